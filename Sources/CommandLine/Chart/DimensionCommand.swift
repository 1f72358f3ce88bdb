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
    abstract: "List dimensions, add their values, and see how variable they are.",
    subcommands: [
      DimensionListCommand.self, DimensionSetCommand.self, DimensionVariabilityCommand.self,
    ]
  )
}

struct DimensionVariabilityCommand: LedgerCommand {
  static let manual = "dimension"
  static let configuration = CommandConfiguration(commandName: "variability")

  @OptionGroup var common: CommonOptions
  @OptionGroup var chosen: CompanyOption
  @Option(help: "The fiscal year; else the last that has vouchers.") var year: String?

  func carryOut(at desk: Desk) throws -> Printed {
    let report = try desk.session().variability(year: year, chosen.call)
    return Printed(json: report.json(in: desk.language)) { language in
      report.sheet(in: language).listed(in: language)
        + (report.findings.isEmpty ? [] : [""])
        + report.findings.flatMap { $0.lines(in: language) }
    }
  }
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
