import Accounting
import Closing
import Formats
import Messages

extension Listing<ListedRun> {
  package func sheet(in language: Language) -> Sheet {
    var sheet = Sheet(columns: [
      .init(language(.run), .number), .init(language(.kind)),
      .init(language(.state), isWhole: true),
      .init(language(.period), isWhole: true), .init(language(.by)), .init(language(.date), .day),
      .init(language(.text)),
    ])
    for listed in self {
      let run = listed.run
      sheet.add([
        .number(run.number), .text(run.kind.name(in: language)),
        .text(listed.state(in: language)), .text(run.period ?? language(.none)), .text(run.by),
        .day(ofMoment: run.at), .text(listed.choices.told(in: language)),
      ])
    }
    return sheet
  }
}

extension ListedRun {
  /// How far the run has come, and whether it is out of date.
  fileprivate func state(in language: Language) -> String {
    run.state.name(in: language) + (isStale ? ", \(language(.outOfDate))" : "")
  }
}
