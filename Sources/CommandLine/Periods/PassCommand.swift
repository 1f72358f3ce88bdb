import Accounting
import Answers
import ArgumentParser
import Closing
import Messages

/// Posting passes: who may post in a period that is shut, for how long.
struct PassCommand: ParsableCommand {
  static let manual = "pass"
  static let configuration = CommandConfiguration(
    commandName: "pass",
    abstract: "Let somebody post for a time where a period is on hold or a module shut.",
    subcommands: [PassListCommand.self, PassGrantCommand.self, PassRevokeCommand.self]
  )
}

struct PassListCommand: LedgerCommand {
  static let manual = "pass"
  static let configuration = CommandConfiguration(commandName: "list")

  @OptionGroup var common: CommonOptions
  @OptionGroup var chosen: CompanyOption
  @Option(help: "Only passes into this period.") var period: String?

  func carryOut(at desk: Desk) throws -> Printed {
    let passes = try desk.session().passes(period: period, chosen.call)
    return Printed(json: passes.json) { passes.sheet(in: $0).listed(in: $0) }
  }
}

struct PassGrantCommand: WritingCommand {
  static let manual = "pass"
  static let configuration = CommandConfiguration(commandName: "grant")

  @OptionGroup var common: CommonOptions
  @OptionGroup var chosen: CompanyOption
  @OptionGroup var writing: WriteOptions
  @Option(help: "The period.") var period: String
  @Option(help: "The user who may post, or a group: @closers.") var holder: PostingPass.Holder
  @Option(help: "The module; general-ledger where it is left out.")
  var module = Module.generalLedger.description
  @Option(help: "The most that may be debited under it, in accounting currency.")
  var maximum: ExactDecimal?
  @Option(help: "When it ends: 90m, 8h, 2d, a day, or 2025-04-05T16:00Z.") var expires: PassExpiry
  @Option(help: "Why.") var reason: String

  func carryOut(at desk: Desk) throws -> Printed {
    let request = PassRequest(
      to: holder,
      period: period,
      module: Module(module),
      maximum: maximum,
      expiry: expires,
      because: reason
    )
    let granted = try desk.session().grant(request, writing.call(chosen))
    return Printed(json: granted.jsonOfPass) { granted.lines(in: $0) }
  }
}

struct PassRevokeCommand: WritingCommand {
  static let manual = "pass"
  static let configuration = CommandConfiguration(commandName: "revoke")

  @OptionGroup var common: CommonOptions
  @OptionGroup var chosen: CompanyOption
  @OptionGroup var writing: WriteOptions
  @Argument(help: "The pass's number.") var pass: Int64
  @Option(help: "Why.") var reason: String

  func carryOut(at desk: Desk) throws -> Printed {
    let revoked = try desk.session().revoke(pass: pass, because: reason, writing.call(chosen))
    return Printed(json: revoked.jsonOfPass) { revoked.lines(in: $0) }
  }
}

extension PostingPasses {
  /// What was done to one pass, and how it stands then.
  fileprivate func lines(in language: Language) -> [String] {
    guard let pass = passes.first else { return [] }
    let name = "\(company.name) (\(company.code))"
    let outcome: Phrase
    switch (pass.revoked, isRehearsal) {
    case (nil, false): outcome = .passGranted(pass.number, company: name)
    case (nil, true): outcome = .passWouldBeGranted(pass.number, company: name)
    case (let act?, false): outcome = .passRevoked(pass.number, company: name, act)
    case (.some, true): outcome = .passWouldBeRevoked(pass.number, company: name)
    }
    return paragraph(language(outcome)) + [""] + sheet(in: language).lines(in: language)
      + ["\(language(.reason)): \(pass.granted.reason)"]
  }
}

extension PostingPass.Holder: ExpressibleByArgument {
  /// Takes what a user or a group may be called: no control characters.
  package init?(argument: String) {
    guard argument.unicodeScalars.allSatisfy({ $0.value >= 32 }) else { return nil }
    self.init(argument)
  }
}

extension PassExpiry: ExpressibleByArgument {
  package init?(argument: String) { self.init(argument) }
}
