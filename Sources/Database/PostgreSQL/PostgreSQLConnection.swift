import CPostgreSQL

/// A connection to a PostgreSQL server.
final class PostgreSQLConnection: ConnectionWithParts {
  let dialect = Dialect.postgresql
  let dataVersion: Int64? = nil
  private let connection: OpaquePointer
  private var prepared: [PreparedKey: String] = [:]
  private var preparedCount = 0
  private var columnTypes: [String: [String: PostgreSQLType]] = [:]
  private let rowWriter = RowWriter()
  var state = ConnectionState()
  private var isOpen = true
  private let beginOfWriting: String
  let interrupter: Interrupter

  /// The same SQL with parameters of other types is another prepared statement.
  private struct PreparedKey: Hashable {
    let text: String
    let types: [Oid]
  }

  init(uri: String, role: ConnectionRole, waitingAtMost seconds: Int) throws(DatabaseError) {
    connection = try PostgreSQLOpening.open(uri: uri)
    beginOfWriting = PostgreSQLOpening.beginOfWriting(waitingAtMost: seconds)
    interrupter = Interrupter(of: connection)
    try command(PostgreSQLOpening.settings(waitingAtMost: seconds))
    if role == .application { try refuseOwner() }
  }

  deinit {
    close()
  }

  func close() {
    guard isOpen else { return }
    interrupter.end()
    try? finishRows()
    isOpen = false
    PQfinish(connection)
  }

  var version: String {
    let number = PQserverVersion(connection)
    return "PostgreSQL \(number / 10_000).\(number % 10_000)"
  }

  func execute(_ statement: Statement) throws -> Int {
    state.beginRunning()
    defer { state.endRunning() }
    let name = try prepare(statement)
    let result = PostgreSQLParameters(statement.values).withPointers {
      PQexecPrepared(connection, name, $0, $1, $2, $3, 1)
    }
    defer { PQclear(result) }
    try check(result)
    return Int(String(cString: PQcmdTuples(result))) ?? 0
  }

  func run(script: String) throws {
    state.beginRunning()
    defer { state.endRunning() }
    try command(script)
  }

  func query(_ statement: Statement, _ each: (any Row) throws -> Void) throws {
    state.beginRunning()
    defer { state.endRunning() }
    let name = try prepare(statement)
    let wasSent = PostgreSQLParameters(statement.values).withPointers {
      PQsendQueryPrepared(connection, name, $0, $1, $2, $3, 1)
    }
    guard wasSent == 1 else { throw failure(nil) }
    PQsetSingleRowMode(connection)
    try readResults(each)
  }

  func write<Result>(_ outcome: TransactionEnd, _ body: () throws -> Result) throws -> Result {
    state.begin(.write)
    defer { state.end() }
    return try transaction(begin: beginOfWriting, end: outcome, body)
  }

  func read<Result>(_ body: () throws -> Result) throws -> Result {
    state.begin(.read)
    defer { state.end() }
    let begin = "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"
    return try transaction(begin: begin, end: .commit, body)
  }

  func bulkInsert(
    into table: String,
    columns: [String],
    adding: AddingUp?
  ) throws -> any BulkInsert {
    let known = try types(of: table)
    return PostgreSQLBulkInsert(
      into: table,
      columns: columns.map { column in
        guard let type = known[column] else {
          preconditionFailure("\(table) has no column \(column) of a type that the books use")
        }
        return (column, type)
      },
      adding: adding,
      on: self
    )
  }
}

extension PostgreSQLConnection {
  private func transaction<Result>(
    begin: String,
    end: TransactionEnd,
    _ body: () throws -> Result
  ) throws -> Result {
    try command(begin)
    do {
      let result = try body()
      try finishRows()
      try state.throwFailure()
      try command(end == .commit ? "COMMIT" : "ROLLBACK")
      return result
    } catch {
      try? finishRows()
      while PQtransactionStatus(connection) != PQTRANS_IDLE,
        isInterrupted({ try command("ROLLBACK") })
      {}
      throw error
    }
  }

  /// Runs SQL that has no values and whose answer nobody reads.
  func command(_ text: String) throws(DatabaseError) {
    precondition(isOpen, "the connection is closed")
    try finishRows()
    let result = PQexec(connection, text)
    defer { PQclear(result) }
    try check(result)
  }

  private func prepare(_ statement: Statement) throws(DatabaseError) -> String {
    try prepare(
      statement.text(for: .postgresql),
      statement.parameters.map { PostgreSQLType.oid(of: $0.type) }
    )
  }

  private func prepare(_ text: String, _ types: [Oid]) throws(DatabaseError) -> String {
    precondition(isOpen, "the connection is closed")
    try finishRows()
    let key = PreparedKey(text: text, types: types)
    if let name = prepared[key] { return name }
    if prepared.count >= ConnectionState.mostPrepared {
      prepared = [:]
      try command("DEALLOCATE ALL")
    }
    preparedCount += 1
    let name = "s\(preparedCount)"
    let result = PQprepare(connection, name, text, Int32(types.count), types)
    defer { PQclear(result) }
    try check(result)
    prepared[key] = name
    return name
  }

