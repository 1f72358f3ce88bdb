import Accounting
import ArgumentParser
import Messages

/// A command line, taken apart: which command it is, and what it is given.
struct GivenLine {
  /// The command that the words name, as far as they name one.
  private(set) var command: any ParsableCommand.Type = BokslutCommand.self
  /// The words that name it.
  private(set) var words: [String] = []
  /// What stands behind them; options that stood before or between them come first.
  private(set) var rest: [String] = []
  /// The word that names no command below the last.
  private(set) var unknownWord: String?

  init(_ arguments: [String]) {
    var arguments = arguments[...]
    var early: [String] = []
    while !verbs.isEmpty, unknownWord == nil, let word = arguments.popFirst() {
      if word.isOption {
        early.append(word)
        if GivenLine.takesValue(word), let value = arguments.popFirst() { early.append(value) }
      } else if let verb = verbs.first(where: { $0.configuration.commandName == word }) {
        words.append(word)
        command = verb
      } else if isVerb {
        // What stands behind the command itself.
        arguments = [word] + arguments
        break
      } else {
        unknownWord = word
      }
    }
    rest = GivenLine.withNegativeValues(early + arguments)
  }

  /// The same, where a negative number is the value of the option before it, not an option.
  private static func withNegativeValues(_ words: [String]) -> [String] {
    var joined: [String] = []
    for word in words {
      if word.isNegativeNumber, let option = joined.last, option.hasPrefix("--"), option.count > 2,
        !option.contains("=")
      {
        joined[joined.count - 1] = "\(option)=\(word)"
      } else {
        joined.append(word)
      }
    }
    return joined
  }

  var asksForJSON: Bool { rest.contains("--json") }

  /// The words that help is asked on, by `help` at the beginning or `--help` anywhere; a noun without
  /// its verb asks for its page.
  var topic: [String]? {
    let isFirst = words.isEmpty && unknownWord == "help"
    if isFirst { return plainWords }
    let unknown = [unknownWord].compactMap(\.self)
    if rest.contains("--help") || rest.contains("-h") { return words.isEmpty ? unknown : words }
    return !words.isEmpty && !verbs.isEmpty && !isVerb && unknown.isEmpty && rest.isEmpty
      ? words : nil
  }

  /// The one file that an import is given.
  var importedFile: String? {
    words.first == "import" && plainWords.count == 1 ? plainWords.first : nil
  }

  /// What is given beside options and their values.
  private var plainWords: [String] {
    var plain: [String] = []
    var given = rest[...]
    while let word = given.popFirst() {
      if GivenLine.takesValue(word) { _ = given.popFirst() }
      if !word.isOption { plain.append(word) }
    }
    return plain
  }

  /// The commands below the one that is named.
  var verbs: [any ParsableCommand.Type] { command.configuration.subcommands }

  /// Whether the words name something to do, whatever commands there are below it: `close`, with
  /// `close undo`.
  private var isVerb: Bool { command is any LedgerCommand.Type }

  var verbNames: [String] { verbs.compactMap { $0.configuration.commandName } }

  /// The command as a person types it.
  var name: String { (["bokslut"] + words).joined(separator: " ") }

  /// Whether the next word is the value of an option that may stand before the command.
  private static func takesValue(_ option: String) -> Bool {
    ["--database", "--company", "--language", "--as"].contains(option)
  }
}

/// Everything that is wrong with a command line.
struct WrongUsage: Error {
  let problems: [UsageProblem]
}

extension GivenLine {
  /// The command with what it is given.
  func read() throws(WrongUsage) -> any LedgerCommand {
    if let unknownWord {
      let nearest =
        nearest(to: unknownWord, among: verbNames).map { "\(name) \($0)" }
        ?? Manual.page(about: unknownWord).map { "bokslut help \($0)" }
      let problem = UsageProblem.unknownCommand("\(name) \(unknownWord)", nearest: nearest)
      throw WrongUsage(problems: [problem])
    }
    guard verbs.isEmpty || words.isEmpty || isVerb else {
      throw WrongUsage(problems: [.missingCommand(of: name, verbs: verbNames)])
    }
    let kind: any ParsableCommand.Type = words.isEmpty ? Overview.self : command
    let parsed = Result { try kind.parse(rest) }
    // To take the declaration of a command apart costs more than to read the line.
    if isDoubtful || (try? parsed.get()) == nil {
      let problems = Grammar(kind).problems(in: rest)
      guard problems.isEmpty else { throw WrongUsage(problems: problems) }
    }
    do {
      guard let read = try parsed.get() as? any LedgerCommand else { throw ValidationError(name) }
      guard read.allProblems.isEmpty else { throw WrongUsage(problems: read.allProblems) }
      return read
    } catch let wrong as WrongUsage {
      throw wrong
    } catch {
      throw WrongUsage(problems: [.other(words: BokslutCommand.message(for: error))])
    }
  }

  /// Whether it may have what the reader of command lines takes and we refuse: an option twice, or a
  /// word that stands for a value.
  private var isDoubtful: Bool {
    let options = rest.filter(\.isOption).map { $0.prefix { $0 != "=" } }
    return Set(options).count < options.count
      || rest.contains { $0.endsInCapitals || $0.contains("=--") }
  }
}

extension String {
  /// Whether it is a number below zero, and no option.
  fileprivate var isNegativeNumber: Bool {
    guard let sign = first, sign == "-" || sign == "\u{2212}" else { return false }
    let number = dropFirst()
    return number.first.map(isDigit) == true
      && number.allSatisfy { isDigit($0) || $0 == "." || $0 == "," }
  }

  /// Whether it, or what stands behind its last `=`, has no letters but capitals and no digits.
  fileprivate var endsInCapitals: Bool {
    reversed().prefix { $0 != "=" }.allSatisfy { ("A"..."Z").contains($0) || "._-".contains($0) }
  }
}

private func isDigit(_ character: Character) -> Bool { ("0"..."9").contains(character) }
