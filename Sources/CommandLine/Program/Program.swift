import Accounting
import Answers
import ArgumentParser
import Closing
import Formats
import Messages

/// What a run of the program printed, and its exit status.
package struct Outcome: Sendable {
  package var output: String
  package var messages: String
  package var status: Int32
}

/// What to say to whoever stops a command line before its end.
package func interruption(of arguments: [String], in surroundings: Surroundings) -> Outcome {
  let command = (try? BokslutCommand.parseAsRoot(arguments)) as? any LedgerCommand
  let options = command?.common ?? CommonOptions()
  let language = Desk(surroundings: surroundings, options: options).language
  return Failure(StorageError.wasInterrupted, language: language).outcome(asJSON: options.json)
}

/// Carries out one command line.
package func runProgram(_ arguments: [String], in surroundings: Surroundings) -> Outcome {
  Terminal.$width.withValue(surroundings.width) {
    ChosenCompany.$code.withValue(value(of: "--company", in: arguments)) {
      outcome(of: arguments, in: surroundings)
    }
  }
}

private func outcome(of arguments: [String], in surroundings: Surroundings) -> Outcome {
  if let page = Manual.page(wantedBy: arguments) {
    return Outcome(output: page, messages: "", status: 0)
  }
  if arguments == ["--version"] {
    let program = SIEProgram.own
    return Outcome(output: "\(program.name) \(program.version)\n", messages: "", status: 0)
  }
  let command: any LedgerCommand
  do {
    if let placeholder = arguments.placeholder { throw WrongArgument.placeholder(placeholder) }
    let parsed = try BokslutCommand.parseAsRoot(arguments)
    guard let ledgerCommand = parsed as? any LedgerCommand else {
      return Outcome(output: Manual.page(of: arguments), messages: "", status: 0)
    }
    if let option = ledgerCommand.optionGivenTwice(in: arguments) {
      throw WrongArgument.givenTwice(option)
    }
    command = ledgerCommand
  } catch {
    return wrongUsage(error, of: arguments, in: surroundings)
  }
  let desk = Desk(surroundings: surroundings, options: command.common)
  do {
    let printed = try command.carryOut(at: desk)
    let output = text(of: printed, command, at: desk)
    return printed.isBesideData
      ? Outcome(output: "", messages: output, status: printed.status)
      : Outcome(output: output, messages: "", status: printed.status)
  } catch {
    return Failure(error, language: desk.language).outcome(asJSON: command.common.json)
  }
}

/// That there is no such command, or what the reader of command lines says in English; and below
/// it where help is.
private func wrongUsage(
  _ error: any Error,
  of arguments: [String],
  in surroundings: Surroundings
) -> Outcome {
  var options = CommonOptions()
  options.language = Language(wantedBy: arguments)
  let language = Desk(surroundings: surroundings, options: options).language
  let help = (["bokslut"] + Manual.command(of: arguments) + ["--help"]).joined(separator: " ")
  let reason =
    unknownCommand(in: arguments).map { language(.unknownCommand($0)) }
    ?? (error as? WrongArgument)?.told(in: language) ?? BokslutCommand.fullMessage(for: error)
  let asksForJSON = arguments.contains("--json")
  let problem = UnknownError.wrongUsage(reason: reason, help: help)
  return Outcome(
    output: asksForJSON ? Failure(problem, language: language).json.text + "\n" : "",
    messages: asksForJSON
      ? ""
      : (reason.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        + [language(.wrongUsage(help))]).printable,
    status: BokslutCommand.exitCode(for: (error as? WrongArgument)?.asUsage ?? error).rawValue
  )
}

/// The leading words as far as they name no command, where they do not.
private func unknownCommand(in arguments: [String]) -> String? {
  var command: any ParsableCommand.Type = BokslutCommand.self
  var words: [String] = []
  for word in arguments.prefix(while: { !$0.hasPrefix("-") }) {
    let verbs = command.configuration.subcommands
    guard !verbs.isEmpty else { return nil }
    words.append(word)
    guard let verb = verbs.first(where: { $0.configuration.commandName == word }) else {
      return words.joined(separator: " ")
    }
    command = verb
  }
  return nil
}

extension Language {
  /// The language that a command line names, wherever it is wrong.
  fileprivate init?(wantedBy arguments: [String]) {
    guard let name = value(of: "--language", in: arguments) else { return nil }
    self.init(rawValue: name)
  }
}

/// What an option is given on a command line, wherever that is wrong.
private func value(of option: String, in arguments: [String]) -> String? {
  if let given = arguments.first(where: { $0.hasPrefix(option + "=") }) {
    return String(given.dropFirst(option.count + 1))
  }
  guard let place = arguments.firstIndex(of: option), place + 1 < arguments.count else {
    return nil
  }
  return arguments[place + 1]
}

/// What a command prints; one that writes says whether it is a rehearsal, and whether its answer was
/// given before.
private func text(of printed: Printed, _ command: any LedgerCommand, at desk: Desk) -> String {
  let language = desk.language
  let isRehearsal = command.rehearses
  guard !command.common.json else {
    var json = printed.json()
    if let isRehearsal { json = json.adding("rehearsal", .flag(isRehearsal)) }
    if desk.hasRecalled { json = json.adding("recalled", .flag(true)) }
    return json.text + "\n"
  }
  let heading =
    (isRehearsal == true ? [language(.rehearsal), ""] : [])
    + (desk.hasRecalled ? paragraph(language(.recalled)) + [""] : [])
  return (heading + printed.text(language)).printable
}
