import CommandLine
import Messages
import TestSupport
import Testing

struct OutcomeTests {
  @Test(arguments: [
    "nonsense", "period", "period lock", "close", "close --period", "check", "report",
    "import", "import sie", "import rates nordbank x.csv", "rate set EUR SEK", "run show",
    "run show three", "voucher show", "voucher show --voucher A1 --id 4",
    "account set 1930 --revalue maybe", "company create", "fx-revaluation post",
    "fx-revaluation profile --gain 3960", "rate set EUR SEK 2025-02-30 11",
    "verify --dry-run", "check --period 2025-03 --idempotency-key a",
  ])
  func `a command line that cannot be understood is wrong usage`(_ line: String) throws {
    let outcome = try Office().run(line)
    let isGroup = outcome.output.hasPrefix("# bokslut")
    // A noun without a verb is answered with its page.
    #expect(outcome.status == (isGroup ? 0 : 64))
    #expect(isGroup ? words(of: line).count == 1 : outcome.output == "")
    #expect(
      isGroup || outcome.messages.contains("`bokslut") && outcome.messages.contains("--help`")
    )
  }

  @Test(arguments: ManualPage.names, Language.allCases)
  func `help anywhere on a command line prints the page in the language`(
    _ name: String,
    _ language: Language
  ) throws {
    let page = try ManualPage(name, language).text
    let office = try Office()
    let command = name == "bokslut" ? "" : name
    for line in [
      "\(command) --help", "\(command) -h", "help \(command)", "\(command) --json --help",
      name == "bokslut" ? "--help" : "\(command) anything --help",
    ] {
      let outcome = office.run(line, environment: ["BOKSLUT_LANGUAGE": language.rawValue])
      #expect(outcome.output == page, "\(line)")
      #expect(office.run("\(line) --language \(language.rawValue)").output == page, "\(line)")
      #expect(outcome.status == 0, "\(line)")
      #expect(outcome.messages == "", "\(line)")
    }
  }

  @Test func `no command at all says where one stands`() throws {
    let office = try Office.ready()
    let outcome = office.run([])
    #expect(outcome.output.contains("5566778899"))
    #expect(outcome.output.split(separator: "\n", omittingEmptySubsequences: false).count <= 20)
    #expect(outcome.status == 0)
  }

  @Test func `a refusal is text among the messages, or JSON on the output`() throws {
    let office = try Office()
    let text = office.run("company show")
    #expect(text.status == 1)
    #expect(text.output == "")
    #expect(text.messages.hasPrefix("CMP-005 "))
    let json = office.run("company show --json")
    #expect(json.status == 1)
    #expect(json.messages == "")
    #expect(try JSONValue(json.output)["error"]?["code"] == .text("CMP-005"))
  }

  @Test func `a close that is refused names every failing check, and posts nothing`() throws {
    let office = try Office()
    for command in Office.sampleImports.prefix(2) { office.run(command) }
    let before = office.content()
    let outcome = office.run("close --period 2025-03 --json")
    #expect(outcome.status == 1)
    let findings = try #require(JSONValue(outcome.output)["findings"]).array
    #expect(findings.count { $0["code"] == .text("RAT-001") } == 3)
    #expect(office.content() == before)
  }

  @Test func `nothing to do is done`() throws {
    let office = try Office()
    try office.importSamples()
    #expect(office.run("fx-revaluation post --period 2025-03").status == 0)
    let again = try office.json("fx-revaluation post --period 2025-03")
    #expect(again["state"] == .text("nothing-to-do"))
    #expect(again["vouchers"] == .array([]))
    #expect(office.run("fx-revaluation post --period 2025-03").status == 0)
    #expect(office.run("period hold --period 2025-03").status == 0)
    #expect(office.run("period hold --period 2025-03").status == 0)
    // The file that the samples brought in is known; another with a rate of theirs adds nothing.
    try office.write("Date,SEK\n2025-03-31,10.849\n", to: "one.csv")
    #expect(try office.json("import rates ecb one.csv")["added"] == .number(0))
  }

  @Test func `a blocking check gives status one, a ready period zero`() throws {
    let office = try Office()
    try office.importSamples()
    #expect(office.run("check --period 2025-03").status == 1)
    #expect(office.run("fx-revaluation post --period 2025-03").status == 0)
    #expect(office.run("check --period 2025-03").status == 0)
  }
}
