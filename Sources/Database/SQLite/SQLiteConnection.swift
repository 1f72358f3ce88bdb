import CSQLite

/// A connection to a SQLite file, or to a database in memory.
final class SQLiteConnection: ConnectionWithParts {
  let dialect = Dialect.sqlite
  let version = "SQLite " + String(cString: sqlite3_libversion())
  let database: OpaquePointer
  /// Nothing for a database in memory, which no one else can reach.
  private let lock: WriteLock?
  private let secondsToWait: Int
  private let rowWriter = RowWriter()
  private var prepared: [String: SQLiteShelf] = [:]
  var state = ConnectionState()
  private var isOpen = true
  private var hasWritten = false
  private let isBackup: Bool
  let interrupter: Interrupter

  init(path: String?, waitingAtMost seconds: Int) throws(DatabaseError) {
    // SQLite would throw away a log whose file is not there, and with it the books that it holds.
    if let path, SQLiteOpening.isLogWithoutFile(path) { throw .damaged }
    let isEmptyFile = path.map(SQLiteOpening.isEmpty) ?? false
    database = try SQLiteOpening.open(path: path, waitingAtMost: seconds)
    interrupter = Interrupter(of: database)
    secondsToWait = seconds
    do throws(DatabaseError) {
      lock = try path == nil ? nil : WriteLock(besides: SQLiteOpening.fullPath(of: database))
      if isEmptyFile, let lock {
        try SQLiteOpening.refuseEmptied(database, lock: lock, waitingAtMost: seconds)
      }
      try SQLiteOpening.prepare(database, lock: lock, path: path, waitingAtMost: seconds)
      isBackup = try SQLiteOpening.isBackup(database)
    } catch {
      sqlite3_close_v2(database)
      throw error
    }
  }

  /// Opens a file that is only read, and leaves nothing beside it.
  init(reading path: String) throws(DatabaseError) {
    database = try SQLiteOpening.open(reading: path)
    interrupter = Interrupter(of: database)
    secondsToWait = 0
    lock = nil
    do throws(DatabaseError) {
      try SQLiteOpening.prepare(database, lock: nil, path: path, waitingAtMost: 0)
      isBackup = true
    } catch {
      sqlite3_close_v2(database)
      throw error
    }
  }

  deinit {
    close()
  }

  /// Brings what this connection has written into the file itself, so that whoever copies or moves
  /// the file has the books; left to others where they are reading or writing.
  func close() {
    guard isOpen else { return }
    interrupter.end()
    try? finishRows()
    isOpen = false
    prepared = [:]
    guard let lock, (try? lock.acquire(waitingAtMost: 0)) != nil else {
      sqlite3_close_v2(database)
      return
    }
    defer { release(lock) }
    if hasWritten { SQLiteOpening.emptyLog(of: database) }
    SQLiteOpening.close(database)
  }

  var dataVersion: Int64? {
    var version: UInt32 = 0
    let code = sqlite3_file_control(database, "main", SQLITE_FCNTL_DATA_VERSION, &version)
    return code == SQLITE_OK ? Int64(version) : nil
  }

  func execute(_ statement: Statement) throws -> Int {
    try finishRows()
    let before = sqlite3_total_changes64(database)
    try run(statement) { _ in }
    // Of a statement that changes no rows, SQLite repeats the count of the one before.
    return sqlite3_total_changes64(database) == before ? 0 : Int(sqlite3_changes64(database))
  }

  func query(_ statement: Statement, _ each: (any Row) throws -> Void) throws {
    try run(statement, each)
  }

  func run(script: String) throws {
    state.beginRunning()
    defer { state.endRunning() }
    try finishRows()
    try underLock(unless: false) {
      try check(sqlite3_exec(database, script, nil, nil, nil))
    }
  }

  func write<Result>(_ outcome: TransactionEnd, _ body: () throws -> Result) throws -> Result {
    guard !isBackup else { throw DatabaseError.readOnly }
    state.begin(.write)
    defer { state.end() }
    try lock?.acquire(waitingAtMost: secondsToWait)
    defer { release(lock) }
    return try transaction(begin: "BEGIN IMMEDIATE", end: outcome, body)
  }

  func read<Result>(_ body: () throws -> Result) throws -> Result {
    state.begin(.read)
    defer { state.end() }
    return try transaction(begin: "BEGIN", end: .commit, body)
  }

  func bulkInsert(
    into table: String,
    columns: [String],
    adding: AddingUp?
  ) throws -> any BulkInsert {
    try SQLiteBulkInsert(into: table, columns: columns, adding: adding, on: self)
  }
}

