import Accounting
import Answers
import Closing
import Messages

extension [PeriodState] {
  /// The table, and below it what a column has no room for.
  func lines(in language: Language) -> [String] {
    var lines = sheet(in: language).listed(in: language)
    for change in compactMap(\.change) where count == 1 && !change.reason.isEmpty {
      lines.append("\(language(.reason)): \(change.reason(in: language))")
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
