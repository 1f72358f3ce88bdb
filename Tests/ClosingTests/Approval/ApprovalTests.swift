import Accounting
import Books
import Database
import TestSupport
import Testing

@testable import Closing

/// A second person looks at what was closed before it is closed for good (spec 2.5, T-ADD-27).
@Suite struct ApprovalTests {
  /// Somebody who shows a token, which is his name.
  private func session(_ name: String, at ledger: TestLedger) -> Session {
    ledger.session(of: name, token: name)
  }

  /// Books whose January anna has closed, and users who may change periods.
  private func ledger(_ database: TestDatabase) throws -> TestLedger {
    let ledger = try TestLedger(database)
    try ledger.post(voucher("2025-01-10", line("1930", 100), line("2081", -100)))
    for name in ["anna", "bo"] {
      let user = LedgerUser(name: name, fullName: name)
      _ = try ledger.session.createUser(user, Call())
      _ = try ledger.session.createToken(of: name, name, scopes: [], lastDay: nil, Call())
      let rights = [Right(.read), Right(.periods), Right(.post)]
      let change = RightChange(holder: name, rights: rights, company: nil)
      _ = try ledger.session.grantRights(change, Call())
    }
    _ = try session("anna", at: ledger).close(period: "2025-01", Call())
    return ledger
  }

  private func closeForGood(_ period: String, _ session: Session) throws -> PeriodState {
    try session.change(period, .close, because: "audited", confirmed: true, Call())
  }

  private func state(_ session: Session) throws -> [String] {
    try session.approvals(year: nil, Call()).rows.compactMap { row in
      row.approval.map { "\(row.period.name) \($0.name) \($0.approval.act.by)" }
    }
  }

