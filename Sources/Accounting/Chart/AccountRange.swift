/// Accounts from one number through another with their subaccounts, so that `3000-3999` holds 39991;
/// or one account alone.
package struct AccountRange: Hashable, Sendable, CustomStringConvertible {
  package let first: AccountNumber
  package let last: AccountNumber

  /// Reads `1930` or `1000-1999`; nothing where there is no account or a blank in it.
  package init?(_ text: some StringProtocol) {
    guard !text.isEmpty, !text.contains(" ") else { return nil }
    let ends = text.split(separator: "-", omittingEmptySubsequences: false)
      .map { AccountNumber(String($0)) }
    if ends.count == 2, !ends.contains(where: \.code.isEmpty), ends[0] <= ends[1] {
      (first, last) = (ends[0], ends[1])
    } else {
      first = AccountNumber(String(text))
      last = first
    }
  }

  package var isOne: Bool { first == last }

  package func contains(_ account: AccountNumber) -> Bool {
    account == first
      || (!isOne && first <= account
        && (account <= last || account.code.utf8.starts(with: last.code.utf8)))
  }

  package var description: String { isOne ? first.code : "\(first)-\(last)" }
}
