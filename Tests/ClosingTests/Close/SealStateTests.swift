import Accounting
import Books
import Closing
import Database
import TestSupport
import Testing

/// What the list of periods says of seals, beside what a replay proves.
@Suite struct SealStateTests {
  /// Each sealed period as the list shows it: its state, and what it names.
  private func listed(_ session: Session) throws -> [String] {
    try session.periods(year: nil, Call()).compactMap { period in
      guard let seal = period.seal else { return nil }
      return switch seal {
      case .intact, .broken: "\(period.period.name) \(seal.name)"
      case .moved(_, let move): "\(period.period.name) moved \(move.record)"
      case .differs(_, let part): "\(period.period.name) differs \(part)"
      }
    }
  }

  /// The same by a replay of the log.
  private func replayed(_ session: Session) throws -> [String] {
    try session.verify(Call()).flatMap { report in
      let findings = report.findings.compactMap { $0.problem as? VerifyFinding }
      return report.seals.map { seal in
        let details = findings.compactMap { finding -> String? in
          switch finding {
          case .sealIsMoved(seal.period, let record) where seal.state == .moved: " \(record)"
          case .sealDiffers(_, seal.period, let part): " \(part)"
          default: nil
          }
        }
        return "\(seal.period) \(seal.state)" + (details.first ?? "")
      }
    }
  }

  @Test(arguments: TestDatabase.allCases)
  func `a part of a seal that does not fit is named as a replay names it`(
    _ database: TestDatabase
  ) throws {
    let ledger = try TestLedger.withEverything(database)
    let session = ledger.session
    let owner = try ledger.database.connectAsOwner()
    defer { owner.close() }
    try owner.write { try owner.dropTriggers() }
    let honest = try listed(session)
    #expect(honest.count == 2)
    #expect(try replayed(session) == honest)
    let seal = try owner.first("SELECT MAX(sequence) FROM seal") { $0.integer(0) } ?? 0
    for part in ["head", "trial_balance", "rates", "settings", "runs", "seal"] {
      let kept = try owner.first(
        "SELECT \(raw: part) FROM seal WHERE sequence = \(seal)"
      ) { $0.text(0) }
      func set(_ value: String?) throws {
        try owner.write {
          try owner.execute("UPDATE seal SET \(raw: part) = \(value) WHERE sequence = \(seal)")
        }
      }
      try set(String(repeating: "0", count: 64))
      #expect(try listed(session).last == "2025-01 differs \(part)")
      #expect(try replayed(session) == listed(session))
      try set(kept)
    }
    #expect(try listed(session) == honest)
  }

  @Test(arguments: TestDatabase.allCases)
  func `what a seal rests on shows there when it is changed`(_ database: TestDatabase) throws {
    let ledger = try TestLedger.withEverything(database)
    let owner = try ledger.database.connectAsOwner()
    defer { owner.close() }
    try owner.write { try owner.dropTriggers() }
    // The first part that differs is named, so the last parts are damaged first.
    let damages: [(Statement, String)] = [
      ("UPDATE run SET parameters = 'x' WHERE period = '2025-01'", "runs"),
      ("UPDATE fx_revaluation_rate SET source = 'x'", "rates"),
      ("UPDATE balance_by_account SET debit = debit + 1 WHERE period = '2025-01'", "trial_balance"),
      ("UPDATE company_log SET hash = (SELECT hash FROM installation_head)", "head"),
    ]
    for (damage, part) in damages {
      try owner.write { try owner.execute(damage) }
      #expect(try listed(ledger.session).last == "2025-01 differs \(part)")
    }
  }

  /// Even where the balances were moved since, so that they are not compared.
  @Test(arguments: TestDatabase.allCases)
  func `a moved or broken seal that does not fit says so first`(_ database: TestDatabase) throws {
    let ledger = try sealed(database, ["2025-01", "2025-02"])
    let session = ledger.session
    _ = try session.reopen("2025-01", because: "prov", exemption: "prov", Call())
    try ledger.post(voucher("2025-01-11", line("1930", 1), line("2081", -1)))
    #expect(try listed(session).map { $0.split(separator: " ")[1] } == ["broken", "moved"])
    let owner = try ledger.database.connectAsOwner()
    defer { owner.close() }
    try owner.write {
      try owner.dropTriggers()
      try owner.execute("UPDATE seal SET trial_balance = runs")
    }
    #expect(try listed(session) == ["2025-01 differs seal", "2025-02 differs seal"])
  }

