import Accounting
import Answers
import ArgumentParser
import Closing
import Messages

/// The waivers of checks that were given.
struct CheckWaiversCommand: LedgerCommand {
  static let manual = "check"
  static let configuration = CommandConfiguration(commandName: "waivers")

  @OptionGroup var common: CommonOptions
  @OptionGroup var chosen: CompanyOption
  @Option(help: "Only waivers in this period.") var period: String?

  func carryOut(at desk: Desk) throws -> Printed {
    let waivers = try desk.session().waivers(period: period, chosen.call)
    return Printed(json: waivers.json) { waivers.sheet(in: $0).listed(in: $0) }
  }
}

struct CheckWaiveCommand: WritingCommand {
  static let manual = "check-waive"
  static let configuration = CommandConfiguration(commandName: "waive")

  @OptionGroup var common: CommonOptions
  @OptionGroup var chosen: CompanyOption
  @OptionGroup var writing: WriteOptions
  @Option(help: "The check.") var check: CheckID
  @Option(help: "The period.") var period: String
  @Option(help: "Why.") var reason: String
  @Option(help: "The last day on which it holds.") var until: Day

  func carryOut(at desk: Desk) throws -> Printed {
    let request = WaiverRequest(of: check, in: period, because: reason, until: until)
    let given = try desk.session().waive(request, writing.call(chosen))
    return Printed(json: given.jsonOfWaiver) { given.lines(in: $0) }
  }
}

struct CheckUnwaiveCommand: WritingCommand {
  static let manual = "check"
  static let configuration = CommandConfiguration(commandName: "unwaive")

  @OptionGroup var common: CommonOptions
  @OptionGroup var chosen: CompanyOption
  @OptionGroup var writing: WriteOptions
  @Argument(help: "The waiver's number.") var waiver: Int64
  @Option(help: "Why.") var reason: String

  func carryOut(at desk: Desk) throws -> Printed {
    let revoked = try desk.session().revoke(
      waiver: waiver,
      because: reason,
      writing.call(chosen)
    )
    return Printed(json: revoked.jsonOfWaiver) { revoked.lines(in: $0) }
  }
}

extension CheckWaivers {
  /// What was done to one waiver, and how it stands then.
  fileprivate func lines(in language: Language) -> [String] {
    guard let waiver = waivers.first else { return [] }
    let name = "\(company.name) (\(company.code))"
    let outcome: Phrase
    switch (waiver.revoked, isRehearsal) {
    case (nil, false): outcome = .waiverGiven(waiver.number, company: name)
    case (nil, true): outcome = .waiverWouldBeGiven(waiver.number, company: name)
    case (let act?, false): outcome = .waiverRevoked(waiver.number, company: name, act)
    case (.some, true): outcome = .waiverWouldBeRevoked(waiver.number, company: name)
    }
    return paragraph(language(outcome)) + [""] + sheet(in: language).lines(in: language)
  }
}

extension CheckID: ExpressibleByArgument {}
