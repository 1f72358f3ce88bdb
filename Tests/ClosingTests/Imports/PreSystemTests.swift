import Accounting
import Books
import Closing
import TestSupport
import Testing

/// Vouchers that have no number of their own, as a pre-system writes them.
@Suite struct PreSystemTests {
  private func load(_ session: Session, _ vouchers: [String]) throws -> LedgerImportReport {
    try session.importSIE(
      SIEText(opening: "1930 1000, 2081 -1000", vouchers: vouchers).file,
      LedgerImportOptions(),
      Call()
    )
  }

  private static let january = "0110 5010 100 1930 -100"
  private static let february = "0210 5010 100 1930 -100"

  /// Series and number: both empty, or a series without numbers.
  @Test(arguments: TestDatabase.allCases, ["- -", "L -"])
  func `the same year again counts what is known although it has no number`(
    _ database: TestDatabase,
    _ name: String
  ) throws {
    let books = try database.migrated()
    let session = try emptySession(books)
    let first = [name + " " + PreSystemTests.january]
    #expect(try load(session, first).posted == 2)
    // Twice the same is two vouchers, of which the books hold one.
    let second = try load(
      session,
      [first[0], first[0], name + " " + PreSystemTests.february]
    )
    #expect(second.isPosted)
    #expect((second.known, second.posted) == (1, 2))
    #expect(
      try session.standing("2025") == [
        "1930 1000 700", "2081 -1000 -1000", "5010 0 300",
      ]
    )
    #expect(try session.isSound())
  }

  @Test(arguments: TestDatabase.allCases, ["- -", "L -"])
  func `a new batch without numbers contradicts nothing`(
    _ database: TestDatabase,
    _ name: String
  ) throws {
    let books = try database.migrated()
    let session = try emptySession(books)
    _ = try load(session, [name + " " + PreSystemTests.january])
    let second = try load(session, [name + " " + PreSystemTests.february])
    #expect(second.isPosted, "\(codes(second.findings))")
    #expect((second.known, second.posted) == (0, 1))
  }

  @Test(arguments: TestDatabase.allCases)
  func `vouchers without any reference are numbered here without a gap`(
    _ database: TestDatabase
  ) throws {
    let books = try database.migrated()
    let session = try emptySession(books)
    _ = try load(session, ["- - " + PreSystemTests.january, "- - " + PreSystemTests.february])
    #expect(try session.vouchers(Call()).map(\.name) == ["IB1", "I1", "I2"])
  }

  @Test(arguments: TestDatabase.allCases)
  func `the same reference with another content is refused, naming it`(
    _ database: TestDatabase
  ) throws {
    let books = try database.migrated()
    let session = try emptySession(books)
    _ = try load(session, ["A 1 " + PreSystemTests.january])
    let before = try session.standing("2025")
    for other in ["0110 5010 99 1930 -99", "0111 5010 100 1930 -100", "0110 5010 100 2440 -100"] {
      let refused = try load(session, ["A 1 " + other])
      #expect(!refused.isPosted)
      #expect(codes(refused.findings).contains("IMP-002"))
      #expect(try session.standing("2025") == before)
    }
    // The same number once more beside the known one is another voucher.
    let second = try load(
      session,
      ["A 1 " + PreSystemTests.january, "A 1 " + PreSystemTests.february]
    )
    #expect((second.known, second.posted) == (1, 1))
    #expect(codes(second.findings).contains("SIE-016") == false)
  }
}
