import TestSupport
import Testing

/// A close over several companies and months, and the board of several.
struct CloseSeveralTests {
  /// Fjordvik and a company without vouchers.
  private func office(_ database: TestDatabase = .sqlite) throws -> Office {
    let office = try Office(database)
    try office.importSamples()
    let command = "company create NEW --name Ny --currency SEK --year 2025-01..2025-12"
    #expect(office.run(command).status == 0)
    return office
  }

  private func told(_ json: JSONValue) -> [String] {
    json.array.map { outcome in
      ["company", "period", "outcome"].map { outcome[$0]?.text ?? "?" }.joined(separator: " ")
    }
  }

  private static func all(_ outcome: String) -> [String] {
    ["5566778899", "NEW"].flatMap { company in
      ["2025-01", "2025-02", "2025-03"].map { "\(company) \($0) \(outcome)" }
    }
  }

  @Test(arguments: TestDatabase.allCases, ["", " --each"])
  func `months close in order, and once`(_ database: TestDatabase, _ each: String) throws {
    let office = try office(database)
    let line = "close --all --from 2025-01 --through 2025-03" + each
    let before = office.logs()
    let rehearsed = try office.json(line + " --dry-run")
    #expect(told(rehearsed) == CloseSeveralTests.all("rehearsed"))
    #expect(office.logs() == before)
    let closed = try office.json(line)
    #expect(told(closed) == CloseSeveralTests.all("held"))
    // A rehearsal is the close: each month rests on the one before it in both.
    for key in ["effectOnResult", "warnings"] {
      #expect(rehearsed.array.map { $0[key] } == closed.array.map { $0[key] })
    }
    #expect(closed[0]?["effectOnResult"] != .text("0.00"))
    let after = office.logs()
    let again = try office.json(line)
    #expect(told(again) == CloseSeveralTests.all("nothing-to-do"))
    #expect(again.array.map { $0["seal"] } == closed.array.map { $0["seal"] })
    #expect(office.logs() == after)
    #expect(office.run("verify").status == 0)
  }

  @Test(arguments: TestDatabase.allCases)
  func `together, each and one by one give the same books`(_ database: TestDatabase) throws {
    let balances = try ["", " --each", "one"].map { way in
      let office = try office(database)
      if way == "one" {
        for company in ["5566778899", "NEW"] {
          for month in ["2025-01", "2025-02", "2025-03"] {
            #expect(office.run("close --period \(month) --company \(company)").status == 0)
          }
        }
      } else {
        #expect(office.run("close --all --from 2025-01 --through 2025-03" + way).status == 0)
      }
      return try ["5566778899", "NEW"].map { company in
        try office.json("report trial-balance --year 2025 --company \(company)")["rows"]
      }
    }
    #expect(balances[0] == balances[1] && balances[1] == balances[2])
  }

