import Accounting
import Closing
import TestSupport
import Testing

/// Whether a close or a person held a period is a fact of the log, never a guess from the words.
@Suite struct HoldByCloseTests {
  private func isByClose(_ session: Session) throws -> Bool? {
    let periods = try session.periods(year: nil, Call())
    return periods.first { $0.period.name == "2025-01" }?.change?.isByClose
  }

  /// What the gate says of a voucher into the period, from what the session remembers.
  private func isByCloseAtTheGate(_ ledger: TestLedger) throws -> Bool? {
    let draft = voucher("2025-01-20", line("5010", 10_00), line("2440", -10_00))
    do {
      try ledger.post(draft)
      return nil
    } catch let refusal as Refusal {
      guard let reason = refusal.findings.first?.problem as? PeriodError,
        case .isNotOpen(_, let change, _, _, _, _) = reason
      else { throw refusal }
      return change.isByClose
    }
  }

  @Test(arguments: TestDatabase.allCases)
  func `the same words are a close's once and a person's once`(_ database: TestDatabase) throws {
    let ledger = try TestLedger(database)
    let session = ledger.session
    let words = "close 2025-01"
    _ = try session.close(period: "2025-01", Call())
    #expect(try isByClose(session) == true)
    #expect(try isByCloseAtTheGate(ledger) == true)
    for (event, expected) in [(PeriodEvent.open, false), (.hold, false)] {
      _ = try session.change(
        "2025-01",
        event,
        because: words,
        exemption: event == .open ? "prov" : nil,
        confirmed: true,
        Call()
      )
      #expect(try isByClose(session) == expected)
    }
    #expect(try isByCloseAtTheGate(ledger) == false)
  }
}
