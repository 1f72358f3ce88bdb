import Accounting
import Books
import Formats

/// What became of a journal file.
package struct JournalImportReport: Outcome, Sendable {
  package let file: String
  /// `journal-csv` or `journal-xlsx`.
  package let format: String
  /// The sheet of a workbook.
  package let sheet: String?
  package let company: String
  package let vouchers: Int
  package let lines: Int
  package let debit: Int64
  package let credit: Int64
  package let currency: Currency
  package let findings: [Finding]
  /// Vouchers posted by this import.
  package let posted: Int
  /// Nothing where the file was refused.
  package let run: Int64?
  /// Whether it is the answer to a key whose import has been undone since.
  package let isUndone: Bool

  package var isPosted: Bool { run != nil && !isUndone }

  /// How the import ended: `posted`, `nothing-to-do`, `undone` or `refused`.
  package var state: String { importState(run: run, posted: posted, isUndone: isUndone) }

  package var refusals: [Finding] { run == nil ? findings : [] }
}

extension Session {
  /// Posts the vouchers of a journal file, all of them or nothing.
  ///
  /// A file that is refused comes back with every finding and its line.
  package func importJournal(
    _ file: SourceFile,
    options: JournalImportOptions = JournalImportOptions(),
    _ call: Call
  ) throws -> JournalImportReport {
    try audited(.importJournal, call) { _ in try post(file, options, call) }
  }

  private func post(
    _ file: SourceFile,
    _ options: JournalImportOptions,
    _ call: Call
  ) throws -> JournalImportReport {
    let company = try reading(.importJournal, call) { read in
      try admit(options.override, call)
      return try read.company()
    }
    let journal = try read(file, options, company)
    func result(
      _ findings: [Finding],
      run: Int64? = nil,
      _ drafts: [VoucherDraft] = [],
      isUndone: Bool = false
    ) -> JournalImportReport {
      let amounts = drafts.flatMap(\.lines).map(\.accounting)
      return JournalImportReport(
        file: file.name,
        format: journal.format,
        sheet: journal.sheet?.name,
        company: company.code,
        vouchers: journal.vouchers.count,
        lines: journal.vouchers.reduce(0) { $0 + $1.lines.count },
        debit: amounts.filter { $0 > 0 }.reduce(0, &+),
        credit: amounts.filter { $0 < 0 }.reduce(0, &-),
        currency: company.accountingCurrency,
        findings: findings.map { journal.placed($0).found(inFile: file.name) },
        posted: run == nil ? 0 : drafts.count,
        run: run,
        isUndone: isUndone
      )
    }
    guard !journal.findings.contains(where: { $0.severity == .error }) else {
      return result(journal.told() + journal.findings)
    }
    guard !journal.vouchers.isEmpty else {
      return result(
        journal.findings + [Finding(.error, ImportError.holdsNothing(file: file.name))]
      )
    }
    do {
      let answer = Answer<JournalImportReport>(
        to: (["import-journal", file.sha256] + options.words).joined(separator: " "),
        number: { $0.run ?? 0 },
        recall: { run, read in
          let isUndone = try self.find(run, in: read).state == .undone
          let kept = try read.findings(ofImport: run).map(\.finding)
          let undone = Finding(.warning, RunError.answerIsUndone(run: run))
          let findings = kept + (isUndone ? [undone] : [])
          return result(findings, run: run, try self.drafts(of: run, read), isUndone: isUndone)
        }
      )
      return try writing(.importJournal, call, answer) { open in
        try admit(options.override, call)
        try refuseSecondTime(file.name, file.sha256, open)
        var drafting = JournalDrafting(
          for: open.facts.company,
          columns: journal.dimensionColumns,
          heading: journal.headingLine,
          dimensions: try open.read.dimensions(),
          conversion: open.conversion,
          entry: LineEntry(
            rules: open.facts.dimensionRules,
            known: open.facts.dimensionValues,
            header: try dimensionCells(options.dimensions, open.read)
          ),
          tags: TagEntry(
            try open.read.financialTags() ?? FinancialTags(),
            columns: journal.dimensionColumns.map(\.name),
            heading: journal.headingLine,
            header: options.tags.map { (tag: $0.dimension, value: $0.code) }
          )
        )
        let calendar = open.facts.periods.calendar
        if let name = options.period, calendar.period(named: name) == nil {
          throw Refusal(calendar.unknownPeriod(name))
        }
        let drafts = try journal.vouchers.map { voucher in
          var draft = try drafting.draft(voucher)
          draft.direct(to: voucher.period ?? options.period, in: calendar)
          return draft
        }
        if drafting.findings.contains(where: { $0.severity == .error }) {
          throw Refusal(drafting.findings)
        }
        var found = journal.told(drafting.readings) + journal.findings + drafting.findings
        if let line = journal.firstReportingLine, open.facts.company.reportingCurrency == nil {
          found.append(Finding(.warning, JournalFileProblem.reportingIsLeftOut, line: line))
        }
        let vouchers = zip(drafts, journal.vouchers).map { draft, voucher in
          LedgerVoucher(draft: draft, converted: voucher.linesToConvert)
        }
        let (run, new, findings) = try post(vouchers, of: journal, file, options, to: open)
        let report = result(found + findings, run: run, new)
        try keep(report.findings, ofImport: run, in: open)
        // Why lines were entered is kept with their vouchers.
        return result(found + findings + overrides(options.override, open), run: run, new)
      }
    } catch let refusal as Refusal
      where !refusal.findings.contains(where: {
        ($0.problem as? ImportError)?.isAboutTheFile ?? ($0.problem is RunError)
      })
    {
      let findings = journal.withUnsignedCredits(refusal.findings)
      return result(journal.told() + journal.findings + findings)
    }
  }

