import Accounting
import TestSupport
import Testing

/// By when the law of each country wants the books of a period (law.md A1, A4, B1).
@Suite struct StatutoryDeadlineTests {
  /// Country, turnover, term of value added tax | first and last day, o or c for opening or closing |
  /// the deadline and its rule; the fiscal year ends with the month of the second column's third word.
  private static let rules = """
    SE above-3-million | 2025-01-01 2025-01-31 2025-12-31   | 2025-03-22 se-month
    SE above-3-million | 2024-01-01 2024-01-31 2024-12-31   | 2024-03-21 se-month
    SE above-3-million | 2025-02-01 2025-02-28 2025-12-31   | 2025-04-19 se-month
    SE above-3-million | 2025-03-01 2025-03-31 2025-12-31   | 2025-05-20 se-month
    SE above-3-million | 2025-12-01 2025-12-31 2025-12-31   | 2026-02-19 se-month
    SE above-3-million | 2025-01-01 2025-01-05 2025-12-31   | 2025-03-22 se-month
    SE above-3-million | 2025-01-01 2025-02-28 2025-12-31   | 2025-04-19 se-month
    SE up-to-3-million | 2025-01-01 2025-01-31 2025-12-31   | 2025-05-20 se-quarter
    SE up-to-3-million | 2025-02-01 2025-02-28 2025-12-31   | 2025-05-20 se-quarter
    SE up-to-3-million | 2025-03-01 2025-03-31 2025-12-31   | 2025-05-20 se-quarter
    SE up-to-3-million | 2025-04-01 2025-04-30 2025-12-31   | 2025-08-19 se-quarter
    SE up-to-3-million | 2025-12-01 2025-12-31 2025-12-31   | 2026-02-19 se-quarter
    SE up-to-1-million | 2025-01-01 2025-01-31 2025-12-31   | 2026-03-01 se-year
    SE up-to-1-million | 2025-12-01 2025-12-31 2025-12-31   | 2026-03-01 se-year
    SE up-to-1-million | 2024-09-01 2024-09-30 2025-08-31   | 2025-10-30 se-year
    SE above-3-million | c 2025-12-01 2025-12-31 2025-12-31 | 2026-07-31 se-annual-accounts
    SE up-to-1-million | c 2025-06-01 2025-06-30 2025-06-30 | 2026-01-31 se-annual-accounts
    SE above-3-million | o 2025-01-01 2025-01-01 2025-12-31 | none
    NO two-months      | 2025-01-01 2025-01-31 2025-12-31   | 2025-04-10 no-term
    NO two-months      | 2025-02-01 2025-02-28 2025-12-31   | 2025-04-10 no-term
    NO two-months      | 2025-03-01 2025-03-31 2025-12-31   | 2025-06-10 no-term
    NO two-months      | 2025-04-01 2025-04-30 2025-12-31   | 2025-06-10 no-term
    NO two-months      | 2025-05-01 2025-05-31 2025-12-31   | 2025-08-31 no-term
    NO two-months      | 2025-06-01 2025-06-30 2025-12-31   | 2025-08-31 no-term
    NO two-months      | 2025-07-01 2025-07-31 2025-12-31   | 2025-10-10 no-term
    NO two-months      | 2025-08-01 2025-08-31 2025-12-31   | 2025-10-10 no-term
    NO two-months      | 2025-09-01 2025-09-30 2025-12-31   | 2025-12-10 no-term
    NO two-months      | 2025-10-01 2025-10-31 2025-12-31   | 2025-12-10 no-term
    NO two-months      | 2025-11-01 2025-11-30 2025-12-31   | 2026-02-10 no-term
    NO two-months      | 2025-12-01 2025-12-31 2025-12-31   | 2026-02-10 no-term
    NO two-months      | 2025-05-01 2025-05-04 2025-12-31   | 2025-08-31 no-term
    NO none            | 2025-01-01 2025-01-31 2025-12-31   | 2025-05-31 no-four-months
    NO none            | 2025-10-01 2025-10-31 2025-12-31   | 2026-02-28 no-four-months
    NO none            | 2025-02-01 2025-02-28 2025-12-31   | 2025-06-30 no-four-months
    NO none            | 2025-01-06 2025-01-12 2025-12-31   | 2025-05-12 no-four-months
    NO two-months      | c 2025-12-01 2025-12-31 2025-12-31 | 2026-07-31 no-annual-accounts
    NO two-months      | o 2025-01-01 2025-01-01 2025-12-31 | none
    – –                | 2025-01-01 2025-01-31 2025-12-31   | unknown
    – –                | c 2025-12-01 2025-12-31 2025-12-31 | unknown
    – –                | o 2025-01-01 2025-01-01 2025-12-31 | none
    """

