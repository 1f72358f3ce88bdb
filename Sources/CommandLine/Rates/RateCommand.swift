import Accounting
import ArgumentParser
import Closing
import Messages

/// Exchange rates.
struct RateCommand: ParsableCommand {
  static let manual = "rate"
  static let configuration = CommandConfiguration(
    commandName: "rate",
    abstract: "Set and list exchange rates.",
    subcommands: [RateSetCommand.self, RateListCommand.self]
  )
}

struct RateSetCommand: LedgerCommand {
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
    let rate = try session.setRate(
      ExchangeRate(
        type: type,
        from: from,
        to: to,
        day: date,
        rate: rate,
        unit: unit,
        source: source ?? session.author
      ),
      writing.request
    )
    let isRehearsal = writing.dryRun
    return Printed(json: rate.json) { language in
      [rate].table(in: language) + (isRehearsal ? ["", language(.rehearsed)] : [])
    }
  }
}

struct RateListCommand: LedgerCommand {
  static let manual = "rate"
  static let configuration = CommandConfiguration(commandName: "list")

  @OptionGroup var common: CommonOptions
  @Option(help: "Only rates of this currency.") var from: Currency?
  @Option(help: "Only rates into this currency.") var to: Currency?
  @Option(help: "Only rates of this type.") var type: String?
  @Option(help: "Only rates from this day on.") var since: Day?

  func carryOut(at desk: Desk) throws -> Printed {
    let rates = try desk.session().rates(type: type, from: from, to: to, since: since)
    return Printed(json: .array(rates.map(\.json))) { rates.table(in: $0) }
  }
}

extension ExchangeRate {
  fileprivate var json: JSON {
    .object([
      ("from", .text(from.code)), ("to", .text(to.code)), ("date", .text(day.description)),
      ("rate", .text(rate.description)), ("unit", .number(unit)), ("type", .text(type)),
      ("source", .text(source)),
    ])
  }
}

extension [ExchangeRate] {
  fileprivate func table(in language: Language) -> [String] {
    guard !isEmpty else { return [language(.emptyList)] }
    var table = Table([
      (language(.date), .left), (language(.from), .right), (language(.rate), .right),
      (language(.to), .left), (language(.type), .left), (language(.source), .left),
    ])
    for rate in self {
      table.add([
        language.day(rate.day), "\(rate.unit) \(rate.from)",
        language.decimal(rate.rate.description), rate.to.code, rate.type, rate.source,
      ])
    }
    return table.lines()
  }
}
