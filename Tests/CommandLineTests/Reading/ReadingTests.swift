import Database
import Foundation
import TestSupport
import Testing

struct ReadingTests {
  /// What may stand where a database is looked for, and the code with which it is refused.
  enum Place: String, CaseIterable {
    case nothing
    case emptyFile
    case text
    case otherDatabase

    var code: String { self == .nothing || self == .emptyFile ? "DBS-017" : "DBS-001" }
  }

  /// A folder of its own in which a file of that kind is `books.db`.
  private func folder(_ place: Place, in office: Office) throws -> URL {
    let folder = office.folder.appendingPathComponent(place.rawValue)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let file = folder.appendingPathComponent("books.db")
    switch place {
    case .nothing: break
    case .emptyFile: try Data().write(to: file)
    case .text: try Data(String(repeating: "No books. ", count: 500).utf8).write(to: file)
    case .otherDatabase:
      let made = try #require(try TestDatabase.sqlite.makeForeign().file)
      try FileManager.default.moveItem(at: made, to: file)
    }
    return folder
  }

  private func content(of folder: URL) throws -> [String: Data] {
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    return try names.reduce(into: [:]) { files, name in
      files[name] = try Data(contentsOf: folder.appendingPathComponent(name))
    }
  }

  private func code(_ line: String, on folder: URL, _ office: Office) throws -> String? {
    let outcome = office.run(
      line.replacing("OUT", with: folder.path + "/out") + " --json --database sqlite:"
        + folder.path + "/books.db"
    )
    #expect(outcome.status == 1, "\(line): \(outcome.messages)")
    return try JSONValue(outcome.output)["error"]?["code"]?.text
  }

  @Test(arguments: Place.allCases)
  func `no verb but those that books begin with makes a database or touches another file`(
    _ place: Place
  ) throws {
    let office = try Office.ready()
    let folder = try folder(place, in: office)
    let before = try content(of: folder)
    let lines = ReadingVerbs.all + WritingVerbs.all
    for line in lines where !Verbs.beginning.contains(Verbs.verb(of: line) ?? "") {
      #expect(try code(line, on: folder, office) == place.code, "\(line)")
      #expect(try content(of: folder) == before, "\(line)")
    }
  }

  @Test(arguments: [Place.text, .otherDatabase])
  func `what is no books of ours is left as it is by verbs that books begin with, too`(
    _ place: Place
  ) throws {
    let office = try Office.ready()
    let folder = try folder(place, in: office)
    let before = try content(of: folder)
    for line in WritingVerbs.all where Verbs.beginning.contains(Verbs.verb(of: line) ?? "") {
      #expect(try code(line, on: folder, office) == "DBS-001", "\(line)")
      #expect(try content(of: folder) == before, "\(line)")
    }
  }

  @Test(arguments: [Place.nothing, .emptyFile])
  func `new books are rehearsed without a file, and then made in one`(_ place: Place) throws {
    let office = try Office.ready()
    for line in WritingVerbs.all where Verbs.beginning.contains(Verbs.verb(of: line) ?? "") {
      let folder = try folder(place, in: office)
      let before = try content(of: folder)
      let whole = line + " --database sqlite:" + folder.path + "/books.db"
      #expect(office.run(whole + " --dry-run").status == 0, "\(line)")
      #expect(try content(of: folder) == before, "\(line)")
      #expect(office.run(whole).status == 0, "\(line)")
      #expect(try content(of: folder) != before, "\(line)")
      try FileManager.default.removeItem(at: folder)
    }
  }

  @Test(arguments: TestDatabase.allCases)
  func `reading books changes nothing in them`(_ database: TestDatabase) throws {
    let office = try Office.ready(database)
    let before = office.content()
    let bytes = try office.bytes()
    for (number, line) in ReadingVerbs.all.enumerated() {
      let place = line.hasPrefix("database") ? " --database \(office.books.ownerURL)" : ""
      let out = office.folder.appendingPathComponent("out-\(number)").path
      let outcome = office.run(line.replacing("OUT", with: out) + place)
      // A period that is not ready is no failure to read it.
      let isDone = outcome.status == 0 || line.hasPrefix("check ")
      #expect(isDone && !outcome.output.isEmpty, "\(line): \(outcome.messages)")
      #expect(try office.bytes() == bytes, "\(line)")
    }
    #expect(office.content() == before)
  }
}

extension TestDatabase {
  /// A database of some other program.
  fileprivate func makeForeign() throws -> TestBooks {
    let books = try make()
    let connection = try books.connectAsOwner()
    try connection.run(script: "CREATE TABLE song (title TEXT); PRAGMA journal_mode = DELETE")
    connection.close()
    return books
  }
}
