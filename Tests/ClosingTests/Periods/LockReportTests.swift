import Accounting
import TestSupport
import Testing

@testable import Closing

/// What the books know of each lock: who set it, since when, and who may post.
@Suite struct LockReportTests {
  private func explain(
    _ ledger: TestLedger,
    on accounts: [String] = [],
    amount: String? = nil
  ) throws -> LockReport {
    try ledger.session.explainLocks(
      of: "2025-03",
      from: .generalLedger,
      on: accounts.map(AccountNumber.init),
      amount: amount.map(decimal),
      Call()
    )
  }

  @Test(arguments: TestDatabase.allCases)
  func `each lock is told with who set it, and the gate refuses with the first`(
    _ database: TestDatabase
  ) throws {
    let ledger = try TestLedger(database)
    let session = ledger.session
    #expect(try explain(ledger, on: ["1930"]).verdict.mayPost)
    _ = try session.changeGroup("others", add: ["bo"], remove: [], Call())
    _ = try session.setAccess(
      .group("others"),
      for: .generalLedger,
      in: "2025-03",
      because: "bokslut",
      Call()
    )
    try ledger.change(.hold, "2025-03")
    try ledger.block("1930")
    let report = try explain(ledger, on: ["1930", "2081", "9999"])
    #expect(
      report.verdict.barriers.map(\.error.code.description)
        == ["PER-001", "PER-004", "VOU-006", "VOU-005"]
    )
    #expect(report.verdict.barriers.map { $0.act?.by } == ["anna", "anna", "anna", nil])
    #expect(report.verdict.barriers[1].act?.reason == "bokslut")
    #expect(report.verdict.barriers[1].mayPost == ["bo"])
    let draft = voucher("2025-03-10", line("1930", 1_00), line("2081", -1_00))
    #expect(try refusal { try ledger.post(draft) }.sorted() == ["PER-001", "VOU-006"])
    let request = PassRequest(
      to: .person("anna"),
      period: "2025-03",
      maximum: decimal("1"),
      expiry: .after(minutes: 60),
      because: "sen"
    )
    _ = try session.grant(request, Call())
    let admitted = try explain(ledger, on: ["2081"], amount: "1")
    #expect(admitted.verdict.mayPost && admitted.verdict.pass == "1")
    #expect(admitted.passes.map(\.number) == [1] && admitted.status == .onHold)
    let exceeded = try explain(ledger, amount: "1.01")
    #expect(
      exceeded.verdict.barriers.map(\.error.code.description) == ["PER-012", "PER-001", "PER-004"]
    )
    #expect(exceeded.verdict.barriers[0].until == "2026-01-01T01:00:00Z")
    #expect(exceeded.verdict.barriers[1].mayPost == ["anna"])
  }

  @Test(arguments: TestDatabase.allCases)
  func `an account's lock is as old as the record that blocked it last`(
    _ database: TestDatabase
  ) throws {
    let ledger = try TestLedger(database)
    let account = AccountNumber("1930")
    var act: RecordedAct? {
      get throws { try explain(ledger, on: ["1930"]).verdict.barriers[0].act }
    }
    for (blocked, author) in [(true, "anna"), (false, "bo"), (true, "bo"), (true, "cecilia")] {
      let session = Session(
        books: ledger.session.books,
        author: author,
        clock: { "2026-02-01T00:00:00Z" }
      )
      var change = AccountChange()
      change.isBlocked = blocked
      if author == "cecilia" { change.name = "Annat" }
      _ = try session.setAccount(account, change, Call())
      if blocked { #expect(try act?.by == (author == "cecilia" ? "bo" : author)) }
    }
  }

  @Test(arguments: TestDatabase.allCases)
  func `what is not known is refused`(_ database: TestDatabase) throws {
    let session = try TestLedger(database).session
    func codes(_ period: String, _ module: String, _ amount: String?) throws -> [String] {
      try refusal {
        _ = try session.explainLocks(
          of: period,
          from: Module(module),
          on: [],
          amount: amount.map(decimal),
          Call()
        )
      }
    }
    #expect(try codes("2025-13", "general-ledger", nil) == ["CAL-009"])
    #expect(try codes("2025-03", "ledger", nil) == ["PER-009"])
    #expect(try codes("2025-03", "general-ledger", "0.001") == ["PER-016"])
    #expect(try codes("2025-open", "payroll", "1") == [])
  }

  @Test(arguments: TestDatabase.allCases)
  func `once there are users, the right to post is told first, and a pass is for a user`(
    _ database: TestDatabase
  ) throws {
    let ledger = try TestLedger(database)
    let session = ledger.session
    for (name, kind) in [("bo", UserKind.person), ("cia", .person), ("vera", .auditor)] {
      _ = try session.createUser(LedgerUser(name: name, kind: kind, fullName: name), Call())
    }
    for (name, right) in [("bo", "post"), ("cia", "read"), ("vera", "all")] {
      let change = RightChange(
        holder: name,
        rights: [Right(right)],
        company: nil,
        lastDay: day("2099-12-31")
      )
      _ = try session.grantRights(change, Call())
    }
    func codes(of user: String) throws -> [String] {
      try session.explainLocks(
        of: "2025-03",
        for: user,
        from: .generalLedger,
        on: [],
        amount: nil,
        Call()
      ).verdict.barriers.map(\.error.code.description)
    }
    #expect(try codes(of: "bo") == [])
    #expect(try codes(of: "cia") == ["RGT-001"])
    #expect(try codes(of: "vera") == ["RGT-004"])
    #expect(try codes(of: "nobody") == ["RGT-014"])
    try ledger.change(.hold, "2025-03")
    #expect(try codes(of: "cia") == ["RGT-001", "PER-001"])
    func pass(to holder: String) -> PassRequest {
      PassRequest(
        to: .person(holder),
        period: "2025-03",
        maximum: decimal("1"),
        expiry: .after(minutes: 60),
        because: "sen"
      )
    }
    #expect(try refusal { _ = try session.grant(pass(to: "nobody"), Call()) } == ["RGT-014"])
    _ = try session.grant(pass(to: "bo"), Call())
    #expect(try codes(of: "bo") == [])
  }

  @Test(arguments: TestDatabase.allCases)
  func `a pass that is spent lets nobody in, whatever amount is asked for`(
    _ database: TestDatabase
  ) throws {
    let ledger = try TestLedger(database)
    try ledger.change(.hold, "2025-03")
    let request = PassRequest(
      to: .person("anna"),
      period: "2025-03",
      maximum: decimal("1"),
      expiry: .after(minutes: 60),
      because: "sen"
    )
    _ = try ledger.session.grant(request, Call())
    #expect(try explain(ledger).verdict.mayPost)
    try ledger.post(voucher("2025-03-10", line("1930", 1_00), line("2081", -1_00)))
    #expect(try !explain(ledger).verdict.mayPost)
    #expect(try !explain(ledger, amount: "0.01").verdict.mayPost)
  }
}
