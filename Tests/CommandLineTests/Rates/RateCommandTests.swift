import TestSupport
import Testing

/// Files of rates and the rates that they give, as a person meets them.
struct RateCommandTests {
  @Test(arguments: TestDatabase.allCases)
  func `the same file again is refused in its own shape, naming the import`(
    _ database: TestDatabase
  ) throws {
    let office = try Office(database)
    try office.write("from;to;date;rate\nEUR;SEK;2025-03-31;10,849\n", to: "own.csv")
    let first = try office.json("import rates csv own.csv")
    #expect(first["import"] == .number(1))
    let outcome = office.run("import rates csv own.csv --json")
    #expect(outcome.status == 1)
    let again = try JSONValue(outcome.output)
    #expect(Shape.rateImport.violations(in: again) == [])
    #expect(again["posted"] == .flag(false))
    #expect(again["import"] == .null)
    #expect(again["sha256"] == first["sha256"])
    #expect(again["findings"]?[0]?["code"] == .text("RAT-008"))
    #expect(office.run("import rates csv own.csv").output.contains("`bokslut rate undo 1`"))
    #expect(office.run("rate undo 1").status == 0)
    #expect(try office.json("import rates csv own.csv")["import"] == .number(2))
  }

  @Test func `what a file would change is shown and not done`() throws {
    let office = try Office()
    office.run("rate set NOK SEK 2025-03-31 95 --unit 100")
    try office.write(
      "from,to,date,rate,unit\nNOK,SEK,2025-03-31,0.96,1\nNOK,SEK,2025-04-01,96,1\n",
      to: "own.csv"
    )
    let preview = try office.json("import rates csv own.csv --dry-run")
    #expect(Shape.rateImport.violations(in: preview) == [])
    let difference = try #require(preview["differences"]?[0])
    #expect(difference["old"] == .text("95"))
    #expect(difference["oldUnit"] == .number(100))
    #expect(difference["new"] == .text("0.96"))
    #expect(difference["change"] == .text("1.05"))
    #expect(preview["findings"]?.array.map { $0["code"] } == [.text("RAT-009")])
    #expect(preview["findings"]?[0]?["line"] == .number(3))
    #expect(try office.json("rate list").array.count == 1)
    #expect(try office.json("rate imports") == .array([]))
    let wide = try office.json("import rates csv own.csv --dry-run --max-change 10000")
    #expect(wide["findings"] == .array([]))
    let kept = try office.json("import rates csv own.csv --keep-existing")
    #expect(
      [kept["added"], kept["changed"], kept["kept"]] == [.number(1), .number(0), .number(1)]
    )
    let rates = try office.json("rate list").array.map { $0["rate"] }
    #expect(rates == [.text("96"), .text("95")])
  }

  @Test func `a rate that takes the place of another shows both`() throws {
    let office = try Office()
    let first = try office.json("rate set EUR SEK 2025-03-31 11")
    #expect(Shape.rateSet.violations(in: first) == [])
    #expect(first["differences"] == .array([]))
    let second = try office.json("rate set EUR SEK 2025-03-31 11.11 --dry-run")
    #expect(second["differences"]?[0]?["old"] == .text("11"))
    #expect(second["differences"]?[0]?["change"] == .text("1.00"))
    let text = office.run("rate set EUR SEK 2025-03-31 11.11").output
    #expect(text.contains("Rates stored with another value: 1"))
    #expect(text.contains("1.00"))
    #expect(!office.run("rate set EUR SEK 2025-03-31 11.11").output.contains("another value"))
  }

  @Test func `the Riksbank's files ask for what they do not say`() throws {
    let office = try Office()
    try office.write("[{\"date\":\"2026-03-24\",\"value\":10.9}]", to: "reply.csv")
    try office.write("Period;Serie;Värde\n2010-01-04;JPY;7,7315\n", to: "export.csv")
    func codes(_ command: String) throws -> [JSONValue?] {
      try office.json(command)["findings"]?.array.map { $0["code"] } ?? []
    }
    #expect(try codes("import rates riksbank reply.csv") == [.text("RTF-019")])
    #expect(try codes("import rates riksbank reply.csv --currency EUR").isEmpty)
    #expect(try codes("import rates riksbank export.csv") == [.text("RTF-022")])
    #expect(try codes("import rates riksbank export.csv --unit 1 --unit JPY=100").isEmpty)
    #expect(office.run("import rates riksbank export.csv --unit 12").messages.contains("RAT-006"))
    #expect(
      office.run("rate show JPY SEK 2010-01-05").output == """
        1 JPY = 0.077315 SEK; 1 SEK = 12.934101 JPY
          rate: 100 JPY = 7.7315 SEK, Riksbank 2010-01-04
          age: 1 day

        """
    )
  }

  @Test(arguments: [
    "import rates ecb x.csv --currency EUR", "import rates csv x.csv --unit 1",
    "import rates csv x.csv --max-change -1", "import rates riksbank x.csv --unit JPY",
    "import rates riksbank x.csv --unit 1=JPY", "rate undo", "rate undo x", "rate show EUR SEK",
  ])
  func `wrong usage is told as such`(_ command: String) throws {
    #expect(try Office().run(command).status == 64)
  }

  @Test func `a rate is said in both directions, with its legs`() throws {
    let office = try Office()
    office.run("rate set EUR USD 2025-01-31 166.6667 --unit 100 --source test")
    #expect(
      office.run("rate show EUR USD 2025-02-03").output == """
        1 EUR = 1.666667 USD; 1 USD = 0.600000 EUR
          rate: 100 EUR = 166.6667 USD, test 2025-01-31
          age: 3 days

        """
    )
    #expect(
      office.run("rate show DEM FIM 2025-02-03 --language sv").output == """
        1 DEM = 3,040003 FIM; 1 FIM = 0,328947 DEM
          kurs: 1 EUR = 1,95583 DEM, fast 1999-01-01
          kurs: 1 EUR = 5,94573 FIM, fast 1999-01-01
          fast genom lag: åldras inte

        """
    )
    let shown = try office.json("rate show USD DEM 2025-02-03")
    #expect(Shape.foundRate.violations(in: shown) == [])
    #expect(shown["legs"]?.array.map { $0["fixed"] } == [.flag(false), .flag(true)])
    #expect(shown["legs"]?.array.map { $0["reciprocal"] } == [.flag(true), .flag(false)])
    #expect(office.run("rate show EUR SEK 2025-02-03").messages.contains("RAT-001"))
    office.run("rate set USD EUR 2025-01-31 0.7")
    #expect(office.run("rate show EUR USD 2025-02-03").output.contains("RAT-007"))
    let missing = try office.json("rate show EUR USD 2025-01-30")["error"]?["message"]?.text
    #expect(missing?.contains("the earliest is of 2025-01-31") == true)
  }
}
