import TestSupport
import Testing

@testable import CommandLine

/// C64: what an imported text holds is seen on a terminal, not obeyed by it.
struct VisibleTests {
  @Test(arguments: [
    ("Köp", "Köp"), ("a\u{1B}[31mb", "a␛[31mb"), ("a\u{7}\u{8}\u{7F}", "a␇␈␡"), ("a\nb", "a␊b"),
    ("a\r\nb", "a␍␊b"), ("a\u{9B}31m", "a�31m"), ("a\u{202E}1,00", "a�1,00"),
    ("a\u{2028}b", "a�b"), ("1\u{A0}234 – “§” ±", "1\u{A0}234 – “§” ±"), ("", ""),
  ])
  func `C64: a character that does something is shown as its picture`(
    _ text: String,
    _ shown: String
  ) {
    #expect(text.visible == shown)
    let printed = Terminal.$width.withValue(100) { [text, "x"].printable }
    #expect(printed == "\(shown)\nx\n")
  }

  @Test func `figures on a pipe have the blanks and signs that programs know`() {
    let figure = "\u{2212}1\u{A0}234,50 – “§”"
    #expect([figure].printable == "-1 234,50 – “§”\n")
    let office = try? Office()
    try? office?.importSamples()
    let line = ["report", "trial-balance", "--year", "2025", "--language", "sv"]
    let (pipe, terminal) = (office?.run(line, width: nil), office?.run(line, width: 100))
    #expect(pipe?.output.contains { "\u{A0}\u{2212}".contains($0) } == false)
    #expect(terminal?.output.contains("\u{A0}") == true)
  }

  @Test func `marks have colour where that is wanted, and nothing else has`() {
    let lines = [
      "✗ Debit", "! CHK-003 2 periods", "✓ Rates", "  ✗ SIE-002 x", "1 ! 2", "!", "– None",
    ]
    let red = "\u{1B}[31m✗\u{1B}[0m"
    let printed = Terminal.$width.withValue(100) {
      (lines.printable, Terminal.$hasColour.withValue(true) { lines.printable })
    }
    #expect(printed.0 == lines.map { $0 + "\n" }.joined())
    #expect(
      printed.1.split(separator: "\n") == [
        "\(red) Debit", "\u{1B}[33m!\u{1B}[0m CHK-003 2 periods", "\u{1B}[32m✓\u{1B}[0m Rates",
        "  \(red) SIE-002 x", "1 ! 2", "!", "– None",
      ]
    )
    #expect(Terminal.$hasColour.withValue(true) { lines.printable } == printed.0)
  }

  @Test(arguments: TestDatabase.allCases)
  func `C64: texts of a file never reach a terminal as they are`(_ database: TestDatabase) throws {
    let office = try Office(database)
    let text = """
      number;date;account;amount;text
      1;2025-01-10;1930;1;Hyra\u{1B}[2J\u{9B}31m
      1;2025-01-10;3001;-1;\u{202E}Hyra

      """
    let name = "--name \"Prov\u{1B}[1m\""
    office.run("company create PROV \(name) --currency SEK --year 2025-01..2025-12")
    try office.write(text, to: "j.csv")
    #expect(office.run("import journal j.csv").status == 0)
    try office.write(text.replacing(";1;", with: ";x\u{1B}[2J;"), to: "k.csv")
    for line in [
      "voucher show --voucher 1", "voucher list", "company list", "company show",
      "import journal k.csv",
      "report trial-balance --year 2025", "account list --company \u{1B}[2J", "nonsense\u{1B}[2J",
    ] {
      for form in ["", " --json"] {
        let outcome = office.run(line + form)
        let scalars = (outcome.output + outcome.messages).unicodeScalars
        #expect(
          !scalars.contains { $0 != "\n" && ($0.value < 32 || (128...159).contains($0.value)) },
          "\(line)\(form)"
        )
      }
    }
    let shown = office.run("voucher show --voucher 1").output
    // The journal's reader leaves a blank for a control character of seven bits.
    #expect(shown.contains("Hyra [2J�31m"), "\(shown)")
    #expect(office.run("company show --company PROV").output.contains("Prov␛[1m"))
    #expect(try office.json("company show")["name"]?.text == "Prov\u{1B}[1m")
  }

  @Test(arguments: TestDatabase.allCases)
  func `C69: company set mends a name, and says what is wrong with a number`(
    _ database: TestDatabase
  ) throws {
    let office = try Office(database)
    office.run("company create PROV --name F?retaget --currency SEK")
    #expect(office.run("company set --name \"Företaget AB\" --dry-run").status == 0)
    #expect(try office.json("company show")["name"]?.text == "F?retaget")
    #expect(office.run("company set --name \"Företaget AB\"").output.contains("Företaget AB"))
    #expect(try office.json("company show")["name"]?.text == "Företaget AB")
    let set = office.run("company set --organisation-number 55667-8899")
    #expect(set.status == 0 && set.output.contains("CMP-016"))
    #expect(office.run("company set --name \"\"").messages.hasPrefix("CMP-015"))
    #expect(office.run("verify").status == 0)
  }
}
