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
  /// Whether the output is a page of the manual, which somebody reads.
  package var isHelp = false
}

/// What to say to whoever stops a command line before its end.
package func interruption(of arguments: [String], in surroundings: Surroundings) -> Outcome {
  let command = try? GivenLine(arguments).read()
  let options = command?.common ?? CommonOptions()
  let settings = Settings.read(surroundings.environment).settings
  let language = Desk(surroundings: surroundings, options: options, settings: settings).language
  return settings.beside(arguments) {
    Failure(StorageError.wasInterrupted, language: language).outcome(asJSON: options.json)
  }
}

/// Carries out one command line.
package func runProgram(_ arguments: [String], in surroundings: Surroundings) -> Outcome {
  let (settings, problems) = Settings.read(surroundings.environment)
  return Terminal.$width.withValue(surroundings.width) {
    Terminal.$hasColour.withValue(surroundings.hasColour) {
      settings.beside(arguments) { outcome(of: arguments, settings, problems, in: surroundings) }
    }
  }
}

extension Settings {
  /// Does work in which commands are printed so that they mean the same as they are pasted.
  fileprivate func beside<T>(_ arguments: [String], _ work: () -> T) -> T {
    let company = value(of: "--company", in: arguments) ?? company
    return ChosenCompany.$code.withValue(company) {
      ChosenCompany.$ofSettings.withValue(self.company) {
        GivenOptions.$current.withValue(
          GivenOptions(in: arguments, beside: self),
          operation: work
        )
      }
    }
  }
}

extension GivenOptions {
  /// What the settings do not say already; a password is not shown again.
  fileprivate init(in arguments: [String], beside settings: Settings) {
    let database = value(of: "--database", in: arguments)
    self.init(
      database: database == settings.database ? nil : database?.withoutPassword,
      user: value(of: "--as", in: arguments),
      giver: value(of: "--for", in: arguments),
      file: GivenLine(arguments).importedFile
    )
  }
}

/// Puts what a command line printed on standard output, and says what is left for the messages.
package func printed(
  _ outcome: Outcome,
  of arguments: [String],
  in surroundings: Surroundings
) -> Outcome {
  var rest = outcome
  rest.output = ""
  do {
    if !outcome.output.isEmpty { try surroundings.write(Array(outcome.output.utf8)) }
    return rest
  } catch {
    let settings = Settings.read(surroundings.environment).settings
    let language = Language(wantedBy: arguments) ?? settings.language ?? .en
    rest.messages += settings.beside(arguments) {
      Failure(error, language: language).outcome(asJSON: false).messages
    }
    rest.status = max(rest.status, 1)
    return rest
  }
}

private func outcome(
  of arguments: [String],
  _ settings: Settings,
  _ problems: [Finding],
  in surroundings: Surroundings
) -> Outcome {
  let line = GivenLine(arguments)
  if arguments == ["--version"] {
    let program = SIEProgram.own
    return Outcome(output: "\(program.name) \(program.version)\n", messages: "", status: 0)
  }
  let command: any LedgerCommand
  do {
    if let topic = line.topic {
      let language = Language(wantedBy: line.rest) ?? settings.language ?? .en
      return try Help(on: topic).outcome(in: language, asJSON: line.asksForJSON)
    }
    command = try line.read()
  } catch {
    return wrongUsage(error, of: line, settings)
  }
  let desk = Desk(surroundings: surroundings, options: command.common, settings: settings)
  do {
    guard problems.isEmpty else { throw Refusal(problems) }
    let printed = try command.carryOut(at: desk)
    guard !printed.isSaid else { return Outcome(output: "", messages: "", status: printed.status) }
    let output = text(of: printed, command, at: desk)
    return printed.isBesideData
      ? Outcome(output: "", messages: output, status: printed.status)
      : Outcome(output: output, messages: "", status: printed.status)
  } catch {
    return Failure(error, language: desk.language).outcome(asJSON: command.common.json)
  }
}

/// Everything that is wrong with a command line, and below it where help is.
private func wrongUsage(_ wrong: WrongUsage, of line: GivenLine, _ settings: Settings) -> Outcome {
  let language = Language(wantedBy: line.rest) ?? settings.language ?? .en
  let help = (["bokslut"] + Manual.command(of: line.words) + ["--help"]).joined(separator: " ")
  let findings = wrong.problems.map {
    Finding(.error, UnknownError.wrongUsage(reason: $0, help: help))
  }
  let told = wrong.problems.flatMap { paragraph($0.told(in: language)) }
  return Outcome(
    output: line.asksForJSON ? Failure(Refusal(findings), language: language).json.text + "\n" : "",
    messages: line.asksForJSON ? "" : (told + [language(.wrongUsage(help))]).printable,
    status: 64
  )
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
