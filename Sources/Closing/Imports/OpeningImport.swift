import Accounting
import Books
import Formats

/// Brings a file's opening balances into the books (design: "Opening balances from outside").
struct OpeningImport {
  let stated: StatedOpening
  let file: LedgerFile
  let openings: YearOpenings

  private var open: OpenBooks { openings.open }
  private var year: FiscalYear { stated.year }

  /// Posts the opening balances where the books lack them, and returns how many vouchers that took.
  func post(_ findings: inout [Finding]) throws -> Int {
    try open.flush()
    if file.counts.vouchers > 0 || !file.netMovements.isEmpty {
      try stated.refuseEarlierPart(
        of: open.read.importedVouchers(
          in: year.name,
          ofSeries: [VoucherDraft.openingSeries],
          others: false
        )
      )
    }
    // What is held stays: where the file says otherwise, that is told.
    guard open.facts.periods.status(of: year.opening.name) == .open else { return 0 }
    guard stated.day > year.firstDay else {
      return try openings.settle(&findings) { $0 == year }
    }
    let balances = try YearOpenings.balances(open)
    guard try !openings.hasOpening(year), !balances.hold(theYearBefore: year),
      !balances.hasMoved(in: year, before: stated.day)
    else { return 0 }
    let proposal = try stated.vouchers(
      less: balances.position(at: year.firstDay),
      in: open.facts.company,
      open.facts.chart,
      openings.suspense.rule()
    )
    return try openings.post(proposal, &findings)
  }
}
