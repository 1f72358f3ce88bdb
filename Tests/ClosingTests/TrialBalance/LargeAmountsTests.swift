import Accounting
import Closing
import TestSupport
import Testing

@Suite struct LargeAmountsTests {
  @Test(arguments: TestDatabase.allCases)
  func `books whose totals do not fit refuse reports and never trap`(
    _ database: TestDatabase
  ) throws {
    let ledger = try TestLedger(database)
    try ledger.rate("EUR", "SEK", "2025-02-28", "1")
    for month in ["01", "02"] {
      try ledger.post(
        voucher(
          "2025-\(month)-10",
          line("1940", .max - 1, "EUR", booked: .max - 1),
          line("2081", 1 - .max, "EUR", booked: 1 - .max)
        )
      )
    }
    #expect(
      try refusal {
        _ = try ledger.session.trialBalance(year: nil, period: "2025-02", Call())
      } == ["MON-001"]
    )
    #expect(try refusal { _ = try ledger.revalue("2025-02") } == ["MON-001"])
    #expect(try ledger.isSound())
    // What was posted by mistake can be taken back.
    _ = try ledger.session.reverse(.number("A2", year: "2025"), on: nil, Call())
    #expect(try ledger.revalue("2025-02").run.state == .nothingToDo)
  }
}
