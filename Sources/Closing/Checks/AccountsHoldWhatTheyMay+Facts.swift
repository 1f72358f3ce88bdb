import Accounting
import Books

extension AccountsHoldWhatTheyMay: LoadedCheck {
  static func facts(_ look: PeriodLook) throws -> Facts {
    let chart = try look.read.chart()
    let watched = chart.accounts.filter {
      $0.type.takesPostings
        && ($0.isBlocked || chart.controls[$0.number]?.balanceSide != nil)
    }
    return Facts(controlled: try controlled(watched, chart, look), new: try new(chart, look))
  }

  /// Accounts with what they hold at the end of the period.
  private static func controlled(
    _ accounts: [Account],
    _ chart: ChartOfAccounts,
    _ look: PeriodLook
  ) throws -> [(account: Account, side: PostingSide?, balance: Money)] {
    guard !accounts.isEmpty else { return [] }
    var balances = Dictionary(accounts.map { ($0.number, Int128(0)) }) { first, _ in first }
    let counted = Set(
      look.place.control.calendar.periods.reversed().drop { $0.name != look.period.name }
        .map(\.name)
    )
    for movement in try look.read.movements()
    where balances[movement.account] != nil && counted.contains(movement.period) {
      balances[movement.account, default: 0] += Int128(movement.debit) - Int128(movement.credit)
    }
    let currency = try look.company.get().accountingCurrency
    return try accounts.map { account in
      guard let balance = Int64(exactly: balances[account.number] ?? 0) else {
        throw MoneyError.overflow
      }
      return (
        account, chart.controls[account.number]?.balanceSide,
        Money(minorUnits: balance, currency)
      )
    }
  }

  /// Accounts that came after the last seal and that no line of the statements takes.
  private static func new(_ chart: ChartOfAccounts, _ look: PeriodLook) throws -> [Account] {
    let standard = try look.company.get().chartStandard
    let unplaced = chart.accounts.filter {
      $0.type.part != .outside && $0.statementKey(in: standard) == nil
    }
    guard !unplaced.isEmpty else { return [] }
    let added = try look.read.accountsAddedSinceSeal()
    return unplaced.filter { added.contains($0.number) }
  }
}
