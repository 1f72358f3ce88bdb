import Accounting
import Books
import Closing
import Database
import TestSupport
import Testing

/// Law 5: a close is committed whole or not at all, and a rehearsal is the same, rolled back.
@Suite struct Law5AtomicCloseTests {
  /// Books whose January has balances to revalue.
  private func ledger(_ database: TestDatabase, _ seed: UInt64 = 5) throws -> TestLedger {
    let ledger = try TestLedger.withRates(database)
    var dice = Dice(seed: seed)
    let drafts = dice.vouchers(12)
    _ = try ledger.session.books.write(ledger.key, by: ledger.session.authorship) {
      try $0.post(drafts, by: ledger.session.poster)
    }
    try ledger.post(
      voucher(
        "2025-01-20",
        line("1940", 7_77, "EUR", booked: 80_00, reporting: 9_00),
        line("2081", -7_77, "EUR", booked: -80_00, reporting: -9_00)
      )
    )
    return ledger
  }

  private func close(_ ledger: TestLedger, rehearsing: Bool = false) throws -> CloseReport {
    try ledger.session.close(
      period: "2025-01",
      Call(isRehearsal: rehearsing, key: "k")
    )
  }

  /// What is in the way of the close, and the codes that say so.
  private static let obstacles: [(codes: Set<String>, @Sendable (TestLedger) throws -> Void)] = [
    (
      ["RAT-001"],
      {
        try $0.post(
          voucher(
            "2025-01-20",
            line("1930", 1, "NOK", reporting: 1),
            line("2081", -1, "NOK", reporting: -1)
          )
        )
      }
    ), (["VOU-006"], { try $0.block("3960", "7960", "8331", "8336", "8431", "8436") }),
    (["CLS-002"], { try $0.change(.hold) }), (["CLS-002"], { try $0.change(.close) }),
    (["PER-003"], { try $0.setAccess(.none) }),
    (
      ["PER-004"],
      {
        _ = try $0.session.changeGroup("others", add: ["bo"], remove: [], Call())
        try $0.setAccess(.group("others"))
      }
    ),
    (
      ["CLS-001"],
      {
        _ = try $0.session.importSIE(
          SIEText(year: 2_024, opening: "1930 10, 2081 -9").file,
          LedgerImportOptions(),
          Call(TestLedger.code)
        )
      }
    ),
  ]

  @Test(arguments: TestDatabase.allCases, obstacles.indices)
  func `what stops a close leaves nothing of it`(_ database: TestDatabase, _ index: Int) throws {
    let ledger = try ledger(database)
    let (codes, obstruct) = Law5AtomicCloseTests.obstacles[index]
    try obstruct(ledger)
    let connection = try ledger.database.connect()
    defer { connection.close() }
    let before = try ledger.session.contents(connection)
    for isRehearsal in [true, false] {
      let refused = try refusal { _ = try close(ledger, rehearsing: isRehearsal) }
      #expect(Set(refused).isSuperset(of: codes), "\(refused)")
      #expect(try ledger.session.contents(connection) == before)
    }
    #expect(try ledger.isSound())
  }

  /// The tables that a close writes, each of which fails once at its first row.
  @Test(arguments: TestDatabase.allCases)
  func `a close that fails at any of its writes leaves nothing`(_ database: TestDatabase) throws {
    let ledger = try ledger(database)
    let (session, owner) = (ledger.session, try ledger.database.connectAsOwner())
    defer { owner.close() }
    let before = try session.contents(owner)
    let figures = try ledger.fingerprint()
    var stopped: [String] = []
    for table in try owner.tables() {
      for event in ["INSERT", "UPDATE"] {
        try owner.stop(event, on: table)
        do {
          _ = try close(ledger, rehearsing: true)
        } catch {
          stopped.append("\(event) \(table)")
          #expect(throws: (any Error).self) { try close(ledger) }
          #expect(try session.contents(owner) == before, "\(event) \(table)")
          #expect(try ledger.fingerprint() == figures, "\(event) \(table)")
        }
        try owner.goOn(event, on: table)
      }
    }
    for write in [
      "INSERT run", "INSERT voucher", "INSERT voucher_line", "INSERT company_log",
      "INSERT period_status", "INSERT seal", "UPDATE period", "UPDATE company_head",
      "INSERT answered_call", "INSERT fx_revaluation_line",
    ] {
      #expect(stopped.contains(write), "\(stopped)")
    }
    _ = try close(ledger)
    #expect(try ledger.isSound())
  }

