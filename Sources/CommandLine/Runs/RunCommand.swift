import Accounting
import Answers
import ArgumentParser
import Closing
import Messages

/// Runs: every piece of work on the books.
struct RunCommand: ParsableCommand {
  static let manual = "run"
  static let configuration = CommandConfiguration(
    commandName: "run",
    abstract: "List, show, explain and undo runs.",
    subcommands: [
      RunListCommand.self, RunShowCommand.self, RunWhyCommand.self, RunUndoCommand.self,
    ]
  )
}

struct RunListCommand: LedgerCommand {
  static let manual = "run"
  static let configuration = CommandConfiguration(commandName: "list")

  @OptionGroup var common: CommonOptions
  @OptionGroup var chosen: CompanyOption
  @Option(help: "Only runs of this period.") var period: String?

  func carryOut(at desk: Desk) throws -> Printed {
    let session = try desk.session()
    let runs = try session.runs(period: period, chosen.call)
    let company = try session.company(chosen.call)
    return Printed(json: .array(runs.map { $0.json(company) })) {
      runs.table(in: $0)
    }
  }
}

struct RunShowCommand: LedgerCommand {
  static let manual = "run"
  static let configuration = CommandConfiguration(commandName: "show")

  @OptionGroup var common: CommonOptions
  @OptionGroup var chosen: CompanyOption
  @Argument(help: "The run's number.") var run: Int64

  func carryOut(at desk: Desk) throws -> Printed {
    let report = try desk.session().run(run, chosen.call)
    let language = desk.language
    return Printed(json: report.json(in: language)) { report.printedLines(in: $0) }
  }
}

struct RunWhyCommand: LedgerCommand {
  static let manual = "run"
  static let configuration = CommandConfiguration(commandName: "why")

  @OptionGroup var common: CommonOptions
  @OptionGroup var chosen: CompanyOption
  @Argument(help: "The run's number.") var run: Int64
  @Option(help: "The line of the run, from 1.") var line: Int?

  func carryOut(at desk: Desk) throws -> Printed {
    let explanations = try desk.session().why(run, line: line, chosen.call)
    let json: JSON =
      line == nil ? explanations.json : explanations.first?.json ?? .null
    return Printed(status: explanations.allSatisfy(\.isEqual) ? 0 : 1, json: json) { language in
      Array(explanations.map { $0.lines(in: language) }.joined(separator: [""]))
    }
  }
}

struct RunUndoCommand: WritingCommand {
  static let manual = "run"
  static let configuration = CommandConfiguration(commandName: "undo")

  @OptionGroup var common: CommonOptions
  @OptionGroup var chosen: CompanyOption
  @OptionGroup var writing: PostOptions
  @Argument(help: "The run's number.") var run: Int64
  @Option(help: "The day of the contra vouchers; those of the run where it is left out.")
  var date: Day?

  func carryOut(at desk: Desk) throws -> Printed {
    let report = try desk.session().undo(
      run,
      on: date,
      writing.call(chosen)
    )
    let isRehearsal = writing.dryRun
    let language = desk.language
    return Printed(json: report.json(in: language, isRehearsal: isRehearsal)) {
      report.printedLines(in: $0, isRehearsal: isRehearsal)
    }
  }
}
