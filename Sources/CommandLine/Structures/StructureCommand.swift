import Accounting
import Answers
import ArgumentParser
import Closing
import Messages

/// Account structures: which combinations of account and dimensions may be posted to.
struct StructureCommand: ParsableCommand {
  static let manual = "structure"
  static let configuration = CommandConfiguration(
    commandName: "structure",
    abstract: "Say which combinations of account and dimensions may be posted to.",
    subcommands: [
      StructureListCommand.self, StructureShowCommand.self, StructureSetCommand.self,
      StructureActivateCommand.self, StructureRetireCommand.self, StructureExplainCommand.self,
    ]
  )
}

struct StructureListCommand: LedgerCommand {
  static let manual = "structure"
  static let configuration = CommandConfiguration(commandName: "list")

  @OptionGroup var common: CommonOptions
  @OptionGroup var chosen: CompanyOption

  func carryOut(at desk: Desk) throws -> Printed {
    let structures = try desk.session().structures(chosen.call)
    return Printed(json: .array(structures.map { $0.json(in: desk.language) })) {
      structures.sheet(in: $0).listed(in: $0)
    }
  }
}

struct StructureShowCommand: LedgerCommand {
  static let manual = "structure"
  static let configuration = CommandConfiguration(commandName: "show")

  @OptionGroup var common: CommonOptions
  @OptionGroup var chosen: CompanyOption
  @Argument(help: "The structure.") var name: String
  @Option(help: "Its version; else the newest.") var version: Int?

  func carryOut(at desk: Desk) throws -> Printed {
    let report = try desk.session().structure(name, version: version, chosen.call)
    return report.printed(in: desk.language)
  }
}

struct StructureSetCommand: WritingCommand {
  static let manual = "structure"
  static let configuration = CommandConfiguration(commandName: "set")

  @OptionGroup var common: CommonOptions
  @OptionGroup var chosen: CompanyOption
  @OptionGroup var writing: WriteOptions
  @Argument(help: "The structure; a new name makes it.") var name: String
  @Argument(help: "A CSV file with its lines.") var file: String

  func carryOut(at desk: Desk) throws -> Printed {
    let report = try desk.session().setStructure(
      name,
      try SourceFile(path: file),
      writing.call(chosen)
    )
    return report.printed(in: desk.language)
  }
}

struct StructureActivateCommand: WritingCommand {
  static let manual = "structure"
  static let configuration = CommandConfiguration(commandName: "activate")

  @OptionGroup var common: CommonOptions
  @OptionGroup var chosen: CompanyOption
  @OptionGroup var writing: WriteOptions
  @Argument(help: "The structure.") var name: String
  @Option(help: "The first posting date that it holds for.") var from: Day
  @Option(help: "The version; else the newest draft.") var version: Int?

  func carryOut(at desk: Desk) throws -> Printed {
    let report = try desk.session().activateStructure(
      name,
      version: version,
      from: from,
      writing.call(chosen)
    )
    return report.printed(in: desk.language)
  }
}

struct StructureRetireCommand: WritingCommand {
  static let manual = "structure"
  static let configuration = CommandConfiguration(commandName: "retire")

  @OptionGroup var common: CommonOptions
  @OptionGroup var chosen: CompanyOption
  @OptionGroup var writing: WriteOptions
  @Argument(help: "The structure.") var name: String
  @Option(help: "The first posting date that it no longer holds for.") var from: Day

  func carryOut(at desk: Desk) throws -> Printed {
    let report = try desk.session().retireStructure(name, from: from, writing.call(chosen))
    return report.printed(in: desk.language)
  }
}

struct StructureExplainCommand: LedgerCommand {
  static let manual = "structure"
  static let configuration = CommandConfiguration(commandName: "explain")

  @OptionGroup var common: CommonOptions
  @OptionGroup var chosen: CompanyOption
  @Option(help: "The account.") var account: AccountNumber
  @Option(help: "A value of a dimension: costCentre=10; may be repeated.")
  var dimension: [NamedDimensionValue] = []
  @Option(help: "The posting date.") var date: Day

  func carryOut(at desk: Desk) throws -> Printed {
    let report = try desk.session().explainCombination(account, dimension, on: date, chosen.call)
    return Printed(json: report.json(in: desk.language)) { report.lines(in: $0) }
  }
}

extension StructureReport {
  fileprivate func printed(in language: Language) -> Printed {
    Printed(json: json(in: language)) {
      [self].sheet(in: $0).listed(in: $0) + [""] + sheet(in: $0).listed(in: $0)
        + findings.shown(in: $0)
    }
  }
}

extension CombinationReport {
  fileprivate func lines(in language: Language) -> [String] {
    let name = account.description
    let day = language.day(day)
    let outcome: Phrase =
      mayBePosted ? .combinationHolds(name, on: day) : .combinationDoesNotHold(name, on: day)
    let problems = checks.compactMap(\.problem).map { Finding(.error, $0) }
    return paragraph(language(outcome)) + [""] + sheet(in: language).listed(in: language)
      + problems.shown(in: language)
  }
}
