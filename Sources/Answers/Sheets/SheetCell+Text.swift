import Accounting
import Formats
import Messages

extension Sheet.Cell {
  /// The day of a moment written as ISO 8601, by the clock of Sweden and Norway.
  static func day(ofMoment moment: String) -> Sheet.Cell {
    LocalTime.clock(at: moment).map { .day($0.day) } ?? .text(moment)
  }

  /// As a reader of the language writes it.
  package func text(in language: Language) -> String {
    switch self {
    case .empty: ""
    case .text(let text): text
    case .day(let day): language.day(day)
    case .number(let number): String(number)
    case .count(let count): language.count(Int(count))
    case .decimal(let text): language.decimal(text)
    case .amount(let minorUnits, let currency):
      language.amount(minorUnits, digits: currency.minorUnitDigits)
    }
  }
}
