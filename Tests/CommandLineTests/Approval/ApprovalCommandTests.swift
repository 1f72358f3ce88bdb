import CommandLine
import Foundation
import TestSupport
import Testing

/// A second person at the sample books, by tokens: what each refusal says, and that its command works.
struct ApprovalCommandTests {
  private struct Desk {
    let office: Office
    var tokens: [String: String] = [:]

    /// As a user with a token, or as the owner of the books.
    func run(_ line: String, as user: String? = nil) -> Outcome {
      guard let user, let token = tokens[user] else { return office.run(line) }
      return office.run(line + " --as \(user)", environment: ["BOKSLUT_TOKEN": token])
    }
  }

  /// The sample books, March closed by the owner, whose name is anna, and bo, who may approve.
  private func desk() throws -> Desk {
    var desk = Desk(office: try Office())
    try desk.office.importSamples()
    for command in [
      "close --period 2025-03", "user create bo", "user create eva",
      "right grant bo read periods post --all", "right grant eva read --all",
      "period hold --period 2025-01", "period hold --period 2025-02",
    ] {
      let outcome = desk.office.run(command)
      #expect(outcome.status == 0, "\(command): \(outcome.messages)")
    }
    for name in ["bo", "eva"] {
      let made = try desk.office.json("token create \(name)")
      guard case .text(let token)? = made["text"] else { throw OfficeError.refused("\(made)") }
      desk.tokens[name] = token
    }
    return desk
  }

  private func words(_ outcome: Outcome) -> String {
    (outcome.output + outcome.messages).split(whereSeparator: \.isWhitespace)
      .joined(separator: " ")
  }

  /// The command that a hint tells, without the program's name.
  private func hinted(_ outcome: Outcome, _ start: String) throws -> String {
    let commands = words(outcome).matches(of: #/`bokslut ([^`]+)`/#).map { String($0.output.1) }
    return try #require(commands.first { $0.hasPrefix(start) }, "\(commands)")
  }

  private let close = "period close --period 2025-03 --reason x --confirm"

  @Test func `each refusal says who may, and its command lets the month be closed`() throws {
    let desk = try desk()
    let missing = desk.run(close)
    #expect(missing.status == 1 && words(missing).contains("PER-030"), "\(missing.messages)")
    #expect(words(missing).contains("bo may approve it"))
    let own = desk.run("approval give --period 2025-03")
    #expect(own.status == 1 && words(own).contains("PER-029"), "\(own.messages)")
    let back = desk.run("approval return --period 2025-03 --reason \"a bill\"", as: "bo")
    #expect(back.status == 0, "\(back.messages)")
    let returned = desk.run(close)
    #expect(words(returned).contains("PER-032") && words(returned).contains("a bill"))
    let reopen = try hinted(returned, "reopen").replacing("TEXT", with: "bill")
    #expect(desk.run(reopen).status == 0)
    #expect(desk.run("close --period 2025-03").status == 0)
    let fallen = desk.run(close)
    #expect(words(fallen).contains("PER-031"), "\(fallen.messages)")
    let give = try hinted(fallen, "approval give")
    #expect(desk.run(give, as: "eva").messages.contains("RGT-001"))
    #expect(desk.run(give, as: "bo").status == 0)
    #expect(desk.run("period list").output.contains("approved (bo)"))
    let closed = desk.run(close)
    #expect(closed.status == 0, "\(closed.messages)")
    #expect(desk.run("verify").status == 0)
  }

  @Test func `who may not approve is told whom to let, and a closing period what it goes with`()
    throws
  {
    let desk = try desk()
    #expect(desk.run("right revoke bo periods --all").status == 0)
    let missing = desk.run(close)
    let grant = try hinted(missing, "right grant").replacing("USER", with: "eva")
    #expect(desk.run(grant).status == 0)
    #expect(desk.run("approval give --period 2025-03", as: "eva").status == 0)
    #expect(desk.run(close).status == 0)
    let last = desk.run("period close --period 2025-close --reason x --confirm")
    #expect(words(last).contains("PER-034") && words(last).contains("PER-025"))
    let year = try hinted(last, "period create").replacing("FIRST..LAST", with: "2026-01..2026-12")
    #expect(desk.run(year).status == 0)
  }

  @Test func `a waiver and its end are told, with their commands`() throws {
    let desk = try desk()
    let pass = "pass grant --period 2025-03 --holder bo --expires 8h --reason x"
    let own = desk.run(pass, as: "bo")
    #expect(words(own).contains("RGT-023"), "\(own.messages)")
    let waive = try hinted(own, "approval waive").replacing("TEXT", with: "small")
    #expect(desk.run(waive, as: "bo").messages.contains("RGT-001"))
    #expect(desk.run(waive).status == 0)
    #expect(desk.run(pass, as: "bo").status == 0)
    let closed = desk.run(close)
    #expect(closed.status == 0 && words(closed).contains("PER-033"), "\(closed.messages)")
    #expect(desk.run(try hinted(closed, "approval demand")).status == 0)
    let listed = desk.run("approval list")
    #expect(words(listed).contains("takes a second person's approval"), "\(listed.output)")
  }

  @Test func `before the last month of a year is closed for good, its result is told`() throws {
    let office = try Office()
    try office.importSamples()
    for month in ["01", "02", "03", "04", "05", "06", "07", "08", "09", "10", "11"] {
      #expect(office.run("period hold --period 2025-\(month)").status == 0)
    }
    let refused = office.run("period close --period 2025-12 --reason x")
    #expect(refused.status == 1)
    for code in ["PER-007", "PER-027", "PER-026", "PER-033"] {
      #expect(words(refused).contains(code), "\(code) \(refused.messages)")
    }
    let report = try hinted(refused, "report trial-balance")
    #expect(office.run(report).status == 0)
    let rehearsed = office.run("period close --period 2025-12 --reason x --confirm --dry-run")
    #expect(rehearsed.status == 0 && words(rehearsed).contains("PER-027"))
    #expect(office.run("period list").output.contains("on hold"))
  }
}

/// What whoever acts for another is told, and that it works.
struct DelegationCommandTests {
  @Test func `the command of a refusal lets one act for another, as both are recorded`() throws {
    let office = try Office()
    for command in [
      "company create FIKA --name Fika --currency SEK --year 2025-01..2025-12", "user create bo",
      "user create eva", "right grant bo periods --company FIKA",
    ] { #expect(office.run(command).status == 0) }
    let made = try office.json("token create eva")
    guard case .text(let token)? = made["text"] else { throw OfficeError.refused("\(made)") }
    let line = "period hold --period 2025-01 --company FIKA --as eva --for bo"
    let refused = office.run(line, environment: ["BOKSLUT_TOKEN": token])
    let text = refused.messages.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(text.contains("RGT-024"), "\(text)")
    let hint = try #require(text.firstMatch(of: #/`bokslut (delegation give [^`]+)`/#)).output.1
    #expect(!hint.contains("--as") && !hint.contains("--for"), "\(hint)")
    #expect(office.run(String(hint).replacing("TEXT", with: "leave")).status == 0)
    let held = office.run(line, environment: ["BOKSLUT_TOKEN": token])
    #expect(held.status == 0, "\(held.messages)")
    #expect(held.output.contains("eva for bo"), "\(held.output)")
    #expect(office.run("period hold --period 2025-02 --for").status == 64)
    #expect(office.run("period hold --period 2025-02 --for bo").messages.contains("RGT-005"))
  }
}
