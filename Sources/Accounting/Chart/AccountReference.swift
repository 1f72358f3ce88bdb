/// What refers to an account.
package enum AccountReference: Hashable, Sendable {
  /// It has been posted on in so many periods.
  case postings(periods: Int)
  /// Imports put there what they could not place.
  case suspense
  /// A revaluation posts gains or losses there.
  case revaluationProfile
  /// What a value lacks of a voucher is added there.
  case balancing
  /// A journal proposes it against these.
  case offsetOf([AccountNumber])
  /// The year-end takes the balances of these there.
  case openingOf([AccountNumber])
}

extension ChartOfAccounts {
  /// The accounts whose controls name an account.
  package func references(to account: AccountNumber) -> [AccountReference] {
    func naming(_ path: KeyPath<AccountControl, AccountNumber?>) -> [AccountNumber] {
      controls.filter { $0.value[keyPath: path] == account && self[$0.key] != nil }.keys.sorted()
    }
    let (offsets, openings) = (naming(\.offsetAccount), naming(\.openingAccount))
    return (offsets.isEmpty ? [] : [.offsetOf(offsets)])
      + (openings.isEmpty ? [] : [.openingOf(openings)])
  }
}
