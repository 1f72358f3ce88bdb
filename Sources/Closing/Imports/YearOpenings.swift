import Accounting
import Books

/// What the years of a company open with while an import, or its undo, changes the books (law 10).
///
/// A year opens with what the one before it closes with, where an import gives the whole of that one;
/// otherwise as the newest import of its own states, by an opening voucher of what the books do not
/// hold. That follows from the imports in force, whatever came first, and is settled for every year
/// once the rest is posted.
struct YearOpenings {
  let open: OpenBooks
  let poster: Poster
  let run: Int64
  let suspense: SuspenseAccount

  /// What each year opened with before anything changed, by its name.
  private let before: [String: [AccountNumber: Int64]]
  /// The years of which imports said before what they open with.
  private let wasStated: Set<String>
  /// The number of the log before anything changed.
  private let start: Int64

  init(_ open: OpenBooks, _ poster: Poster, run: Int64, balanceTo: AccountNumber? = nil) throws {
    self.open = open
    self.poster = poster
    self.run = run
    suspense = SuspenseAccount(open: open, balanceTo: balanceTo)
    start = open.head.sequence
    let balances = try YearOpenings.balances(openingYearsOf: open)
    var before: [String: [AccountNumber: Int64]] = [:]
    for year in open.facts.periods.calendar.years {
      before[year.name] = try balances.position(at: year.firstDay)
    }
    self.before = before
    wasStated = Set(try open.read.statedYears().filter { $0.openingDay != nil }.map(\.year))
  }

  private var years: [FiscalYear] { open.facts.periods.calendar.years }

  /// Lets each of some years open as the imports in force say, in order of time; returns how many
  /// vouchers that took.
  func settle(
    _ findings: inout [Finding],
    where wanted: (FiscalYear) -> Bool = { _ in true }
  ) throws -> Int {
    var count = 0
    let stated = try open.read.statedYears()
    try open.flush()
    var balances = try YearOpenings.balances(openingYearsOf: open)
    for year in years where wanted(year) {
      guard let opening = try opening(of: year, stated, balances) else { continue }
      let rule = try suspense.rule(naming: stated.balancingAccount(of: year.name))
      let posted = try post(try opening.settled(rule), &findings)
      guard posted > 0 else { continue }
      count += posted
      // What a year opens with is in what the next one rests on.
      try open.flush()
      balances = try YearOpenings.balances(openingYearsOf: open)
    }
    return count
  }

  /// Tells which openings have moved since the beginning, and refuses what moved one that is held.
  ///
  /// What the file of an import says of its own year is compared as a whole.
  func finish(comparing own: StatedOpening?, _ findings: inout [Finding]) throws {
    try open.flush()
    let balances =
      try own == nil ? YearOpenings.balances(openingYearsOf: open) : YearOpenings.balances(open)
    let stated = try open.read.statedYears()
    let suspense = Set(try open.read.suspenseAccounts())
    let moved = try open.read.periodsMoved(after: start)
    for year in years {
      let after = try balances.position(at: year.firstDay)
      let moves = OpeningMoves(
        of: year,
        from: before[year.name] ?? [:],
        to: after,
        in: open.facts.company.accountingCurrency
      )
      if moved.contains(year.opening.name) {
        try moves.admit(to: open.facts.periods, seals: try sealed(since: year))
      }
      let isOwn = own?.year.name == year.name
      if let own, isOwn { findings += try differences(of: own, balances, suspense) }
      guard wasStated.contains(year.name), !moves.accounts.isEmpty,
        let governing = stated.governing(year.name), governing.openingDay == year.firstDay
      else { continue }
      let told = moves.told(
        stated: try open.read.statedOpening(of: governing.run)
          .adding(movers(of: year).flatMap(\.draft.lines)),
        besides: suspense
      )
      findings += isOwn ? told.filter { $0.severity == .info } : told
    }
    findings += try movedSeals()
  }

  /// Refuses to take back what a year opens with where that is held, with each account and the seals.
  func admit(reversing voucher: PostedVoucher) throws {
    let control = open.facts.periods
    guard let year = years.first(where: { $0.opening.name == voucher.period }),
      control.status(of: year.opening.name) != .open
    else { return }
    let opening = before[year.name] ?? [:]
    let moves = OpeningMoves(
      of: year,
      from: opening,
      to: try opening.less([:].adding(voucher.draft.lines)),
      in: open.facts.company.accountingCurrency
    )
    try moves.admit(to: control, seals: try sealed(since: year))
  }

  /// A warning that names the periods whose seals have been moved since the beginning (spec T-ADD-22).
  private func movedSeals() throws -> [Finding] {
    guard try !open.read.seals(through: start).isEmpty else { return [] }
    let states = try open.read.sealStates()
    let moved = open.facts.periods.calendar.periods.map(\.name).filter { name in
      if case .moved(_, let move) = states[name] { move.record > start } else { false }
    }
    return moved.isEmpty ? [] : [Finding(.warning, OpeningError.sealsAreMoved(periods: moved))]
  }

