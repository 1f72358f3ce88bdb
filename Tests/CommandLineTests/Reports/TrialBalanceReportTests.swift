import Database
import Foundation
import TestSupport
import Testing

/// The trial balance as controllers ask for it.
@Suite struct TrialBalanceReportTests {
  /// Two years of A, the first of six months, and a company of another currency and chart.
  private func office(_ database: TestDatabase) throws -> Office {
    let office = try Office(database)
    for command in [
      "company create A --name Alfa --currency SEK --year 2024-07..2024-12",
      "company create B --name Beta --currency SEK --year 2025-01..2025-12",
      "company create N --name Norsk --currency NOK --chart ns4102 --year 2025-01..2025-12",
      "period create --year 2025-01..2025-12 --company A",
    ] { try carryOut(command, office) }
    try office.write(
      """
      series;number;date;account;amount
      V;1;2024-08-10;1930;500.00
      V;1;;3001;-500.00
      V;2;2024-12-10;5010;200.00
      V;2;;1930;-200.00
      W;1;2025-01-10;1930;70.00
      W;1;;3001;-70.00
      W;2;2025-02-10;5010;20.00
      W;2;;1930;-20.00
      W;3;2025-03-10;1930;5.00
      W;3;;3001;-5.00
      W;4;2025-03-11;8410;4.00
      W;4;;2440;-4.00
      """,
      to: "a.csv"
    )
    try office.write(
      """
      series;number;date;account;amount
      V;1;2025-02-10;1930;11.00
      V;1;;3001;-11.00
      """,
      to: "b.csv"
    )
    try office.write(
      """
      series;number;date;account;amount
      V;1;2025-02-10;1920;9.00
      V;1;;3000;-9.00
      """,
      to: "n.csv"
    )
    for (file, company) in [("a", "A"), ("b", "B"), ("n", "N")] {
      try carryOut("import journal \(file).csv --company \(company)", office)
    }
    return office
  }

  private func carryOut(_ command: String, _ office: Office) throws {
    let outcome = office.run(command)
    try #require(outcome.status == 0, "\(command): \(outcome.messages)")
  }

  private func rows(_ answer: JSONValue) -> [String: JSONValue] {
    Dictionary((answer["rows"]?.array ?? []).map { ($0["account"]?.text ?? "", $0) }) { $1 }
  }

