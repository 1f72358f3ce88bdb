import Accounting
import Closing
import Formats
import Messages

extension [PeriodState] {
  package func sheet(in language: Language) -> Sheet {
    var sheet = Sheet(columns: [
      .init(language(.period), isWhole: true), .init(language(.kind)), .init(language(.from), .day),
      .init(language(.to), .day), .init(language(.status)), .init(language(.by)),
      .init(language(.access)), .init(language(.seal)),
    ])
    for state in self {
      sheet.add([
        .text(state.period.name), .text(state.period.kind.name(in: language)),
        .day(state.period.firstDay), .day(state.period.lastDay),
        .text(state.status.name(in: language)), .text(state.change?.by ?? ""),
        .text(state.whoMayPost(in: language)), .text(state.sealAndApproval(in: language)),
      ])
    }
    return sheet
  }
}

extension PeriodState {
  /// What became of its seal, and of the decision on it where there is one.
  fileprivate func sealAndApproval(in language: Language) -> String {
    [seal?.inShort(in: language), approval?.inShort(in: language)].compactMap(\.self)
      .joined(separator: "; ")
  }

  /// Who may post from which module, of those from which not everybody may; one that stands alone for the
  /// general ledger, which is meant where none is named, by the access alone.
  fileprivate func whoMayPost(in language: Language) -> String {
    let restricted = access.filter { $0.value != .all }
    if restricted.count == 1, let access = restricted[.generalLedger] {
      return access.name(in: language)
    }
    return restricted.told(in: language).joined(separator: "; ")
  }
}