  @Test func `each rule gives the day that the law names`() throws {
    for row in table(StatutoryDeadlineTests.rules) {
      let (law, words) = (row[0].split(separator: " "), row[1].split(separator: " "))
      var settings = CloseCalendar()
      settings.turnover = TurnoverClass(rawValue: String(law[1])) ?? settings.turnover
      settings.vatTerm = VATTerm(rawValue: String(law[1])) ?? settings.vatTerm
      let deadlines = Deadlines(
        company: "X",
        law: LedgerLaw(rawValue: String(law[0])),
        settings
      )
      let days = try words.suffix(3).map { try day(String($0)) }
      let period = Period(
        name: "p",
        year: "y",
        kind: words[0] == "c" ? .closing : words[0] == "o" ? .opening : .operating,
        firstDay: days[0],
        lastDay: days[1]
      )
      let deadline = deadlines.deadline(of: period, yearEnding: days[2])
      let found =
        switch deadline.statutory {
        case .day(let day, by: let rule): "\(day) \(rule.rawValue)"
        case .none: "none"
        case .unknown: "unknown"
        }
      #expect(found == row[2], "\(told(row))")
    }
  }

  /// Chart, currency, the country that is stated | whose law.
  private static let countries = """
    bas SEK –    | SE
    bas EUR –    | –
    bas NOK –    | –
    bas EUR SE   | SE
    bas SEK NO   | NO
    bas SEK DK   | –
    ns4102 NOK – | NO
    ns4102 EUR – | NO
    ns4102 NOK SE | SE
    """

  @Test func `the country is the one that is stated, else that of the chart`() throws {
    for row in table(StatutoryDeadlineTests.countries) {
      let words = row[0].split(separator: " ").map(String.init)
      let company = Company(
        code: "X",
        name: "X",
        accountingCurrency: try #require(Currency(words[1])),
        chartStandard: words[0] == "bas" ? .bas : .ns4102
      )
      let deadlines = Deadlines(
        of: company,
        country: words[2] == "–" ? nil : words[2],
        CloseCalendar()
      )
      #expect(deadlines.law?.rawValue ?? "–" == row[1], "\(told(row))")
    }
  }

  /// The company's own days, the status, today | days late by its own rule, by law.
  private static let standings = """
    10 open 2025-02-10    | – –
    10 open 2025-02-11    | 1 –
    10 open 2025-03-22    | 40 –
    10 open 2025-03-23    | 41 1
    10 on-hold 2025-12-31 | – –
    10 closed 2025-12-31  | – –
    – open 2025-03-23     | – 1
    0 open 2025-02-01     | 1 –
    """

  @Test func `only an open period is late, from the day after its deadline`() throws {
    let january = FiscalYear(from: try day("2025-01-01"), to: try day("2025-12-31")).periods[1]
    for row in table(StatutoryDeadlineTests.standings) {
      let words = row[0].split(separator: " ").map(String.init)
      let deadlines = Deadlines(
        company: "X",
        law: .sweden,
        CloseCalendar(ownDays: Int(words[0]))
      )
      let standing = deadlines.deadline(of: january, yearEnding: try day("2025-12-31"))
        .standing(try #require(PeriodStatus(rawValue: words[1])), on: try day(words[2]))
      let late = [standing.daysLate, standing.daysLateByLaw].map { $0.map(String.init) ?? "–" }
      #expect(late.joined(separator: " ") == row[1], "\(told(row))")
      #expect(standing.isLate == (row[1] != "– –"))
    }
  }
}
