import Accounting
import Books
import Database
import Dispatch
import Foundation
import Synchronization
import TestSupport
import Testing

@testable import Closing

/// Long work that somebody stops in its midst ends as interrupted, and leaves what it found.
@Suite struct StoppedWorkTests {
  /// Stops a piece of work when it first tells how far it has come.
  private final class Stopper: Sendable {
    let told = Atomic(0)
    private let stopped = Mutex<Work?>(nil)

    func work() -> Work {
      let work = Work { [self] _, _ in
        told.add(1, ordering: .relaxed)
        stopped.withLock { $0?.stop() }
      }
      stopped.withLock { $0 = work }
      return work
    }
  }

  private func session(_ ledger: TestLedger, _ work: Work) -> Session {
    Session(books: ledger.session.books, author: "bo", work: work) { "2026-01-02T00:00:00Z" }
  }

  /// As many vouchers as the work has steps for, and one more.
  private func ledger(_ database: TestDatabase, vouchers: Int) throws -> TestLedger {
    let ledger = try TestLedger(database)
    try ledger.post(
      (0..<vouchers).map { index in
        voucher("2025-0\(index % 9 + 1)-10", line("5010", 100), line("1930", -100))
      }
    )
    return ledger
  }

  /// A year of three batches.
  private let file = SIEText(
    vouchers: (1...2_100).map { "B \($0) 0\($0 % 9 + 1)10 5010 100 1930 -100" }
  ).file

  @Test(arguments: TestDatabase.allCases)
  func `an import that is stopped between its batches has not begun`(
    _ database: TestDatabase
  ) throws {
    let ledger = try TestLedger(database)
    let before = try ledger.books()
    let stopper = Stopper()
    let stopped = session(ledger, stopper.work())
    let call = Call(TestLedger.code, key: "k")
    func load(_ session: Session) throws -> [String] {
      try refusal { _ = try session.importSIE(file, LedgerImportOptions(), call) }
    }
    #expect(try load(stopped) == ["DBS-016"])
    #expect(stopper.told.load(ordering: .relaxed) == 1)
    #expect(try ledger.books() == before)
    #expect(try ledger.refusals() == [])
    // Work that was stopped stays so; another goes on with the same books and the same key.
    #expect(try load(stopped) == ["DBS-016"])
    waitForLateRequests(ledger)
    #expect(try load(session(ledger, Work())) == [])
    #expect(try ledger.session.vouchers(Call()).count == 2_100)
    #expect(try ledger.isSound())
  }

  @Test(arguments: TestDatabase.allCases)
  func `a verification that another thread ends says so, and the next one is done`(
    _ database: TestDatabase
  ) throws {
    let ledger = try ledger(database, vouchers: 4_097)
    let before = try ledger.books()
    let work = Work()
    let stopped = session(ledger, work)
    let (isOver, hasBegun) = (Over(), DispatchSemaphore(value: 0))
    let hasEnded = DispatchSemaphore(value: 0)
    // A thread of its own: those that Dispatch shares out may all be busy with tests.
    Thread.detachNewThread {
      hasBegun.signal()
      while !isOver.flag.load(ordering: .acquiring) { work.stop() }
      hasEnded.signal()
    }
    hasBegun.wait()
    let codes = try refusal { _ = try stopped.verify(Call(TestLedger.code)) }
    isOver.flag.store(true, ordering: .releasing)
    hasEnded.wait()
    #expect(codes == ["DBS-016"])
    waitForLateRequests(ledger)
    #expect(try ledger.isSound())
    #expect(try ledger.books() == before)
  }

  /// On PostgreSQL a last request to stop may still be on its way to the server.
  private func waitForLateRequests(_ ledger: TestLedger) {
    while (try? ledger.session.company(Call())) == nil {}
  }

  private final class Over: Sendable {
    let flag = Atomic(false)
  }

  @Test(arguments: TestDatabase.allCases)
  func `an export that is stopped leaves no file, and the books as they are`(
    _ database: TestDatabase
  ) throws {
    let ledger = try ledger(database, vouchers: 4_097)
    let before = try ledger.books()
    let selection = ExportSelection(company: TestLedger.code)
    typealias Export = (Session, @escaping ([UInt8]) throws -> Void) throws -> Void
    let exports: [(String, Export)] = [
      ("csv", { _ = try $0.exportCSV(selection, to: $1) }),
      ("hledger", { _ = try $0.exportHledger(selection, to: $1) }),
      ("sie", { _ = try $0.exportSIE(selection, SIEExportOptions(), to: $1) }),
    ]
    for (name, export) in exports {
      let path = try newPath()
      let work = Work()
      let stopped = session(ledger, work)
      // Vouchers that are sorted come out when all are read; then it is stopped at its beginning.
      if name == "sie" { work.stop() }
      let codes = try refusal {
        try writeFile(path) { write in
          try export(stopped) { bytes in
            try write(bytes)
            work.stop()
          }
        }
      }
      #expect(codes == ["DBS-016"], "\(name)")
      #expect(try names(beside: path) == [], "\(name)")
      waitForLateRequests(ledger)
      try writeFile(path) { write in try export(session(ledger, Work()), write) }
      #expect(try names(beside: path) == [""], "\(name)")
    }
    #expect(try ledger.books() == before)
  }

  /// An SQLite file is copied in one step.
  @Test(arguments: [TestDatabase.postgresql])
  func `a backup that is stopped leaves no file, and the books as they are`(
    _ database: TestDatabase
  ) throws {
    let ledger = try ledger(database, vouchers: 1_100)
    let before = try ledger.books()
    let path = try newPath()
    let stopper = Stopper()
    let codes = try refusal { _ = try session(ledger, stopper.work()).backUp(to: path) }
    #expect(codes == ["DBS-016"])
    #expect(stopper.told.load(ordering: .relaxed) == 1)
    #expect(try names(beside: path) == [])
    #expect(try ledger.books() == before)
    waitForLateRequests(ledger)
    #expect(try session(ledger, Work()).backUp(to: path).logs.map(\.vouchers) == [0, 1_100])
  }

  @Test(arguments: TestDatabase.allCases)
  func `a restore that is stopped leaves the place as empty as it was`(
    _ database: TestDatabase
  ) throws {
    let ledger = try ledger(.sqlite, vouchers: 1_100)
    let path = try newPath()
    _ = try ledger.session.backUp(to: path)
    let target = try database.make()
    func restore(_ work: Work) throws {
      _ = try Books.restore(
        path,
        to: target.ownerURL,
        at: "2026-01-02T00:00:00Z",
        rehearsing: false,
        work
      )
    }
    let stopper = Stopper()
    #expect(try refusal { try restore(stopper.work()) } == ["DBS-016"])
    #expect(stopper.told.load(ordering: .relaxed) == 1)
    if let file = target.file { #expect(try names(beside: file.path) == []) }
    let owner = try target.connectAsOwner()
    #expect(try owner.tables() == [])
    owner.close()
    if let file = target.file { try FileManager.default.removeItem(at: file) }
    try restore(Work())
    try target.migrated()
    #expect(try content(of: target) == content(of: ledger.database))
  }
}
