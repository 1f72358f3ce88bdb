import Accounting
import Closing
import Formats
import Messages

extension LockReport {
  /// A row for each lock, in the order in which they are asked.
  package func sheet(in language: Language) -> Sheet {
    var sheet = Sheet(columns: [
      .init(language(.code), isWhole: true), .init(language(.lock)), .init(language(.by)),
      .init(language(.since)), .init(language(.reason)), .init(language(.untilTime)),
      .init(language(.mayPostAnyway)),
    ])
    for barrier in verdict.barriers {
      sheet.add([
        .text(barrier.error.code.description), .text(barrier.lock.told(in: language)),
        .text(barrier.act?.by ?? ""),
        .text(barrier.act.map { language.clock(of: $0.at) } ?? ""),
        .text(barrier.act?.reason ?? ""),
        .text(barrier.until.map { language.clock(of: $0) } ?? ""),
        .text(barrier.mayPost.joined(separator: ", ")),
      ])
    }
    return sheet
  }
}
