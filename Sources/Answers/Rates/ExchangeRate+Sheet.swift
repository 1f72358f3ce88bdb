import Accounting
import Formats
import Messages

extension [ExchangeRate] {
  package func sheet(in language: Language) -> Sheet {
    var sheet = Sheet(columns: [
      .init(language(.date), .day), .init(language(.from), .text, .right),
      .init(language(.rate), .decimal), .init(language(.to)), .init(language(.type)),
      .init(language(.source)),
    ])
    for rate in self {
      sheet.add([
        .day(rate.day), .text("\(rate.unit) \(rate.from)"), .decimal(rate.rate.description),
        .text(rate.to.code), .text(rate.type), .text(rate.source),
      ])
    }
    return sheet
  }
}
