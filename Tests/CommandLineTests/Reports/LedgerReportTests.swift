import Database
import Foundation
import TestSupport
import Testing

/// The general ledger and the ledger journal as a user asks for them.
@Suite struct LedgerReportTests {
  private func office(_ database: TestDatabase) throws -> Office {
    let office = try Office(database)
    try office.importSamples()
    return office
  }

  /// The commands that a text names between backticks.
  private func commands(in text: String) -> [String] {
    text.matches(of: #/`bokslut ([^`]+)`/#).map { String($0.output.1) }
  }

  @Test(arguments: TestDatabase.allCases)
  func `every account has the opening, debit, credit and closing of the trial balance`(
    _ database: TestDatabase
  ) throws {
    let office = try office(database)
    for choice in ["--year 2025", "--period 2025-03", "--period 2025-03 --from 2025-02"] {
      let balance = try office.json("report trial-balance \(choice)")
      let ledger = try office.json("report general-ledger \(choice)")
      let names = ["account", "name", "opening", "debit", "credit", "closing"]
      func figures(_ row: JSONValue) -> [JSONValue?] { names.map { row[$0] } }
      let rows = try #require(balance["rows"]).array.map(figures)
      #expect(try #require(ledger["accounts"]).array.map(figures) == rows && rows.count > 50)
      for name in ["company", "year", "period", "currency", "sequence", "total"] {
        #expect(ledger[name] == balance[name], "\(name)")
      }
    }
  }

  /// What is printed where nobody's terminal cuts it.
  private func page(_ line: String, _ office: Office) -> String {
    let outcome = office.run(words(of: line), width: nil)
    #expect(outcome.status == 0 && outcome.messages.isEmpty, "\(line): \(outcome.messages)")
    return outcome.output
  }

  @Test(arguments: TestDatabase.allCases)
  func `the general ledger reads as an accountant of the language writes it`(
    _ database: TestDatabase
  ) throws {
    let office = try office(database)
    for (language, title, headings, opening, next) in [
      (
        "sv", "Huvudbok för Fjordvik Handel AB (5566778899) till och med 2025-01, SEK",
        "konto  datum       verifikation   #  text", "Småinventarier: ingående balans",
        "Bakom en rad: "
      ),
      (
        "nb", "Kontospesifikasjon for Fjordvik Handel AB (5566778899) til og med 2025-01, SEK",
        "konto  dato        bilag   #  tekst", "Småinventarier: inngående balanse",
        "Bak en linje: "
      ),
      (
        "en", "General ledger of Fjordvik Handel AB (5566778899) through 2025-01, SEK",
        "account  date        voucher   #  text", "Småinventarier: opening balance",
        "Behind a line: "
      ),
    ] {
      let command = "report general-ledger --period 2025-01 --account 5410 --language \(language)"
      let lines = page(command, office).split(separator: "\n").map(String.init)
      #expect(lines[0] == title)
      #expect(lines[1].hasPrefix(headings), "\(lines[1])")
      #expect(lines[3].contains(opening), "\(lines[3])")
      #expect(lines[4].contains("A2") && lines[4].contains("Kortköp, Alvik Handel AB"))
      #expect(lines.last?.hasPrefix(next) == true)
    }
  }

  @Test(arguments: TestDatabase.allCases)
  func `the ledger journal lists every voucher, and debit equals credit`(
    _ database: TestDatabase
  ) throws {
    let office = try office(database)
    for (language, title, order) in [
      ("sv", "Grundbok för ", "I den ordning som verifikationerna registrerades."),
      ("nb", "Bokføringsspesifikasjon for ", "I den rekkefølgen bilagene ble registrert."),
      ("en", "Ledger journal of ", "In the order in which the vouchers were registered."),
    ] {
      let text = page("report ledger-journal --language \(language)", office)
      #expect(text.hasPrefix(title) && text.contains("\n\(order)\n"))
    }
    let journal = try office.json("report ledger-journal --year 2025")
    let vouchers = try #require(journal["vouchers"]).array
    let listed = try office.json("voucher list --year 2025").array
    let ids = vouchers.compactMap { $0["id"]?.number }
    #expect(ids == listed.compactMap { $0["id"]?.number }.sorted())
    #expect(journal["total"]?["debit"] == journal["total"]?["credit"])
    #expect(vouchers.allSatisfy { $0["debit"] == $0["credit"] })
    #expect(journal["order"] == .text("registered"))
    let dated = try office.json("report ledger-journal --order date")
    let dates = try #require(dated["vouchers"]).array.compactMap { $0["date"]?.text }
    #expect(dates == dates.sorted() && dates.count == vouchers.count)
  }

  /// On one database, since how it is printed has nothing to do with it.
  @Test(arguments: ["sv", "nb", "en"])
  func `each report names the next step down, and the command works as it is printed`(
    _ language: String
  ) throws {
    let office = try office(.sqlite)
    _ = office.run("voucher reverse --voucher A2 --date 2025-04-01")
    for choice in [
      "--period 2025-03", "--year 2025", "--period 2025-03 --from 2025-02 --include year-end",
      "--period 2025-03 --as-of-sequence 100", "--period 2025-03 --company 5566778899",
    ] {
      let balance = page("report trial-balance \(choice) --language \(language)", office)
      let down = try #require(commands(in: balance).first)
      let words = down.split(separator: " ")
      #expect(words.prefix(3) == ["report", "general-ledger", "--account"], "\(down)")
      // The same balances, and its own way down, of an account that has moved.
      let row = try #require(
        balance.split(separator: "\n").first { $0.hasPrefix("\(words[3]) ") }
      )
      let closing = try #require(row.split(separator: " ").last)
      #expect(page(down + " --language \(language)", office).contains(closing), "\(down)")
    }
    let reports = [
      "report general-ledger --period 2025-03", "report ledger-journal",
      "report general-ledger --account 1930 --company 5566778899",
    ]
    for report in reports {
      let down = try #require(
        commands(in: office.run("\(report) --language \(language)").output).first
      )
      let voucher = office.run(down)
      #expect(voucher.status == 0 && down.hasPrefix("voucher show --id "), "\(down)")
      #expect(down.contains("--company ") == report.contains("--company "))
    }
  }

  @Test(arguments: TestDatabase.allCases)
  func `what is asked for in vain is refused with every reason`(_ database: TestDatabase) throws {
    let office = try office(database)
    let outcome = office.run("report general-ledger --account 1931,1930 --account 7000-7009")
    #expect(outcome.status == 1 && outcome.output.isEmpty)
    for code in ["ACC-002", "ACC-007"] { #expect(outcome.messages.contains(code)) }
    let refused = try office.json("report general-ledger --dimension costCentre=99")
    #expect(refused["error"]?["code"] == .text("CMP-019"))
    #expect(office.run("report general-ledger --dimension 99").status == 64)
    #expect(office.run("report ledger-journal --order amount").status == 64)
  }

  @Test func `a document that is posted on another day has its own`() throws {
    let office = try office(.sqlite)
    // The sample has none, so the column is left out.
    #expect(!page("report ledger-journal", office).contains("document date"))
    let connection = try office.books.connectAsOwner()
    defer { connection.close() }
    try connection.write {
      try connection.execute(
        """
        INSERT INTO voucher_document (company, sequence, position, fiscal_year, voucher, day)
        VALUES (1, 11, 1, '2025', 11, '2024-12-30')
        """
      )
    }
    for report in ["ledger-journal --period 2025-01", "general-ledger --account 5410"] {
      let text = page("report \(report)", office)
      #expect(text.contains("document date") && text.contains("2024-12-30"), "\(text)")
    }
    let journal = try office.json("report ledger-journal --period 2025-01")
    let dated = try #require(journal["vouchers"]).array.filter { $0["documentDate"] != nil }
    #expect(dated.map { $0["id"] } == [.number(11)])
    #expect(dated.map { $0["documentDate"] } == [.text("2024-12-30")])
  }

  @Test func `an empty company has an empty ledger and journal`() throws {
    let office = try Office()
    _ = office.run("company create NY --name Ny --currency SEK --year 2025-01..2025-12")
    for report in ["general-ledger", "ledger-journal"] {
      let outcome = office.run("report \(report)")
      #expect(outcome.status == 0 && !outcome.output.contains("`"), "\(outcome.messages)")
    }
    #expect(try office.json("report general-ledger")["accounts"] == .array([]))
    #expect(try office.json("report ledger-journal")["vouchers"] == .array([]))
    _ = office.run(
      "company create NO --name Norsk --currency NOK --chart ns4102 --year 2025-01..2025-12"
    )
    #expect(
      try office.json("report ledger-journal --company NO")["order"] == .text("date")
    )
  }
}
