import Accounting
import ArgumentParser
import Closing
import Formats
import Messages

/// Invented books, the same for the same seed.
struct SampleCommand: LedgerCommand, Checked {
  static let manual = "sample"
  static let configuration = CommandConfiguration(
    commandName: "sample",
    abstract: "Write sample books as a SIE file."
  )

  @OptionGroup var common: CommonOptions
  @Option(help: "The number of vouchers.") var vouchers: Int
  @Option(help: "What the books are made from; the same seed gives the same books.")
  var seed: UInt64 = 1
  @Option(help: "The fiscal year, a calendar year.") var year = 2_025
  @Option(help: "The SIE file to write.") var output: String
  @Option(help: "A journal to write with the vouchers in foreign currencies.")
  var journal: String?
  @Option(help: "The number of vouchers in foreign currencies; a tenth where it is left out.")
  var currencyVouchers: Int?
  @Option(help: "How many cost centres, projects and employees, where the books are to be wide.")
  var dimensionValues: SampleWidth?

  var problems: [UsageProblem] {
    let years = SampleRequest.years
    let isNegative = vouchers < 0 || currencyVouchers ?? 0 < 0
    return (isNegative ? [.choice(.countIsNegative)] : [])
      + (journal == output ? [.choice(.sameFileTwice)] : [])
      + (years.contains(year)
        ? [] : [.choice(.yearIsOutside(first: years.lowerBound, last: years.upperBound))])
  }

  func carryOut(at desk: Desk) throws -> Printed {
    try writeSample(
      SampleRequest(
        vouchers: vouchers,
        seed: seed,
        year: year,
        currencyVouchers: currencyVouchers,
        width: dimensionValues
      ),
      to: output,
      journal: journal
    )
    let file = output
    let journal = journal
    return Printed(json: .object([("file", .text(file)), ("journal", .text(journal))])) {
      language in
      [language(.sampleWritten(file: file))]
    }
  }
}

extension SampleWidth: ExpressibleByArgument {
  package init?(argument: String) { self.init(argument) }
}
