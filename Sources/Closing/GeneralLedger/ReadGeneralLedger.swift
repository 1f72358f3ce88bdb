import Accounting
import Books

/// A general ledger with what it was read from.
package struct GeneralLedgerReport: Sendable {
  package let company: Company
  /// What the trial balance of the same selection covers.
  package let selection: TrialBalanceSelection
  /// The dimension by which lines are picked, with the value that they have; empty for those without.
  package let dimension: (dimension: Dimension, value: String)?
  package let ledger: GeneralLedger
  /// The number of the company's log as of which it holds.
  package let sequence: Int64
}

/// What of the books a general ledger shows.
package struct GeneralLedgerChoice: Sendable {
  /// A whole year, its closing period included.
  package var year: String?
  /// The last period counted.
  package var period: String?
  /// The first period whose lines are shown; what lies before it moves to the opening.
  package var from: String?
  /// Whether the year's own year-end vouchers are counted.
  package var includesYearEnd = false
  package var layer = PostingLayer.current
  /// Accounts and ranges of accounts, as a person writes them; all accounts where there are none.
  package var accounts: [String] = []
  /// The name of a dimension, and the value that lines are to have; empty for those that have none.
  package var dimension: (name: String, value: String)?

  package init() {}
}

extension Session {
  /// The lines behind the trial balance of the same choice.
  ///
  /// `sequence` shows what was known at that number of the company's log.
  package func generalLedger(
    _ choice: GeneralLedgerChoice,
    asOf sequence: Int64? = nil,
    _ call: Call
  ) throws -> GeneralLedgerReport {
    try reading(.generalLedger, call) { read in
      try read.throughSmallCache { try generalLedger(read, choice, asOf: sequence) }
    }
  }

  private func generalLedger(
    _ read: CompanyBooks,
    _ choice: GeneralLedgerChoice,
    asOf sequence: Int64?
  ) throws -> GeneralLedgerReport {
    let chart = try read.chart(asOf: sequence ?? .max)
    let used = try read.ledgerAccounts()
    let accounts = AccountChoice(
      choice.accounts,
      among: Set(chart.accounts.map(\.number)).union(used.map(\.account))
    )
    let report = try trialBalance(read, choice, asOf: sequence, beside: accounts.findings)
    let value = choice.dimension?.value ?? ""
    if let dimension = report.dimension { try require(value, of: dimension, read, used) }
    let filter = CompanyBooks.PostedLinesFilter(
      layer: choice.layer,
      asOf: report.sequence,
      takesVoucher: try movements(of: report, read),
      takesAccount: { account in
        guard accounts.contains(account.account) else { return false }
        guard let number = report.dimension?.number else { return true }
        return value == account.dimensions.first { $0.dimension == number }?.code ?? ""
      }
    )
    let rows = report.balance.rows.filter { row in
      switch row.subject {
      case .account(let number, _, let code): accounts.contains(number) && code == value
      case .resultNotTransferred: accounts.isEverything && report.dimension == nil
      }
    }
    // The lines come to the balances that the gate keeps, or the books are damaged.
    guard
      let ledger = try GeneralLedger(
        rows,
        read.postedLines(of: years(of: report, read), filter),
        named: accounts.named,
        chart: chart
      )
    else { throw StorageError.isDamaged }
    return GeneralLedgerReport(
      company: report.company,
      selection: report.selection,
      dimension: report.dimension.map { ($0, value) },
      ledger: ledger,
      sequence: report.sequence
    )
  }

  /// The trial balance; what it refuses is told together with `findings`.
  private func trialBalance(
    _ read: CompanyBooks,
    _ choice: GeneralLedgerChoice,
    asOf sequence: Int64?,
    beside findings: [Finding]
  ) throws -> TrialBalanceReport {
    let report: TrialBalanceReport
    do {
      report = try trialBalance(
        read,
        year: choice.year,
        period: choice.period,
        from: choice.from,
        includesYearEnd: choice.includesYearEnd,
        layer: choice.layer,
        splitBy: choice.dimension?.name,
        asOf: sequence
      )
    } catch let refusal as Refusal {
      throw Refusal(refusal.findings + findings)
    }
    guard findings.isEmpty else { throw Refusal(findings) }
    return report
  }

  /// Refuses a value that the dimension does not have, neither by name nor on any line.
  func require(
    _ value: String,
    of dimension: Dimension,
    _ read: CompanyBooks,
    _ used: [LedgerAccount]
  ) throws {
    let wanted = DimensionValue(dimension: dimension.number, code: value)
    guard !value.isEmpty, !used.contains(where: { $0.dimensions.contains(wanted) }),
      try !read.namedDimensionValues().contains(where: { $0.value == wanted })
    else { return }
    throw Refusal(CompanyError.dimensionValueIsUnknown(code: value, dimension: dimension.name))
  }

  /// Whether the report counts a voucher as a movement, remembered for those that share day and kind.
  func movements(
    of report: TrialBalanceReport,
    _ read: CompanyBooks
  ) throws -> (CompanyBooks.PostedPlace) throws -> Bool {
    let calendar = try read.calendar(asOf: report.sequence)
    let movements = try TrialBalanceMovements(report.selection, calendar: calendar)
    var known: [CompanyBooks.PostedPlace: Bool] = [:]
    var last: (place: CompanyBooks.PostedPlace, isTaken: Bool)?
    return { place in
      // Mostly that of the voucher before.
      if let last, last.place == place { return last.isTaken }
      if let isTaken = known[place] {
        last = (place, isTaken)
        return isTaken
      }
      let period = calendar.period(ofPosted: place.day, named: place.period, in: place.year)
      guard let period else { throw StorageError.isDamaged }
      let isTaken = movements.contain(place.kind, in: period)
      known[place] = isTaken
      last = (place, isTaken)
      return isTaken
    }
  }

  /// The year, and the next one where year-end vouchers are counted: they may lie in its opening period.
  private func years(of report: TrialBalanceReport, _ read: CompanyBooks) throws -> [String] {
    let years = try read.calendar(asOf: report.sequence).years
    guard let place = years.firstIndex(where: { $0.name == report.balance.year }) else { return [] }
    let next = report.selection.includesYearEnd ? years[(place + 1)...].prefix(1) : []
    return [report.balance.year] + next.map(\.name)
  }
}
