import CommandLine
import Foundation
import TestSupport
import Testing

/// A command that is printed means the same books and the same person when it is pasted.
@Suite struct PastedCommandTests {
  /// Commands that print others: hints, the way down in a report, and where one stands.
  private static let printing = table(
    """
    --                                                       | check --period 2025-01
    report trial-balance --period 2025-03                    | report general-ledger --account 1229
    report general-ledger --account 1930 --period 2025-03    | voucher show --id
    report tax-codes --period 2025-03                        | voucher show --id
    run show 99                                              | run list
    voucher show --voucher X9 --year 2025                    | voucher list --year 2025
    check --period 2025-03                                   | fx-revaluation post --period 2025-03
    check --period 2025-13                                   | period list
    import journal fjordvik-2025-currency.csv                | run undo 2
    rate set SEK EUR 2025-03-31 10.849                       | rate set FROM TO DATE RATE
    """
  )

  /// A desk whose books stand in a file with a name that a shell would take apart.
  private func office() throws -> (office: Office, url: String) {
    let office = try Office()
    try office.importSamples()
    let file = try #require(office.books.file)
    let place = office.folder.appending(path: "Anna's böcker & mer.db").path
    try FileManager.default.copyItem(atPath: file.path, toPath: place)
    return (office, "sqlite:" + place)
  }

  private func run(
    _ office: Office,
    _ line: String,
    _ options: [String] = [],
    environment: [String: String] = [:]
  ) -> Outcome {
    let given = line == "--" ? [] : words(of: line)
    return office.run(
      given + options,
      environment: environment,
      width: nil,
      isDatabaseSet: false
    )
  }

  /// What a text prints as commands: between backticks, or to the end of a line or to two blanks.
  private func commands(in outcome: Outcome) -> [String] {
    (outcome.output + outcome.messages)
      .matches(of: #/(?:`|: |^ {2})bokslut (.+?)(?:`|$| {2})/#.anchorsMatchLineEndings())
      .map { String($0.output.1) }
      .filter { !$0.hasPrefix("--help") && !$0.hasPrefix("help") }
  }

  @Test(arguments: printing)
  func `it repeats the database and the user, and works`(_ row: [String]) throws {
    let (office, url) = try office()
    let shown = run(office, row[0], ["--database", url, "--as", "bo ek"])
    let commands = commands(in: shown)
    let expected = try #require(
      commands.first { $0.hasPrefix(row[1]) },
      "\(shown.output)\(shown.messages)"
    )
    for command in commands where !command.hasPrefix("sample") {
      let place = url.replacing(office.folder.path + "/", with: "")
      let options = words(of: command).suffix(4)
      #expect(options == ["--database", place, "--as", "bo ek"], "\(command)")
    }
    let typed = words(of: HintCommandTests.filled(expected, ["RATE": "0.0922"])).map {
      $0.replacing("sqlite:Anna", with: "sqlite:\(office.folder.path)/Anna")
    }
    let outcome = office.run(typed, width: nil, isDatabaseSet: false)
    // A check blocks, since nothing is revalued.
    #expect(outcome.status == 0 || typed[0] == "check", "\(expected): \(outcome.messages)")
    #expect(outcome.status != 64, "\(expected): \(outcome.messages)")
  }

  /// What the settings say | what is given | what a hint repeats.
  private static let given = table(
    """
    database         |                    |
    database         | database           |
                     | database           | database
    other            | database           | database
    database company |                    |
    database company | company            |
    database company | database company   |
    database NORD    | company            | company
    database         | company            | company
                     | database company   | database company
    """
  )

  @Test(arguments: given)
  func `it does not repeat what the settings say`(_ row: [String]) throws {
    let (office, url) = try office()
    let company = "5566778899"
    func has(_ column: Int, _ word: String) -> Bool {
      row[column].split(separator: " ").contains { $0 == word }
    }
    #expect(
      run(office, "company create NORD --name N --currency SEK", ["--database", url]).status == 0
    )
    var environment: [String: String] = [:]
    if has(0, "database") { environment["BOKSLUT_DATABASE"] = url }
    if row[0] == "other" { environment["BOKSLUT_DATABASE"] = "sqlite:/nowhere/other.db" }
    if has(0, "company") { environment["BOKSLUT_COMPANY"] = company }
    if has(0, "NORD") { environment["BOKSLUT_COMPANY"] = "NORD" }
    let options =
      (has(1, "database") ? ["--database", url] : [])
      + (has(1, "company") ? ["--company", company] : [])
    let shown = run(office, "run show 99", options, environment: environment)
    let place = url.replacing(office.folder.path + "/", with: "").replacing("'", with: "'\\''")
    let repeated =
      (has(2, "company") ? " --company \(company)" : "")
      + (has(2, "database") ? " --database '\(place)'" : "")
    guard has(0, "company") || has(1, "company") else {
      // Of two companies none is chosen.
      #expect(shown.messages.contains("CMP-004"), "\(shown.messages)")
      return
    }
    #expect(shown.messages.contains("`bokslut run list\(repeated)`"), "\(shown.messages)")
  }

  /// On the terminal of somebody else, or in the log of a nightly job.
  @Test func `it repeats no password`() throws {
    let books = try TestDatabase.postgresql.migrated()
    let office = try Office(sharing: books)
    office.run("company create A --name A --currency SEK")
    let secret = books.applicationURL.contains("?") ? "&password=geheim" : "?password=geheim"
    let shown = run(office, "run show 99", ["--database", books.applicationURL + secret])
    #expect(shown.messages.contains("password=***'`"), "\(shown.messages)")
    #expect(!shown.messages.contains("geheim"), "\(shown.messages)")
  }
}
