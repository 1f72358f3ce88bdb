import ArgumentParser
import TestSupport
import Testing

@testable import CommandLine

struct VerbsTests {
  private func verbs(of command: any ParsableCommand.Type, named words: [String]) -> [String] {
    let configuration = command.configuration
    let isProgram = command == BokslutCommand.self
    let words = words + (isProgram ? [] : [configuration.commandName ?? "?"])
    guard configuration.subcommands.isEmpty else {
      return configuration.subcommands.flatMap { verbs(of: $0, named: words) }
    }
    return [words.joined(separator: " ")]
  }

  @Test func `every verb of the program is known by what it does to books`() {
    let known = Verbs.writing + Verbs.reading + Verbs.others
    #expect(verbs(of: BokslutCommand.self, named: []).sorted() == known.sorted())
  }

  @Test func `every verb is tried on books`() {
    #expect(Set(WritingVerbs.all.map(Verbs.verb)) == Set(Verbs.writing))
    #expect(Set(ReadingVerbs.all.map(Verbs.verb)) == Set(Verbs.reading))
  }
}
