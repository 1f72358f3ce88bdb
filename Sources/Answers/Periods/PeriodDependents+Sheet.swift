import Accounting
import Closing
import Formats
import Messages

extension [PeriodDependents.Dependent] {
  package func sheet(in language: Language) -> Sheet {
    var sheet = Sheet(columns: [
      .init(language(.run), .number), .init(language(.kind)),
      .init(language(.period), isWhole: true),
      .init(language(.state), isWhole: true), .init(language(.vouchers), .count),
      .init(language(.text)),
    ])
    for dependent in self {
      let run = dependent.run
      let state = run.state.name(in: language)
      sheet.add([
        .number(run.number), .text(run.kind.name(in: language)),
        .text(run.period ?? language(.none)),
        .text(dependent.isStale ? "\(state), \(language(.outOfDate))" : state),
        .count(dependent.vouchers), .text(dependent.choices.told(in: language)),
      ])
    }
    return sheet
  }
}
