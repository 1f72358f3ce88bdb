import Accounting
import Answers
import Closing
import Messages

/// The most late periods that are told one by one; `deadline list` has them all.
private let mostLatePeriods = 5

extension [PeriodState] {
  /// The table, and below it what a column has no room for.
  func lines(in language: Language) -> [String] {
    var lines = sheet(in: language).listed(in: language)
    for change in compactMap(\.change) where count == 1 && !change.reason.isEmpty {
      lines.append("\(language(.reason)): \(change.reason(in: language))")
    }
    for reopening in compactMap(\.reopening) {
      lines += paragraph(language(.goesByPath(reopening)))
    }
    let late = filter { $0.deadline?.isLate ?? false }
    lines += late.prefix(mostLatePeriods).flatMap { $0.lateness(in: language) }
    if late.count > mostLatePeriods {
      lines.append(language(.moreFindings(late.count - mostLatePeriods)))
    }
    for state in self {
      switch state.seal {
      case .broken(let seal, _)?, .differs(let seal, _)?:
        lines += paragraph(state.seal?.told(of: seal.period, in: language) ?? "")
      case .intact?, .moved?, nil: break
      }
    }
    return lines
  }
}

extension [SealState] {
  /// A sentence for each, after an empty line.
  func lines(in language: Language, isRehearsal: Bool = false) -> [String] {
    isEmpty
      ? []
      : [""]
        + flatMap {
          paragraph($0.told(of: $0.seal.period, in: language, isRehearsal: isRehearsal))
        }
  }
}
