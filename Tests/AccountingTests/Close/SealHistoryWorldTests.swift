import Accounting
import TestSupport
import Testing

/// Random histories of two years: which voucher moved each seal, against looking through the whole log
/// for each of them.
struct SealHistoryWorldTests {
  private struct History {
    /// The place of each voucher's period in the order of time, by its number from 1; nothing for a
    /// record that is no voucher.
    let log: [Int?]
    /// By place of the period, the record of its seal.
    let seals: [(place: Int, sequence: Int64)]

    /// The first record after a seal that lies in its period or before it.
    func mover(_ seal: (place: Int, sequence: Int64)) -> Int64? {
      log.indices.first { index in
        Int64(index + 1) > seal.sequence && log[index].map { $0 <= seal.place } ?? false
      }.map { Int64($0 + 1) }
    }
  }

  private func calendar() throws -> FiscalCalendar {
    var calendar = FiscalCalendar()
    _ = try calendar.addYear(from: try day("2024-11-01"), to: try day("2024-12-31"))
    _ = try calendar.addYear(from: try day("2025-01-01"), to: try day("2025-03-31"))
    return calendar
  }

  private func movers(_ history: History, _ calendar: FiscalCalendar) -> [String: Int64] {
    let periods = calendar.periods
    var movements: [String: Int64] = [:]
    for (index, place) in history.log.enumerated() {
      if let place { movements[periods[place].name] = Int64(index + 1) }
    }
    return SealHistory(calendar, movements: movements).movers(
      of: history.seals.map { (periods[$0.place], $0.sequence) },
      firstVoucher: { numbers, year, through in
        let index = history.log.indices.first { index in
          guard numbers.contains(Int64(index + 1)), let place = history.log[index],
            periods[place].year == year
          else { return false }
          return periods[place] == through || Period.precedes(periods[place], through)
        }
        return index.map { Int64($0 + 1) }
      }
    )
  }

  @Test func `each seal has been moved by the first voucher that its period or an earlier one got`()
    throws
  {
    let calendar = try calendar()
    let periods = calendar.periods
    #expect(periods.sorted(by: Period.precedes) == periods)
    var dice = Dice(seed: 23)
    var (moved, intact) = (0, 0)
    for _ in 0..<2_000 {
      let log = (0..<dice.roll(12)).map { _ in dice.roll(4) == 0 ? nil : dice.roll(periods.count) }
      let places = periods.indices.filter { _ in dice.roll(2) == 0 }
      let history = History(
        log: log,
        seals: places.map { ($0, Int64(dice.roll(log.count + 1))) }
      )
      let found = movers(history, calendar)
      for seal in history.seals {
        let due = history.mover(seal)
        #expect(found[periods[seal.place].name] == due, "\(history) \(seal)")
        if due == nil { intact += 1 } else { moved += 1 }
      }
      #expect(found.count <= history.seals.count)
    }
    #expect(moved > 1_000 && intact > 1_000)
  }

  /// A period | those whose movements its seal covers.
  private static let covered = table(
    """
    2024-open  | 2024-open
    2024-11    | 2024-open 2024-11
    2024-12    | 2024-open 2024-11 2024-12
    2024-close | 2024-open 2024-11 2024-12 2024-close
    2025-open  | 2024-open 2024-11 2024-12 2024-close 2025-open
    2025-01    | 2024-open 2024-11 2024-12 2024-close 2025-open 2025-01
    2025-close | 2024-open 2024-11 2024-12 2024-close 2025-open 2025-01 2025-02 2025-03 2025-close
    """
  )

  @Test(arguments: covered)
  func `a seal covers its period and all that lie before it`(_ row: [String]) throws {
    let calendar = try calendar()
    let period = try #require(calendar.period(named: row[0]))
    #expect(calendar.periodsSealed(with: period).joined(separator: " ") == row[1])
  }
}
