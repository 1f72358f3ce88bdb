import Closing
import Formats
import Messages

extension Sequence<CompanyStanding> {
  package func sheet(in language: Language) -> Sheet {
    var sheet = Sheet(columns: [
      .init(language(.company), isWhole: true), .init(language(.name)),
      .init(language(.lastClosed)), .init(language(.nextToClose)),
      .init(language(.byLaw), isWhole: true),
    ])
    for standing in self {
      sheet.add([
        .text(standing.company.code), .text(standing.company.name),
        .text(standing.months.last ?? language(.none)),
        .text(standing.months.next ?? language(.none)),
        .text(standing.deadline?.mark(in: language) ?? ""),
      ])
    }
    return sheet
  }
}
