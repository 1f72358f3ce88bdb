import Accounting
import Database
import Messages
import TestSupport
import Testing

/// What a person and a script are told of a check that could not run.
struct OpenCheckTests {
  /// Books whose runs cannot be read: of the checks that look at them one warns, and one blocks.
  private func office(_ database: TestDatabase) throws -> Office {
    let office = try Office(database)
    try office.importSamples()
    for command in ["fx-revaluation post --period 2025-03", "check --period 2025-03"] {
      #expect(office.run(command).status == 0)
    }
    let owner = try office.books.connectAsOwner()
    defer { owner.close() }
    switch owner.dialect {
    case .sqlite: try owner.execute("DROP TRIGGER fx_revaluation_is_never_updated")
    case .postgresql: try owner.execute("ALTER TABLE fx_revaluation DISABLE TRIGGER USER")
    }
    try owner.execute("UPDATE fx_revaluation SET rate_day = '2025-02-30'")
    return office
  }

  private static let told: [Language: [String]] = [
    .sv: [
      "! Planerade körningar är bokförda: kunde inte kontrolleras",
      "✗ Bokförda körningar är aktuella: kunde inte kontrolleras",
    ],
    .nb: [
      "! Planlagte kjøringer er bokført: kunne ikke kontrolleres",
      "✗ Bokførte kjøringer er oppdaterte: kunne ikke kontrolleres",
    ],
    .en: [
      "! Planned runs are posted: could not be checked",
      "✗ Posted runs are up to date: could not be checked",
    ],
  ]

  @Test(arguments: TestDatabase.allCases)
  func `a person reads that it could not be checked, why, and what all the others say`(
    _ database: TestDatabase
  ) throws {
    let office = try office(database)
    for language in Language.allCases {
      let outcome = office.run("check --period 2025-03 --language \(language)")
      #expect(outcome.status == 1)
      let lines = outcome.output.split(separator: "\n").map(String.init)
      let board = lines.filter {
        $0.hasPrefix("✓ ") || $0.hasPrefix("! ") || $0.hasPrefix("✗ ") || $0.hasPrefix("– ")
      }
      #expect(board.count == CheckID.allCases.count, "\(outcome.output)")
      let open = board.filter {
        $0.hasPrefix("✗") || $0.contains("kontrolleres") || $0.contains(": ")
      }
      #expect(open == OpenCheckTests.told[language], "\(outcome.output)")
      #expect(lines.count { $0.hasPrefix("    DBS-014 ") } == 2)
      #expect(outcome.output.contains(language(.notReady(1))))
    }
  }

  @Test(arguments: TestDatabase.allCases)
  func `a script reads its status, its weight and its reason, and the period is not ready`(
    _ database: TestDatabase
  ) throws {
    let office = try office(database)
    let report = try office.json("check --period 2025-03")
    #expect(report["ready"] == .flag(false))
    let open = (report["checks"]?.array ?? []).filter { $0["status"] == .text("could-not-run") }
    #expect(open.map { $0["id"] } == [.text("plans-are-posted"), .text("runs-are-current")])
    #expect(open.map { $0["severity"] } == [.text("warn"), .text("block")])
    for check in open {
      #expect(check["count"] == .number(1))
      #expect(check["items"]?[0]?["code"] == .text("DBS-014"))
      #expect(check["items"]?[0]?["hint"]?.text?.isEmpty == false)
    }
    let close = office.run("close --period 2025-03 --json")
    #expect(close.status == 1)
    let findings = try JSONValue(close.output)["findings"]?.array ?? []
    #expect(findings.map { $0["code"] } == [.text("CLS-004"), .text("DBS-014")])
  }
}
