import Accounting
import Answers
import ArgumentParser
import Closing
import Messages

/// The dimensions of a company and their values.
struct DimensionCommand: ParsableCommand {
  static let manual = "dimension"
  static let configuration = CommandConfiguration(
    commandName: "dimension",
    abstract: "List dimensions and add their values.",
    subcommands: [DimensionListCommand.self, DimensionSetCommand.self]
  )
}

struct DimensionListCommand: LedgerCommand {
  static let manual = "dimension"
  static let configuration = CommandConfiguration(commandName: "list")

  @OptionGroup var common: CommonOptions
  @OptionGroup var chosen: CompanyOption

  func carryOut(at desk: Desk) throws -> Printed {
    let dimensions = try desk.session().dimensions(chosen.call)
    return Printed(json: dimensions.json) { dimensions.sheet(in: $0).listed(in: $0) }
  }
}

struct DimensionSetCommand: WritingCommand {
  static let manual = "dimension"
  static let configuration = CommandConfiguration(commandName: "set")

  @OptionGroup var common: CommonOptions
  @OptionGroup var chosen: CompanyOption
  @OptionGroup var writing: WriteOptions
  @Argument(help: "The dimension: its number, or costCentre, project …") var dimension:
    DimensionName
  @Option(help: "A value of it; without one the dimension itself is named.") var value: String?
  @Option(help: "The name.") var name: String

  func carryOut(at desk: Desk) throws -> Printed {
    let report = try desk.session().setDimension(
      dimension.number,
      value: value,
      name: name,
      writing.call(chosen)
    )
    return Printed(json: report.json) { [report].sheet(in: $0).listed(in: $0) }
  }
}

/// A dimension as a command line names it.
struct DimensionName: ExpressibleByArgument {
  let number: Int

  init?(argument: String) {
    guard let number = Dimension.number(argument) else { return nil }
    self.number = number
  }
}
