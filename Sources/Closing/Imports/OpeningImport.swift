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

  private var currency: Currency { open.facts.company.accountingCurrency }

  /// The day at whose beginning the file's opening balances stand.
  private var day: Day { file.openingDay ?? year.firstDay }

  /// Posts or compares the opening balances, and returns how many vouchers that took.
  func post(_ findings: inout [Finding]) throws -> Int {
    try open.flush()
    let stated = file.opening.filter { $0.value != 0 }
    let isHeld = try openings.voucher(of: year) != nil
    guard try isHeld || openings.balances().hold(theYearBefore: year) || hasMoved(before: day)
    else {
      return try postOpening(of: stated, &findings)
    }
    try refuseEarlierPart()
    guard isHeld || !stated.isEmpty else { return 0 }
    // Balances are kept by period: none are known of a day within one.
    guard day == year.firstDay || year.operating.contains(where: { $0.firstDay == day }) else {
      findings.append(Finding(.info, ImportError.openingIsNotCompared(day)))
      return 0
    }
    try compare(try openings.balances().position(at: day), stated, &findings)
    return 0
  }

  /// Posts the opening balances of balance accounts; where the file begins within its year, what the
  /// accounts of result had moved by then follows as a movement, and the two leave nothing over.
  private func postOpening(
    of stated: [AccountNumber: Int64],
    _ findings: inout [Finding]
  ) throws -> Int {
    let chart = open.facts.chart
    let balances = stated.filter { chart.type(of: $0.key).isBalanceSheet }
    let results = stated.filter { !chart.type(of: $0.key).isBalanceSheet }
    let held = try openings.balances().position(at: year.firstDay)
    guard day > year.firstDay, !results.isEmpty else {
      return try openings.post(balances, less: held, in: year, &findings)
    }
    // Either leaves what the other needs; only what both leave is told.
    var told: [Finding] = []
    let count = try openings.post(balances, less: held, in: year, &told)
    let eve = day.advanced(by: -1)
    var movement = try openings.suspense.voucher(
      of: NetMovement(
        day: eve,
        reference: VoucherReference(series: VoucherDraft.openingSeries, number: eve.description),
        amounts: results
      ),
      &told
    )
    let faults = try open.conversion.complete(&movement)
    guard faults.isEmpty else { throw Refusal(faults) }
    try open.post([movement], by: openings.poster, run: openings.run)
    let gap = try stated.less(held).total()
    if gap != 0 {
      findings.append(
        Finding(
          .warning,
          ImportError.openingDoesNotSumToZero(
            Money(minorUnits: gap, currency),
            year: year.name,
            account: try openings.suspense.account()
          )
        )
      )
    }
    return count + 1
  }

  /// Refuses months of a year that another file began later: its opening voucher holds them already.
  private func refuseEarlierPart() throws {
    guard file.counts.vouchers > 0 || !file.netMovements.isEmpty else { return }
    let began = try open.read.importedVouchers(
      in: year.name,
      ofSeries: [VoucherDraft.openingSeries],
      others: false
    ).first { Day(iso: $0.reference.number) == $0.day && day <= $0.day }
    guard let began else { return }
    throw Refusal(ImportError.yearBeganLater(began.day.advanced(by: 1), run: began.run))
  }

  /// Whether the file's first year has vouchers in periods that begin before a day.
  private func hasMoved(before day: Day) throws -> Bool {
    guard day > year.firstDay else { return false }
    let periods = Set(year.periods.filter { $0.firstDay < day }.map(\.name))
    return try open.read.movements().contains { periods.contains($0.period) }
  }

  private func compare(
    _ books: [AccountNumber: Int64],
    _ stated: [AccountNumber: Int64],
    _ findings: inout [Finding]
  ) throws {
    let suspense = Set(try open.read.suspenseAccounts())
    for account in Set(books.keys).union(stated.keys).subtracting(suspense).sorted()
    where books[account] ?? 0 != stated[account] ?? 0 {
      findings.append(
        Finding(
          .warning,
          ImportError.openingDiffersFromTheBooks(
            account: account,
            books: Money(minorUnits: books[account] ?? 0, currency),
            file: Money(minorUnits: stated[account] ?? 0, currency)
          )
        )
      )
    }
  }
}

extension VoucherDraft {
  /// The series of opening balances.
  static let openingSeries = "IB"

  /// Whether it holds what the accounts of result had moved when a file begins within its year.
  var isOpeningWithinYear: Bool {
    reference.map { $0.series == VoucherDraft.openingSeries && Day(iso: $0.number) == day } ?? false
  }
}
