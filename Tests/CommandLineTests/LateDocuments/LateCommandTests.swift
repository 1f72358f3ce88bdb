import TestSupport
import Testing

struct LateCommandTests {
  private static let journal = """
    series;number;date;account;amount;text
    K;17;2025-03-10;1930;1250,00;Invoice 1002
    K;17;;3001;-1250,00;Invoice 1002
    K;18;2025-05-10;1930;50,00;In time
    K;18;;3001;-50,00;In time
    ;19;2025-03-11;1930;77,00;Without a series
    ;19;;3001;-77,00;Without a series

    """

  /// March is on hold, and the file has two vouchers of March and one of May.
  private func office(_ database: TestDatabase) throws -> Office {
    let office = try Office(database)
    try office.importSamples()
    try office.write(LateCommandTests.journal, to: "late.csv")
    #expect(office.run("period hold --period 2025-03").status == 0)
    return office
  }

  private func codes(_ answer: JSONValue) -> [String] {
    (answer["findings"]?.array ?? []).compactMap { $0["code"]?.text }
  }

  @Test(arguments: TestDatabase.allCases)
  func `what a company has said nothing of is refused`(_ database: TestDatabase) throws {
    let office = try office(database)
    let before = office.logs()
    #expect(codes(try office.json("import journal late.csv")) == ["PER-001", "PER-001"])
    #expect(office.run("late list").output.contains("is refused."))
    #expect(office.logs() == before)
  }

  @Test(arguments: TestDatabase.allCases)
  func `it asks until the command says which`(_ database: TestDatabase) throws {
    let office = try office(database)
    #expect(office.run("late set --kind journal --way ask").status == 0)
    let before = office.logs()
    let asked = try office.json("import journal late.csv")
    #expect(codes(asked) == ["PER-039", "PER-039"])
    #expect(asked["findings"]?[0]?["hint"]?.text?.contains("--late move") == true)
    #expect(
      codes(try office.json("import journal late.csv --late refuse")) == ["PER-001", "PER-001"]
    )
    #expect(office.logs() == before)
    #expect(office.run("import journal late.csv --late move").status == 0)
  }

  @Test(arguments: TestDatabase.allCases)
  func `what moves keeps its day, is told, listed and proven, and is known again`(
    _ database: TestDatabase
  ) throws {
    let office = try office(database)
    #expect(office.run("late set --kind journal --way move").status == 0)
    let rehearsal = try office.json("import journal late.csv --dry-run")
    #expect(codes(rehearsal) == ["PER-037", "PER-037"])
    let posted = try office.json("import journal late.csv")
    #expect(codes(posted) == ["PER-037", "PER-037"])
    let shown = try office.json("voucher show K17")
    #expect(shown["date"] == .text("2025-04-01") && shown["period"] == .text("2025-04"))
    #expect(shown["documentDate"] == .text("2025-03-10"))
    #expect(shown["overtaken"] == .text("2025-03"))
    #expect(office.run("voucher show K17").output.contains("came after 2025-03 was shut"))
    let listed = try office.json("voucher list --late").array
    #expect(listed.map { $0["documentDate"] } == [.text("2025-03-10"), .text("2025-03-11")])
    #expect(try office.json("voucher show K18")["documentDate"] == nil)
    // Another file with the same vouchers, the one without a series among them.
    try office.write(LateCommandTests.journal + "\n", to: "again.csv")
    let again = try office.json("import journal again.csv --new-only")
    #expect(again["state"] == .text("nothing-to-do"), "\(again)")
    #expect(try office.json("voucher list --late").array.count == 2)
    #expect(office.run("verify").status == 0)
    let run = posted["run"].map { "\($0)" } ?? ""
    #expect(office.run("import list").status == 0 && !run.isEmpty)
  }

  @Test(arguments: TestDatabase.allCases)
  func `a lock says where a voucher would go`(_ database: TestDatabase) throws {
    let office = try office(database)
    #expect(try office.json("lock explain --period 2025-03")["late"] == .text("refuse"))
    #expect(try office.json("lock explain --period 2025-04")["late"] == .null)
    #expect(office.run("late set --kind journal --way move").status == 0)
    let locks = try office.json("lock explain --period 2025-03")
    #expect(locks["late"] == .text("move") && locks["movesTo"] == .text("2025-04-01"))
    let text = office.run("lock explain --period 2025-03").output
    #expect(text.contains("would be posted in 2025-04, on 2025-04-01"), "\(text)")
  }

  @Test func `at the end of a year nothing is moved into the next`() throws {
    let office = try office(.sqlite)
    #expect(office.run("period create --year 2026-01..2026-12").status == 0)
    #expect(office.run("late set --kind journal --way move").status == 0)
    for month in 4...12 {
      let name = "2025-" + (month < 10 ? "0\(month)" : "\(month)")
      #expect(office.run("period hold --period \(name)").status == 0)
    }
    let refused = try office.json("import journal late.csv")
    #expect(codes(refused).allSatisfy { $0 == "PER-001" } && codes(refused).count == 3)
  }
}
