import Accounting
import Answers
import ArgumentParser
import Closing
import Messages

/// Exchange rates.
struct RateCommand: ParsableCommand {
  static let manual = "rate"
  static let configuration = CommandConfiguration(
    commandName: "rate",
    abstract: "Set, show and list exchange rates, and undo imports of them.",
    subcommands: [
      RateSetCommand.self, RateShowCommand.self, RateListCommand.self, RateImportsCommand.self,
      RateUndoCommand.self,
    ]
  )
}

struct RateSetCommand: WritingCommand {
  static let manual = "rate"
  static let configuration = CommandConfiguration(commandName: "set")

  @OptionGroup var common: CommonOptions
  @OptionGroup var writing: WriteOptions
  @Argument(help: "The currency that is priced.") var from: Currency
  @Argument(help: "The currency that it is priced in.") var to: Currency
  @Argument(help: "The day of publication.") var date: Day
  @Argument(help: "The price of the units.") var rate: ExactDecimal
  @Option(help: "The type of rate.") var type = ExchangeRate.defaultType
  @Option(help: "The number of units priced: 1, 10, 100, 1000 or 10000.") var unit: Int64 = 1
  @Option(help: "Who published it; the user where it is left out.") var source: String?

  func carryOut(at desk: Desk) throws -> Printed {
    let session = try desk.session()
    let report = try session.setRate(
      ExchangeRate(
        type: type,
        from: from,
        to: to,
        day: date,
        rate: rate,
        unit: unit,
        source: source ?? session.author
      ),
      writing.call()
    )
    let language = desk.language
    let rate = report.rate
    return Printed(json: report.json(in: language)) { language in
      var lines = [rate].sheet(in: language).lines(in: language)
      lines += ["", rate.effective.sentence(rate.from, rate.to, in: language)]
      let differences = report.differences.lines(in: language)
      let findings = report.findings.shown(in: language)
      // A table ends with a blank line before what follows it.
      return lines + (findings.isEmpty ? Array(differences.dropLast()) : differences + findings)
    }
  }
}

struct RateListCommand: LedgerCommand, Checked {
  static let manual = "rate"
  static let configuration = CommandConfiguration(commandName: "list")

  @OptionGroup var common: CommonOptions
  @Option(help: "Only rates of this currency.") var from: Currency?
  @Option(help: "Only rates into this currency.") var to: Currency?
  @Option(help: "Only rates of this type.") var type: String?
  @Option(help: "Only rates from this day on.") var since: Day?
  @Option(help: "Only rates until this day.") var until: Day?
  @Option(help: "At most so many of each pair, the newest.") var limit: Int?

  var problems: [UsageProblem] {
    (limit.map { $0 < 1 } ?? false ? [.choice(.limitIsBelowOne)] : [])
      + (areReversed(since, until) ? [.choice(.daysAreReversed)] : [])
  }

  func carryOut(at desk: Desk) throws -> Printed {
    let rates = try desk.session().rates(
      type: type,
      from: from,
      to: to,
      since: since,
      until: until,
      limit: limit ?? .max
    )
    return Printed(json: rates.json) { rates.sheet(in: $0).listed(in: $0) }
  }
}

struct RateShowCommand: LedgerCommand {
  static let manual = "rate"
  static let configuration = CommandConfiguration(commandName: "show")

  @OptionGroup var common: CommonOptions
  @OptionGroup var chosen: CompanyOption
  @Argument(help: "The currency that is priced.") var from: Currency
  @Argument(help: "The currency that it is priced in.") var to: Currency
  @Argument(help: "The day that the rate is for.") var date: Day
  @Option(help: "The type of rate.") var type = ExchangeRate.defaultType

  func carryOut(at desk: Desk) throws -> Printed {
    let (rate, findings) = try desk.session()
      .rate(from: from, to: to, type: type, on: date, chosen.call)
    let question = RateQuestion(from: from, to: to, type: type, day: date)
    let language = desk.language
    return Printed(json: rate.json(of: question, findings: findings, in: language)) {
      rate.lines(of: question, findings: findings, in: $0)
    }
  }
}

struct RateImportsCommand: LedgerCommand {
  static let manual = "rate"
  static let configuration = CommandConfiguration(commandName: "imports")

  @OptionGroup var common: CommonOptions

  func carryOut(at desk: Desk) throws -> Printed {
    let imports = try desk.session().rateImports()
    return Printed(json: imports.json) { imports.sheet(in: $0).listed(in: $0) }
  }
}

struct RateUndoCommand: WritingCommand {
  static let manual = "rate"
  static let configuration = CommandConfiguration(commandName: "undo")

  @OptionGroup var common: CommonOptions
  @OptionGroup var writing: WriteOptions
  @Argument(help: "The number of the import.") var number: Int64

  func carryOut(at desk: Desk) throws -> Printed {
    let undo = try desk.session().undoRateImport(number, writing.call())
    let isRehearsal = writing.dryRun
    let language = desk.language
    return Printed(json: undo.json(in: language)) {
      undo.lines(in: $0, isRehearsal: isRehearsal)
    }
  }
}
