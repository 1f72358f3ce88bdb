import Accounting
import Books
import Closing
import Database
import Foundation
import Synchronization
import TestSupport
import Testing

/// Companies that are closed by several workers at a time.
struct CloseWorkersTests {
  private static let codes = (1...12).map { "C\($0 < 10 ? "0" : "")\($0)" }
  private static let month = MonthsToClose.one("2025-01")

  private func session(
    _ books: TestBooks,
    showing show: (@Sendable (_ done: Int, _ of: Int) -> Void)? = nil
  ) throws -> Session {
    try Session.open(books.applicationURL, as: "anna", showing: show) { "2026-01-01T00:00:00Z" }
  }

  /// Books of twelve companies: C03 has no such month, C05 has it closed, and C08 on hold without a seal.
  private func books(_ kind: TestDatabase) throws -> TestBooks {
    let books = try kind.migrated()
    let session = try session(books)
    defer { session.books.close() }
    for code in CloseWorkersTests.codes {
      let company = Company(
        code: code,
        name: code,
        accountingCurrency: .sek,
        chartStandard: .bas
      )
      let start = code == "C03" ? 2_026 : 2_025
      let year = day("\(start)-01-01")...day("\(start)-12-31")
      _ = try session.createCompany(company, year: year, chart: .standard, Call())
      guard code != "C03" else { continue }
      try session.books.write(session.key(code), by: session.authorship) { open in
        let draft = voucher("2025-01-10", line("1930", 5_00), line("3001", -5_00))
        _ = try open.post([draft], by: session.poster)
      }
    }
    _ = try session.close(period: "2025-01", Call("C05"))
    _ = try session.change(
      "2025-01",
      .hold,
      because: "counted",
      confirmed: false,
      Call("C08")
    )
    return books
  }

  /// What is told of each company, and where its log stands.
  private func told(_ outcomes: [CloseOutcome]) -> [String] {
    outcomes.map { outcome in
      let what =
        switch outcome.what {
        case .closed(let report): "closed \(report.seal.seal)"
        case .recalled(let close): "recalled \(close.seal.hash)"
        case .closedAlready(_, let seal): "already \(seal ?? "")"
        case .refused(let findings, _): "\(findings.map(\.problem.code))"
        case .leftOut(let month): "after \(month)"
        }
      return "\(outcome.company.code) \(outcome.period) \(what)"
    }
  }

  private func heads(_ session: Session) throws -> [String] {
    try CloseWorkersTests.codes.map { code in
      let key = try session.key(code)
      let head = try session.books.read { try session.books.company(key).head() }
      return "\(head.sequence) \(hexadecimal(head.hash))"
    }
  }

  @Test func `any number of workers tells the same and leaves the same books`() throws {
    let original = try books(.postgresql)
    var all: [[String]] = []
    for workers in [1, 2, 5] {
      let books = try original.copy()
      let session = try session(books)
      defer { session.books.close() }
      let call = Call(key: "k")
      let first = told(try session.closeEach(CloseWorkersTests.month, workers: workers, call))
      let again = told(try session.closeEach(CloseWorkersTests.month, workers: workers, call))
      #expect(session.hasRecalled)
      try all.append(first + again + heads(session))
      #expect(try session.verify(Call()).allSatisfy(\.isSound))
    }
    #expect(Set(all).count == 1)
    let outcomes = all[0].prefix(12)
    #expect(outcomes.map { $0.prefix(3) } == CloseWorkersTests.codes.map { $0[...] })
    #expect(outcomes.count { $0.contains(" closed ") } == 9)
    #expect(outcomes[2] == "C03 2025-01 [CAL-009]")
    #expect(outcomes[4].hasPrefix("C05 2025-01 already "))
    #expect(outcomes[7] == "C08 2025-01 [CLS-002]")
    #expect(all[0][12..<24].count { $0.contains(" recalled ") } == 9)
  }

