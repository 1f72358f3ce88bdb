/// What the accounts moved up to a day, of which the file states no vouchers.
package struct NetMovement: Hashable, Sendable {
  /// The last day of the month or year that it covers.
  package let day: Day
  /// Where the file states it: series `PSALDO`, number `202503`.
  package let reference: VoucherReference
  /// Amounts by account in minor units; they need not sum to zero.
  package let amounts: [AccountNumber: Int64]

  package init(day: Day, reference: VoucherReference, amounts: [AccountNumber: Int64]) {
    self.day = day
    self.reference = reference
    self.amounts = amounts
  }

  /// What is left of it once lines have been posted; what those left on suspense is no movement.
  package func less(
    _ lines: [VoucherLine],
    besides suspense: Set<AccountNumber>
  ) throws(Refusal) -> NetMovement {
    var moved = AccountSums()
    moved.add(lines.filter { !suspense.contains($0.ledgerAccount.account) })
    return NetMovement(
      day: day,
      reference: reference,
      amounts: try amounts.less(moved.amounts())
    )
  }
}
