import TestSupport
import Testing

/// `voucher list` beside what the vouchers themselves say, one by one.
@Suite struct FindVouchersTests {
  /// What is asked, and whether a voucher with its lines is one that is meant.
  private static let questions: [(options: String, isMeant: @Sendable (JSONValue) -> Bool)] = [
    ("--from 2025-01-14 --through 14.01.2025", { $0["date"] == .text("2025-01-14") }),
    ("--series A", { $0["reference"]?.text?.hasPrefix("A") ?? false }),
    ("--author anna --run 2", { $0["run"] == .number(2) }),
    ("--account 5410", { $0.lines.contains { $0.account == "5410" } }),
    (
      "--account 5000-5999 --account 1943",
      { $0.lines.contains { $0.account.hasPrefix("5") || $0.account == "1943" } }
    ),
    ("--dimension 1=10", { $0.lines.contains { $0.has("costCentre", "10") } }),
    (
      "--dimension costCentre=10 --account 5410",
      { $0.lines.contains { $0.has("costCentre", "10") && $0.account == "5410" } }
    ),
    ("--amount 1790,28", { $0.debit == 179_028 || $0.lines.contains { $0.isOf("1790.28") } }),
    ("--amount 43700", { $0.lines.contains { $0.isOf("43700.00") } }),
    (
      "--account 5410 --amount 1432.22",
      { $0.lines.contains { $0.account == "5410" && $0.isOf("1432.22") } }
    ),
    (
      "--text kortKÖP",
      { $0.texts.contains { $0.lowercased().contains("kortköp") } }
    ),
    ("--text A2", { $0.texts.contains { $0.lowercased().contains("a2") } }),
  ]

  @Test(arguments: TestDatabase.allCases)
  func `finds those that are meant, by their days, with what the chosen lines come to`(
    _ database: TestDatabase
  ) throws {
    let office = try Office.ready(database)
    let listed = try office.json("voucher list").array
    #expect(listed.count > 300)
    let days = listed.map { $0["date"]?.text ?? "" }
    #expect(days == days.sorted())
    let whole = try listed.map { voucher in
      try office.json("voucher show --id \(voucher["id"]?.number ?? 0)")
    }
    for (options, isMeant) in FindVouchersTests.questions {
      let meant = whole.filter(isMeant).map { $0["id"] }
      #expect(!meant.isEmpty, "\(options) tries nothing")
      let found = try office.json("voucher list \(options)").array.map { $0["id"] }
      #expect(found == meant, "\(options)")
    }
    for options in ["--author nobody", "--account 5410 --amount 1790.28"] {
      #expect(try office.json("voucher list \(options)").array.isEmpty, "\(options)")
    }
    let card = try #require(
      try office.json("voucher list --account 5410 --amount 1432.22").array.first
    )
    #expect(card["amount"] == .text("1790.28"))
    #expect(card["chosen"] == .text("1432.22"))
    #expect(listed.allSatisfy { $0["chosen"] == nil })
  }

  @Test(arguments: ["sv", "nb", "en"])
  func `the list sums up, and says what a limit left out`(_ language: String) throws {
    let office = try Office.ready()
    let text = office.run("voucher list --account 5410 --limit 2 --language \(language)").output
    let rows = text.split(separator: "\n")
    let words = [
      "sv": ("urval", "Summa", "De sista 2 av"), "nb": ("utvalg", "Sum", "De siste 2 av"),
      "en": ("selected", "Total", "The last 2 of"),
    ]
    let (chosen, total, limited) = try #require(words[language])
    #expect(rows[0].contains(chosen), "\(text)")
    #expect(rows.contains { $0.contains(total) }, "\(text)")
    #expect(rows.last?.hasPrefix(limited) == true, "\(text)")
    let all = try office.json("voucher list --account 5410").array
    let last = try office.json("voucher list --account 5410 --limit 2").array
    #expect(last.map { $0["id"] } == all.suffix(2).map { $0["id"] })
  }

  @Test func `a voucher is named without an option, and in one way only`() throws {
    let office = try Office.ready()
    #expect(office.run("voucher show A2").output == office.run("voucher show --voucher A2").output)
    #expect(office.run("voucher show A2 --year 2025").status == 0)
    #expect(office.run("voucher show A2 --voucher A3").status == 64)
    #expect(office.run("voucher show").status == 64)
    #expect(office.run("voucher reverse A2 --dry-run").status == 0)
  }

  @Test func `what cannot be looked for is told`() throws {
    let office = try Office.ready()
    let negative = try office.json("voucher list --account 5410 --amount -1432.22").array
    #expect(try negative == office.json("voucher list --account 5410 --amount=-1432.22").array)
    #expect(office.run("voucher list --dimension colour=red").status == 1)
    for (options, code) in [
      ("voucher list --account 1931", "ACC-002"), ("account list --account 1931", "ACC-002"),
      ("voucher list --dimension costCentre=nowhere", "CMP-0"),
    ] {
      let outcome = office.run(options)
      #expect(outcome.status == 1 && outcome.messages.hasPrefix(code), "\(outcome)")
    }
    #expect(office.run("voucher list --dimension costCentre").status == 64)
    #expect(office.run("voucher list --amount 12o").status == 64)
    #expect(office.run("voucher list --amount 1,234").status == 64)
    #expect(office.run("voucher list --amount 2000..1000").status == 64)
    #expect(office.run("voucher list --limit 0").status == 64)
  }

  @Test(arguments: TestDatabase.allCases)
  func `accounts are found by use, range and name, rates by day`(_ database: TestDatabase) throws {
    let office = try Office.ready(database)
    func accounts(_ options: String) throws -> [String] {
      try office.json("account list \(options)").array.map { $0["account"]?.text ?? "" }
    }
    let all = try accounts("")
    let used = try accounts("--used")
    let vouchers = try office.json("voucher list").array
    let lines = try vouchers.flatMap { voucher in
      try office.json("voucher show --id \(voucher["id"]?.number ?? 0)").lines
    }
    #expect(used == Set(lines.map(\.account)).sorted())
    #expect(used.count < all.count)
    #expect(try accounts("--account 1900-1999") == all.filter { $0.hasPrefix("19") })
    #expect(try accounts("--text valutakonto") == ["1941", "1942", "1943"])
    func rates(_ options: String) throws -> [String] {
      try office.json("rate list --from EUR --to SEK \(options)").array
        .map { $0["date"]?.text ?? "" }
    }
    let days = try rates("")
    #expect(try rates("--until 2025-02-28") == days.filter { $0 <= "2025-02-28" })
    #expect(try rates("--limit 2") == Array(days.prefix(2)))
    #expect(days.count > 2)
  }
}

extension JSONValue {
  fileprivate var lines: [JSONValue] { self["lines"]?.array ?? [] }
  fileprivate var account: String { self["account"]?.text ?? "" }

  /// What its debit lines sum to, in minor units.
  fileprivate var debit: Int {
    lines.compactMap { $0["accounting"]?.text }.filter { !$0.hasPrefix("-") }
      .reduce(0) { $0 + (Int($1.filter { $0 != "." }) ?? 0) }
  }

  fileprivate var texts: [String] {
    ([self["text"], self["reference"]] + lines.map { $0["text"] }).compactMap { $0?.text }
  }

  /// Whether a line is of an amount in either currency, on either side.
  fileprivate func isOf(_ amount: String) -> Bool {
    ["amount", "accounting"].contains { key in
      let text = self[key]?.text ?? ""
      return text == amount || text == "-" + amount
    }
  }

  fileprivate func has(_ dimension: String, _ code: String) -> Bool {
    self["dimensions"]?[dimension]?.text == code
  }
}
