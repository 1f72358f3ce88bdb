import Database
import TestSupport
import Testing

struct PostgreSQLRoleTests {
  @Test func `the application does not run as owner of the tables`() throws {
    let books = try TestDatabase.postgresql.makeSmallTable()
    #expect(throws: DatabaseError.runsAsOwner(role: "books_owner")) {
      try connect(books.ownerURL, role: .application)
    }
    try connect(books.ownerURL, role: .owner).close()
  }

  @Test func `the application does not run as superuser`() throws {
    let books = try TestDatabase.postgresql.make()
    let url = books.ownerURL.replacing("books_owner@", with: "postgres@")
    #expect(throws: DatabaseError.runsAsOwner(role: "postgres")) {
      try connect(url, role: .application)
    }
  }

  @Test func `the application does not run as a member of the owner`() throws {
    let books = try TestDatabase.postgresql.makeSmallTable()
    let superuser = try connect(
      books.ownerURL.replacing("books_owner@", with: "postgres@"),
      role: .owner
    )
    defer { superuser.close() }
    try superuser.run(
      script: "CREATE ROLE deputy LOGIN NOINHERIT; GRANT books_owner TO deputy;"
    )
    #expect(throws: DatabaseError.runsAsOwner(role: "deputy")) {
      try connect(books.ownerURL.replacing("books_owner@", with: "deputy@"))
    }
  }

  @Test func `a session has the settings that the books rely on`() throws {
    let books = try TestDatabase.postgresql.make()
    let connection = try books.connect()
    defer { connection.close() }
    let settings = [
      "client_min_messages": "warning", "timezone": "UTC", "application_name": "bokslut",
      "client_encoding": "UTF8", "synchronous_commit": "on", "lock_timeout": "30s",
    ]
    for (name, value) in settings {
      let found = try connection.first("SELECT current_setting(\(name))") { $0.text(0) }
      #expect(found == value, "\(name)")
    }
  }

  @Test func `a lock that is not released in time is busy`() throws {
    let books = try TestDatabase.postgresql.makeSmallTable()
    let writer = try books.connect()
    defer { writer.close() }
    let impatient = try connect(books.applicationURL, waitingAtMost: 0)
    defer { impatient.close() }
    try writer.execute("INSERT INTO small (number) VALUES (\(1))")
    let update: Statement = "UPDATE small SET text = 'x'"
    try writer.write {
      try writer.execute(update)
      #expect(throws: DatabaseError.busy) { try impatient.execute(update) }
    }
  }
}
