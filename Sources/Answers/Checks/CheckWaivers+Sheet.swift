import Accounting
import Closing
import Formats
import Messages

extension CheckWaivers {
  /// A row for each waiver: of which check, until when, by whom and why.
  package func sheet(in language: Language) -> Sheet {
    var sheet = Sheet(columns: [
      .init(language(.waiver), .number), .init(language(.check), isWhole: true),
      .init(language(.period), isWhole: true), .init(language(.untilTime), isWhole: true),
      .init(language(.state)), .init(language(.by)), .init(language(.reason)),
    ])
    for waiver in waivers {
      sheet.add([
        .number(waiver.number), .text(waiver.check.rawValue), .text(waiver.period),
        .text(language.day(waiver.lastDay)), .text(waiver.state(on: day).name(in: language)),
        .text(waiver.given.by), .text(waiver.given.reason),
      ])
    }
    return sheet
  }
}
