import Accounting
import Books
import Database
import Foundation
import TestSupport
import Testing

@testable import Closing

/// Every way in, by everybody, in every state of a period: what must be refused is, and leaves no
/// trace but the refusal.
@Suite struct BypassTests {
  @Test(arguments: TestDatabase.allCases, GuardedState.all)
  func `no way in leads past status, access or rights`(
    _ database: TestDatabase,
    _ state: GuardedState
  ) throws {
    for period in GuardedPeriod.allCases {
      let books = try GuardedBooks(database)
      let ledger = books.ledger
      try books.set(period, state)
      let before = try ledger.books()
      var refused = 0
      for way in WayIn.into(period) {
        for intruder in Intruder.allCases {
          let expected = BypassTable.refusal(of: way, state, by: intruder)
          // What is to be let through is only rehearsed, so that one attempt leaves the books to the next.
          let call = Call(TestLedger.code, isRehearsal: expected == nil)
          let codes = try refusal { try way.go(books.session(of: intruder), call) }
          let place = "\(way.rawValue) | \(state) | \(intruder.rawValue)"
          #expect(Set(codes) == Set(expected.map { [$0] } ?? []), "\(place)")
          if expected != nil && intruder != .nameless { refused += 1 }
        }
      }
      #expect(try ledger.books() == before, "\(period) \(state)")
      // Each refusal is kept with its company.
      let kept = try ledger.refusals()
      #expect(kept.count { $0.contains(TestLedger.code) } >= refused, "\(period) \(state)")
      #expect(try ledger.isSound())
    }
  }

  @Test(arguments: TestDatabase.allCases)
  func `the state of one period says nothing of another over its days`(
    _ database: TestDatabase
  ) throws {
    let shut = GuardedState(status: .onHold, access: .none)
    for (held, way) in [(GuardedPeriod.month, WayIn.reversalOfClosing), (.closing, .reversal)] {
      let books = try GuardedBooks(database)
      try books.set(held, shut)
      try books.ledger.change(.hold, "2025-12")
      try way.go(books.session(of: .other), Call(TestLedger.code))
      #expect(try books.ledger.isSound())
    }
  }

  @Test(arguments: TestDatabase.allCases)
  func `where nothing is in the way, every way posts`(_ database: TestDatabase) throws {
    for way in WayIn.allCases {
      let ledger = try GuardedBooks(database).ledger
      let vouchers = try ledger.session.vouchers(Call()).count
      try way.go(ledger.session, Call(TestLedger.code))
      #expect(try ledger.session.vouchers(Call()).count > vouchers, "\(way)")
    }
  }

  @Test(arguments: TestDatabase.allCases, GuardedPeriod.allCases)
  func `a row past the program meets the status and the passes`(
    _ database: TestDatabase,
    _ period: GuardedPeriod
  ) throws {
    for status in PeriodStatus.allCases {
      let books = try GuardedBooks(database)
      try books.set(period, GuardedState(status: status, access: .none))
      let number = period == .month ? "1" : "2"
      let connection = try books.ledger.database.connect()
      defer { connection.close() }
      for pass in BypassTable.WrittenPass.allCases {
        let written = [.none: "NULL", .granted: "'\(number)'", .forged: "'77'"][pass]
        let isMonth = period == .month
        let row = """
          INSERT INTO voucher (company, fiscal_year, sequence, day, kind, layer, period,
            series, number, text, module, posting_pass, line_count)
          VALUES (\(books.ledger.key), '2025', 2, '\(isMonth ? "2025-01-10" : "2025-12-31")',
            '\(isMonth ? "operating" : "closing")', 'current', \(isMonth ? "NULL" : "'2025-close'"),
            'X', 1, 'x', 'general-ledger', \(written ?? "NULL"), 1)
          """
        #expect(
          accepts(connection, row) == BypassTable.databaseTakes(pass, status),
          "\(status) \(pass)"
        )
      }
    }
  }

  private func accepts(_ connection: any Connection, _ statement: String) -> Bool {
    do {
      try connection.write(.rollback) { try connection.execute(Statement(raw: statement)) }
      return true
    } catch {
      return false
    }
  }

  /// With `BOKSLUT_RECORD=1` the page is written anew; the difference is then to be reviewed.
  @Test func `the published page of every way in says what is held here`() throws {
    let page = URL(filePath: #filePath).appending(path: "../../../../Documentation/bypass.md")
      .standardized
    let today = BypassTable.markdown()
    if ProcessInfo.processInfo.environment["BOKSLUT_RECORD"] == "1" {
      try Data(today.utf8).write(to: page)
    }
    #expect(try String(contentsOf: page, encoding: .utf8) == today)
  }
}
