import Accounting
import TestSupport
import Testing

/// What a revaluation counts of kept balances and cut months, against the same lines looked at one by
/// one, over books of two short years and windows between every two of their days that matter.
struct ForeignBalancesWorldTests {
  /// A line as it was posted, on its day.
  private struct Posted {
    let day: Day
    let period: Period
    let kind: VoucherKind
    let movement: CombinationMovement

    /// Whether an account of the result counts it: the rule of the window, by the days themselves.
    func isWithin(_ from: Day, _ to: Day) -> Bool {
      switch period.kind {
      case .opening: false
      case .operating: from <= day && day <= to
      case .closing: from <= period.firstDay && period.lastDay <= to
      }
    }

    /// Whether a balance account counts it: a month by its days, any other period once it is over.
    func isBefore(_ to: Day) -> Bool {
      period.kind == .operating ? day <= to : period.lastDay <= to
    }
  }

  private static let accounts = ["1940", "2440", "3001", "5010"]

  private func calendar() throws -> FiscalCalendar {
    var calendar = FiscalCalendar()
    _ = try calendar.addYear(from: try day("2024-11-15"), to: try day("2024-12-31"))
    _ = try calendar.addYear(from: try day("2025-01-01"), to: try day("2025-02-28"))
    return calendar
  }

  private func postings(_ dice: inout Dice, _ calendar: FiscalCalendar) -> [Posted] {
    (0..<60).map { _ in
      let period = dice.one(of: calendar.periods)
      let kind: VoucherKind =
        switch period.kind {
        case .opening: dice.one(of: [.opening, .yearEnd])
        case .operating: .operating
        case .closing: dice.one(of: [.closing, .yearEnd])
        }
      let offset = dice.roll(period.lastDay - period.firstDay + 1)
      let place = dice.roll(3)
      return Posted(
        day: period.firstDay.advanced(by: offset),
        period: period,
        kind: kind,
        movement: CombinationMovement(
          ledgerAccount: LedgerAccount(
            AccountNumber(dice.one(of: ForeignBalancesWorldTests.accounts)),
            place == 0 ? [] : [DimensionValue(dimension: 1, code: "\(place)")]
          ),
          layer: dice.one(of: [.current, .tax]),
          period: period.name,
          kind: kind,
          amount: Money(minorUnits: Int64(dice.roll(21) - 10), dice.one(of: [.eur, .usd])),
          accounting: Int64(dice.roll(21) - 10),
          reporting: Int64(dice.roll(3) - 1)
        )
      )
    }
  }

  /// As `1940 1=10 tax EUR 5 50 6`, in order, without what is nothing.
  private func told(_ movements: [CombinationMovement]) -> [String] {
    var sums: [String: (Int64, Int64, Int64)] = [:]
    for one in movements {
      let name = "\(one.ledgerAccount) \(one.layer) \(one.amount.currency)"
      let sum = sums[name] ?? (0, 0, 0)
      sums[name] = (
        sum.0 + one.amount.minorUnits, sum.1 + one.accounting, sum.2 + one.reporting
      )
    }
    return sums.filter { $0.value != (0, 0, 0) }
      .map { "\($0.key) \($0.value.0) \($0.value.1) \($0.value.2)" }.sorted()
  }

  @Test func `kept balances and cut months give what the lines give`() throws {
    let calendar = try calendar()
    let days = Set(calendar.periods.flatMap { [$0.firstDay, $0.lastDay] })
      .flatMap { [$0.advanced(by: -1), $0, $0.advanced(by: 1)] }
    let ends = Set(days).sorted()
    var dice = Dice(seed: 11)
    for _ in 0..<8 {
      let postings = postings(&dice, calendar)
      for from in ends {
        for to in ends {
          let due = postings.filter { posted in
            ["1", "2"].contains(posted.movement.ledgerAccount.account.code.prefix(1))
              ? posted.isBefore(to) : posted.isWithin(from, to)
          }
          let counted = try counted(postings, from, to, calendar)
          guard counted == told(due.map(\.movement)) else {
            Issue.record("\(from)..\(to): \(counted) instead of \(told(due.map(\.movement)))")
            return
          }
        }
      }
    }
    #expect(ends.count >= 14)
  }

  /// What is counted where periods are kept in sums and only cut months are read by lines, as books do.
  private func counted(
    _ postings: [Posted],
    _ from: Day,
    _ to: Day,
    _ calendar: FiscalCalendar
  ) throws -> [String] {
    var balances = ForeignBalances(
      parameters: FXRevaluationParameters(period: "2025-02", from: from, to: to),
      chart: ChartOfAccounts(),
      calendar: calendar
    )
    for posted in postings { balances.add(posted.movement) }
    for cut in balances.daysCut {
      for posted in postings where posted.kind == .operating && cut.days.contains(posted.day) {
        balances.add(posted.movement, on: cut)
      }
    }
    return try told(
      balances.all().map { balance in
        CombinationMovement(
          ledgerAccount: balance.ledgerAccount,
          layer: balance.layer,
          period: "",
          kind: .operating,
          amount: balance.balance,
          accounting: balance.accounting,
          reporting: balance.reporting
        )
      }
    )
  }
}
