import Accounting
import Closing
import Formats
import Messages

extension [DimensionReport] {
  /// A row for each dimension, with its values below it.
  package func sheet(in language: Language) -> Sheet {
    var sheet = Sheet(columns: [
      .init(language(.number), .number), .init(language(.name)),
      .init(language(.code), isWhole: true),
      .init(language(.name)),
    ])
    for report in self {
      sheet.add([
        .number(Int64(report.dimension.number)), .text(report.dimension.name), .empty, .empty,
      ])
      for value in report.values {
        sheet.add([.empty, .empty, .text(value.value.code), .text(value.name)])
      }
    }
    return sheet
  }
}
