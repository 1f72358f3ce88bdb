import Accounting
import Books
import Closing
import Database
import TestSupport
import Testing

/// Periods are divided and merged with postings present (T-CAL-2, T-PER-5), and a year has several
/// closing periods (T-CAL-3), in real books.
@Suite struct DividedPeriodTests {
  private func year(_ session: Session, _ name: String = "2025") throws -> [String] {
    try session.periods(year: name, Call()).map {
      "\($0.period.name) \($0.period.firstDay)..\($0.period.lastDay)"
    }
  }

  private func rent(_ date: String, _ amount: Int64 = 5_000_00) -> VoucherDraft {
    voucher(date, line("5010", amount, costCentre: "10"), line("1930", -amount))
  }

  private func expectSound(_ ledger: TestLedger) throws {
    #expect(try ledger.isSound())
    #expect(try IndependentVerifier.firstWrong(ledger.database).isEmpty)
    try expectRecomputed(ledger)
  }

  /// T-PER-5: the trial balance by period equals what the entries add up to.
  private func expectRecomputed(_ ledger: TestLedger) throws {
    try ledger.session.books.read {
      let read = ledger.session.books.company(ledger.key)
      func told(_ movements: [AccountMovement]) -> [String] {
        movements.map { "\($0.period) \($0.account) \($0.kind) \($0.debit) \($0.credit)" }.sorted()
      }
      let entries = try read.movements(layer: .current, asOf: try read.head().sequence)
      var sums: [String: (Int64, Int64)] = [:]
      for movement in entries {
        let key = "\(movement.period) \(movement.account) \(movement.kind)"
        let sum = sums[key] ?? (0, 0)
        sums[key] = (sum.0 + movement.debit, sum.1 + movement.credit)
      }
      #expect(
        told(try read.movements()) == sums.map { "\($0.key) \($0.value.0) \($0.value.1)" }.sorted()
      )
    }
  }

  private func obstacles(_ body: () throws -> Void) throws -> [PeriodObstacle] {
    do {
      try body()
      return []
    } catch let refusal as Refusal {
      return refusal.findings.compactMap { finding in
        switch finding.problem as? PeriodShapeError {
        case .cannotDivide(_, _, let obstacle)?, .cannotMerge(_, _, let obstacle)?,
          .cannotRetire(_, _, let obstacle)?, .cannotAddClosing(_, _, let obstacle)?:
          obstacle
        case .nameIsMalformed?, nil: nil
        }
      }
    }
  }

  @Test(arguments: TestDatabase.allCases)
  func `T-CAL-2, T-PER-5: a period is divided with what is posted, and deleted again`(
    _ database: TestDatabase
  ) throws {
    let ledger = try TestLedger(database, reporting: .eur)
    let session = ledger.session
    try ledger.rate("SEK", "EUR", "2025-01-01", "0.1")
    func draft(_ date: String, _ amount: Int64) -> VoucherDraft {
      voucher(
        date,
        line("5010", amount, reporting: amount / 10, costCentre: "10"),
        line("1930", -amount, reporting: -amount / 10)
      )
    }
    try ledger.post(
      draft("2025-01-05", 100_00),
      draft("2025-01-15", 200_00),
      draft("2025-01-16", 300_00),
      draft("2025-01-31", 400_00),
      draft("2025-02-01", 500_00)
    )
    let (before, balances) = (try year(session), try ledger.movements())
    let report = try session.dividePeriod(
      "2025-01",
      at: day("2025-01-16"),
      named: "2025-01.2",
      Call()
    )
    #expect(report.vouchers == 2 && report.change == .divided && !report.isRehearsal)
    #expect(report.periods.map(\.fate) == [.changed, .added])
    #expect(
      try year(session).prefix(4) == [
        "2025-open 2025-01-01..2025-01-01", "2025-01 2025-01-01..2025-01-15",
        "2025-01.2 2025-01-16..2025-01-31", "2025-02 2025-02-01..2025-02-28",
      ]
    )
    #expect(try ledger.balance("5010", "2025-01") == 300_00)
    #expect(try ledger.balance("5010", "2025-01.2") == 1_000_00)
    try expectSound(ledger)
    // What comes later lies where its day does.
    #expect(try ledger.post(draft("2025-01-15", 1_00))[0].period == "2025-01")
    #expect(try ledger.post(draft("2025-01-16", 2_00))[0].period == "2025-01.2")
    #expect(try session.vouchers(period: "2025-01.2", Call()).count == 3)
    try expectSound(ledger)
    let merged = try session.mergePeriod("2025-01.2", Call())
    #expect(merged.vouchers == 3 && merged.periods.map(\.fate) == [.changed, .retired])
    #expect(try year(session) == before)
    #expect(try ledger.balance("5010", "2025-01") == 1_003_00)
    try expectSound(ledger)
    try ledger.post(draft("2025-01-15", -1_00), draft("2025-01-16", -2_00))
    #expect(try ledger.movements().map(\.period) == balances.map(\.period))
    // The same day again brings back the same period.
    let again = try session.dividePeriod("2025-01", at: day("2025-01-16"), named: nil, Call())
    #expect(again.period.name == "2025-01.2" && again.vouchers == 4)
    try expectSound(ledger)
  }

  @Test(arguments: TestDatabase.allCases)
  func `T-CAL-2: what is held, sealed or a run's is not divided, and nothing is half done`(
    _ database: TestDatabase
  ) throws {
    let ledger = try TestLedger(database)
    let session = ledger.session
    try ledger.post(rent("2025-01-10"), rent("2025-01-20"), rent("2025-02-20"))
    func divide(_ period: String, _ date: String, _ call: Call = Call()) throws {
      _ = try session.dividePeriod(period, at: day(date), named: nil, call)
    }
    _ = try session.change("2025-02", .hold, because: nil, confirmed: false, Call())
    let fingerprint = try ledger.fingerprint()
    #expect(try obstacles { try divide("2025-02", "2025-02-10") } == [.isOnHold(period: "2025-02")])
    #expect(
      try obstacles { _ = try session.mergePeriod("2025-03", Call()) }
        == [.isOnHold(period: "2025-02")]
    )
    #expect(try refusal { try divide("2025-13", "2025-02-10") } == ["CAL-009"])
    #expect(try ledger.fingerprint() == fingerprint)
    _ = try session.change("2025-02", .open, because: nil, exemption: "x", confirmed: false, Call())
    for period in ["2025-01", "2025-02"] { _ = try session.close(period: period, Call()) }
    _ = try session.reopen("2025-01", because: "rättelse", exemption: "rättelse", Call())
    // January's own seal is broken; that of February covers it and stands.
    #expect(try obstacles { try divide("2025-01", "2025-01-16") } == [.isSealed(by: "2025-02")])
    try divide("2025-03", "2025-03-16")
    try expectSound(ledger)
    _ = try session.reopen("2025-02", because: "rättelse", exemption: "rättelse", Call())
    try divide("2025-01", "2025-01-16", Call(isRehearsal: true))
    #expect(try year(session).count == 15)
    try divide("2025-01", "2025-01-16")
    try expectSound(ledger)
    // Both seals are broken still, and nothing else; the month is closed again in its two parts.
    let states = try session.periods(year: "2025", Call()).compactMap(\.seal?.name)
    #expect(states == ["broken", "broken"])
    for period in ["2025-01", "2025-01b", "2025-02"] {
      _ = try session.close(period: period, Call())
    }
    try expectSound(ledger)
    #expect(
      try session.periods(year: "2025", Call()).compactMap(\.seal?.name)
        == ["intact", "intact", "intact"]
    )
    #expect(
      try obstacles { _ = try session.mergePeriod("2025-01b", Call()) } == [
        .isOnHold(period: "2025-01"), .isOnHold(period: "2025-01b"), .isSealed(by: "2025-02"),
      ]
    )
  }

  @Test(arguments: TestDatabase.allCases)
  func `a run that stands keeps its period, and one that is undone lets go`(
    _ database: TestDatabase
  ) throws {
    let ledger = try TestLedger(database)
    let session = ledger.session
    try ledger.post(
      voucher("2025-03-10", line("1940", 100_00, "EUR", booked: 1_000_00), line("1930", -1_000_00))
    )
    try ledger.rate("EUR", "SEK", "2025-03-31", "11.5")
    _ = try session.setRevaluationProfile(
      RevaluationProfileLine(
        currency: .eur,
        accounts: .all,
        gain: AccountNumber("3960"),
        loss: AccountNumber("7960")
      ),
      lowestLevel: nil,
      Call()
    )
    let run = try ledger.revalue("2025-03").run.number
    func divide() throws {
      _ = try session.dividePeriod("2025-03", at: day("2025-03-16"), named: nil, Call())
    }
    let plan = try session.plan(
      FXRevaluation.self,
      FXRevaluationRequest(period: "2025-03"),
      Call()
    )
    #expect(
      try obstacles { try divide() } == [.runStands(run: run, period: "2025-03")]
        + (plan.run.state == .planned
          ? [.runStands(run: plan.run.number, period: "2025-03")] : [])
    )
    if plan.run.state == .planned { _ = try session.undo(plan.run.number, on: nil, Call()) }
    _ = try session.undo(run, on: nil, Call())
    try divide()
    try expectSound(ledger)
    _ = try session.runs(period: nil, Call())
    // The balance of the second half is revalued on its own last day.
    let second = try ledger.revalue("2025-03b")
    #expect(second.run.period == "2025-03b" && second.run.state == .posted)
    #expect(
      try obstacles { _ = try session.mergePeriod("2025-03b", Call()) }
        == [.runStands(run: second.run.number, period: "2025-03b")]
    )
    _ = try session.undo(second.run.number, on: nil, Call())
    _ = try session.mergePeriod("2025-03b", Call())
    for listed in try session.runs(period: nil, Call()) {
      _ = try session.run(listed.run.number, Call())
    }
    try expectSound(ledger)
  }

  @Test(arguments: TestDatabase.allCases)
  func `who may not post in a period may not in the one that is cut from it`(
    _ database: TestDatabase
  ) throws {
    let ledger = try TestLedger(database)
    let session = ledger.session
    func access(_ access: ModuleAccess, _ period: String) throws {
      _ = try session.setAccess(
        access,
        for: .generalLedger,
        in: period,
        because: "stängning",
        Call()
      )
    }
    try access(.none, "2025-04")
    _ = try session.dividePeriod("2025-04", at: day("2025-04-16"), named: nil, Call())
    #expect(try refusal { try ledger.post(rent("2025-04-20")) } == ["PER-003"])
    try access(.all, "2025-04")
    #expect(
      try obstacles { _ = try session.mergePeriod("2025-04b", Call()) }
        == [.accessDiffers(period: "2025-04b", other: "2025-04")]
    )
    try access(.all, "2025-04b")
    _ = try session.mergePeriod("2025-04b", Call())
    try access(.none, "2025-04")
    _ = try session.dividePeriod("2025-04", at: day("2025-04-16"), named: nil, Call())
    #expect(try refusal { try ledger.post(rent("2025-04-20")) } == ["PER-003"])
    try expectSound(ledger)
  }

  @Test(arguments: TestDatabase.allCases)
  func `balances that are not those of the lines are refused, and nothing is done`(
    _ database: TestDatabase
  ) throws {
    let ledger = try TestLedger(database)
    try ledger.post(rent("2025-01-10"), rent("2025-01-20"))
    let connection = try ledger.database.connect()
    defer { connection.close() }
    for table in ["balance_by_account", "balance_by_combination"] {
      try connection.execute("UPDATE \(raw: table) SET accounting_debit = accounting_debit + 1")
      let before = try content(of: ledger.database)
      #expect(throws: StorageError.isDamaged) {
        _ = try ledger.session.dividePeriod(
          "2025-01",
          at: day("2025-01-16"),
          named: nil,
          Call()
        )
      }
      #expect(try content(of: ledger.database) == before)
      try connection.execute("UPDATE \(raw: table) SET accounting_debit = accounting_debit - 1")
    }
    _ = try ledger.session.dividePeriod("2025-01", at: day("2025-01-16"), named: nil, Call())
    try expectSound(ledger)
  }

  @Test(arguments: TestDatabase.allCases, TestDatabase.allCases)
  func `books whose periods were divided and merged come back from a backup`(
    _ from: TestDatabase,
    _ to: TestDatabase
  ) throws {
    let ledger = try TestLedger(from)
    try ledger.post(rent("2025-01-10"), rent("2025-01-20"), rent("2025-02-20"))
    _ = try ledger.session.dividePeriod("2025-01", at: day("2025-01-16"), named: nil, Call())
    _ = try ledger.session.dividePeriod("2025-02", at: day("2025-02-16"), named: nil, Call())
    _ = try ledger.session.mergePeriod("2025-02b", Call())
    _ = try ledger.session.addClosingPeriod("P13", to: "2025", Call())
    let (file, target) = (try newPath(), try to.make())
    _ = try ledger.session.backUp(to: file)
    _ = try restoreBooks(file, to: target.ownerURL, at: "2026-01-02T00:00:00Z", Call())
    try target.migrated()
    #expect(try content(of: target) == content(of: ledger.database))
    let session = try Session.open(target.applicationURL, as: "anna") { "2026-01-01T00:00:00Z" }
    #expect(try session.verify(Call()).allSatisfy(\.isSound))
    #expect(try year(session) == year(ledger.session))
  }

  @Test(arguments: TestDatabase.allCases)
  func `T-CAL-3: closing periods overlap December; undirected it lands there, directed in them`(
    _ database: TestDatabase
  ) throws {
    let ledger = try TestLedger(database)
    let session = ledger.session
    let added = try session.addClosingPeriod("P13", to: "2025", Call())
    #expect(added.vouchers == 0 && added.periods.map(\.fate) == [.added])
    _ = try session.addClosingPeriod("P14", to: "2025", Call())
    func closing(_ amount: Int64, _ period: String) -> VoucherDraft {
      var draft = voucher("2025-12-31", line("5010", amount), line("1930", -amount))
      draft.kind = .closing
      draft.period = period
      return draft
    }
    #expect(try ledger.post(rent("2025-12-31", 1_00))[0].period == "2025-12")
    for (period, amount) in [("P13", Int64(2_00)), ("P14", 4_00), ("2025-close", 8_00)] {
      #expect(try ledger.post(closing(amount, period))[0].period == period)
    }
    var unnamed = closing(16_00, "P13")
    unnamed.period = nil
    #expect(try refusal { try ledger.post(unnamed) } == ["CAL-005"])
    let order = ["2025-12", "2025-close", "P13", "P14"]
    #expect(try session.periods(year: "2025", Call()).map(\.period.name).suffix(4) == order[...])
    // Each report goes as far as it is asked to, and that of the year is whole.
    for (period, due) in zip(order, [Int64(1_00), 9_00, 11_00, 15_00]) {
      #expect(try ledger.balance("5010", period) == due, "\(period)")
    }
    let whole = try session.trialBalance(year: "2025", period: nil, Call())
    #expect(whole.balance.period == "P14")
    try expectSound(ledger)
    // A seal covers the closing periods before its own; what comes behind leaves it alone.
    for month in 1...12 {
      _ = try session.change(
        "2025-\(month < 10 ? "0" : "")\(month)",
        .hold,
        because: nil,
        confirmed: false,
        Call()
      )
    }
    #expect(
      try obstacles { _ = try session.retirePeriod("P14", Call()) } == [.hasVouchers(period: "P14")]
    )
    _ = try session.addClosingPeriod("P15", to: "2025", Call())
    _ = try session.retirePeriod("P15", Call())
    #expect(try refusal { try ledger.post(closing(1_00, "P15")) } == ["CAL-009"])
    #expect(try year(session).last == "P14 2025-12-01..2025-12-31")
    _ = try session.addClosingPeriod("P15", to: "2025", Call())
    try ledger.post(closing(1_00, "P15"))
    try expectSound(ledger)
    _ = try session.change("2025-close", .hold, because: nil, confirmed: false, Call())
    #expect(
      try obstacles { _ = try session.addClosingPeriod("P16", to: "2025", Call()) }
        == [.isOnHold(period: "2025-close")]
    )
    #expect(
      try refusal { _ = try session.addClosingPeriod("P 16", to: "2025", Call()) } == ["CAL-025"]
    )
    #expect(
      try refusal { _ = try session.addClosingPeriod("P16", to: "2024", Call()) } == ["CAL-011"]
    )
  }
}

extension TestLedger {
  fileprivate func movements() throws -> [AccountMovement] {
    try session.books.read { try session.books.company(key).movements() }
  }
}
