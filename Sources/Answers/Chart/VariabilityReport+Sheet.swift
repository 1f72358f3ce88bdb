import Accounting
import Closing
import Formats
import Messages

extension VariabilityReport {
  /// A row for each dimension.
  package func sheet(in language: Language) -> Sheet {
    var sheet = Sheet(columns: [
      .init(language(.number), .number), .init(language(.name)),
      .init(language(.valuesOfYear(year)), .count), .init(language(.level)),
    ])
    for row in dimensions {
      sheet.add([
        .number(Int64(row.dimension.number)), .text(row.dimension.name), .count(row.values),
        .text(row.level.name(in: language)),
      ])
    }
    return sheet
  }
}
