/// Blocked accounts with balances, balances on the other side than they are to be, and accounts that are
/// new since the last close and stand on no line of the statements (spec 9.5); it informs.
package enum AccountsHoldWhatTheyMay: CloseCheck {
  package static let id = CheckID.accountsHoldWhatTheyMay
  package static let weight = Severity.info

  package struct Facts: Sendable {
    /// Those that are blocked or controlled, and their balances through the end of the period.
    package let controlled: [(account: Account, side: PostingSide?, balance: Money)]
    /// Those that were added after the last seal, and that no line takes.
    package let new: [Account]

    package init(
      controlled: [(account: Account, side: PostingSide?, balance: Money)],
      new: [Account]
    ) {
      self.controlled = controlled
      self.new = new
    }
  }

  package static func find(_ facts: Facts) -> [any LedgerError]? {
    guard !facts.controlled.isEmpty || !facts.new.isEmpty else { return nil }
    var problems: [AccountControlError] = []
    for (account, side, balance) in facts.controlled where balance.minorUnits != 0 {
      if account.isBlocked {
        problems.append(.blockedHoldsBalance(account: account.number, balance: balance))
      }
      if let side, !side.holds(balance.minorUnits) {
        problems.append(
          .balanceIsOnOtherSide(account: account.number, balance: balance, side: side)
        )
      }
    }
    return problems
      + facts.new.map { AccountControlError.isNew(account: $0.number, type: $0.type) }
  }
}
