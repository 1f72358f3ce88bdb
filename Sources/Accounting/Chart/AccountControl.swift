/// What a company demands of an account beside what it holds (spec 9.2, decision 0050).
package struct AccountControl: Hashable, Sendable {
  /// Whether nobody enters vouchers on it: what imports and runs post there, they post.
  package var isClosedToEntry = false
  /// The first and last posting day that it takes.
  package var firstDay: Day?
  package var lastDay: Day?
  /// The only side on which vouchers are entered.
  package var side: PostingSide?
  /// The side on which its balance is to stand: a check of the close tells where it does not.
  package var balanceSide: PostingSide?
  /// What a journal proposes.
  package var defaultCurrency: Currency?
  package var offsetAccount: AccountNumber?
  /// Where the year-end takes its balance.
  package var openingAccount: AccountNumber?
  package var closeClass: CloseClass?
  /// The only currencies of transactions that are entered; none where it takes all.
  package var currencies: [Currency] = []
  /// What may post on it; none where everything may.
  package var origins: [PostingOrigin] = []
  /// Who may enter vouchers on it, persons and groups behind @; none where everybody may.
  package var holders: [String] = []

  package init() {}

  package static let none = AccountControl()

  package var isEmpty: Bool { self == .none }

  /// Whether it takes that posting day.
  package func takes(_ day: Day) -> Bool {
    if let firstDay, day < firstDay { return false }
    if let lastDay, day > lastDay { return false }
    return true
  }
}

/// What a user changes of the controls of an account; what is nothing stays as it is.
package struct AccountControlChange: Hashable, Sendable {
  /// Whether all controls are taken off first.
  package var clears = false
  package var isClosedToEntry: Bool?
  package var firstDay: Day??
  package var lastDay: Day??
  package var side: PostingSide??
  package var balanceSide: PostingSide??
  package var defaultCurrency: Currency??
  package var offsetAccount: AccountNumber??
  package var openingAccount: AccountNumber??
  package var closeClass: CloseClass??
  package var currencies: [Currency]?
  package var origins: [PostingOrigin]?
  package var holders: [String]?

  package init() {}

  package func applied(to before: AccountControl) -> AccountControl {
    var control = clears ? .none : before
    if let isClosedToEntry { control.isClosedToEntry = isClosedToEntry }
    if let firstDay { control.firstDay = firstDay }
    if let lastDay { control.lastDay = lastDay }
    if let side { control.side = side }
    if let balanceSide { control.balanceSide = balanceSide }
    if let defaultCurrency { control.defaultCurrency = defaultCurrency }
    if let offsetAccount { control.offsetAccount = offsetAccount }
    if let openingAccount { control.openingAccount = openingAccount }
    if let closeClass { control.closeClass = closeClass }
    if let currencies { control.currencies = currencies.ordered }
    if let origins { control.origins = origins.ordered }
    if let holders { control.holders = holders.ordered }
    return control
  }
}

extension Array where Element: Hashable & CustomStringConvertible {
  /// Each once, in order of their texts.
  fileprivate var ordered: [Element] {
    Set(self).sorted { $0.description < $1.description }
  }
}

extension ChartOfAccounts {
  /// Whether some account is entered on by the members of a group alone.
  package func names(group: String) -> Bool {
    controls.values.contains { $0.holders.contains("@" + group) }
  }
}

/// The accounts of a chart from one number to another, which an account of type total adds up.
package struct AccountInterval: Hashable, Sendable, CustomStringConvertible {
  package let first: AccountNumber
  package let last: AccountNumber

  package init(first: AccountNumber, last: AccountNumber) {
    self.first = first
    self.last = last
  }

  /// Reads `1000-1999`, or one number alone.
  package init?(_ text: String) {
    let ends = text.split(separator: "-", omittingEmptySubsequences: false).map(String.init)
    guard (1...2).contains(ends.count),
      ends.allSatisfy({ !$0.isEmpty && !$0.contains(" ") })
    else { return nil }
    let (first, last) = (AccountNumber(ends[0]), AccountNumber(ends[ends.count - 1]))
    // Subaccounts of the last belong to it.
    guard first <= last else { return nil }
    self.init(first: first, last: last)
  }

  /// Whether an account lies in it, subaccounts of the last included.
  package func contains(_ account: AccountNumber) -> Bool {
    first <= account && (account <= last || account.code.hasPrefix(last.code))
  }

  package var description: String { first == last ? first.code : "\(first)-\(last)" }
}

extension Account {
  /// What keeps an account from being controlled so, as far as the chart alone tells it.
  package func problems(
    of control: AccountControl,
    _ intervals: [AccountInterval],
    in chart: ChartOfAccounts,
    knowing origins: [PostingOrigin]
  ) -> [AccountControlError] {
    var problems: [AccountControlError] = []
    if let first = control.firstDay, let last = control.lastDay, last < first {
      problems.append(.daysAreReversed(account: number, first: first, last: last))
    }
    for origin in control.origins where !origins.contains(origin) {
      problems.append(.originIsUnknown(origin: origin, known: origins))
    }
    if let opening = control.openingAccount, chart[opening]?.type.isBalanceSheet == false {
      problems.append(.openingAccountIsNoBalance(account: number, opening: opening))
    }
    if let closeClass = control.closeClass, !closeClass.fits(type), type != .total {
      problems.append(.closeClassDoesNotFit(account: number, type: type, closeClass: closeClass))
    }
    if let currency = control.defaultCurrency, !control.currencies.isEmpty,
      !control.currencies.contains(currency)
    {
      problems.append(
        .defaultCurrencyIsNotAllowed(
          account: number,
          currency: currency,
          allowed: control.currencies
        )
      )
    }
    return problems + totalProblems(of: control, intervals)
  }

  private func totalProblems(
    of control: AccountControl,
    _ intervals: [AccountInterval]
  ) -> [AccountControlError] {
    guard type == .total else {
      return intervals.isEmpty ? [] : [.intervalsNeedTotal(account: number, type: type)]
    }
    var problems: [AccountControlError] = []
    if intervals.isEmpty { problems.append(.totalHasNoIntervals(account: number)) }
    var days = control
    (days.firstDay, days.lastDay) = (nil, nil)
    if isBlocked || isRevalued || !days.isEmpty {
      problems.append(.totalTakesNoControl(account: number))
    }
    return problems
  }
}
