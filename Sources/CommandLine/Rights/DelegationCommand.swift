import Accounting
import Answers
import ArgumentParser
import Closing
import Messages

/// Who acts for whom.
struct DelegationCommand: ParsableCommand {
  static let manual = "delegation"
  static let configuration = CommandConfiguration(
    commandName: "delegation",
    abstract: "Let another act by your rights for a time, and end that.",
    subcommands: [
      DelegationListCommand.self, DelegationGiveCommand.self, DelegationRevokeCommand.self,
    ]
  )
}

struct DelegationListCommand: LedgerCommand {
  static let manual = "delegation"
  static let configuration = CommandConfiguration(commandName: "list")

  @OptionGroup var common: CommonOptions
  @Option(help: "Only those that this user gives or takes.") var user: String?

  func carryOut(at desk: Desk) throws -> Printed {
    let delegations = try desk.session().delegations(of: user)
    return Printed(json: delegations.json) { delegations.sheet(in: $0).listed(in: $0) }
  }
}

struct DelegationGiveCommand: WritingCommand, Checked {
  static let manual = "delegation"
  static let configuration = CommandConfiguration(commandName: "give")

  @OptionGroup var common: CommonOptions
  @OptionGroup var writing: WriteOptions
  @Argument(help: "The user who is to act.") var taker: String
  @Argument(help: "Rights: names of commands with hyphens, or classes.") var rights: [String]
  @Option(help: "The user by whose rights; whoever asks where it is left out.") var giver: String?
  @Option(help: "Code of the company that they are for.") var company: String?
  @Flag(help: "They are for every company where the giver has them.") var all = false
  @Option(help: "The first day on which it holds.") var from: Day?
  @Option(help: "The last day on which it holds.") var until: Day?
  @Option(help: "Why.") var reason: String

  var problems: [UsageProblem] {
    var choices: [WrongChoice] = []
    if all == (company != nil) { choices.append(all ? .allBesideCompany : .companyOrAll) }
    if areReversed(from, until) { choices.append(.daysAreReversed) }
    return choices.map { .choice($0) }
  }

  func carryOut(at desk: Desk) throws -> Printed {
    let request = DelegationRequest(
      giver: giver,
      taker: taker,
      rights: rights.separated.map { Right($0) },
      company: company,
      firstDay: from,
      lastDay: until,
      because: reason
    )
    return try desk.session().delegate(request, writing.call()).printed
  }
}

struct DelegationRevokeCommand: WritingCommand {
  static let manual = "delegation"
  static let configuration = CommandConfiguration(commandName: "revoke")

  @OptionGroup var common: CommonOptions
  @OptionGroup var writing: WriteOptions
  @Argument(help: "The number of the delegation.") var number: Int64
  @Option(help: "Why.") var reason: String

  func carryOut(at desk: Desk) throws -> Printed {
    try desk.session().revoke(delegation: number, because: reason, writing.call()).printed
  }
}

extension Delegations {
  fileprivate var printed: Printed {
    Printed(json: jsonOfDelegation) { sheet(in: $0).lines(in: $0) }
  }
}
