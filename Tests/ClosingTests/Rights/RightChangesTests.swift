import Accounting
import Books
import Foundation
import TestSupport
import Testing

@testable import Closing

/// Users, rights and tokens are records, told with what they replace; nobody locks everybody out.
@Suite struct RightChangesTests {
  private static let dag = LedgerUser(name: "dag", fullName: "Dag")

  private func change(
    _ holder: String,
    _ rights: String...,
    in company: String? = nil
  ) -> RightChange {
    RightChange(holder: holder, rights: rights.map { Right($0) }, company: company)
  }

  @Test(arguments: TestDatabase.allCases)
  func `the second of two is told what it replaced, by whom and since when`(
    _ database: TestDatabase
  ) throws {
    let ledger = try TestLedger(database)
    let (one, other) = (ledger.session(of: "bo"), ledger.session(of: "eva"))
    #expect(try one.createUser(RightChangesTests.dag, Call()).isFirst)
    #expect(try !one.createUser(LedgerUser(name: "kim", fullName: "Kim"), Call()).isFirst)
    let first = try one.grantRights(change("dag", "read", "post"), Call())
    #expect(first.map(\.before) == [nil, nil])
    let until = RightChange(
      holder: "dag",
      rights: [Right(.read)],
      company: nil,
      lastDay: day("2026-12-31")
    )
    let second = try other.grantRights(until, Call())
    #expect(second.map(\.before?.by) == ["bo"])
    #expect(second[0].before?.value.lastDay == nil)
    // The same once more changes nothing, and says so by replacing nothing.
    let head = try ledger.session.rights(of: nil)
    #expect(try one.grantRights(until, Call()).map(\.before) == [nil])
    #expect(try ledger.session.rights(of: nil) == head)
    let renamed = try one.setUser("dag", fullName: "Dag Ek", isActive: nil, Call())
    #expect(renamed.before?.value.fullName == "Dag")
    let away = try other.setUser("dag", fullName: nil, isActive: false, Call())
    #expect(away.before?.value.fullName == "Dag Ek" && away.before?.by == "bo")
    let revoked = try one.revokeRights(change("dag", "read"), Call())
    #expect(revoked.map(\.by) == ["eva"])
    #expect(
      try refusal { _ = try other.revokeRights(change("dag", "read"), Call()) } == ["RGT-019"]
    )
    #expect(try ledger.isSound())
  }

  @Test(arguments: TestDatabase.allCases)
  func `a token is kept as a hash, and is good for nothing once it is revoked`(
    _ database: TestDatabase
  ) throws {
    let ledger = try TestLedger(database)
    let session = ledger.session()
    _ = try session.createUser(RightChangesTests.dag, Call())
    _ = try session.grantRights(change("dag", "all"), Call())
    let token = try session.createToken(
      of: "dag",
      "secret text",
      scopes: [Right(.read)],
      lastDay: nil,
      Call()
    )
    #expect(token.number == 1 && token.sha256 == sha256("secret text"))
    #expect(try !content(of: ledger.database).values.joined().contains { $0.contains("secret") })
    let dag = Session(
      books: session.books,
      author: "dag",
      isNamed: true,
      token: "secret text",
      clock: { "2026-01-02T00:00:00Z" }
    )
    #expect(try dag.accounts(Call()).count > 0)
    #expect(try refusal { _ = try dag.retireAccount(AccountNumber("2091"), Call()) } == ["RGT-010"])
    #expect(try session.revokeToken(1, Call()).before?.value.isRevoked == false)
    #expect(try refusal { _ = try dag.accounts(Call()) } == ["RGT-008"])
    #expect(try refusal { _ = try session.revokeToken(1, Call()) } == ["RGT-021"])
  }

  @Test(arguments: TestDatabase.allCases)
  func `the last administrator stays, however the right would go`(
    _ database: TestDatabase
  ) throws {
    let ledger = try TestLedger(database)
    let session = ledger.session()
    for name in ["dag", "eva"] {
      _ = try session.createUser(LedgerUser(name: name, fullName: name), Call())
    }
    _ = try session.changeGroup("chiefs", add: ["dag", "eva"], remove: [], Call())
    _ = try session.grantRights(change("@chiefs", "administration"), Call())
    _ = try session.changeGroup("chiefs", add: [], remove: ["eva"], Call())
    let before = try ledger.books()
    let end = RightChange(
      holder: "@chiefs",
      rights: [Right(.administration)],
      company: nil,
      lastDay: day("2026-12-31")
    )
    let ways: [() throws -> Void] = [
      { _ = try session.setUser("dag", fullName: nil, isActive: false, Call()) },
      { _ = try session.revokeRights(self.change("@chiefs", "administration"), Call()) },
      { _ = try session.changeGroup("chiefs", add: [], remove: ["dag"], Call()) },
      { _ = try session.grantRights(end, Call()) },
    ]
    for way in ways { #expect(try refusal(way) == ["RGT-022"]) }
    #expect(try ledger.books() == before)
    #expect(
      try refusal { _ = try session.changeGroup("chiefs", add: ["carl"], remove: [], Call()) } == [
        "RGT-014"
      ]
    )
  }

  @Test(arguments: TestDatabase.allCases)
  func `what is granted names a holder, rights and a company that there are`(
    _ database: TestDatabase
  ) throws {
    let ledger = try TestLedger(database)
    let session = ledger.session()
    _ = try session.createUser(RightChangesTests.dag, Call())
    let before = try ledger.books()
    let rows: [(RightChange, [String])] = [
      (change("carl", "read"), ["RGT-014"]), (change("@gone", "read"), ["RGT-015"]),
      (change("dag", "period-hld", "cook"), ["RGT-017", "RGT-017"]),
      (change("dag", "read", in: "GONE"), ["CMP-001"]),
      (change("dag", "rate-set", "administration", in: TestLedger.code), ["RGT-018", "RGT-018"]),
    ]
    for (change, codes) in rows {
      #expect(try refusal { _ = try session.grantRights(change, Call()) } == codes)
    }
    #expect(try ledger.books() == before)
    #expect(try session.grantRights(change("dag", "all", in: TestLedger.code), Call()).count == 1)
    #expect(Right.names.contains("period-hold") && Right.names.contains("fx-revaluation-post"))
  }

  @Test func `on PostgreSQL who is no member of the role makes no first user`() throws {
    let ledger = try TestLedger(.postgresql)
    let named = Session(books: ledger.session.books, author: "bo", isNamed: true) {
      "2026-01-02T00:00:00Z"
    }
    #expect(try refusal { _ = try named.createUser(RightChangesTests.dag, Call()) } == ["RGT-012"])
    _ = try ledger.session.createUser(RightChangesTests.dag, Call())
    #expect(try refusal { _ = try named.accounts(Call()) } == ["RGT-005"])
  }

  @Test func `of an SQLite file only its owner acts without a token`() throws {
    let ledger = try TestLedger(.sqlite)
    func session(_ systemUser: UInt32) -> Session {
      Session(books: ledger.session.books, author: "bo", systemUser: systemUser) {
        "2026-01-02T00:00:00Z"
      }
    }
    let (own, foreign) = (session(geteuid()), session(geteuid() &+ 1))
    #expect(try foreign.accounts(Call()).count > 0)
    #expect(
      try refusal { _ = try foreign.createUser(RightChangesTests.dag, Call()) } == ["RGT-012"]
    )
    _ = try own.createUser(RightChangesTests.dag, Call())
    #expect(try refusal { _ = try foreign.accounts(Call()) } == ["RGT-005"])
    #expect(try own.accounts(Call()).count > 0)
    // The way back: the owner lets themselves in where nobody else can.
    _ = try own.setUser("dag", fullName: nil, isActive: false, Call())
    _ = try own.grantRights(change("dag", "all"), Call())
    #expect(
      try Set(ledger.refusals()) == ["RGT-012 - user create bo", "RGT-005 SE01 account list bo"]
    )
  }
}
