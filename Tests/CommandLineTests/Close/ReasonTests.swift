import Messages
import TestSupport
import Testing

/// Why a period is held: in the words of a language where a close held it, else in a person's own.
struct ReasonTests {
  private static let closing = [
    Language.sv: "stängning av 2025-03", .nb: "avslutning av 2025-03", .en: "close of 2025-03",
  ]

  /// What `check` says of a held period in a language.
  private func told(_ office: Office, _ language: Language) -> String {
    office.run("check --period 2025-03 --language \(language)").output
  }

  @Test(arguments: TestDatabase.allCases)
  func `a close is told in the language, and a person's words never are`(
    _ database: TestDatabase
  ) throws {
    let office = try Office(database)
    try office.importSamples()
    #expect(office.run("close --period 2025-03").status == 0)
    for (language, words) in Self.closing {
      #expect(told(office, language).contains(words))
    }
    for reason in ["close 2025-03", "close 3cases"] {
      #expect(office.run("reopen --period 2025-03 --reason late").status == 0)
      let held = office.run([
        "period", "hold", "--period", "2025-03", "--reason", reason, "--language", "sv",
      ])
      #expect(held.status == 0)
      #expect(held.output.contains(reason))
      for (language, words) in Self.closing {
        #expect(told(office, language).contains(": \(reason))"))
        #expect(!told(office, language).contains(words))
      }
    }
  }

  @Test func `a script is given the reason as the log has it`() throws {
    let office = try Office()
    try office.importSamples()
    #expect(office.run("close --period 2025-03").status == 0)
    let refusal = office.run("close --period 2025-03 --json").output.filter { $0 != " " }
    #expect(refusal.contains("\"reason\":\"close2025-03\""), "\(refusal)")
    #expect(!refusal.contains("isByClose"), "\(refusal)")
  }
}
