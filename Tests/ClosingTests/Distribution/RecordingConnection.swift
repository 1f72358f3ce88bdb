import Database
import Synchronization

/// What went through a connection, in order; others may add marks of their own.
final class Transcript: Sendable {
  private let lines = Mutex<[String]>([])

  func add(_ line: String) { lines.withLock { $0.append(line) } }

  /// Everything since last time.
  @discardableResult
  func take() -> [String] {
    lines.withLock { lines in
      defer { lines = [] }
      return lines
    }
  }
}

/// A connection that keeps the text of what goes through it to a real one.
final class RecordingConnection: Connection {
  private let connection: any Connection
  private let transcript: Transcript
  private(set) var statements: Set<String> = []

  init(_ connection: any Connection, _ transcript: Transcript = Transcript()) {
    self.connection = connection
    self.transcript = transcript
  }

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
    transcript.add("write")
    defer { transcript.add("\(outcome)") }
    return try connection.write(outcome, body)
  }

  func read<Result>(_ body: () throws -> Result) throws -> Result {
    transcript.add("read")
    defer { transcript.add("end") }
    return try connection.read(body)
  }

  func savepoint<Result>(_ body: () throws -> Result) throws -> Result {
    try connection.savepoint(body)
  }

  var interrupter: Interrupter { connection.interrupter }

  func bulkInsert(
    into table: String,
    columns: [String],
    adding: AddingUp?
  ) throws -> any BulkInsert {
    keep("INSERT INTO \(table) (\(columns.joined(separator: ", ")))")
    return try connection.bulkInsert(into: table, columns: columns, adding: adding)
  }

  func close() { connection.close() }

  private func keep(_ statement: Statement) {
    let words = statement.text(for: dialect).split(whereSeparator: \.isWhitespace)
    keep(words.joined(separator: " "))
  }

  private func keep(_ text: String) {
    statements.insert(text)
    transcript.add(text)
  }
}
