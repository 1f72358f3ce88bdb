import Accounting
import Answers
import ArgumentParser
import Closing

extension TaxCodesReport: CommandedReport {
  static let manual = "report-tax-codes"

  struct Options: ParsableArguments {
    @Option(help: "The last period counted.") var period: String?
    @Option(help: "A whole year, its closing period included.") var year: String?
    @Option(help: "The first period counted.") var from: String?
  }

  static func selection(_ options: Options) -> TaxCodesChoice {
    var choice = TaxCodesChoice()
    choice.year = options.year
    choice.period = options.period
    choice.from = options.from
    return choice
  }
}
