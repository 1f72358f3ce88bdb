import Accounting
import Books
import Formats

/// What became of a journal file.
package struct JournalImportReport: Sendable {
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
}

extension Session {
  /// Posts the vouchers of a journal file, all of them or nothing.
  ///
  /// A file that is refused comes back with every finding and its line.
  package func importJournal(
    _ file: SourceFile,
    company code: String?,
    _ request: Request
  ) throws -> JournalImportReport {
    let company = try company(code)
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
        company: company.company.code,
        vouchers: journal.vouchers.count,
        lines: journal.vouchers.reduce(0) { $0 + $1.lines.count },
        debit: amounts.filter { $0 > 0 }.reduce(0, &+),
        credit: amounts.filter { $0 < 0 }.reduce(0, &-),
        currency: company.company.accountingCurrency,
        findings: (journal.findings + findings).map {
          Finding($0.severity, $0.problem, file: file.name, line: $0.line)
        },
        posted: run == nil ? 0 : drafts.count,
        run: run
      )
    }
    guard !journal.findings.contains(where: { $0.severity == .error }) else { return result([]) }
    guard !journal.vouchers.isEmpty else {
      return result([Finding(.error, ImportError.holdsNothing(file.name))])
    }
    do {
      return try write(
        company.key,
        request,
        Answer(
          to: "import-journal \(file.sha256)",
          number: { $0.run ?? 0 },
          recall: { run in result([], run: run, try self.drafts(of: run, company.key)) }
        )
      ) { open in
        try refuseSecondTime(file.name, file.sha256, open)
        var drafting = try JournalDrafting(open: open, columns: journal.dimensionColumns)
        let drafts = try journal.vouchers.map { try drafting.draft($0) }
        if drafting.findings.contains(where: { $0.severity == .error }) {
          throw Refusal(drafting.findings)
        }
        let new = try unknown(drafts, to: open)
        let (run, kept) = try post(new, of: file, to: open)
        let known = drafts.count - new.count
        let told: ImportError? =
          new.isEmpty
          ? .nothingToDo(examined: known) : known > 0 ? .vouchersWereKnown(known) : nil
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

  /// The vouchers that no earlier journal has brought in; one that has the reference of another with
  /// other content refuses the file.
  private func unknown(_ drafts: [VoucherDraft], to open: OpenBooks) throws -> [VoucherDraft] {
    var known: [String: KnownVouchers] = [:]
    var new: [VoucherDraft] = []
    for draft in drafts {
      // A day without a year is left for the gate to refuse.
      let year = open.facts.periods.calendar.year(containing: draft.day)?.name ?? ""
      // Taken out while it changes, so that it is never copied.
      var vouchers =
        try known.removeValue(forKey: year)
        ?? KnownVouchers(in: year, of: open, importedBy: .importJournal)
      if !vouchers.take(draft) { new.append(draft) }
      known[year] = vouchers
    }
    let contradictions = known.values.flatMap(\.contradictions)
    guard contradictions.isEmpty else { throw Refusal(contradictions) }
    return new
  }

  /// What a run has posted.
  private func drafts(of run: Int64, _ company: Int64) throws -> [VoucherDraft] {
    try books.read {
      let read = books.company(company)
      return try read.vouchers(.init(run: run)).map { try read.whole($0).draft }
    }
  }

  private func post(
    _ drafts: [VoucherDraft],
    of file: SourceFile,
    to open: OpenBooks
  ) throws -> (run: Int64, findings: [Finding]) {
    let run = try open.read.nextRun()
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
    try open.post(drafts, by: poster, run: run)
    let series = Set(drafts.compactMap(\.reference?.series))
      .subtracting(try open.read.importedSeries()).sorted()
    if !series.isEmpty {
      var record = Record("imported-series")
      for name in series { record.add(importedSeries: name) }
      try open.append(record)
    }
    return (run, findings)
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

/// Turns the lines of a journal file into vouchers of a company.
private struct JournalDrafting {
  let open: OpenBooks
  let columns: [String]
  let conversion: VoucherConversion
  /// The number of each dimension that has a column of its own.
  private var dimensions: [String: Int] = [:]
  private(set) var findings: [Finding] = []

  init(open: OpenBooks, columns: [String]) throws {
    self.open = open
    self.columns = columns
    conversion = VoucherConversion(open)
    let known = try open.read.dimensions()
    for column in columns {
      let name = column.lowercased()
      let match = known.first {
        $0.name.lowercased() == name || Dimension.key($0.number).lowercased() == name
      }
      if let match {
        dimensions[column] = match.number
      } else {
        findings.append(
          Finding(
            .error,
            ImportError.dimensionColumnIsUnknown(column, known: known.map(\.name)),
            line: 1
          )
        )
      }
    }
  }

  mutating func draft(_ voucher: JournalVoucher) throws -> VoucherDraft {
    var converted: [Int] = []
    var lines: [VoucherLine] = []
    // Rounding leaves over one minor unit a line at the most (design: "Rounding").
    let residue = voucher.lines.count { $0.rate != nil }
    for line in voucher.lines {
      if let draft = try draft(line, on: voucher.day, residue: residue) {
        if line.accounting == nil, draft.amount.currency != currency {
          converted.append(lines.count)
        }
        lines.append(draft)
      }
    }
    var draft = VoucherDraft(
      day: voucher.day,
      reference: voucher.reference,
      text: voucher.text,
      lines: lines,
      sourceLine: voucher.lines.first?.line
    )
    if let settled = draft.settleResidue(of: converted, in: .accounting) {
      findings.append(
        Finding(
          .info,
          ImportError.residueWasSettled(
            voucher: draft.name,
            residue: Money(minorUnits: settled.residue, currency),
            account: draft.lines[settled.line].ledgerAccount.account
          ),
          line: draft.sourceLine
        )
      )
    } else if !converted.isEmpty, lines.count == voucher.lines.count {
      checkResidue(of: draft, converted: converted.count)
    }
    findings += try conversion.complete(&draft)
    return draft
  }

  /// More than rounding leaves over is a fault of the amounts or rates (design: "Rounding").
  private mutating func checkResidue(of draft: VoucherDraft, converted: Int) {
    let residue = draft.lines.reduce(Int128(0)) { $0 + Int128($1.accounting) }
    guard residue != 0, let residue = Int64(exactly: residue) else { return }
    findings.append(
      Finding(
        .error,
        ImportError.residueIsTooLarge(
          voucher: draft.name,
          residue: Money(minorUnits: residue, currency),
          lines: converted
        ),
        line: draft.sourceLine
      )
    )
  }

  private var currency: Currency { open.facts.company.accountingCurrency }

  private mutating func draft(
    _ line: JournalLine,
    on day: Day,
    residue: Int
  ) throws -> VoucherLine? {
    let transaction = line.currency ?? currency
    let amount = units(
      line.amount ?? (transaction == currency ? line.accounting : nil),
      transaction,
      line
    )
    let accounting = units(line.accounting, currency, line)
    let reporting = open.facts.company.reportingCurrency.flatMap { units(line.reporting, $0, line) }
    guard let amount else {
      if line.amount == nil {
        find(ImportError.currencyIsMissing(account: line.account), line)
      }
      return nil
    }
    do {
      let atRate = try line.rate.map { try convert(amount, at: $0) }
      if let accounting, let atRate {
        check(accounting, against: atRate, within: residue, line)
      }
      let booked =
        try accounting ?? atRate ?? conversion.convert(amount, to: currency, on: day)
      return VoucherLine(
        LedgerAccount(line.account, values(of: line)),
        amount,
        accounting: booked.minorUnits,
        reporting: reporting?.minorUnits,
        text: line.text
      )
    } catch let problem as any LedgerError {
      find(problem, line)
      return nil
    }
  }

  /// A stated amount may carry the residue of its voucher, and no more.
  private mutating func check(
    _ stated: Money,
    against computed: Money,
    within residue: Int,
    _ line: JournalLine
  ) {
    let difference = Int128(stated.minorUnits) - Int128(computed.minorUnits)
    guard difference.magnitude > residue else { return }
    find(
      ImportError.rateDoesNotGiveAmount(
        account: line.account,
        stated: stated,
        computed: computed
      ),
      line
    )
  }

  private func convert(_ amount: Money, at rate: ExactDecimal) throws -> Money {
    try EffectiveRate(published: rate, perUnits: 1).convert(
      amount,
      to: currency,
      rounding: .halfAwayFromZero
    )
  }

  private mutating func units(
    _ number: ExactDecimal?,
    _ currency: Currency,
    _ line: JournalLine
  ) -> Money? {
    guard let number else { return nil }
    guard let money = Money(decimal: number.description, currency) else {
      find(ImportError.decimalsDoNotFit(number.description, currency: currency), line)
      return nil
    }
    return money
  }

  private func values(of line: JournalLine) -> [DimensionValue] {
    line.dimensions
      + line.dimensionColumns.compactMap { column in
        dimensions[column.column].map { DimensionValue(dimension: $0, code: column.code) }
      }
  }

  private mutating func find(_ problem: any LedgerError, _ line: JournalLine) {
    findings.append(Finding(.error, problem, line: line.line))
  }
}
