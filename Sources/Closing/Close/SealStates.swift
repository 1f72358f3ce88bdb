import Accounting
import Books

extension CompanyBooks {
  /// Whether the seal of each sealed period still stands; those up to a number of the log where one
  /// is given.
  ///
  /// Records and kept balances are compared; that the balances are what the vouchers were then, only
  /// `verify` proves.
  func sealStates(through number: Int64 = .max) throws -> [String: SealState] {
    let seals = try seals(through: number)
    guard !seals.isEmpty else { return [:] }
    let calendar = try calendar()
    let changes = try statusChanges()
    var proof = try SealProof(self, calendar)
    let sealed = calendar.periods.compactMap { period in
      seals[period.name].map { (period: period, seal: $0) }
    }
    let movers = try proof.movers(of: sealed)
    let moves = try proof.moves(of: sealed.filter { movers[$0.period.name] != nil }, movers)
    var states: [String: SealState] = [:]
    for (period, seal) in sealed {
      let breaking = calendar.periodsBreaking(period)
      let opening = changes.first {
        $0.sequence > seal.sequence && breaking.contains($0.change.period)
          && $0.change.status == .open
      }
      let isMoved = movers[period.name] != nil
      let part = try proof.differingPart(of: seal, period, isMoved: isMoved)
      states[period.name] = SealState(
        seal,
        differingPart: part,
        opening: opening?.change,
        mover: moves[period.name]
      )
    }
    return states
  }
}

extension Session {
  /// The moved seals that some vouchers have moved; each names the first record that did.
  func sealsMoved(by vouchers: [PostedVoucher], _ read: CompanyBooks) throws -> [SealState] {
    guard !vouchers.isEmpty else { return [] }
    let states = try read.sealStates()
    guard !states.isEmpty else { return [] }
    let calendar = try read.calendar()
    var last: [String: Int64] = [:]
    for voucher in vouchers { last[voucher.period] = voucher.key.sequence }
    return calendar.periods.compactMap { period in
      guard case .moved(let seal, _)? = states[period.name] else { return nil }
      let isAmong = calendar.periodsSealed(with: period).contains {
        last[$0] ?? 0 > seal.sequence
      }
      return isAmong ? states[period.name] : nil
    }
  }
}
