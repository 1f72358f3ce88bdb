/// What a voucher gains when an import posts it, kept beside it (spec T-ADD-28).
package struct VoucherGain: Hashable, Sendable {
  /// What its file says of its lines beyond the ledger.
  package var details: [LineDetail]
  /// The day of its document, where it is posted on another.
  package var documentDay: Day?
  /// The period that has overtaken it, out of which it was moved.
  package var overtaken: String?
  /// The voucher of an earlier file that it looks like.
  package var alike: VoucherKey?
  /// What was defaulted or fixed of the dimensions of its lines.
  package var dimensions: [DimensionChange]
  /// The lines that were added so that values balance.
  package var balancing: [BalancingLine] = []
  /// What its lines have beside the ledger.
  package var tags: [LineTag] = []

  package init(
    details: [LineDetail] = [],
    documentDay: Day? = nil,
    alike: VoucherKey? = nil,
    dimensions: [DimensionChange] = []
  ) {
    self.details = details
    self.documentDay = documentDay
    self.alike = alike
    self.dimensions = dimensions
  }

  package var isEmpty: Bool { self == VoucherGain() }
}

/// A voucher of the books that a file brought home, under the reference that it has there.
package struct ReturnedVoucher: Hashable, Sendable {
  package let voucher: VoucherKey
  /// What it is called there.
  package let reference: VoucherReference
  /// Whether it still had its mark.
  package let isMarked: Bool

  package init(voucher: VoucherKey, reference: VoucherReference, isMarked: Bool) {
    self.voucher = voucher
    self.reference = reference
    self.isMarked = isMarked
  }
}
