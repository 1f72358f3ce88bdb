import TestSupport
import Testing

/// What is given twice holds for all that are named, or is refused (C47).
@Suite struct GivenTwiceTests {
  private static let twice = table(
    """
    --period   | close --period 2025-01 --period 2025-02
    --period   | close --period=2025-01 --period 2025-02
    --company  | voucher list --company A --company B
    --company  | run list --company A --company=B
    --date     | run undo 3 --date 2025-03-01 --date 2025-03-02
    --name     | account set 1930 --name a --name b
    --reason   | reopen --period 2025-03 --reason a --reason b
    --database | company list --database a.db --database b.db
    --gain     | fx-revaluation profile --gain 3960 --loss 7960 --gain 3961
    --balance-to | import sie books.se --balance-to 2091 --balance-to 2099
    --format   | report trial-balance --year 2025 --format csv --format json
    """
  )

  @Test(arguments: twice)
  func `an option that holds once is refused when it is given twice`(_ row: [String]) throws {
    let office = try Office.ready()
    let before = office.logs()
    let outcome = office.run(row[1])
    #expect(outcome.status == 64)
    #expect(
      outcome.messages.hasPrefix("The option \(row[0]) is given twice, but holds once only.\n")
    )
    #expect(office.logs() == before)
    #expect(office.run(row[1] + " --language sv").messages.contains("angivet två gånger"))
  }

  @Test(arguments: ["en", "sv", "nb"])
  func `an option with nothing behind its sign has no value`(_ language: String) throws {
    let office = try Office.ready()
    let empty = office.run("close --period= --language \(language)")
    #expect(empty.status == 64)
    #expect(empty.messages == office.run("close --language \(language) --period").messages)
    #expect(!empty.messages.contains("<"))
  }

  @Test(arguments: TestDatabase.allCases)
  func `a close of two named companies closes both, or neither`(
    _ database: TestDatabase
  ) throws {
    let office = try Office(database)
    for code in ["A", "B", "C"] {
      office.run("company create \(code) --name \(code) --currency SEK --year 2025-01..2025-12")
    }
    func status(_ code: String, _ period: String) throws -> JSONValue? {
      try office.json("period list --company \(code)").array
        .first { $0["period"] == .text(period) }?["status"]
    }
    let outcome = office.run("close --period 2025-01 --company A --company B --json")
    #expect(outcome.status == 0)
    #expect(
      try JSONValue(outcome.output).array.map { $0["company"] } == [.text("A"), .text("B")]
    )
    #expect(try status("A", "2025-01") == .text("on-hold"))
    #expect(try status("B", "2025-01") == .text("on-hold"))
    #expect(try status("C", "2025-01") == .text("open"))
    // What is on hold without a seal is not closed, so C does not close either.
    office.run("period hold --period 2025-02 --company B")
    #expect(office.run("close --period 2025-02 --company B --company C").status == 1)
    #expect(try status("C", "2025-02") == .text("open"))
    #expect(office.run("close --period 2025-01 --company C --company X").status == 1)
    #expect(office.run("close --period 2025-01 --company C --all").status == 64)
  }

  @Test func `a wrong usage is told to a program as a refusal is`() throws {
    let office = try Office()
    for line in ["close", "nonsense", "close --period", "check --period 2025-01 --period 2025-02"] {
      let outcome = office.run(line + " --json")
      #expect(outcome.status == 64)
      #expect(outcome.messages == "")
      #expect(try JSONValue(outcome.output)["error"]?["code"] == .text("APP-001"), "\(line)")
    }
  }
}
