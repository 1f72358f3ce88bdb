import Foundation
import Messages
import TestSupport
import Testing

struct DatabaseStateTests {
  private func code(_ office: Office, _ command: String) throws -> String? {
    let outcome = office.run(command + " --json")
    #expect(outcome.status == 1, "\(command)")
    return try JSONValue(outcome.output)["error"]?["code"]?.text
  }

  @Test(arguments: [
    ("books.db", "DBS-001"), ("mysql://localhost/books", "DBS-001"), ("", "DBS-001"),
    ("sqlite:/no/such/folder/books.db", "DBS-001"),
    ("postgresql://nobody@/books?host=/no/such/socket", "DBS-002"),
  ])
  func `a database that cannot be opened is refused with its reason`(
    _ url: String,
    _ code: String
  ) throws {
    let office = try Office()
    let outcome = office.run(["company", "list", "--json", "--database", url])
    #expect(outcome.status == 1)
    #expect(try JSONValue(outcome.output)["error"]?["code"] == .text(code))
  }

  @Test func `a file that is no database is refused`() throws {
    let office = try Office()
    let file = try #require(office.books.file)
    try Data(String(repeating: "no books. ", count: 1_000).utf8).write(to: file)
    let outcome = office.run("company list --json")
    #expect(outcome.status == 1)
    #expect(try Shape.refusal.violations(in: JSONValue(outcome.output)) == [])
  }

  private func expectEmpty(_ office: Office) throws {
    let code = try code(office, "company list")
    #expect(code == "DBS-004")
  }

  @Test func `an empty PostgreSQL database says to migrate, which its owner then does`() throws {
    let books = try TestDatabase.postgresql.make()
    let office = try Office(sharing: books)
    try expectEmpty(office)
    #expect(office.run("company list").messages.contains("`bokslut database migrate`"))
    #expect(
      try office.json("database status --database \(books.ownerURL)")["schema"] == .text("empty")
    )

    let rehearsal = office.run("database migrate --dry-run --database \(books.ownerURL)")
    #expect(rehearsal.status == 0)
    try expectEmpty(office)

    let migrated = office.run("database migrate --json --database \(books.ownerURL)")
    #expect(migrated.status == 0, "\(migrated.output)")
    #expect(try JSONValue(migrated.output)["schema"] == .text("current"))
    // Gives the test's user its role; nothing is left to migrate.
    try books.migrated()
    #expect(office.run("company list").status == 0)
  }

  @Test(arguments: Language.allCases)
  func `who migrates PostgreSQL is told what its users need`(_ language: Language) throws {
    let books = try TestDatabase.postgresql.make()
    let office = try Office(sharing: books)
    let command = "database migrate --language \(language.rawValue) --database \(books.ownerURL)"
    let grant = "`GRANT bokslut_application TO clerk;`"
    #expect(!office.run(command + " --dry-run").output.contains(grant))
    #expect(office.run(command).output.contains(grant))
    // Said again, since whoever forgot it looks here.
    #expect(office.run(command).output.contains(grant))
  }

  @Test func `who migrates books in a file is told nothing of roles`() throws {
    let office = try Office(isPrepared: false)
    let migrated = office.run("database migrate")
    #expect(migrated.status == 0)
    #expect(!migrated.output.contains("GRANT"))
  }

  @Test(arguments: TestDatabase.allCases)
  func `a schema that a newer program made is refused`(_ database: TestDatabase) throws {
    let office = try Office(database)
    #expect(office.run("company list").status == 0)
    let owner = try office.books.connectAsOwner()
    try owner.run(
      script: """
        INSERT INTO migration (number, name, checksum, applied_at)
        VALUES (99, 'later', 'x', '2030-01-01T00:00:00Z')
        """
    )
    owner.close()
    #expect(try code(office, "company list") == "DBS-006")
    #expect(try code(office, "import sie fjordvik-2025.se") == "DBS-006")
    let url = office.books.ownerURL
    let status = office.run("database status --json --database \(url)")
    #expect(status.status == 1)
    #expect(try JSONValue(status.output)["schema"] == .text("newer"))
    #expect(try code(office, "database migrate --database \(url)") == "DBS-006")
  }

  @Test func `the database comes from the option, else from the environment`() throws {
    let office = try Office()
    let other = try TestDatabase.sqlite.make()
    office.run("company create A --name A --currency SEK")
    #expect(office.run("company show").status == 0)
    #expect(office.run("company show --database \(other.applicationURL)").status == 1)
  }
}
