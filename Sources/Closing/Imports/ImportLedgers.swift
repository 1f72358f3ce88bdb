import Accounting
import Books
import Formats
import Foundation

extension Session {
  /// Reads files of books, one set after the other.
  package func importLedgers(
    _ files: [SourceFile],
    as command: String,
    _ options: LedgerImportOptions,
    _ call: Call
  ) throws -> [LedgerImportReport] {
    let verb: Verb = command == "saft" ? .importSAFT : .importSIE
    let sets = try audited(verb, call) { _ in try LedgerFileSet.sets(of: files) }
    return try sets.map { set in
      var own = call
      // Each file has an answer of its own, so that what was broken off can be asked for again, and
      // a door of its own, so that its refusal is kept for the company that it is about.
      if sets.count > 1 { own.key = call.key.map { "\($0) \(set.sha256)" } }
      return try audited(verb, own) { _ in try importLedger(set, as: command, verb, options, own) }
    }
  }

  /// Reads the files of one set into the books: all of it or nothing.
  ///
  /// Creates the company, its accounts, dimensions and years where they are new. What is not posted
  /// comes back with every finding; only what is no such file, or cannot be placed, throws.
  private func importLedger(
    _ set: LedgerFileSet,
    as command: String,
    _ verb: Verb,
    _ options: LedgerImportOptions,
    _ call: Call
  ) throws -> LedgerImportReport {
    try set.withParts { parts in
      let (format, reading) = try read(parts, as: command, options)
      let draft = LedgerImportDraft(set: set, content: reading.file)
      guard reading.file.isPostable else { return draft.refused(company: call.company ?? "") }
      do {
        return try post(reading, draft, format.runKind, verb, options, call)
      } catch let refusal as Refusal where refusal.isAboutContent {
        return draft.refused(company: call.company ?? "", because: refusal.findings)
      }
    }
  }

  private func post(
    _ reading: LedgerReading,
    _ draft: LedgerImportDraft,
    _ kind: RunKind,
    _ verb: Verb,
    _ options: LedgerImportOptions,
    _ call: Call
  ) throws -> LedgerImportReport {
    let request = "\(kind.rawValue) \(draft.set.sha256)\(options.text)"
    return try writingInstallation(verb, call) { installation in
      let companies = try installation.read.companies()
      let owner = reading.file.owner(draft.set.name)
      let code = try owner.code(chosen: call.company, among: companies.map(\.company))
      company = code
      try admit(verb, in: code, rehearsing: call.isRehearsal)
      let isOneOfSeveral = companies.contains { $0.company.code != code }
      let known = companies.first { $0.company.code == code }
      if known == nil, reading.file.years.isEmpty, reading.file.counts.vouchers > 0 {
        let currency = reading.file.currency
        throw Refusal(ImportError.newCompanyHasNoYear(company: code, currency: currency))
      }
      let open =
        try known.map { try installation.open($0.key) }
        ?? installation.addCompany(reading.file.newCompany(code: code))
      if let run = try answered(call, request, in: open.read) {
        return try recall(reading, draft, code, run: run, open.read)
      }
      let work = LedgerImport(
        reading: reading,
        set: draft.set,
        kind: kind,
        open: open,
        poster: poster.posting(.imported),
        options: options,
        work: work
      )
      let doubt = owner.doubt(about: open.facts.company, chosen: call.company)
      var result: LedgerImportReport
      do {
        try refuseSecondTime(draft.set.name, draft.set.sha256, open)
        // What the user alone takes for the company's file says nothing of the company.
        let others = companies.map(\.company).filter { $0.code != code }
        let isTrusted = doubt == nil || call.company == nil
        let found = isTrusted ? try work.keepCompany(among: others) : []
        result = try work.post(draft, (doubt.map { [$0] } ?? []) + found)
      } catch let refusal as Refusal where isOneOfSeveral {
        throw Refusal(refusal.findings.map { $0.found(in: code) })
      }
      result.isOneOfSeveral = isOneOfSeveral
      try remember(call, request, result.run ?? 0, in: open)
      try open.close()
      return result
    }
  }

