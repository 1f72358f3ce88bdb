import Accounting
import Books
import Closing
import Database
import TestSupport
import Testing

@Suite struct CloseLogTests {
  private func ledger(_ database: TestDatabase) throws -> TestLedger {
    let ledger = try TestLedger(database)
    try ledger.post(
      voucher(
        "2025-01-20",
        line("1940", 100_00, "EUR", booked: 1_000_00),
        line("2081", -100_00, "EUR", booked: -1_000_00)
      )
    )
    try ledger.rate("EUR", "SEK", "2025-01-31", "11")
    return ledger
  }

  private func kinds(_ ledger: TestLedger, _ connection: any Connection) throws -> [String] {
    try connection.rows("SELECT kind FROM company_log ORDER BY sequence") { $0.text(0) }
  }

  @Test(arguments: TestDatabase.allCases)
  func `a close ends with the hold and the seal, and a rehearsal leaves no row anywhere`(
    _ database: TestDatabase
  ) throws {
    let ledger = try ledger(database)
    let connection = try ledger.database.connect()
    defer { connection.close() }
    let before = try kinds(ledger, connection)
    let contents = try ledger.session.contents(connection)
    let rehearsed = try ledger.session.close(
      period: "2025-01",
      Call(isRehearsal: true, key: "k")
    )
    #expect(try ledger.session.contents(connection) == contents)
    let closed = try ledger.session.close(period: "2025-01", Call(key: "k"))
    let added = try kinds(ledger, connection).dropFirst(before.count)
    #expect(added == ["run", "voucher", "period-status", "seal", "period-close", "answer"])
    func shown(_ report: CloseReport) -> [VoucherDraft] {
      report.steps.flatMap(\.vouchers).map(\.draft)
    }
    #expect(shown(rehearsed) == shown(closed))
    #expect(rehearsed.isRehearsal)
    let head = try ledger.session.books.read {
      try ledger.session.books.company(ledger.key).head()
    }
    // The record of the close comes after its seal, and what the key was answered with last.
    #expect(closed.seal.sequence == head.sequence - 2)
  }

  @Test(arguments: TestDatabase.allCases)
  func `hold, seal, opening and closing again move no figure`(_ database: TestDatabase) throws {
    let ledger = try ledger(database)
    _ = try ledger.revalue("2025-01")
    let before = try ledger.session.figures("2025")
    for turn in 1...3 {
      let closed = try ledger.session.close(period: "2025-01", Call())
      #expect(closed.before.balance == closed.after.balance)
      #expect(closed.steps.map(\.run.state) == [.nothingToDo])
      #expect(try ledger.session.figures("2025") == before)
      _ = try ledger.session.change(
        "2025-01",
        .open,
        because: "varv \(turn)",
        exemption: "prov",
        confirmed: true,
        Call()
      )
      #expect(try ledger.session.figures("2025") == before)
    }
    let reports = try ledger.session.verify(Call(TestLedger.code))
    #expect(reports.map(\.isSound) == [true])
    #expect(codes(reports.flatMap(\.findings)) == ["VER-013"])
  }

  @Test(arguments: TestDatabase.allCases)
  func `an old rate warns in a close, and stops it where the company says so`(
    _ database: TestDatabase
  ) throws {
    let ledger = try ledger(database)
    _ = try ledger.session.close(period: "2025-01", Call())
    try ledger.post(
      voucher(
        "2025-02-10",
        line("1940", 10_00, "EUR", booked: 100_00),
        line("2081", -10_00, "EUR", booked: -100_00)
      )
    )
    let february = try ledger.session.close(period: "2025-02", Call())
    #expect(codes(february.steps.flatMap(\.findings)) == ["RAT-002"])
    try ledger.session.books.write(ledger.key, by: ledger.session.authorship) { open in
      var company = open.facts.company
      company.refusesOldRates = true
      try open.set(company)
    }
    let before = try ledger.fingerprint()
    #expect(
      try refusal {
        _ = try ledger.session.close(period: "2025-03", Call())
      } == ["RAT-002"]
    )
    #expect(try ledger.fingerprint() == before)
  }

  @Test(arguments: TestDatabase.allCases)
  func `several companies are closed together or not at all`(_ database: TestDatabase) throws {
    let ledger = try ledger(database)
    let session = ledger.session
    let other = Company(
      code: "SE02",
      name: "Andra AB",
      accountingCurrency: .sek,
      chartStandard: .bas
    )
    _ = try session.createCompany(
      other,
      year: day("2025-01-01")...day("2025-12-31"),
      chart: .standard,
      Call()
    )
    func hold(_ event: PeriodEvent) throws {
      _ = try session.change(
        "2025-01",
        event,
        because: "prov",
        exemption: event == .open ? "prov" : nil,
        confirmed: true,
        Call("SE02")
      )
    }
    try hold(.hold)
    let connection = try ledger.database.connect()
    defer { connection.close() }
    let before = try session.contents(connection)
    #expect(
      try refusal { _ = try session.closeTogether(.one("2025-01"), Call()) } == ["CLS-002"]
    )
    #expect(try session.contents(connection) == before)
    try hold(.open)
    let reports = try session.closeTogether(.one("2025-01"), Call())
    #expect(reports.map(\.company.code) == ["SE01", "SE02"])
    #expect(try session.isSound())
    for code in ["SE01", "SE02"] {
      let january = try session.periods(year: nil, Call(code)).first {
        $0.period.name == "2025-01"
      }
      #expect(january?.seal?.name == "intact")
    }
  }
}
