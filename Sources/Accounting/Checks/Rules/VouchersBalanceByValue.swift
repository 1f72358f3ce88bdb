/// Vouchers whose values of the balancing dimension do not come to zero: of imported books, or from before
/// the company decided so for their day (spec A10.5).
package enum VouchersBalanceByValue: CloseCheck {
  package static let id = CheckID.vouchersBalanceByValue
  package static let weight = Severity.warning

  package struct Facts: Sendable {
    package let company: Company
    /// What each dimension is called.
    package let names: [Int: String]
    /// The vouchers of the period with the dimension by which those of their day balance; nothing where
    /// those of no day do.
    package let vouchers: [(voucher: PostedVoucher, dimension: Int)]?

    package init(
      company: Company,
      names: [Int: String] = [:],
      vouchers: [(voucher: PostedVoucher, dimension: Int)]?
    ) {
      self.company = company
      self.names = names
      self.vouchers = vouchers
    }
  }

  /// A voucher and the contra that takes it back in the same period say nothing.
  package static func find(_ facts: Facts) -> [any LedgerError]? {
    guard let vouchers = facts.vouchers else { return nil }
    let found = vouchers.compactMap { voucher, dimension in
      voucher.draft.imbalances(by: dimension).first.map { (voucher, dimension, $0) }
    }
    let keys = Set(found.map(\.0.key))
    return found.filter { voucher, _, _ in
      let other = voucher.draft.reverses ?? voucher.reversedBy
      return other.map { !keys.contains($0) } ?? true
    }.map { voucher, dimension, sum in
      DimensionError.standsUnbalanced(
        voucher: voucher.name,
        id: voucher.key.sequence,
        dimension: facts.names[dimension] ?? Dimension.key(dimension),
        code: sum.code,
        difference: sum.difference(facts.company)
      )
    }
  }
}
