import Accounting
import Answers
import Closing
import Messages
import TestSupport
import Testing

/// Findings stay with their import (C52), with everything that they count (C59).
@Suite struct KeptFindingTests {
  private static let errors = ErrorCatalogue.all.compactMap { $0 as? any KeptError }

  @Test func `every finding of a file is the same after it was kept`() throws {
    #expect(KeptFindingTests.errors.count > 150)
    for error in KeptFindingTests.errors {
      let finding = Finding(
        .warning,
        error,
        file: "a.se",
        line: 7,
        items: [FindingItem.voucher("A2")]
      )
      let again = try KeptFinding(finding).finding
      #expect(again.problem.code == error.code)
      #expect(again.problem.details == error.details, "\(error)")
      for language in Language.allCases {
        #expect(again.message(in: language) == finding.message(in: language), "\(error)")
      }
      #expect(again.importItems == finding.importItems)
      #expect(again.line == 7)
    }
  }

  @Test(arguments: ["Sheet1!B7", "'Mars: 25'!AA7", "'it''s!'!B7"])
  func `and so is its cell, where it was found in a workbook`(_ cell: String) throws {
    let problem = try #require(KeptFindingTests.errors.first { $0.code == ErrorCode("JRN", 12) })
    let finding = Finding(.warning, problem, file: "a:1.xlsx", line: 7, cell: cell)
    let again = try KeptFinding(finding).finding
    #expect(again.message(in: .en) == finding.message(in: .en))
    #expect(again.line == 7)
    #expect(try KeptFinding(again) == KeptFinding(finding))
  }

  @Test func `a file whose name looks like a cell keeps it`() throws {
    let problem = try #require(KeptFindingTests.errors.first)
    let finding = Finding(.warning, problem, file: "a:b.csv", line: 7)
    #expect(try KeptFinding(finding).finding.file == "a:b.csv")
  }

  /// What earlier versions have kept: these lines are never changed.
  private static let kept = table(
    """
    IMP-029 | {"vouchersAreMissing":{"count":2,"first":"A2"}}
    IMP-003 | {"openingDiffersFromTheBooks":{"account":"1930","books":"1.00 SEK","file":"2.00 SEK","year":"2025"}}
    SIE-013 | {"accountUndeclared":{"_0":"1930"}}
    SIE-019 | {"voucherIsEmpty":{"_0":{"day":"2018-09-01","reference":"A104"}}}
    SIE-044 | {"numbersMissing":{"count":4,"missing":[[12,12],[17,19]],"series":"A"}}
    LED-020 | {"accountsDoNotFoot":{"_2":"NOK","count":3,"first":{"account":"1920","computed":1,"stated":2}}}
    LED-031 | {"moreOfTheSame":{"_0":"LED-013","count":7}}
    """
  )

  @Test(arguments: kept)
  func `what was kept is read for ever`(_ row: [String]) throws {
    let kept = KeptFinding(
      code: row[0],
      severity: .warning,
      file: nil,
      line: nil,
      problem: row[1],
      items: nil
    )
    #expect(kept.finding.problem.code.description == row[0])
    #expect(try KeptFinding(kept.finding).problem == row[1])
  }

  @Test func `what cannot be read says so, with what was kept`() {
    for problem in ["{\"later\":{\"count\":4}}", "{", "", "{\"nothingToDo\":{\"examined\":1}}"] {
      let kept = KeptFinding(
        code: "SIE-013",
        severity: .info,
        file: nil,
        line: nil,
        problem: problem,
        items: "{"
      )
      #expect(kept.finding.problem.code.description == "IMP-050")
      #expect(kept.finding.message(in: .en).contains("SIE-013"))
    }
  }

  @Test(arguments: TestDatabase.allCases)
  func `an import shows again what it found, and the board leads there`(
    _ database: TestDatabase
  ) throws {
    let office = try Office(database)
    try office.importGrowingBooks()
    let shown = try office.json("import show 2")
    let findings = try #require(shown["findings"]).array
    let missing = try #require(findings.first { $0["code"] == .text("IMP-029") })
    #expect(missing["severity"] == .text("warning"))
    #expect(missing["file"] == .text("second.se"))
    #expect(missing["details"]?["count"] == .text("2"))
    #expect(
      missing["items"] == .array(["A2", "A3"].map { .object(["voucher": .text($0)]) })
    )
    let empty = try #require(
      office.json("import show 1")["findings"]?.array.first { $0["code"] == .text("SIE-019") }
    )
    #expect(empty["line"]?.number != nil)
    let text = office.run("import show 2 --language sv").output
    #expect(text.contains("! IMP-029 second.se: Verifikationer som bokföringen har saknas"))
    #expect(text.contains("            A2, A3\n"))

    let board = try office.json("check --period 2025-03")
    let check = try #require(
      board["checks"]?.array.first { $0["id"] == .text("imports-have-no-warnings") }
    )
    #expect(check["severity"] == .text("info"))
    #expect(check["items"]?[0]?["hint"]?.text?.contains("`bokslut import show 2`") == true)
    // January has no voucher of the second file.
    let january = try office.json("check --period 2025-01")
    #expect(
      january["checks"]?.array.first { $0["id"] == .text("imports-have-no-warnings") }?["status"]
        == .text("pass")
    )
    #expect(office.run("verify").status == 0)
  }

  @Test(arguments: TestDatabase.allCases)
  func `a journal keeps what was found in it`(_ database: TestDatabase) throws {
    let office = try Office(database)
    try office.importSamples()
    try office.write(
      "number;date;account;amount\n1;2025-05-10;1930;1\n1;;3001;-1\n",
      to: "a.csv"
    )
    try office.write(
      """
      number;date;account;amount
      1;2025-05-10;1930;1
      1;;3001;-1
      2;2025-05-11;1930;2
      2;;3001;-2

      """,
      to: "b.csv"
    )
    #expect(office.run("import journal a.csv").status == 0)
    #expect(office.run("import journal b.csv").status == 0)
    let told = try office.json("import show 4")["findings"]
    #expect(told?.array.map { $0["code"] } == [.text("IMP-033")])
  }

  /// C52: the number of a voucher that was voided where it came from is no unknown one.
  @Test(arguments: TestDatabase.allCases)
  func `a voided number of a file is known as such`(_ database: TestDatabase) throws {
    let office = try Office(database)
    try office.importGrowingBooks()
    let error = try office.json("voucher show --voucher A4 --year 2025")["error"]
    #expect(error?["code"] == .text("IMP-054"))
    #expect(error?["message"]?.text == "Voucher A4 had no lines in first.se, and is not posted.")
    let unknown = try office.json("voucher show --voucher A9 --year 2025")["error"]
    #expect(unknown?["code"] == .text("VOU-014"))
  }

  /// C59: what stops, warns and informs looks different, and what is counted can be seen.
  @Test func `a person sees at each finding how much it weighs`() throws {
    let office = try Office()
    try office.write(GrowingBooks.first, to: "first.se")
    try office.write(GrowingBooks.second, to: "second.se")
    let first = office.run("import sie first.se")
    #expect(first.output.contains("\n  i SIE-019 first.se:"))
    let second = office.run("import sie second.se")
    #expect(second.output.contains("\n  ! IMP-029 second.se:"))
    #expect(second.output.contains("`bokslut import show 2`."))
    try office.write(GrowingBooks.second.replacing("-7.00", with: "-8.00"), to: "third.se")
    let third = office.run("import sie third.se")
    #expect(third.output.contains("\n  ✗ SIE-002 third.se:"))
  }
}
