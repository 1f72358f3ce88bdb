import Database

/// A connection that keeps the text of what goes through it to a real one.
final class RecordingConnection: Connection {
  private let connection: any Connection
  private(set) var statements: Set<String> = []

  init(_ connection: any Connection) { self.connection = connection }

  var dialect: Dialect { connection.dialect }
  var version: String { connection.version }
  var dataVersion: Int64? { connection.dataVersion }

  func execute(_ statement: Statement) throws -> Int {
    keep(statement)
    return try connection.execute(statement)
  }

  func run(script: String) throws {
    keep(Statement(raw: script))
    try connection.run(script: script)
  }

  func query(_ statement: Statement, _ each: (any Row) throws -> Void) throws {
    keep(statement)
    try connection.query(statement, each)
  }

  func write<Result>(_ outcome: TransactionEnd, _ body: () throws -> Result) throws -> Result {
    try connection.write(outcome, body)
  }

  func read<Result>(_ body: () throws -> Result) throws -> Result { try connection.read(body) }

  func savepoint<Result>(_ body: () throws -> Result) throws -> Result {
    try connection.savepoint(body)
  }

  var interrupter: Interrupter { connection.interrupter }

  func bulkInsert(
    into table: String,
    columns: [String],
    adding: AddingUp?
  ) throws -> any BulkInsert {
    statements.insert("INSERT INTO \(table) (\(columns.joined(separator: ", ")))")
    return try connection.bulkInsert(into: table, columns: columns, adding: adding)
  }

  func close() { connection.close() }

  private func keep(_ statement: Statement) {
    let words = statement.text(for: dialect).split(whereSeparator: \.isWhitespace)
    statements.insert(words.joined(separator: " "))
  }
}
