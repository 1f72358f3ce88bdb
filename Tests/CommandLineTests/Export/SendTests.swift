import CommandLine
import Foundation
import Messages
import TestSupport
import Testing

/// `export sie --type 4i`, as a user gives it.
struct SendTests {
  /// Books with March revalued, the run of which is 3.
  private func office(_ database: TestDatabase = .sqlite) throws -> Office {
    let office = try Office(database)
    try office.importSamples()
    #expect(office.run("fx-revaluation post --period 2025-03").status == 0)
    return office
  }

  private func files(_ office: Office) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: office.folder.path)
      .filter { $0.hasSuffix(".si") }.sorted()
  }

  @Test(arguments: Language.allCases)
  func `a month goes out, is not sent again in silence, and is not sent where nothing is left`(
    _ language: Language
  ) throws {
    let office = try office()
    func send(_ words: String) -> Outcome {
      office.run("export sie --type 4i \(words) --language \(language.rawValue)")
    }
    let rehearsed = send("--run 3 --output a.si --dry-run")
    #expect(rehearsed.output.hasPrefix(language(.rehearsal)))
    #expect(rehearsed.output.contains("FX1, FX2 "))
    #expect(try files(office).isEmpty)
    let sent = send("--run 3 --output a.si")
    #expect(sent.status == 0 && sent.messages == "")
    #expect(sent.output.hasPrefix(language(.sent(from: "Fjordvik Handel AB", to: "a.si"))))
    let again = send("--run 3 --output b.si")
    #expect(again.status == 0)
    #expect(again.output.contains("EXP-008") && again.output.contains("EXP-018"))
    #expect(!again.output.contains("b.si"))
    #expect(try files(office) == ["a.si"])
    let wanted = send("--run 3 --again --output b.si")
    #expect(wanted.output.contains("! EXP-009"))
    let content = try files(office).map { name in
      try Data(contentsOf: office.folder.appendingPathComponent(name))
    }
    #expect(content.count == 2 && content[0] == content[1])
  }

  @Test func `both databases send the same, to a file and to standard output`() throws {
    var sent: [Data] = []
    for database in TestDatabase.allCases {
      let office = try office(database)
      let direct = office.run("export sie --type 4i --encoding utf-8 --period 2025-03")
      #expect(direct.status == 0 && direct.messages.contains("EXP-002"))
      let file = office.run(
        "export sie --type 4i --encoding utf-8 --period 2025-03 --again --output a.si"
      )
      #expect(file.status == 0)
      let path = office.folder.appendingPathComponent("a.si")
      let data = try Data(contentsOf: path)
      #expect(data == Data(direct.output.utf8))
      sent.append(data)
    }
    #expect(sent[0] == sent[1])
  }

  @Test func `wrong usage is told before anything is read`() throws {
    let office = try office()
    let before = office.content()
    let commands = [
      "--type 4i --run 3 --period 2025-03", "--type 4i --run 3 --year 2025",
      "--type 4i --period 2025-03 --year 2025", "--type 4i --json", "--run 3",
      "--period 2025-03", "--again", "--dry-run", "--type 4i --run x",
      "--type 4i --idempotency-key k",
    ]
    for command in commands {
      #expect(office.run("export sie \(command)").status == 64, "\(command)")
    }
    #expect(office.content() == before)
  }

  @Test func `what cannot be written is not recorded as sent`() throws {
    let office = try office()
    let refused = office.run("export sie --type 4i --run 3 --output gone/a.si")
    #expect(refused.status == 1 && refused.messages.hasPrefix("IMP-018"))
    let sent = office.run("export sie --type 4i --run 3 --output a.si")
    #expect(sent.status == 0 && !sent.output.contains("EXP-008"))
    let older = office.folder.appendingPathComponent("a.si")
    let before = try Data(contentsOf: older)
    // Nothing to send takes no older file away.
    #expect(office.run("export sie --type 4i --run 3 --output a.si").status == 0)
    #expect(try Data(contentsOf: older) == before)
  }

  @Test(arguments: TestDatabase.allCases)
  func `vouchers go to other books of the same ledger, and come home by command`(
    _ database: TestDatabase
  ) throws {
    let office = try office(database)
    #expect(office.run("export sie --type 4i --year 2025 --output own.si").status == 0)
    let other = try Office(database)
    #expect(other.run("import sie fjordvik-2025.se").status == 0)
    let own = office.folder.appendingPathComponent("own.si").path
    let read = try other.json("import sie \(own)")
    #expect(read["posted"] == .flag(true))
    #expect(
      read["findings"]?.array.filter { $0["severity"] == .text("warning") }.isEmpty == true
    )
    let balance = "report trial-balance --year 2025"
    #expect(try other.json(balance)["rows"] == office.json(balance)["rows"])
    #expect(other.run("export sie --output whole.se").status == 0)
    let whole = other.folder.appendingPathComponent("whole.se").path
    let home = office.run("import sie \(whole)")
    #expect(home.status == 0 && home.output.contains("IMP-036"), "\(home.output)")
    #expect(try other.json(balance)["rows"] == office.json(balance)["rows"])
    #expect(office.run("verify").status == 0)
    let again = office.run("export sie --type 4i --year 2025 --again --output own.si")
    #expect(again.output.contains("EXP-010") && again.output.contains("EXP-018"))
  }

  @Test func `the version of the program is the one that its files carry`() throws {
    let office = try office()
    let version = office.run("--version")
    #expect(version.status == 0 && version.messages == "")
    let words = version.output.split(whereSeparator: \.isWhitespace)
    let line = try #require(
      office.run("export sie --type 4i --run 3").output.split(separator: "\r\n")
        .first { $0.hasPrefix("#PROGRAM") }
    )
    #expect(line == "#PROGRAM \"\(words[0])\" \"\(words[1])\"")
  }
}
