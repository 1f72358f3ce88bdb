/// An account with what is demanded of it, for whoever is told of it.
@dynamicMemberLookup
package struct ControlledAccount: Hashable, Sendable {
  package let account: Account
  package let control: AccountControl
  /// What it adds up, where it is of type total.
  package let intervals: [AccountInterval]

  package init(
    _ account: Account,
    control: AccountControl = .none,
    intervals: [AccountInterval] = []
  ) {
    self.account = account
    self.control = control
    self.intervals = intervals
  }

  package subscript<Value>(dynamicMember path: KeyPath<Account, Value>) -> Value {
    account[keyPath: path]
  }
}

extension ChartOfAccounts {
  /// An account of the chart with what is demanded of it.
  package func controlled(_ account: Account) -> ControlledAccount {
    ControlledAccount(
      account,
      control: controls[account.number] ?? .none,
      intervals: account.type == .total ? intervals[account.number] ?? [] : []
    )
  }
}
