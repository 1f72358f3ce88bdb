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
      RunListCommand.self, RunShowCommand.self, RunWhyCommand.self, RunPostPlanCommand.self,
      RunUndoCommand.self,
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
    let runs = try desk.session().runs(period: period, chosen.call)
    return Printed(json: .array(runs.map { $0.json(runs.company) })) {
      runs.sheet(in: $0).listed(in: $0)
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

struct RunPostPlanCommand: WritingCommand {
  static let manual = "run"
  static let configuration = CommandConfiguration(commandName: "post")

  @OptionGroup var common: CommonOptions
  @OptionGroup var chosen: CompanyOption
  @OptionGroup var writing: PostOptions
  @Argument(help: "The number of the plan's run.") var run: Int64

  func carryOut(at desk: Desk) throws -> Printed {
    let report = try desk.session().postPlan(run, writing.call(chosen))
    return report.printed(in: desk.language, isRehearsal: writing.dryRun)
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
    return report.printed(in: desk.language, isRehearsal: writing.dryRun)
  }
}

/// Plans a run of a kind and keeps the plan for review.
struct RunPlanCommand<Kind: CommandedRun>: WritingCommand, Checked {
  static var manual: String { Kind.manual }
  static var configuration: CommandConfiguration { CommandConfiguration(commandName: "plan") }

  @OptionGroup var common: CommonOptions
  @OptionGroup var chosen: CompanyOption
  @OptionGroup var writing: PostOptions
  @OptionGroup var wanted: Kind.Options

  var problems: [UsageProblem] { Kind.problems(wanted) }

  func carryOut(at desk: Desk) throws -> Printed {
    let wish = try Kind.wish(wanted)
    let report = try desk.session().plan(Kind.self, wish, writing.call(chosen))
    return report.printed(in: desk.language, isRehearsal: writing.dryRun)
  }
}

/// Plans a run of a kind and posts it at once, or posts a plan that was reviewed.
struct RunPostCommand<Kind: CommandedRun>: WritingCommand, Checked {
  static var manual: String { Kind.manual }
  static var configuration: CommandConfiguration { CommandConfiguration(commandName: "post") }

  @OptionGroup var common: CommonOptions
  @OptionGroup var chosen: CompanyOption
  @OptionGroup var writing: PostOptions
  @OptionGroup var wanted: Kind.Options
  @Option(help: "Post this reviewed plan, exactly.") var run: Int64?

  var problems: [UsageProblem] {
    guard run != nil else { return Kind.problems(wanted) }
    return wanted.isEmpty ? [] : [.choice(.runBesideChoices)]
  }

  func carryOut(at desk: Desk) throws -> Printed {
    let session = try desk.session()
    let call = writing.call(chosen)
    let report =
      if let run {
        try session.postPlan(run, of: Kind.kind, call)
      } else {
        try session.post(Kind.self, try Kind.wish(wanted), call)
      }
    return report.printed(in: desk.language, isRehearsal: writing.dryRun)
  }
}
