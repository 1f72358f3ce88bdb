import Accounting
import Closing
import Formats
import Messages

extension Delegations {
  /// A row for each: who acts for whom, by which rights, and whether that holds.
  package func sheet(in language: Language) -> Sheet {
    var sheet = Sheet(columns: [
      .init(language(.delegation), .number), .init(language(.giver), isWhole: true),
      .init(language(.taker), isWhole: true), .init(language(.rights)),
      .init(language(.company), isWhole: true), .init(language(.from)), .init(language(.until)),
      .init(language(.state)), .init(language(.reason)),
    ])
    for delegation in delegations.map(\.value) {
      sheet.add([
        .number(delegation.number), .text(delegation.giver), .text(delegation.taker),
        .text(delegation.rights.map(\.description).joined(separator: ", ")),
        .text(delegation.company ?? language(.everyCompany)),
        .text(delegation.firstDay.map(language.day) ?? language(.none)),
        .text(delegation.lastDay.map(language.day) ?? language(.none)),
        .text(delegation.state(on: day).name(in: language)), .text(delegation.reason),
      ])
    }
    return sheet
  }
}
