import Accounting
import TestSupport
import Testing

/// The checks of a period among its neighbours, by years and statuses.
struct PeriodCheckTests {
  private func place(
    _ period: String,
    years: [Int],
    held: [String] = []
  ) throws -> PeriodInCalendar {
    let control = try control(years: years, held: held)
    return PeriodInCalendar(try #require(control.calendar.period(named: period)), control)
  }

  /// Every set of years around 2025, and the gaps before March 2025.
  private static let years = table(
    """
    2025                     |
    2024 2025                |
    2023 2025                | 2024-01-01..2024-12-31
    2023 2024 2025           |
    2022 2025                | 2023-01-01..2024-12-31
    2022 2024 2025           | 2023-01-01..2023-12-31
    2022 2023 2025           | 2024-01-01..2024-12-31
    2022 2023 2024 2025      |
    2021 2023 2025           | 2022-01-01..2022-12-31, 2024-01-01..2024-12-31
    2025 2027                |
    2024 2025 2027           |
    2023 2025 2027           | 2024-01-01..2024-12-31
    2025 2026                |
    """
  )

  @Test(arguments: years)
  func `each gap between the years before the period is named, and none behind it`(
    _ row: [String]
  ) throws {
    let place = try place("2025-03", years: row[0].split(separator: " ").compactMap { Int($0) })
    let told = try outcome(of: YearsHaveNoGaps.self, on: place) { item in
      guard case CalendarError.yearsHaveAGap(let from, let to) = item else { return "\(item)" }
      return "\(from)..\(to)"
    }
    #expect(told == [row[1].isEmpty ? "pass" : "fail", row[1]])
  }

  /// A period of 2025, with the earlier ones in every status; one is open where none is written.
  ///
  /// The closing period comes last (case C46), and the opening period is held with the first month that is
  /// closed (T-ADD-22).
  private static let earlier = table(
    """
    2025-01 |                            | not-applicable |
    2025-03 |                            | fail           | 2025-01..2025-02 2
    2025-03 | 2025-01                    | fail           | 2025-02..2025-02 1
    2025-03 | 2025-02                    | fail           | 2025-01..2025-01 1
    2025-03 | 2025-01, 2025-02           | pass           |
    2025-03 | 2025-01, 2025-02, 2025-03  | fail           | 2025-open..2025-open 1
    2025-03 | 2025-open, 2025-01, 2025-02, 2025-03 | pass |
    2025-03 | 2025-03, 2025-04           | fail           | 2025-open..2025-02 3
    2025-open  |                         | not-applicable |
    2025-close | 2025-open, 2025-01, 2025-02, 2025-03, 2025-04, 2025-05, 2025-06, 2025-07, 2025-08, 2025-09, 2025-10, 2025-11 | fail | 2025-12..2025-12 1
    2025-04 | 2025-02                    | fail           | 2025-01..2025-03 2
    """
  )

  @Test(arguments: earlier)
  func `the open months before the period are counted, from the first to the last`(
    _ row: [String]
  ) throws {
    let place = try place(row[0], years: [2025], held: names(in: row[1]))
    let told = try outcome(of: EarlierPeriodsAreHeld.self, on: (place, [])) { item in
      guard case PeriodError.earlierPeriodsAreOpen(let first, let last, let count) = item else {
        return "\(item)"
      }
      return "\(first)..\(last) \(count)"
    }
    #expect(told == Array(row.dropFirst(2)))
  }

  @Test func `a month that is closed for ever is as good as one on hold`() throws {
    var control = try control(years: [2025])
    let march = try #require(control.calendar.period(named: "2025-03"))
    for january in PeriodStatus.allCases {
      for february in PeriodStatus.allCases {
        for (name, status) in [("2025-01", january), ("2025-02", february)] {
          control.statuses[name] = PeriodStatusChange(
            period: name,
            status: status,
            by: "bo",
            at: "",
            reason: ""
          )
        }
        let open = [january, february].count { $0 == .open }
        let result = try EarlierPeriodsAreHeld.result {
          (PeriodInCalendar(march, control), [])
        }
        #expect(result.status == (open == 0 ? .pass : .fail), "\(january) \(february)")
      }
    }
  }

  @Test func `a closing period informs until its year-end is posted, and then warns`() throws {
    let place = try place(
      "2025-01",
      years: [2024, 2025],
      held: ["2024-open"] + (1...12).map { "2024-\($0 < 10 ? "0" : "")\($0)" }
    )
    for (ended, weight, code) in [
      ([], .info, "CHK-025"), (["2024"], .warning, "CHK-003"),
    ] as [(Set<String>, Severity, String)] {
      let result = try EarlierPeriodsAreHeld.result { (place, ended) }
      #expect(result.status == .fail && result.weight == weight && !result.blocks)
      #expect(result.items.map(\.code.description) == [code])
    }
  }

  private static let next = table(
    """
    2025-open | 2025    |            | pass |
    2025-open | 2025    | 2025-01    | fail | 2025-01 is not open
    2025-close | 2025 2026 | 2026-01 | fail | 2026-01 is not open
    2025-03 | 2025      |            | pass |
    2025-03 | 2025      | 2025-04    | fail | 2025-04 is not open
    2025-03 | 2025      | 2025-05    | pass |
    2025-12 | 2025      |            | fail | 2026-01-01..2026-12-31 is missing after 2025-12
    2025-12 | 2025 2026 |            | pass |
    2025-12 | 2025 2026 | 2026-01    | fail | 2026-01 is not open
    2025-12 | 2025 2027 |            | pass |
    """
  )

  @Test(arguments: next)
  func `the month that follows is to be there and open`(_ row: [String]) throws {
    let place = try place(
      row[0],
      years: row[1].split(separator: " ").compactMap { Int($0) },
      held: names(in: row[2])
    )
    let told = try outcome(of: NextPeriodIsOpen.self, on: place) { item in
      switch item {
      case PeriodError.nextPeriodIsNotOpen(let change): "\(change.period) is not open"
      case CalendarError.nextPeriodIsMissing(let after, let from, let to):
        "\(from)..\(to) is missing after \(after)"
      default: "\(item)"
      }
    }
    #expect(told == Array(row.dropFirst(3)))
  }
}