  /// Reads a file of the kinds that a journal comes in.
  private func read(
    _ file: SourceFile,
    _ options: JournalImportOptions,
    _ company: Company
  ) throws -> JournalFile {
    let encoding = try options.textEncoding
    if file.kind == .workbook {
      // The parts of a workbook say themselves what they are in.
      if let encoding {
        let problem = JournalFileProblem.encodingDoesNotFit(encoding: encoding)
        throw Refusal([Finding(.error, problem, file: file.name)])
      }
      return try readWorkbook(file, options, company)
    }
    if let sheet = options.sheet {
      let problem = WorkbookProblem.sheetIsUnknown(sheet: sheet, known: [])
      throw Refusal([Finding(.error, problem, file: file.name)])
    }
    // Bytes that no text has are UTF-16 without a mark where somebody says so.
    let kinds: Set<FileKind> = [.text, .empty, .wideText]
    try file.refuse(
      unlessOf: encoding == .utf16 ? kinds.union([.binary]) : kinds,
      wanted: "journal"
    )
    return readJournal(
      Array(file.data),
      accounting: company.accountingCurrency,
      reporting: company.reportingCurrency,
      encoding: encoding
    )
  }

  private func readWorkbook(
    _ file: SourceFile,
    _ options: JournalImportOptions,
    _ company: Company
  ) throws -> JournalFile {
    do {
      return try file.data.withUnsafeBytes { bytes in
        try readJournal(
          workbook: bytes,
          sheet: options.sheet,
          accounting: company.accountingCurrency,
          reporting: company.reportingCurrency
        )
      }
    } catch let problem as any LedgerError {
      throw Refusal([Finding(.error, problem, file: file.name)])
    }
  }

  private func keep(_ findings: [Finding], ofImport run: Int64, in open: OpenBooks) throws {
    guard !findings.isEmpty else { return }
    var record = Record("import-findings")
    record.add(try findings.map { try KeptFinding($0) }, run: run)
    try open.append(record)
  }

