/// What a connection is in the middle of; the same rules for both databases.
struct ConnectionState {
  enum Transaction {
    case read
    case write
  }

  /// How many statements are kept prepared before they are all let go.
  static let mostPrepared = 500

  private(set) var transaction: Transaction?
  private(set) var isRunning = false
  private var failure: DatabaseError?
  private var savepoints = 0

  mutating func begin(_ kind: Transaction) {
    precondition(transaction == nil, "transactions do not nest")
    precondition(!isRunning, "a transaction cannot begin while a query hands over its rows")
    transaction = kind
    failure = nil
    savepoints = 0
  }

  mutating func end() {
    transaction = nil
    failure = nil
  }

  /// Remembers the first failure within a transaction, which then cannot be committed.
  mutating func remember(_ error: DatabaseError) -> DatabaseError {
    if transaction != nil, failure == nil { failure = error }
    return error
  }

  /// Begins a part of a write transaction, and names it.
  mutating func beginSavepoint() throws(DatabaseError) -> String {
    precondition(transaction == .write, "a savepoint is part of a write transaction")
    try throwFailure()
    savepoints += 1
    return "part_\(savepoints)"
  }

  /// Ends a part; where it was undone, what failed within it no longer keeps from committing.
  mutating func endSavepoint(isUndone: Bool) {
    savepoints -= 1
    if isUndone { failure = nil }
  }

  func throwFailure() throws(DatabaseError) {
    if let failure { throw failure }
  }

  mutating func beginRunning() {
    precondition(!isRunning, "another query on this connection is still handing over its rows")
    isRunning = true
  }

  mutating func endRunning() {
    isRunning = false
  }
}
