import Accounting
import Closing
import Formats
import Messages

extension ApprovalsReport {
  /// A row for each closed period: who closed it, and what was decided of that.
  package func sheet(in language: Language) -> Sheet {
    var sheet = Sheet(columns: [
      .init(language(.period), isWhole: true), .init(language(.status)),
      .init(language(.closedBy)), .init(language(.seal)), .init(language(.approval)),
      .init(language(.by)), .init(language(.date), .day), .init(language(.reason)),
    ])
    for row in rows {
      let act = row.approval?.approval.act
      sheet.add([
        .text(row.period.name), .text(row.status.name(in: language)), .text(row.closer?.by ?? ""),
        .text(row.seal?.inShort(in: language) ?? ""), .text(row.approval?.told(in: language) ?? ""),
        .text(act?.by ?? ""), act.map { .day(ofMoment: $0.at) } ?? .empty,
        .text(act?.reason ?? ""),
      ])
    }
    return sheet
  }
}

extension ApprovalState {
  /// What became of it, in as few words as a column has room for, with who decided.
  package func inShort(in language: Language) -> String {
    "\(told(in: language)) (\(approval.act.by))"
  }

  /// `approved`, or `fallen: the seal has moved`.
  package func told(in language: Language) -> String {
    switch self {
    case .approved: language(.approved)
    case .returned: language(.returned)
    case .fallen(_, let fall): language(.fallen(fall))
    }
  }
}
