import Messages
import TestSupport
import Testing

@testable import CommandLine

/// Each command of each hint of the catalogue, as it is printed (C58).
@Suite struct HintCommandTests {
  /// The commands that the catalogue names, without the name of the program.
  static let commands = Set(
    ErrorCatalogue.all.flatMap { error in
      Language.allCases.flatMap { language in
        let said = error.explained(in: language)
        return commands(in: said.message + " " + said.hint)
      }
    }
  )

  static func commands(in text: String) -> [String] {
    text.matches(of: #/`bokslut ([^`]+)`/#).map { String($0.output.1) }
  }

  /// What a reader puts in for each placeholder.
  static let values = [
    "ACCOUNT": "2091", "CATEGORY": "NA", "CODE": "NEW", "DATE": "2025-03-31", "FILE": "more.csv",
    "FIRST": "2025-01", "FROM": "USD", "LAST": "2025-12", "NAME": "Nytt", "NUMBER": "20",
    "PERIOD": "2025-03", "PUBLISHER": "ecb", "RATE": "10.5", "TEXT": "utredd", "TO": "SEK",
    "URL": "sqlite:more.db", "USER": "anna",
  ]

  /// The command with these values, and those of every reader for other placeholders.
  static func filled(_ command: String, _ own: [String: String] = [:]) -> String {
    let values = values.merging(own) { $1 }
    return command.replacing(#/\b[A-Z]+\b/#) { values[String($0.output)] ?? String($0.output) }
  }

  @Test func `each is a command of the program, once the reader has put in his values`() throws {
    #expect(HintCommandTests.commands.count > 50)
    for command in HintCommandTests.commands.sorted() where !command.hasSuffix(" --help") {
      let line = HintCommandTests.filled(command)
      // As the program reads it: a command may have others below it.
      #expect(throws: Never.self, "\(command)") { try GivenLine(words(of: line)).read() }
    }
  }

  /// Pasted as it is, a placeholder must not become a name, an account or a reason for ever.
  @Test func `a placeholder that is left is refused`() throws {
    let office = try Office.ready()
    let before = office.logs()
    let left = HintCommandTests.commands.filter { HintCommandTests.filled($0) != $0 }
    #expect(left.count > 15)
    for command in left {
      let outcome = office.run(command)
      #expect(outcome.status == 64, "\(command)")
      #expect(outcome.messages.contains("by a value of your own."), "\(command)")
    }
    #expect(office.logs() == before)
    // The one kind of placeholder that there is: no shell reads it as anything else.
    for command in HintCommandTests.commands {
      #expect(!command.contains(#/[<>|&;$*?]/#), "\(command)")
      let words = HintCommandTests.filled(command).matches(of: #/\b[A-Z]{4,}\b/#)
      #expect(words.isEmpty, "\(command)")
    }
  }
}
