import TestSupport
import Testing

/// Where there are several companies, a command that a hint names works as it is printed.
@Suite struct CompanyInHintTests {
  /// Commands on the company 5566778899, whose March is closed, and the first command that they tell.
  private static let told = table(
    """
    run show 99                                 | run list
    run post 1                                  | run list
    run undo 99                                 | run list
    run why 1                                   | run show 1
    voucher show --voucher X9 --year 2025       | voucher list --year 2025
    voucher show --voucher A1 --year 2030       | period list
    check --period 2025-13                      | period list
    check --period 2025-04                      | fx-revaluation post --period 2025-04
    close --period 2025-03                      | reopen --period 2025-03 --reason TEXT
    fx-revaluation plan --period 2025-04        | fx-revaluation post --run 5
    import journal again.csv                    | run undo 5
    """
  )

  private func office() throws -> Office {
    let office = try Office()
    try office.importSamples()
    let company = "--company 5566778899"
    for command in [
      "company create NORD --name Nord --currency NOK --year 2025-01..2025-12",
      "close --period 2025-03 \(company)", "fx-revaluation plan --period 2025-04 \(company)",
    ] {
      let outcome = office.run(command)
      #expect(outcome.status == 0, "\(outcome.messages)")
    }
    try office.write(
      "number;date;account;amount\n1;2025-05-10;1930;1\n1;;3001;-1\n",
      to: "again.csv"
    )
    return office
  }

  /// The commands that a text names: between backticks, or to the end of a line.
  private func commands(in text: String) -> [String] {
    text.matches(of: #/(?:`|: )bokslut ([^`\n]+)/#).map { String($0.output.1) }
  }

  @Test(arguments: CompanyInHintTests.told)
  func `a command names the company that was chosen`(_ row: [String]) throws {
    for language in ["sv", "nb", "en"] {
      let shown = try office().run("\(row[0]) --company 5566778899 --language \(language)")
      let commands = commands(in: shown.output + shown.messages)
      #expect(commands.contains("\(row[1]) --company 5566778899"), "\(language): \(commands)")
      for command in commands {
        let ofAll = ["rate", "import rates", "company", "group"].contains { command.hasPrefix($0) }
        #expect(command.contains(" --company ") == !ofAll, "\(command)")
      }
    }
  }

  /// Of several companies with the same finding the last.
  @Test func `a command names the company in which something was found`() throws {
    let office = try office()
    let outcome = office.run("close --all --period 2025-13")
    let commands = commands(in: outcome.messages)
    #expect(
      commands == ["period list --company NORD"],
      "\(outcome.messages)"
    )
    for command in commands { #expect(office.run(command).status == 0, "\(command)") }
  }

  /// C58: an import finds its company itself, and its commands name it all the same.
  @Test func `a command of an import names the company that the file is about`() throws {
    let office = try office()
    let again = office.run("import sie fjordvik-2025.se")
    #expect(commands(in: again.output + again.messages) == ["run undo 1 --company 5566778899"])
    try office.write(try #require(WritingVerbs.files["next.se"]), to: "next.se")
    let posted = office.run("import sie next.se")
    #expect(posted.status == 0)
    #expect(posted.output.contains("bokslut run undo 5 --company 5566778899"))
    #expect(office.run("run undo 5 --company 5566778899").status == 0)
  }

  @Test func `where there is one company no command names it`() throws {
    let office = try Office()
    try office.importSamples()
    let outcome = office.run("run show 99")
    #expect(commands(in: outcome.messages) == ["run list"])
  }
}
