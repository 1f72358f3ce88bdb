import Accounting
import Database

/// The small numbers that stand for accounts with their dimensions.
struct Combinations {
  let connection: any Connection
  let company: Int64
  private var numbers: [LedgerAccount: Int64] = [:]
  private(set) var accounts: [Int64: AccountNumber] = [:]
  private var last: Int64?

  init(connection: any Connection, company: Int64) {
    self.connection = connection
    self.company = company
  }

  /// The number of a combination, which gets one where it is new.
  mutating func number(of ledgerAccount: LedgerAccount) throws -> Int64 {
    if let number = numbers[ledgerAccount] { return number }
    let account = ledgerAccount.account.code
    let dimensions = ledgerAccount.dimensionsText
    let known = try connection.first(
      """
      SELECT combination FROM combination
      WHERE company = \(company) AND account = \(account) AND dimensions = \(dimensions)
      """
    ) { $0.integer(0) }
    let number = try known ?? add(account, dimensions)
    numbers[ledgerAccount] = number
    accounts[number] = ledgerAccount.account
    return number
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
      """)
    last = number
    return number
  }
}
