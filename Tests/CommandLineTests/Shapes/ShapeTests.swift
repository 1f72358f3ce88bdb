import TestSupport
import Testing

struct ShapeTests {
  @Test func `a month of work prints the promised JSON, the same on both databases`() throws {
    let small = try Office(.sqlite)
    let large = try Office(.postgresql)
    for office in [small, large] {
      try office.write("account;costCentre\n1000..8999;\n", to: "plan.csv")
      try office.write(WritingVerbs.setup, to: "setup.json")
    }
    for step in MonthStep.all {
      let outcome = small.run(step.command + " --json")
      #expect(outcome.status == step.status, "\(step.command): \(outcome.messages)")
      #expect(outcome.messages == "", "\(step.command)")
      #expect(outcome.output.hasSuffix("\n"), "\(step.command)")
      #expect(outcome.output.count { $0 == "\n" } == 1, "\(step.command)")
      let violations = try step.shape.violations(in: JSONValue(outcome.output))
      #expect(violations == [], "\(step.command)")
      let other = large.run(step.command + " --json")
      #expect(other.output == outcome.output, "\(step.command)")
      #expect(other.status == outcome.status, "\(step.command)")
    }
  }

  @Test func `each line that a revaluation posts carries its why`() throws {
    let office = try Office()
    try office.importSamples()
    let run = try office.json("fx-revaluation post --period 2025-03")
    let vouchers = try #require(run["vouchers"]).array
    #expect(vouchers.count == 3)
    for line in vouchers.flatMap({ $0["lines"]?.array ?? [] }) {
      #expect(Shape.why.violations(in: line["why"]) == [])
      #expect(line["amount"] == .text("0.00"))
    }
  }

  @Test func `a refusal has its code, every finding, and the same on both databases`() throws {
    let commands = [
      "company show", "company show --company GONE", "report trial-balance --period 2025-03",
      "import sie gone.se", "rate set EUR EUR 2025-03-31 1", "run show 7", "verify --company X",
    ]
    let small = try Office(.sqlite)
    let large = try Office(.postgresql)
    for command in commands {
      let outcome = small.run(command + " --json")
      #expect(outcome.status == 1, "\(command)")
      let value = try JSONValue(outcome.output)
      #expect(Shape.refusal.violations(in: value) == [], "\(command)")
      #expect(value["error"]?["code"] == value["findings"]?[0]?["code"], "\(command)")
      #expect(large.run(command + " --json").output == outcome.output, "\(command)")
    }
  }

  @Test func `a file that is refused prints its own shape with posted false`() throws {
    let office = try Office()
    try office.importSamples()
    try office.write("number;date;account;amount\n1;2025-03-01;1930;1\n", to: "wrong.csv")
    let journal = office.run("import journal wrong.csv --json")
    #expect(journal.status == 1)
    let value = try JSONValue(journal.output)
    #expect(Shape.journalImport.violations(in: value) == [])
    #expect(value["posted"] == .flag(false))
    #expect(value["run"] == .null)

    let text = """
      #FLAGGA 0
      #SIETYP 4
      #ORGNR 556677-8899
      #FNAMN "Fjordvik Handel AB"
      #RAR 0 20260101 20261231
      #KONTO 1930 "Bank"
      #VER A 1 20260101 "Half"
      {
      #TRANS 1930 {} 10.00
      }

      """
    try office.write(text, to: "half.se")
    let file = office.run("import sie half.se --json")
    #expect(file.status == 1)
    let sie = try JSONValue(file.output)
    #expect(Shape.sieImport.violations(in: sie) == [])
    #expect(sie["posted"] == .flag(false))
    #expect(sie["findings"]?.array.contains { $0["code"] == .text("SIE-002") } == true)
  }
}
