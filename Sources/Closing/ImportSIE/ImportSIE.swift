import Accounting
import Books
import Formats
import Foundation

extension Session {
  /// Reads a SIE file into the books, all of it or nothing.
  ///
  /// Creates the company, its accounts, dimensions and year where they are new. A file that is not
  /// posted comes back with every finding; only what is no SIE file, or cannot be placed, throws.
  package func importSIE(
    _ file: SourceFile,
    _ options: SIEImportOptions,
    _ request: Request
  ) throws -> SIEImport {
    try file.data.withUnsafeBytes { bytes in
      let content: SIEFile
      do throws(SIEProblem) {
        content = try readSIE(bytes, encoding: options.encoding)
      } catch {
        throw Refusal([Finding(.error, error, file: file.name, line: nil)])
      }
      let reading = SIEReading(name: file.name, bytes: bytes, content: content)
      guard content.isPostable else { return reading.refused(company: options.company ?? "") }
      guard !content.type.holdsBalancesOnly else {
        return reading.refused(
          company: options.company ?? "",
          because: [Finding(.error, ImportError.holdsBalancesOnly(type: content.type.rawValue))]
        )
      }
      do {
        return try post(reading, file, options, request)
      } catch let refusal as Refusal where refusal.isAboutContent {
        return reading.refused(company: options.company ?? "", because: refusal.findings)
      }
    }
  }

  private func post(
    _ reading: SIEReading,
    _ file: SourceFile,
    _ options: SIEImportOptions,
    _ request: Request
  ) throws -> SIEImport {
    let code = try companyCode(of: reading, options)
    let companies = try books.read { try books.installation.companies() }
    let known = companies.first { $0.company.code == code }
    do {
      return try books.writeInstallation(by: authorship, rehearsing: request.isRehearsal) {
        installation in
        let open =
          try known.map { try installation.open($0.key) }
          ?? installation.addCompany(reading.company(code: code))
        try refuseAnswered(request, in: open)
        try refuseSecondTime(file, open)
        let work = SIEPosting(
          reading: reading,
          open: open,
          poster: poster,
          balanceTo: options.balanceTo,
          progress: progress
        )
        let result = try work.post(sha256: file.sha256, size: file.data.count)
        try remember(request, "import-sie \(file.sha256)", result.run ?? 0, in: open)
        try open.close()
        return result
      }
    } catch let answered as AnsweredAlready {
      let run = try answered.number(for: "import-sie \(file.sha256)")
      return try recall(reading, code, run: run)
    }
  }

  /// What an earlier request with the same key has posted of the file.
  private func recall(_ reading: SIEReading, _ code: String, run: Int64) throws -> SIEImport {
    let company = try company(code)
    let posted = try books.read { try books.company(company.key).vouchers(.init(run: run)) }
    var inFile = 0
    readVouchers(of: reading.content, in: reading.bytes) { voucher in
      if !voucher.lines.isEmpty { inFile += 1 }
    }
    return reading.posted(
      company: code,
      run: run,
      findings: [],
      known: inFile - posted.filter { $0.draft.kind == .operating }.count,
      posted: posted.count
    )
  }

  /// The same bytes twice into a company are refused, unless their import was undone.
  func refuseSecondTime(_ file: SourceFile, _ open: OpenBooks) throws {
    if let earlier = try open.read.importOf(sha256: file.sha256) {
      throw Refusal(
        ImportError.isImportedAlready(file: file.name, run: earlier.run, name: earlier.name)
      )
    }
  }

  /// The company that a file belongs to: as the user says, else by its organisation number.
  private func companyCode(
    of reading: SIEReading,
    _ options: SIEImportOptions
  ) throws -> String {
    let company = reading.content.company
    let companies = try books.read { try books.installation.companies() }
    if let code = options.company {
      if let known = companies.first(where: { $0.company.code == code }),
        known.company.accountingCurrency != reading.content.currency
      {
        throw Refusal(
          CompanyError.currencyDiffers(
            file: reading.content.currency.code,
            company: known.company.accountingCurrency.code
          )
        )
      }
      return code
    }
    guard let number = company.organisationNumber else {
      throw Refusal(CompanyError.fileNamesNone(file: reading.name))
    }
    guard
      let known = companies.first(where: {
        $0.company.code == number || $0.company.organisationNumber == number
      })
    else { return number }
    guard known.company.name == company.name else {
      throw Refusal(
        CompanyError.numberBelongsToAnother(
          number,
          company: known.company.name,
          file: company.name
        )
      )
    }
    return known.company.code
  }
}

extension Refusal {
  /// Whether the reasons are findings in the content of a file, to be shown with its footing.
  fileprivate var isAboutContent: Bool {
    findings.allSatisfy {
      $0.problem is VoucherError || $0.problem is PeriodError || $0.problem is CalendarError
        || $0.problem is MoneyError || $0.problem is ImportError || $0.problem is RateError
    }
  }
}

/// A SIE file that has been read and not yet posted.
struct SIEReading {
  let name: String
  let bytes: UnsafeRawBufferPointer
  let content: SIEFile

  func refused(company: String, because findings: [Finding] = []) -> SIEImport {
    result(company: company, findings: content.findings + findings, known: 0, posted: 0, run: nil)
  }

  func posted(
    company: String,
    run: Int64,
    findings: [Finding],
    known: Int,
    posted: Int
  ) -> SIEImport {
    result(
      company: company,
      findings: content.findings + findings,
      known: known,
      posted: posted,
      run: run
    )
  }

  private func result(
    company: String,
    findings: [Finding],
    known: Int,
    posted: Int,
    run: Int64?
  ) -> SIEImport {
    SIEImport(
      file: name,
      content: content,
      footing: content.footing,
      company: company.isEmpty ? content.company.organisationNumber ?? "" : company,
      year: content.fiscalYear.map {
        FiscalYear(from: $0.firstDay, to: $0.lastDay).name
      } ?? "",
      findings: findings.map {
        Finding($0.severity, $0.problem, file: name, line: $0.line)
      },
      known: known,
      posted: posted,
      run: run
    )
  }

  /// The company as the file describes it.
  func company(code: String) -> Company {
    let plan = content.planType ?? ""
    return Company(
      code: code,
      name: content.company.name,
      organisationNumber: content.company.organisationNumber,
      accountingCurrency: content.currency,
      chartStandard: plan.hasPrefix("NS") || content.currency == .nok ? .ns4102 : .bas
    )
  }
}
