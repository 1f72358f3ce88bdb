import Accounting
import Closing
import Foundation
import TestSupport
import Testing

/// C44 and the voice for the unlikely: a rate far from what is expected, or the wrong way round, is asked
/// about, and never refused for that alone.
@Suite struct UnlikelyRateTests {
  private static let stored =
    "from,to,date,rate\nEUR,SEK,2025-01-31,11.48\nEUR,SEK,2025-02-28,11.15\n"
  private static let inverted = "from,to,date,rate,source\nSEK,EUR,2025-03-31,10.849,Bank\n"
  private static let both =
    "from,to,date,rate\nSEK,EUR,2025-02-28,0.0897\nSEK,EUR,2025-03-31,10.849\n"
  private static let journal = """
    series;number;date;account;currency;amount;accounting;text
    V;1;2025-03-10;1940;EUR;1000;11150;x
    V;1;2025-03-10;3001;SEK;-11150;;x

    """

  private func post(_ text: String, _ ledger: TestLedger) throws -> [String] {
    try ledger.session.importJournal(
      SourceFile(name: "j.csv", data: Data(text.utf8)),
      Call()
    ).findings.map { "\($0.severity) \($0.problem.code)" }
  }

  private func rates(_ ledger: TestLedger) throws -> (told: String, blocks: Bool) {
    let results = try ledger.session.check(period: "2025-03", Call()).results
    let result = try #require(results.first { $0.id == .closingRatesExist })
    let items = result.items.map { item in
      guard case .closingRateIsDoubtful(let reason)? = item as? RateError else {
        return item.code.description
      }
      return "\(item.code) \(reason.code)"
    }
    return (([result.status.rawValue] + items).joined(separator: ", "), result.blocks)
  }

  /// C44 (a): f12a.csv and f12j.csv.
  @Test(arguments: TestDatabase.allCases)
  func `the check of closing rates knows their age`(_ database: TestDatabase) throws {
    let ledger = try TestLedger(database)
    try ledger.importRates(Self.stored)
    #expect(try post(Self.journal, ledger) == [])
    #expect(try rates(ledger) == ("fail, CHK-015 RAT-002", false))
    try ledger.refuseOldRates()
    #expect(try rates(ledger) == ("fail, CHK-005", true))
    try ledger.rate("EUR", "SEK", "2025-03-31", "10.849")
    #expect(try rates(ledger) == ("pass", false))
  }

  /// C44 (b): f12b.csv, f12c.csv, with f12j.csv.
  @Test(arguments: TestDatabase.allCases)
  func `an inverted pair is asked about when it comes in and before it is used`(
    _ database: TestDatabase
  ) throws {
    for file in [Self.inverted, Self.both] {
      let ledger = try TestLedger(database)
      _ = try post(Self.journal, ledger)
      let imported = try ledger.importRates(file)
      #expect(imported.isPosted)
      #expect(imported.codes == (file == Self.both ? ["RAT-014"] : []))
      #expect(try rates(ledger) == ("fail, CHK-015 RAT-014", false))
      let run = try ledger.revalue("2025-03")
      #expect(run.findings.map { "\($0.severity) \($0.problem.code)" } == ["warning RAT-014"])
      // What is carried at the rate by now does not make the rate likely.
      #expect(try rates(ledger) == ("fail, CHK-015 RAT-014", false))
    }
  }

