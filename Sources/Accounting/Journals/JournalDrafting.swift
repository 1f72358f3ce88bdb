/// Turns the lines of a journal into vouchers of a company.
package struct JournalDrafting {
  private let company: Company
  private let conversion: VoucherConversion
  /// The number of each dimension that has a column of its own, by the column's name.
  private var dimensions: [String: Int] = [:]
  /// All that was found so far, each with its line; the first line is the heading.
  package var findings: [Finding] { found + conversion.warnings + entry.findings + tags.findings }
  private var found: [Finding] = []
  /// How what is typed becomes what is posted.
  private var entry: LineEntry
  private var tags: TagEntry
  /// The dimensions that columns of another name are read as.
  package private(set) var readings: [ReadColumn] = []

  /// Prepares for a journal with these columns of dimensions, each by its name or key, or by what a
  /// dimension of its number is usually called.
  package init(
    for company: Company,
    columns: [DimensionColumn],
    heading line: Int = 1,
    dimensions known: [Dimension],
    conversion: VoucherConversion,
    entry: LineEntry = LineEntry(),
    tags: TagEntry = TagEntry()
  ) {
    self.company = company
    self.conversion = conversion
    self.entry = entry
    self.tags = tags
    for column in columns where FinancialTag.named(byColumn: column.name) == nil {
      let name = column.name.lowercased()
      let match =
        known.first {
          $0.name.lowercased() == name || Dimension.key($0.number).lowercased() == name
        } ?? known.first { $0.number == column.usual }
      if let match {
        add(column.name, match)
      } else {
        let problem = ImportError.dimensionColumnIsUnknown(
          column: column.name,
          known: column.nearest + known.map(\.name)
        )
        found.append(Finding(.error, problem, line: line))
      }
    }
  }

  private mutating func add(_ column: String, _ dimension: Dimension) {
    dimensions[column] = dimension.number
    let names = [dimension.name, Dimension.key(dimension.number)].map { $0.lowercased() }
    if !names.contains(column.lowercased()) {
      readings.append(ReadColumn(name: column, meaning: dimension.name))
    }
  }

  private var currency: Currency { company.accountingCurrency }

  /// A voucher with every amount that it leaves out; a line with a fault is left out of it.
  package mutating func draft(_ voucher: JournalVoucher) throws -> VoucherDraft {
    var converted: [Int] = []
    var lines: [VoucherLine] = []
    var changes: [DimensionChange] = []
    var lineTags: [LineTag] = []
    // Rounding leaves over one minor unit a line at the most (design: "Rounding").
    let residue = voucher.lines.count { $0.rate != nil }
    for line in voucher.lines {
      let values = values(of: line)
      for problem in values.problems(inVoucher: voucher.reference.description) {
        find(problem, line)
      }
      let entered = entry.enter(values, line, of: voucher, place: lines.count)
      if let draft = try draft(line, entered.values, on: voucher.day, residue: residue) {
        changes += entered.changes
        lineTags += tags.enter(line, place: lines.count)
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
    draft.dimensionChanges = changes
    draft.tags = lineTags
    if let settled = draft.settleResidue(of: converted, in: .accounting) {
      let problem = ImportError.residueWasSettled(
        voucher: draft.name,
        residue: Money(minorUnits: settled.residue, currency),
        account: draft.lines[settled.line].ledgerAccount.account
      )
      found.append(Finding(.info, problem, line: draft.sourceLine))
    } else if !converted.isEmpty, lines.count == voucher.lines.count {
      checkResidue(of: draft, converted: converted.count)
    }
    found += try conversion.complete(&draft)
    return draft
  }

  /// More than rounding leaves over is a fault of the amounts or rates (design: "Rounding").
  private mutating func checkResidue(of draft: VoucherDraft, converted: Int) {
    let residue = draft.lines.reduce(Int128(0)) { $0 + Int128($1.accounting) }
    guard residue != 0, let residue = Int64(exactly: residue) else { return }
    let problem = ImportError.residueIsTooLarge(
      voucher: draft.name,
      residue: Money(minorUnits: residue, currency),
      lines: converted
    )
    found.append(Finding(.error, problem, line: draft.sourceLine))
  }

  private mutating func draft(
    _ line: JournalLine,
    _ values: [DimensionValue],
    on day: Day,
    residue: Int
  ) throws -> VoucherLine? {
    let transaction = line.currency ?? currency
    let amount = money(
      line.amount ?? (transaction == currency ? line.accounting : nil),
      transaction,
      line
    )
    let accounting = money(line.accounting, currency, line)
    let reporting = company.reportingCurrency.flatMap { money(line.reporting, $0, line) }
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
      let booked = try accounting ?? atRate ?? conversion.convert(amount, to: currency, on: day)
      return VoucherLine(
        LedgerAccount(line.account, values),
        amount,
        accounting: booked.minorUnits,
        reporting: reporting?.minorUnits,
        text: line.text
      )
    } catch let refusal as Refusal {
      find(refusal.reason, line)
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
      ImportError.rateDoesNotGiveAmount(account: line.account, stated: stated, computed: computed),
      line
    )
  }

  private func convert(_ amount: Money, at rate: ExactDecimal) throws(Refusal) -> Money {
    do {
      return try EffectiveRate(published: rate, perUnits: 1).convert(
        amount,
        to: currency,
        rounding: .halfAwayFromZero
      )
    } catch {
      throw Refusal(error)
    }
  }

  private mutating func money(
    _ number: ExactDecimal?,
    _ currency: Currency,
    _ line: JournalLine
  ) -> Money? {
    guard let number else { return nil }
    guard let money = Money(decimal: number.description, currency) else {
      find(ImportError.decimalsDoNotFit(written: number.description, currency: currency), line)
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
    found.append(Finding(.error, problem, line: line.line))
  }
}
