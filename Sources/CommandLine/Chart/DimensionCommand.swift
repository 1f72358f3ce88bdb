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
    abstract: "List dimensions, set their values, and see how variable they are.",
    subcommands: [
      DimensionListCommand.self, DimensionSetCommand.self, DimensionRulesCommand.self,
      DimensionFixCommand.self, DimensionDeriveCommand.self, DimensionBalanceCommand.self,
      DimensionVariabilityCommand.self,
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

struct DimensionSetCommand: WritingCommand, Checked {
  static let manual = "dimension"
  static let configuration = CommandConfiguration(commandName: "set")

  @OptionGroup var common: CommonOptions
  @OptionGroup var chosen: CompanyOption
  @OptionGroup var writing: WriteOptions
  @Argument(help: "The dimension: its number, or costCentre, project …") var dimension:
    DimensionName
  @Option(help: "A value of it; without one the dimension itself is set.") var value: String?
  @Option(help: "The name.") var name: String?
  @Option(help: "Whether the value takes no postings: yes or no.") var suspended: YesNo?
  @Option(help: "The first posting date of the value.") var from: Day?
  @Option(help: "The last posting date of the value.") var to: Day?
  @Flag(help: "Take back the first and the last posting date.") var always = false
  @Option(help: "Who answers for the value.") var owner: String?
  @Option(help: "What the value is grouped under in consolidated reports.") var group: String?
  @Option(help: "How codes are written: # is a digit, & a letter.") var mask: String?
  @Option(help: "Whether vouchers may name the dimension: yes or no.") var active: YesNo?

  var problems: [UsageProblem] {
    let isOfValue =
      suspended != nil || from != nil || to != nil || always || owner != nil || group != nil
    let isOfDimension = mask != nil || active != nil
    var problems: [UsageProblem] = []
    if value == nil, isOfValue { problems.append(.choice(.isOfDimensionValue)) }
    if value != nil, isOfDimension { problems.append(.choice(.isOfDimension)) }
    if name == nil, !isOfValue, !isOfDimension {
      problems.append(.choice(.nothingToSetOfDimension))
    }
    if always, from != nil || to != nil { problems.append(.choice(.alwaysBesideDays)) }
    return problems
  }

  func carryOut(at desk: Desk) throws -> Printed {
    var change = DimensionChanges(code: value, name: name)
    change.isSuspended = suspended.map { $0 == .yes }
    change.firstDay = from
    change.lastDay = to
    change.isAlways = always
    change.owner = owner
    change.groupCode = group
    change.mask = mask
    change.isActive = active.map { $0 == .yes }
    let report = try desk.session().setDimension(
      dimension.number,
      change,
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
