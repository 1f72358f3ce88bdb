/// Whether a file's vouchers give the balances that it states.
package struct LedgerFooting: Hashable, Sendable {
  /// Nothing where the file states no balances that its vouchers could give.
  package var foots: Bool?
  /// Accounts where the two differ, in order of their numbers.
  package var differences: [LedgerDifference]
  /// What the vouchers move on internal accounts (class 9), and so less than nothing on all others.
  package var internalMovement: Int64

  package init(
    foots: Bool? = nil,
    differences: [LedgerDifference] = [],
    internalMovement: Int64 = 0
  ) {
    self.foots = foots
    self.differences = differences
    self.internalMovement = internalMovement
  }
}

/// An account with the balance that its movements give and the one that the file states.
package struct LedgerDifference: Codable, Hashable, Sendable {
  package let account: AccountNumber
  package let computed: Int64
  package let stated: Int64

  package init(account: AccountNumber, computed: Int64, stated: Int64) {
    self.account = account
    self.computed = computed
    self.stated = stated
  }
}
