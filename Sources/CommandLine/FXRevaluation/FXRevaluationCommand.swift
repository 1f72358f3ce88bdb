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
      RunPlanCommand<FXRevaluation>.self, RunPostCommand<FXRevaluation>.self,
      FXRevaluationProfileCommand.self,
    ]
  )
}

/// What a revaluation covers.
struct FXRevaluationOptions: RunOptions {
  @Option(help: "The period.") var period: String?
  @Option(help: "First day of the window of profit and loss accounts.") var from: Day?
  @Option(help: "Last day counted; the period's last where it is left out.") var to: Day?
  @Option(help: "The day that rates are looked up for.") var rateDate: Day?
  @Option(help: "The day of the vouchers.") var date: Day?
  @Option(help: "all, balance-sheet or profit-and-loss.")
  var scope: FXRevaluationParameters.Scope?
  @Option(help: "Only this account; may be repeated.") var account: [AccountNumber] = []
  @Option(help: "Only this currency; may be repeated.") var currency: [Currency] = []

  var isEmpty: Bool {
    [from, to, rateDate, date] == [nil, nil, nil, nil] && period == nil && scope == nil
      && account.isEmpty && currency.isEmpty
  }

  func request() throws(UsageProblem) -> FXRevaluationRequest {
    guard let period else { throw UsageProblem.missingOption("--period", valid: .text) }
    return FXRevaluationRequest(
      period: period,
      from: from,
      to: to,
      rateDay: rateDate,
      postingDay: date,
      scope: scope ?? .all,
      accounts: account,
      currencies: currency
    )
  }
}

extension FXRevaluation: CommandedRun {
  static let manual = "fx-revaluation"

  static func wish(_ options: FXRevaluationOptions) throws(UsageProblem) -> FXRevaluationRequest {
    try options.request()
  }
}
