import Accounting
import Answers
import ArgumentParser
import Closing
import Messages

/// Who may do what.
struct RightCommand: ParsableCommand {
  static let manual = "right"
  static let configuration = CommandConfiguration(
    commandName: "right",
    abstract: "List the rights of users and groups, give and take them.",
    subcommands: [RightListCommand.self, RightGrantCommand.self, RightRevokeCommand.self]
  )
}

struct RightListCommand: LedgerCommand {
  static let manual = "right"
  static let configuration = CommandConfiguration(commandName: "list")

  @OptionGroup var common: CommonOptions
  @Option(help: "Only those of a user, or of a group as @GROUP.") var holder: String?

  func carryOut(at desk: Desk) throws -> Printed {
    let grants = try desk.session().rights(of: holder)
    return Printed(json: grants.json) { grants.map(\.value).sheet(in: $0).listed(in: $0) }
  }
}

/// Whose rights, which, and where: of one company or of all, said on purpose.
struct RightOptions: ParsableArguments, Checked {
  @Argument(help: "A user, or a group as @GROUP.") var holder: String
  @Argument(help: "Rights: names of commands with hyphens, or classes.") var rights: [String]
  @Option(help: "Code of the company that they are for.") var company: String?
  @Flag(help: "They are for every company, and for what companies share.") var all = false

  var problems: [UsageProblem] {
    guard all == (company != nil) else { return [] }
    return [.choice(all ? .allBesideCompany : .companyOrAll)]
  }

  func change(from first: Day? = nil, until last: Day? = nil) -> RightChange {
    RightChange(
      // An agent is named as records name it, or by its name alone.
      holder: holder.hasPrefix("agent:") ? String(holder.dropFirst(6)) : holder,
      rights: rights.separated.map { Right($0) },
      company: company,
      firstDay: first,
      lastDay: last
    )
  }
}

struct RightGrantCommand: WritingCommand, Checked {
  static let manual = "right"
  static let configuration = CommandConfiguration(commandName: "grant")

  @OptionGroup var common: CommonOptions
  @OptionGroup var writing: WriteOptions
  @OptionGroup var options: RightOptions
  @Option(help: "The first day on which they hold.") var from: Day?
  @Option(help: "The last day on which they hold.") var until: Day?

  var problems: [UsageProblem] {
    areReversed(from, until) ? [.choice(.daysAreReversed)] : []
  }

  func carryOut(at desk: Desk) throws -> Printed {
    let changes = try desk.session().grantRights(
      options.change(from: from, until: until),
      writing.call()
    )
    return Printed(json: changes.json) { language in
      changes.map(\.now).sheet(in: language).lines(in: language)
        + changes.flatMap { change in
          replaced(change.before, in: language) { grant in
            let days = [grant.firstDay, grant.lastDay].map { $0.map(language.day) ?? "" }
            return "\(grant.key.right) \(days.joined(separator: "–"))"
          }
        }
    }
  }
}

struct RightRevokeCommand: WritingCommand {
  static let manual = "right"
  static let configuration = CommandConfiguration(commandName: "revoke")

  @OptionGroup var common: CommonOptions
  @OptionGroup var writing: WriteOptions
  @OptionGroup var options: RightOptions

  func carryOut(at desk: Desk) throws -> Printed {
    let revoked = try desk.session().revokeRights(options.change(), writing.call())
    return Printed(json: revoked.json) { language in
      revoked.map(\.value).sheet(in: language).lines(in: language)
        + ["", language(.nothingRevoked)]
        + revoked.flatMap { grant in
          replaced(grant, in: language) { $0.key.right.description }
        }
    }
  }
}
