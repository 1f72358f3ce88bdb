import Accounting
import TestSupport
import Testing

/// Which periods an auditor is shown: those that a seal answers for and that are not open.
struct AuditorSeatTests {
  private static let calendar: FiscalCalendar = {
    var calendar = FiscalCalendar()
    do {
      for year in [2_024, 2_025] {
        _ = try calendar.addYear(from: day("\(year)-01-01"), to: day("\(year)-12-31"))
      }
    } catch { preconditionFailure("\(error)") }
    return calendar
  }()

  private func state(_ name: String, _ period: String) throws -> SealState {
    let seal = Seal(
      period: period,
      sequence: 7,
      head: "",
      trialBalance: "",
      rates: "",
      settings: "",
      runs: "",
      seal: ""
    )
    switch name {
    case "intact": return .intact(seal)
    case "differs": return .differs(seal, part: "rates")
    default:
      return .broken(
        seal,
        change: PeriodStatusChange(period: period, status: .open, by: "bo", at: "", reason: "")
      )
    }
  }

  /// Periods that are not open, seals, what is asked for, and what of it is not shown.
  private static let rows = table(
    """
    2025-open 2025-01                   | 2025-01 intact                  | 2025-open 2025-01 | –
    2025-open 2025-01                   | 2025-01 intact                  | 2025-01 2025-02   | 2025-02
    2025-open 2025-01 2025-02           | 2025-01 intact                  | 2025-01 2025-02   | 2025-02
    2025-01 2025-02                     | 2025-02 intact                  | 2025-open 2025-01 | 2025-open
    2024-12 2024-close 2025-open 2025-01 | 2025-01 intact                 | 2024-12 2024-close | –
    2024-12 2025-open 2025-01           | 2025-01 intact                  | 2024-12 2024-close | 2024-close
    2025-open 2025-01                   | 2025-01 broken                  | 2025-01           | 2025-01
    2025-open 2025-02                   | 2025-01 broken, 2025-02 intact  | 2025-01 2025-02   | 2025-01
    2025-open 2025-01                   | 2025-01 differs                 | 2025-01           | –
    2025-01                             |                                 | 2025-01           | 2025-01
                                        | 2025-01 intact                  | 2025-01           | 2025-01
    """
  )

  @Test(arguments: rows)
  func `a seat shows what is sealed and not open, and names what is not`(_ row: [String]) throws {
    var control = PeriodControl(company: "SE01", calendar: AuditorSeatTests.calendar)
    for period in row[0].split(separator: " ").map(String.init) {
      control.statuses[period] = PeriodStatusChange(
        period: period,
        status: .onHold,
        by: "bo",
        at: "",
        reason: ""
      )
    }
    var seals: [String: SealState] = [:]
    for seal in row[1].split(separator: ",") {
      let words = seal.split(separator: " ").map(String.init)
      seals[words[0]] = try state(words[1], words[0])
    }
    let seat = AuditorSeat(of: "vera", control, seals)
    var hidden = "–"
    do throws(SeatError) {
      try seat.admit(Set(row[2].split(separator: " ").map(String.init)))
    } catch {
      if case .periodsAreNotSealed(_, _, let periods, _) = error {
        hidden = periods.joined(separator: " ")
      }
    }
    #expect(hidden == row[3])
  }
}
