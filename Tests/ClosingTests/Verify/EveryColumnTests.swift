import Accounting
import Database
import Foundation
import TestSupport
import Testing

@testable import Books

/// Whatever is changed, deleted or added in any column of any table, read from the schema, both
/// verifiers notice (C11).
@Suite struct EveryColumnTests {
  /// What nobody proves, and why.
  private static let unproven = [
    "idempotency_key.sequence": "the log has taken over the key with its answer",
    "idempotency_key deleted from": "so it has",
    "migration.name": "the name of a change of the schema, which its number and SQL tell",
    "migration.checksum": "the program opens no books whose schema has another",
    "migration.applied_at": "when the schema was changed is no part of the books",
  ]

  @Test(arguments: TestDatabase.allCases)
  func `a change of any column, a row too few and a row too many are noticed`(
    _ database: TestDatabase
  ) throws {
    let ledger = try TestLedger.withEverything(database)
    #expect(try ledger.isSound())
    let owner = try ledger.database.connectAsOwner()
    defer { owner.close() }
    try owner.write { try owner.dropTriggers() }
    try owner.dropConstraints()
    let damages = try Damage.all(in: owner)
    let tables = try owner.tables()
    #expect(Set(damages.map(\.table)) == Set(tables))
    let (unnoticed, done) = try owner.unnoticed(damages)
    #expect(done.count > 300)
    // The program looks at its migrations when it opens the books.
    let excused = Set(EveryColumnTests.unproven.keys)
    #expect(
      Set(unnoticed) == excused.union(damages.map(\.name).filter { $0.hasPrefix("migration") })
    )
    let others = try OtherVerifier.unnoticed(done, in: ledger.database)
    #expect(Set(others) == excused)
    #expect(try ledger.isSound())
  }
}

/// One statement that damages books.
private struct Damage {
  let table: String
  /// `table.column`, or `table` with what happens to a whole row.
  let name: String
  /// The first of these that the database takes is done.
  var statements: [String]

  /// Each column of a row of each table changed, the row deleted, and one like it added.
  static func all(in connection: any Connection) throws -> [Damage] {
    try connection.tables().flatMap { try all(of: $0, in: connection) }
  }

  private static func all(of table: String, in connection: any Connection) throws -> [Damage] {
    let columns = try connection.shape(of: table)
    let names = columns.map(\.name).joined(separator: ", ")
    let order = columns.filter(\.isKey).map { "\($0.name) DESC" }.joined(separator: ", ")
    let row = try connection.first(
      Statement(raw: "SELECT \(names) FROM \(table) ORDER BY \(order) LIMIT 1")
    ) { row in columns.indices.map { row.value($0) } }
    guard let row else {
      let values = columns.map { $0.other(than: .null) }.joined(separator: ", ")
      return [
        Damage(
          table: table,
          name: "\(table) added to",
          statements: ["INSERT INTO \(table) (\(names)) VALUES (\(values))"]
        )
      ]
    }
    let cells = zip(columns, row).map { (column: $0, value: $1) }
    let place = cells.filter(\.column.isKey).map {
      "\($0.column.name) = \($0.column.literal($0.value))"
    }
    .joined(separator: " AND ")
    var damages = cells.map { cell in
      let change = "\(cell.column.name) = \(cell.column.other(than: cell.value))"
      return Damage(
        table: table,
        name: "\(table).\(cell.column.name)",
        statements: ["UPDATE \(table) SET \(change) WHERE \(place)"]
      )
    }
    damages.append(
      Damage(
        table: table,
        name: "\(table) deleted from",
        statements: ["DELETE FROM \(table) WHERE \(place)"]
      )
    )
    // Another key, and where that is not enough another value of something else that is unique.
    let keys = cells.filter(\.column.isKey).reversed().map(\.column.name)
    let changed = keys.map { [$0] } + keys.flatMap { key in cells.map { [key, $0.column.name] } }
    let added = changed.map { changed in
      let values = cells.map { cell in
        changed.contains(cell.column.name)
          ? cell.column.other(than: cell.value) : cell.column.literal(cell.value)
      }
      return "INSERT INTO \(table) (\(names)) VALUES (\(values.joined(separator: ", ")))"
    }
    damages.append(Damage(table: table, name: "\(table) added to", statements: added))
    return damages
  }
}

private struct Column {
  let name: String
  let type: String
  let isKey: Bool
  let dialect: Dialect

