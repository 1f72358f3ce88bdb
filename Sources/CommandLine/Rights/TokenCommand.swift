import Accounting
import Answers
import ArgumentParser
import Closing
import Messages

/// What users show to act.
struct TokenCommand: ParsableCommand {
  static let manual = "token"
  static let configuration = CommandConfiguration(
    commandName: "token",
    abstract: "List the tokens of users, make and revoke them.",
    subcommands: [TokenListCommand.self, TokenCreateCommand.self, TokenRevokeCommand.self]
  )
}

struct TokenListCommand: LedgerCommand {
  static let manual = "token"
  static let configuration = CommandConfiguration(commandName: "list")

  @OptionGroup var common: CommonOptions

  func carryOut(at desk: Desk) throws -> Printed {
    let tokens = try desk.session().tokens()
    return Printed(json: tokens.json) { tokens.map(\.value).sheet(in: $0).listed(in: $0) }
  }
}

struct TokenCreateCommand: WritingCommand {
  static let manual = "token"
  static let configuration = CommandConfiguration(commandName: "create")

  @OptionGroup var common: CommonOptions
  @OptionGroup var writing: WriteOptions
  @Argument(help: "The user whose token it is.") var user: String
  @Option(help: "A right that it is good for, at most; may be repeated.") var scope: [String] = []
  @Option(help: "The last day on which it is good.") var until: Day?

  func carryOut(at desk: Desk) throws -> Printed {
    let text = "bokslut_" + hexadecimal(desk.surroundings.randomBytes(32))
    let token = try desk.session().createToken(
      of: user,
      text,
      scopes: scope.separated.map { Right($0) },
      lastDay: until,
      writing.call()
    )
    // A rehearsed token is good for nothing.
    let shown = isRehearsal ? nil : text
    return Printed(json: token.json.adding("text", shown.json)) { language in
      [token].sheet(in: language).lines(in: language)
        + (shown.map { [""] + paragraph(language(.tokenIsShownOnce)) + [$0] } ?? [])
    }
  }
}

struct TokenRevokeCommand: WritingCommand {
  static let manual = "token"
  static let configuration = CommandConfiguration(commandName: "revoke")

  @OptionGroup var common: CommonOptions
  @OptionGroup var writing: WriteOptions
  @Argument(help: "The number of the token.") var number: Int64

  func carryOut(at desk: Desk) throws -> Printed {
    let change = try desk.session().revokeToken(number, writing.call())
    return Printed(json: change.json) { [change.now].sheet(in: $0).lines(in: $0) }
  }
}