  @Test(arguments: TestDatabase.allCases)
  func `what is refused leaves out the later months of its company alone`(
    _ database: TestDatabase
  ) throws {
    let office = try office(database)
    // On hold without a seal is not closed.
    #expect(office.run("period hold --period 2025-02 --company NEW --reason x").status == 0)
    let line = "close --all --from 2025-01 --through 2025-03"
    let before = office.logs()
    let together = office.run(line + " --json")
    #expect(together.status == 1)
    let findings = try JSONValue(together.output)["findings"]?.array ?? []
    #expect(findings.map { $0["code"] } == [.text("CLS-002"), .text("CLS-005")])
    #expect(findings[0]["company"] == .text("NEW"))
    #expect(office.run(line).messages.contains("CLS-002 NEW 2025-02: "))
    #expect(office.logs() == before)
    let each = office.run(line + " --each --json")
    #expect(each.status == 1)
    let answer = try JSONValue(each.output)
    #expect(
      told(answer) == [
        "5566778899 2025-01 held", "5566778899 2025-02 held", "5566778899 2025-03 held",
        "NEW 2025-01 held", "NEW 2025-02 refused", "NEW 2025-03 not-tried",
      ]
    )
    #expect(answer[4]?["findings"]?[0]?["code"] == .text("CLS-002"))
    #expect(answer[5]?["after"] == .text("2025-02"))
  }

  @Test(arguments: ["sv", "nb", "en"])
  func `a table comes first, then what stands in the way, and what is left`(
    _ language: String
  ) throws {
    let office = try office()
    let words = [
      "sv": ["företag", "hindrad", "inte prövad", "är inte stängd för", "Inte stängda: 2 av 6."],
      "nb": [
        "foretak", "hindret", "ikke prøvd", "er ikke avsluttet for", "Ikke avsluttet: 2 av 6.",
      ],
      "en": ["company", "refused", "not tried", "is not closed", "Not closed: 2 of 6."],
    ]
    #expect(office.run("period hold --period 2025-02 --company NEW --reason x").status == 0)
    let line = "close --all --from 2025-01 --through 2025-03 --each --language \(language)"
    let text = office.run(line).output
    let expected = try #require(words[language])
    #expect(text.hasPrefix(expected[0]))
    for word in expected { #expect(text.contains(word), "\(word): \(text)") }
    #expect(text.hasSuffix(expected[4] + "\n"))
    let none = office.run("close --company NEW --period 2025-02 --each --language \(language)")
    let nothing = [
      "sv": "Inget är stängt, och inget har ändrats.",
      "nb": "Ingenting er avsluttet, og ingenting er endret.",
      "en": "Nothing is closed, and nothing has changed.",
    ]
    #expect(none.output.hasSuffix("\(nothing[language] ?? "?")\n"), "\(none.output)")
  }

  @Test func `a hint that several companies share is said once`() throws {
    let office = try office()
    #expect(office.run("company create TWO --name T --currency SEK --year 2025").status == 0)
    for company in ["NEW", "TWO"] {
      office.run("period hold --period 2025-01 --company \(company)")
      #expect(
        office.run("period close --period 2025-02 --confirm --company \(company) --reason x").status
          == 0
      )
    }
    let text = office.run("close --all --period 2024-02").messages
    let hint = text.split(separator: "\n").filter {
      $0.contains("`bokslut period list --company TWO`")
    }
    #expect(text.contains("CAL-009 NEW:") && text.contains("CAL-009 TWO:"), "\(text)")
    #expect(hint.count == 1, "\(text)")
    #expect(text.contains("CLS-005"))
  }

  @Test(arguments: TestDatabase.allCases)
  func `a key brings back what each month was`(_ database: TestDatabase) throws {
    let office = try office(database)
    let line = "close --all --from 2025-01 --through 2025-02 --idempotency-key k"
    for way in ["", " --each"] {
      let first = office.run("\(line)\(way == "" ? "" : "2")\(way) --json")
      let before = office.logs()
      let again = office.run("\(line)\(way == "" ? "" : "2")\(way) --json")
      #expect(first.status == 0 && again.status == 0, "\(again)")
      #expect(again.output.contains("\"seal\""))
      let (one, other) = (try JSONValue(first.output), try JSONValue(again.output))
      // Checks are those of now, so how many warn may be another.
      for key in ["company", "period", "outcome", "seal", "effectOnResult"] {
        #expect(one.array.map { $0[key] } == other.array.map { $0[key] }, "\(key)\(way)")
      }
      #expect(!first.output.contains("recalled") && again.output.contains("\"recalled\":true"))
      #expect(office.logs() == before)
    }
  }

  @Test(arguments: TestDatabase.allCases)
  func `a key is good for the months that it was given for`(_ database: TestDatabase) throws {
    let office = try office(database)
    for each in ["", " --each"] {
      let key = " --all --idempotency-key k\(each.count)\(each)"
      #expect(office.run("close --from 2025-01 --through 2025-02" + key).status == 0)
      let before = office.logs()
      let other = office.run("close --from 2025-01 --through 2025-03 --json" + key)
      #expect(other.status == 1 && other.output.contains("RUN-009"), "\(other)")
      #expect(office.logs() == before)
    }
  }

  @Test func `months that cannot be closed are told`() throws {
    let office = try office()
    for wrong in [
      "close", "close --period 2025-01 --from 2025-01 --through 2025-02", "close --from 2025-01",
      "close --through 2025-01",
    ] { #expect(office.run(wrong).status == 64, "\(wrong)") }
    for (range, code) in [
      ("--from 2025-03 --through 2025-01", "APP-001"),
      ("--from 2025-01 --through 2099-01", "CAL-009"),
      ("--from 2025-01 --through 2025-close", "CLS-003"),
    ] {
      let answer = try JSONValue(office.run("close --all \(range) --json").output)
      #expect(answer["error"]?["code"] == .text(code), "\(range)")
    }
  }

  @Test(arguments: TestDatabase.allCases)
  func `the board of several is each one's own`(_ database: TestDatabase) throws {
    let office = try office(database)
    let outcome = office.run("check --all --period 2025-01 --json")
    let boards = try JSONValue(outcome.output).array
    let single = try ["5566778899", "NEW"].map { company in
      try JSONValue(office.run("check --period 2025-01 --company \(company) --json").output)
    }
    #expect(boards == single)
    #expect(outcome.status == (single.contains { $0["ready"] == .flag(false) } ? 1 : 0))
    #expect(office.run("check --all --company NEW --period 2025-01").status == 64)
    let missing = office.run("check --company NEW --company 5566778899 --period 2031-01")
    #expect(missing.status == 1)
    #expect(missing.output.contains("CAL-009 NEW:"), "\(missing)")
  }

  @Test(arguments: ["sv", "nb", "en"])
  func `the board of several has a column for each`(_ language: String) throws {
    let office = try office()
    let text = office.run("check --all --period 2025-01 --language \(language)").output
    let lines = text.split(separator: "\n")
    let words = ["sv": "klar att stänga", "nb": "klar til å avsluttes", "en": "ready to close"]
    let last = try #require(lines.first { $0.hasPrefix(words[language] ?? "?") })
    let cells = last.dropFirst(words[language]?.count ?? 0).split(separator: "  ")
      .map { $0.filter { !$0.isWhitespace } }
    let open = language == "en" ? ["2,723.46", "0.00"] : ["2723,46", "0,00"]
    #expect(cells == ["✗", open[0], "✓", open[1]], "\(text)")
    let narrow = office.run(["check", "--all", "--period", "2025-01"], width: 70).output
    #expect(narrow.contains(#/5566778899 +NEW\n/#) && !narrow.contains("2,723.46"), "\(narrow)")
    #expect(text.contains("bokslut check --period 2025-01 --company 5566778899"))
    #expect(office.run("check --period 2025-01 --company 5566778899").status == 1)
  }
}
