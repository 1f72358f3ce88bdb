import Accounting
import Closing
import Formats
import Messages

extension RedatedYear {
  /// The periods as they become, with what they were.
  package func sheet(in language: Language) -> Sheet { reshaping.periods.sheet(in: language) }
}

extension ReshapedPeriods {
  /// The periods that change, with what they were.
  package func sheet(in language: Language) -> Sheet { periods.sheet(in: language) }
}

extension [ReshapedPeriod] {
  fileprivate func sheet(in language: Language) -> Sheet {
    var sheet = Sheet(columns: [
      .init(language(.period), isWhole: true), .init(language(.kind)), .init(language(.from), .day),
      .init(language(.to), .day), .init(language(.change)), .init(language(.before)),
    ])
    for row in self {
      sheet.add([
        .text(row.period.name), .text(row.period.kind.name(in: language)),
        .day(row.period.firstDay), .day(row.period.lastDay), .text(row.fate.name(in: language)),
        .text(
          row.before.map { "\(language.day($0.firstDay))–\(language.day($0.lastDay))" } ?? ""
        ),
      ])
    }
    return sheet
  }
}
