import Accounting
import Books
import Foundation
import TestSupport
import Testing

@testable import Closing

/// One door: whoever asks for a use case is asked for the right to it, and refusals are kept.
@Suite struct DoorTests {
  /// Asks for a use case, and returns the codes of its refusal and whether anything came out.
  private func ask(
    _ row: UseCase.Row,
    _ session: Session
  ) throws -> (codes: [String], hasOutput: Bool) {
    let path = try newPath()
    var count = 0
    let codes = try refusal {
      try UseCase.ask(row.asked, session, path: path) { bytes in count += bytes.count }
    }
    return (codes, count > 0 || FileManager.default.fileExists(atPath: path))
  }

  @Test(arguments: TestDatabase.allCases)
  func `each use case asks once for its own right, in each company that it is about`(
    _ database: TestDatabase
  ) throws {
    let ledger = try UseCase.books(database)
    let keeper = Doorkeeper()
    let session = ledger.session(keeper)
    let before = try ledger.books()
    for row in UseCase.table {
      #expect(try ask(row, session).codes == [], "\(row.asked)")
      let expected = row.companies.map { "bo \(row.verb) \(row.right) \($0)" }
      #expect(keeper.takeNotes() == expected, "\(row.asked)")
    }
    // What a use case refuses behind the door is of no account here.
    #expect(try ledger.refusals().filter { !$0.hasPrefix("RGT-03") } == [])
    #expect(try ledger.books() == before)
  }

  @Test(arguments: TestDatabase.allCases)
  func `without the one right a use case is refused, kept once, and does nothing`(
    _ database: TestDatabase
  ) throws {
    let ledger = try UseCase.books(database)
    let before = try ledger.books()
    for row in UseCase.table {
      let keeper = Doorkeeper { verb, _ in verb.name == row.verb }
      let kept = try ledger.refusals()
      let (codes, hasOutput) = try ask(row, ledger.session(keeper))
      #expect(codes == ["APP-403"], "\(row.asked)")
      #expect(!hasOutput, "\(row.asked)")
      let added = try ledger.refusals().dropFirst(kept.count)
      #expect(Array(added) == ["APP-403 \(row.companies[0]) \(row.verb) bo"], "\(row.asked)")
    }
    #expect(try ledger.books() == before)
  }

  @Test(arguments: TestDatabase.allCases)
  func `a caller with that one right and no other goes on`(_ database: TestDatabase) throws {
    let ledger = try UseCase.books(database)
    for row in UseCase.table {
      let keeper = Doorkeeper { verb, _ in verb.name != row.verb }
      #expect(try ask(row, ledger.session(keeper)).codes == [], "\(row.asked)")
    }
    #expect(try ledger.refusals().filter { !$0.hasPrefix("RGT-03") } == [])
  }

  @Test(arguments: TestDatabase.allCases, RightClass.allCases)
  func `without a kind of right exactly the use cases that need it are refused`(
    _ database: TestDatabase,
    _ right: RightClass
  ) throws {
    let ledger = try UseCase.books(database)
    let session = ledger.session(Doorkeeper { verb, _ in verb.needs == right })
    for row in UseCase.table {
      let isRefused = row.right == right.rawValue
      #expect(try ask(row, session).codes == (isRefused ? ["APP-403"] : []), "\(row.asked)")
    }
  }

  /// Of a close of all companies one refusal stands for all: none is closed.
  @Test(arguments: TestDatabase.allCases, ["SE01", "SE02", "SE03", "999999999", "5566778899"])
  func `without rights in a company exactly what is about it is refused, and kept for it`(
    _ database: TestDatabase,
    _ company: String
  ) throws {
    let ledger = try UseCase.books(database)
    let session = ledger.session(Doorkeeper { _, asked in asked == company })
    let before = try ledger.books()
    for row in UseCase.table {
      let isRefused = row.companies.contains(company)
      let kept = try ledger.refusals()
      #expect(try ask(row, session).codes == (isRefused ? ["APP-403"] : []), "\(row.asked)")
      let added = try ledger.refusals().dropFirst(kept.count)
      let expected = isRefused ? ["APP-403 \(company) \(row.verb) bo"] : []
      #expect(added.filter { !$0.hasPrefix("RGT-03") } == expected, "\(row.asked)")
    }
    #expect(try ledger.books() == before)
  }

  @Test func `the table has every verb that there is, and each kind of run`() throws {
    let declared = try Verbs.ofTheDoor().map { "\($0.key): \($0.value)" }
    #expect(declared.count > 40)
    let runs = BookedRuns.all.flatMap { kind in
      ["plan", "post"].map { "\(kind.kind.rawValue) \($0): post" }
    }
    // Asked beside that to import, by the same command.
    let beside = ["import journal --override: settings"]
    #expect(
      Set(Verb.all.map { "\($0.name): \($0.needs.rawValue)" }) == Set(declared + runs + beside)
    )
    let tried = Set(UseCase.table.map { "\($0.verb): \($0.right)" })
    #expect(tried == Set(declared + runs))
  }
}