  /// What a run has posted, without the lines that were added to balance values.
  private func drafts(of run: Int64, _ read: CompanyBooks) throws -> [VoucherDraft] {
    try read.vouchers(.init(run: run)).map { voucher in
      var draft = try read.whole(voucher).draft
      draft.lines.removeLast(try read.balancingLines(of: voucher.key).count)
      return draft
    }
  }

  /// Posts the vouchers that no earlier journal has brought in.
  private func post(
    _ vouchers: [LedgerVoucher],
    of journal: JournalFile,
    _ file: SourceFile,
    _ options: JournalImportOptions,
    to open: OpenBooks
  ) throws -> (run: Int64, new: [VoucherDraft], findings: [Finding]) {
    let run = try open.read.nextRun()
    let openings = try YearOpenings(open, poster, run: run)
    let known = try knownVouchers(vouchers, options.repeats, open)
    var record = Record("run")
    record.add(
      run: run,
      .importJournal,
      .posted,
      period: nil,
      parameters: "\(file.name), \(journal.sheet?.name ?? "CSV")"
    )
    record.add(
      importOf: file.name,
      run: run,
      format: journal.format,
      sha256: file.sha256,
      size: file.data.count,
      foots: nil
    )
    record.add([file], hashes: [file.sha256], ofImport: run)
    try open.append(record)
    var findings = try open.keep([file], ofImport: run)
    var posting = VoucherImport(
      open: open,
      poster: Poster(name: author, override: options.override),
      run: run,
      known: known,
      homecomings: Homecomings(
        open: open,
        sent: try open.sentVouchers(broughtBy: .importJournal)
      )
    )
    posting.late = LateImport(.journal, options.late)
    let new = try vouchers.filter { try posting.add($0) }.map(\.draft)
    try posting.finish()
    // A part of a year moves the opening of none.
    _ = try openings.settle(&findings)
    try openings.finish(comparing: nil, &findings)
    if new.isEmpty {
      findings.append(Finding(.info, ImportError.nothingToDo(examined: vouchers.count)))
    } else if posting.importedBefore > 0 {
      findings.append(Finding(.info, ImportError.vouchersWereKnown(count: posting.importedBefore)))
    }
    return (run, new, findings + posting.findings + posting.warnings)
  }

  /// What the books hold of the vouchers; only what these name is read.
  private func knownVouchers(
    _ vouchers: [LedgerVoucher],
    _ repeats: RepeatedVouchers,
    _ open: OpenBooks
  ) throws -> KnownVouchers {
    var names = VoucherNames()
    for voucher in vouchers { names.insert(voucher.stated) }
    // What falls outside all years is left for the gate to refuse.
    let years = open.facts.periods.calendar.years.filter { year in
      names.days.contains { year.contains($0) }
    }
    return try open.knownVouchers(
      in: years.map(\.name),
      importedBy: .importJournal,
      named: names,
      .ofFile,
      repeats: repeats
    )
  }
}

extension JournalFile {
  fileprivate var format: String { sheet == nil ? "journal-csv" : "journal-xlsx" }

  /// What columns are read as, where that is not their name.
  fileprivate func told(_ dimensions: [ReadColumn] = []) -> [Finding] {
    let columns = readings + dimensions
    guard !columns.isEmpty else { return [] }
    let problem = JournalFileProblem.columnsAreReadAs(columns: columns)
    return [Finding(.info, problem, line: headingLine)]
  }
}

extension JournalVoucher {
  /// Lines whose accounting amount is left to a rate.
  fileprivate var linesToConvert: Set<Int> {
    Set(lines.indices.filter { lines[$0].accounting == nil && lines[$0].currency != nil })
  }
}

extension ImportError {
  /// Whether it is about the file as a whole, so that showing its content adds nothing.
  fileprivate var isAboutTheFile: Bool {
    switch self {
    case .isImportedAlready: true
    default: false
    }
  }
}
