import Accounting
import Answers
import ArgumentParser
import Closing
import Messages

/// Periods and who may post in them.
struct PeriodCommand: ParsableCommand {
  static let manual = "period"
  static let configuration = CommandConfiguration(
    commandName: "period",
    abstract: "List periods, hold, open and close them, and set module access; re-date a year.",
    subcommands: [
      PeriodListCommand.self, PeriodCreateCommand.self, PeriodRedateCommand.self,
      PeriodHoldCommand.self, PeriodOpenCommand.self, PeriodCloseCommand.self,
      PeriodAccessCommand.self,
    ]
  )
}

struct PeriodListCommand: LedgerCommand {
  static let manual = "period"
  static let configuration = CommandConfiguration(commandName: "list")

  @OptionGroup var common: CommonOptions
  @OptionGroup var chosen: CompanyOption
  @Option(help: "Only periods of this fiscal year.") var year: String?

  func carryOut(at desk: Desk) throws -> Printed {
    let periods = try desk.session().periods(year: year, chosen.call)
    return Printed(json: periods.json) { periods.lines(in: $0) }
  }
}

struct PeriodCreateCommand: WritingCommand, Checked {
  static let manual = "period"
  static let configuration = CommandConfiguration(commandName: "create")

  @OptionGroup var common: CommonOptions
  @OptionGroup var chosen: CompanyOption
  @OptionGroup var writing: WriteOptions
  @Option(help: "The fiscal year, such as 2026-01..2026-12.") var year: FiscalYearRange
  @Option(help: "Calendar months in each period.") var months = 1

  var problems: [UsageProblem] {
    1...FiscalYear.mostMonthsByLaw ~= months
      ? [] : [.choice(.monthsAreOutside(most: FiscalYear.mostMonthsByLaw))]
  }

  func carryOut(at desk: Desk) throws -> Printed {
    let periods = try desk.session().createYear(
      year.days,
      length: PeriodLength(months: months),
      writing.call(chosen)
    )
    return Printed(json: periods.json) { periods.lines(in: $0) }
  }
}

/// What a change of a period's status needs.
struct PeriodChangeOptions: ParsableArguments {
  @Option(help: "The period.") var period: String
  @Option(help: "Why.") var reason: String?
}

struct PeriodHoldCommand: WritingCommand {
  static let manual = "period"
  static let configuration = CommandConfiguration(commandName: "hold")

  @OptionGroup var common: CommonOptions
  @OptionGroup var chosen: CompanyOption
  @OptionGroup var writing: WriteOptions
  @OptionGroup var change: PeriodChangeOptions

  func carryOut(at desk: Desk) throws -> Printed {
    try desk.change(change, .hold, chosen, writing, confirmed: true)
  }
}

struct PeriodOpenCommand: WritingCommand {
  static let manual = "period"
  static let configuration = CommandConfiguration(commandName: "open")

  @OptionGroup var common: CommonOptions
  @OptionGroup var chosen: CompanyOption
  @OptionGroup var writing: WriteOptions
  @OptionGroup var change: PeriodChangeOptions

  func carryOut(at desk: Desk) throws -> Printed {
    try desk.change(change, .open, chosen, writing, confirmed: true)
  }
}

struct PeriodCloseCommand: WritingCommand {
  static let manual = "period"
  static let configuration = CommandConfiguration(commandName: "close")

  @OptionGroup var common: CommonOptions
  @OptionGroup var chosen: CompanyOption
  @OptionGroup var writing: WriteOptions
  @OptionGroup var change: PeriodChangeOptions
  @Flag(help: "Confirms that the period is closed for ever.") var confirm = false

  func carryOut(at desk: Desk) throws -> Printed {
    try desk.change(change, .close, chosen, writing, confirmed: confirm)
  }
}

struct PeriodAccessCommand: WritingCommand {
  static let manual = "period"
  static let configuration = CommandConfiguration(commandName: "access")

  @OptionGroup var common: CommonOptions
  @OptionGroup var chosen: CompanyOption
  @OptionGroup var writing: WriteOptions
  @OptionGroup var change: PeriodChangeOptions
  @Option(help: "The module, such as general-ledger.") var module: String
  @Option(help: "all, none, or the name of a group.") var access: String

  func carryOut(at desk: Desk) throws -> Printed {
    let state = try desk.session().setAccess(
      ModuleAccess(access),
      for: Module(module),
      in: change.period,
      because: change.reason,
      writing.call(chosen)
    )
    return state.printed
  }
}

extension Desk {
  fileprivate func change(
    _ change: PeriodChangeOptions,
    _ event: PeriodEvent,
    _ chosen: CompanyOption,
    _ writing: WriteOptions,
    confirmed: Bool
  ) throws -> Printed {
    let state = try session().change(
      change.period,
      event,
      because: change.reason,
      confirmed: confirmed,
      writing.call(chosen)
    )
    return state.printed
  }
}

extension PeriodState {
  fileprivate var printed: Printed { Printed(json: json) { [self].lines(in: $0) } }
}
