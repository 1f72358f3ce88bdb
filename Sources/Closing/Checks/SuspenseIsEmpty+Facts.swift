import Accounting

extension SuspenseIsEmpty: LoadedCheck {
  static func facts(
    _ look: PeriodLook
  ) throws -> [(account: AccountNumber, balance: Money)] {
    let accounts = try look.read.suspenseAccounts()
    guard !accounts.isEmpty else { return [] }
    var balances = Dictionary(accounts.map { ($0, Int128(0)) }) { first, _ in first }
    let counted = Set(
      look.place.control.calendar.periods.reversed().drop { $0.name != look.period.name }
        .map(\.name)
    )
    for movement in try look.read.movements()
    where balances[movement.account] != nil && counted.contains(movement.period) {
      balances[movement.account, default: 0] += Int128(movement.debit) - Int128(movement.credit)
    }
    let currency = try look.company.get().accountingCurrency
    return try balances.sorted { $0.key < $1.key }.map { account, balance in
      guard let minorUnits = Int64(exactly: balance) else { throw MoneyError.overflow }
      return (account, Money(minorUnits: minorUnits, currency))
    }
  }
}
