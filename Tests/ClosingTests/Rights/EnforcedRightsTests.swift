import Accounting
import Books
import Database
import Foundation
import TestSupport
import Testing

@testable import Closing

/// The door asks the books who may: every use case for its own right by name, in its own transaction.
@Suite struct EnforcedRightsTests {
  /// A caller who shows a token of a name, which is the token's text too.
  private func session(
    _ name: String,
    at ledger: TestLedger,
    through connection: (any Connection)? = nil,
    _ keeper: Doorkeeper = Doorkeeper()
  ) -> Session { ledger.session(of: name, keeper, through: connection, token: name) }

  private func make(_ name: String, _ kind: UserKind, at ledger: TestLedger) throws {
    let user = LedgerUser(name: name, kind: kind, fullName: name)
    _ = try ledger.session.createUser(user, Call())
    _ = try ledger.session.createToken(
      of: name,
      user.author,
      scopes: [],
      lastDay: nil,
      Call()
    )
  }

  private func grant(
    _ right: Right,
    _ holder: String,
    until last: Day? = nil,
    at ledger: TestLedger
  ) throws {
    let change = RightChange(holder: holder, rights: [right], company: nil, lastDay: last)
    _ = try ledger.session.grantRights(change, Call())
  }

  private func revoke(_ right: Right, _ holder: String, at ledger: TestLedger) throws {
    let change = RightChange(holder: holder, rights: [right], company: nil)
    _ = try ledger.session.revokeRights(change, Call())
  }

  private func ask(_ row: UseCase.Row, _ session: Session) throws -> [String] {
    let path = try newPath()
    return try refusal { try UseCase.ask(row.asked, session, path: path) { _ in } }
  }

  @Test(arguments: TestDatabase.allCases)
  func `each use case goes by the right of its own name, and by no other`(
    _ database: TestDatabase
  ) throws {
    let ledger = try UseCase.books(database)
    try make("kim", .person, at: ledger)
    let kim = session("kim", at: ledger)
    for row in UseCase.table {
      let verb = try #require(Verb.all.first { $0.name == row.verb })
      #expect(try ask(row, kim) == ["RGT-001"], "\(row.asked)")
      try grant(verb.right, "kim", at: ledger)
      #expect(try ask(row, kim) == [], "\(row.asked)")
      try revoke(verb.right, "kim", at: ledger)
    }
    // Once each, for the company that it is of.
    let expected = UseCase.table.map { "RGT-001 \($0.companies[0]) \($0.verb) kim" }
    // What a use case refuses behind the door is of no account here.
    #expect(try ledger.refusals().filter { !$0.hasPrefix("RGT-03") } == expected)
    #expect(try ledger.isSound())
  }

  @Test(arguments: TestDatabase.allCases, RightClass.allCases)
  func `a right to a class goes for its use cases and for no other`(
    _ database: TestDatabase,
    _ group: RightClass
  ) throws {
    let ledger = try UseCase.books(database)
    try make("kim", .person, at: ledger)
    try grant(Right(group), "kim", at: ledger)
    let kim = session("kim", at: ledger)
    for row in UseCase.table {
      let isOfIt = row.right == group.rawValue
      #expect(try ask(row, kim) == (isOfIt ? [] : ["RGT-001"]), "\(row.asked)")
    }
  }

