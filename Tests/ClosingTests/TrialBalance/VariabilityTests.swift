import Accounting
import Closing
import TestSupport
import Testing

/// How variable dimensions are in a year of real books.
@Suite struct VariabilityTests {
  @Test(arguments: TestDatabase.allCases)
  func `the values of the year that is asked for count, and 5,000 are warned of`(
    _ database: TestDatabase
  ) throws {
    let ledger = try TestLedger(database)
    let session = ledger.session
    _ = try session.createYear(day("2026-01-01")...day("2026-12-31"), Call())
    try session.books.write(ledger.key, by: session.authorship) { open in
      let values = (1...5_001).map { (DimensionValue(dimension: 6, code: "P\($0)"), "x") }
      try open.add(
        [Dimension(number: 6, name: "Projekt")],
        values.map { (value: $0.0, name: $0.1) }
      )
      func draft(_ date: String, _ numbers: ClosedRange<Int>) -> VoucherDraft {
        let cash = line("1930", -Int64(numbers.count) * 1_00)
        let lines = numbers.map { number in
          VoucherLine(
            LedgerAccount(
              AccountNumber("5010"),
              [DimensionValue(dimension: 6, code: "P\(number)")]
            ),
            Money(minorUnits: 1_00, .sek),
            accounting: 1_00
          )
        }
        return VoucherDraft(day: day(date), series: "A", text: "x", lines: lines + [cash])
      }
      try open.post([draft("2025-02-01", 1...3), draft("2025-03-01", 3...4)], by: session.poster)
      try open.post([draft("2026-02-01", 1...5_000)], by: session.poster)
    }
    func values(_ year: String?) throws -> (year: String, values: Int?, codes: [String]) {
      let report = try session.variability(year: year, Call())
      let row = report.dimensions.first { $0.dimension.number == 6 }
      return (report.year, row?.values, codes(report.findings))
    }
    #expect(try values("2025") == ("2025", 4, []))
    #expect(try values(nil) == ("2026", 5_000, ["CMP-024"]))
    #expect(try refusal { _ = try values("2030") } == ["CAL-011"])
  }
}
