import Database
import TestSupport
import Testing

struct FailureTests {
  private func failure(
    _ database: TestDatabase,
    _ script: String = "",
    _ statement: Statement
  ) throws -> DatabaseError? {
    let books = try database.makeSmallTable()
    let connection = try books.connectAsOwner()
    defer { connection.close() }
    try connection.run(script: script)
    return #expect(throws: DatabaseError.self) {
      try connection.write { try connection.execute(statement) }
    }
  }

  @Test(arguments: TestDatabase.allCases)
  func `a number that grows too large is out of range`(_ database: TestDatabase) throws {
    let script = """
      INSERT INTO small (number, amount) VALUES (1, 9223372036854775807), (2, 1);
      """
    let update: Statement = "UPDATE small SET amount = amount + \(1)"
    #expect(try failure(database, script, update) == .outOfRange)
    let sum: Statement = """
      INSERT INTO small (number) SELECT CAST(SUM(amount) AS BIGINT) FROM small
      """
    #expect(try failure(database, script, sum) == .outOfRange)
  }

  @Test(arguments: TestDatabase.allCases)
  func `constraints are told apart`(_ database: TestDatabase) throws {
    let script = """
      CREATE TABLE strict (
        number BIGINT NOT NULL PRIMARY KEY REFERENCES small (number),
        positive BIGINT CHECK (positive > 0)
      );
      INSERT INTO small (number) VALUES (1), (2);
      INSERT INTO strict (number) VALUES (1);
      """
    let cases: [(Statement, ConstraintKind)] = [
      ("INSERT INTO strict (number) VALUES (\(1))", .unique),
      ("INSERT INTO strict (number) VALUES (\(3))", .foreignKey),
      ("INSERT INTO strict (number, positive) VALUES (\(2), \(-1))", .check),
      ("INSERT INTO strict (number) VALUES (\(Int64?.none))", .notNull),
    ]
    for (statement, kind) in cases {
      let error = try failure(database, script, statement)
      guard case .constraint(kind, let name) = error else {
        Issue.record("\(kind): \(String(reflecting: error))")
        continue
      }
      #expect(!name.isEmpty)
    }
  }

  @Test(arguments: TestDatabase.allCases)
  func `a trigger of ours refuses with its code and detail`(_ database: TestDatabase) throws {
    let refusal = "BOKSLUT voucher-is-posted 2025/A17"
    let insert: Statement = "INSERT INTO small (number) VALUES (\(1))"
    #expect(
      try failure(database, trigger(database, refusal), insert)
        == .refusedByTrigger("voucher-is-posted 2025/A17")
    )
    let foreign = try failure(database, trigger(database, "someone else's"), insert)
    switch foreign {
    case .other("P0001", "someone else's"), .constraint(.other, "someone else's"): break
    default: Issue.record("\(String(reflecting: foreign))")
    }
  }

  private func trigger(_ database: TestDatabase, _ message: String) -> String {
    let quoted = "'" + message.replacing("'", with: "''") + "'"
    switch database {
    case .sqlite:
      return """
        CREATE TRIGGER refuse BEFORE INSERT ON small BEGIN SELECT RAISE(ABORT, \(quoted)); END;
        """
    case .postgresql:
      return """
        CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN RAISE EXCEPTION USING MESSAGE = \(quoted); END $$;
        CREATE TRIGGER refuse BEFORE INSERT ON small FOR EACH STATEMENT EXECUTE FUNCTION refuse();
        """
    }
  }

  @Test(arguments: TestDatabase.allCases)
  func `SQL that does not parse has the database's code`(_ database: TestDatabase) throws {
    let error = try failure(database, "", "SELEKT 1")
    #expect(error.map(String.init(describing:)) == database.codeOfSyntaxError)
  }

  @Test(arguments: TestDatabase.allCases)
  func `descriptions hold no values`(_ database: TestDatabase) throws {
    let insert: Statement = "INSERT INTO small (number, text) VALUES (\(1), \("secret"))"
    let error = try #require(
      try failure(database, "INSERT INTO small (number) VALUES (1)", insert)
    )
    #expect("\(error)" == "refused by a constraint (unique)")
    #expect(!String(reflecting: error).contains("secret"))
  }

  @Test func `a transaction that writes says itself how long it waits`() throws {
    let books = try TestDatabase.postgresql.makeSmallTable()
    let connection = try books.connect()
    defer { connection.close() }
    // As on a machine of a cluster that the session's settings did not reach.
    try connection.run(script: "SET lock_timeout = 0")
    func setting(_ name: String) throws -> String {
      try connection.first("SELECT COALESCE(current_setting(\(name), true), '')") { $0.text(0) }
        ?? ""
    }
    try connection.write {
      let settings = try [setting("lock_timeout"), setting("citus.propagate_set_commands")]
      #expect(settings == ["30s", "local"])
    }
    #expect(try setting("lock_timeout") == "0")
    #expect(try setting("citus.propagate_set_commands") == "")
  }

  @Test func `a server that goes away is a lost connection`() throws {
    let books = try TestDatabase.postgresql.makeSmallTable()
    let connection = try books.connect()
    defer { connection.close() }
    let other = try books.connect()
    defer { other.close() }
    let process = try connection.first("SELECT pg_backend_pid()") { $0.integer(0) }
    #expect(throws: DatabaseError.connectionLost) {
      try connection.write {
        try connection.execute("INSERT INTO small (number) VALUES (\(1))")
        try other.query("SELECT pg_terminate_backend(CAST(\(process) AS INTEGER))") { _ in }
        try connection.execute("INSERT INTO small (number) VALUES (\(2))")
      }
    }
    #expect(try books.numbers() == [])
  }
}

extension TestDatabase {
  fileprivate var codeOfSyntaxError: String {
    switch self {
    case .sqlite: "database code 1"
    case .postgresql: "database code 42601"
    }
  }
}
