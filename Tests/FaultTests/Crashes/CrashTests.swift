import Foundation
import TestSupport
import Testing

/// Commands killed, and machines without power, at points spread over all that a command does.
@Suite(.enabled(if: Program.isBuilt, "the program is not built beside the tests"))
struct CrashTests {
  /// How many faults of each kind a command meets; at least 200 on each database.
  static func plan(
    _ database: TestDatabase,
    isSmall: Bool = false
  ) -> [(kind: Fault.Kind, count: Int)] {
    switch database {
    case .sqlite:
      isSmall
        ? [(.kill, 3), (.lose, 2)]
        : [(.kill, 4), (.tear, 3), (.lose, 3), (.scatter, 3)]
    case .postgresql: isSmall ? [(.kill, 3)] : [(.kill, 7), (.tear, 5)]
    }
  }

  @Test(arguments: TestDatabase.allCases)
  func `there are at least 200 kills on each database`(_ database: TestDatabase) {
    let kills = (CrashedCommand.all + CrashedCommand.migrations).map { command in
      CrashTests.plan(database, isSmall: command.isSmall).reduce(0) { $0 + $1.count }
    }
    #expect(kills.reduce(0, +) >= 200)
  }

  @Test func `every verb that writes is killed`() {
    let killed = CrashedCommand.all + CrashedCommand.migrations
    let verbs = Set(Verbs.writing + Verbs.ofSecondPerson).subtracting(CrashedCommand.unlike)
    #expect(Set(killed.map { Verbs.verb(of: $0.line) }) == verbs)
  }

