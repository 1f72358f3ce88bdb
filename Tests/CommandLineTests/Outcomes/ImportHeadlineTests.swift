import TestSupport
import Testing

/// The first line of an import is told from the books, and what brings nothing new says so (C53).
@Suite struct ImportHeadlineTests {
  private func office() throws -> Office {
    let office = try Office()
    let company = "company create PROV --name \"Provbolaget AB\" --currency SEK"
    #expect(office.run("\(company) --chart bas --year 2025-01..2025-12").status == 0)
    for (name, generated) in [("first.se", "20250401"), ("second.se", "20250402")] {
      // Without a name, number or year, as a till may write it.
      try office.write(
        """
        #FLAGGA 0
        #PROGRAM "Kassa" 1
        #FORMAT PC8
        #GEN \(generated)
        #SIETYP 4
        #VER "K" 1 20250331 "Kaffe"
        {
        #TRANS 5810 {} 30
        #TRANS 1910 {} -30
        }

        """,
        to: name
      )
    }
    try office.write(
      "series;number;date;account;amount\nV;1;2025-05-10;1930;1\nV;1;;3001;-1\n",
      to: "a.csv"
    )
    try office.write(
      "series;number;date;account;amount\nV;1;2025-05-10;1930;1,0\nV;1;;3001;-1\n",
      to: "b.csv"
    )
    return office
  }

  @Test func `an import names the company and year of the books`() throws {
    let office = try office()
    let first = office.run("import sie first.se --company PROV")
    #expect(
      first.output.hasPrefix("first.se is posted in Provbolaget AB (PROV), fiscal year 2025.")
    )
    #expect(first.output.contains("Undo with: bokslut run undo 1"))
    // The accounts that it does not declare are there.
    #expect(!first.output.contains("SIE-013"), "\(first.output)")
  }

  @Test(arguments: ["", " --dry-run"])
  func `what brings nothing new says so, and names no undo`(_ option: String) throws {
    let office = try office()
    office.run("import sie first.se --company PROV")
    let second = office.run("import sie second.se --company PROV\(option)")
    #expect(second.status == 0)
    #expect(
      second.output.contains(
        "second.se brings nothing new to Provbolaget AB (PROV), fiscal year 2025."
      ),
      "\(second.output)"
    )
    #expect(!second.output.contains("Undo with"))
    office.run("import journal a.csv --company PROV")
    let journal = office.run("import journal b.csv --company PROV\(option)")
    #expect(journal.output.contains("b.csv brings nothing new to PROV."), "\(journal.output)")
    #expect(!journal.output.contains("Undo with"))
  }

  @Test func `and JSON has the same`() throws {
    let office = try office()
    office.run("import sie first.se --company PROV")
    let second = try office.json("import sie second.se --company PROV")
    #expect(second["company"] == .text("PROV"))
    #expect(second["companyName"] == .text("Provbolaget AB"))
    #expect(second["year"] == .text("2025"))
    #expect(second["state"] == .text("nothing-to-do"))
  }

  /// The two ways that a refusal names are there (IMP-034).
  @Test(arguments: [("--new-only", "1"), ("--again", "3")])
  func `a file that repeats another is imported as one chooses`(
    _ option: String,
    _ new: String
  ) throws {
    let office = try office()
    func sales(_ count: Int) -> String {
      "number;date;account;amount\n"
        + (1...count).map { "\($0);2025-05-1\($0);1930;1\n\($0);;3001;-1\n" }.joined()
    }
    try office.write(sales(2), to: "two.csv")
    try office.write(sales(3), to: "three.csv")
    #expect(office.run("import journal two.csv --company PROV").status == 0)
    let refused = office.run("import journal three.csv --company PROV")
    #expect(refused.status == 1 && refused.output.contains("IMP-034"), "\(refused.output)")
    #expect(refused.output.contains("--new-only") && refused.output.contains("--again"))
    let chosen = office.run("import journal three.csv \(option) --company PROV")
    #expect(chosen.status == 0, "\(chosen.output)")
    #expect(chosen.output.contains("debit \(new).00, credit \(new).00"), "\(chosen.output)")
  }
}
