import Accounting
import TestSupport
import Testing

/// The page about the charts holds what the program goes by.
@Suite struct ChartsPageTests {
  @Test(arguments: ["en", "sv", "nb"])
  func `every line of the statements stands there with its accounts`(_ language: String) throws {
    let page = try Office(isPrepared: false).run("help charts --language \(language)").output
    let text = page.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    for line in ChartStandard.allCases.flatMap(\.statementLines) {
      let ranges = line.accounts.map { range in
        range.count == 1 ? "\(range.lowerBound)" : "\(range.lowerBound)-\(range.upperBound)"
      }
      let told = ([line.key] + ranges).joined(separator: " ")
      #expect(text.contains(" \(told),") || text.contains(" \(told)."), "\(told)")
    }
  }
}