  @Test(arguments: TestDatabase.allCases, CrashedCommand.all)
  func `a command that is killed is done or not begun, and can be run again`(
    _ database: TestDatabase,
    _ command: CrashedCommand
  ) throws {
    let folder = try BookFiles.makeFolder()
    let before = try command.stage.books(database).state()
    let whole = try command.stage.books(database)
    let ending = try Program.run(command.line, on: whole, in: folder)
    try #require(ending.isDone, "\(ending.messages)")
    let after = try whole.state()
    #expect(try whole.faults() == [])
    #expect(before != after)
    var books: TestBooks?
    let calls = try Program.calls(in: folder)
    for (fault, isLast) in try faults(database, calls: calls, isSmall: command.isSmall) {
      // Books that are as before are struck again, and then the command is run again.
      let struck = try books ?? command.stage.books(database)
      #expect(try Program.run(command.line, on: struck, in: folder, fault).wasKilled, "\(fault)")
      let state = try struck.state()
      #expect(state == after || state == before && !isLast, "\(fault)")
      #expect(try struck.faults() == [], "\(fault)")
      books = struck
      guard state == after || fault.call.isMultiple(of: 3) else { continue }
      let again = try Program.run(command.line, on: struck, in: folder)
      #expect(
        again.isDone || again.isRefused && command.isRefusedAgain && state == after,
        "\(fault): \(again.messages)"
      )
      let isTwice = command.isRecordedAgain && state == after
      #expect(try (struck.state() == after) != isTwice, "\(fault)")
      #expect(try struck.faults() == [], "\(fault)")
      books = nil
    }
  }

  @Test(arguments: TestDatabase.allCases, CrashedCommand.migrations)
  func `a migration that is killed leaves whole steps, and goes on from there`(
    _ database: TestDatabase,
    _ command: CrashedCommand
  ) throws {
    let folder = try BookFiles.makeFolder()
    let whole = try command.stage.books(database)
    let ending = try Program.run(command.line, on: whole, in: folder)
    try #require(ending.isDone, "\(ending.messages)")
    let steps = try MigrationSteps.states(of: database)
    for (fault, isLast) in try faults(database, calls: Program.calls(in: folder)) {
      let books = try command.stage.books(database)
      #expect(try Program.run(command.line, on: books, in: folder, fault).wasKilled, "\(fault)")
      let state = try books.state().rows
      #expect(isLast ? state == steps.last : steps.contains(state), "\(fault)")
      let again = try Program.run(command.line, on: books, in: folder)
      #expect(again.isDone, "\(fault): \(again.messages)")
      #expect(try books.state().rows == steps.last, "\(fault)")
    }
  }

  @Test func `a new file whose first import is killed has all tables or none`() throws {
    let command = CrashedCommand.creation
    let folder = try BookFiles.makeFolder()
    let whole = try command.stage.books(.sqlite)
    try #require(Program.run(command.line, on: whole, in: folder).isDone)
    let states = try [Stage.empty, .prepared].map { try $0.books(.sqlite).state().rows }
    let after = try whole.state()
    for (fault, isLast) in try faults(.sqlite, calls: Program.calls(in: folder)) {
      let books = try command.stage.books(.sqlite)
      #expect(try Program.run(command.line, on: books, in: folder, fault).wasKilled, "\(fault)")
      let state = try books.state()
      #expect(state == after || states.contains(state.rows) && !isLast, "\(fault)")
      let again = try Program.run(command.line, on: books, in: folder)
      #expect(again.isDone, "\(fault): \(again.messages)")
      #expect(try books.state() == after, "\(fault)")
      #expect(try books.faults() == [], "\(fault)")
    }
  }

  @Test(arguments: TestDatabase.allCases)
  func `a backup that is killed leaves a whole file or none`(_ database: TestDatabase) throws {
    let folder = try BookFiles.makeFolder()
    let books = try Stage.kept.books(database)
    let before = try books.state()
    try #require(Program.run("backup books.backup", on: books, in: folder).isDone)
    let file = folder.appendingPathComponent("books.backup")
    let whole = try Data(contentsOf: file)
    for (fault, isLast) in try faults(database, calls: Program.calls(in: folder)) {
      try? FileManager.default.removeItem(at: file)
      let ending = try Program.run("backup books.backup", on: books, in: folder, fault)
      #expect(ending.wasKilled, "\(fault)")
      let left = try? Data(contentsOf: file)
      #expect(left == whole || left == nil && !isLast, "\(fault)")
      #expect(try books.state() == before, "\(fault)")
      // What it left in the making is cleared away by the next, whatever that one's name.
      guard fault.call.isMultiple(of: 3) else { continue }
      try #require(Program.run("backup other.backup", on: books, in: folder).isDone)
      let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      #expect(names.filter { $0.contains("unfinished") } == [], "\(fault)")
      try FileManager.default.removeItem(at: folder.appendingPathComponent("other.backup"))
    }
  }

  @Test(
    arguments: TestDatabase.allCases,
    [
      "export sie --output books", "export saft --output books",
      "export saft --part-size 8 --output .",
    ]
  )
  func `an export that is killed leaves no file that is not whole`(
    _ database: TestDatabase,
    _ line: String
  ) throws {
    let folder = try BookFiles.makeFolder()
    let books = try Stage.kept.books(database)
    let before = try books.state()
    func made() throws -> [String: Data] {
      let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
        .filter { $0 == "books" || $0.hasPrefix("SAF-T") }
      return Dictionary(
        uniqueKeysWithValues: try names.map {
          ($0, try Data(contentsOf: folder.appendingPathComponent($0)))
        }
      )
    }
    try #require(Program.run(line, on: books, in: folder).isDone)
    let whole = try made()
    #expect((whole.count > 1) == line.contains("part"))
    for (fault, isLast) in try faults(database, calls: Program.calls(in: folder), isSmall: true) {
      for name in try made().keys {
        try FileManager.default.removeItem(at: folder.appendingPathComponent(name))
      }
      #expect(try Program.run(line, on: books, in: folder, fault).wasKilled, "\(fault)")
      let left = try made()
      #expect(left.allSatisfy { whole[$0.key] == $0.value }, "\(fault)")
      #expect(left.count == whole.count || !isLast, "\(fault)")
      #expect(try books.state() == before, "\(fault)")
    }
    // What a killed one left in the making is cleared away by the next.
    try #require(Program.run(line, on: books, in: folder).isDone)
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    #expect(names.filter { $0.contains("unfinished") } == [])
  }

  @Test(arguments: TestDatabase.allCases)
  func `a restore that is killed leaves all the books or none`(_ database: TestDatabase) throws {
    let folder = try BookFiles.makeFolder()
    let kept = try Stage.kept.books(.sqlite)
    try #require(Program.run("backup books.backup", on: kept, in: folder).isDone)
    let whole = try Stage.empty.books(database)
    try #require(Program.run("restore books.backup", on: whole, in: folder).isDone)
    let after = try whole.state()
    for (fault, isLast) in try faults(database, calls: Program.calls(in: folder)) {
      let books = try Stage.empty.books(database)
      let ending = try Program.run("restore books.backup", on: books, in: folder, fault)
      #expect(ending.wasKilled, "\(fault)")
      let state = try books.state()
      #expect(state == after || state.rows == [] && !isLast, "\(fault)")
      guard state != after else { continue }
      let again = try Program.run("restore books.backup", on: books, in: folder)
      #expect(again.isDone, "\(fault): \(again.messages)")
      #expect(try books.state() == after, "\(fault)")
    }
  }

  /// The planned faults, and of each whether it strikes when all is done and said.
  private func faults(
    _ database: TestDatabase,
    calls: Int,
    isSmall: Bool = false
  ) throws -> [(fault: Fault, isLast: Bool)] {
    try CrashTests.plan(database, isSmall: isSmall).flatMap { kind, count in
      try #require(calls >= count)
      return Fault.spread(kind, count, over: calls).map { ($0, $0.call == calls) }
    }
  }
}
