import Database
import TestSupport
import Testing

/// Migration 4 makes posting quicker, and refuses what was refused before, in books that exist.
struct PostingMigrationTests {
  private static let time = "2026-01-31T12:00:00Z"

  /// Books of the third version, with a voucher in January and with February on hold.
  private func migrated(_ database: TestDatabase) throws -> TestBooks {
    let books = try database.make()
    let owner = try books.connectAsOwner()
    defer { owner.close() }
    try migrate(owner, at: PostingMigrationTests.time, with: Array(Migration.all[..<3]))
    try owner.write {
      try owner.execute("INSERT INTO company (company, code) VALUES (1, 'X')")
      for sequence in 1...3 { try addRecord(Int64(sequence), to: owner) }
      try owner.execute(
        """
        INSERT INTO fiscal_year (company, sequence, position, fiscal_year, first_day, last_day)
        VALUES (1, 1, 1, '2025', '2025-01-01', '2025-12-31')
        """
      )
      for (month, status) in [("01", "open"), ("02", "on-hold")] {
        try owner.execute(
          """
          INSERT INTO period (company, sequence, position, period, fiscal_year, kind, first_day,
            last_day, status)
          VALUES (1, 1, \(Int64(month) ?? 0), \("2025-\(month)"), '2025', 'operating',
            \("2025-\(month)-01"), \("2025-\(month)-28"), \(status))
          """
        )
      }
      try addVoucher(2, to: owner)
    }
    try migrate(owner, at: PostingMigrationTests.time)
    try requireCurrentSchema(of: owner)
    return books
  }

  private func addRecord(
    _ sequence: Int64,
    ofCompany company: Int64 = 1,
    to connection: any Connection
  ) throws {
    try connection.execute(
      """
      INSERT INTO company_log (company, sequence, kind, at, author, installation, hash)
      VALUES (\(company), \(sequence), 'voucher', \(PostingMigrationTests.time), 'anna', 0,
        \([UInt8](repeating: 7, count: 32)))
      """
    )
  }

  private func addVoucher(
    _ sequence: Int64,
    on day: String = "2025-01-15",
    of year: String = "2025",
    kind: String = "operating",
    layer: String = "current",
    pass: String? = nil,
    to connection: any Connection
  ) throws {
    try connection.execute(
      """
      INSERT INTO voucher (company, fiscal_year, sequence, day, kind, layer, period,
        reference_series, reference_number, text, module, posting_pass, line_count)
      VALUES (1, \(year), \(sequence), \(day), \(kind), \(layer), NULL, 'A', '1', '',
        'general-ledger', \(pass), 2)
      """
    )
  }

  @Test(arguments: TestDatabase.allCases)
  func `what was posted stays, and the next voucher goes in`(_ database: TestDatabase) throws {
    let connection = try migrated(database).connectAsOwner()
    defer { connection.close() }
    try connection.write {
      try addVoucher(3, to: connection)
    }
    let vouchers = try connection.rows("SELECT sequence FROM voucher ORDER BY sequence") {
      $0.integer(0)
    }
    #expect(vouchers == [2, 3])
  }

  @Test(arguments: TestDatabase.allCases)
  func `a held period takes only a posting pass`(_ database: TestDatabase) throws {
    let connection = try migrated(database).connectAsOwner()
    defer { connection.close() }
    #expect(throws: DatabaseError.refusedByTrigger("PER-001 the period is not open")) {
      try connection.write { try addVoucher(3, on: "2025-02-15", to: connection) }
    }
    #expect(throws: DatabaseError.refusedByTrigger("PER-001 the period is not open")) {
      try connection.write { try addVoucher(3, on: "2025-03-15", to: connection) }
    }
    #expect(throws: DatabaseError.refusedByTrigger("PER-001 the period is not open")) {
      try connection.write { try addVoucher(3, on: "2025-02-15", pass: "1", to: connection) }
    }
    try connection.write {
      try connection.execute(
        """
        INSERT INTO posting_pass (company, sequence, position, pass, holder, period, module, expires,
          reason)
        VALUES (1, 1, 1, '1', 'anna', '2025-02', 'general-ledger', '2026-01-31T13:00:00Z', 'x')
        """
      )
      try addVoucher(3, on: "2025-02-15", pass: "1", to: connection)
    }
  }

  @Test(arguments: TestDatabase.allCases)
  func `kinds and layers that do not exist are refused`(_ database: TestDatabase) throws {
    let connection = try migrated(database).connectAsOwner()
    defer { connection.close() }
    for (kind, layer) in [("sundry", "current"), ("operating", "sundry")] {
      let error = #expect(throws: DatabaseError.self) {
        try connection.write { try addVoucher(3, kind: kind, layer: layer, to: connection) }
      }
      guard case .constraint(.check, _) = error else {
        Issue.record("\(String(reflecting: error))")
        return
      }
    }
  }

  @Test(arguments: TestDatabase.allCases)
  func `a voucher without its record, and a record without its company, are refused`(
    _ database: TestDatabase
  ) throws {
    let connection = try migrated(database).connectAsOwner()
    defer { connection.close() }
    let acts: [() throws -> Void] = [
      { try addVoucher(9, to: connection) }, { try addRecord(1, ofCompany: 9, to: connection) },
    ]
    for act in acts {
      let error = #expect(throws: DatabaseError.self) { try connection.write(act) }
      guard case .constraint(.foreignKey, _) = error else {
        Issue.record("\(String(reflecting: error))")
        return
      }
    }
  }

  @Test func `no list of constants is left for SQLite to build for each voucher`() throws {
    let connection = try migrated(.sqlite).connectAsOwner()
    defer { connection.close() }
    let text = try connection.first(
      "SELECT sql FROM sqlite_master WHERE type = 'table' AND name = 'voucher'"
    ) { $0.text(0) }
    #expect(text?.contains("kind = 'operating' OR") == true)
    #expect(text?.contains(" IN (") == false)
    let statistics = try connection.rows("SELECT tbl FROM sqlite_stat1") { $0.text(0) }
    #expect(statistics.contains("voucher_line"))
  }
}
