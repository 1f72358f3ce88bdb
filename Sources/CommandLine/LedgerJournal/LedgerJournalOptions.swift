import Accounting
import Answers
import ArgumentParser
import Closing

extension LedgerJournalReport: CommandedReport {
  static let manual = "report-ledger-journal"

  struct Options: ParsableArguments {
    @Option(help: "The last period whose vouchers are listed.") var period: String?
    @Option(help: "A whole year, its closing period included.") var year: String?
    @Option(help: "The first period whose vouchers are listed.") var from: String?
    @Option(help: "The posting layer.") var layer = PostingLayer.current
    @Option(help: "registered or date; by the country of the chart where it is left out.")
    var order: LedgerJournal.Order?
  }

  static func selection(_ options: Options) -> LedgerJournalChoice {
    var choice = LedgerJournalChoice()
    choice.year = options.year
    choice.period = options.period
    choice.from = options.from
    choice.layer = options.layer
    choice.order = options.order
    return choice
  }
}

extension LedgerJournal.Order: ExpressibleByArgument {}
