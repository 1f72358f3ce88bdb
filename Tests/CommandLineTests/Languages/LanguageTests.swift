import Messages
import Testing

struct LanguageTests {
  /// What `scripts/demo` shows, and the other texts of the everyday; the books change as it goes on.
  private static let commands =
    Office.sampleImports + [
      "company list", "company show", "account list --revalued", "period list",
      "report trial-balance --period 2025-03", "voucher list --period 2025-03",
      "voucher show --voucher V10", "rate list --from EUR --to SEK --since 2025-03-01",
      "fx-revaluation profile", "check --period 2025-03", "fx-revaluation plan --period 2025-03",
      "run show 3", "close --period 2025-03 --dry-run", "close --period 2025-03", "run list",
      "run show 4", "run why 4", "voucher show --voucher FX1", "check --period 2025-04",
      "voucher reverse --voucher A29", "period open --period 2025-03 --reason x",
      "close --period 2025-03", "close --period 2025-03 --as bo", "group set g --add anna",
      "group list",
      "period-change apply --period 2025-12 --status on-hold --access bank=none --reason x",
      "period-change apply --ending 2025-12-30 --access all=g --reason x",
      "period-change list", "dimension variability", "period-change show 9",
      "period redate --year 2025 --last 2026-06-30 --dry-run",
      "period redate --year 2025 --last 2025-02-28", "period redate --year 2025 --last 2025-12-31",
      "period divide --period 2025-06 --at 2025-06-16",
      "period divide --period 2025-06 --at 2025-07-16", "period merge --period 2025-06b --dry-run",
      "period add-closing --year 2025 --name P13", "period retire --period P13",
      "close list", "close undo 1 --reason x --dry-run", "close undo 7 --reason x",
      "close undo 1 --reason x", "close show 1", "close undo 1 --reason x",
      "check waive --check suspense-is-empty --period 2025-05 --reason x --until 2099-12-31 --dry-run",
      "check waive --check suspense-is-empty --period 2025-05 --reason x --until 2099-12-31",
      "check waive --check suspense-is-empty --period 2025-05 --reason x --until 2020-12-31",
      "check waive --check books-balance --period 2025-05 --reason x --until 2020-12-31",
      "check waive --check plans-are-posted --period 2025-05 --reason x --until 2020-12-31",
      "check unwaive 1 --reason x --dry-run", "check unwaive 1 --reason x", "check waivers",
      "check unwaive 7 --reason x",
      "period hold --period 2025-06 --reason x",
      "pass grant --period 2025-06 --holder bo --expires 8h --reason x --dry-run",
      "pass grant --period 2025-06 --holder bo --maximum 10 --expires 8h --reason x",
      "voucher reverse --voucher A2 --date 2025-06-10",
      "voucher reverse --voucher A2 --date 2025-06-10 --as bo",
      "pass revoke 1 --reason x --dry-run",
      "lock explain --period 2025-06 --user bo --amount 5", "lock explain --period 2025-05",
      "lock explain --period 2025-06 --user bo --amount 50 --account 1510",
      "lock explain --period 2025-open", "pass revoke 1 --reason x", "pass list",
      "pass revoke 7 --reason x",
      "pass grant --period 2025-open --holder @gone --maximum 0 --expires 2025-01-01 --reason x",
      "period access --period 2025-05 --module general-ledger --access g",
      "voucher reverse --voucher A50 --as bo", "run undo 4 --date 2025-04-30",
      "fx-revaluation post --period 2025-04 --account 3001", "import sie fjordvik-2025.se",
      "import journal wrong.csv", "account set 1389 --name Deposit --dry-run", "verify",
      "rate set EUR SEK 2025-05-30 11", "rate set SEK EUR 2025-05-30 0.1",
      "rate show EUR SEK 2025-06-02", "rate show DEM FIM 2025-03-31",
      "rate show NOK USD 2025-04-02",
      "import rates csv own.csv --dry-run", "import rates csv own.csv --keep-existing",
      "import rates csv own.csv", "import rates riksbank export.csv", "rate imports",
      "rate undo 1", "rate undo 1", "rate undo 9", "company show --company X",
      "sample --vouchers 3 --output small.se", "database status",
    ]

