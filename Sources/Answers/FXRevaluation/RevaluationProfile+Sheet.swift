import Accounting
import Formats
import Messages

extension RevaluationProfile {
  package func sheet(in language: Language) -> Sheet {
    let level = language(lowestLevel == .currency ? .currency : .account)
    var sheet = Sheet(
      columns: [
        .init(language(.currency), isWhole: true), .init(language(.account)),
        .init(language(.gain)),
        .init(language(.loss)),
      ],
      notes: ["\(language(.order)): \(level)"]
    )
    for line in lines {
      sheet.add([
        .text(line.currency?.code ?? "*"), .text(line.range ?? "*"), .text(line.gain.code),
        .text(line.loss.code),
      ])
    }
    return sheet
  }
}
