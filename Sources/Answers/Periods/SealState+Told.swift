import Accounting
import Messages

extension SealState {
  /// What became of the seal of a period, as a sentence.
  package func told(of period: String, in language: Language) -> String {
    let digits = String(seal.seal.prefix(8))
    return switch self {
    case .intact: language(.sealStands(digits, period: period))
    case .moved(_, let record): language(.sealWasMoved(digits, period: period, by: record))
    case .broken(_, let change): language(.sealWasBroken(digits, change))
    case .differs(_, let part): language(.sealDiffers(digits, period: period, part: part))
    }
  }

  /// The same in as few words as a column has room for.
  package func inShort(in language: Language) -> String {
    switch self {
    case .intact(let seal): language(.sealIntact(String(seal.seal.prefix(8))))
    case .moved(_, let record): language(.sealMoved(record))
    case .broken(_, let change): language(.sealBroken(by: change.by))
    case .differs: language(.sealDoesNotFit)
    }
  }
}
