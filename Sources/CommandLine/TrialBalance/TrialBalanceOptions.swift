import Accounting
import Answers
import ArgumentParser
import Closing

extension TrialBalanceReport: CommandedReport {
  static let manual = "report"

  /// What a report may include beside the ordinary.
  enum Inclusion: String, CaseIterable, ExpressibleByArgument {
    case yearEnd = "year-end"
  }

  struct Options: ParsableArguments {
    @Option(help: "The last period counted.") var period: String?
    @Option(help: "A whole year, its closing period included.") var year: String?
    @Option(help: "The first period whose movements are shown.") var from: String?
    @Option(help: "year-end adds the year's own year-end vouchers.") var include: Inclusion?
    @Option(help: "The posting layer.") var layer = PostingLayer.current
    @Option(help: "Split the rows by the values of this dimension.") var byDimension: String?
  }

  static func selection(_ options: Options) -> Selection {
    var selection = Selection()
    selection.year = options.year
    selection.period = options.period
    selection.from = options.from
    selection.includesYearEnd = options.include == .yearEnd
    selection.layer = options.layer
    selection.dimension = options.byDimension
    return selection
  }
}
