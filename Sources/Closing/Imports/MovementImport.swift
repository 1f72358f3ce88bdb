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
    let held = HeldMovements(try imported(others: false))
    try held.admit(
      file.netMovements,
      vouchers: file.counts.vouchers,
      // A year of vouchers has very many: they are read only where they matter.
      besides: file.netMovements.isEmpty ? [] : try imported(others: true),
      in: year
    )
    for movement in file.netMovements {
      let grown = held.grown(by: movement.reference)
      let growth = try movement.less(
        try grown.flatMap { try open.read.lines(of: $0.voucher) },
        besides: Set(try open.read.suspenseAccounts())
      )
      let proposal = try suspense.rule().voucher(of: growth)
      findings += proposal.findings
      for draft in proposal.vouchers {
        try suspense.open(for: draft)
        if grown.isEmpty {
          try vouchers.add(LedgerVoucher(draft: draft))
        } else if draft.lines.isEmpty {
          vouchers.passOver()
        } else {
          try vouchers.addNew(draft)
        }
      }
    }
  }

  /// The vouchers that earlier imports have brought of the year as movements, or as anything else.
  private func imported(others: Bool) throws -> [ImportedReference] {
    try open.read.importedVouchers(in: year.name, ofSeries: HeldMovements.series, others: others)
  }
}