  private func office() throws -> Office {
    let office = try Office()
    try office.write("number;date;account;amount;x\n1;2025-02-30;;12;\n", to: "wrong.csv")
    try office.write(
      "from;to;date;rate\nEUR;SEK;2025-03-31;12,4975\nEUR;SEK;2025-04-01;11,5\n",
      to: "own.csv"
    )
    try office.write("Period;Serie;Värde\n2010-01-04;JPY;7,73\n", to: "export.csv")
    return office
  }

  @Test func `every text has the same figures in three languages, in other words`() throws {
    let offices = try Language.allCases.map { ($0, try office()) }
    for command in LanguageTests.commands {
      let texts = offices.map { language, office in
        // So wide that no text is cut, which the words of a heading would decide.
        let line = words(of: "\(command) --language \(language.rawValue)")
        let outcome = office.run(line, width: 200)
        return (language, outcome.output + outcome.messages, outcome.status)
      }
      for (language, text, status) in texts {
        #expect(text != "", "\(command)")
        #expect(!text.contains("?"), "\(command) \(language)")
        #expect(status == texts[0].2, "\(command) \(language)")
        // Where a narrow column cuts a text, the words of the others decide how much is left of it.
        if command == "run list" { continue }
        #expect(
          figures(text, language) == figures(texts[0].1, texts[0].0),
          "\(command) \(language)"
        )
      }
      // A list of codes and a name that somebody gave need no words.
      if !command.hasPrefix("database") {
        #expect(Set(texts.map(\.1)).count == Language.allCases.count, "\(command)")
      }
    }
  }

  @Test(arguments: Language.allCases)
  func `no text is wider than a page or ends a line with a blank`(_ language: Language) throws {
    let office = try office()
    for command in LanguageTests.commands {
      let outcome = office.run("\(command) --language \(language.rawValue)")
      for line in (outcome.output + outcome.messages).split(separator: "\n") {
        #expect(line.count <= 100, "\(command): \(line)")
        #expect(line.last != " ", "\(command): \(line)")
      }
    }
  }

  @Test func `the language comes from the option, else from the environment, else is English`()
    throws
  {
    let office = try Office()
    func first(_ line: String, _ environment: [String: String]) -> Substring {
      office.run(line, environment: environment).messages.prefix { $0 != "\n" }
    }
    let swedish = first("company show --language sv", [:])
    let english = first("company show", [:])
    #expect(swedish != english)
    #expect(first("company show", ["LANG": "sv_SE.UTF-8"]) == swedish)
    #expect(first("company show", ["LANG": "sv_SE", "LC_ALL": "en_GB"]) == english)
    #expect(first("company show", ["LANG": "de_DE"]) == english)
    #expect(first("company show --language sv", ["LANG": "nb_NO"]) == swedish)
  }

  /// The numbers of a text, however they are written, in no order.
  private func figures(_ text: String, _ language: Language) -> [String] {
    var plain = text
    plain.replace(#/(\d\d)\.(\d\d)\.(\d{4})/#) { "\($0.output.3)-\($0.output.2)-\($0.output.1)" }
    plain.replace("\u{2212}", with: "-")
    let mark: Character = language == .en ? "," : "\u{A0}"
    var figures: [String] = []
    for word in plain.split(whereSeparator: { " \n()`".contains($0) }) {
      let digits = word.filter { $0 != mark }.map { $0 == "," ? "." : $0 }
      let figure = String(digits).trimmed { !$0.isNumber }
      if !figure.isEmpty { figures.append(figure) }
    }
    return figures.sorted()
  }
}

extension String {
  /// Without the characters at both ends that `isLeftOut` names.
  fileprivate func trimmed(_ isLeftOut: (Character) -> Bool) -> String {
    String(drop(while: isLeftOut).reversed().drop(while: isLeftOut).reversed())
  }
}
