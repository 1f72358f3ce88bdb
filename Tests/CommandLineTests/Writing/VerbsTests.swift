import ArgumentParser
import Closing
import TestSupport
import Testing

@testable import CommandLine

struct VerbsTests {
  private func verbs(of command: any ParsableCommand.Type, named words: [String]) -> [String] {
    let configuration = command.configuration
    let isProgram = command == BokslutCommand.self
    let words = words + (isProgram ? [] : [configuration.commandName ?? "?"])
    guard configuration.subcommands.isEmpty else {
      let own = command is any LedgerCommand.Type ? [words.joined(separator: " ")] : []
      return own + configuration.subcommands.flatMap { verbs(of: $0, named: words) }
    }
    return [words.joined(separator: " ")]
  }

  @Test func `every verb of the program is known by what it does to books`() {
    let known = Verbs.writing + Verbs.reading + Verbs.others
    // One that an option makes another is there twice.
    let commands = Set(known.map { String($0.split(separator: " --")[0]) })
    #expect(verbs(of: BokslutCommand.self, named: []).sorted() == commands.sorted())
    #expect(Set(known).count == known.count)
  }

  /// These have no open books to ask rights in: a database's owner makes or moves one, or looks what
  /// it is; sample books are only a file, and what a package installs has none.
  private static let withoutDoor = [
    "completion", "database distribute", "database migrate", "database status", "manual",
    "restore", "sample",
  ]

  @Test func `the door knows every other verb by the name of its command`() throws {
    let runs = BookedRuns.all.flatMap { kind in
      ["plan", "post"].map { "\(kind.kind.rawValue) \($0)" }
    }
    let known = Set(Verbs.writing + Verbs.reading + Verbs.others)
    let doors = Set(try Verbs.ofTheDoor().map(\.key)).union(runs)
    #expect(known.subtracting(doors).sorted() == VerbsTests.withoutDoor)
    #expect(doors.subtracting(known) == [])
  }

  @Test func `every verb is tried on books`() {
    #expect(Set(WritingVerbs.all.map(Verbs.verb)) == Set(Verbs.writing))
    #expect(Set(ReadingVerbs.all.map(Verbs.verb)) == Set(Verbs.reading))
  }
}