  /// What each asks for is a rehearsal, but for what writes a file beside the books.
  @Test(arguments: TestDatabase.allCases)
  func `an agent looks and rehearses, an auditor looks, whatever rights they have`(
    _ database: TestDatabase
  ) throws {
    let ledger = try UseCase.books(database)
    try make("tally", .agent, at: ledger)
    try make("rolf", .auditor, at: ledger)
    try grant(.all, "tally", at: ledger)
    try grant(.all, "rolf", until: day("2026-12-31"), at: ledger)
    for row in UseCase.table {
      let verb = try #require(
        Verb.all.first { $0.name == row.verb && $0.needs.rawValue == row.right }
      )
      let isRead = row.right == "read" && !verb.isPersonal
      let agent = try ask(row, session("agent:tally", at: ledger))
      #expect(agent == (row.asked == "backup" ? ["RGT-004"] : []), "\(row.asked)")
      // Nothing that the books of this test show is sealed.
      let auditor = try ask(row, session("rolf", at: ledger))
      let seen = verb.showsFigures ? ["RGT-033"] : []
      #expect(auditor == (isRead ? seen : ["RGT-004"]), "\(row.asked)")
    }
    let before = try ledger.books()
    let tally = session("agent:tally", at: ledger)
    let here = Call(TestLedger.code)
    #expect(try refusal { _ = try tally.undo(3, on: nil, here) } == ["RGT-004"])
    #expect(
      try refusal { _ = try tally.change("2025-02", .hold, because: "x", confirmed: true, here) }
        == ["RGT-004"]
    )
    #expect(try ledger.books() == before)
    let plan = FXRevaluationRequest(period: "2025-01", accounts: [AccountNumber("1940")])
    let run = try tally.plan(FXRevaluation.self, plan, here).run
    #expect(run.by == "agent:tally")
    #expect(try refusal { _ = try tally.postPlan(run.number, here) } == ["RGT-004"])
  }

  @Test(arguments: TestDatabase.allCases)
  func `in one company a right is good in that one, and where all are asked`(
    _ database: TestDatabase
  ) throws {
    let ledger = try UseCase.books(database)
    try make("kim", .person, at: ledger)
    let change = RightChange(
      holder: "kim",
      rights: [Right("close"), Right(.read)],
      company: "SE01"
    )
    _ = try ledger.session.grantRights(change, Call())
    let kim = session("kim", at: ledger)
    _ = try kim.close(period: "2025-01", Call("SE01", isRehearsal: true))
    #expect(
      try refusal { _ = try kim.close(period: "2025-01", Call("SE02", isRehearsal: true)) }
        == ["RGT-001"]
    )
    #expect(
      try refusal { _ = try kim.closeTogether(.one("2025-01"), Call(isRehearsal: true)) }
        == ["RGT-001"]
    )
    #expect(try refusal { _ = try kim.verify(Call()) } == ["RGT-001"])
    #expect(
      try ledger.refusals() == [
        "RGT-001 SE02 close kim", "RGT-001 SE02 close kim", "RGT-001 SE02 verify kim",
      ]
    )
    #expect(try kim.rates(type: nil, from: nil, to: nil, since: nil).count > 0)
  }

  @Test func `a right that is taken while a lock is waited for no longer counts`() throws {
    let ledger = try UseCase.books(.postgresql)
    try make("kim", .person, at: ledger)
    try grant(Right("run-undo"), "kim", at: ledger)
    let connection = try ledger.database.connect()
    defer { connection.close() }
    // After the company was found with the number of the shared log, before its lock is there.
    let (database, signal) = (ledger.database, Transcript())
    let taker = Doorkeeper { verb, _ in
      guard verb.name == "run undo", !signal.take().isEmpty,
        let other = try? database.connect()
      else { return false }
      defer { other.close() }
      let owner = Session(books: Books(other), author: "dag") { "2026-01-02T00:00:00Z" }
      let own = RightChange(holder: "kim", rights: [Right("run-undo")], company: nil)
      _ = try? owner.revokeRights(own, Call())
      return false
    }
    let rehearsed = Call(TestLedger.code, isRehearsal: true)
    let kim = session("kim", at: ledger, through: connection, taker)
    _ = try kim.undo(3, on: nil, rehearsed)
    signal.add("now")
    #expect(try refusal { _ = try kim.undo(3, on: nil, rehearsed) } == ["RGT-001"])
  }

  @Test(arguments: TestDatabase.allCases)
  func `posting takes no further statement, but to read once who may where there are users`(
    _ database: TestDatabase
  ) throws {
    let ledger = try TestLedger(database)
    for number in 1...4 {
      try ledger.post(voucher("2025-01-\(number + 10)", line("1930", 1_00), line("2081", -1_00)))
    }
    let transcript = Transcript()
    let connection = RecordingConnection(try ledger.database.connect(), transcript)
    defer { connection.close() }
    func statements(_ session: Session, _ voucher: Int) throws -> [String] {
      transcript.take()
      _ = try session.reverse(.number("A\(voucher)", year: "2025"), on: nil, Call())
      return transcript.take().filter { $0.hasPrefix("SELECT") }
    }
    let other = ledger.session(through: connection)
    let first = try statements(other, 1)
    #expect(!first.contains { $0.contains("FROM right_grant") || $0.contains("FROM api_token") })
    #expect(first.count { $0.contains("ledger_user") } == 1)
    let second = try statements(other, 2)
    try make("kim", .person, at: ledger)
    try grant(.all, "kim", at: ledger)
    let kim = session("kim", at: ledger, through: connection)
    let third = try statements(kim, 3)
    #expect(third.count { $0.contains("FROM right_grant") } == 1)
    #expect(try statements(kim, 4).count == second.count)
  }
}
