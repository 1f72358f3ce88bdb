import Books
import Database
import TestSupport
import Testing

/// What Citus publishes as its restrictions, held against the schema as PostgreSQL itself tells it.
///
/// Companies' tables are to be distributed by `company`, the shared ones copied to each machine.
struct CitusRestrictionsTests {
  private let connection: any Connection
  private let books: TestBooks

  init() throws {
    books = try TestDatabase.postgresql.migrated()
    connection = try books.connect()
  }

  private var shared: Set<String> {
    Set(BooksTable.all.filter(\.isShared).map(\.name) + ["migration"])
  }

  @Test func `each unique key of a company's table holds the company`() throws {
    let keys = try connection.rows(
      """
      SELECT CAST(CAST(indrelid AS REGCLASS) AS TEXT), CAST(CAST(indexrelid AS REGCLASS) AS TEXT),
        CAST(EXISTS (
          SELECT 1 FROM pg_attribute
          WHERE attrelid = indrelid AND attname = 'company' AND attnum = ANY (indkey)
        ) AS INT)
      FROM pg_index JOIN pg_class ON pg_class.oid = indrelid
      WHERE indisunique AND relnamespace = CAST('public' AS REGNAMESPACE)
      """
    ) { (table: $0.text(0), index: $0.text(1), holdsCompany: $0.integer(2) != 0) }
    #expect(Set(keys.map(\.table)).count == BooksTable.all.count + 1)
    for key in keys where !shared.contains(key.table) {
      #expect(key.holdsCompany, "\(key.index) on \(key.table)")
    }
  }

  @Test func `the company is a whole number and never missing in a company's table`() throws {
    let tables = try connection.rows(
      """
      SELECT CAST(CAST(attrelid AS REGCLASS) AS TEXT) FROM pg_attribute
      JOIN pg_class ON pg_class.oid = attrelid
      WHERE relnamespace = CAST('public' AS REGNAMESPACE) AND relkind = 'r'
        AND attname = 'company' AND attnotnull AND atttypid = CAST('bigint' AS REGTYPE)
      """
    ) { $0.text(0) }
    #expect(Set(tables).subtracting(shared) == Set(BooksTable.all.map(\.name)).subtracting(shared))
  }

  /// A foreign key by its columns.
  private struct ForeignKey {
    let name: String
    let from: String
    let to: String
    /// Where `company` stands among the columns on either side.
    let places: [Int64?]
    /// `a` for no action on update, and on delete.
    let actions: String
  }

  private func foreignKeys() throws -> [ForeignKey] {
    func place(_ relation: String, _ key: String) -> String {
      """
      (SELECT CAST(array_position(\(key), attnum) AS BIGINT) FROM pg_attribute
        WHERE attrelid = \(relation) AND attname = 'company')
      """
    }
    return try connection.rows(
      Statement(
        raw: """
          SELECT CAST(conname AS TEXT), CAST(CAST(conrelid AS REGCLASS) AS TEXT),
            CAST(CAST(confrelid AS REGCLASS) AS TEXT), \(place("conrelid", "conkey")),
            \(place("confrelid", "confkey")), CAST(confupdtype AS TEXT) || CAST(confdeltype AS TEXT)
          FROM pg_constraint WHERE contype = 'f'
          """
      )
    ) { row in
      ForeignKey(
        name: row.text(0),
        from: row.text(1),
        to: row.text(2),
        places: [row.optionalInteger(3), row.optionalInteger(4)],
        actions: row.text(5)
      )
    }
  }

  @Test func `each foreign key holds the company at one place or leads to a shared table`() throws {
    let keys = try foreignKeys()
    #expect(keys.count > 50)
    for key in keys {
      #expect(key.actions == "aa", "\(key.name)")
      if shared.contains(key.from) {
        #expect(shared.contains(key.to), "\(key.name): from a shared table to a company's")
      } else if !shared.contains(key.to) {
        #expect(key.places[0] != nil && key.places[0] == key.places[1], "\(key.name)")
      }
    }
  }

  @Test func `no number is given by the database`() throws {
    let found = try connection.rows(
      """
      SELECT relname FROM pg_class
      WHERE relkind = 'S' AND relnamespace = CAST('public' AS REGNAMESPACE)
      UNION ALL
      SELECT attname FROM pg_attribute JOIN pg_class ON pg_class.oid = attrelid
      WHERE relnamespace = CAST('public' AS REGNAMESPACE) AND (attidentity <> '' OR attgenerated <> '')
      """
    ) { $0.text(0) }
    #expect(found == [])
  }

  @Test func `there are only ordinary tables, and no rules, views or exclusion constraints`() throws
  {
    let found = try connection.rows(
      """
      SELECT relname FROM pg_class
      WHERE relnamespace = CAST('public' AS REGNAMESPACE) AND relkind NOT IN ('r', 'i')
      UNION ALL SELECT conname FROM pg_constraint WHERE contype = 'x'
      UNION ALL SELECT CAST(CAST(inhrelid AS REGCLASS) AS TEXT) FROM pg_inherits
      UNION ALL SELECT rulename FROM pg_rewrite JOIN pg_class ON pg_class.oid = ev_class
      WHERE relnamespace = CAST('public' AS REGNAMESPACE)
      """
    ) { $0.text(0) }
    #expect(found == [])
  }
}
