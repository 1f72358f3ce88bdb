import Accounting
import Books
import Closing
import Database
import TestSupport
import Testing

/// One engine: what holds for a run holds for a run of every kind.
@Suite struct EngineTests {
  private func drafts(_ report: RunReport) -> [VoucherDraft] { report.vouchers.map(\.draft) }

  private func origins(_ report: RunReport) -> [[Int?]] { report.vouchers.map(\.origins) }

  @Test func `every kind that is planned is tried`() {
    let kinds = BookedRuns.all.map { $0.kind.rawValue }
    #expect(kinds == EngineKind.allCases.map(\.rawValue))
  }

  @Test(arguments: TestDatabase.allCases, EngineKind.allCases)
  func `a plan is shown, posted as it was shown, and shown the same again`(
    _ database: TestDatabase,
    _ kind: EngineKind
  ) throws {
    let ledger = try EngineKind.books(database)
    let plan = try kind.plan(ledger.session)
    #expect(plan.run.state == .planned && plan.run.kind.rawValue == kind.rawValue)
    #expect(!plan.vouchers.isEmpty && plan.vouchers.allSatisfy { $0.posted == nil })
    // Planning posts nothing, and the plan that is kept is the plan that was told.
    #expect(try ledger.session.vouchers(run: 1, Call()).isEmpty)
    let shown = try ledger.run(1)
    let posted = try ledger.postPlan(1)
    let again = try ledger.run(1)
    for report in [shown, posted, again] {
      #expect(drafts(report) == drafts(plan))
      #expect(origins(report) == origins(plan))
      #expect(report.examined == plan.examined)
      #expect(report.choices == plan.choices)
      #expect(report.staleBecause == [])
    }
    #expect(again.vouchers.map(\.posted) == posted.vouchers.map(\.posted))
    #expect(try ledger.session.vouchers(run: 1, Call()).count == plan.vouchers.count)
    let after = try ledger.fingerprint()
    #expect(try drafts(ledger.postPlan(1)) == drafts(plan))
    #expect(try ledger.fingerprint() == after)
    #expect(try ledger.isSound())
  }

  @Test(arguments: TestDatabase.allCases, EngineKind.allCases)
  func `to post at once is to post the plan`(
    _ database: TestDatabase,
    _ kind: EngineKind
  ) throws {
    let ledger = try EngineKind.books(database)
    let rehearsed = try kind.post(ledger.session, Call(isRehearsal: true))
    let plan = try kind.plan(ledger.session)
    let posted = try kind.post(ledger.session)
    for report in [rehearsed, posted] {
      #expect(drafts(report) == drafts(plan))
      #expect(origins(report) == origins(plan))
    }
    // It has done what the plan would have done, so that one is overtaken.
    let before = try ledger.fingerprint()
    #expect(try refusal { _ = try ledger.postPlan(plan.run.number) } == ["RUN-005"])
    #expect(try ledger.fingerprint() == before)
  }

  @Test(arguments: TestDatabase.allCases, EngineKind.allCases)
  func `a plan whose digest or lines were altered is refused, and posts nothing`(
    _ database: TestDatabase,
    _ kind: EngineKind
  ) throws {
    let table = kind == .revaluation ? "fx_revaluation_line" : "opening_transfer_line"
    let column = kind == .revaluation ? "target" : "moved"
    let alterations = [
      "run_plan SET digest = '\(String(repeating: "0", count: 64))' WHERE run = 1",
      "\(table) SET \(column) = \(column) + 1 WHERE run = 2 AND line = 1",
    ]
    let ledger = try EngineKind.books(database)
    for _ in 1...3 { _ = try kind.plan(ledger.session) }
    let owner = try ledger.database.connectAsOwner()
    defer { owner.close() }
    try owner.dropTriggers()
    for alteration in alterations { try owner.execute("UPDATE \(raw: alteration)") }
    let before = try ledger.books()
    for run in [Int64(1), 2] {
      #expect(try refusal { _ = try ledger.postPlan(run) } == ["RUN-012"])
      #expect(try ledger.books() == before)
    }
    // The same plan, as it was reviewed.
    #expect(try ledger.postPlan(3).run.state == .posted)
  }

  @Test(arguments: TestDatabase.allCases, EngineKind.allCases)
  func `nothing to do is kept with what was examined, listed, and neither posted nor undone`(
    _ database: TestDatabase,
    _ kind: EngineKind
  ) throws {
    let ledger = try EngineKind.books(database)
    let posted = try kind.post(ledger.session)
    for report in [try kind.post(ledger.session), try kind.plan(ledger.session)] {
      #expect(report.run.state == .nothingToDo && report.vouchers.isEmpty)
      #expect(codes(report.findings) == [kind == .revaluation ? "FXR-007" : "OPT-006"])
      // What has been moved away leaves nothing to look at; a balance stays, at its new worth.
      #expect(report.examined.count == (kind == .revaluation ? posted.examined.count : 0))
      let number = report.run.number
      #expect(try ledger.run(number).examined == report.examined)
      let why = try ledger.session.why(number, line: nil, Call())
      #expect(why.allSatisfy { $0.isEqual && $0.posted.minorUnits == 0 })
      let before = try ledger.books()
      #expect(try refusal { _ = try ledger.undo(number) } == ["RUN-004"])
      #expect(try refusal { _ = try ledger.postPlan(number) } == ["RUN-004"])
      #expect(try ledger.books() == before)
    }
    let listed = try ledger.session.runs(Call())
    #expect(listed.map(\.run.state) == [.posted, .nothingToDo, .nothingToDo])
    #expect(listed.map(\.isStale) == [false, false, false])
  }