  @Test(arguments: TestDatabase.allCases)
  func `a month is closed for good once another person has approved it`(
    _ database: TestDatabase
  ) throws {
    let ledger = try ledger(database)
    let (anna, bo) = (session("anna", at: ledger), session("bo", at: ledger))
    #expect(try refusal { _ = try closeForGood("2025-01", anna) } == ["PER-030"])
    #expect(
      try refusal { _ = try anna.decide(.approved, of: ["2025-01"], because: nil, Call()) }
        == ["PER-029"]
    )
    #expect(
      try refusal { _ = try bo.decide(.approved, of: ["2025-02"], because: nil, Call()) }
        == ["PER-026"]
    )
    // A rehearsal leaves nothing.
    var rehearsal = Call()
    rehearsal.isRehearsal = true
    _ = try bo.decide(.approved, of: ["2025-01"], because: nil, rehearsal)
    #expect(try state(anna) == [])
    _ = try bo.decide(.approved, of: ["2025-01"], because: nil, Call())
    #expect(try state(anna) == ["2025-01 approved bo"])
    let listed = try anna.periods(year: nil, Call()).compactMap(\.approval)
    #expect(listed.map(\.name) == ["approved"])
    // The opening period goes with the month that covers it.
    #expect(try closeForGood("2025-open", bo).status == .closed)
    #expect(try closeForGood("2025-01", anna).status == .closed)
    #expect(
      try refusal { _ = try bo.decide(.returned, of: ["2025-01"], because: "x", Call()) }
        == ["PER-002"]
    )
    #expect(try ledger.isSound())
    #expect(try IndependentVerifier.firstWrong(ledger.database).isEmpty)
  }

  @Test(arguments: TestDatabase.allCases)
  func `an approval falls with its seal, and a return stands until the month is closed again`(
    _ database: TestDatabase
  ) throws {
    let ledger = try ledger(database)
    let (anna, bo) = (session("anna", at: ledger), session("bo", at: ledger))
    _ = try bo.decide(.returned, of: ["2025-01"], because: "a bill is missing", Call())
    #expect(try refusal { _ = try closeForGood("2025-01", bo) } == ["PER-032"])
    #expect(try state(anna) == ["2025-01 returned bo"])
    _ = try bo.decide(.approved, of: ["2025-01"], because: nil, Call())
    #expect(try state(anna) == ["2025-01 approved bo"])
    _ = try anna.reopen("2025-01", because: "a bill", exemption: "x", Call())
    #expect(try state(anna) == ["2025-01 fallen bo"])
    #expect(
      try refusal { _ = try bo.decide(.approved, of: ["2025-01"], because: nil, Call()) }
        == ["CHK-023"]
    )
    _ = try bo.close(period: "2025-01", Call())
    // Another seal, which bo has made: now it is anna who approves.
    #expect(try state(anna) == ["2025-01 fallen bo"])
    #expect(try refusal { _ = try closeForGood("2025-01", anna) } == ["PER-031"])
    #expect(
      try refusal { _ = try bo.decide(.approved, of: ["2025-01"], because: nil, Call()) }
        == ["PER-029"]
    )
    _ = try anna.decide(.approved, of: ["2025-01"], because: nil, Call())
    #expect(try state(anna) == ["2025-01 approved anna"])
    #expect(try closeForGood("2025-01", bo).status == .closed)
  }

  @Test(arguments: TestDatabase.allCases)
  func `without users nobody is asked, nor once it is waived, and that is said`(
    _ database: TestDatabase
  ) throws {
    let free = try TestLedger(database)
    let alone = try closeForGood("2025-01", free.session)
    #expect(alone.status == .closed)
    #expect(alone.findings.map(\.problem.code.description) == ["PER-033", "PER-026"])
    let ledger = try ledger(database)
    let (anna, bo) = (session("anna", at: ledger), session("bo", at: ledger))
    #expect(
      try refusal { _ = try anna.waiveSecondPerson(true, because: "one bookkeeper", Call()) }
        == ["RGT-001"]
    )
    _ = try ledger.session.waiveSecondPerson(true, because: "one bookkeeper", Call())
    let waived = try closeForGood("2025-01", anna)
    #expect(waived.findings.map(\.problem.code.description) == ["PER-033"])
    _ = try ledger.session.waiveSecondPerson(false, because: nil, Call())
    _ = try bo.close(period: "2025-02", Call())
    #expect(try refusal { _ = try closeForGood("2025-02", bo) } == ["PER-030"])
    #expect(try ledger.isSound())
  }

  @Test(arguments: TestDatabase.allCases)
  func `a change of many periods asks for the same, and takes what comes before it in the command`(
    _ database: TestDatabase
  ) throws {
    let ledger = try ledger(database)
    let (anna, bo) = (session("anna", at: ledger), session("bo", at: ledger))
    _ = try anna.close(period: "2025-02", Call())
    func close(_ periods: [String]) throws -> [String] {
      let change = PeriodChange(.close, because: "audited", isConfirmed: true)
      let report = try anna.changePeriods(.named(periods), change, Call())
      return report.rows.map { row in
        let codes = row.findings.map(\.problem.code.description)
        return ([row.period, row.outcome.word.rawValue] + codes).joined(separator: " ")
      }
    }
    _ = try bo.decide(.approved, of: ["2025-02"], because: nil, Call())
    #expect(
      try close(["2025-03", "2025-02", "2025-01"]) == [
        "2025-03 refused PER-026", "2025-02 changed", "2025-01 refused PER-030",
      ]
    )
    #expect(try ledger.isSound())
  }

  @Test(arguments: TestDatabase.allCases)
  func `what goes no more afterwards is said before and after`(_ database: TestDatabase) throws {
    let ledger = try TestLedger(database)
    try ledger.post(voucher("2025-12-10", line("5010", 100), line("2440", -100)))
    for period in try ledger.session.periods(year: nil, Call())
    where period.period.kind != .closing && period.period.name != "2025-12" {
      try ledger.change(.hold, period.period.name)
    }
    let said = ["PER-033", "PER-026", "PER-027"]
    do {
      _ = try ledger.session.change(
        "2025-12",
        .close,
        because: "x",
        confirmed: false,
        Call()
      )
      Issue.record("not refused")
    } catch let refusal as Refusal {
      #expect(refusal.findings.map(\.problem.code.description) == ["PER-007"] + said)
    }
    let closed = try closeForGood("2025-12", ledger.session)
    #expect(closed.findings.map(\.problem.code.description) == said)
  }

  @Test(arguments: TestDatabase.allCases)
  func `nobody grants himself a posting pass where a second person is asked for`(
    _ database: TestDatabase
  ) throws {
    let ledger = try ledger(database)
    let anna = session("anna", at: ledger)
    _ = try ledger.session.changeGroup("closers", add: ["anna"], remove: [], Call())
    func grant(_ holder: String) throws {
      let request = PassRequest(
        to: try #require(PostingPass.Holder(holder)),
        period: "2025-01",
        expiry: .after(minutes: 60),
        because: "x"
      )
      _ = try anna.grant(request, Call())
    }
    #expect(try refusal { try grant("anna") } == ["RGT-023"])
    #expect(try refusal { try grant("@closers") } == ["RGT-023"])
    try grant("bo")
    _ = try ledger.session.waiveSecondPerson(true, because: "x", Call())
    try grant("anna")
    try grant("@closers")
  }

  /// What somebody does who then makes the chain fit again, and what is told of the approval.
  private static let forgeries = table(
    """
    UPDATE period_approval SET seal = 1                      | isOfNoSeal    | not the newest
    UPDATE company_log SET author = 'bo' WHERE kind = 'seal' | isOfWhoClosed | the same person
    """
  )

  @Test(arguments: TestDatabase.allCases)
  func `an approval that does not hold is named by both verifiers`(
    _ database: TestDatabase
  ) throws {
    for row in ApprovalTests.forgeries {
      let ledger = try ledger(database)
      _ = try session("bo", at: ledger).decide(.approved, of: ["2025-01"], because: nil, Call())
      #expect(try ledger.isSound())
      let owner = try ledger.database.connectAsOwner()
      defer { owner.close() }
      try owner.write {
        try owner.dropTriggers()
        #expect(try owner.execute(Statement(raw: row[0])) == 1)
        try Forger(connection: owner, company: ledger.key).forge()
      }
      let faults = try ledger.session.verify(Call()).flatMap(\.findings).compactMap { finding in
        guard
          case .approvalDoesNotHold(_, "2025-01", let fault)? = finding.problem as? VerifyFinding
        else { return nil as String? }
        return fault.rawValue
      }
      #expect(faults == [row[1]])
      let (_, output) = try IndependentVerifier.run([ledger.database.applicationURL])
      #expect(output.contains(row[2]), "\(row) \(output)")
    }
  }
}
