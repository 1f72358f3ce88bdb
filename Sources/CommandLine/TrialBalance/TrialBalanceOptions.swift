import Accounting
import Answers
import ArgumentParser
import Closing
import Messages

extension TrialBalanceReport: CommandedReport {
  static let manual = "report"

  /// What a report may include beside the ordinary.
  enum Inclusion: String, CaseIterable, ExpressibleByArgument {
    case yearEnd = "year-end"
  }

  /// What it is compared with.
  enum Comparison: String, CaseIterable, ExpressibleByArgument {
    case lastYear = "last-year"
  }

  struct Options: ParsableArguments {
    @Option(help: "The last period counted.") var period: String?
    @Option(help: "A whole year, its closing period included.") var year: String?
    @Option(help: "The first period whose movements are shown.") var from: String?
    @Option(help: "year-end adds the year's own year-end vouchers.") var include: Inclusion?
    @Option(help: "The posting layer.") var layer = PostingLayer.current
    @Option(help: "Split the rows by the values of this dimension.") var byDimension: String?
    @Flag(help: "The net movement of each period in a column of its own.") var months = false
    @Option(help: "last-year sets the same range of the year before beside.")
    var compare: Comparison?
    @Flag(help: "Sums of the chart's classes, and the rows of the result.") var totals = false
    @Flag(help: "Only accounts that have moved.") var moved = false
  }

  static func selection(_ options: Options) -> Selection {
    var selection = Selection()
    selection.year = options.year
    selection.period = options.period
    selection.from = options.from
    selection.includesYearEnd = options.include == .yearEnd
    selection.layer = options.layer
    selection.dimension = options.byDimension
    selection.view.byPeriod = options.months
    selection.view.comparesLastYear = options.compare == .lastYear
    selection.view.hasTotals = options.totals
    selection.view.isOfMoved = options.moved
    return selection
  }

  /// Several companies are shown by their closing balances, each as known by its own log.
  static func problems(
    _ options: Options,
    of companies: SeveralCompaniesOption,
    _ printing: ReportOptions
  ) -> [UsageProblem] {
    guard companies.areSeveral else { return [] }
    let isOfOne =
      options.months || options.compare != nil || options.byDimension != nil
      || printing.asOfSequence != nil
    return isOfOne ? [.choice(.isOfOneCompany)] : []
  }

  static func page(
    _ options: Options,
    of companies: SeveralCompaniesOption,
    _ printing: ReportOptions,
    through session: Session
  ) throws -> any ReportPage {
    let selection = selection(options)
    guard companies.areSeveral else {
      let call = Call(companies.company.first)
      let sequence = try printing.sequence(session, call)
      return try read(selection, asOf: sequence, through: session, call)
    }
    return try TrialBalancesReport.read(
      selection,
      of: companies.company,
      asOf: printing.asOf,
      through: session
    )
  }
}

/// One company, several of them, or all.
struct SeveralCompaniesOption: ParsableArguments, Checked {
  @Option(help: "A company's code; several times for several beside each other.")
  var company: [String] = []
  @Flag(help: "Every company beside each other.") var all = false

  var problems: [UsageProblem] { all && !company.isEmpty ? [.choice(.allBesideCompany)] : [] }

  var areSeveral: Bool { all || company.count > 1 }

  mutating func validate() {
    if !all, company.isEmpty { company = [ChosenCompany.code].compactMap(\.self) }
  }
}