  @Test func `connections that break hold up no other company, and the same key takes the rest`()
    throws
  {
    let books = try books(.postgresql)
    let breaks = Atomic(false)
    let session = try session(books) { done, _ in
      // Every connection that is open now, in the midst of whatever it does.
      guard done == 3, !breaks.exchange(true, ordering: .relaxed) else { return }
      try? books.endConnections()
    }
    let call = Call(key: "k")
    let outcomes = try session.closeEach(CloseWorkersTests.month, workers: 3, call)
    #expect(outcomes.map(\.company.code) == CloseWorkersTests.codes)
    let broken = outcomes.filter {
      $0.refusals.contains { $0.problem.code.description == "DBS-013" }
    }
    #expect((1...3).contains(broken.count), "\(told(outcomes))")
    let others = outcomes.filter { outcome in
      outcome.isOpen && !broken.contains { $0.company == outcome.company }
    }
    #expect(others.allSatisfy { ["C03", "C08"].contains($0.company.code) }, "\(told(outcomes))")
    let later = try self.session(books)
    defer { later.books.close() }
    let again = try later.closeEach(CloseWorkersTests.month, workers: 3, call)
    #expect(again.filter(\.isOpen).map(\.company.code) == ["C03", "C08"])
    #expect(try later.verify(Call()).allSatisfy(\.isSound))
  }

  @Test func `work that is stopped ends for every worker, and what is closed stays so`() throws {
    let books = try books(.postgresql)
    let work = Mutex<Work?>(nil)
    let session = try session(books) { done, _ in
      if done == 2 { work.withLock { $0?.stop() } }
    }
    work.withLock { $0 = session.work }
    defer { session.books.close() }
    #expect(throws: StorageError.wasInterrupted) {
      try session.closeEach(CloseWorkersTests.month, workers: 3, Call())
    }
    let later = try self.session(books)
    defer { later.books.close() }
    let again = try later.closeEach(CloseWorkersTests.month, workers: 3, Call())
    let already = again.count {
      if case .closedAlready = $0.what { true } else { false }
    }
    #expect((2...6).contains(already), "\(told(again))")
    #expect(again.filter(\.isOpen).map(\.company.code) == ["C03", "C08"])
    #expect(try later.verify(Call()).allSatisfy(\.isSound))
  }

  @Test func `a number of workers that cannot be had begins nothing`() throws {
    let sqlite = try session(try books(.sqlite))
    defer { sqlite.books.close() }
    let before = try heads(sqlite)
    #expect(
      try refusal { _ = try sqlite.closeEach(CloseWorkersTests.month, workers: 2, Call()) }
        == ["CLS-013"]
    )
    #expect(try heads(sqlite) == before)
    #expect(try sqlite.closeEach(CloseWorkersTests.month, workers: 1, Call()).count == 12)

    let books = try books(.postgresql)
    let session = try session(books)
    defer { session.books.close() }
    let unchanged = try heads(session)
    try books.allowConnections(2)
    defer { try? books.allowConnections(-1) }
    #expect {
      try session.closeEach(CloseWorkersTests.month, workers: 4, Call())
    } throws: { error in
      if case StorageError.cannotConnect = error { true } else { false }
    }
    #expect(try heads(session) == unchanged)
    // Where nobody asked for a number, there are as many as can be had.
    let outcomes = try session.closeEach(CloseWorkersTests.month, Call())
    #expect(outcomes.count(where: \.isOpen) == 2)
  }

  @Test(arguments: TestDatabase.allCases)
  func `a rehearsal by several changes nothing`(_ kind: TestDatabase) throws {
    let session = try session(try books(kind))
    defer { session.books.close() }
    let before = try heads(session)
    let outcomes = try session.closeEach(CloseWorkersTests.month, Call(isRehearsal: true))
    #expect(outcomes.count { $0.report?.isRehearsal ?? false } == 9)
    #expect(try heads(session) == before)
  }
}

extension TestBooks {
  /// Ends what the application has connected, as a server that is restarted does.
  fileprivate func endConnections() throws {
    try asSuperuser { connection, name in
      try connection.query(
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = \(name)"
      ) { _ in }
    }
  }

  fileprivate func allowConnections(_ count: Int) throws {
    try asSuperuser { connection, name in
      try connection.run(script: "ALTER DATABASE \(name) CONNECTION LIMIT \(count)")
    }
  }
}
