import Accounting
import Books
import Formats

/// Posts what a file without vouchers says that the accounts moved, less what earlier files of the
/// same year have brought (spec nordic/formats 9.6).
///
/// What is posted of a movement that grows is the growth; an earlier month is as it was, or refuses the
/// file like a voucher that differs. A year comes as vouchers or as movements, never as both.
struct MovementImport {
  let file: LedgerFile
  let year: FiscalYear
  let open: OpenBooks
  let suspense: SuspenseAccount

  func post(through vouchers: inout VoucherImport, _ findings: inout [Finding]) throws {
    let held = HeldMovements(
      try open.read.importedVouchers(
        in: year.name,
        ofSeries: HeldMovements.series,
        others: false
      )
    )
    try refuseOtherKind(held)
    for movement in file.netMovements {
      let grown = held.grown(by: movement.reference)
      let growth = try movement.amounts.less(moved(by: grown))
      let draft = try suspense.voucher(
        of: NetMovement(day: movement.day, reference: movement.reference, amounts: growth),
        &findings
      )
      if grown.isEmpty {
        try vouchers.add(LedgerVoucher(draft: draft))
      } else if draft.lines.isEmpty {
        vouchers.passOver()
      } else {
        try vouchers.addNew(draft)
      }
    }
  }

  /// Refuses vouchers on top of movements, and movements on top of vouchers.
  private func refuseOtherKind(_ held: HeldMovements) throws {
    if file.netMovements.isEmpty {
      guard file.counts.vouchers > 0, let other = held.vouchers.first else { return }
      throw Refusal(ImportError.yearIsHeldOtherwise(year: year.name, run: other.run))
    }
    let others = try open.read.importedVouchers(
      in: year.name,
      ofSeries: HeldMovements.series,
      others: true
    )
    if let other = others.first {
      throw Refusal(ImportError.yearIsHeldOtherwise(year: year.name, run: other.run))
    }
    for movement in file.netMovements {
      guard let later = held.later(than: movement.day, movement.reference) else { continue }
      throw Refusal(
        ImportError.laterMovementIsHeld(
          voucher: later.reference.description,
          later.day,
          run: later.run
        )
      )
    }
  }

  /// What vouchers have moved by account; what they left on the suspense account is left out.
  private func moved(by vouchers: [ImportedReference]) throws -> [AccountNumber: Int64] {
    let suspense = Set(try open.read.suspenseAccounts())
    var moved = AccountSums()
    for voucher in vouchers {
      let lines = try open.read.lines(of: voucher.voucher)
      moved.add(lines.filter { !suspense.contains($0.ledgerAccount.account) })
    }
    return try moved.amounts()
  }
}
