import Accounting
import Answers
import ArgumentParser
import Closing

extension GeneralLedgerReport: CommandedReport {
  static let manual = "report-general-ledger"

  struct Options: ParsableArguments {
    @Option(help: "The last period counted.") var period: String?
    @Option(help: "A whole year, its closing period included.") var year: String?
    @Option(help: "The first period whose lines are shown.") var from: String?
    @Option(help: "year-end adds the year's own year-end vouchers.")
    var include: TrialBalanceReport.Inclusion?
    @Option(help: "The posting layer.") var layer = PostingLayer.current
    @Option(help: "An account, or a range of accounts; may be repeated.")
    var account: [String] = []
    @Option(help: "Only lines with this value of a dimension, NAME=VALUE.")
    var dimension: NamedDimensionValue?
  }

  static func selection(_ options: Options) -> GeneralLedgerChoice {
    var choice = GeneralLedgerChoice()
    choice.year = options.year
    choice.period = options.period
    choice.from = options.from
    choice.includesYearEnd = options.include == .yearEnd
    choice.layer = options.layer
    choice.accounts = options.account.separated
    choice.dimension = options.dimension.map { ($0.dimension, $0.code) }
    return choice
  }
}
