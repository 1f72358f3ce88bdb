import Accounting
import Books
import Formats

/// What became of a journal file.
package struct JournalImportReport: Outcome, Sendable {
  package let file: String
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

  /// How the import ended: `posted`, `nothing-to-do` or `refused`.
  package var state: String { importState(run: run, posted: posted) }

  package var refusals: [Finding] { run == nil ? findings : [] }
}

extension Session {
  /// Posts the vouchers of a journal file, all of them or nothing.
  ///
  /// A file that is refused comes back with every finding and its line.
  package func importJournal(
    _ file: SourceFile,
    _ call: Call
  ) throws -> JournalImportReport {
    try audited(.importJournal, call) { _ in try post(file, call) }
  }

  private func post(_ file: SourceFile, _ call: Call) throws -> JournalImportReport {
    let company = try reading(.importJournal, call) { read in try read.company() }
    try file.refuse(unlessOf: [.text, .empty], wanted: "journal")
    let journal = readJournal(Array(file.data))
    func result(
      _ findings: [Finding],
      run: Int64? = nil,
      _ drafts: [VoucherDraft] = []
    ) -> JournalImportReport {
      let amounts = drafts.flatMap(\.lines).map(\.accounting)
      return JournalImportReport(
        file: file.name,
        company: company.code,
        vouchers: journal.vouchers.count,
        lines: journal.vouchers.reduce(0) { $0 + $1.lines.count },
        debit: amounts.filter { $0 > 0 }.reduce(0, &+),
        credit: amounts.filter { $0 < 0 }.reduce(0, &-),
        currency: company.accountingCurrency,
        findings: (journal.findings + findings).map {
          Finding($0.severity, $0.problem, file: file.name, line: $0.line)
        },
        posted: run == nil ? 0 : drafts.count,
        run: run
      )
    }
    guard !journal.findings.contains(where: { $0.severity == .error }) else { return result([]) }
    guard !journal.vouchers.isEmpty else {
      return result([Finding(.error, ImportError.holdsNothing(file: file.name))])
    }
    do {
      let answer = Answer<JournalImportReport>(
        to: "import-journal \(file.sha256)",
        number: { $0.run ?? 0 },
        recall: { run, read in result([], run: run, try self.drafts(of: run, read)) }
      )
      return try writing(.importJournal, call, answer) { open in
        try refuseSecondTime(file.name, file.sha256, open)
        var drafting = JournalDrafting(
          for: open.facts.company,
          columns: journal.dimensionColumns,
          dimensions: try open.read.dimensions(),
          conversion: open.conversion
        )
        let drafts = try journal.vouchers.map { try drafting.draft($0) }
        if drafting.findings.contains(where: { $0.severity == .error }) {
          throw Refusal(drafting.findings)
        }
        let (run, new, kept) = try post(drafts, of: file, to: open)
        let known = drafts.count - new.count
        let told: ImportError? =
          new.isEmpty
          ? .nothingToDo(examined: known) : known > 0 ? .vouchersWereKnown(count: known) : nil
        return result(
          drafting.findings + (told.map { [Finding(.info, $0)] } ?? []) + kept,
          run: run,
          new
        )
      }
    } catch let refusal as Refusal
      where !refusal.findings.contains(where: {
        ($0.problem as? ImportError)?.isAboutTheFile ?? ($0.problem is RunError)
      })
    {
      return result(refusal.findings)
    }
  }

  /// What a run has posted.
  private func drafts(of run: Int64, _ read: CompanyBooks) throws -> [VoucherDraft] {
    try read.vouchers(.init(run: run)).map { try read.whole($0).draft }
  }

  /// Posts the vouchers that no earlier journal has brought in; one that has the reference of
  /// another with other content refuses the file.
  private func post(
    _ drafts: [VoucherDraft],
    of file: SourceFile,
    to open: OpenBooks
  ) throws -> (run: Int64, new: [VoucherDraft], findings: [Finding]) {
    let run = try open.read.nextRun()
    // What falls outside all years is left for the gate to refuse.
    let years = open.facts.periods.calendar.years.filter { year in
      drafts.contains { year.contains($0.day) }
    }
    let known = try years.map { year in
      (year.name, try open.knownVouchers(in: year.name, importedBy: .importJournal))
    }
    var record = Record("run")
    record.add(
      run: run,
      .importJournal,
      .posted,
      period: nil,
      parameters: "\(file.name), CSV"
    )
    record.add(
      importOf: file.name,
      run: run,
      format: "journal-csv",
      sha256: file.sha256,
      size: file.data.count,
      foots: nil
    )
    record.add([file], hashes: [file.sha256], ofImport: run)
    try open.append(record)
    let findings = try open.keep([file], ofImport: run)
    var vouchers = VoucherImport(
      years: years,
      open: open,
      poster: poster,
      run: run,
      known: Dictionary(uniqueKeysWithValues: known)
    )
    let new = try drafts.filter { try vouchers.add(LedgerVoucher(draft: $0)) }
    try vouchers.finish()
    return (run, new, findings)
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
