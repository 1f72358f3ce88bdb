import Accounting
import Books
import Closing
import TestSupport
import Testing

/// Periods of many companies change in one go (spec A4), are told one by one, and change back.
@Suite struct PeriodChangeTests {
  /// Companies A, B and C with the calendar of 2025, beside the one that every test has.
  private func books(_ database: TestDatabase) throws -> TestLedger {
    let ledger = try TestLedger(database)
    for code in ["C", "B", "A"] { try create(code, "2025-01-01", "2025-12-31", ledger) }
    return ledger
  }

  private func create(_ code: String, _ first: String, _ last: String, _ ledger: TestLedger) throws
  {
    let company = Company(
      code: code,
      name: code,
      accountingCurrency: .sek,
      chartStandard: .bas
    )
    let year = day(first)...day(last)
    _ = try ledger.session.createCompany(company, year: year, chart: .standard, Call())
  }

  private func hold(_ period: String, _ code: String, _ session: Session) throws {
    _ = try session.change(period, .hold, because: nil, confirmed: true, Call(code))
  }

  /// `A changed open → on-hold` for each period.
  private func told(_ report: ManyPeriodsReport) -> [String] {
    report.rows.map { row in
      switch row.outcome {
      case .changed(let before, let after):
        "\(row.company) changed \(before.status.rawValue) → \(after.status.rawValue)"
      case .unchanged(let settings): "\(row.company) unchanged \(settings.status.rawValue)"
      case .refused(let findings):
        "\(row.company) refused \(codes(findings).joined(separator: " "))"
      }
    }
  }

  private func expectSound(_ ledger: TestLedger) throws {
    #expect(try ledger.isSound())
    #expect(try IndependentVerifier.firstWrong(ledger.database).isEmpty)
  }

  private func statuses(_ session: Session, _ period: String = "2025-06") throws -> [String] {
    try ["A", "B", "C"].map { code in
      let periods = try session.periods(year: nil, Call(code))
      return periods.first { $0.period.name == period }?.status.rawValue ?? "–"
    }
  }

