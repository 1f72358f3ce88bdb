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
    abstract: "List periods, hold, open and close them, set module access; shape fiscal years.",
    subcommands: [
      PeriodListCommand.self, PeriodCreateCommand.self, PeriodRedateCommand.self,
      PeriodDivideCommand.self, PeriodMergeCommand.self, PeriodAddClosingCommand.self,
      PeriodRetireCommand.self, PeriodHoldCommand.self, PeriodOpenCommand.self,
      PeriodCloseCommand.self, PeriodAccessCommand.self,
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
  @Option(help: "How many units each period has; 1 where it is left out.") var length: Int?
  @Option(help: "days, weeks, months, quarters or years.") var unit: PeriodUnit?
  @Option(help: "4-4-5, 4-5-4 or 5-4-4 weeks, or last-year.") var pattern: NamedPattern?

  private static let mostLength = 999

  var problems: [UsageProblem] {
    var choices: [WrongChoice] = []
    if let length, !(1...PeriodCreateCommand.mostLength ~= length) {
      choices.append(.lengthIsOutside(most: PeriodCreateCommand.mostLength))
    }
    if pattern != nil, length != nil || unit != nil { choices.append(.patternBesideLength) }
    return choices.map { .choice($0) }
  }

  func carryOut(at desk: Desk) throws -> Printed {
    let periods = try desk.session().createYear(
      year.days,
      pattern: pattern.map(\.pattern) ?? (unit ?? .months).pattern(of: length ?? 1),
      writing.call(chosen)
    )
    return Printed(json: periods.json) { periods.lines(in: $0) }
  }
}

/// What the length of periods is counted in.
enum PeriodUnit: String, ExpressibleByArgument, CaseIterable {
  case days, weeks, months, quarters, years

  func pattern(of length: Int) -> PeriodPattern {
    switch self {
    case .days: .days(length)
    case .weeks: .days(7 * length)
    case .months: .months(length)
    case .quarters: .months(3 * length)
    case .years: .months(12 * length)
    }
  }
}

/// A pattern by its name.
enum NamedPattern: String, ExpressibleByArgument, CaseIterable {
  case fourFourFive = "4-4-5"
  case fourFiveFour = "4-5-4"
  case fiveFourFour = "5-4-4"
  case lastYear = "last-year"

  /// Nothing for that of the year before.
  var pattern: PeriodPattern? { PeriodPattern.ofWeeks[rawValue] }
}

/// What a change of a period's status needs.
struct PeriodChangeOptions: ParsableArguments {
  @Option(help: "The period.") var period: String
  @Option(help: "Why.") var reason: String?
}

/// What opens a period whose deadline by law has passed.
struct ExemptionOption: ParsableArguments {
  @Option(help: "Why a period may be opened after its deadline by law.") var exemption: String?
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
  @OptionGroup var lawful: ExemptionOption

  func carryOut(at desk: Desk) throws -> Printed {
    try desk.change(change, .open, chosen, writing, exemption: lawful.exemption, confirmed: true)
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
    exemption: String? = nil,
    confirmed: Bool
  ) throws -> Printed {
    let state = try session().change(
      change.period,
      event,
      because: change.reason,
      exemption: exemption,
      confirmed: confirmed,
      writing.call(chosen)
    )
    return Printed(json: state.json(in: language)) { language in
      let said =
        state.findings.isEmpty ? [] : [""] + state.findings.linesWithHintsOnce(in: language)
      return [state].lines(in: language) + said
    }
  }
}

extension PeriodState {
  fileprivate var printed: Printed { Printed(json: json) { [self].lines(in: $0) } }
}
