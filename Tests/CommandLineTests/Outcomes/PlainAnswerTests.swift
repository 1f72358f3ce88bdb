import TestSupport
import Testing

/// What a person reads, where trials found too little of it.
@Suite struct PlainAnswerTests {
  /// Tables on books with a plan, a revaluation, a closed month and a long name.
  private static let wide = [
    "fx-revaluation plan --period 2025-03", "run show 3", "run list", "period list",
    "voucher list --run 3", "voucher show --voucher FX1", "check --period 2025-04",
    "import show 1", "import list", "rate list", "run why 3 --line 1",
    "reopen --period 2025-02 --reason x --dry-run", "close --period 2025-05 --dry-run",
  ]

  @Test(arguments: ["sv", "nb", "en"])
  func `no line is wider than a terminal of eighty columns`(_ language: String) throws {
    let office = try Office.ready()
    #expect(office.run("close --period 2025-02").status == 0)
    for command in PlainAnswerTests.wide {
      let outcome = office.run(words(of: "\(command) --language \(language)"), width: 80)
      for line in outcome.output.split(separator: "\n") where line.count > 80 {
        // A command is not broken, so that it can be pasted.
        #expect(line.contains("`"), "\(command): \(line)")
      }
    }
    let runs = office.run(words(of: "run list --language sv"), width: 80).output
    #expect(runs.contains("bokförd, inaktuell") || !runs.contains("inaktue…"))
  }

  @Test(arguments: TestDatabase.allCases)
  func `a voucher is shown with names and totals, a list with amounts and reversals`(
    _ database: TestDatabase
  ) throws {
    let office = try Office.ready(database)
    let shown = office.run("voucher show --voucher A2").output
    #expect(shown.contains("Småinventarier"))
    #expect(shown.contains("Total "))
    #expect(office.run("voucher reverse --voucher A2").status == 0)
    let listed = try office.json("voucher list --year 2025").array
    let reversed = try #require(listed.first { $0["reference"] == .text("A2") })
    #expect(reversed["amount"] == .text("1790.28"))
    let contra = try #require(listed.first { $0["reverses"] == reversed["id"] })
    #expect(contra["amount"] == .text("1790.28"))
    let text = office.run("voucher list --period 2025-01").output
    #expect(text.contains("reversed by #\(contra["id"]?.number ?? 0)"))
  }

  @Test(arguments: TestDatabase.allCases)
  func `a plan is withdrawn and leaves the board`(_ database: TestDatabase) throws {
    let office = try Office.ready(database)
    func plans() throws -> JSONValue? {
      try office.json("check --period 2025-04")["checks"]?.array
        .first { $0["id"] == .text("plans-are-posted") }?["count"]
    }
    #expect(try plans() == .number(1))
    let undo = try office.json("run undo 4")
    #expect(undo["findings"]?[0]?["code"] == .text("RUN-017"))
    #expect(try plans() == .number(0))
    #expect(try office.json("run show 4")["state"] == .text("undone"))
    #expect(office.run("run post 4").status == 1)
    #expect(office.run("verify").status == 0)
  }

  @Test(arguments: TestDatabase.allCases)
  func `the runs of a period are those that posted in it too`(_ database: TestDatabase) throws {
    let office = try Office.ready(database)
    let january = try office.json("run list --period 2025-01").array.map { $0["kind"] }
    #expect(january.contains(.text("import-sie")))
    let march = try office.json("run list --period 2025-03").array.map { $0["run"] }
    #expect(march.contains(.number(3)))
  }

  @Test(arguments: TestDatabase.allCases)
  func `a close that is refused shows the board and says that nothing has changed`(
    _ database: TestDatabase
  ) throws {
    let office = try Office(database)
    try office.write(
      """
      #FLAGGA 0
      #PROGRAM "Test" 1
      #FORMAT PC8
      #SIETYP 4
      #ORGNR 556677-8899
      #FNAMN "Exempel AB"
      #RAR 0 20250101 20251231
      #KONTO 1930 "Bank"
      #IB 0 1930 100.00
      #UB 0 1930 100.00

      """,
      to: "gap.se"
    )
    #expect(office.run("import sie gap.se").status == 0)
    let refused = office.run("close --period 2025-03")
    #expect(refused.status == 1)
    #expect(refused.output == "")
    let text = refused.messages
    #expect(text.contains("✓ Debit equals credit"), "\(text)")
    #expect(text.hasSuffix("it. Nothing has changed.\n"))
    let codes = try office.json("close --period 2025-03")["findings"]?.array.map { $0["code"] }
    #expect(codes?.first == .text("CLS-001"))
  }

  @Test func `what the program knows stands in place of a placeholder`() throws {
    let office = try Office()
    let sie = "#FLAGGA 0\n#PROGRAM \"Test\" 1\n#SIETYP 4\n"
    try office.write("<AuditFile xmlns=\"urn:x\"></AuditFile>", to: "ut.xml")
    try office.write("number;date;account;amount;KID\nA1;2025-01-02;1930;1;7\n", to: "kid.csv")
    try office.write(sie, to: "sample.se")
    #expect(office.run("company create NEW --name N --currency SEK --year 2025").status == 0)
    for (line, said) in [
      ("import journal sample.se", "`bokslut import sie sample.se`"),
      ("import sie ut.xml", "`bokslut import saft ut.xml`"),
      ("import journal kid.csv", "Remove the column"),
      ("voucher explain --numbers 3 --year 2025 --reason x", "series without a name (2025)"),
      ("voucher explain --numbers 3 --year 2025 --reason x", "`bokslut check --period 2025-12`"),
      ("check --period 202503", "Periods are written as 2025-03."),
      ("check --period 2019-03", "There are fiscal years for 2025."),
    ] {
      let outcome = office.run(line)
      let text = (outcome.output + outcome.messages).split(whereSeparator: \.isWhitespace)
        .joined(separator: " ")
      #expect(text.contains(said), "\(line): \(text)")
    }
  }
}
