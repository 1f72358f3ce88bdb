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
    let balances = try balances()
    return try years.filter { $0.firstDay > day }.compactMap { year in
      try opening(of: year, balances).stated().map { Stated(year: year, amounts: $0) }
    }
  }

  /// Lets a year open as stated again, once what comes before it has changed, and returns how many
  /// vouchers that took.
  func settle(
    _ year: FiscalYear,
    _ stated: [AccountNumber: Int64]?,
    _ findings: inout [Finding]
  ) throws -> Int {
    try open.flush()
    return try post(opening(of: year, balances()).settled(at: stated, suspense.rule()), &findings)
  }

  /// Posts what was proposed, one voucher after the other, and returns how many those are.
  func post(_ proposal: VoucherProposal, _ findings: inout [Finding]) throws -> Int {
    let conversion = open.conversion
    for var draft in proposal.vouchers {
      try suspense.open(for: draft)
      // A contra voucher has the amounts of what it reverses.
      let faults = draft.reverses == nil ? try conversion.complete(&draft) : []
      guard faults.isEmpty else { throw Refusal(faults) }
      try open.post([draft], by: poster, run: run)
    }
    findings += proposal.findings
    return proposal.vouchers.count
  }

  /// A year with what the books hold of what it opens with.
  private func opening(of year: FiscalYear, _ balances: BalancesBefore) throws -> YearOpening {
    YearOpening(
      year,
      voucher: try voucher(of: year).map { try open.read.whole($0) },
      movers: try open.read.moversOfOpening(in: year).map { try open.read.whole($0) },
      books: try balances.closing(before: year),
      followsOn: balances.hold(theYearBefore: year)
    )
  }

  /// The opening voucher of a year that is in force.
  func voucher(of year: FiscalYear) throws -> PostedVoucher? {
    let vouchers = try open.read.vouchers(.init(year: year.name, period: year.opening))
    let movers = Set(vouchers.rooted(in: try open.read.runsFallingWithOpening()).map(\.key))
    return vouchers.filter { !movers.contains($0.key) }.openingInForce
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
