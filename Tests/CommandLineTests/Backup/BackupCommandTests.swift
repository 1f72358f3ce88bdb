import Foundation
import TestSupport
import Testing

struct BackupCommandTests {
  private static let log = Shape.object([
    "company": .optional(.text), "sequence": .number, "hash": .hash, "vouchers": .number,
  ])

  private func path(_ office: Office) -> String {
    office.folder.appendingPathComponent("books.backup").path
  }

  @Test(arguments: TestDatabase.allCases)
  func `a backup and a restore print what they hold`(_ database: TestDatabase) throws {
    let office = try Office(database)
    try office.importSamples()
    let backup = try office.json("backup \(path(office))")
    let shape = Shape.object([
      "file": .text, "size": .number, "sha256": .hash, "logs": .list(of: BackupCommandTests.log),
    ])
    #expect(shape.violations(in: backup) == [])
    #expect(backup["logs"]?[0]?["company"] == .null)
    #expect(backup["logs"]?[1]?["company"] == .text("5566778899"))

    let target = try database.make()
    let rehearsal = office.run("restore \(path(office)) --dry-run --database \(target.ownerURL)")
    #expect(rehearsal.status == 0, "\(rehearsal.messages)")
    #expect(rehearsal.output.contains("can be restored and agree with their log."))
    let restored = try office.json("restore \(path(office)) --database \(target.ownerURL)")
    #expect(restored["restored"] == .flag(true))
    #expect(restored["logs"] == backup["logs"])
    try target.migrated()
    let other = try Office(sharing: target)
    #expect(other.content() == office.content())
  }

  @Test func `a refused restore makes no database`() throws {
    let office = try Office()
    try office.write("no books", to: "books.backup")
    let target = try TestDatabase.sqlite.make()
    let outcome = office.run("restore \(path(office)) --json --database \(target.ownerURL)")
    #expect(outcome.status == 1)
    let value = try JSONValue(outcome.output)
    #expect(Shape.refusal.violations(in: value) == [])
    #expect(value["error"]?["code"] == .text("BKP-004"))
    #expect(!FileManager.default.fileExists(atPath: try #require(target.file?.path)))
  }

  @Test(arguments: TestDatabase.allCases)
  func `distributing says what is missing`(_ database: TestDatabase) throws {
    let office = try Office(database)
    let url = office.books.ownerURL
    let outcome = office.run("database distribute --dry-run --json --database \(url)")
    #expect(outcome.status == 1)
    let code = try JSONValue(outcome.output)["error"]?["code"]
    #expect(code == .text(database == .sqlite ? "DST-001" : "DST-002"))
  }
}
