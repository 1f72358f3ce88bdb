import Accounting
import Books
import Database
import Foundation
import Synchronization
import TestSupport
import Testing

@testable import Closing

/// A person may post for a time where a period is shut (spec A3.10, T-ADD-27).
@Suite struct PostingPassTests {
  private final class Clock: Sendable {
    private let moment: Mutex<String>

    init(_ moment: String) { self.moment = Mutex(moment) }

    var now: String {
      get { moment.withLock { $0 } }
      set { moment.withLock { $0 = newValue } }
    }
  }

  private final class Outcome: Sendable {
    private let told = Mutex<[String]?>(nil)

    var codes: [String]? {
      get { told.withLock { $0 } }
      set { told.withLock { $0 = newValue } }
    }
  }

  private let clock = Clock("2026-01-01T00:00:00Z")

  /// Another person at the same books, by the clock of the test.
  private func session(_ ledger: TestLedger, _ author: String) throws -> Session {
    let clock = clock
    return Session(
      books: Books(try ledger.database.connect()),
      author: author,
      clock: { clock.now }
    )
  }

  private func draft(_ amount: Int64 = 100, on text: String = "2025-03-10") -> VoucherDraft {
    voucher(text, line("1930", amount), line("2081", -amount))
  }

  private func post(_ drafts: [VoucherDraft], by session: Session) throws -> [PostedVoucher] {
    let key = try session.key(TestLedger.code)
    return try session.books.write(key, by: session.authorship) { open in
      try open.post(drafts, by: session.poster)
    }
  }

  private func request(
    _ holder: String,
    _ period: String = "2025-03",
    maximum: String? = nil,
    _ expires: String = "8h"
  ) throws -> PassRequest {
    PassRequest(
      to: try #require(PostingPass.Holder(holder)),
      period: period,
      maximum: maximum.map(decimal),
      expiry: try #require(PassExpiry(expires)),
      because: "sen faktura"
    )
  }

