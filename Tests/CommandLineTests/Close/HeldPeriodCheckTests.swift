import Testing

struct HeldPeriodCheckTests {
  private func office() throws -> Office {
    let office = try Office()
    try office.importSamples()
    return office
  }

  @Test(arguments: ["sv", "nb", "en"])
  func `a held month is not advised to post in it`(_ language: String) throws {
    let office = try office()
    let open = office.run("check --period 2025-03 --language \(language)")
    #expect(open.output.contains("fx-revaluation post"))
    #expect(office.run("period hold --period 2025-03 --reason x").status == 0)
    let held = office.run("check --period 2025-03 --language \(language)")
    #expect(held.status == 1)
    #expect(!held.output.contains("fx-revaluation post"))
    #expect(held.output.contains("`bokslut reopen --period 2025-03 --reason TEXT`"))
    #expect(
      office.run("check --period 2025-03 --language \(language) --json").output
        .contains("reopen --period 2025-03")
    )
  }

  @Test func `a month that is closed for ever is never to be opened`() throws {
    let office = try office()
    for month in ["2025-01", "2025-02"] { office.run("period hold --period \(month)") }
    #expect(office.run("period close --period 2025-03 --reason x --confirm").status == 0)
    let outcome = office.run("check --period 2025-03")
    #expect(outcome.output.contains("never opens again"))
    #expect(!outcome.output.contains("reopen"))
  }

  @Test func `a month that was closed in order is not ready to be closed again`() throws {
    let office = try office()
    #expect(try office.json("check --period 2025-03")["status"] == .text("open"))
    #expect(office.run("close --period 2025-03").status == 0)
    let outcome = office.run("check --period 2025-03")
    #expect(outcome.status == 0)
    #expect(!outcome.output.contains("ready to close"))
    #expect(outcome.output.contains("nothing is posted in it"))
    #expect(try office.json("check --period 2025-03")["status"] == .text("on-hold"))
  }

  /// Where only the seal no longer stands, the month is closed anew as it is, held.
  @Test(arguments: [
    ["reopen --period 2025-03 --reason x", "period hold --period 2025-03"],
    ["voucher reverse --voucher A2"],
  ])
  func `a seal that is all that blocks asks for no opening`(_ commands: [String]) throws {
    let office = try office()
    for command in ["close --period 2025-03"] + commands {
      #expect(office.run(command).status == 0, "\(command)")
    }
    let held = office.run("check --period 2025-03")
    #expect(held.status == 1)
    #expect(held.output.contains("Blocking checks since: 1."))
    #expect(held.output.contains("`bokslut close --period 2025-03`"))
    #expect(!held.output.contains("bokslut reopen"))
    #expect(office.run("close --period 2025-03").status == 0)
    #expect(office.run("check --period 2025-03").status == 0)
  }
}
