import Accounting
import Database

/// An account with its dimensions, as the books intern it.
struct Combination {
  let number: Int64
  let account: String
  let dimensions: String
}

/// The small numbers that stand for accounts with their dimensions.
struct Combinations {
  let connection: any Connection
  let company: Int64
  private var combinations: [LedgerAccount: Combination] = [:]
  private(set) var accounts: [Int64: AccountNumber] = [:]
  private var last: Int64?

  init(connection: any Connection, company: Int64) {
    self.connection = connection
    self.company = company
  }

  /// The combination of an account and its dimensions, which gets a number where it is new.
  mutating func combination(of ledgerAccount: LedgerAccount) throws -> Combination {
    if let known = combinations[ledgerAccount] { return known }
    let account = ledgerAccount.account.code
    let dimensions = ledgerAccount.dimensionsText
    let stored = try connection.first(
      """
      SELECT combination FROM combination
      WHERE company = \(company) AND account = \(account) AND dimensions = \(dimensions)
      """
    ) { $0.integer(0) }
    let combination = Combination(
      number: try stored ?? add(account, dimensions),
      account: account,
      dimensions: dimensions
    )
    combinations[ledgerAccount] = combination
    accounts[combination.number] = ledgerAccount.account
    return combination
  }

  private mutating func add(_ account: String, _ dimensions: String) throws -> Int64 {
    let before =
      try last
      ?? connection.first(
        "SELECT COALESCE(MAX(combination), 0) FROM combination WHERE company = \(company)"
      ) { $0.integer(0) } ?? 0
    let number = before + 1
    try connection.execute(
      """
      INSERT INTO combination (company, combination, account, dimensions)
      VALUES (\(company), \(number), \(account), \(dimensions))
      """
    )
    last = number
    return number
  }
}
