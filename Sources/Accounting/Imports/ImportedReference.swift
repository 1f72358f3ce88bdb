/// A voucher of an import, by the reference that its file gave it.
package struct ImportedReference: Hashable, Sendable {
  package let run: Int64
  package let voucher: VoucherKey
  package let day: Day
  package let reference: VoucherReference

  package init(run: Int64, voucher: VoucherKey, day: Day, reference: VoucherReference) {
    self.run = run
    self.voucher = voucher
    self.day = day
    self.reference = reference
  }
}