  @Test(arguments: TestDatabase.allCases)
  func `opening an opening period shows the seals that it breaks as broken`(
    _ database: TestDatabase
  ) throws {
    let session = try sealed(database, ["2025-01", "2025-02"]).session
    let shown = try session.reopen("2025-open", because: "prov", Call()).dependents.periods
    #expect(shown.map(\.period.name) == ["2025-01", "2025-02"])
    let broken = shown.filter { if case .broken? = $0.seal { true } else { false } }
    #expect(broken.count == 2)
  }

  /// A ledger with a voucher in January and these months closed.
  private func sealed(_ database: TestDatabase, _ months: [String]) throws -> TestLedger {
    let ledger = try TestLedger(database)
    try ledger.post(voucher("2025-01-10", line("1930", 1), line("2081", -1)))
    for month in months {
      _ = try ledger.session.close(period: month, Call())
    }
    return ledger
  }

  @Test(arguments: TestDatabase.allCases)
  func `the first record that moved a seal is named, whatever came before and after it`(
    _ database: TestDatabase
  ) throws {
    let ledger = try sealed(database, ["2025-02", "2025-03"])
    let session = ledger.session
    func post(_ date: String) throws -> Int64 {
      try ledger.post(voucher(date, line("1930", 1), line("2081", -1)))[0].key.sequence
    }
    _ = try post("2025-04-10")
    #expect(try listed(session) == ["2025-02 intact", "2025-03 intact"])
    let first = try post("2025-01-31")
    _ = try post("2025-04-11")
    _ = try post("2025-01-02")
    #expect(try listed(session) == ["2025-02 moved \(first)", "2025-03 moved \(first)"])
    #expect(try replayed(session) == listed(session))
  }

  /// The closing period shares the days of December and comes after it.
  @Test(arguments: TestDatabase.allCases)
  func `an earlier year moves a seal, a closing entry of its own year does not`(
    _ database: TestDatabase
  ) throws {
    let ledger = try sealed(database, ["2025-12"])
    let session = ledger.session
    func post(_ kind: VoucherKind, _ date: String, _ period: String) throws -> Int64 {
      try ledger.post(
        VoucherDraft(
          day: day(date),
          kind: kind,
          period: period,
          series: "S",
          text: "Verifikation",
          lines: [line("1930", 5), line("2081", -5)]
        )
      )[0].key.sequence
    }
    _ = try post(.closing, "2025-12-31", "2025-close")
    #expect(try listed(session) == ["2025-12 intact"])
    _ = try session.createYear(day("2024-01-01")...day("2024-12-31"), Call())
    let first = try post(.closing, "2024-12-31", "2024-close")
    #expect(try listed(session) == ["2025-12 moved \(first)"])
    #expect(try replayed(session) == listed(session))
    // The opening is under the close (T-ADD-22), and what breaks that breaks what rests on it.
    #expect(try refusal { _ = try post(.opening, "2025-01-01", "2025-open") } == ["PER-001"])
    _ = try session.close(period: "2025-12", Call())
    #expect(try listed(session) == ["2025-12 intact"])
    _ = try session.reopen("2025-open", because: "prov", Call())
    _ = try post(.opening, "2025-01-01", "2025-open")
    #expect(try listed(session) == ["2025-12 broken"])
    #expect(try replayed(session) == listed(session))
  }

  /// Postings here and there between the closes of a year, whose seals then have movers of their own.
  @Test(arguments: TestDatabase.allCases, 1...3)
  func `after any postings the list says what a replay says`(
    _ database: TestDatabase,
    _ seed: Int
  ) throws {
    let ledger = try TestLedger(database)
    let session = ledger.session
    var dice = Dice(seed: UInt64(seed))
    let months = (1...6).map { "2025-0\($0)" }
    var states: Set<String> = []
    for _ in 0..<40 {
      let month = dice.one(of: months)
      switch dice.roll(8) {
      case 0, 1: _ = try refusal { _ = try session.close(period: month, Call()) }
      case 2:
        _ = try session.reopen(month, because: "prov", exemption: "prov", Call())
      default:
        _ = try refusal {
          try ledger.post(voucher("\(month)-10", line("1930", 1), line("2081", -1)))
        }
      }
      let listed = try listed(session)
      #expect(try replayed(session) == listed)
      states.formUnion(listed.map { String($0.split(separator: " ")[1]) })
    }
    #expect(states.isSuperset(of: ["intact", "moved"]))
  }
}
