/// What a revaluation is asked to do (spec B1.3.2).
package struct FXRevaluationParameters: Hashable, Sendable {
  /// The period that it serves.
  package var period: String
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

  package enum Scope: String, Sendable, CaseIterable {
    case all
    case balanceSheet = "balance-sheet"
    case profitAndLoss = "profit-and-loss"
  }

  package init(
    period: String,
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

/// One balance looked at in one book: what it was carried at, what it is worth, and why.
package struct FXRevaluationLine: Hashable, Sendable {
  package let ledgerAccount: LedgerAccount
  package let layer: PostingLayer
  package let book: Book
  package let balance: Money
  /// Carrying amount before, and amount at the closing rate.
  package let booked: Money
  package let target: Money
  package let rate: RateResult
  /// Where the difference goes; nothing where there is none.
  package let offset: AccountNumber?

  package init(
    ledgerAccount: LedgerAccount,
    layer: PostingLayer,
    book: Book,
    balance: Money,
    booked: Money,
    target: Money,
    rate: RateResult,
    offset: AccountNumber?
  ) {
    self.ledgerAccount = ledgerAccount
    self.layer = layer
    self.book = book
    self.balance = balance
    self.booked = booked
    self.target = target
    self.rate = rate
    self.offset = offset
  }

  /// What is posted on the account: target less booked.
  package var difference: Money {
    Money(minorUnits: target.minorUnits - booked.minorUnits, target.currency)
  }

  /// The amount at the rate, computed again from what the line holds (law 7).
  package func recomputed() throws(MoneyError) -> Money {
    try rate.effective.convert(balance, to: target.currency, rounding: .halfAwayFromZero)
  }
}

/// Why a revaluation is refused, or what it found (spec B1.3.6).
package enum FXRevaluationError: LedgerError, Hashable {
  case accountOfDifferenceIsMissing(
    AccountNumber,
    isGain: Bool,
    currency: Currency,
    revalued: AccountNumber
  )
  case profileHasNoLine(account: AccountNumber, currency: Currency)
  case rateDayIsFarFromPeriod(rateDay: Day, to: Day)
  case nothingToDo(examined: Int)
  case accountIsNotRevalued(AccountNumber)
  case dayIsOutsidePeriod(Day, period: String)
  /// What is posted on a day that is not counted would be posted again by the next run.
  case postingDayIsNotCounted(Day, from: Day, to: Day)
  /// Gains and losses belong to the result, not among assets, debts and equity.
  case accountOfDifferenceIsNoResult(AccountNumber, isGain: Bool, type: AccountType)

  package var code: ErrorCode {
    switch self {
    case .accountOfDifferenceIsMissing: ErrorCode("FXR", 3)
    case .profileHasNoLine: ErrorCode("FXR", 4)
    case .rateDayIsFarFromPeriod: ErrorCode("FXR", 5)
    case .nothingToDo: ErrorCode("FXR", 7)
    case .accountIsNotRevalued: ErrorCode("FXR", 8)
    case .dayIsOutsidePeriod: ErrorCode("FXR", 9)
    case .postingDayIsNotCounted: ErrorCode("FXR", 10)
    case .accountOfDifferenceIsNoResult: ErrorCode("FXR", 11)
    }
  }
}
