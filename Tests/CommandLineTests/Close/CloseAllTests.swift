import TestSupport
import Testing

struct CloseAllTests {
  /// Fjordvik lacks rates, and the other company's month is held already.
  private func office(_ database: TestDatabase) throws -> Office {
    let office = try Office.ready(database)
    for command in [
      "company create NEW --name New --currency SEK --year 2025-01..2025-12", "rate undo 1",
      "period hold --period 2025-03 --company NEW --reason counted",
    ] {
      #expect(office.run(command).status == 0, "\(command)")
    }
    return office
  }

  @Test(arguments: TestDatabase.allCases)
  func `what blocks a close of all names each company`(_ database: TestDatabase) throws {
    let office = try office(database)
    let before = office.logs()
    let outcome = office.run("close --all --period 2025-03 --json")
    #expect(outcome.status == 1)
    let answer = try JSONValue(outcome.output)
    let findings = try #require(answer["findings"]).array
    let companies = Dictionary(grouping: findings) { $0["company"] ?? .null }
    #expect(Set(companies.keys) == [.text("5566778899"), .text("NEW"), .null])
    #expect(companies[.null]?.map { $0["code"] } == [.text("CLS-005")])
    #expect(companies[.text("NEW")]?.map { $0["code"] } == [.text("CLS-002")])
    #expect(answer["error"]?["company"] == .text("5566778899"))
    #expect(office.logs() == before)
  }

  @Test(arguments: ["sv", "nb", "en"])
  func `a person reads the company at each reason`(_ language: String) throws {
    let office = try office(.sqlite)
    let text = office.run("close --all --period 2025-03 --language \(language)").messages
    let reasons = text.split(separator: "\n").filter {
      $0.wholeMatch(of: #/[A-Z]{3}-\d{3} .*/#) != nil
    }
    #expect(reasons.count > 1)
    #expect(reasons.last?.hasPrefix("CLS-005 ") == true)
    for reason in reasons.dropLast() {
      #expect(reason.dropFirst(8).hasPrefix("5566778899: ") || reason.hasPrefix("CLS-002 NEW: "))
    }
  }

  @Test func `a close of one company names none`() throws {
    let office = try office(.sqlite)
    let answer = try JSONValue(office.run("close --company NEW --period 2025-03 --json").output)
    #expect(answer["findings"]?[0]?["company"] == .null)
    #expect(answer["error"]?["details"]?["status"] == .text("on-hold"))
  }
}
