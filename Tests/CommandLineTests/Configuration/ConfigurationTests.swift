import CommandLine
import Foundation
import TestSupport
import Testing

/// What holds where a command line leaves it out: environment, configuration file, default.
@Suite struct ConfigurationTests {
  /// Two companies, and a configuration file in the desk's folder.
  private func office(_ configuration: String) throws -> Office {
    let office = try Office()
    for code in ["FIKA", "NORD"] {
      office.run(
        "company create \(code) --name \(code)bolaget --currency SEK --year 2025-01..2025-12"
      )
    }
    try office.configure(configuration)
    return office
  }

  private static let chosen = table(
    """
    company show                | FIKA |      | FIKA
    company show                | FIKA | NORD | NORD
    company show --company NORD | FIKA |      | NORD
    company show --company FIKA | FIKA | NORD | FIKA
    company show                |      | NORD | NORD
    """
  )

  @Test(arguments: chosen)
  func `the company is that of the option, the environment, the configuration, in this order`(
    _ row: [String]
  ) throws {
    let office = try office(row[1].isEmpty ? "" : "company = \(row[1])\n")
    let outcome = office.run(
      row[0] + " --json",
      environment: office.configured(["BOKSLUT_COMPANY": row[2]])
    )
    #expect(try JSONValue(outcome.output)["company"] == .text(row[3]))
  }

  @Test func `where nothing says the company, several are refused as before`() throws {
    let office = try office("# company = FIKA\n\n")
    let outcome = office.run("company show --json", environment: office.configured())
    #expect(try JSONValue(outcome.output)["error"]?["code"] == .text("CMP-004"))
  }

  private static let languages = table(
    """
    sv |    |             |      | inget företag GONE
    sv | nb |             |      | foretak GONE
       |    | sv_SE.UTF-8 |      | inget företag GONE
    nb |    | sv_SE.UTF-8 |      | foretak GONE
    nb | sv | en_GB       |      | inget företag GONE
    nb | sv | en_GB       |  en  | There is no company
       |    | C.UTF-8     |      | There is no company
    """
  )

  /// The locale speaks for every program, so what is set for this one goes before it.
  @Test(arguments: languages)
  func `the language is that of the option, the environment, the configuration, the locale`(
    _ row: [String]
  ) throws {
    let office = try office(row[0].isEmpty ? "" : "language = \(row[0])\n")
    let option = row[3].isEmpty ? "" : " --language \(row[3])"
    let outcome = office.run(
      "company show --company GONE" + option,
      environment: office.configured(["BOKSLUT_LANGUAGE": row[1], "LANG": row[2]])
    )
    #expect(outcome.messages.contains(row[4]), "\(outcome.messages)")
  }

  @Test func `the database of the configuration is found from its folder, or from the home`() throws
  {
    let office = try Office(isPrepared: false)
    try FileManager.default.createDirectory(
      at: office.folder.appendingPathComponent(".config/bokslut"),
      withIntermediateDirectories: true
    )
    let home = ["HOME": office.folder.path]
    for (text, file) in [
      ("sqlite:own.db", ".config/bokslut/own.db"), ("sqlite:~/home.db", "home.db"),
      ("sqlite:\(office.folder.path)/whole.db", "whole.db"),
    ] {
      try office.write("\u{FEFF}# Books\r\ndatabase = \(text)\r\n", to: ".config/bokslut/config")
      let made = office.begin("company create A --name A --currency SEK", home)
      #expect(made.status == 0, "\(made.messages)")
      let place = office.folder.appendingPathComponent(file).path
      #expect(FileManager.default.fileExists(atPath: place))
    }
    // The folder of configurations has its own variable.
    let elsewhere = ["XDG_CONFIG_HOME": office.folder.path + "/none"].merging(home) { $1 }
    let outcome = office.begin("company list --database sqlite:/none/x.db", elsewhere)
    #expect(outcome.messages.contains("/none"))
  }

