/// What accounts are looked for by; what is left out does not narrow.
package struct AccountCriteria: Sendable {
  /// Accounts and ranges of accounts, as a person writes them.
  package var accounts: [String] = []
  /// What the name holds, whatever the case of its letters.
  package var text: String?
  package var isRevalued = false
  /// Only accounts that something has been posted on.
  package var isUsed = false

  package init() {}

  /// Whether they fit an account, where `choice` reads their accounts and `used` has those that
  /// something has been posted on.
  package func fit(
    _ account: Account,
    _ choice: AccountChoice,
    used: Set<AccountNumber>?
  ) -> Bool {
    choice.contains(account.number)
      && (text.map { FoldedText($0).isIn(account.name) } ?? true)
      && (!isRevalued || account.isRevalued)
      && (used?.contains(account.number) ?? true)
  }
}
