import Accounting
import Closing
import Formats
import Messages

extension [StoredImport] {
  /// A row for each file of each import.
  package func sheet(in language: Language) -> Sheet {
    var sheet = Sheet(columns: [
      .init(language(.run), .number), .init(language(.date), .day), .init(language(.format)),
      .init(language(.state)), .init(language(.file)), .init("SHA-256"),
    ])
    for report in self {
      for part in report.parts {
        sheet.add([
          .number(report.run.number), .day(ofMoment: report.run.at),
          .text(report.format), .text(report.run.state.name(in: language)), .text(part.name),
          .text(String(part.sha256.prefix(12))),
        ])
      }
    }
    return sheet
  }
}
