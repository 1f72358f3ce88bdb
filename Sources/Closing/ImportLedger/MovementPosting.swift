import Accounting
import Books
import Formats

/// Posts what a file without vouchers says that the accounts moved, less what earlier files of the
/// same year have brought (spec nordic/formats 9.6).
///
/// The newest month and the rest of the year grow from one export to the next, so that what is posted
/// is the growth; an earlier month is as it was, or refuses the file like a voucher that differs. A year
/// comes as vouchers or as movements, never as both.
struct MovementPosting {
  let file: LedgerFile
  let year: FiscalYear
  let open: OpenBooks
  let suspense: SuspenseAccount

  /// Series of the references that movements have.
  private static let months = "PSALDO"
  private static let series = [months, "RES", "ClosingBalance"]

  func post(through vouchers: inout VoucherPosting, _ findings: inout [Finding]) throws {
    let held = try open.read.importedVouchers(
      in: year.name,
      ofSeries: MovementPosting.series,
      others: false
    )
    try refuseOtherKind(held)
    for movement in file.netMovements {
      let grows = growing(movement, held)
      var rest = movement.amounts
      for (account, amount) in try moved(by: grows) { rest[account, default: 0] -= amount }
      let draft = try suspense.voucher(
        of: NetMovement(day: movement.day, reference: movement.reference, amounts: rest),
        &findings
      )
      if grows.isEmpty {
        try vouchers.add(LedgerVoucher(draft: draft))
      } else if draft.lines.isEmpty {
        vouchers.passOver()
      } else {
        try vouchers.addNew(draft)
      }
    }
  }

  /// Refuses vouchers on top of movements, and movements on top of vouchers.
  private func refuseOtherKind(_ held: [ImportedReference]) throws {
    if file.netMovements.isEmpty {
      guard file.counts.vouchers > 0, let other = held.first else { return }
      throw Refusal(ImportError.yearIsHeldOtherwise(year: year.name, run: other.run))
    }
    let others = try open.read.importedVouchers(
      in: year.name,
      ofSeries: MovementPosting.series,
      others: true
    )
    if let other = others.first {
      throw Refusal(ImportError.yearIsHeldOtherwise(year: year.name, run: other.run))
    }
    for movement in file.netMovements where movement.reference.series != MovementPosting.months {
      let later = held.first {
        $0.reference.series == movement.reference.series && $0.day > movement.day
      }
      guard let later else { continue }
      throw Refusal(
        ImportError.laterMovementIsHeld(
          voucher: later.reference.description,
          later.day,
          run: later.run
        )
      )
    }
  }

  /// The vouchers of earlier files that a movement goes on from.
  private func growing(
    _ movement: NetMovement,
    _ held: [ImportedReference]
  ) -> [ImportedReference] {
    guard movement.reference.series == MovementPosting.months else {
      return held.filter { $0.reference.series == movement.reference.series }
    }
    let months = held.filter { $0.reference.series == MovementPosting.months }
    guard movement.reference == months.max(by: { $0.day < $1.day })?.reference else { return [] }
    return months.filter { $0.reference == movement.reference }
  }

  /// What vouchers have moved by account; what they left on the suspense account is left out.
  private func moved(by vouchers: [ImportedReference]) throws -> [AccountNumber: Int64] {
    let suspense = Set(try open.read.suspenseAccounts())
    var moved: [AccountNumber: Int64] = [:]
    for voucher in vouchers {
      for line in try open.read.lines(of: voucher.voucher) {
        let account = line.ledgerAccount.account
        guard !suspense.contains(account) else { continue }
        moved[account, default: 0] += line.accounting
      }
    }
    return moved
  }
}