  /// Reads a query's answer to its end, since nothing else can be asked before.
  private func readResults(_ each: (any Row) throws -> Void) throws {
    var failure: (any Error)?
    let row = PostgreSQLRow()
    while let result = PQgetResult(connection) {
      defer { PQclear(result) }
      guard failure == nil, !row.isDamaged else { continue }
      do {
        if PQresultStatus(result) == PGRES_SINGLE_TUPLE {
          row.result = result
          try each(row)
        } else {
          try check(result)
        }
      } catch {
        failure = error
      }
    }
    // What is made of a damaged row fails in its own ways, none of which is the reason.
    if row.isDamaged { throw remember(.damaged) }
    if let failure { throw failure }
  }

  private func check(_ result: OpaquePointer?) throws(DatabaseError) {
    switch PQresultStatus(result) {
    case PGRES_COMMAND_OK, PGRES_TUPLES_OK, PGRES_EMPTY_QUERY: return
    default: throw failure(result)
    }
  }

  private func failure(_ result: OpaquePointer?) -> DatabaseError {
    remember(PostgreSQLFailure.error(result, on: connection))
  }

  /// Keeps a transaction in which something failed from being committed.
  func remember(_ error: DatabaseError) -> DatabaseError {
    state.remember(error)
  }

  /// The application must not be able to change or drop what is posted, not even by mistake.
  private func refuseOwner() throws(DatabaseError) {
    var role: String?
    let statement: Statement = """
      SELECT session_user FROM pg_roles
      WHERE rolname = session_user AND (rolsuper OR EXISTS (
        SELECT FROM pg_class
        WHERE relnamespace = to_regnamespace(current_schema()) AND relkind IN ('r', 'p')
          AND pg_has_role(session_user, relowner, 'MEMBER')))
      """
    do {
      role = try first(statement) { $0.text(0) }
    } catch let error as DatabaseError {
      throw error
    } catch {
      preconditionFailure("reading a role throws \(error)")
    }
    if let role { throw .runsAsOwner(role: role) }
  }
}

extension PostgreSQLConnection {
  /// Runs a statement that takes its rows from arrays.
  func insert(_ text: String, _ arrays: PostgreSQLArrays) throws(DatabaseError) {
    precondition(isOpen && state.transaction == .write, "rows are inserted within a transaction")
    state.beginRunning()
    defer { state.endRunning() }
    let name = try prepare(text, arrays.types)
    let result = arrays.withPointers { PQexecPrepared(connection, name, $0, $1, $2, $3, 1) }
    defer { PQclear(result) }
    try check(result)
  }

  /// Hands over rows in the binary form of COPY.
  func copy(_ rows: PostgreSQLCopy) {
    precondition(isOpen && state.transaction == .write, "rows are inserted within a transaction")
    rowWriter.send { [connection = Unshared(connection)] () throws(DatabaseError) in
      try rows.send(over: connection.pointer)
    }
  }

  /// Waits for rows that another thread is sending.
  func finishRows() throws(DatabaseError) {
    guard rowWriter.isBusy else { return }
    do throws(DatabaseError) {
      try rowWriter.finish()
    } catch {
      throw state.remember(error)
    }
  }

  /// A connection that one thread uses while the others wait.
  private struct Unshared: @unchecked Sendable {
    let pointer: OpaquePointer

    init(_ pointer: OpaquePointer) { self.pointer = pointer }
  }

  /// The names of a table's columns, in their order, and the numbers of their types.
  static func columns(of table: String) -> Statement {
    """
    SELECT attname, CAST(atttypid AS BIGINT) FROM pg_attribute
    WHERE attrelid = to_regclass(\(table)) AND attnum > 0 AND NOT attisdropped
    ORDER BY attnum
    """
  }

  private func types(of table: String) throws -> [String: PostgreSQLType] {
    if let known = columnTypes[table] { return known }
    var types: [String: PostgreSQLType] = [:]
    try query(PostgreSQLConnection.columns(of: table)) { row in
      types[row.text(0)] = PostgreSQLType(rawValue: Oid(row.integer(1)))
    }
    columnTypes[table] = types
    return types
  }
}

extension Interrupter {
  /// Asks the server over a connection of its own, since this one is busy.
  fileprivate convenience init(of connection: OpaquePointer) {
    let request = CancelRequest(PQgetCancel(connection))
    self.init { request.send() }
  }
}

/// What libpq needs to ask for the end of a statement, which it does from any thread.
private final class CancelRequest: @unchecked Sendable {
  private let request: OpaquePointer?

  init(_ request: OpaquePointer?) { self.request = request }

  deinit { PQfreeCancel(request) }

  func send() {
    withUnsafeTemporaryAllocation(of: CChar.self, capacity: 256) { message in
      _ = PQcancel(request, message.baseAddress, Int32(message.count))
    }
  }
}