  @Test(arguments: TestDatabase.allCases)
  func `T_PER_2 one is changed, one is so already, and what is closed for good is refused`(
    _ database: TestDatabase
  ) throws {
    let ledger = try books(database)
    let session = ledger.session
    try hold("2025-06", "B", session)
    try session.closeForGood("2025-06", Call("C"))
    let before = try ledger.books()
    func apply(rehearsing: Bool) throws -> ManyPeriodsReport {
      try session.changePeriods(
        .named(["2025-06"]),
        of: ["A", "B", "C"],
        PeriodChange(.hold, because: "June is reported"),
        Call(isRehearsal: rehearsing)
      )
    }
    let expected = ["A changed open → on-hold", "B unchanged on-hold", "C refused PER-002"]
    #expect(try told(apply(rehearsing: true)) == expected)
    #expect(try ledger.books() == before)
    let report = try apply(rehearsing: false)
    #expect(told(report) == expected)
    #expect(try statuses(session) == ["on-hold", "on-hold", "closed"])
    let kept = try #require(try session.periodChanges().first)
    #expect(kept.number == report.number && kept.reason == "June is reported")
    #expect(
      kept.rows == [
        .init(company: "A", period: "2025-06", outcome: .changed, reason: nil),
        .init(company: "B", period: "2025-06", outcome: .unchanged, reason: nil),
        .init(company: "C", period: "2025-06", outcome: .refused, reason: "PER-002"),
      ]
    )
    #expect(try session.periodChange(kept.number) == kept)
    try expectSound(ledger)
    // Another administrator who asks for the same is told that it is so, and leaves no record.
    let again = try session.changePeriods(
      .named(["2025-06"]),
      of: ["A", "B"],
      PeriodChange(.hold, because: "Again"),
      Call()
    )
    #expect(told(again) == ["A unchanged on-hold", "B unchanged on-hold"])
    #expect(again.number == nil)
    #expect(try session.periodChanges().count == 1)
  }

  @Test(arguments: TestDatabase.allCases)
  func `a company's part is one record of its own, made at the number of the shared one`(
    _ database: TestDatabase
  ) throws {
    let ledger = try books(database)
    let session = ledger.session
    _ = try session.changeGroup("closers", add: ["anna"], remove: [], Call())
    let access = Dictionary(uniqueKeysWithValues: Module.known.map { ($0, ModuleAccess.none) })
    let report = try session.changePeriods(
      .named(["2025-05", "2025-06"]),
      of: ["A", "B"],
      PeriodChange(.hold, access: access, because: "x"),
      Call()
    )
    #expect(report.number == 1)
    // The group came before.
    let number = 2
    let connection = try ledger.database.connect()
    defer { connection.close() }
    let records = try connection.rows(
      """
      SELECT company.code, log.kind, log.installation, log.sequence, head.sequence
      FROM company_log AS log JOIN company ON company.company = log.company
      JOIN company_head AS head ON head.company = log.company
      WHERE log.kind = 'mass-period-change' ORDER BY company.code
      """
    ) { "\($0.text(0)) \($0.integer(2)) \($0.integer(3) == $0.integer(4))" }
    #expect(records == ["A \(number) true", "B \(number) true"])
    let rows = try connection.rows(
      "SELECT COUNT(*) FROM period_access WHERE access = 'none'"
    ) { $0.integer(0) }
    #expect(rows == [Int64(Module.known.count * 4)])
    #expect(try statuses(session, "2025-05") == ["on-hold", "on-hold", "open"])
    try expectSound(ledger)
  }

  @Test(arguments: TestDatabase.allCases)
  func `unlike calendars meet in the day on which their periods end`(
    _ database: TestDatabase
  ) throws {
    let ledger = try books(database)
    let session = ledger.session
    try create("D", "2025-01-15", "2025-12-31", ledger)
    let ends = try session.changePeriods(
      .ending(day("2025-01-31")),
      of: ["A", "D"],
      PeriodChange(.hold, because: "x"),
      Call()
    )
    #expect(ends.rows.map(\.period) == ["2025-01", "2025-01"])
    let none = try session.changePeriods(
      .ending(day("2025-02-10")),
      of: ["A", "D"],
      PeriodChange(.hold, because: "x"),
      Call()
    )
    #expect(told(none) == ["A refused PER-020", "D refused PER-020"])
    #expect(none.number == nil)
    let named = try session.changePeriods(
      .named(["2024-12"]),
      of: ["A"],
      PeriodChange(.hold, because: "x"),
      Call()
    )
    #expect(told(named) == ["A refused CAL-009"])
  }

  @Test(arguments: TestDatabase.allCases)
  func `together one refusal stands for all, with every reason`(_ database: TestDatabase) throws {
    let ledger = try books(database)
    let session = ledger.session
    for code in ["B", "C"] {
      try session.closeForGood("2025-06", Call(code))
    }
    let before = try ledger.books()
    let reasons = try refusal {
      _ = try session.changePeriods(
        .named(["2025-06"]),
        of: ["A", "B", "C"],
        PeriodChange(.hold, because: "x"),
        together: true,
        Call()
      )
    }
    #expect(reasons == ["PER-002", "PER-002"])
    #expect(try ledger.books() == before)
    // What can be made of no period is said once.
    let nonsense = try refusal {
      _ = try session.changePeriods(
        .named(["2025-06"]),
        PeriodChange(.close, access: [Module("nonsense"): .group("nobody")], because: "x"),
        Call()
      )
    }
    #expect(nonsense == ["PER-024", "PER-009"])
    #expect(try ledger.books() == before)
  }

  @Test(arguments: TestDatabase.allCases)
  func `an undo gives back what was before, once, and never opens what is closed for good`(
    _ database: TestDatabase
  ) throws {
    let ledger = try books(database)
    let session = ledger.session
    try hold("2025-06", "B", session)
    let payables = Module("accounts-payable")
    func settings() throws -> [[String]] {
      try ["A", "B", "C"].map { code in
        try session.periods(year: nil, Call(code)).map {
          "\($0.period.name) \($0.status.rawValue) \($0.access[payables] ?? .all)"
        }
      }
    }
    let before = try settings()
    func apply(_ event: PeriodEvent?, _ access: ModuleAccess) throws -> Int64 {
      let report = try session.changePeriods(
        .named(["2025-06"]),
        of: ["A", "B", "C"],
        PeriodChange(event, access: [payables: access], because: "x", isConfirmed: true),
        exemption: "x",
        Call()
      )
      return try #require(report.number)
    }
    func undo(_ number: Int64) throws -> ManyPeriodsReport {
      try session.undoPeriodChange(number, because: "x", exemption: "x", Call())
    }
    let first = try apply(.hold, .none)
    let second = try apply(.open, .all)
    let refused = try undo(first)
    #expect(refused.count(.refused) == 3 && refused.number == nil)
    #expect(Set(codes(refused.refusals)) == ["PER-021"])
    #expect(try undo(second).count(.changed) == 3)
    #expect(try undo(first).count(.changed) == 3)
    #expect(try settings() == before)
    // What was taken back has nothing left to take back.
    #expect(try undo(first).count(.unchanged) == 3)
    for code in ["A", "B", "C"] { try session.holdBefore("2025-06", Call(code)) }
    let third = try apply(.close, .none)
    let kept = try undo(third)
    #expect(Set(codes(kept.refusals)) == ["PER-002"])
    #expect(try statuses(session) == ["closed", "closed", "closed"])
    #expect(try refusal { _ = try undo(999) } == ["PER-022"])
    try expectSound(ledger)
  }

  @Test(arguments: TestDatabase.allCases)
  func `a month closed for good holds its opening period, once for several months`(
    _ database: TestDatabase
  ) throws {
    let ledger = try books(database)
    let session = ledger.session
    _ = try session.changePeriods(
      .named(["2025-01", "2025-02"]),
      of: ["A"],
      PeriodChange(.close, because: "x", isConfirmed: true),
      Call()
    )
    let periods = try session.periods(year: nil, Call("A")).prefix(3).map {
      "\($0.period.name) \($0.status.rawValue)"
    }
    #expect(periods == ["2025-open on-hold", "2025-01 closed", "2025-02 closed"])
    try expectSound(ledger)
  }

  /// Whatever is asked of an opening period and its months in whatever order, once or twice each.
  @Test(arguments: TestDatabase.allCases)
  func `each period ends with one status, the one that it is given`(
    _ database: TestDatabase
  ) throws {
    let orders = [
      ["2025-open", "2025-01", "2025-02"], ["2025-01", "2025-open", "2025-02"],
      ["2025-02", "2025-01", "2025-open"], ["2025-open", "2025-01", "2025-01"],
      ["2025-01", "2025-01"], ["2025-open"],
    ]
    for event in PeriodEvent.allCases {
      let ledger = try TestLedger(database)
      let session = ledger.session
      for (index, names) in orders.enumerated() {
        let code = "N\(index)"
        try create(code, "2025-01-01", "2025-12-31", ledger)
        try hold("2025-02", code, session)
        let report = try session.changePeriods(
          .named(names),
          of: [code],
          PeriodChange(event, because: "x", isConfirmed: true),
          exemption: "x",
          Call()
        )
        #expect(
          report.rows.map(\.period)
            == names.reduce(into: []) { names, name in
              if !names.contains(name) { names.append(name) }
            }
        )
        let periods = try session.periods(year: nil, Call(code))
        for name in names {
          #expect(periods.first { $0.period.name == name }?.status == event.status, "\(names)")
        }
      }
      try expectSound(ledger)
    }
  }

  @Test(arguments: TestDatabase.allCases)
  func `an undo opens nothing that a close has sealed on since, and openings tell of seals`(
    _ database: TestDatabase
  ) throws {
    let ledger = try books(database)
    let session = ledger.session
    func apply(_ event: PeriodEvent, _ period: String) throws -> ManyPeriodsReport {
      try session.changePeriods(
        .named([period]),
        of: ["A"],
        PeriodChange(event, because: "x"),
        exemption: "x",
        Call()
      )
    }
    let held = try #require(try apply(.hold, "2025-open").number)
    _ = try session.close(period: "2025-01", Call("A"))
    let refused = try session.undoPeriodChange(held, because: "x", exemption: "x", Call())
    #expect(codes(refused.refusals) == ["PER-021"])
    #expect(try session.periods(year: nil, Call("A"))[1].seal?.isIntact == true)
    let opened = try apply(.open, "2025-01")
    #expect(opened.rows.map(\.sealsBroken) == [["2025-01"]])
    let number = try #require(opened.number)
    // What is open again was sealed before; holding it again mends no seal.
    let back = try session.undoPeriodChange(number, because: "x", exemption: "x", Call())
    #expect(told(back) == ["A changed open → on-hold"] && back.rows[0].sealsBroken.isEmpty)
    // The seal that has broken is no reason any more.
    let last = try session.undoPeriodChange(held, because: "x", exemption: "x", Call())
    #expect(last.count(.changed) == 1)
    try expectSound(ledger)
  }

  @Test(arguments: TestDatabase.allCases)
  func `an undo leaves a period that has been divided since`(_ database: TestDatabase) throws {
    let ledger = try books(database)
    let session = ledger.session
    let report = try session.changePeriods(
      .named(["2025-06"]),
      of: ["A"],
      PeriodChange(nil, access: [Module("bank"): .none], because: "x"),
      Call()
    )
    let number = try #require(report.number)
    _ = try session.dividePeriod("2025-06", at: day("2025-06-16"), named: nil, Call("A"))
    let refused = try session.undoPeriodChange(number, because: "x", exemption: "x", Call())
    #expect(codes(refused.refusals) == ["PER-021"])
    try expectSound(ledger)
  }

  @Test(arguments: TestDatabase.allCases)
  func `periods of a company without the right are refused and told`(
    _ database: TestDatabase
  ) throws {
    let ledger = try books(database)
    let session = ledger.session(Doorkeeper { _, company in company == "B" })
    let report = try session.changePeriods(
      .named(["2025-06"]),
      of: ["A", "B"],
      PeriodChange(.hold, because: "x"),
      Call()
    )
    #expect(told(report) == ["A changed open → on-hold", "B refused APP-403"])
    #expect(try ledger.refusals().last == "APP-403 B period-change apply bo")
    #expect(try statuses(ledger.session) == ["on-hold", "open", "open"])
  }

  /// A company more costs the same few statements, however many modules change.
  @Test(arguments: TestDatabase.allCases)
  func `each company costs few statements`(_ database: TestDatabase) throws {
    let ledger = try books(database)
    let transcript = Transcript()
    let connection = RecordingConnection(try ledger.database.connect(), transcript)
    defer { connection.close() }
    let session = Session(books: Books(connection), author: "anna") { "2026-01-01T00:00:00Z" }
    func count(_ codes: [String], _ modules: Int) throws -> Int {
      let access = Module.known.prefix(modules).map { ($0, ModuleAccess.none) }
      _ = transcript.take()
      _ = try session.changePeriods(
        .named(["2025-06"]),
        of: codes,
        PeriodChange(.hold, access: Dictionary(access) { $1 }, because: "x"),
        Call(isRehearsal: true)
      )
      return transcript.take().count
    }
    let one = try count(["A"], 1)
    #expect(try count(["A"], Module.known.count) == one)
    let each = try count(["A", "B"], 1) - one
    #expect(each <= 20)
    #expect(try count(["A", "B", "C"], Module.known.count) == one + 2 * each)
  }
}
