import Accounting
import Database

/// What companies share, open for writing in one transaction.
package final class OpenInstallation {
  package let authorship: Authorship
  package let read: InstallationBooks
  private var writer: RecordWriter
  private let headAtStart: Int64
  private let clock: () -> Authorship
  /// Of this transaction alone: it may change rates, and may be undone.
  private let rates = RateMemory()
  /// Read once for all companies that are opened, as nobody else changes them meanwhile.
  private var groups: [String: UserGroup]?

  init(_ connection: any Connection, by clock: @escaping () -> Authorship) throws {
    self.clock = clock
    read = InstallationBooks(connection: connection, rateMemory: rates)
    // The first writer makes the head; later ones lock it.
    try connection.execute(
      """
      INSERT INTO installation_head (head, sequence, hash)
      VALUES (1, 0, \(LogHead.empty.hash)) ON CONFLICT DO NOTHING
      """
    )
    let lock: Statement = connection.dialect == .postgresql ? " FOR UPDATE" : ""
    let head = try connection.first(
      "SELECT sequence, hash FROM installation_head WHERE head = 1" + lock
    ) { LogHead(sequence: $0.integer(0), hash: $0.bytes(1)) }
    authorship = clock()
    writer = RecordWriter(
      connection: connection,
      company: nil,
      authorship: authorship,
      head: head ?? .empty
    )
    headAtStart = writer.head.sequence
  }

  /// Appends a record to the installation's log and returns its number.
  @discardableResult
  package func append(_ record: Record) throws -> Int64 {
    defer {
      rates.forget()
      groups = nil
    }
    return try writer.append(record, companyCode: "", installation: nil)
  }

  /// Gives a new company its key, its code and an empty log.
  package func addCompany(_ company: Company) throws -> OpenBooks {
    let connection = read.connection
    if let problem = company.problem { throw Refusal(problem) }
    if let other = try read.companies().first(where: { $0.company.code == company.code }) {
      throw Refusal(CompanyError.codeIsTaken(company: company.code, name: other.company.name))
    }
    let key =
      try connection.first("SELECT COALESCE(MAX(company), 0) + 1 FROM company") {
        $0.integer(0)
      } ?? 1
    try connection.execute(
      "INSERT INTO company (company, code) VALUES (\(key), \(company.code))"
    )
    try connection.execute(
      """
      INSERT INTO company_head (company, sequence, hash)
      VALUES (\(key), 0, \(LogHead.empty.hash))
      """
    )
    return try OpenBooks(connection, company: key, by: authorship, creating: company, rates: rates)
  }

  /// Opens an existing company's books in the same transaction.
  package func open(_ company: Int64) throws -> OpenBooks {
    let groups = try groups ?? read.groups()
    self.groups = groups
    return try OpenBooks(
      read.connection,
      company: company,
      by: clock,
      knowing: SharedFacts(number: headAtStart, groups: groups),
      rates: rates
    )
  }

  /// Opens the calendars of an existing company in the same transaction, and nothing else of it.
  package func openPeriods(_ company: Int64) throws -> OpenPeriods {
    try OpenPeriods(read.connection, company: company, by: clock)
  }

  func finish() throws {
    guard writer.head.sequence != headAtStart else { return }
    try read.connection.execute(
      """
      UPDATE installation_head SET sequence = \(writer.head.sequence), hash = \(writer.head.hash)
      WHERE head = 1
      """
    )
  }
}