  @Test(arguments: TestDatabase.allCases, EngineKind.allCases)
  func `what is undone is planned again as it was`(
    _ database: TestDatabase,
    _ kind: EngineKind
  ) throws {
    let ledger = try EngineKind.books(database)
    let standing = try ledger.standing()
    let plan = try kind.plan(ledger.session)
    _ = try ledger.postPlan(1)
    #expect(try ledger.standing() != standing)
    let undo = try ledger.undo(1)
    #expect(undo.run.undoes == 1 && undo.vouchers.count == plan.vouchers.count)
    #expect(try ledger.standing() == standing)
    #expect(try ledger.run(1).run.state == .undone)
    #expect(try refusal { _ = try ledger.undo(1) } == ["RUN-003"])
    #expect(try refusal { _ = try ledger.postPlan(1) } == ["RUN-003"])
    #expect(try refusal { _ = try ledger.undo(2) } == ["RUN-006"])
    let again = try kind.plan(ledger.session)
    #expect(drafts(again) == drafts(plan))
    #expect(again.examined.map(\.posts) == plan.examined.map(\.posts))
    #expect(try ledger.isSound())
  }

  /// Figures are read from the tables, past everything that the engine says of them.
  @Test(arguments: TestDatabase.allCases, EngineKind.allCases)
  func `why of each line is what the vouchers hold of it, and each line of a voucher has one`(
    _ database: TestDatabase,
    _ kind: EngineKind
  ) throws {
    let ledger = try EngineKind.books(database)
    _ = try kind.post(ledger.session)
    let connection = try ledger.database.connect()
    defer { connection.close() }
    let lines = try connection.rows(
      """
      SELECT origin.run_line, account, accounting, reporting, voucher.sequence
      FROM voucher
      JOIN voucher_line AS line ON line.company = voucher.company
        AND line.fiscal_year = voucher.fiscal_year AND line.sequence = voucher.sequence
      JOIN combination ON combination.company = line.company
        AND combination.combination = line.combination
      LEFT JOIN voucher_origin AS origin ON origin.company = line.company
        AND origin.fiscal_year = line.fiscal_year AND origin.voucher = line.sequence
        AND origin.line = line.line
      WHERE voucher.run = 1
      """
    ) { row in
      (
        origin: row.optionalInteger(0), account: row.text(1),
        amounts: [row.integer(2), row.optionalInteger(3) ?? 0], voucher: row.integer(4)
      )
    }
    #expect(!lines.isEmpty && lines.allSatisfy { $0.origin != nil })
    let why = try ledger.session.why(1, line: nil, Call())
    for explanation in why {
      let own = lines.filter { $0.origin == Int64(explanation.line) }
      let book = explanation.examined.book == .accounting ? 0 : 1
      let account = explanation.examined.ledgerAccount.account.code
      let held = own.filter { $0.account == account }.reduce(0) { $0 + $1.amounts[book] }
      #expect(explanation.posted.minorUnits == held, "\(explanation.line)")
      #expect(explanation.recomputed.minorUnits == held, "\(explanation.line)")
      // What it takes from one account it gives to another, in the same voucher.
      #expect(Set(own.map(\.voucher)).count == (held == 0 ? 0 : 1))
      #expect(
        own.reduce(0) { $0 + $1.amounts[0] } == 0 && own.reduce(0) { $0 + $1.amounts[1] } == 0
      )
      #expect(
        try ledger.session.why(1, line: explanation.line, Call()).map(\.posted) == [
          explanation.posted
        ]
      )
    }
    #expect(Set(lines.compactMap(\.origin)).isSubset(of: why.map { Int64($0.line) }))
  }
}

extension TestLedger {
  /// Opening and closing of every row of February's and the year's trial balance that is not nothing.
  fileprivate func standing() throws -> [String] {
    var standing: [String] = []
    for period in ["2025-02", "2025-close"] {
      let rows = try session.trialBalance(year: nil, period: period, Call()).balance.rows
      for row in rows where (row.amounts.opening, row.amounts.closing) != (0, 0) {
        standing.append("\(period) \(row.subject) \(row.amounts.opening) \(row.amounts.closing)")
      }
    }
    return standing
  }
}
