import Accounting
import Answers
import ArgumentParser
import Closing
import Messages

/// Who acts in the books.
struct UserCommand: ParsableCommand {
  static let manual = "user"
  static let configuration = CommandConfiguration(
    commandName: "user",
    abstract: "List, make and change the users of the books.",
    subcommands: [UserListCommand.self, UserCreateCommand.self, UserSetCommand.self]
  )
}

struct UserListCommand: LedgerCommand {
  static let manual = "user"
  static let configuration = CommandConfiguration(commandName: "list")

  @OptionGroup var common: CommonOptions

  func carryOut(at desk: Desk) throws -> Printed {
    let users = try desk.session().users()
    return Printed(json: users.json) { users.map(\.value).sheet(in: $0).listed(in: $0) }
  }
}

struct UserCreateCommand: WritingCommand {
  static let manual = "user"
  static let configuration = CommandConfiguration(commandName: "create")

  @OptionGroup var common: CommonOptions
  @OptionGroup var writing: WriteOptions
  @Argument(help: "The user's name, as --as gives it.") var name: String
  @Option(help: "What sort of user it is: person, agent or auditor.") var kind = UserKind.person
  @Option(help: "The user's full name.") var fullName: String?

  func carryOut(at desk: Desk) throws -> Printed {
    let user = LedgerUser(name: name, kind: kind, fullName: fullName ?? name)
    let made = try desk.session().createUser(user, writing.call())
    let owner = desk.surroundings.user
    return Printed(json: made.json) { language in
      [made.user].sheet(in: language).lines(in: language)
        + (made.isFirst ? [""] + paragraph(language(.usersNeedTokens(owner: owner))) : [])
    }
  }
}

struct UserSetCommand: WritingCommand, Checked {
  static let manual = "user"
  static let configuration = CommandConfiguration(commandName: "set")

  @OptionGroup var common: CommonOptions
  @OptionGroup var writing: WriteOptions
  @Argument(help: "The user's name.") var name: String
  @Option(help: "The user's full name.") var fullName: String?
  @Option(help: "Whether the user may act: yes or no.") var active: YesNo?

  var problems: [UsageProblem] {
    fullName == nil && active == nil ? [.choice(.nothingToSetOfUser)] : []
  }

  func carryOut(at desk: Desk) throws -> Printed {
    let change = try desk.session().setUser(
      name,
      fullName: fullName,
      isActive: active.map { $0 == .yes },
      writing.call()
    )
    return Printed(json: change.json) { language in
      [change.now].sheet(in: language).lines(in: language)
        + replaced(change.before, in: language) { user in
          "\(user.fullName), \(language(.active)): \(language(user.isActive ? .yes : .no))"
        }
    }
  }
}

/// What a change stands in the place of, where it does.
func replaced<Value>(
  _ before: Stated<Value>?,
  in language: Language,
  _ told: (Value) -> String
) -> [String] {
  guard let before else { return [] }
  return [""] + paragraph(language(.replaces(told(before.value), by: before.by, at: before.at)))
}

extension UserKind: ExpressibleByArgument {}
