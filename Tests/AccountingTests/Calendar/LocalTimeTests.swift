import Accounting
import TestSupport
import Testing

@Suite struct LocalTimeTests {
  /// A day | when it is over in Stockholm and Oslo (the tz database, 2026b: `date -d` with TZ).
  private static let days = table(
    """
    2025-01-15 | 2025-01-15T23:00:00Z
    2025-03-29 | 2025-03-29T23:00:00Z
    2025-03-30 | 2025-03-30T22:00:00Z
    2025-07-05 | 2025-07-05T22:00:00Z
    2025-10-25 | 2025-10-25T22:00:00Z
    2025-10-26 | 2025-10-26T23:00:00Z
    2025-12-31 | 2025-12-31T23:00:00Z
    2026-03-28 | 2026-03-28T23:00:00Z
    2026-03-29 | 2026-03-29T22:00:00Z
    2024-03-30 | 2024-03-30T23:00:00Z
    2024-03-31 | 2024-03-31T22:00:00Z
    2024-10-26 | 2024-10-26T22:00:00Z
    2024-10-27 | 2024-10-27T23:00:00Z
    2021-10-30 | 2021-10-30T22:00:00Z
    2021-10-31 | 2021-10-31T23:00:00Z
    """
  )

  @Test(arguments: days) func `a day ends by the clock of summer or winter`(_ row: [String]) throws
  {
    #expect(LocalTime.end(of: try #require(Day(iso: row[0]))) == row[1])
  }

  /// An instant | what the clock shows in Stockholm and Oslo (the tz database, 2026b).
  private static let instants = table(
    """
    2025-01-15T09:05:00Z | 2025-01-15 10:05
    2025-01-15T23:30:00Z | 2025-01-16 00:30
    2025-03-30T00:59:59Z | 2025-03-30 01:59
    2025-03-30T01:00:00Z | 2025-03-30 03:00
    2025-07-05T22:00:00Z | 2025-07-06 00:00
    2025-10-26T00:30:00Z | 2025-10-26 02:30
    2025-10-26T01:00:00Z | 2025-10-26 02:00
    2025-12-31T23:59:00Z | 2026-01-01 00:59
    """
  )

  @Test(arguments: instants) func `a clock shows an instant`(_ row: [String]) throws {
    let local = try #require(LocalTime.clock(at: row[0]))
    #expect("\(local.day) \(local.time)" == row[1])
  }

  @Test(arguments: ["", "2025-01-15", "2025-02-30T10:00:00Z", "now"])
  func `what is no instant is on no clock`(_ text: String) {
    #expect(LocalTime.clock(at: text) == nil)
  }

  @Test func `since is a day, a number or a seal`() throws {
    #expect(ChangesSince("2025-04-05") == .day(try #require(Day(iso: "2025-04-05"))))
    #expect(ChangesSince("1234") == .record(1_234))
    #expect(ChangesSince("2025-04") == .seal("2025-04"))
    #expect(ChangesSince("788576ec4f") == .seal("788576ec4f"))
    #expect(ChangesSince("2025-02-30") == .seal("2025-02-30"))
  }
}
