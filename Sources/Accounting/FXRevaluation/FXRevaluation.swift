/// What a revaluation is asked to do (spec B1.3.2).
package struct FXRevaluationParameters: RunParameters {
  /// The period that it serves.
  package var period: String?
  /// First day of the window of profit and loss accounts; balance accounts count from inception.
  package var from: Day
  /// Last day counted.
  package var to: Day
  package var rateDay: Day
  package var postingDay: Day
  package var scope: Scope
  /// Accounts and currencies to take; nothing means all.
  package var accounts: Set<AccountNumber>?
  package var currencies: Set<Currency>?

  package typealias Scope = RunScope

  package init(
    period: String?,
    from: Day,
    to: Day,
    rateDay: Day? = nil,
    postingDay: Day? = nil,
    scope: Scope = .all,
    accounts: Set<AccountNumber>? = nil,
    currencies: Set<Currency>? = nil
  ) {
    self.period = period
    self.from = from
    self.to = to
    self.rateDay = rateDay ?? to
    self.postingDay = postingDay ?? to
    self.scope = scope
    self.accounts = accounts
    self.currencies = currencies
  }

  package var choices: [RunChoice] {
    var choices: [RunChoice] = [
      .days(from, to), .rateDay(rateDay), .postingDay(postingDay), .scope(scope),
    ]
    if let accounts { choices.append(.accounts(accounts.sorted())) }
    if let currencies { choices.append(.currencies(currencies.sorted())) }
    return choices
  }

  /// Whether everything that `other` looks at is looked at here too.
  package func covers(_ other: FXRevaluationParameters) -> Bool {
    func covers<Element>(_ own: Set<Element>?, _ other: Set<Element>?) -> Bool {
      guard let own else { return true }
      return other.map { own.isSuperset(of: $0) } ?? false
    }
    return period == other.period && from <= other.from && to >= other.to
      && (scope == .all || scope == other.scope) && covers(accounts, other.accounts)
      && covers(currencies, other.currencies)
  }

  /// Whether what is posted in a period may move a balance that this looks at.
  package func looks(at period: Period) -> Bool {
    period.firstDay <= to && (scope != .profitAndLoss || period.lastDay >= from)
  }

  /// Whether an account and currency are among those asked for.
  package func covers(_ account: Account, _ currency: Currency) -> Bool {
    guard account.isRevalued, accounts?.contains(account.number) ?? true,
      currencies?.contains(currency) ?? true
    else { return false }
    return switch scope {
    case .all: true
    case .balanceSheet: account.type.isBalanceSheet
    case .profitAndLoss: !account.type.isBalanceSheet
    }
  }
}

/// What an account with its dimensions holds in a foreign currency, in all three books.
package struct ForeignBalance: Hashable, Sendable {
  package let ledgerAccount: LedgerAccount
  package let layer: PostingLayer
  package let balance: Money
  package let accounting: Int64
  package let reporting: Int64

  package init(
    ledgerAccount: LedgerAccount,
    layer: PostingLayer,
    balance: Money,
    accounting: Int64,
    reporting: Int64
  ) {
    self.ledgerAccount = ledgerAccount
    self.layer = layer
    self.balance = balance
    self.accounting = accounting
    self.reporting = reporting
  }
}
