import Accounting
import Books
import Closing
import Foundation
import TestSupport
import Testing

/// SIE 1–3: balances without vouchers (spec nordic/formats 9.6).
@Suite struct BalanceFileTests {
  /// A year whose months are given for January and March only, and a budget.
  private func file(_ type: Int, months: String, closing: String) -> SourceFile {
    let text = """
      #FLAGGA 0
      #PROGRAM "Test" 1
      #FORMAT PC8
      #SIETYP \(type)
      #ORGNR 556677-8899
      #FNAMN "Exempel AB"
      #RAR 0 20250101 20251231
      #OMFATTN 20251231
      #DIM 1 "Kostnadsstalle"
      #OBJEKT 1 10 "Butik"
      #KONTO 1930 "Bank"
      #KONTO 2081 "Aktiekapital"
      #KONTO 3001 "Forsaljning"
      #IB 0 1930 1000
      #IB 0 2081 -1000
      \(closing)
      \(months)

      """
    return SourceFile(name: "\(type)-\(text.utf8.count).se", data: Data(text.utf8))
  }

  private let closing = "#UB 0 1930 1600\n#UB 0 2081 -1000\n#RES 0 3001 -600"
  private let months = """
    #PSALDO 0 202501 1930 {} 100
    #PSALDO 0 202501 3001 {} -100
    #PSALDO 0 202501 3001 {1 10} -70
    #PSALDO 0 202503 1930 {} 300
    #PSALDO 0 202503 3001 {} -300
    #PBUDGET 0 202501 3001 {} -500
    #OUB 0 1930 {1 10} 25
    """

  private func load(_ session: Session, _ file: SourceFile) throws -> LedgerImportReport {
    try session.importSIE(file, LedgerImportOptions(), Call())
  }

  private func vouchers(_ session: Session) throws -> [String] {
    try session.vouchers(Call()).map { "\($0.name) \($0.draft.day)" }
  }

  @Test(arguments: TestDatabase.allCases)
  func `type 1 gives an opening voucher and one movement`(_ database: TestDatabase) throws {
    let books = try database.migrated()
    let session = try emptySession(books)
    let result = try load(session, file(1, months: "", closing: closing))
    #expect(result.isPosted)
    #expect(result.posted == 2)
    #expect(try vouchers(session) == ["IB1 2025-01-01", "RES202512 2025-12-31"])
    let report = try session.trialBalance(year: nil, period: nil, Call())
    #expect(report.balance.total.closing == 0)
  }

  @Test(arguments: TestDatabase.allCases)
  func `months are movements of their own, and the rest follows at the end`(
    _ database: TestDatabase
  ) throws {
    let books = try database.migrated()
    let session = try emptySession(books)
    let result = try load(session, file(3, months: months, closing: closing))
    #expect(
      try vouchers(session) == [
        "IB1 2025-01-01", "PSALDO202501 2025-01-31", "PSALDO202503 2025-03-31",
        "RES202512 2025-12-31",
      ]
    )
    let kept = try session.importReport(try #require(result.run), Call()).kept
    #expect(kept == result.content.kept)
    #expect(kept.balances.filter { $0.kind == .budget }.map(\.minorUnits) == [-500_00])
    #expect(kept.balances.filter { $0.kind == .objectClosing }.map(\.minorUnits) == [25_00])
    #expect(kept.balances.count { $0.kind == .period } == 5)
    #expect(try session.verify(Call()).allSatisfy(\.isSound))
  }

  @Test(arguments: TestDatabase.allCases)
  func `a later file of the year posts its new months; a month that differs refuses it`(
    _ database: TestDatabase
  ) throws {
    let books = try database.migrated()
    let session = try emptySession(books)
    let january = "#PSALDO 0 202501 1930 {} 100\n#PSALDO 0 202501 3001 {} -100"
    let closingJanuary = "#UB 0 1930 1100\n#UB 0 2081 -1000\n#RES 0 3001 -100"
    #expect(try load(session, file(2, months: january, closing: closingJanuary)).posted == 2)
    let february = january + "\n#PSALDO 0 202502 1930 {} 500\n#PSALDO 0 202502 3001 {} -500"
    let next = try load(session, file(2, months: february, closing: closing))
    #expect((next.known, next.posted) == (1, 1))
    let changed = february.replacing("202501 1930 {} 100", with: "202501 1930 {} 90")
    let refused = try load(session, file(2, months: changed, closing: closing))
    #expect(!refused.isPosted)
    #expect(refused.findings.contains { $0.problem.code.description == "IMP-002" })
    #expect(try vouchers(session).count == 3)
  }

  @Test(arguments: TestDatabase.allCases)
  func `what does not sum to zero goes to suspense, or where the user says`(
    _ database: TestDatabase
  ) throws {
    let broken = "#UB 0 1930 1600\n#UB 0 2081 -1000\n#RES 0 3001 -550"
    for account in [nil, "2081"] {
      let books = try database.migrated()
      let session = try emptySession(books)
      let result = try session.importSIE(
        file(1, months: "", closing: broken),
        LedgerImportOptions(balanceTo: account.map { AccountNumber($0) }),
        Call()
      )
      let told = result.findings.compactMap { $0.problem as? ImportError }
      let place = AccountNumber(account ?? "2999")
      let gap = Money(minorUnits: 50_00, .sek)
      #expect(told == [.movementDoesNotSumToZero(movement: "RES 202512", gap, account: place)])
      let run = try #require(result.run)
      _ = try session.undo(run, on: nil, Call())
      let report = try session.trialBalance(year: nil, period: nil, Call())
      #expect(report.balance.rows.allSatisfy { $0.amounts.closing == 0 })
    }
  }
}
