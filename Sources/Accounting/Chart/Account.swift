/// An account as its chart writes it: `1930`, or any other code without blanks.
package struct AccountNumber: Hashable, Sendable, Comparable, CustomStringConvertible {
  package let code: String

  package init(_ code: String) { self.code = code }

  package var description: String { code }

  package static func < (lhs: AccountNumber, rhs: AccountNumber) -> Bool {
    lhs.code.utf8.lexicographicallyPrecedes(rhs.code.utf8)
  }

  /// The first `count` digits as a number, or nothing where the code does not begin with them.
  package func prefix(_ count: Int) -> Int? {
    guard code.utf8.count >= count else { return nil }
    return Int(code.prefix(count))
  }
}

/// What an account holds.
package enum AccountType: String, Sendable, CaseIterable {
  case asset
  case liability
  case equity
  case income
  case expense
  /// Internal accounts outside the statements (class 9).
  case statistical
  /// Adds up intervals of other accounts, and takes no postings itself.
  case total

  /// Whether its balance is carried into the next year.
  package var isBalanceSheet: Bool {
    switch self {
    case .asset, .liability, .equity: true
    case .income, .expense, .statistical, .total: false
    }
  }

  /// Whether it takes lines of vouchers.
  package var takesPostings: Bool { self != .total }

  /// The type that a Nordic account number tells by its first digit (spec nordic/formats 4), and
  /// equity by its first two: group 20 in BAS and in NS 4102.
  package init(classOf account: AccountNumber) {
    switch account.prefix(1) {
    case 1: self = .asset
    case 2: self = account.prefix(2) == 20 ? .equity : .liability
    case 3: self = .income
    case 9: self = .statistical
    default: self = .expense
    }
  }
}

/// A main account as it stands in a company's chart.
package struct Account: Hashable, Sendable {
  package let number: AccountNumber
  package var name: String
  package var type: AccountType
  /// Whether the general ledger's revaluation covers it.
  package var isRevalued: Bool
  /// Type of rate for the accounting currency; nothing means the default type (spec B1.3.1).
  package var revaluationRateType: String?
  /// Type of rate for the reporting currency.
  package var reportingRateType: String?
  /// A blocked account takes no new vouchers.
  package var isBlocked: Bool
  /// Standard tax form or grouping code (SRU, SAF-T grouping).
  package var groupingCode: String?
  /// Where it stands in the Norwegian tax return, as a user or an import has said.
  package var grouping: AccountGrouping?
  /// The key of the line of the annual accounts that it belongs to, as a user has said.
  package var statementKey: String?

  package init(
    number: AccountNumber,
    name: String,
    type: AccountType,
    isRevalued: Bool,
    revaluationRateType: String? = nil,
    reportingRateType: String? = nil,
    isBlocked: Bool = false,
    groupingCode: String? = nil,
    grouping: AccountGrouping? = nil,
    statementKey: String? = nil
  ) {
    self.number = number
    self.name = name
    self.type = type
    self.isRevalued = isRevalued
    self.revaluationRateType = revaluationRateType
    self.reportingRateType = reportingRateType
    self.isBlocked = isBlocked
    self.groupingCode = groupingCode
    self.grouping = grouping
    self.statementKey = statementKey
  }
}

/// A company's accounts by number.
package struct ChartOfAccounts: Hashable, Sendable {
  private var byNumber: [AccountNumber: Account] = [:]
  /// What is demanded of accounts, also of those that were taken out; most companies have none.
  package var controls: [AccountNumber: AccountControl] = [:]
  /// What the accounts of type total add up.
  package var intervals: [AccountNumber: [AccountInterval]] = [:]

  package init(_ accounts: some Sequence<Account> = []) {
    byNumber.reserveCapacity(accounts.underestimatedCount)
    for account in accounts { byNumber[account.number] = account }
  }

  package subscript(number: AccountNumber) -> Account? {
    get { byNumber[number] }
    set { byNumber[number] = newValue }
  }

  /// What an account holds; one that the chart lacks by the class of its number.
  package func type(of account: AccountNumber) -> AccountType {
    self[account]?.type ?? AccountType(classOf: account)
  }

  /// In order of their numbers.
  package var accounts: [Account] { byNumber.values.sorted { $0.number < $1.number } }

  package var count: Int { byNumber.count }
}
