/// The tax that a line of a voucher states.
package struct StatedTax: Hashable, Sendable {
  /// Place of the line in its voucher, from 0.
  package let place: Int
  package let code: String
  /// As the file has it, which is mostly without a sign; nothing where it has none.
  package let base: Int64?
  /// Debit is positive.
  package let amount: Int64

  package init(place: Int, code: String, base: Int64?, amount: Int64) {
    self.place = place
    self.code = code
    self.base = base
    self.amount = amount
  }
}
