/// What a held month was sealed on is still so (spec T-ADD-22).
package enum SealStands: CloseCheck {
  package static let id = CheckID.sealStands
  package static let weight = Severity.error

  /// What closing and year-end vouchers of an earlier year moved is part of closing that year.
  package static func weight(of items: [any LedgerError]) -> Severity {
    items.allSatisfy { item in
      guard case SealError.isMovedByYearEnd = item else { return false }
      return true
    } ? .warning : weight
  }

  /// Given the seal of a period that takes no postings; an open one is sealed by its close.
  package static func find(_ state: SealState?) -> [any LedgerError]? {
    switch state {
    case nil: nil
    case .intact: []
    case .moved(let seal, let move):
      [
        move.isOfYearEnd
          ? SealError.isMovedByYearEnd(
            period: seal.period,
            record: move.record,
            accounts: move.accounts
          )
          : SealError.isMoved(period: seal.period, record: move.record, accounts: move.accounts)
      ]
    case .broken(let seal, let change): [SealError.isBroken(sealed: seal.period, change: change)]
    case .differs(let seal, let part): [SealError.differs(period: seal.period, part: part)]
    }
  }
}
