import Accounting
import Books
import Closing
import TestSupport
import Testing

/// What was posted here and sent to another program comes home in its export, and is not posted again
/// (T-ADD-25).
@Suite struct HomecomingTests {
  /// The ledger of another program: A1 of 5,000 on 5010, and what came home.
  private func export(
    _ generated: String,
    _ vouchers: [String] = []
  ) -> SourceFile {
    var costs = 0
    var body = ""
    for text in ["A 1 0110 5000 Hyra"] + vouchers {
      let words = text.split(separator: " ", maxSplits: 4).map(String.init)
      let amount = Int(words[3]) ?? 0
      costs += amount
      body += """
        #VER \(words[0]) \(words[1]) 2025\(words[2]) "\(words.count > 4 ? words[4] : "")"
        {
        #TRANS 2440 {} -\(amount)
        #TRANS 5010 {} \(amount)
        }

        """
    }
    return VoucherIdentityFiles.file(
      "erp-\(generated).se",
      """
      #FLAGGA 0
      #PROGRAM "Affar" 1
      #FORMAT PC8
      #GEN \(generated)
      #SIETYP 4
      #ORGNR 556677-8899
      #FNAMN "Exempel AB"
      #RAR 0 20250101 20251231
      #IB 0 2440 0
      #UB 0 2440 -\(costs)
      #RES 0 5010 \(costs)

      """ + body
    )
  }

  private func load(_ ledger: TestLedger, _ file: SourceFile) throws -> LedgerImportReport {
    try ledger.session.importSIE(file, LedgerImportOptions(), Call(TestLedger.code))
  }

