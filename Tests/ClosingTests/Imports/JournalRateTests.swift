import Accounting
import Closing
import Foundation
import TestSupport
import Testing

/// A line may state amount, rate and accounting amount, which must then agree.
@Suite struct JournalRateTests {
  /// What becomes of a voucher with one line at a rate, and its counterpart.
  private func codes(_ rows: String, _ database: TestDatabase) throws -> [String] {
    let ledger = try TestLedger(database)
    let text = "number;date;account;currency;amount;accounting;rate\n" + rows
    let before = try ledger.fingerprint()
    let result = try ledger.session.importJournal(
      SourceFile(name: "j.csv", data: Data(text.utf8)),
      Call()
    )
    let hasErrors = result.findings.contains { $0.severity == .error }
    #expect((result.run == nil) == hasErrors)
    #expect((try ledger.fingerprint() == before) == hasErrors)
    #expect(try ledger.isSound())
    return result.findings.map { "\($0.problem.code) \($0.line ?? 0)" }
  }

  private func stated(_ currency: String, _ accounting: String, rate: String) -> String {
    """
    1;2025-01-10;1940;\(currency);100,00;\(accounting);\(rate)
    1;;2081;SEK;-\(accounting);;

    """
  }

  @Test(arguments: TestDatabase.allCases)
  func `an amount that its rate does not give is refused`(_ database: TestDatabase) throws {
    #expect(try codes(stated("EUR", "1149,75", rate: "11,4975"), database) == [])
    #expect(try codes(stated("EUR", "1149,75", rate: "11,4795"), database) == ["IMP-013 2"])
    #expect(try codes(stated("EUR", "1149,75", rate: ""), database) == [])
    // In the accounting currency the rate is 1.
    #expect(try codes(stated("SEK", "100,00", rate: "1"), database) == [])
    #expect(try codes(stated("SEK", "100,00", rate: "2"), database) == ["IMP-013 2"])
  }

  /// One öre is what the residue of its voucher may have put on a line.
  @Test(arguments: TestDatabase.allCases)
  func `an amount may be one minor unit from what its rate gives`(_ database: TestDatabase) throws {
    for (accounting, expected) in [
      ("1149,73", ["IMP-013 2"]), ("1149,74", []), ("1149,76", []), ("1149,77", ["IMP-013 2"]),
    ] {
      #expect(try codes(stated("EUR", accounting, rate: "11,4975"), database) == expected)
    }
  }

  @Test(arguments: TestDatabase.allCases)
  func `more than rounding leaves over is refused as that`(_ database: TestDatabase) throws {
    func converted(_ counter: String) -> String {
      """
      1;2025-01-10;1940;EUR;10,33;;1,35
      1;;1940;EUR;10,33;;1,35
      1;;1940;EUR;10,34;;1,35
      1;;2081;SEK;-\(counter);;

      """
    }
    // The lines convert to 13.95, 13.95 and 13.96.
    #expect(try codes(converted("41,86"), database) == [])
    #expect(try codes(converted("41,83"), database) == ["IMP-015 2"])
    #expect(try codes(converted("41,82"), database) == ["IMP-014 2"])
    #expect(try codes(converted("41,90"), database) == ["IMP-014 2"])
    // Where nothing is converted, the voucher is what does not balance.
    let plain = "1;2025-01-10;1930;SEK;10,00;;\n1;;2081;SEK;-9,00;;\n"
    #expect(try codes(plain, database) == ["VOU-002 2"])
  }
}
