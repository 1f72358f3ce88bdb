import Accounting
import Books
import Formats

/// Brings a file's opening balances into the books (design: "Opening balances from outside").
struct OpeningImport {
  let file: LedgerFile
  /// The first year of the file.
  let year: FiscalYear
  let openings: YearOpenings

  private var open: OpenBooks { openings.open }

  /// Posts or compares the opening balances, and returns how many vouchers that took.
  func post(_ findings: inout [Finding]) throws -> Int {
    try open.flush()
    let stated = StatedOpening(of: year, at: file.openingDay, file.opening)
    let isHeld = try openings.voucher(of: year) != nil
    let balances = try openings.balances()
    guard
      isHeld || balances.hold(theYearBefore: year)
        || balances.hasMoved(in: year, before: stated.day)
    else {
      let proposal = try stated.vouchers(
        less: balances.position(at: year.firstDay),
        in: open.facts.company,
        open.facts.chart,
        openings.suspense.rule()
      )
      return try openings.post(proposal, &findings)
    }
    if file.counts.vouchers > 0 || !file.netMovements.isEmpty {
      try stated.refuseEarlierPart(
        of: open.read.importedVouchers(
          in: year.name,
          ofSeries: [VoucherDraft.openingSeries],
          others: false
        )
      )
    }
    guard isHeld || !stated.amounts.isEmpty else { return 0 }
    guard stated.canBeCompared else {
      findings.append(Finding(.info, ImportError.openingIsNotCompared(stated.day)))
      return 0
    }
    findings += stated.differences(
      from: try balances.position(at: stated.day),
      besides: Set(try open.read.suspenseAccounts()),
      in: open.facts.company.accountingCurrency
    )
    return 0
  }
}
