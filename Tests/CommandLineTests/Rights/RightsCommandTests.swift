import CommandLine
import Foundation
import TestSupport
import Testing

/// Who acts, on the command line: a token of the environment or of the configuration file, else the
/// owner of the books.
struct RightsCommandTests {
  /// Books with a company, and a user whose token is given back.
  private func office(_ rights: String) throws -> (office: Office, token: String) {
    let office = try Office()
    for command in [
      "company create FIKA --name Fika --currency SEK --year 2025-01..2025-12", "user create bo",
      "user create dag", "right grant dag all --all", "right grant bo \(rights)",
    ] {
      let outcome = office.run(command)
      #expect(outcome.status == 0, "\(command): \(outcome.messages)")
    }
    let made = try office.json("token create bo")
    guard case .text(let token)? = made["text"] else { throw OfficeError.refused("\(made)") }
    return (office, token)
  }

  @Test func `a token says who acts, from the environment or from a file that is its owner's`()
    throws
  {
    let (office, token) = try office("read --company FIKA")
    #expect(token.wholeMatch(of: #/bokslut_[0-9a-f]{64}/#) != nil)
    let foreign = geteuid() &+ 1
    func run(_ line: String, _ environment: [String: String] = [:], user: String = "eva") -> Outcome
    {
      office.run(line, environment: environment, user: user, userNumber: foreign)
    }
    let set = ["BOKSLUT_TOKEN": token]
    #expect(run("account list").messages.contains("RGT-005"))
    #expect(run("account list --as bo").messages.contains("RGT-005"))
    #expect(run("account list --as bo", set).status == 0)
    #expect(run("account list", set, user: "bo").status == 0)
    #expect(run("account list", set).messages.contains("--as bo"))
    #expect(run("account list --as dag", set).messages.contains("RGT-007"))
    #expect(
      run("account list --as bo", ["BOKSLUT_TOKEN": token + "0"]).messages.contains("RGT-006")
    )
    let file = office.folder.appendingPathComponent("config")
    try Data("token = \(token)\n".utf8).write(to: file)
    for (mode, isRead) in [(0o600, true), (0o640, false)] {
      try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: file.path)
      let outcome = run("account list --as bo", ["BOKSLUT_CONFIG": file.path])
      #expect((outcome.status == 0) == isRead)
      #expect(outcome.messages.contains("APP-008") != isRead)
      // Nor is the token itself said.
      #expect(!(outcome.output + outcome.messages).contains(token.dropFirst(20)))
    }
  }

  /// The reason, whose right, who may, and what an administrator does, which then works as it is pasted.
  @Test(
    arguments: table(
      """
      read --company FIKA                       | period hold --period 2025-01     | RGT-001
      periods --company FIKA --until 2025-03-31 | period hold --period 2025-01     | RGT-002
      periods --company FIKA --from 2025-05-01  | period hold --period 2025-01     | RGT-003
      read --company FIKA                       | rate set EUR SEK 2025-03-31 11.5 | RGT-001
      """
    )
  )
  func `a refusal tells all, and its command lets the work be done`(_ row: [String]) throws {
    let (command, code) = (row[1], row[2])
    let (office, token) = try office(row[0])
    let set = ["BOKSLUT_TOKEN": token]
    let outcome = office.run(command + " --as bo", environment: set)
    let text = outcome.messages.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(outcome.status == 1 && text.contains(code) && text.contains("bo"), "\(text)")
    #expect(text.contains("Ask dag to do it."), "\(text)")
    let hint = try #require(text.firstMatch(of: #/`bokslut ([^`]+)`/#)).output.1
    #expect(hint.hasPrefix("right grant bo ") && !hint.contains("--as"), "\(hint)")
    // The grant holds from now on; what stood before is told.
    #expect(office.run(String(hint)).status == 0)
    let again = office.run(command + " --as bo", environment: set)
    #expect(again.status == 0, "\(again.messages)")
    let connection = try office.books.connect()
    defer { connection.close() }
    let company: String? = command.hasPrefix("period") ? "FIKA" : nil
    let kept = try connection.rows("SELECT author, company, code FROM refusal") {
      [$0.text(0), $0.optionalText(1), $0.text(2)]
    }
    #expect(kept == [["bo", company, code]])
  }

  @Test func `what is recorded names its author, and the log is sound`() throws {
    let (office, token) = try office("post settings --company FIKA")
    let set = ["BOKSLUT_TOKEN": token]
    #expect(office.run("account set 1389 --name Slip --as bo", environment: set).status == 0)
    #expect(office.run("user create tally --kind agent").status == 0)
    let grant = office.run("right grant tally read settings --company FIKA")
    #expect(grant.status == 0)
    let made = try office.json("token create tally --until 2025-04-02")
    guard case .text(let agent)? = made["text"] else { throw OfficeError.refused("\(made)") }
    let line = "account set 1389 --name X --as agent:tally"
    let refused = office.run(line, environment: ["BOKSLUT_TOKEN": agent])
    #expect(refused.messages.contains("RGT-004") && refused.messages.contains("--dry-run"))
    let rehearsed = office.run(line + " --dry-run", environment: ["BOKSLUT_TOKEN": agent])
    #expect(rehearsed.status == 0, "\(rehearsed.messages)")
    let changes = office.run("changes --since 1 --company FIKA")
    #expect(changes.output.contains("bo"))
    #expect(office.run("verify").status == 0)
  }

  /// The books of all verbs, with a user of a kind who has a right everywhere; the user's settings.
  private func ready(_ right: String?, _ kind: String) throws -> (Office, [String: String]) {
    let office = try Office.ready()
    #expect(office.run("user create kim --kind \(kind)").status == 0)
    let end = kind == "auditor" ? " --until 2099-12-31" : ""
    if let right { #expect(office.run("right grant kim \(right) --all\(end)").status == 0) }
    guard case .text(let token)? = try office.json("token create kim")["text"] else {
      throw OfficeError.refused("no token")
    }
    return (office, ["BOKSLUT_TOKEN": token])
  }

  /// Commands that ask for a right, with the right's name; `OUT` is a file that is not there.
  private static let commands = (WritingVerbs.all + ReadingVerbs.all).compactMap { line in
    Verbs.verb(of: line).flatMap { verb in
      verb.hasPrefix("database") ? nil : [line, verb.replacing(#/ (--type )?/#, with: "-")]
    }
  }

  private func run(
    _ line: String,
    _ office: Office,
    as name: String,
    _ set: [String: String]
  ) -> Outcome {
    let out = office.folder.appendingPathComponent("out-of-kim").path
    return office.run("\(line.replacing("OUT", with: out)) --as \(name)", environment: set)
  }

  @Test(arguments: commands)
  func `each command goes by the right of its name alone`(_ command: [String]) throws {
    let (office, set) = try ready(command[1], "person")
    let outcome = run(command[0], office, as: "kim", set)
    let text = outcome.output + outcome.messages
    // What keeps another from posting is told of him, and who acts for whom the giver alone says.
    if command[1].hasPrefix("delegation-"), command[1] != "delegation-list" {
      #expect(text.contains("RGT-028"), "\(command): \(text)")
    } else if command[1] == "setup-import" {
      // Beside its own right it asks for those of the commands whose work it does.
      #expect(text.contains("RGT-001 kim lacks the right account-set"), "\(command): \(text)")
    } else if command[1] != "lock-explain" {
      #expect(!text.contains("RGT-"), "\(command): \(text)")
    }
    let (other, none) = try ready(nil, "person")
    let refused = run(command[0], other, as: "kim", none)
    #expect(refused.status == 1)
    #expect(refused.messages.contains("RGT-001 kim lacks the right \(command[1])"), "\(command)")
  }

  @Test(arguments: ["agent", "auditor"])
  func `an agent and an auditor change nothing by any command but a plan`(_ kind: String) throws {
    let (office, set) = try ready("all", kind)
    let name = kind == "agent" ? "agent:kim" : "kim"
    for line in WritingVerbs.all where !line.hasPrefix("database") {
      let refused = run(line, office, as: name, set)
      let mayPlan = kind == "agent" && line.contains(" plan ")
      let text = refused.output + refused.messages
      #expect(text.contains("RGT-004") != mayPlan, "\(line): \(text)")
      guard kind == "agent" else { continue }
      let rehearsed = run(line + " --dry-run", office, as: name, set)
      let isPersonal = line.hasPrefix("delegation ")
      let said = rehearsed.output + rehearsed.messages
      #expect(said.contains("RGT-") == isPersonal, "\(line)")
    }
    let others = ["database", "backup", "lock"]
    for line in ReadingVerbs.all where !others.contains(where: line.hasPrefix) {
      let outcome = run(line, office, as: name, set)
      let said = outcome.output + outcome.messages
      // Figures of months that are open are not for an auditor.
      #expect(!said.replacing("RGT-033", with: "").contains("RGT-"), "\(line)")
      #expect(kind == "auditor" || !said.contains("RGT-033"), "\(line)")
    }
  }

  @Test func `the start page shows what one may see, and says where that is nothing`() throws {
    let (office, set) = try ready("read", "person")
    let seen = office.run("--as kim", environment: set)
    #expect(seen.status == 0 && seen.output.contains("5566778899"), "\(seen.messages)")
    let (other, lists) = try ready("company-list", "person")
    let unseen = other.run("--as kim", environment: lists)
    #expect(unseen.status == 1 && unseen.messages.contains("RGT-001"), "\(unseen.output)")
  }

  @Test func `a rehearsed token is not shown, and is none`() throws {
    let (office, _) = try office("read --all")
    let text = office.run("token create dag --dry-run").output
    #expect(!text.contains("bokslut_"))
    #expect(try office.json("token create dag --dry-run")["text"] == .null)
    #expect(try office.json("token list").array.count == 1)
  }
}
