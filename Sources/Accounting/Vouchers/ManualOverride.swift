/// A line that was entered on an account where nobody enters vouchers, by a right and a reason.
package struct ManualOverride: Hashable, Sendable {
  package let voucher: VoucherKey
  /// Series and number, of ours or of the file.
  package let name: String
  package let day: Day
  package let line: Int
  /// Who, when and why.
  package let act: RecordedAct

  package init(voucher: VoucherKey, name: String, day: Day, line: Int, act: RecordedAct) {
    self.voucher = voucher
    self.name = name
    self.day = day
    self.line = line
    self.act = act
  }
}