  /// A value as SQL writes it.
  func literal(_ value: Value) -> String {
    switch value {
    case .null: return "NULL"
    case .integer(let number): return String(number)
    case .text(let text): return "'\(text.replacing("'", with: "''"))'"
    case .bytes(let bytes):
      let digits = hexadecimal(bytes)
      return dialect == .sqlite ? "x'\(digits)'" : "'\\x\(digits)'"
    }
  }

  /// Another value than the one that stands there.
  func other(than value: Value) -> String {
    switch value {
    case .null:
      switch type {
      case "INTEGER", "bigint": "1"
      case "BLOB", "bytea": literal(.bytes(Array(repeating: 7, count: 32)))
      default: "'x'"
      }
    case .integer(let number): String(number &+ 1)
    case .text(let text): literal(.text(text + "x"))
    case .bytes(let before): literal(.bytes([before[0] ^ 1] + before.dropFirst()))
    }
  }
}

extension Connection {
  fileprivate func shape(of table: String) throws -> [Column] {
    let list: Statement =
      switch dialect {
      case .sqlite: "SELECT name, type, pk FROM pragma_table_info(\(table)) ORDER BY cid"
      case .postgresql:
        """
        SELECT CAST(attname AS TEXT), format_type(atttypid, NULL), CAST((
            SELECT COUNT(*) FROM pg_index
            WHERE indrelid = attrelid AND indisprimary AND attnum = ANY (indkey)) AS BIGINT)
        FROM pg_attribute
        WHERE attrelid = to_regclass(\(table)) AND attnum > 0 AND NOT attisdropped
        ORDER BY attnum
        """
      }
    return try rows(list) { row in
      Column(name: row.text(0), type: row.text(1), isKey: row.integer(2) > 0, dialect: dialect)
    }
  }

  /// Does one damage after the other and says which the program's own verifier does not notice, and
  /// with which statements they were done.
  fileprivate func unnoticed(_ damages: [Damage]) throws -> (names: [String], done: [Damage]) {
    try write(.rollback) {
      var (names, done): ([String], [Damage]) = ([], [])
      for damage in damages {
        let statement = try damage.statements.first { statement in
          guard let isSound = try isSound(after: statement) else { return false }
          if isSound { names.append(damage.name) }
          return true
        }
        let taken = try #require(statement, "\(damage.name): \(damage.statements)")
        done.append(Damage(table: damage.table, name: damage.name, statements: [taken]))
      }
      return (names, done)
    }
  }

  /// Nothing where the database refuses the statement.
  private func isSound(after statement: String) throws -> Bool? {
    var isSound: Bool?
    do {
      try savepoint {
        guard try execute(Statement(raw: statement)) == 1 else { return }
        let reports = try Books(self).verifyWithinTransaction(nil)
        #expect(reports.allSatisfy { $0.soundThrough >= 0 }, "\(statement)")
        isSound = reports.allSatisfy(\.isSound)
        throw Undone()
      }
    } catch is Undone {
    } catch DatabaseError.constraint {
    }
    return isSound
  }
}

private struct Undone: Error {}

/// The verifier in Python, which is given one damage after the other within one process.
private struct OtherVerifier {
  private static let script = """
    import json, sys
    sys.dont_write_bytecode = True
    sys.path.insert(0, sys.argv[1])
    import bokslut_verify as verifier
    url = sys.argv[2]
    is_server = url.startswith("postgres")
    path = url.removeprefix("sqlite:")
    books = verifier.PostgreSQL(url, "READ WRITE") if is_server else verifier.SQLite(path, "rw")
    if not is_server:
        books.execute("PRAGMA ignore_check_constraints = ON")
    for line in sys.stdin:
        books.execute("SAVEPOINT damage")
        books.execute(json.loads(line))
        wrong = []
        for name, log in verifier.logs(books):
            try:
                log.follow()
            except verifier.Wrong as error:
                wrong.append(f"{name}: {error}")
        books.execute("ROLLBACK TO damage")
        print(json.dumps(wrong), flush=True)
    """

  /// The names of the damages that it does not notice.
  static func unnoticed(_ damages: [Damage], in books: TestBooks) throws -> [String] {
    let statements = try damages.map { damage in
      String(decoding: try JSONEncoder().encode(damage.statements[0]), as: UTF8.self)
    }
    let (status, output) = try IndependentVerifier.python(
      ["-c", script, IndependentVerifier.folder.path, books.ownerURL],
      input: statements.joined(separator: "\n") + "\n"
    )
    let answers = output.split(separator: "\n")
    try #require(
      status == 0 && answers.count == damages.count,
      "\(answers.count) of \(damages.count)"
    )
    return zip(damages, answers).filter { $1 == "[]" }.map(\.0.name)
  }
}
