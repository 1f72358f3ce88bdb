import Database
import TestSupport

extension TestDatabase {
  /// A database with one table, `small`, with a column of each type.
  func makeSmallTable() throws -> TestBooks {
    let books = try make()
    let owner = try books.connectAsOwner()
    defer { owner.close() }
    try owner.run(script: smallTable)
    return books
  }

  private var smallTable: String {
    switch self {
    case .sqlite:
      """
      CREATE TABLE small (
        number INTEGER NOT NULL PRIMARY KEY, text TEXT, bytes BLOB, flag INTEGER, amount INTEGER
      ) STRICT;
      """
    case .postgresql:
      """
      CREATE TABLE small (
        number BIGINT NOT NULL PRIMARY KEY, text TEXT, bytes BYTEA, flag BOOLEAN, amount BIGINT
      );
      GRANT SELECT, INSERT, UPDATE ON small TO clerk;
      """
    }
  }
}

extension TestBooks {
  /// All numbers in `small`, as a new connection sees them.
  func numbers() throws -> [Int64] {
    let connection = try connect()
    defer { connection.close() }
    return try connection.rows("SELECT number FROM small ORDER BY number") { $0.integer(0) }
  }
}
