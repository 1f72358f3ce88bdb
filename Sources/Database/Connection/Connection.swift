/// A connection to the books' database, used by one thread at a time; rows that are gathered for a
/// table may be written by a thread of the connection's own, for which everything else waits.
///
/// While a query hands over its rows, the connection can do nothing else; asking it to is a mistake
/// in the program and traps, on both databases alike.
package protocol Connection: AnyObject {
  var dialect: Dialect { get }

  /// `SQLite 3.40.1` or `PostgreSQL 15.18`.
  var version: String { get }

  /// A number that changes with each commit, whoever made it; within a transaction it tells of those
  /// that the transaction sees. Nothing where the database keeps none.
  var dataVersion: Int64? { get }

  /// Runs one statement and returns how many rows it changed.
  @discardableResult
  func execute(_ statement: Statement) throws -> Int

  /// Runs several statements without values, separated by semicolons.
  func run(script: String) throws

  /// Hands over each row of the answer as it comes; the whole answer is never in memory.
  func query(_ statement: Statement, _ each: (any Row) throws -> Void) throws

  /// Runs `body` in a transaction that may write.
  ///
  /// It is rolled back where `body` throws, where `outcome` says so, and where a statement in it has
  /// failed even if `body` caught that. Transactions do not nest.
  @discardableResult
  func write<Result>(_ outcome: TransactionEnd, _ body: () throws -> Result) throws -> Result

  /// Runs `body` on one snapshot: what others write meanwhile is not seen.
  @discardableResult
  func read<Result>(_ body: () throws -> Result) throws -> Result

  /// Runs a part of a write transaction, so that what it did is undone alone where `body` throws,
  /// even where a statement in it has failed; what was before and comes after stays. They nest.
  ///
  /// Rows that were gathered before and are not flushed count as part of it.
  @discardableResult
  func savepoint<Result>(_ body: () throws -> Result) throws -> Result

  /// What another thread needs to end a statement of this connection.
  var interrupter: Interrupter { get }

  /// Prepares to append many rows to `table`, within a write transaction, or to add them to the rows
  /// that it has.
  func bulkInsert(
    into table: String,
    columns: [String],
    adding: AddingUp?
  ) throws -> any BulkInsert

  /// Ends the connection; it cannot be used afterwards.
  func close()
}

/// How a write transaction ends where its body succeeds.
package enum TransactionEnd: Hashable, Sendable {
  case commit
  /// All is done as if, and then undone: a rehearsal.
  case rollback
}

/// As whom a connection is made.
package enum ConnectionRole: Hashable, Sendable {
  /// Reads and posts; on PostgreSQL it may neither own the tables nor be a superuser.
  case application
  /// Owns the tables; only migrating needs it.
  case owner
}

extension Connection {
  package func bulkInsert(into table: String, columns: [String]) throws -> any BulkInsert {
    try bulkInsert(into: table, columns: columns, adding: nil)
  }
}