  /// What an earlier request with the same key has posted of the file.
  private func recall(
    _ reading: LedgerReading,
    _ draft: LedgerImportDraft,
    _ code: String,
    run: Int64,
    _ read: CompanyBooks
  ) throws -> LedgerImportReport {
    let posted = try read.vouchers(.init(run: run))
    var inFile = reading.file.netMovements.count
    try reading.vouchers { voucher in
      if !voucher.draft.lines.isEmpty { inFile += 1 }
    }
    let held = Set(posted.map(\.key.year))
    let report = draft.posted(
      in: try read.company(),
      try read.calendar().years.map(\.name).filter { held.contains($0) },
      chart: try read.postingFacts().chart,
      run: run,
      findings: [],
      known: inFile
        - posted.filter { $0.draft.kind != .opening && !$0.draft.isOpeningWithinYear }.count,
      posted: posted.count
    )
    return report.recalled(
      with: try read.findings(ofImport: run).map(\.finding),
      isUndone: try find(run, in: read).state == .undone
    )
  }

  /// The same bytes twice into a company are refused, unless their import was undone.
  func refuseSecondTime(_ name: String, _ sha256: String, _ open: OpenBooks) throws {
    if let earlier = try open.read.importOf(sha256: sha256) {
      throw Refusal(
        ImportError.isImportedAlready(file: name, run: earlier.run, name: earlier.name)
      )
    }
  }
}

/// Reads files of books and finds every fault in them, without any books to hold them against.
package func checkLedgers(
  _ files: [SourceFile],
  as command: String,
  _ options: LedgerImportOptions,
  _ call: Call
) throws -> [LedgerImportReport] {
  try LedgerFileSet.sets(of: files).map { set in
    try set.withParts { parts in
      let reading = try read(parts, as: command, options).reading
      return LedgerImportDraft(set: set, content: reading.file)
        .refused(company: call.company ?? "")
    }
  }
}

/// Finds the format of a set by its first bytes and reads all but its vouchers.
private func read(
  _ parts: [FilePart],
  as command: String,
  _ options: LedgerImportOptions
) throws -> (format: any LedgerFormat.Type, reading: LedgerReading) {
  guard let first = parts.first else { preconditionFailure("a set has a file") }
  let kind = FileKind(first.bytes)
  guard let format = LedgerFormats.format(of: kind), format.command == command else {
    let problem = LedgerFileProblem.isOfAnotherKind(kind: kind, wanted: command)
    throw Refusal([Finding(.error, problem, file: first.name)])
  }
  do {
    return (format, try format.read(parts, options.reading))
  } catch let problem as any LedgerError {
    throw Refusal([Finding(.error, problem, file: first.name)])
  }
}

extension LedgerFormat {
  fileprivate static var runKind: RunKind {
    guard let kind = RunKind(rawValue: "import-\(command)") else {
      preconditionFailure("no kind of run imports \(command)")
    }
    return kind
  }
}

extension Refusal {
  /// Whether the reasons are findings in the content of a file, to be shown with its footing.
  fileprivate var isAboutContent: Bool {
    findings.allSatisfy {
      $0.problem is VoucherError || $0.problem is PeriodError || $0.problem is CalendarError
        || $0.problem is YearError
        || $0.problem is MoneyError || $0.problem is ImportError || $0.problem is OpeningError
        || $0.problem is RateError || $0.problem is ImportedVoucherError
    }
  }
}

extension LedgerFile {
  /// The company that the file says it is about.
  fileprivate func owner(_ file: String) -> CompanyOfFile {
    CompanyOfFile(
      file: file,
      name: company.name,
      organisationNumber: company.organisationNumber,
      numberWritten: company.numberWritten,
      currency: currency
    )
  }

  /// The company as the file describes it; its code stands for a name that is missing.
  fileprivate func newCompany(code: String) -> Company {
    Company(
      code: code,
      name: company.name.allSatisfy(\.isWhitespace) ? code : company.name,
      organisationNumber: company.organisationNumber,
      accountingCurrency: currency,
      chartStandard: chartStandard
    )
  }
}
