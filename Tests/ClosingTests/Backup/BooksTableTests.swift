import Accounting
import Database
import TestSupport
import Testing

@testable import Books

/// A table that backups do not know would be lost by them.
struct BooksTableTests {
  @Test(arguments: TestDatabase.allCases)
  func `the list holds every table of the schema, shared or with a company`(
    _ database: TestDatabase
  ) throws {
    let connection = try database.migrated().connect()
    defer { connection.close() }
    let listed = BooksTable.all.map(\.name)
    #expect(try (listed + ["migration"]).sorted() == connection.tables())
    for table in BooksTable.all {
      let columns = try connection.columns(of: table.name)
      // An entry of the audit list names a company by its code, which need not exist.
      let leads = columns.first == "company" && table.name != "company"
      #expect(leads != table.isShared, "\(table.name)")
    }
  }

  @Test func `the same columns are on both databases`() throws {
    let connections = try TestDatabase.allCases.map { try $0.migrated().connect() }
    defer { for connection in connections { connection.close() } }
    for table in BooksTable.all {
      let columns = try connections.map { try Set($0.columns(of: table.name)) }
      #expect(Set(columns).count == 1 && columns[0].count > 1, "\(table.name)")
    }
  }

  @Test func `each table stands after those that its foreign keys lead to`() throws {
    let connection = try TestDatabase.postgresql.migrated().connect()
    defer { connection.close() }
    let keys = try connection.rows(
      """
      SELECT CAST(CAST(conrelid AS REGCLASS) AS TEXT), CAST(CAST(confrelid AS REGCLASS) AS TEXT)
      FROM pg_constraint WHERE contype = 'f'
      """
    ) { ($0.text(0), $0.text(1)) }
    let names = BooksTable.all.map(\.name)
    #expect(keys.count > 50)
    for (from, to) in keys {
      let places = [to, from].map { names.firstIndex(of: $0) ?? -1 }
      #expect(places[0] < places[1] || from == to, "\(from) leads to \(to)")
      // A row that leads to one of its own table comes after it.
      #expect(from != to || BooksTable.all[places[1]].order != nil, "\(from)")
    }
  }

  @Test func `every table of a record is there once, as one that never changes`() {
    let records = BooksTable.all.filter { $0.kind == .record }
    #expect(records.map(\.name).sorted() == RecordTable.all.map(\.name).sorted())
    #expect(Set(BooksTable.all.map(\.name)).count == BooksTable.all.count)
  }

  @Test func `a seal reads from rates of runs what it sorts them by`() {
    for table in RecordTable.ratesOfRuns {
      #expect(table.columns.prefix(3) == ["run", "line", "leg"], "\(table.name)")
    }
    #expect(RecordTable.settingKinds.count > 2)
  }

  @Test(arguments: TestDatabase.allCases)
  func `a working table is copied with the books and changed in place`(
    _ database: TestDatabase
  ) throws {
    let (source, target) = (try database.migrated(), try database.migrated())
    let connections = try [source, target].map { try $0.connectAsOwner() }
    defer { for connection in connections { connection.close() } }
    for connection in connections {
      try connection.run(
        script: "CREATE TABLE draft (company INTEGER NOT NULL, text TEXT NOT NULL)"
      )
    }
    let tables = BooksTable.all + [.working("draft")]
    try connections[0].execute("INSERT INTO draft (company, text) VALUES (1, 'a')")
    try connections[1].write {
      let copy = TableCopy(
        source: connections[0],
        target: connections[1],
        tables: tables,
        work: Work()
      )
      try copy.run()
    }
    try connections[1].execute("UPDATE draft SET text = text || 'b'")
    #expect(try connections[1].rows("SELECT text FROM draft") { $0.text(0) } == ["ab"])
  }
}
