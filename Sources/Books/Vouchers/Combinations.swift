import Accounting
import Database

/// The small numbers that stand for accounts with their dimensions.
///
/// Books with many dimension values have hundreds of thousands of combinations, so what is known of
/// one is its bytes among those of all others rather than an object: the two fields by which the hash
/// of a voucher covers it. A place is the order in which a combination became known here.
///
/// The database is asked for the first few, and then once for all others.
struct Combinations {
  private static let fewQuestions = 256

  private let connection: any Connection
  private let company: Int64
  private let rows: any BulkInsert
  private var known = ByteTable()
  /// By the place of a combination: its number in the books, and that of its account here.
  private var numbers: [Int64] = []
  private var accountPlaces: [Int32] = []
  private var accounts: [AccountNumber] = []
  private var placesOfAccounts: [AccountNumber: Int32] = [:]
  private var questions = 0
  private var knowsAll = false
  private var last: Int64?

  init(connection: any Connection, company: Int64) throws {
    self.connection = connection
    self.company = company
    rows = try connection.bulkInsert(
      into: "combination",
      columns: ["company", "combination", "account", "dimensions"]
    )
  }

  /// The place of an account with its dimensions, whose fields are added to those of a voucher; it gets
  /// a number where it is new.
  mutating func place(
    of ledgerAccount: LedgerAccount,
    addedTo fields: inout CanonicalBytes
  ) throws -> Int {
    let start = fields.bytes.count
    fields.append(ledgerAccount.account.code)
    fields.append(ledgerAccount.dimensionsText)
    let found = fields.bytes.withUnsafeBytes { bytes in
      known.place(of: UnsafeRawBufferPointer(rebasing: bytes[start...]))
    }
    if let found { return found }
    let field = Array(fields.bytes[start...])
    return try find(ledgerAccount, field) ?? add(ledgerAccount, field)
  }

  /// The number of the combination at a place.
  func number(at place: Int) -> Int64 { numbers[place] }

  /// The place of the account of the combination at a place.
  func accountPlace(at place: Int) -> Int { Int(accountPlaces[place]) }

  func account(at place: Int) -> AccountNumber { accounts[place] }

  /// Stores the new ones.
  func flush() throws { try rows.flush() }

  private mutating func find(_ ledgerAccount: LedgerAccount, _ field: [UInt8]) throws -> Int? {
    guard !knowsAll else { return nil }
    questions += 1
    if questions > Combinations.fewQuestions {
      try readAll()
      return field.withUnsafeBytes { known.place(of: $0) }
    }
    let number = try connection.first(
      """
      SELECT combination FROM combination
      WHERE company = \(company) AND account = \(ledgerAccount.account.code)
        AND dimensions = \(ledgerAccount.dimensionsText)
      """
    ) { $0.integer(0) }
    return number.map { keep($0, ledgerAccount.account, field) }
  }

  private mutating func readAll() throws {
    var field = CanonicalBytes()
    try connection.query(
      "SELECT combination, account, dimensions FROM combination WHERE company = \(company)"
    ) { row in
      let account = row.text(1)
      field.removeAll()
      field.append(account)
      field.append(row.text(2))
      if field.bytes.withUnsafeBytes({ known.place(of: $0) }) == nil {
        _ = keep(row.integer(0), AccountNumber(account), field.bytes)
      }
    }
    knowsAll = true
  }

  private mutating func add(_ ledgerAccount: LedgerAccount, _ field: [UInt8]) throws -> Int {
    let before =
      try last
      ?? connection.first(
        "SELECT COALESCE(MAX(combination), 0) FROM combination WHERE company = \(company)"
      ) { $0.integer(0) } ?? 0
    last = before + 1
    rows.append(company)
    rows.append(before + 1)
    rows.append(ledgerAccount.account.code)
    rows.append(ledgerAccount.dimensionsText)
    try rows.endRow()
    return keep(before + 1, ledgerAccount.account, field)
  }

  private mutating func keep(_ number: Int64, _ account: AccountNumber, _ field: [UInt8]) -> Int {
    let accountPlace = placesOfAccounts[account] ?? Int32(accounts.count)
    if accountPlace == accounts.count {
      accounts.append(account)
      placesOfAccounts[account] = accountPlace
    }
    numbers.append(number)
    accountPlaces.append(accountPlace)
    return known.append(field)
  }
}
