import Accounting
import Answers
import ArgumentParser
import Closing
import Messages

/// Brings in a file of exchange rates.
struct ImportRatesCommand: WritingCommand, Checked {
  static let manual = "import-rates"
  static let configuration = CommandConfiguration(commandName: "rates")

  @OptionGroup var common: CommonOptions
  @OptionGroup var writing: WriteOptions
  @Argument(help: "Who publishes the rates: ecb, riksbank, norges-bank or csv.")
  var publisher: RatePublisher
  @Argument(help: "The file, as published.") var file: String
  @Option(help: "The type of rate.") var type = ExchangeRate.defaultType
  @Flag(help: "Leave rates alone that are stored with another value.") var keepExisting = false
  @Option(help: "The change in per cent from one day to the next that needs a second look.")
  var maxChange = ExactDecimal(mantissa: 10, scale: 0)
  @Option(help: "The currency of the rates, where the file does not name it (riksbank).")
  var currency: Currency?
  @Option(help: "The units that rates are for: 100, or of one currency JPY=100 (riksbank).")
  var unit: [RateUnit] = []

  var problems: [UsageProblem] {
    let isOfAnother = publisher != .riksbank && (currency != nil || !unit.isEmpty)
    return (isOfAnother ? [.choice(.notOfTheRiksbank)] : [])
      + (maxChange.mantissa < 0 ? [.choice(.maximumChangeIsNegative)] : [])
  }

  func carryOut(at desk: Desk) throws -> Printed {
    var options = RateImportOptions()
    options.type = type
    options.keepsExisting = keepExisting
    options.maximumChange = maxChange
    options.file.currency = currency
    for unit in unit {
      guard ExchangeRate.quotationUnits.contains(unit.number) else {
        throw Refusal(RateError.unitIsUnusual(unit: unit.number))
      }
      if let currency = unit.currency {
        options.file.units[currency] = unit.number
      } else {
        options.file.unit = unit.number
      }
    }
    let result = try desk.session(beginningBooksFor: writing.call()).importRates(
      try SourceFile(path: file),
      from: publisher,
      options,
      writing.call()
    )
    let isRehearsal = writing.dryRun
    let language = desk.language
    return Printed(
      status: result.isPosted ? 0 : 1,
      json: result.json(in: language, isRehearsal: isRehearsal)
    ) {
      result.lines(in: $0, isRehearsal: isRehearsal)
    }
  }
}

extension RatePublisher: ExpressibleByArgument {}

/// `100`, or `JPY=100` for one currency.
struct RateUnit: ExpressibleByArgument {
  let currency: Currency?
  let number: Int64

  init?(argument: String) {
    let parts = argument.split(separator: "=", omittingEmptySubsequences: false)
    guard parts.count <= 2, let number = parts.last.flatMap({ Int64($0) }) else { return nil }
    self.number = number
    if parts.count == 2 {
      guard let currency = Currency(parts[0]) else { return nil }
      self.currency = currency
    } else {
      currency = nil
    }
  }
}
