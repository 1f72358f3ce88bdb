import TestSupport
import Testing

/// Accounts that are added by a slip (C68).
@Suite struct AccountTests {
  private static let numbers = table(
    """
    1935        | ACC-004
    19301       | ACC-004
    1930000001  | ACC-004
    abc         | ACC-001
    193         | ACC-001
    0935        | ACC-001
    19,5        | ACC-001
    -1          | usage
    193a        | ACC-001
    19300000011 | ACC-001
    """
  )

  @Test(arguments: TestDatabase.allCases)
  func `that an account is new is said, and what is no number is refused`(
    _ database: TestDatabase
  ) throws {
    let office = try Office(database)
    try office.importSamples()
    for row in AccountTests.numbers {
      let outcome = office.run("account set \(row[0]) --name x --json")
      let answer = try JSONValue(outcome.output)
      let code = answer["findings"]?[0]?["code"]?.text
      switch row[1] {
      case "usage": #expect(outcome.status == 64)
      case "ACC-004":
        #expect(outcome.status == 0)
        #expect(code == row[1], "\(row)")
      default:
        #expect(outcome.status == 1)
        #expect(answer["error"]?["code"]?.text == row[1], "\(row)")
      }
    }
    // An account that is there is no new one.
    #expect(try office.json("account set 1930 --name Bank")["findings"] == .array([]))
  }

  @Test(arguments: TestDatabase.allCases)
  func `an account that nothing has used goes by a record, and comes back by another`(
    _ database: TestDatabase
  ) throws {
    let office = try Office(database)
    try office.importSamples()
    func isListed(_ account: String) throws -> Bool {
      try office.json("account list").array.contains { $0["account"] == .text(account) }
    }
    #expect(office.run("account set 1935 --name Slip").status == 0)
    #expect(try isListed("1935"))
    #expect(office.run("account retire 1935 --dry-run").status == 0)
    #expect(try isListed("1935"))
    let retired = try office.json("account retire 1935")
    #expect(retired["findings"]?[0]?["code"] == .text("ACC-005"))
    #expect(try !isListed("1935"))
    let lost = office.run("account retire 1935 --json")
    #expect(try JSONValue(lost.output)["error"]?["code"] == .text("ACC-002"))
    try office.write(
      "number;date;account;amount\n1;2025-05-10;1935;1\n1;;3001;-1\n",
      to: "journal.csv"
    )
    #expect(
      try office.json("import journal journal.csv")["findings"]?[0]?["code"] == .text("VOU-005")
    )
    #expect(office.run("account set 1935 --name Again").status == 0)
    #expect(try isListed("1935"))
    #expect(office.run("import journal journal.csv").status == 0)
    let used = office.run("account retire 1935 --json")
    #expect(try JSONValue(used.output)["error"]?["code"] == .text("ACC-003"))
    #expect(office.run("verify").status == 0)
  }

  @Test(arguments: TestDatabase.allCases)
  func `a grouping is one of the list, and stands in the list of accounts where one has any`(
    _ database: TestDatabase
  ) throws {
    let office = try Office(database)
    try office.importSamples()
    for (account, grouping) in [
      ("2710", "--grouping-category kortsiktigGjeld --grouping-code 9999"),
      ("1920", "--grouping-category annenDriftsinntekt --grouping-code 1920"),
    ] {
      let outcome = office.run("account set \(account) --name x \(grouping) --json")
      #expect(try JSONValue(outcome.output)["error"]?["code"] == .text("ACC-008"))
    }
    #expect(!office.run("account list").output.contains("grouping"))
    let set = office.run(
      "account set 1930 --grouping-category balanseverdiForOmloepsmiddel --grouping-code 1920"
    )
    #expect(set.output.contains("balanseverdiForOmloepsmiddel 1920"), "\(set.output)")
    #expect(office.run("account list").output.contains("balanseverdiForOmloepsmiddel 1920"))
  }

  /// What a company begins with | an account of it with its name, line and place in the return.
  private static let charts = table(
    """
    --chart bas               | 1510   | Kundfordringar    | Kundfordringar | 7251
    --chart bas --names en    | 1510   | Trade receivables | Kundfordringar | 7251
    --chart ns4102            | 1505   | Kundefordringer i valuta | kundefordringer \
      | balanseverdiForOmloepsmiddel 1500
    --chart ns4102 --names sv | 1505   | Kundfordringar i valuta | kundefordringer \
      | balanseverdiForOmloepsmiddel 1500
    """
  )

  @Test(arguments: TestDatabase.allCases, charts)
  func `a chart has names in a language, and both keys of an account are listed and changed`(
    _ database: TestDatabase,
    _ row: [String]
  ) throws {
    let office = try Office(database)
    #expect(office.run("company create PROV --name Prov --currency SEK \(row[0])").status == 0)
    let listed = office.run("account list --keys --account \(row[1])").output
    let cells = try #require(listed.split(separator: "\n").last)
    #expect(cells.split(separator: #/  +/#).map(String.init) == Array(row[1...4]), "\(listed)")
    let other = row[3] == "Kundfordringar" ? "Leverantorsskulder" : "leverandoergjeld"
    let set = office.run("account set \(row[1]) --statement-key \(other.uppercased())")
    #expect(set.status == 0 && set.output.contains(other), "\(set.output)")
    let account = try office.json("account list --account \(row[1])")[0]
    #expect(account?["statementKey"] == .text(other))
    #expect(account?["name"] == .text(row[2]))
    let back = try office.json("account set \(row[1]) --statement-key \"\"")
    #expect(back["statementKey"] == .text(row[3]))
    #expect(office.run("verify").status == 0)
  }

  private static let wrongKeys = table(
    """
    --statement-key kassa             | ACC-009
    --statement-key kundefordringer   | ACC-009
    --statement-key Nettoomsattning   | ACC-010
    --sru 281                         | ACC-011
    --sru 8281                        | ACC-011
    """
  )

  @Test(arguments: TestDatabase.allCases)
  func `a key that does not fit is refused`(_ database: TestDatabase) throws {
    let office = try Office(database)
    try office.importSamples()
    for row in AccountTests.wrongKeys {
      let outcome = office.run("account set 1930 \(row[0]) --json")
      #expect(outcome.status == 1)
      #expect(try JSONValue(outcome.output)["error"]?["code"] == .text(row[1]), "\(row)")
    }
    let set = try office.json("account set 1930 --sru 7282")
    #expect(set["groupingCode"] == .text("7282"))
    #expect(try office.json("account set 1930 --sru \"\"")["groupingCode"] == .null)
  }
}
