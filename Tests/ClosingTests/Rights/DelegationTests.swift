import Accounting
import Books
import Database
import TestSupport
import Testing

@testable import Closing

/// One acts for another in real books: what is recorded, whose groups and passes count, and who is told
/// what (spec T-ADD-27).
@Suite struct DelegationTests {
  private func session(_ name: String, for giver: String? = nil, at ledger: TestLedger) -> Session {
    Session(
      books: ledger.session.books,
      author: name,
      isNamed: true,
      token: name,
      for: giver,
      clock: { "2026-01-02T00:00:00Z" }
    )
  }

  /// Books with bo, who may change periods and post, and eva, who may nothing.
  private func ledger(_ database: TestDatabase) throws -> TestLedger {
    let ledger = try TestLedger(database)
    for name in ["bo", "eva", "dag"] {
      _ = try ledger.session.createUser(LedgerUser(name: name, fullName: name), Call())
      _ = try ledger.session.createToken(of: name, name, scopes: [], lastDay: nil, Call())
    }
    for (name, rights) in [
      ("bo", [Right(.read), Right(.periods), Right(.post)]), ("dag", [Right.all]),
    ] {
      let change = RightChange(holder: name, rights: rights, company: nil)
      _ = try ledger.session.grantRights(change, Call())
    }
    return ledger
  }

  private func request(
    _ rights: [Right],
    giver: String? = nil,
    to taker: String = "eva",
    until last: Day? = nil
  ) -> DelegationRequest {
    DelegationRequest(
      giver: giver,
      taker: taker,
      rights: rights,
      company: nil,
      lastDay: last,
      because: "leave"
    )
  }

  private func hold(_ period: String, _ session: Session) throws {
    _ = try session.change(period, .hold, because: "x", confirmed: true, Call())
  }

  @Test(arguments: TestDatabase.allCases)
  func `who acts for another is asked for both each time, and recorded with both`(
    _ database: TestDatabase
  ) throws {
    let ledger = try ledger(database)
    let (bo, evaForBo) = (session("bo", at: ledger), session("eva", for: "bo", at: ledger))
    #expect(try refusal { try hold("2025-05", evaForBo) } == ["RGT-024"])
    let given = try bo.delegate(request([Right(.periods), Right(.read)]), Call())
    #expect(given.delegations.map(\.value.giver) == ["bo"])
    try hold("2025-05", evaForBo)
    #expect(try refusal { try hold("2025-06", session("eva", at: ledger)) } == ["RGT-001"])
    let states = try bo.periods(year: nil, Call()).compactMap(\.change)
    #expect(states.map(\.by) == ["eva for bo"])
    // What bo may no longer, eva may no longer for him.
    let periods = RightChange(holder: "bo", rights: [Right(.periods)], company: nil)
    _ = try ledger.session.revokeRights(periods, Call())
    #expect(try refusal { try hold("2025-06", evaForBo) } == ["RGT-001"])
    _ = try ledger.session.grantRights(periods, Call())
    // It is not given on, and ends when giver or taker says so.
    #expect(
      try refusal { _ = try evaForBo.delegate(request([Right(.read)], to: "dag"), Call()) }
        .contains("RGT-029")
    )
    _ = try bo.revokeOwn(1)
    #expect(try refusal { try hold("2025-06", evaForBo) } == ["RGT-024"])
    #expect(try ledger.isSound())
    #expect(try IndependentVerifier.firstWrong(ledger.database).isEmpty)
  }

  @Test(arguments: TestDatabase.allCases)
  func `groups and posting passes count as the giver's, and both verifiers say so`(
    _ database: TestDatabase
  ) throws {
    let ledger = try ledger(database)
    let owner = ledger.session
    _ = try session("bo", at: ledger).delegate(request([Right(.post)]), Call())
    _ = try owner.changeGroup("closers", add: ["bo"], remove: [], Call())
    _ = try owner.setAccess(
      .group("closers"),
      for: .generalLedger,
      in: "2025-06",
      because: "x",
      Call()
    )
    try ledger.change(.hold, "2025-03")
    let pass = PassRequest(
      to: .person("bo"),
      period: "2025-03",
      expiry: .after(minutes: 60 * 48),
      because: "x"
    )
    _ = try owner.grant(pass, Call())
    func post(_ day: String, _ session: Session) throws {
      _ = try session.books.write(ledger.key, by: session.authorship) { open in
        try open.post(
          [voucher(day, line("1930", 100), line("2081", -100))],
          by: session.poster
        )
      }
    }
    let (eva, evaForBo) = (session("eva", at: ledger), session("eva", for: "bo", at: ledger))
    #expect(try refusal { try post("2025-06-10", eva) } == ["PER-004"])
    #expect(try refusal { try post("2025-03-10", eva) } == ["PER-001"])
    try post("2025-06-10", evaForBo)
    try post("2025-03-10", evaForBo)
    let uses = try owner.passes(period: nil, Call()).passes.flatMap(\.uses)
    #expect(uses.map(\.author) == ["eva for bo"])
    #expect(try ledger.isSound())
    #expect(try IndependentVerifier.firstWrong(ledger.database).isEmpty)
  }

  @Test(arguments: TestDatabase.allCases)
  func `giver and taker are one person to an approval`(_ database: TestDatabase) throws {
    let ledger = try ledger(database)
    try ledger.post(voucher("2025-01-10", line("1930", 100), line("2081", -100)))
    let bo = session("bo", at: ledger)
    _ = try bo.delegate(request([Right(.periods), Right(.post)]), Call())
    _ = try session("eva", for: "bo", at: ledger).close(period: "2025-01", Call())
    let change = RightChange(holder: "eva", rights: [Right(.periods)], company: nil)
    _ = try ledger.session.grantRights(change, Call())
    for one in [bo, session("eva", at: ledger), session("eva", for: "bo", at: ledger)] {
      #expect(
        try refusal { _ = try one.decide(.approved, of: ["2025-01"], because: nil, Call()) }
          == ["PER-029"]
      )
    }
    _ = try session("dag", at: ledger).decide(.approved, of: ["2025-01"], because: nil, Call())
    #expect(try ledger.isSound())
  }

  @Test(arguments: TestDatabase.allCases)
  func `an administrator delegates for another, nobody else does, and none without users`(
    _ database: TestDatabase
  ) throws {
    let ledger = try ledger(database)
    let asked = request([Right(.post)], giver: "bo")
    let eva = RightChange(holder: "eva", rights: [Right(.read)], company: nil)
    _ = try ledger.session.grantRights(eva, Call())
    #expect(
      try refusal { _ = try session("eva", at: ledger).delegate(asked, Call()) } == ["RGT-028"]
    )
    #expect(
      try refusal { _ = try session("eva", at: ledger).revokeOwn(7) } == ["RGT-030"]
    )
    _ = try session("dag", at: ledger).delegate(asked, Call())
    _ = try ledger.session.delegate(asked, Call())
    #expect(try ledger.session.delegations(of: "eva").delegations.count == 2)
    #expect(try ledger.session.delegations(of: "dag").delegations.isEmpty)
    let free = try TestLedger(database)
    #expect(
      try refusal { try hold("2025-05", session("eva", for: "bo", at: free)) } == ["RGT-024"]
    )
  }
}

extension Session {
  fileprivate func revokeOwn(_ number: Int64) throws -> Delegations {
    try revoke(delegation: number, because: "back", Call())
  }
}