  @Test(arguments: TestDatabase.allCases)
  func `months stand beside each other, and come to the movement of each row`(
    _ database: TestDatabase
  ) throws {
    let office = try office(database)
    let answer = try office.json("report trial-balance --company A --period 2025-03 --months")
    let bank = try #require(rows(answer)["1930"])
    #expect(bank["periods"]?.array.map { $0["period"]?.text } == ["2025-01", "2025-02", "2025-03"])
    #expect(bank["periods"]?.array.map { $0["amount"]?.text } == ["70.00", "-20.00", "5.00"])
    #expect(
      answer["total"]?["periods"]?.array.map { $0["amount"]?.text } == ["0.00", "0.00", "0.00"]
    )
    let text = office.run("report trial-balance --company A --period 2025-03 --months --format csv")
    #expect(text.output.hasPrefix("account;name;opening;2025-01;2025-02;2025-03;closing\n"))
    // Without the option nothing of it is there.
    let plain = try office.json("report trial-balance --company A --period 2025-03")
    #expect(rows(plain)["1930"]?["periods"] == nil && plain["classes"] == nil)
    #expect(plain["compared"] == nil && plain["unmoved"] == nil)
  }

  @Test(arguments: TestDatabase.allCases)
  func `the year before stands beside, and what is compared is said`(
    _ database: TestDatabase
  ) throws {
    let office = try office(database)
    let command = "report trial-balance --company A --period 2025-02 --compare last-year"
    let answer = try office.json(command)
    let compared = try #require(answer["compared"])
    #expect(compared["year"]?.text == "2024" && compared["period"]?.text == "2024-08")
    #expect(compared["alike"] == .flag(false))
    let bank = try #require(rows(answer)["1930"])
    #expect(bank["lastYear"]?["closing"]?.text == "500.00")
    #expect(bank["difference"]?.text == "-150.00")
    #expect(rows(answer)["3001"]?["difference"]?.text == "430.00")
    #expect(answer["total"]?["difference"]?.text == "0.00")
    let page = office.run(command)
    #expect(page.output.contains("Compared with 2024 through 2024-08"), "\(page.output)")
    #expect(page.output.contains("compared by their place in the year"))
    // No year before, or none with vouchers: nothing is said to be zero.
    for company in ["A --period 2024-08", "B --period 2025-02"] {
      let first = "report trial-balance --company \(company) --compare last-year"
      let answer = try office.json(first)
      #expect(answer["compared"] == .null)
      #expect(answer["total"]?["lastYear"] == .null && answer["total"]?["difference"] == .null)
      #expect(office.run(first).output.contains("nothing is compared"))
      let file = office.run(first + " --format csv").output.split(separator: "\n")
      #expect(file.dropFirst().allSatisfy { $0.hasSuffix(";;") }, "\(file)")
    }
  }

  @Test(arguments: TestDatabase.allCases)
  func `classes and results stand in between, and rows that did not move are left out`(
    _ database: TestDatabase
  ) throws {
    let office = try office(database)
    let answer = try office.json(
      "report trial-balance --company A --period 2025-03 --from 2025-03 --totals --moved"
    )
    #expect(answer["rows"]?.array.map { $0["account"]?.text } == ["1930", "2440", "3001", "8410"])
    // 5010, and the result of 2024.
    #expect(answer["unmoved"] == .number(2) && answer["misfit"] == .null)
    let classes = try #require(answer["classes"]).array.map {
      "\($0["class"]?.text ?? "") \($0["content"]?.text ?? "") \($0["closing"]?.text ?? "")"
    }
    #expect(
      classes == [
        "1 assets 355.00", "2 equity-and-liabilities -304.00", "3 operating-income -75.00",
        "5-6 external-costs 20.00", "8 financial-items-and-tax 4.00",
      ]
    )
    let results = try #require(answer["results"]).array.map {
      "\($0["result"]?.text ?? "") \($0["closing"]?.text ?? "")"
    }
    #expect(
      results == [
        "gross-result -75.00", "operating-result -55.00",
        "result-after-financial-items -51.00", "result-before-tax -51.00", "net-result -51.00",
      ]
    )
    for (language, words) in [
      ("sv", ["Summa tillgångar (1)", "Rörelseresultat", "Årets resultat", "Rader utan rörelse"]),
      ("nb", ["Sum eiendeler (1)", "Driftsresultat", "Årsresultat", "Linjer uten bevegelse"]),
      ("en", ["Total assets (1)", "Operating result", "Net result", "Rows without movements"]),
    ] {
      let page = office.run(
        "report trial-balance --company A --period 2025-03 --from 2025-03 --totals --moved"
          + " --months --compare last-year --language \(language)"
      )
      #expect(page.status == 0, "\(page.messages)")
      for word in words { #expect(page.output.contains(word), "\(page.output)") }
    }
  }

  @Test(arguments: TestDatabase.allCases)
  func `companies stand beside each other, and only one currency is added up`(
    _ database: TestDatabase
  ) throws {
    let office = try office(database)
    let both = "report trial-balance --company A --company B --period 2025-02"
    let file = office.run(both + " --totals --moved --format csv").output
    let lines = file.split(separator: "\n").map(String.init)
    #expect(lines.first == "account;name;A SEK;B SEK;Total SEK")
    #expect(lines.contains { $0.hasPrefix("1930;") && $0.hasSuffix(";350.00;11.00;361.00") })
    #expect(
      lines.contains { $0.hasPrefix(";Net result;") && $0.hasSuffix(";-50.00;-11.00;-61.00") }
    )
    let answer = try office.json(both)
    #expect(answer.array.map { $0["company"]?.text } == ["A", "B"])
    #expect(rows(answer.array[1])["1930"]?["closing"]?.text == "11.00")
    let all = office.run("report trial-balance --all --period 2025-02")
    #expect(all.status == 0, "\(all.messages)")
    #expect(all.output.contains("are not added up") && all.output.contains("different standards"))
    #expect(
      office.run("report trial-balance --all --period 2025-02 --format csv").output
        .hasPrefix("account;name;A SEK;B SEK;N NOK\n")
    )
    // Each company that has no such period says so.
    let refused = office.run("report trial-balance --all --period 2024-08")
    #expect(refused.status == 1 && refused.output.isEmpty)
    #expect(refused.messages.contains("CAL-009"), "\(refused.messages)")
  }

  @Test(arguments: [
    "report trial-balance --all --months", "report trial-balance --all --compare last-year",
    "report trial-balance --company A --company B --by-dimension costCentre",
    "report trial-balance --all --as-of-sequence 3", "report trial-balance --all --company A",
    "report trial-balance --compare budget", "report general-ledger --company A --company B",
  ])
  func `what does not go together is wrong usage`(_ command: String) throws {
    let outcome = try Office().run(command)
    #expect(outcome.status == 64 && outcome.output.isEmpty, "\(outcome)")
  }

  @Test(arguments: ["trial-balance", "general-ledger", "ledger-journal"])
  func `a period of another year than the one that is named is refused`(_ report: String) throws {
    let office = try office(.sqlite)
    let refused = try office.json("report \(report) --company A --period 2025-02 --year 2024")
    #expect(refused["error"]?["code"]?.text == "CAL-019")
    let unknown = try office.json("report \(report) --company A --period 2025-02 --year 2019")
    #expect(unknown["error"]?["code"]?.text == "CAL-011")
    #expect(office.run("report \(report) --company A --period 2025-02 --year 2025").status == 0)
  }

  @Test func `the rows of a general ledger in a file name their account`() throws {
    let office = try Office()
    try office.importSamples()
    let command = "report general-ledger --period 2025-01 --account 5410"
    let lines = office.run(command + " --format csv").output.split(separator: "\n")
    #expect(lines.first?.hasPrefix("account;name;date;") == true)
    #expect(lines.dropFirst().dropLast().allSatisfy { $0.hasPrefix("5410;Småinventarier;") })
    #expect(!office.run(command).output.contains("name"))
  }

  @Test(arguments: [
    ("sv", "från och med 2025-02 till och med 2025-03"),
    ("nb", "fra og med 2025-02 til og med 2025-03"), ("en", "from 2025-02 through 2025-03"),
  ])
  func `the title says from which period it is, and nothing is said of no rows left out`(
    _ language: String,
    _ range: String
  ) throws {
    let office = try office(.sqlite)
    let page = office.run(
      "report trial-balance --company B --period 2025-03 --from 2025-02 --moved --language \(language)"
    )
    #expect(page.output.split(separator: "\n").first?.contains(range) == true, "\(page.output)")
    #expect(!page.output.contains("(0)"), "\(page.output)")
  }

  @Test(arguments: TestDatabase.allCases)
  func `companies whose last years differ stand side by side without a sum`(
    _ database: TestDatabase
  ) throws {
    let office = try office(database)
    try carryOut("company create C --name Gamla --currency SEK --year 2017-01..2017-12", office)
    try office.write(
      "series;number;date;account;amount\nV;1;2017-02-10;1930;3.00\nV;1;;3001;-3.00\n",
      to: "c.csv"
    )
    try carryOut("import journal c.csv --company C", office)
    let unlike = office.run("report trial-balance --company B --company C").output
    #expect(unlike.contains("different periods") && !unlike.contains("Total SEK"), "\(unlike)")
    let alike = office.run("report trial-balance --company A --company B").output
    #expect(!alike.contains("different periods") && alike.contains("Total SEK"), "\(alike)")
  }
}
