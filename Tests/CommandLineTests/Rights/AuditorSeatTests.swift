import CommandLine
import TestSupport
import Testing

/// An auditor at the sample books of which January is closed: figures of sealed periods alone.
struct AuditorSeatTests {
  private static let lines = table(
    """
    report trial-balance --period 2025-01            | yes
    report trial-balance --period 2025-02            | no
    report trial-balance                             | no
    report trial-balance --all --period 2025-01      | yes
    report general-ledger --period 2025-01           | yes
    report general-ledger --period 2025-02           | no
    report ledger-journal --period 2025-01           | yes
    report ledger-journal --period 2025-02           | no
    report tax-codes --period 2025-01                | yes
    report tax-codes --period 2025-02                | no
    voucher list --period 2025-01                    | yes
    voucher list --period 2025-02                    | no
    voucher list                                     | no
    voucher show A1                                  | yes
    voucher show A14                                 | no
    run list                                         | yes
    import list                                      | yes
    import show 1                                    | no
    import original 1 --output OUT                            | no
    export csv --output OUT                                   | no
    export hledger --output OUT                               | no
    export saft --output OUT                                  | no
    export sie --output OUT                                   | no
    check --period 2025-01                           | yes
    check --period 2025-02                           | no
    changes                                          | no
    close list                                       | yes
    period list                                      | yes
    account list                                     | yes
    verify                                           | yes
    """
  )

  private func words(_ outcome: Outcome) -> String {
    (outcome.output + outcome.messages).split(whereSeparator: \.isWhitespace)
      .joined(separator: " ")
  }

  @Test func `an auditor sees the figures of sealed periods alone, and is told which`() throws {
    let office = try Office()
    try office.importSamples()
    for command in [
      "close --period 2025-01", "user create vera --kind auditor",
      "right grant vera read --all --until 2025-06-30",
    ] {
      let outcome = office.run(command)
      #expect(outcome.status == 0, "\(command): \(outcome.messages)")
    }
    guard case .text(let token)? = try office.json("token create vera")["text"] else {
      throw OfficeError.refused("no token")
    }
    func ask(_ line: String) -> Outcome {
      let out = office.folder.appendingPathComponent("out-of-vera").path
      return office.run(
        line.replacing("OUT", with: out) + " --as vera",
        environment: ["BOKSLUT_TOKEN": token]
      )
    }
    for row in AuditorSeatTests.lines {
      let said = words(ask(row[0]))
      #expect(said.contains("RGT-033") == (row[1] == "no"), "\(row[0]): \(said)")
      // The figures are not beside the refusal.
      #expect(row[1] == "yes" || !said.contains("1930"), "\(row[0]): \(said)")
    }
    let told = words(ask("report trial-balance --period 2025-02"))
    #expect(told.contains("sealed before them reaches through 2025-01"), "\(told)")
    let hint = try #require(told.firstMatch(of: #/`bokslut (period list[^`]+)`/#))
    let shown = office.run(String(hint.output.1), environment: ["BOKSLUT_TOKEN": token])
    #expect(shown.status == 0, "\(shown.messages)")
    // What is opened again is no longer sealed.
    #expect(office.run("reopen --period 2025-01 --reason x --exemption x").status == 0)
    #expect(
      words(ask("report trial-balance --period 2025-01")).contains("Nothing before them is sealed")
    )
  }

  @Test func `the seat of an auditor ends, and says so where it has no end`() throws {
    let office = try Office.ready()
    #expect(office.run("user create vera --kind auditor").status == 0)
    let endless = office.run("right grant vera read --all")
    #expect(endless.status == 1 && endless.messages.contains("RGT-034"), "\(endless.messages)")
    #expect(office.run("right grant vera read --all --until 2025-06-30").status == 0)
  }
}