  /// Where the books open a year otherwise than a file states, but for what runs have moved since.
  private func differences(
    of stated: StatedOpening,
    _ balances: BalancesBefore,
    _ suspense: Set<AccountNumber>
  ) throws -> [Finding] {
    guard stated.canBeCompared else {
      return [Finding(.info, ImportError.openingIsNotCompared(stated.day))]
    }
    return try stated.differences(
      from: balances.position(at: stated.day),
      moved: movers(of: stated.year).flatMap(\.draft.lines),
      besides: suspense,
      balancing: self.suspense.balanceTo,
      in: open.facts.company.accountingCurrency
    )
  }

  /// Posts what was proposed, one voucher after the other, and returns how many those are.
  func post(_ proposal: VoucherProposal, _ findings: inout [Finding]) throws -> Int {
    let conversion = open.conversion
    for var draft in proposal.vouchers {
      try suspense.open(for: draft)
      // A contra voucher has the amounts of what it reverses.
      let faults = draft.reverses == nil ? try conversion.complete(&draft) : []
      guard faults.isEmpty else { throw Refusal(faults) }
      try open.post([draft], by: poster(of: draft), run: run)
    }
    findings += proposal.findings + conversion.warnings
    return proposal.vouchers.count
  }

  /// An opening period that a close holds takes what leaves every opening as it is, which `finish` sees
  /// to.
  private func poster(of draft: VoucherDraft) -> Poster {
    guard draft.kind == .opening, let period = draft.period,
      open.facts.periods.status(of: period) == .onHold
    else { return poster }
    var keeper = poster
    keeper.keepsOpenings = true
    return keeper
  }

  // What the books say ---------------------------------------------------------------------------

  /// A year with what the books hold of what it opens with; nothing for one whose opening a person has
  /// taken back by hand, or that nothing states and nothing opens.
  private func opening(
    of year: FiscalYear,
    _ years: [StatedYear],
    _ balances: BalancesBefore
  ) throws -> YearOpening? {
    let vouchers = try openings(of: year)
    let inForce = vouchers.openingInForce
    if inForce == nil, vouchers.openingWasReversedByHand { return nil }
    let stated = try stated(year, years)
    guard inForce != nil || stated != nil else { return nil }
    let before = balances.theYearBefore(year)?.name
    return YearOpening(
      year,
      voucher: try inForce.map { try open.read.whole($0) },
      movers: try movers(of: year),
      books: try balances.closing(before: year),
      before: before,
      givesWhole: before.map(years.givesWhole) ?? false,
      stated: stated
    )
  }

  /// The vouchers of an opening period but for those by which runs have moved a part of it.
  private func openings(of year: FiscalYear) throws -> [PostedVoucher] {
    let vouchers = try open.read.vouchers(.init(year: year.name, period: year.opening))
    let movers = Set(vouchers.rooted(in: try open.read.runsFallingWithOpening()).map(\.key))
    return vouchers.filter { !movers.contains($0.key) }
  }

  private func movers(of year: FiscalYear) throws -> [PostedVoucher] {
    try open.read.moversOfOpening(in: year).map { try open.read.whole($0) }
  }

  /// Whether the year has an opening voucher in force.
  func hasOpening(_ year: FiscalYear) throws -> Bool {
    try openings(of: year).openingInForce != nil
  }

  /// The balance accounts as the import that governs a year states them; nothing where none does.
  private func stated(
    _ year: FiscalYear,
    _ years: [StatedYear]
  ) throws -> [AccountNumber: Int64]? {
    if let governing = years.governing(year.name) {
      let chart = open.facts.chart
      return try open.read.statedOpening(of: governing.run).filter {
        chart.type(of: $0.key).isBalanceSheet
      }
    }
    // An import from before what files state was kept.
    return try years.first { $0.year == year.name }.map { try stated(year, by: $0.run) }
  }

  /// What a year opened with when an import of its own came in.
  private func stated(_ year: FiscalYear, by run: Int64) throws -> [AccountNumber: Int64] {
    guard let record = try open.read.runs(run).first else { return [:] }
    let facts = open.facts
    var stated = try BalancesBefore(
      try open.read.movements(layer: .current, asOf: record.sequence),
      chart: facts.chart,
      calendar: facts.periods.calendar
    ).closing(before: year)
    for voucher in try open.read.vouchers(.init(year: year.name, period: year.opening, run: run))
    where voucher.draft.reverses == nil {
      stated = try stated.adding(open.read.lines(of: voucher.key))
    }
    return stated
  }

  /// What the accounts hold before a year or a day.
  static func balances(_ open: OpenBooks) throws -> BalancesBefore {
    try balances(open, open.read.movements())
  }

  /// The same as far as the beginnings of years rest on it, which the newest year's operations never do.
  private static func balances(openingYearsOf open: OpenBooks) throws -> BalancesBefore {
    let newest = open.facts.periods.calendar.years.last?.name
    return try balances(open, open.read.movements(butForOperationsOf: newest))
  }

  private static func balances(_ open: OpenBooks, _ movements: [AccountMovement]) -> BalancesBefore
  {
    BalancesBefore(
      movements,
      chart: open.facts.chart,
      calendar: open.facts.periods.calendar
    )
  }

  /// The names of the sealed periods that rest on the opening of a year, in order.
  private func sealed(since year: FiscalYear) throws -> [String] {
    let seals = try open.read.seals()
    return open.facts.periods.calendar.periods
      .filter { seals[$0.name] != nil && Period.precedes(year.opening, $0) }.map(\.name)
  }
}
