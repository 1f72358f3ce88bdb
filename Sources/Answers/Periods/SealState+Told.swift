import Accounting
import Messages

extension SealState {
  /// What became of the seal of a period, as a sentence; a rehearsal has no record that moved it.
  package func told(
    of period: String,
    in language: Language,
    isRehearsal: Bool = false
  ) -> String {
    let digits = String(seal.seal.prefix(8))
    return switch self {
    case .intact: language(.sealStands(digits, period: period))
    case .moved where isRehearsal: language(.sealWouldBeMoved(digits, period: period))
    case .moved(_, let move): language(.sealWasMoved(digits, period: period, by: move.record))
    case .broken(_, let change): language(.sealWasBroken(digits, period: period, change))
    case .differs(_, let part): language(.sealDiffers(digits, period: period, part: part))
    }
  }

  /// The same in as few words as a column has room for.
  package func inShort(in language: Language) -> String {
    switch self {
    case .intact(let seal): language(.sealIntact(String(seal.seal.prefix(8))))
    case .moved(_, let move): language(.sealMoved(move.record))
    case .broken(_, let change): language(.sealBroken(by: change.by))
    case .differs: language(.sealDoesNotFit)
    }
  }
}
