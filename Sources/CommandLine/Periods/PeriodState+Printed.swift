import Accounting
import Answers
import Closing
import Messages

extension [PeriodState] {
  func table(in language: Language) -> [String] {
    guard !isEmpty else { return [language(.emptyList)] }
    var table = Table([
      (language(.period), .left), (language(.kind), .left), (language(.from), .left),
      (language(.to), .left), (language(.status), .left), (language(.by), .left),
      (language(.access), .left), (language(.seal), .left),
    ])
    for state in self {
      let access = state.access.sorted { $0.key < $1.key }
        .filter { $0.value != .all || $0.key != .generalLedger }
        .map { module, access in
          let who = access.name(in: language)
          return module == .generalLedger ? who : "\(module.name(in: language)): \(who)"
        }
        .joined(separator: ", ")
      table.add([
        state.period.name, state.period.kind.name(in: language),
        language.day(state.period.firstDay), language.day(state.period.lastDay),
        state.status.name(in: language), state.change?.by ?? "", access,
        state.seal.map { $0.text(in: language) } ?? "",
      ])
    }
    var lines = table.lines()
    for change in compactMap(\.change) where count == 1 && !change.reason.isEmpty {
      lines.append("\(language(.reason)): \(language.told(reason: change.reason))")
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
  func lines(in language: Language) -> [String] {
    isEmpty ? [] : [""] + flatMap { paragraph($0.told(of: $0.seal.period, in: language)) }
  }
}

extension SealState {
  /// What became of the seal of a period, as a sentence.
  func told(of period: String, in language: Language) -> String {
    let digits = String(seal.seal.prefix(8))
    return switch self {
    case .intact: language(.sealStands(digits, period: period))
    case .moved(_, let record): language(.sealWasMoved(digits, period: period, by: record))
    case .broken(_, let change): language(.sealWasBroken(digits, change))
    case .differs(_, let part): language(.sealDiffers(digits, period: period, part: part))
    }
  }

  fileprivate func text(in language: Language) -> String {
    switch self {
    case .intact(let seal): language(.sealIntact(String(seal.seal.prefix(8))))
    case .moved(_, let record): language(.sealMoved(record))
    case .broken(_, let change): language(.sealBroken(by: change.by))
    case .differs: language(.sealDoesNotFit)
    }
  }
}
