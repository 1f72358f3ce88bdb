import Accounting
import Answers
import ArgumentParser
import Closing
import Messages

/// Foreign currency revaluation of the general ledger.
struct FXRevaluationCommand: ParsableCommand {
  static let manual = "fx-revaluation"
  static let configuration = CommandConfiguration(
    commandName: "fx-revaluation",
    abstract: "Revalue balances in foreign currencies.",
    subcommands: [
      FXRevaluationPlanCommand.self, FXRevaluationPostCommand.self,
      FXRevaluationProfileCommand.self,
    ]
  )
}

/// What a revaluation covers.
struct FXRevaluationOptions: ParsableArguments {
  @Option(help: "The period.") var period: String?
  @Option(help: "First day of the window of profit and loss accounts.") var from: Day?
  @Option(help: "Last day counted; the period's last where it is left out.") var to: Day?
  @Option(help: "The day that rates are looked up for.") var rateDate: Day?
  @Option(help: "The day of the vouchers.") var date: Day?
  @Option(help: "all, balance-sheet or profit-and-loss.")
  var scope = FXRevaluationParameters.Scope.all
  @Option(help: "Only this account; may be repeated.") var account: [AccountNumber] = []
  @Option(help: "Only this currency; may be repeated.") var currency: [Currency] = []

  func request() throws -> FXRevaluationRequest {
    guard let period else { throw ValidationError("Name the period with --period.") }
    return FXRevaluationRequest(
      period: period,
      from: from,
      to: to,
      rateDay: rateDate,
      postingDay: date,
      scope: scope,
      accounts: account,
      currencies: currency
    )
  }
}

struct FXRevaluationPlanCommand: WritingCommand {
  static let manual = "fx-revaluation"
  static let configuration = CommandConfiguration(commandName: "plan")

  @OptionGroup var common: CommonOptions
  @OptionGroup var chosen: CompanyOption
  @OptionGroup var writing: PostOptions
  @OptionGroup var wanted: FXRevaluationOptions

  func validate() throws { _ = try wanted.request() }

  func carryOut(at desk: Desk) throws -> Printed {
    let report = try desk.session().planFXRevaluation(
      try wanted.request(),
      writing.call(chosen)
    )
    let isRehearsal = writing.dryRun
    let language = desk.language
    return Printed(json: report.json(in: language, isRehearsal: isRehearsal)) {
      report.printedLines(in: $0, isRehearsal: isRehearsal)
    }
  }
}

struct FXRevaluationPostCommand: WritingCommand {
  static let manual = "fx-revaluation"
  static let configuration = CommandConfiguration(commandName: "post")

  @OptionGroup var common: CommonOptions
  @OptionGroup var chosen: CompanyOption
  @OptionGroup var writing: PostOptions
  @OptionGroup var wanted: FXRevaluationOptions
  @Option(help: "Post this reviewed plan, exactly.") var run: Int64?

  func validate() throws {
    guard run == nil else { return }
    _ = try wanted.request()
  }

  func carryOut(at desk: Desk) throws -> Printed {
    let session = try desk.session()
    let report =
      if let run {
        try session.postPlan(run, writing.call(chosen))
      } else {
        try session.postFXRevaluation(
          try wanted.request(),
          writing.call(chosen)
        )
      }
    let isRehearsal = writing.dryRun
    let language = desk.language
    return Printed(json: report.json(in: language, isRehearsal: isRehearsal)) {
      report.printedLines(in: $0, isRehearsal: isRehearsal)
    }
  }
}
