import Accounting
import Foundation
import Testing

@testable import Formats

struct `A selection gives its years` {
  /// Months of the selection, the year that the user names, and the years, opening day and fault.
  private static let selections = """
    2025-01..2025-12 | - | 2025-01-01..2025-12-31 | -
    2025-01..2025-04 | - | 2025-01-01..2025-12-31 | -
    2025-03..2025-12 | - | 2025-01-01..2025-12-31 | 2025-03-01
    2025-01..2025-13 | - | 2025-01-01..2025-12-31 | -
    2024-01..2025-12 | - | 2024-01-01..2024-12-31 2025-01-01..2025-12-31 | -
    2023-05..2025-12 | - | 2023-01-01..2023-12-31 2024-01-01..2024-12-31 2025-01-01..2025-12-31 | 2023-05-01
    2024-01..2025-06 | - | 2024-01-01..2024-12-31 2025-01-01..2025-12-31 | -
    2024-07..2025-06 | - | 2024-01-01..2024-12-31 2025-01-01..2025-12-31 | 2024-07-01 named
    2025-01..2025-12 | 2024-07-01..2025-06-30 | 2024-07-01..2025-06-30 | -
    2024-01..2024-12 | 2024-07-01..2025-06-30 | 2024-07-01..2025-06-30 | -
    99999-01..99999-12 | 2024-07-01..2025-06-30 | 2024-07-01..2025-06-30 | -
    2025-03..2025-12 | 2024-07-01..2025-06-30 | 2024-07-01..2025-06-30 | 2024-09-01
    """
    .split(separator: "\n").map(String.init)

  private func year(_ text: Substring) -> LedgerFileYear? {
    let days = text.split(separator: "..").compactMap { Day(iso: $0) }
    return days.count == 2 ? LedgerFileYear(firstDay: days[0], lastDay: days[1]) : nil
  }

  private func told(_ years: SAFTYears) -> [String] {
    let days = years.years.map { "\($0.firstDay)..\($0.lastDay)" }.joined(separator: " ")
    let opening = years.openingDay.map(\.description) ?? "-"
    return [days, opening + (years.problem == nil ? "" : " named")]
  }

  @Test(arguments: selections) func `by periods`(_ row: String) throws {
    let columns = row.split(separator: "|").map {
      $0.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed()
    }.map { String($0) }
    let months = columns[0].split(whereSeparator: { "-.".contains($0) }).map(String.init)
    let selection: [SAFTName: String] = [
      .periodStartYear: months[0], .periodStart: months[1], .periodEndYear: months[2],
      .periodEnd: months[3],
    ]
    #expect(told(SAFTYears(selection, year(columns[1][...]))) == [columns[2], columns[3]])
  }

  @Test func `by days`() throws {
    let selection: [SAFTName: String] = [
      .selectionStartDate: "2025-02-15", .selectionEndDate: "2025-11-30",
    ]
    let years = SAFTYears(selection, nil)
    #expect(told(years) == ["2025-01-01..2025-12-31", "2025-02-15"])
    #expect(years.days == Day(number: 20_134)...Day(number: 20_453))
    for named in ["2024-07-01..2025-06-30", "2022-07-01..2023-06-30", "2026-07-01..2027-06-30"] {
      #expect(
        told(SAFTYears(selection, year(named[...])))
          == ["2024-07-01..2025-06-30 2025-07-01..2026-06-30", "2025-02-15"]
      )
    }
  }

  /// C66: the selection | the year that is named | whether it fits.
  @Test(arguments: [
    ("2025-02-15..2025-11-30", "2025-01-01..2025-12-31", true),
    ("2025-01-01..2025-03-31", "2024-07-01..2025-06-30", true),
    ("2024-07-01..2026-06-30", "2024-07-01..2025-06-30", true),
    ("2025-01-01..2025-12-31", "2026-01-01..2026-12-31", false),
    ("2025-01-01..2025-12-31", "2024-07-01..2025-06-30", false),
    ("2025-02-15..2025-11-30", "2022-07-01..2023-06-30", false),
  ])
  func `C66: a year that does not fit what the file covers is told`(
    _ covered: String,
    _ named: String,
    _ fits: Bool
  ) throws {
    var fixture = SAFTFixture()
    let days = covered.components(separatedBy: "..")
    fixture.selection = SAFTFixture.days(days[0], days[1])
    fixture.entries = [
      SAFTFixture.transaction("1", days[1], [])
    ]
    let file = try fixture.read(year: year(named[...])).file
    #expect(file.findings.map(\.brief).contains("warning LED-050") != fits)
  }

  @Test func `C54: and one that ends before it begins is told as that`() throws {
    var fixture = SAFTFixture()
    for selection in [
      SAFTFixture.days("2025-12-31", "2025-01-01"), SAFTFixture.months(2_025, 12, 2_025, 1),
    ] {
      fixture.selection = selection
      #expect(try fixture.read().file.findings.map(\.brief).contains("error LED-047"))
    }
  }

  @Test func `and without one the vouchers do`() throws {
    var fixture = SAFTFixture()
    fixture.selection = ""
    fixture.entries.append(SAFTFixture.transaction("2", "2026-03-01", []))
    let file = try fixture.read().file
    #expect(file.years.map(\.firstDay.year) == [2_025, 2_026])
    #expect(file.openingDay == nil)
    fixture.entries.append(SAFTFixture.transaction("3", "0026-03-01", []))
    #expect(try fixture.read().file.findings.map(\.brief).contains("error LED-016"))
    fixture.entries = []
    let found = try fixture.read().file.findings.map(\.brief)
    #expect(found.contains("error LED-016"))
  }

  @Test func `and balances in the middle of a year are kept for income and expenses too`() throws {
    var fixture = SAFTFixture()
    fixture.selection = SAFTFixture.days("2025-01-05", "2025-12-31")
    fixture.accounts[4] = SAFTFixture.account("3000", -7_00, -107_00, category: "salgsinntekt")
    fixture.accounts[1] = SAFTFixture.account("1920", 107_00, 107_00)
    let file = try fixture.read().file
    #expect(file.findings.map(\.brief) == [])
    #expect(file.opening[AccountNumber("3000")] == -7_00)
    #expect(file.openingDay == Day(number: 20_093))
  }
}
