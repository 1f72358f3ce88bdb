import Accounting
import Answers
import ArgumentParser
import Closing
import Messages

/// Groups of users, by which periods restrict who may post.
struct GroupCommand: ParsableCommand {
  static let manual = "group"
  static let configuration = CommandConfiguration(
    commandName: "group",
    abstract: "List groups of users and change their members.",
    subcommands: [GroupListCommand.self, GroupSetCommand.self]
  )
}

struct GroupListCommand: LedgerCommand {
  static let manual = "group"
  static let configuration = CommandConfiguration(commandName: "list")

  @OptionGroup var common: CommonOptions

  func carryOut(at desk: Desk) throws -> Printed {
    let groups = try desk.session().groups()
    return Printed(json: groups.json) { groups.sheet(in: $0).listed(in: $0) }
  }
}

struct GroupSetCommand: WritingCommand, Checked {
  static let manual = "group"
  static let configuration = CommandConfiguration(commandName: "set")

  @OptionGroup var common: CommonOptions
  @OptionGroup var writing: WriteOptions
  @Argument(help: "The group's name.") var group: String
  @Option(help: "A user who joins; may be repeated.") var add: [String] = []
  @Option(help: "A user who leaves; may be repeated.") var remove: [String] = []

  var problems: [UsageProblem] {
    ["", "all", "none"].contains(group) ? [.choice(.groupNameIsReserved)] : []
  }

  func carryOut(at desk: Desk) throws -> Printed {
    let group = try desk.session().changeGroup(
      group,
      add: add,
      remove: remove,
      writing.call()
    )
    return Printed(json: group.json) { [group].sheet(in: $0).listed(in: $0) }
  }
}
