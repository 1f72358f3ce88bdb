/// A voucher as it stands in the books.
package struct PostedVoucher: Hashable, Sendable {
  package let key: VoucherKey
  /// The number that it has here; nothing for one that keeps its file's reference.
  package let number: Int64?
  /// Without its lines where only the voucher was read.
  package var draft: VoucherDraft
  package let period: String
  package let module: Module
  package let run: Int64?
  /// The posting pass that it was posted under, or what a voucher that keeps the openings has in its
  /// place; nothing for one that its period was open to.
  package let pass: String?
  package let reversedBy: VoucherKey?
  package let by: String
  package let at: String
  package let hash: [UInt8]

  package init(
    key: VoucherKey,
    number: Int64?,
    draft: VoucherDraft,
    period: String,
    module: Module,
    run: Int64?,
    pass: String? = nil,
    reversedBy: VoucherKey?,
    by: String,
    at: String,
    hash: [UInt8]
  ) {
    self.key = key
    self.number = number
    self.draft = draft
    self.period = period
    self.module = module
    self.run = run
    self.pass = pass
    self.reversedBy = reversedBy
    self.by = by
    self.at = at
    self.hash = hash
  }

  /// How a person names it: its series and number here, else its reference.
  package var name: String {
    if let series = draft.series, let number { return "\(series)\(number)" }
    return draft.reference?.description ?? "\(key.sequence)"
  }
}
