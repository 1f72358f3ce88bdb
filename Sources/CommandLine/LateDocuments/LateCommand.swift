import Accounting
import Answers
import ArgumentParser
import Closing
import Messages

/// What becomes of documents that come after their period was shut.
struct LateCommand: ParsableCommand {
  static let manual = "late"
  static let configuration = CommandConfiguration(
    commandName: "late",
    abstract: "Say what becomes of documents that come after their period was shut.",
    subcommands: [LateListCommand.self, LateSetCommand.self]
  )
}

struct LateListCommand: LedgerCommand {
  static let manual = "late"
  static let configuration = CommandConfiguration(commandName: "list")

  @OptionGroup var common: CommonOptions
  @OptionGroup var chosen: CompanyOption

  func carryOut(at desk: Desk) throws -> Printed {
    let rules = try desk.session().lateRules(chosen.call)
    return Printed(json: rules.json) { rules.lines(in: $0) }
  }
}

struct LateSetCommand: WritingCommand {
  static let manual = "late"
  static let configuration = CommandConfiguration(commandName: "set")

  @OptionGroup var common: CommonOptions
  @OptionGroup var chosen: CompanyOption
  @OptionGroup var writing: WriteOptions
  @Option(help: "The kind of document: journal.") var kind: LateKind
  @Option(help: "What becomes of it: refuse, move or ask.") var way: LateWay

  func carryOut(at desk: Desk) throws -> Printed {
    let rules = try desk.session().setLate(kind, way, writing.call(chosen))
    return Printed(json: rules.json) { rules.lines(in: $0) }
  }
}

extension LateKind: ExpressibleByArgument {}
extension LateWay: ExpressibleByArgument {}

extension LateRules {
  fileprivate func lines(in language: Language) -> [String] {
    LateKind.allCases.flatMap { paragraph(language(.lateWay($0, self[$0]))) }
  }
}