  @Test func `everything that is wrong is told with its line, and nothing is done`() throws {
    let office = try office(
      """
      # settings
      databse = sqlite:a.db
      company FIKA
      company = FIKA
      language = danish
      colour = red
      company = NORD
      database =

      """
    )
    let before = office.logs()
    let line = "company create NEW --name New --currency SEK"
    let outcome = office.run(line, environment: office.configured(["BOKSLUT_LANGUAGE": "xx"]))
    #expect(outcome.status == 1 && outcome.output == "")
    let told = outcome.messages.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    for finding in [
      "APP-002 config:2: There is no setting “databse”. The nearest is database;",
      "APP-003 config:3: The line “company FIKA” is no setting.",
      "APP-004 config:5: The program has no language “danish”.",
      "APP-002 config:6: There is no setting “colour”. The settings are",
      "APP-005 config:7: The setting company stands on line 4 too, but holds once only.",
      "APP-003 config:8: The line “database =” is no setting.",
      "APP-004 BOKSLUT_LANGUAGE: The program has no language “xx”.",
    ] { #expect(told.contains(finding), "\(told)") }
    #expect(office.logs() == before)
    let json = office.run(line + " --json", environment: office.configured())
    #expect(json.status == 1 && json.messages == "")
    let findings = try JSONValue(json.output)["findings"]?.array ?? []
    #expect(findings.map { $0["line"] } == [2, 3, 5, 6, 7, 8].map { .number($0) })
    #expect(office.run("close --help", environment: office.configured()).status == 0)
  }

  @Test func `a configuration that is named must be there`() throws {
    let outcome = try Office().run("company list", environment: ["BOKSLUT_CONFIG": "/gone/config"])
    #expect(outcome.status == 1)
    #expect(outcome.messages.contains("/gone/config"), "\(outcome.messages)")
  }

  private static let passwords = table(
    """
    postgresql://anna:secret@host:5432/books              | 644 | refused
    postgresql://anna:secret@host:5432/books              | 640 | refused
    postgres://anna:secret@host/books                     | 604 | refused
    postgresql://host/books?user=anna&password=secret     | 644 | refused
    postgresql://anna:secret@127.0.0.1:1/books            | 600 | used
    postgresql://anna@127.0.0.1:1/books                   | 644 | used
    """
  )

  @Test(arguments: passwords)
  func `a password that others may read is refused, and never shown`(_ row: [String]) throws {
    let office = try office("company = FIKA\ndatabase = \(row[0])\n")
    let path = office.folder.appendingPathComponent("config").path
    let mode = try #require(Int(row[1], radix: 8))
    try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: path)
    let environment = office.configured()
    let outcome = office.begin("company list", environment)
    #expect(outcome.status == 1)
    let first = outcome.messages.prefix { $0 != "\n" }
    #expect(first.hasPrefix("APP-006 config:2:") == (row[2] == "refused"), "\(outcome.messages)")
    #expect(!outcome.messages.contains("secret"), "\(outcome.messages)")
  }

  /// A general choice must not send the books of one company into those of another.
  @Test
  func `what concerns all companies, or says itself which one, takes no company of the settings`()
    throws
  {
    let office = try office("company = FIKA\n")
    let set = office.configured()
    func told(_ line: String) throws -> JSONValue {
      try JSONValue(office.run(line + " --json", environment: set).output)
    }
    #expect(try told("company list").array.count == 2)
    #expect(try told("verify").array.count == 3)
    #expect(try told("import sie fjordvik-2025.se")["company"] == .text("5566778899"))
    #expect(try told("close --all --period 2025-01 --dry-run").array.count == 3)
    #expect(try told("close --period 2025-01 --dry-run")["company"] == .text("FIKA"))
    #expect(try told("close --period 2025-01 --company NORD --dry-run")["company"] == .text("NORD"))
  }

  @Test(arguments: [
    ("run show 99", "bokslut run list`"),
    ("check --period 2025-13", "bokslut period list`"),
    ("check --period 2025-13 --company NORD", "period list --company NORD`"),
    ("import sie fjordvik-2025.se", "run undo 1 --company 5566778899"),
    ("company create B --name B --currency SEK --organisation-number 1", "--company B`"),
  ])
  func `commands that hints tell name another company than that of the settings`(
    _ line: String,
    _ told: String
  ) throws {
    let office = try office("company = FIKA\n")
    let outcome = office.run(line, environment: office.configured())
    #expect(
      (outcome.output + outcome.messages).contains(told),
      "\(outcome.output)\(outcome.messages)"
    )
  }
}

extension Office {
  func configure(_ text: String) throws { try write(text, to: "config") }

  /// The environment that names the desk's configuration file.
  func configured(_ more: [String: String] = [:]) -> [String: String] {
    ["BOKSLUT_CONFIG": folder.appendingPathComponent("config").path].merging(more) { $1 }
  }

  /// Carries out a command line where no variable names the database.
  fileprivate func begin(_ line: String, _ environment: [String: String]) -> Outcome {
    run(words(of: line), environment: environment, isDatabaseSet: false)
  }
}
