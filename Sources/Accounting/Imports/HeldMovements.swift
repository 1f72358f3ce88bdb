/// What earlier files without vouchers have moved a year's accounts by (spec nordic/formats 9.6).
///
/// The newest month and the rest of the year grow from one export to the next; an earlier month is
/// as it was.
package struct HeldMovements: Sendable {
  /// Series of the references of months.
  private static let months = "PSALDO"
  /// Series of the references that movements have.
  package static let series = [months, "RES", "ClosingBalance"]

  package let vouchers: [ImportedReference]

  package init(_ vouchers: [ImportedReference]) { self.vouchers = vouchers }

  /// The vouchers that a movement goes on from; none for one that is new, or for a month before the
  /// newest.
  package func grown(by reference: VoucherReference) -> [ImportedReference] {
    let same = vouchers.filter { $0.reference.series == reference.series }
    guard reference.series == HeldMovements.months else { return same }
    guard reference == same.max(by: { $0.day < $1.day })?.reference else { return [] }
    return same.filter { $0.reference == reference }
  }

  /// A movement of a later day that takes the place of one up to `day`; months stand side by side.
  package func later(than day: Day, _ reference: VoucherReference) -> ImportedReference? {
    guard reference.series != HeldMovements.months else { return nil }
    return vouchers.first { $0.reference.series == reference.series && $0.day > day }
  }

  /// Refuses vouchers on top of movements, and movements on top of vouchers; a year comes as either.
  ///
  /// `others` is what earlier files have brought of the year besides movements; it matters only where
  /// this file has movements.
  package func admit(
    _ movements: [NetMovement],
    vouchers count: Int,
    besides others: [ImportedReference],
    in year: FiscalYear
  ) throws(Refusal) {
    let other = movements.isEmpty ? (count > 0 ? vouchers.first : nil) : others.first
    if let other {
      throw Refusal(ImportError.yearIsHeldOtherwise(year: year.name, run: other.run))
    }
    for movement in movements {
      guard let later = later(than: movement.day, movement.reference) else { continue }
      throw Refusal(
        ImportError.laterMovementIsHeld(
          voucher: later.reference.description,
          later.day,
          run: later.run
        )
      )
    }
  }
}
