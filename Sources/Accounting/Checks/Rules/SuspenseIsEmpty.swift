/// What imports could not place must be moved before a close (design: "Opening balances").
package enum SuspenseIsEmpty: CloseCheck {
  package static let id = CheckID.suspenseIsEmpty
  package static let weight = Severity.error

  /// Given each account of suspense with its balance through the end of the period.
  package static func find(
    _ suspense: [(account: AccountNumber, balance: Money)]
  ) -> [any LedgerError]? {
    guard !suspense.isEmpty else { return nil }
    return suspense.filter { $0.balance.minorUnits != 0 }.map {
      ImportError.suspenseIsNotEmpty(account: $0.account, balance: $0.balance)
    }
  }

  /// Nothing: an opening transfer goes to an account of the balance sheet (OPT-003).
  package static func effect(
    _ suspense: [(account: AccountNumber, balance: Money)]
  ) -> ResultEffect? {
    suspense.first.map { .known(Money(minorUnits: 0, $0.balance.currency)) }
  }
}
