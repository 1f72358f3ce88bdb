extension CloseCheck {
  /// What imports could not place must be moved before a close (design: "Opening balances").
  static let suspenseIsEmpty = CloseCheck(name: "suspense-is-empty", weight: .block) { facts in
    guard !facts.suspense.isEmpty else { return nil }
    return facts.suspense.filter { $0.balance.minorUnits != 0 }
      .map { .suspenseIsNotEmpty(account: $0.account, balance: $0.balance) }
  }
}
