import Foundation
import TestSupport
import Testing

/// `bokslut` alone: where the books are, how far they have come, and what to do next.
@Suite struct OverviewTests {
  private func standings(_ office: Office) throws -> [[String?]] {
    try JSONValue(office.run("--json").output)["companies"]?.array.map { standing in
      ["company", "name", "closed", "next"].map { standing[$0]?.text }
    } ?? []
  }

  @Test(arguments: TestDatabase.allCases)
  func `each company is shown with the month last closed and the next`(
    _ database: TestDatabase
  ) throws {
    let office = try Office(database)
    for line in [
      "company create A --name Ask --currency SEK --year 2025-01..2025-12",
      "company create B --name Bok --currency SEK --year 2025-01..2025-12",
      "company create C --name Cirkel --currency SEK",
      // On hold without a seal is not closed.
      "close --period 2025-02 --company A", "close --period 2025-03 --company A",
      "period hold --period 2025-04 --company A",
      "close --from 2025-01 --through 2025-12 --company B",
    ] {
      let outcome = office.run(line)
      #expect(outcome.status == 0, "\(line): \(outcome.messages)")
    }
    #expect(
      try standings(office) == [
        ["A", "Ask", "2025-03", "2025-01"], ["B", "Bok", "2025-12", nil],
        ["C", "Cirkel", nil, nil],
      ]
    )
    let text = office.run("").output
    #expect(text.contains("A        Ask     2025-03      2025-01"), "\(text)")
    #expect(text.contains("bokslut close --period 2025-01 --company A  "), "\(text)")
    let chosen = office.run("", environment: ["BOKSLUT_COMPANY": "B"]).output
    // The setting says the company already.
    #expect(chosen.contains("report trial-balance --period 2025-12  "), "\(chosen)")
    #expect(!chosen.contains("--company"), "\(chosen)")
    #expect(!chosen.contains("bokslut close") && !chosen.contains("bokslut check"))
    #expect(office.run("", environment: ["BOKSLUT_COMPANY": "NOPE"]).messages.hasPrefix("CMP-001"))
    #expect(office.run("--company A").output.contains("2025-01 --company A"))
  }

  @Test func `where there are no books it says how they begin, and makes none`() throws {
    let office = try Office(isPrepared: false)
    let file = try #require(office.books.file)
    for (language, words) in [
      ("sv", "ännu ingen bokföring"), ("nb", "ennå ikke noe"), ("en", "no books"),
    ] {
      let outcome = office.run("--language \(language)")
      #expect(outcome.status == 0 && outcome.messages == "")
      let text = outcome.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      #expect(text.contains(words) && text.contains(file.path), "\(text)")
      #expect(text.contains("bokslut import sie FILE"), "\(text)")
    }
    #expect(try standings(office) == [])
    #expect(!FileManager.default.fileExists(atPath: file.path))
  }

  @Test func `it is short whatever the number of companies, and changes nothing`() throws {
    let office = try Office.ready()
    for number in 10...30 {
      office.run("company create N\(number) --name N --currency SEK")
    }
    let (content, bytes) = (office.content(), try office.bytes())
    for language in ["sv", "nb", "en"] {
      for width in [60, 100] {
        let outcome = office.run(["--language", language], width: width)
        #expect(outcome.output.count { $0 == "\n" } <= 20, "\(outcome.output)")
        let commands = outcome.output.split(separator: "\n").filter { $0.hasPrefix("  bokslut") }
        #expect(commands.count == 5 && commands.allSatisfy { $0.count <= max(width, 70) })
      }
    }
    #expect(try office.bytes() == bytes)
    #expect(office.content() == content)
    #expect(try standings(office).count == 22)
  }

  /// Every command that it tells works as it is printed.
  @Test func `its commands work`() throws {
    let office = try Office()
    try office.importSamples()
    let commands = office.run("").output.matches(of: #/  bokslut (.+?)  /#).map {
      String($0.output.1)
    }
    #expect(commands.count == 5)
    for command in commands {
      let outcome = office.run(command)
      let isNotReady = command.hasPrefix("check")
      #expect(outcome.status == 0 || isNotReady, "\(command): \(outcome.messages)")
    }
  }

  @Test func `a server is shown without its password, and other faults are told`() throws {
    let office = try Office()
    let url = "postgresql://anna:secret@127.0.0.1:1/books"
    let outcome = office.run("--database \(url) --json")
    #expect(outcome.status == 1 && !outcome.output.contains("secret"), "\(outcome.output)")
    #expect(try JSONValue(outcome.output)["error"]?["code"] == .text("DBS-002"))
    #expect(office.run("--colour").status == 64)
  }
}
