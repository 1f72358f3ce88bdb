import Accounting
import Testing

/// What moved a seal, and what that makes of it.
struct SealHistoryTests {
  /// Two months of a year, with its opening and closing period.
  private static let calendar: FiscalCalendar = {
    var calendar = FiscalCalendar()
    let days = (Day(year: 2_025, month: 1, day: 1), Day(year: 2_025, month: 2, day: 28))
    guard let first = days.0, let last = days.1,
      (try? calendar.addYear(from: first, to: last)) != nil
    else { preconditionFailure("a year of two months") }
    return calendar
  }()

  /// Every log of four vouchers in four periods, with seals of every two periods at every two places:
  /// the first voucher after a seal in a period that it covers has moved it.
  @Test func `the first later voucher in the period or before it has moved a seal`() {
    let calendar = SealHistoryTests.calendar
    let periods = calendar.periods.sorted(by: Period.precedes)
    let places = 0..<periods.count
    var cases = 0
    for log in logs(of: 4, in: places) {
      var movements: [String: Int64] = [:]
      for (index, place) in log.enumerated() { movements[periods[place].name] = Int64(index + 1) }
      let history = SealHistory(calendar, movements: movements)
      func first(_ numbers: Range<Int64>, through place: Int) -> Int64? {
        log.indices.map { Int64($0 + 1) }.first {
          numbers.contains($0) && log[Int($0) - 1] <= place
        }
      }
      for earlier in places {
        for later in places where later > earlier {
          for sequences in [(0, 0), (0, 2), (2, 0), (1, 3), (3, 1), (4, 4)] as [(Int64, Int64)] {
            let seals = [(earlier, sequences.0), (later, sequences.1)]
            let movers = history.movers(
              of: seals.map { (periods[$0.0], $0.1) },
              firstVoucher: { numbers, _, period in
                periods.firstIndex(of: period).flatMap { first(numbers, through: $0) }
              }
            )
            for (place, sequence) in seals {
              let due = first(sequence + 1 ..< .max, through: place)
              #expect(movers[periods[place].name] == due, "\(log) \(seals)")
            }
            cases += 1
          }
        }
      }
    }
    #expect(cases == 256 * 6 * 6)
  }

  private func logs(of count: Int, in places: Range<Int>) -> [[Int]] {
    guard count > 0 else { return [[]] }
    return logs(of: count - 1, in: places).flatMap { log in places.map { log + [$0] } }
  }

  @Test func `a record that moved balances and is no voucher any more is still named`() {
    let calendar = SealHistoryTests.calendar
    let history = SealHistory(calendar, movements: ["2025-01": 7])
    let seals = calendar.periods.filter { $0.name == "2025-01" }.map { ($0, Int64(3)) }
    #expect(history.movers(of: seals) { _, _, _ in nil } == ["2025-01": 7])
  }

  @Test func `what does not fit is said first, then an opening, then what moved it`() {
    let seal = Seal(
      period: "2025-01",
      sequence: 3,
      head: "h",
      trialBalance: "t",
      rates: "r",
      settings: "s",
      runs: "u",
      seal: "x"
    )
    let opening = PeriodStatusChange(
      period: "2025-01",
      status: .open,
      by: "anna",
      at: "2025-02-01T09:00:00Z",
      reason: "late"
    )
    for part in [nil, "runs"] {
      for change in [nil, opening] {
        for mover in [nil, SealMove(record: 9)] {
          let due: SealState =
            if let part {
              .differs(seal, part: part)
            } else if let change {
              .broken(seal, change: change)
            } else {
              mover.map { .moved(seal, by: $0) } ?? .intact(seal)
            }
          let state = SealState(seal, differingPart: part, opening: change, mover: mover)
          #expect(state == due)
        }
      }
    }
  }
}