  @Test(arguments: TestDatabase.allCases, [51, 52, 53] as [UInt64])
  func `a rehearsal shows what the close then posts, and leaves nothing`(
    _ database: TestDatabase,
    _ seed: UInt64
  ) throws {
    let ledger = try ledger(database, seed)
    let connection = try ledger.database.connect()
    defer { connection.close() }
    let before = try ledger.session.contents(connection)
    let shown = try close(ledger, rehearsing: true)
    #expect(try ledger.session.contents(connection) == before)
    let posted = try close(ledger)
    func content(_ report: CloseReport) -> [PostedVoucher?] {
      report.steps.flatMap(\.vouchers).map(\.posted)
    }
    #expect(content(shown) == content(posted))
    #expect(!content(posted).isEmpty)
    #expect(shown.checks.map(\.status) == posted.checks.map(\.status))
    #expect(shown.before.balance == posted.before.balance)
    #expect(shown.after.balance == posted.after.balance)
    #expect(shown.seal == posted.seal)
    #expect(try ledger.isSound())
  }
}

extension TestLedger {
  func block(_ accounts: String...) throws {
    for account in accounts {
      var change = AccountChange()
      change.isBlocked = true
      _ = try session.setAccount(AccountNumber(account), change, Call())
    }
  }

  /// What lies before a period that is closed for good is held first.
  func change(_ event: PeriodEvent, _ period: String = "2025-01") throws {
    if event == .close { try session.holdBefore(period) }
    _ = try session.change(
      period,
      event,
      because: "prov",
      exemption: event == .open ? "prov" : nil,
      confirmed: true,
      Call()
    )
  }

  func setAccess(_ access: ModuleAccess, in period: String = "2025-01") throws {
    _ = try session.setAccess(
      access,
      for: .generalLedger,
      in: period,
      because: nil,
      Call()
    )
  }
}

extension Connection {
  /// Makes every insert into a table, or update of it, fail.
  fileprivate func stop(_ event: String, on table: String) throws {
    switch dialect {
    case .sqlite:
      try execute(
        """
        CREATE TRIGGER stop_\(raw: event) BEFORE \(raw: event) ON \(raw: table)
        BEGIN SELECT RAISE(ABORT, 'BOKSLUT TST-001 stopped'); END
        """
      )
    case .postgresql:
      try execute(
        """
        CREATE OR REPLACE FUNCTION stop() RETURNS TRIGGER LANGUAGE plpgsql AS
        $$ BEGIN RAISE EXCEPTION 'BOKSLUT TST-001 stopped'; END $$
        """
      )
      try execute(
        """
        CREATE TRIGGER stop_\(raw: event) BEFORE \(raw: event) ON \(raw: table)
        FOR EACH ROW EXECUTE FUNCTION stop()
        """
      )
    }
  }

  fileprivate func goOn(_ event: String, on table: String) throws {
    let place: Statement = dialect == .postgresql ? " ON \(raw: table)" : ""
    try execute("DROP TRIGGER stop_\(raw: event)" + place)
  }
}

extension Session {
  /// Holds what lies before a period that is then closed for good.
  func holdBefore(_ name: String, _ call: Call = Call()) throws {
    let all = try periods(year: nil, call).map { ($0.period, $0.status) }
    let closed = all.first { $0.0.name == name }?.0
    for (period, status) in all.prefix(while: { $0.0.name != name }) where status == .open {
      // A month's own opening period is held with it.
      let isOwn = closed?.kind == .operating && period.year == closed?.year
      if period.kind == .opening, isOwn { continue }
      _ = try change(period.name, .hold, because: "prov", confirmed: true, call)
    }
  }

  /// Closes a period for good, once what lies before it is held.
  @discardableResult
  func closeForGood(
    _ name: String,
    because reason: String = "x",
    _ call: Call = Call()
  ) throws
    -> PeriodState
  {
    try holdBefore(name, call)
    return try change(name, .close, because: reason, confirmed: true, call)
  }
}