  /// Books with A1 from the other program and X1 of 1,000 posted here and sent, with its mark.
  private func ledger(_ database: TestDatabase) throws -> (TestLedger, mark: VoucherMark) {
    let ledger = try TestLedger(database)
    #expect(try load(ledger, export("20250201")).posted == 1)
    let own = voucher(
      "2025-01-31",
      line("5010", 1_000_00),
      line("2440", -1_000_00),
      series: "X"
    )
    let sent = try ledger.session.books.write(ledger.key, by: ledger.session.authorship) { open in
      try open.send(open.post([own], by: ledger.session.poster))
    }
    return (ledger, try #require(sent.first).mark)
  }

  private func told(_ report: LedgerImportReport) -> [String] {
    codes(report.findings).filter { $0.hasPrefix("IMP-03") || $0 == "IMP-002" }
  }

  @Test(arguments: TestDatabase.allCases, [false, true])
  func `what comes home by its mark is counted and not posted, in a held period too`(
    _ database: TestDatabase,
    _ isHeld: Bool
  ) throws {
    let (ledger, mark) = try ledger(database)
    #expect(mark.description == "[bokslut X1 2025]")
    if isHeld {
      _ = try ledger.session.change("2025-01", .hold, because: "p", confirmed: true, Call())
    }
    let home = try load(ledger, export("20250301", ["B 1 0131 1000 Periodisering \(mark)"]))
    #expect((home.posted, home.known) == (0, 2), "\(codes(home.findings))")
    #expect(told(home) == ["IMP-030", "IMP-036"])
    let first = home.findings.compactMap { finding -> String? in
      guard case .cameHome(_, let first)? = finding.problem as? ImportedVoucherError else {
        return nil
      }
      return first
    }
    #expect(first == ["X1"])
    // By its number here and there.
    for name in ["X1", "B1"] {
      let found = try ledger.session.voucher(.number(name, year: "2025"), Call()).voucher
      #expect(found.name == "X1")
    }
    // The footing includes it: 5,000 and 1,000 are the 6,000 that the file states.
    #expect(home.content.footing.foots == true)
    #expect(try ledger.balance("5010", "2025-01") == 6_000_00)
    // The next export has it again, under its reference there, with or without the mark.
    var others: [String] = []
    for (generated, text) in [("20250401", "Periodisering \(mark)"), ("20250402", "x")] {
      others.append("A \(others.count + 2) 0210 7 Annat")
      let again = try load(ledger, export(generated, ["B 1 0131 1000 \(text)"] + others))
      #expect((again.posted, again.known) == (1, 1 + others.count), "\(codes(again.findings))")
      #expect(told(again) == ["IMP-036"])
    }
    #expect(try ledger.balance("5010", "2025-12") == 6_000_00 + 2 * 7_00)
    #expect(try ledger.isSound())
  }

  @Test(arguments: TestDatabase.allCases)
  func `a number here comes before one under which another voucher came home`(
    _ database: TestDatabase
  ) throws {
    let (ledger, mark) = try ledger(database)
    _ = try load(ledger, export("20250301", ["C 1 0131 1000 Periodisering \(mark)"]))
    func names() throws -> String {
      try ledger.session.voucher(.number("C1", year: "2025"), Call()).voucher.name
    }
    #expect(try names() == "X1")
    try ledger.post(
      voucher(
        "2025-03-10",
        line("5010", 5_00),
        line("2440", -5_00),
        series: "C"
      )
    )
    #expect(try names() == "C1")
  }

  @Test(arguments: TestDatabase.allCases, ["B 1 0131 900", "B 1 0130 1000"])
  func `the same mark with another content refuses the file, and shows both`(
    _ database: TestDatabase,
    _ voucher: String
  ) throws {
    let (ledger, mark) = try ledger(database)
    let refused = try load(ledger, export("20250301", ["\(voucher) \(mark)"]))
    #expect(!refused.isPosted && told(refused) == ["IMP-035"])
    #expect(try ledger.balance("5010", "2025-01") == 6_000_00)
  }

  @Test(arguments: TestDatabase.allCases)
  func `what has lost its mark is taken as ours with a warning, once`(
    _ database: TestDatabase
  ) throws {
    let (ledger, _) = try ledger(database)
    let home = try load(ledger, export("20250301", ["B 1 0131 1000", "B 2 0131 1000"]))
    // The second is another one, of the same amount.
    #expect((home.posted, home.known) == (1, 2), "\(codes(home.findings))")
    #expect(told(home) == ["IMP-036", "IMP-037"])
    #expect(try ledger.balance("5010", "2025-01") == 7_000_00)
    #expect(try ledger.isSound())
    // It has come back, so that nothing else is taken as it, unless its import is undone.
    let run = try #require(home.run)
    _ = try ledger.undo(run)
    let again = try load(ledger, export("20250302", ["B 7 0131 1000"]))
    #expect((again.posted, again.known) == (0, 2), "\(codes(again.findings))")
  }

  @Test(arguments: TestDatabase.allCases)
  func `what is equal and was never sent is posted`(_ database: TestDatabase) throws {
    let ledger = try TestLedger(database)
    try ledger.post(voucher("2025-01-31", line("5010", 1_000_00), line("2440", -1_000_00)))
    let home = try load(ledger, export("20250301", ["B 1 0131 1000"]))
    #expect(home.posted == 2)
    #expect(try ledger.balance("5010", "2025-01") == 7_000_00)
  }

  @Test(arguments: TestDatabase.allCases)
  func `a mark that names no other voucher is told, and its voucher posted`(
    _ database: TestDatabase
  ) throws {
    let (ledger, mark) = try ledger(database)
    let twice = ["B 1 0131 1000 \(mark)", "B 2 0131 1000 \(mark)", "B 3 0131 5 [bokslut Q9 2025]"]
    let home = try load(ledger, export("20250301", twice))
    #expect((home.posted, home.known) == (2, 2), "\(codes(home.findings))")
    #expect(told(home) == ["IMP-036", "IMP-038", "IMP-038"])
    #expect(try ledger.balance("5010", "2025-01") == 7_005_00)
  }

  @Test(arguments: TestDatabase.allCases)
  func `what is reversed here and comes home is said`(_ database: TestDatabase) throws {
    let (ledger, mark) = try ledger(database)
    _ = try ledger.session.reverse(.number("X1", year: "2025"), on: nil, Call())
    let home = try load(ledger, export("20250301", ["B 1 0131 1000 \(mark)"]))
    #expect((home.posted, home.known) == (0, 2), "\(codes(home.findings))")
    #expect(told(home).contains("IMP-038"))
    #expect(try ledger.balance("5010", "2025-01") == 5_000_00)
  }
}
