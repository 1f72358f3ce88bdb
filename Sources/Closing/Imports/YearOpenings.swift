import Accounting
import Books

/// The opening vouchers of years that came in from outside, which give way when earlier years come
/// and stand again when those go (law 10).
struct YearOpenings {
  let open: OpenBooks
  let poster: Poster
  let run: Int64
  let suspense: SuspenseAccount

  private var years: [FiscalYear] { open.facts.periods.calendar.years }

  /// A year and what it opens with, whatever of that the books before it bring.
  struct Stated {
    let year: FiscalYear
    let amounts: [AccountNumber: Int64]
  }

  /// The years with an opening voucher in force, and what they open with now.
  func stated(after day: Day) throws -> [Stated] {
    try years.filter { $0.firstDay > day }.compactMap { year in
      guard let voucher = try voucher(of: year) else { return nil }
      let lines = try open.read.lines(of: voucher.key)
      return Stated(year: year, amounts: try balances().closing(before: year).adding(lines))
    }
  }

  /// Lets a year open as stated again, once what comes before it has changed: with a voucher of what
  /// the books do not hold, or with none where the year before is there, or where nothing is stated.
  ///
  /// Returns how many vouchers that took.
  func settle(
    _ year: FiscalYear,
    _ stated: [AccountNumber: Int64]?,
    _ findings: inout [Finding]
  ) throws -> Int {
    try open.flush()
    let voucher = try voucher(of: year).map { try open.read.whole($0) }
    let balances = try self.balances()
    let books = try balances.closing(before: year)
    let wanted = balances.hold(theYearBefore: year) ? nil : stated
    if let voucher {
      let missing = try wanted?.less(books) ?? [:]
      let posted = try [:].adding(voucher.draft.lines)
      if missing == posted { return 0 }
      var contra = try voucher.draft.reversed(
        series: VoucherDraft.openingSeries,
        on: nil,
        text: "IB \(year.name) ↺ \(voucher.name)"
      )
      contra.reverses = voucher.key
      try open.post([contra], by: poster, run: run)
      findings.append(
        Finding(.info, ImportError.openingWasReplaced(year: year.name, voucher: voucher.name))
      )
    }
    guard let wanted else { return voucher == nil ? 0 : 1 }
    return (voucher == nil ? 0 : 1) + (try post(wanted, less: books, in: year, &findings))
  }

  /// Posts what a year opens with, less what the books hold of it.
  func post(
    _ stated: [AccountNumber: Int64],
    less books: [AccountNumber: Int64],
    in year: FiscalYear,
    _ findings: inout [Finding]
  ) throws -> Int {
    let (lines, gap) = try suspense.lines(stated.less(books))
    guard !lines.isEmpty else { return 0 }
    if let gap {
      findings.append(
        Finding(
          .warning,
          ImportError.openingDoesNotSumToZero(
            gap.amount,
            year: year.name,
            account: gap.account
          )
        )
      )
    }
    var opening = VoucherDraft(
      day: year.firstDay,
      kind: .opening,
      period: year.opening.name,
      series: VoucherDraft.openingSeries,
      text: "IB \(year.name)",
      lines: lines
    )
    let faults = try open.conversion.complete(&opening)
    guard faults.isEmpty else { throw Refusal(faults) }
    try open.post([opening], by: poster, run: run)
    return 1
  }

  /// The opening voucher of a year that is in force.
  func voucher(of year: FiscalYear) throws -> PostedVoucher? {
    try open.read.vouchers(.init(year: year.name, period: year.opening)).openingInForce
  }

  /// What the accounts hold before a year or a day, now or at a number of the log.
  func balances(asOf sequence: Int64? = nil) throws -> BalancesBefore {
    let movements =
      try sequence.map { try open.read.movements(layer: .current, asOf: $0) }
      ?? open.read.movements()
    let facts = open.facts
    return BalancesBefore(movements, chart: facts.chart, calendar: facts.periods.calendar)
  }

  // Undoing an import ----------------------------------------------------------------------------

  /// The years whose opening may change when an import is undone.
  func touchable() throws -> [FiscalYear] {
    try years.filter { try voucher(of: $0) != nil || balances().hold(theYearBefore: $0) }
  }

  /// Lets every year that an undone import has left without the one before it, or across another gap,
  /// open again as it did when its own first file came in.
  func settle(touchable years: [FiscalYear], _ findings: inout [Finding]) throws {
    for year in years {
      try open.flush()
      guard try voucher(of: year) != nil || !balances().hold(theYearBefore: year) else { continue }
      let own = try open.read.importsOfBooks(in: year.name).first
      _ = try settle(year, try own.map { try stated(year, by: $0) }, &findings)
    }
  }

  /// What a year opened with when an import of its own came in.
  private func stated(_ year: FiscalYear, by run: Int64) throws -> [AccountNumber: Int64] {
    guard let record = try open.read.runs(run).first else { return [:] }
    var stated = try balances(asOf: record.sequence).closing(before: year)
    for voucher in try open.read.vouchers(.init(year: year.name, period: year.opening, run: run))
    where voucher.draft.reverses == nil {
      stated = try stated.adding(open.read.lines(of: voucher.key))
    }
    return stated
  }
}