extension SQLiteConnection {
  private func transaction<Result>(
    begin: String,
    end: TransactionEnd,
    _ body: () throws -> Result
  ) throws -> Result {
    try command(begin)
    if isWriting { hasWritten = true }
    do {
      let result = try body()
      try finishRows()
      try state.throwFailure()
      switch end {
      case .commit: try JoinedWrites.readingAhead(of: database) { try command("COMMIT") }
      case .rollback: try command("ROLLBACK")
      }
      return result
    } catch {
      try? finishRows()
      // SQLite itself has rolled back after some failures, such as a full disk.
      while sqlite3_get_autocommit(database) == 0, isInterrupted({ try command("ROLLBACK") }) {}
      throw error
    }
  }

  func command(_ text: String) throws(DatabaseError) {
    let loan = try take(text)
    defer { giveBack(loan) }
    let code = sqlite3_step(loan.statement.handle)
    try check(code == SQLITE_DONE ? SQLITE_OK : code)
  }

  private func run(_ statement: Statement, _ each: (any Row) throws -> Void) throws {
    state.beginRunning()
    defer { state.endRunning() }
    let loan = try take(statement.text(for: .sqlite))
    defer { giveBack(loan) }
    let prepared = loan.statement
    guard prepared.onlyReads || state.transaction != .read else { throw DatabaseError.readOnly }
    prepared.bind(statement.parameters)
    try underLock(unless: prepared.onlyReads) { try step(prepared, each) }
  }

  private func step(_ prepared: SQLiteStatement, _ each: (any Row) throws -> Void) throws {
    let row = SQLiteRow(of: prepared.handle)
    while true {
      let code = sqlite3_step(prepared.handle)
      guard code == SQLITE_ROW else {
        return try check(code == SQLITE_DONE ? SQLITE_OK : code)
      }
      do {
        try each(row)
      } catch {
        // What is made of a damaged row fails in its own ways, none of which is the reason.
        throw row.isDamaged ? state.remember(.damaged) : error
      }
      if row.isDamaged { throw state.remember(.damaged) }
    }
  }

  /// A statement that writes outside a transaction is a transaction of its own.
  private func underLock(unless isUnneeded: Bool, _ body: () throws -> Void) throws {
    guard let lock, !isUnneeded, state.transaction == nil else { return try body() }
    try lock.acquire(waitingAtMost: secondsToWait)
    defer { release(lock) }
    try body()
  }

  /// Lets others write, who may do so where something waits that was rolled back.
  private func release(_ lock: WriteLock?) {
    guard let lock else { return }
    JoinedWrites.forgetWaiting(of: database)
    lock.release()
  }

  func check(_ code: Int32) throws(DatabaseError) {
    guard code != SQLITE_OK else { return }
    throw state.remember(SQLiteFailure.error(code: code, in: database))
  }

  var isWriting: Bool { state.transaction == .write }
}

extension SQLiteConnection {
  /// A prepared statement that no one else is using, from the shelf of its text or a new one.
  func take(_ text: String) throws(DatabaseError) -> SQLiteShelf.Loan {
    precondition(isOpen, "the connection is closed")
    try finishRows()
    let shelf = shelf(of: text)
    if let statement = shelf.statements.popLast() {
      return SQLiteShelf.Loan(statement: statement, shelf: shelf)
    }
    do {
      return SQLiteShelf.Loan(
        statement: try SQLiteStatement(text, in: database),
        shelf: shelf
      )
    } catch {
      throw state.remember(error)
    }
  }

  private func shelf(of text: String) -> SQLiteShelf {
    if let shelf = prepared[text] { return shelf }
    if prepared.count >= ConnectionState.mostPrepared { prepared = [:] }
    let shelf = SQLiteShelf()
    prepared[text] = shelf
    return shelf
  }

  /// Returns a statement; rows that it inserts have been finished.
  func giveBack(_ loan: SQLiteShelf.Loan) {
    loan.statement.reset()
    if isOpen { loan.shelf.statements.append(loan.statement) }
  }
}

extension SQLiteConnection {
  /// So many rows are worth the writer's thread.
  private static let fewRows = 256

  /// Inserts a few rows at once, and hands many over; says whether they are in the table, so that
  /// their memory is free.
  func insert(
    _ rows: SQLiteRows,
    _ insertion: SQLiteInsertion
  ) throws(DatabaseError) -> Bool {
    state.beginRunning()
    defer { state.endRunning() }
    if rows.count < SQLiteConnection.fewRows, !rowWriter.isBusy {
      do throws(DatabaseError) {
        try insertion.insert(rows)
      } catch {
        throw state.remember(error)
      }
      return true
    }
    rowWriter.send { () throws(DatabaseError) in try insertion.insert(rows) }
    return false
  }

  /// Waits for rows that another thread is inserting.
  func finishRows() throws(DatabaseError) {
    guard rowWriter.isBusy else { return }
    do throws(DatabaseError) {
      try rowWriter.finish()
    } catch {
      throw state.remember(error)
    }
  }
}

extension Interrupter {
  fileprivate convenience init(of database: OpaquePointer) {
    nonisolated(unsafe) let database = database
    self.init { sqlite3_interrupt(database) }
  }
}
