import Accounting
import Answers
import ArgumentParser
import Closing
import Messages

/// Divides a period at a day.
struct PeriodDivideCommand: WritingCommand {
  static let manual = "period"
  static let configuration = CommandConfiguration(commandName: "divide")

  @OptionGroup var common: CommonOptions
  @OptionGroup var chosen: CompanyOption
  @OptionGroup var writing: WriteOptions
  @Option(help: "The period.") var period: String
  @Option(help: "The first day of the new period.") var at: Day
  @Option(help: "The name of the new period.") var name: String?

  func carryOut(at desk: Desk) throws -> Printed {
    let call = writing.call(chosen)
    return try desk.session().dividePeriod(period, at: at, named: name, call).printed
  }
}

/// Merges a period into the one before it.
struct PeriodMergeCommand: WritingCommand {
  static let manual = "period"
  static let configuration = CommandConfiguration(commandName: "merge")

  @OptionGroup var common: CommonOptions
  @OptionGroup var chosen: CompanyOption
  @OptionGroup var writing: WriteOptions
  @Option(help: "The period.") var period: String

  func carryOut(at desk: Desk) throws -> Printed {
    try desk.session().mergePeriod(period, writing.call(chosen)).printed
  }
}

/// Adds a closing period to a year.
struct PeriodAddClosingCommand: WritingCommand {
  static let manual = "period"
  static let configuration = CommandConfiguration(commandName: "add-closing")

  @OptionGroup var common: CommonOptions
  @OptionGroup var chosen: CompanyOption
  @OptionGroup var writing: WriteOptions
  @Option(help: "The fiscal year.") var year: String
  @Option(help: "The name of the closing period.") var name: String

  func carryOut(at desk: Desk) throws -> Printed {
    try desk.session().addClosingPeriod(name, to: year, writing.call(chosen)).printed
  }
}

/// Takes a closing period that was added out of use.
struct PeriodRetireCommand: WritingCommand {
  static let manual = "period"
  static let configuration = CommandConfiguration(commandName: "retire")

  @OptionGroup var common: CommonOptions
  @OptionGroup var chosen: CompanyOption
  @OptionGroup var writing: WriteOptions
  @Option(help: "The closing period.") var period: String

  func carryOut(at desk: Desk) throws -> Printed {
    try desk.session().retirePeriod(period, writing.call(chosen)).printed
  }
}

extension ReshapedPeriods {
  fileprivate var printed: Printed { Printed(json: json) { lines(in: $0) } }

  private func lines(in language: Language) -> [String] {
    paragraph(language(told(in: language))) + [""] + sheet(in: language).lines(in: language)
  }

  private func told(in language: Language) -> Phrase {
    let (name, year) = (period.name, period.year)
    let (first, count) = (language.day(period.firstDay), vouchers)
    return switch (change, isRehearsal) {
    case (.divided, false): .periodWasDivided(name, from: first, count)
    case (.divided, true): .periodWouldBeDivided(name, from: first, count)
    case (.merged, false): .periodWasMerged(name, count)
    case (.merged, true): .periodWouldBeMerged(name, count)
    case (.closingAdded, false): .closingPeriodWasAdded(name, year: year)
    case (.closingAdded, true): .closingPeriodWouldBeAdded(name, year: year)
    case (.retired, false): .closingPeriodWasRetired(name, year: year)
    case (.retired, true): .closingPeriodWouldBeRetired(name, year: year)
    }
  }
}