  @Test(arguments: TestDatabase.allCases)
  func `the inverse of a stored pair is asked about, with what was expected`(
    _ database: TestDatabase
  ) throws {
    let ledger = try TestLedger(database)
    try ledger.importRates(Self.stored)
    for isRehearsal in [true, false] {
      let imported = try ledger.importRates(Self.inverted, rehearsing: isRehearsal)
      #expect(imported.isPosted)
      #expect(
        imported.findings.map(\.problem) as? [RateError] == [
          .isUnlikely(
            from: .sek,
            to: .eur,
            day: day("2025-03-31"),
            rate: "10.849000",
            expected: "0.089686",
            basis: .stored(day("2025-02-28")),
            isInverted: true
          )
        ]
      )
    }
  }

  @Test(arguments: TestDatabase.allCases)
  func `a rate that a person enters is looked at like one of a file`(
    _ database: TestDatabase
  ) throws {
    let ledger = try TestLedger(database)
    func set(_ from: Currency, _ to: Currency, _ rate: String) throws -> [String] {
      try ledger.session.setRate(
        ExchangeRate(
          from: from,
          to: to,
          day: day("2025-03-31"),
          rate: decimal(rate),
          source: "Bank"
        ),
        Call(isRehearsal: true)
      ).findings.map { "\($0.severity) \($0.problem.code)" }
    }
    #expect(try set(.eur, .sek, "10.849") == [])
    try ledger.importRates(Self.stored)
    try ledger.importRates("from,to,date,rate\nEUR,NOK,2025-02-28,11.70\n")
    #expect(try set(.eur, .sek, "10.849") == [])
    #expect(try set(.eur, .sek, "1084.9") == ["warning RAT-009"])
    #expect(try set(.eur, .sek, "0.0922") == ["warning RAT-014"])
    #expect(try set(.sek, .eur, "0.0922") == [])
    #expect(try set(.sek, .eur, "10.849") == ["warning RAT-014"])
    // By way of the euro: 1 NOK is 0.953 SEK.
    #expect(try set(.nok, .sek, "0.95") == [])
    #expect(try set(.nok, .sek, "95") == ["warning RAT-013"])
  }

  /// A journal whose amounts do not fit the stored rate; the first three digits of a lost mark.
  @Test(arguments: TestDatabase.allCases)
  func `amounts of a journal far from the stored rate are asked about`(
    _ database: TestDatabase
  ) throws {
    func found(_ accounting: String, rate: String = "11.15") throws -> [String] {
      let ledger = try TestLedger(database)
      try ledger.rate("EUR", "SEK", "2025-03-07", rate)
      return try post(
        Self.journal.replacingOccurrences(of: "11150", with: accounting),
        ledger
      )
    }
    #expect(try found("11150") == [])
    #expect(try found("1115") == ["warning RAT-013"])
    #expect(try found("89.69") == ["warning RAT-014"])
    // The same amounts at a rate that fits: only what is far off is asked.
    #expect(try found("9300") == [])
  }

  /// m66.csv: each way to be wrong is one question, however many lines it is about.
  @Test(arguments: TestDatabase.allCases)
  func `several rates far off are each asked about, with their vouchers`(
    _ database: TestDatabase
  ) throws {
    let ledger = try TestLedger(database)
    try ledger.rate("EUR", "SEK", "2025-03-07", "11.15")
    let amounts = ["1115", "111500", "90.09", "11150", "1116", "112000", "1117"]
    var text = "series;number;date;account;currency;amount;accounting;text\n"
    for (index, amount) in amounts.enumerated() {
      let start = "V;\(index + 1);2025-03-1\(index)"
      text += "\(start);1940;EUR;1000;\(amount);x\n\(start);3001;SEK;-\(amount);;x\n"
    }
    let file = SourceFile(name: "j.csv", data: Data(text.utf8))
    let findings = try ledger.session.importJournal(file, Call()).findings
      .filter { $0.problem is RateError }
    #expect(
      findings.map { "\($0.problem.code) \($0.line ?? 0)" } == [
        "RAT-013 2", "RAT-013 4", "RAT-014 6",
      ]
    )
    #expect(
      findings.map(\.importItems) == [
        [.voucher("V1"), .voucher("V5"), .voucher("V7")], [.voucher("V2"), .voucher("V6")], [],
      ]
    )
    let counts = findings.map { finding -> Int in
      guard case .areUnlikely(let count, _, _, _, _, _, _, _)? = finding.problem as? RateError
      else { return 1 }
      return count
    }
    #expect(counts == [3, 2, 1])
  }

  /// As many lines as a year has at one wrong rate take no more of the terminal than one.
  @Test func `thousands of lines at one wrong rate are one question`() throws {
    let ledger = try TestLedger(.sqlite)
    try ledger.rate("EUR", "SEK", "2025-03-07", "11.15")
    var text = "series;number;date;account;currency;amount;accounting;text\n"
    for number in 1...2_000 {
      let start = "V;\(number);2025-03-10"
      text += "\(start);1940;EUR;1000;1115;x\n\(start);3001;SEK;-1115;;x\n"
    }
    let file = SourceFile(name: "j.csv", data: Data(text.utf8))
    let findings = try ledger.session.importJournal(file, Call()).findings
    #expect(findings.map(\.problem.code.description) == ["RAT-013"])
    #expect(findings.first?.importItems.count == 2_000)
  }
}
