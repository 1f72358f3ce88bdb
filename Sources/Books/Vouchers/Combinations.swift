import Accounting
import Database

/// An account with its dimensions, as the books intern it; an object, since lines share it.
final class Combination {
  let number: Int64
  let account: AccountNumber
  /// What `Combinations` knows the account by.
  let accountNumber: Int64
  let dimensions: String
  /// Its two fields in the bytes of a voucher.
  let canonical: CanonicalBytes

  init(_ number: Int64, _ ledgerAccount: LedgerAccount, accountNumber: Int64) {
    self.number = number
    self.accountNumber = accountNumber
    account = ledgerAccount.account
    dimensions = ledgerAccount.dimensionsText
    var canonical = CanonicalBytes()
    canonical.append(account.code)
    canonical.append(dimensions)
    self.canonical = canonical
  }
}

/// The small numbers that stand for accounts with their dimensions.
///
/// What is known is kept, and new ones are gathered until `flush`, so that a batch asks the database
/// for its first few combinations and then once for all the others.
struct Combinations {
  private static let fewQuestions = 16

  private let connection: any Connection
  private let company: Int64
  private var known: [LedgerAccount: Combination] = [:]
  private var byNumber: [Int64: Combination] = [:]
  private var accounts: [AccountNumber] = []
  private var accountNumbers: [AccountNumber: Int64] = [:]
  private var questions = 0
  private var knowsAll = false
  private var last: Int64?
  private var new: [Combination] = []

  init(connection: any Connection, company: Int64) {
    self.connection = connection
    self.company = company
  }

  /// The combination of an account and its dimensions, which gets a number where it is new.
  mutating func combination(of ledgerAccount: LedgerAccount) throws -> Combination {
    if let combination = known[ledgerAccount] { return combination }
    return try find(ledgerAccount) ?? add(ledgerAccount)
  }

  /// A combination that has been given out.
  subscript(number: Int64) -> Combination {
    guard let combination = byNumber[number] else {
      preconditionFailure("combination \(number) has been interned")
    }
    return combination
  }

  /// The account that combinations call by a number.
  func account(_ number: Int64) -> AccountNumber { accounts[Int(number)] }

  /// Stores the new ones.
  mutating func flush() throws {
    guard !new.isEmpty else { return }
    let rows = try connection.bulkInsert(
      into: "combination",
      columns: ["company", "combination", "account", "dimensions"]
    )
    for combination in new {
      rows.append(company)
      rows.append(combination.number)
      rows.append(combination.account.code)
      rows.append(combination.dimensions)
      try rows.endRow()
    }
    try rows.flush()
    new = []
  }

  private mutating func find(_ ledgerAccount: LedgerAccount) throws -> Combination? {
    guard !knowsAll else { return nil }
    questions += 1
    if questions > Combinations.fewQuestions {
      try readAll()
      return known[ledgerAccount]
    }
    let number = try connection.first(
      """
      SELECT combination FROM combination
      WHERE company = \(company) AND account = \(ledgerAccount.account.code)
        AND dimensions = \(ledgerAccount.dimensionsText)
      """
    ) { $0.integer(0) }
    return number.map { keep($0, ledgerAccount) }
  }

  private mutating func readAll() throws {
    try connection.query(
      "SELECT combination, account, dimensions FROM combination WHERE company = \(company)"
    ) { row in
      let ledgerAccount = try row.ledgerAccount(1, 2)
      if known[ledgerAccount] == nil { _ = keep(row.integer(0), ledgerAccount) }
    }
    knowsAll = true
  }

  private mutating func add(_ ledgerAccount: LedgerAccount) throws -> Combination {
    let before =
      try last
      ?? connection.first(
        "SELECT COALESCE(MAX(combination), 0) FROM combination WHERE company = \(company)"
      ) { $0.integer(0) } ?? 0
    last = before + 1
    let combination = keep(before + 1, ledgerAccount)
    new.append(combination)
    return combination
  }

  private mutating func keep(_ number: Int64, _ ledgerAccount: LedgerAccount) -> Combination {
    let account = ledgerAccount.account
    let accountNumber = accountNumbers[account] ?? Int64(accounts.count)
    if accountNumber == accounts.count {
      accounts.append(account)
      accountNumbers[account] = accountNumber
    }
    let combination = Combination(number, ledgerAccount, accountNumber: accountNumber)
    known[ledgerAccount] = combination
    byNumber[number] = combination
    return combination
  }
}
