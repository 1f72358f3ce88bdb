import Accounting
import ArgumentParser
import Closing
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
  if let page = Manual.page(wantedBy: arguments) {
    return Outcome(output: page, messages: "", status: 0)
  }
  let command: any LedgerCommand
  do {
    let parsed = try BokslutCommand.parseAsRoot(arguments)
    guard let ledgerCommand = parsed as? any LedgerCommand else {
      return Outcome(output: Manual.page(of: arguments), messages: "", status: 0)
    }
    command = ledgerCommand
  } catch {
    return Outcome(
      output: "",
      messages: BokslutCommand.fullMessage(for: error) + "\n",
      status: BokslutCommand.exitCode(for: error).rawValue
    )
  }
  let desk = Desk(surroundings: surroundings, options: command.common)
  do {
    let printed = try command.carryOut(at: desk)
    let output = output(of: printed, command, in: desk.language)
    return printed.isBesideData
      ? Outcome(output: "", messages: output, status: printed.status)
      : Outcome(output: output, messages: "", status: printed.status)
  } catch {
    let failure = Failure(error, language: desk.language)
    if command.opensBooks {
      let words = arguments.prefix { !$0.hasPrefix("-") }
      failure.keep(at: desk, command: words.joined(separator: " "))
    }
    return failure.outcome(asJSON: command.common.json)
  }
}

/// What a command prints; one that writes says whether it is a rehearsal.
private func output(
  of printed: Printed,
  _ command: any LedgerCommand,
  in language: Language
) -> String {
  let isRehearsal = (command as? any WritingCommand)?.isRehearsal
  guard !command.common.json else {
    let json = printed.json()
    return (isRehearsal.map { json.adding("rehearsal", .flag($0)) } ?? json).text + "\n"
  }
  let heading = isRehearsal == true ? [language(.rehearsal), ""] : []
  return (heading + printed.text(language)).map { $0 + "\n" }.joined()
}