  @Test(arguments: TestDatabase.allCases)
  func `T_PER_3 a pass lets one person post until it ends, and the books say so`(
    _ database: TestDatabase
  ) throws {
    let ledger = try TestLedger(database)
    try ledger.change(.hold, "2025-03")
    let (anna, bo) = (try session(ledger, "anna"), try session(ledger, "bo"))
    #expect(try refusal { _ = try post([draft()], by: bo) } == ["PER-001"])
    let granted = try anna.grant(request("bo", maximum: "3"), Call())
    #expect(granted.passes.map(\.number) == [1])
    #expect(granted.passes.first?.expires == "2026-01-01T08:00:00Z")
    let posted = try post([draft()], by: bo)
    #expect(posted.map(\.pass) == ["1"])
    #expect(try anna.vouchers(Call()).map(\.pass) == ["1"])
    // The pass is bo's, and of March alone.
    #expect(try refusal { _ = try post([draft()], by: anna) } == ["PER-001"])
    try ledger.change(.hold, "2025-04")
    #expect(
      try refusal { _ = try post([draft(on: "2025-04-10")], by: bo) } == ["PER-001"]
    )
    // Two vouchers together take what both take, or nothing.
    #expect(try refusal { _ = try post([draft(), draft(101)], by: bo) } == ["PER-012"])
    _ = try post([draft(), draft()], by: bo)
    #expect(try refusal { _ = try post([draft(1)], by: bo) } == ["PER-012"])
    let spent = try anna.passes(period: "2025-03", Call())
    #expect(spent.passes.map(\.uses) == [[PostingPass.Use(author: "bo", vouchers: 3, debits: 300)]])
    #expect(spent.passes.map { $0.state(at: spent.at) } == [.spent])
    _ = try anna.grant(request("bo"), Call())
    clock.now = "2026-01-01T07:59:59Z"
    #expect(try post([draft(900)], by: bo).map(\.pass) == ["2"])
    clock.now = "2026-01-01T08:00:00Z"
    #expect(try refusal { _ = try post([draft()], by: bo) } == ["PER-001"])
    #expect(try ledger.isSound())
    #expect(try IndependentVerifier.firstWrong(ledger.database).isEmpty)
  }

  @Test(arguments: TestDatabase.allCases)
  func `a pass stands for access to the module, and never for a permanent close`(
    _ database: TestDatabase
  ) throws {
    let ledger = try TestLedger(database)
    let (anna, bo) = (try session(ledger, "anna"), try session(ledger, "bo"))
    _ = try anna.changeGroup("others", add: ["cecilia"], remove: [], Call())
    for access in [ModuleAccess.none, .group("others")] {
      try ledger.setAccess(access, in: "2025-03")
      #expect(
        try refusal { _ = try post([draft()], by: bo) }
          == [access == .none ? "PER-003" : "PER-004"]
      )
      _ = try anna.grant(request("bo"), Call())
      #expect(try post([draft()], by: bo).first?.pass != nil)
      try ledger.change(.hold, "2025-03")
      #expect(try post([draft()], by: bo).first?.pass != nil)
      _ = try anna.revoke(pass: access == .none ? 1 : 2, because: "klart", Call())
      #expect(try refusal { _ = try post([draft()], by: bo) } == ["PER-001"])
      try ledger.change(.open, "2025-03")
    }
    _ = try anna.grant(request("bo"), Call())
    try ledger.change(.close, "2025-03")
    #expect(try refusal { _ = try post([draft()], by: bo) } == ["PER-001"])
    #expect(try refusal { _ = try anna.grant(request("bo"), Call()) } == ["PER-001"])
    #expect(try ledger.isSound())
    #expect(try IndependentVerifier.firstWrong(ledger.database).isEmpty)
  }

  @Test(arguments: TestDatabase.allCases)
  func `a pass of a group is its members' of the moment`(_ database: TestDatabase) throws {
    let ledger = try TestLedger(database)
    try ledger.change(.hold, "2025-03")
    let (anna, bo) = (try session(ledger, "anna"), try session(ledger, "bo"))
    #expect(try refusal { _ = try anna.grant(request("@late"), Call()) } == ["PER-008"])
    _ = try anna.changeGroup("late", add: ["bo"], remove: [], Call())
    _ = try anna.grant(request("@late"), Call())
    #expect(try post([draft()], by: bo).map(\.pass) == ["1"])
    let head = try anna.books.company(ledger.key).head().sequence
    _ = try anna.changeGroup("late", add: [], remove: ["bo"], Call())
    // The company's own log tells who may use its pass.
    #expect(try anna.books.company(ledger.key).head().sequence == head + 1)
    #expect(try refusal { _ = try post([draft()], by: bo) } == ["PER-001"])
    _ = try anna.changeGroup("late", add: ["bo"], remove: [], Call())
    #expect(try post([draft()], by: bo).map(\.pass) == ["1"])
    #expect(try ledger.isSound())
    #expect(try IndependentVerifier.firstWrong(ledger.database).isEmpty)
  }

  @Test(arguments: TestDatabase.allCases)
  func `what is rolled back, rehearsed or only checked takes nothing of a pass`(
    _ database: TestDatabase
  ) throws {
    struct Changed: Error {}
    let ledger = try TestLedger(database)
    try ledger.change(.hold, "2025-03")
    let (anna, bo) = (try session(ledger, "anna"), try session(ledger, "bo"))
    _ = try anna.grant(request("bo", maximum: "2"), Call())
    try bo.books.write(ledger.key, by: bo.authorship, rehearsing: true) { open in
      _ = try open.post([draft(200)], by: bo.poster)
    }
    try bo.books.write(ledger.key, by: bo.authorship) { open in
      _ = try open.check([draft(150)], by: bo.poster)
      _ = try open.check([draft(150)], by: bo.poster)
      #expect(try refusal { try open.post([draft(150), draft(51)], by: bo.poster) } == ["PER-012"])
      try open.post([draft(100)], by: bo.poster)
      #expect(throws: Changed.self) {
        try open.savepoint {
          try open.post([draft(100)], by: bo.poster)
          throw Changed()
        }
      }
      try open.post([draft(100)], by: bo.poster)
      #expect(try refusal { try open.post([draft(1)], by: bo.poster) } == ["PER-012"])
    }
    #expect(try anna.passes(period: nil, Call()).passes.map(\.used) == [200])
    #expect(try refusal { _ = try post([draft(1)], by: bo) } == ["PER-012"])
    #expect(try ledger.isSound())
  }

  @Test(arguments: TestDatabase.allCases)
  func `whoever waited until a pass had ended does not post by it`(
    _ database: TestDatabase
  ) throws {
    let ledger = try TestLedger(database)
    try ledger.change(.hold, "2025-03")
    let anna = try session(ledger, "anna")
    _ = try anna.grant(request("bo", "2025-03", "1h"), Call())
    let outcome = Outcome()
    let (url, key, clock) = (ledger.database.applicationURL, ledger.key, clock)
    try anna.books.write(ledger.key, by: anna.authorship) { open in
      try open.post([draft(on: "2025-05-10")], by: anna.poster)
      let draft = draft()
      Thread.detachNewThread {
        let codes = try? refusal {
          let bo = try Session.open(url, as: "bo") { clock.now }
          _ = try bo.books.write(key, by: bo.authorship) { open in
            try open.post([draft], by: bo.poster)
          }
        }
        outcome.codes = codes ?? ["failed"]
      }
      // Long enough for the other to stand before the lock.
      Thread.sleep(forTimeInterval: 1)
      #expect(outcome.codes == nil)
      clock.now = "2026-01-01T01:00:00Z"
    }
    for _ in 0..<200 where outcome.codes == nil { Thread.sleep(forTimeInterval: 0.05) }
    #expect(outcome.codes == ["PER-001"])
    #expect(try ledger.isSound())
  }

  @Test(arguments: TestDatabase.allCases)
  func `what stands in the way of a pass is told at once`(_ database: TestDatabase) throws {
    let ledger = try TestLedger(database)
    let anna = try session(ledger, "anna")
    let wrong = PassRequest(
      to: .group("nobody"),
      period: "2025-open",
      module: Module("ledger"),
      maximum: decimal("0"),
      expiry: .at("2025-12-31T23:59:00Z"),
      because: "  "
    )
    let before = try ledger.fingerprint()
    #expect(
      Set(try refusal { _ = try anna.grant(wrong, Call()) })
        == ["PER-006", "PER-008", "PER-009", "PER-013", "PER-015", "PER-016"]
    )
    #expect(try refusal { _ = try anna.grant(request("bo", "2025-13"), Call()) } == ["CAL-009"])
    #expect(
      try refusal { _ = try anna.grant(request("bo", maximum: "0.001"), Call()) } == ["PER-016"]
    )
    #expect(try refusal { _ = try anna.revoke(pass: 1, because: "x", Call()) } == ["PER-014"])
    #expect(try refusal { _ = try anna.passes(period: "2025-13", Call()) } == ["CAL-009"])
    _ = try anna.grant(request("bo"), Call(isRehearsal: true))
    #expect(try ledger.fingerprint() == before)
    _ = try anna.grant(request("bo"), Call())
    #expect(try refusal { _ = try anna.revoke(pass: 1, because: "", Call()) } == ["PER-006"])
    _ = try anna.revoke(pass: 1, because: "fel", Call())
    let revoked = try ledger.fingerprint()
    // The first reason stays.
    let again = try anna.revoke(pass: 1, because: "annat", Call())
    #expect(again.passes.first?.revoked?.reason == "fel")
    #expect(try ledger.fingerprint() == revoked)
    #expect(try ledger.isSound())
  }

  // What the database and the verifiers hold ---------------------------------------------------

  /// A pass of bo's into March, a voucher under it, and one that no pass lets in.
  private func used(_ database: TestDatabase) throws -> TestLedger {
    let ledger = try TestLedger(database)
    try ledger.change(.hold, "2025-03")
    let (anna, bo) = (try session(ledger, "anna"), try session(ledger, "bo"))
    _ = try anna.changeGroup("late", add: ["bo"], remove: [], Call())
    _ = try anna.grant(request("bo", maximum: "5"), Call())
    _ = try post([draft(400)], by: bo)
    return ledger
  }

  private static let columns = """
    INSERT INTO voucher (company, fiscal_year, sequence, day, kind, layer, period, series, number,
      text, module, posting_pass, line_count) VALUES
    """

  /// A voucher by plain SQL: its day, kind, period, module and pass, and whether the database takes it.
  private static let rows = table(
    """
    2025-03-10 | operating | NULL         | general-ledger | 1              | yes
    2025-03-10 | operating | NULL         | general-ledger | 2              | no
    2025-03-10 | operating | NULL         | general-ledger | keeps-openings | no
    2025-03-10 | operating | NULL         | payroll        | 1              | no
    2025-05-10 | operating | NULL         | general-ledger | 1              | no
    2025-05-10 | operating | NULL         | general-ledger | 7              | no
    2025-05-10 | operating | NULL         | general-ledger |                | yes
    2025-12-31 | closing   | '2025-close' | general-ledger | 1              | no
    2025-12-31 | closing   | '2025-close' | general-ledger |                | yes
    2025-01-01 | opening   | '2025-open'  | general-ledger | 1              | no
    """
  )

  @Test(arguments: TestDatabase.allCases)
  func `by plain SQL no voucher has a pass that was not granted there, or is revoked`(
    _ database: TestDatabase
  ) throws {
    let ledger = try used(database)
    let connection = try ledger.database.connect()
    defer { connection.close() }
    func takes(_ row: [String]) -> Bool {
      do {
        try connection.write(.rollback) {
          try connection.execute(
            Statement(
              raw: """
                \(PostingPassTests.columns) (\(ledger.key), '2025', 2, '\(row[0])', '\(row[1])',
                  'current', \(row[2]), 'X', 1, 'x', '\(row[3])',
                  \(row[4].isEmpty ? "NULL" : "'\(row[4])'"), 1)
                """
            )
          )
        }
        return true
      } catch {
        return false
      }
    }
    for row in PostingPassTests.rows { #expect(takes(row) == (row[5] == "yes"), "\(row)") }
    _ = try ledger.session.revoke(pass: 1, because: "klart", Call())
    #expect(!takes(PostingPassTests.rows[0]))
  }

  /// What somebody does who then makes the chain fit again, and what is told of the pass.
  private static let forgeries = table(
    """
    UPDATE posting_pass SET holder = 'cecilia'                | isOfAnotherHolder | is somebody else's
    UPDATE posting_pass SET holder = '@gone'                  | isOfAnotherHolder | is somebody else's
    UPDATE posting_pass SET holder = '@late'                  | –                 | –
    UPDATE posting_pass SET period = '2025-04'                | isOfAnotherPeriod | is of another period
    UPDATE posting_pass SET module = 'payroll'                | isOfAnotherModule | is of another module
    UPDATE posting_pass SET maximum = 400                     | –                 | –
    UPDATE posting_pass SET maximum = 399                     | isExceeded        | is exceeded
    UPDATE posting_pass SET expires = '2026-01-01T00:00:01Z'  | –                 | –
    UPDATE posting_pass SET expires = '2026-01-01T00:00:00Z'  | hasExpired        | has expired
    """
  )

  @Test(arguments: TestDatabase.allCases)
  func `a pass that does not hold for its voucher is named by both verifiers`(
    _ database: TestDatabase
  ) throws {
    for row in PostingPassTests.forgeries {
      let ledger = try used(database)
      let owner = try ledger.database.connectAsOwner()
      defer { owner.close() }
      try owner.write {
        try owner.dropTriggers()
        #expect(try owner.execute(Statement(raw: row[0])) == 1)
        try Forger(connection: owner, company: ledger.key).forge()
      }
      let findings = try ledger.session.verify(Call()).flatMap(\.findings)
      let faults = findings.compactMap { finding -> String? in
        guard case .postingPassDoesNotHold(_, "1", let fault)? = finding.problem as? VerifyFinding
        else { return nil }
        return fault.rawValue
      }
      #expect(faults == (row[1] == "–" ? [] : [row[1]]), "\(row)")
      let (_, output) = try IndependentVerifier.run([ledger.database.applicationURL])
      #expect(
        output.contains("the posting pass 1 \(row[2])") == (row[2] != "–"),
        "\(row) \(output)"
      )
    }
  }

  @Test(arguments: TestDatabase.allCases)
  func `a voucher after its pass was revoked is named by both verifiers`(
    _ database: TestDatabase
  ) throws {
    let ledger = try used(database)
    _ = try ledger.session.grant(request("bo"), Call())
    _ = try ledger.session.revoke(pass: 2, because: "klart", Call())
    _ = try post([draft(50)], by: try session(ledger, "bo"))
    let owner = try ledger.database.connectAsOwner()
    defer { owner.close() }
    try owner.write {
      try owner.dropTriggers()
      #expect(
        try owner.execute(
          "UPDATE voucher SET posting_pass = '2' WHERE sequence = (SELECT MAX(sequence) FROM voucher)"
        ) == 1
      )
      try Forger(connection: owner, company: ledger.key).forge()
    }
    let findings = try ledger.session.verify(Call()).flatMap(\.findings)
    #expect(findings.contains { $0.problem.code.description == "VER-040" })
    let (_, output) = try IndependentVerifier.run([ledger.database.applicationURL])
    #expect(output.contains("the posting pass 2 is revoked"), "\(output)")
  }
}
