/// What a user asks a transfer to do: to move what imported openings left on the suspense account.
package struct OpeningTransferRequest: Hashable, Sendable {
  /// The account that takes it.
  package var target: AccountNumber
  package var reason: String
  /// The suspense accounts to empty; all of the company where none is named.
  package var accounts: [AccountNumber]

  package init(target: AccountNumber, reason: String, accounts: [AccountNumber] = []) {
    self.target = target
    self.reason = reason
    self.accounts = accounts
  }

  /// The request on one line, the same for the same request.
  package var text: String {
    ([target.code] + accounts.map(\.code).sorted() + [reason]).joined(separator: " ")
  }

  /// The parameters in a company's chart; all that is wrong with them is reported at once.
  package func parameters(
    _ chart: ChartOfAccounts,
    suspense: Set<AccountNumber>
  ) throws(Refusal) -> OpeningTransferParameters {
    var problems = chart.objection(toTarget: target, suspense: suspense).map { [$0] } ?? []
    if reason.allSatisfy({ $0 == " " }) { problems.append(.reasonIsMissing) }
    for account in accounts where !suspense.contains(account) {
      problems.append(.accountIsNoSuspense(account: account, suspense: suspense.sorted()))
    }
    guard problems.isEmpty else { throw Refusal(problems.map { Finding(.error, $0) }) }
    return OpeningTransferParameters(
      target: target,
      reason: reason,
      accounts: accounts.isEmpty ? nil : Set(accounts)
    )
  }
}

extension ChartOfAccounts {
  /// Why an account cannot take what is moved; nothing where it can.
  func objection(
    toTarget target: AccountNumber,
    suspense: Set<AccountNumber>
  ) -> OpeningTransferError? {
    guard let account = self[target] else { return .targetIsUnknown(account: target) }
    if suspense.contains(target) { return .targetIsSuspense(account: target) }
    guard account.type.isBalanceSheet else {
      return .targetIsNoBalanceAccount(account: target, type: account.type)
    }
    return nil
  }
}

/// What a transfer was asked to do (spec T-ADD-26).
package struct OpeningTransferParameters: RunParameters {
  package let target: AccountNumber
  package let reason: String
  /// The suspense accounts to empty; nothing means all of the company.
  package let accounts: Set<AccountNumber>?

  package init(target: AccountNumber, reason: String, accounts: Set<AccountNumber>?) {
    self.target = target
    self.reason = reason
    self.accounts = accounts
  }

  /// It serves no one period: what it moves may have come in several.
  package var period: String? { nil }

  package var choices: [RunChoice] {
    (accounts.map { [.accounts($0.sorted())] } ?? []) + [.target(target), .reason(reason)]
  }

  /// What one transfer has moved, another to whatever account finds gone.
  package func covers(_ other: OpeningTransferParameters) -> Bool {
    guard let accounts else { return true }
    return other.accounts.map { accounts.isSuperset(of: $0) } ?? false
  }

  package func looks(at period: Period) -> Bool { true }
}
