import Accounting
import Books

extension CompanyBooks {
  /// Everything that a revaluation is decided from, leaving out what `run` itself has posted.
  func fxRevaluationFacts(
    _ parameters: FXRevaluationParameters,
    leavingOut run: Int64? = nil
  ) throws -> FXRevaluationFacts {
    let company = try company()
    let chart = try chart()
    var balances = ForeignBalances(parameters: parameters, chart: chart, calendar: try calendar())
    try foreignMovements(otherThan: company.accountingCurrency) { balances.add($0) }
    for range in balances.daysCut {
      try foreignLines(
        otherThan: company.accountingCurrency,
        from: range.days.lowerBound,
        to: range.days.upperBound
      ) { balances.add($0, on: range) }
    }
    if let run {
      try foreignLines(
        ofRun: run,
        otherThan: company.accountingCurrency,
        to: parameters.to
      ) { balances.remove($0) }
    }
    return FXRevaluationFacts(
      company: company,
      chart: chart,
      profile: try revaluationProfile(company.chartStandard),
      rates: try rates(on: parameters.rateDay),
      balances: try balances.all()
    )
  }
}

/// Adds up movements by combination, layer and currency over the days that a revaluation counts.
private struct ForeignBalances {
  struct Cut {
    let days: ClosedRange<Day>
    let isBalanceSheet: Bool
  }

  private struct Key: Hashable {
    let ledgerAccount: LedgerAccount
    let layer: PostingLayer
    let currency: Currency
  }

  private let parameters: FXRevaluationParameters
  private let chart: ChartOfAccounts
  private let periods: [String: Period]
  private var sums: [Key: (amount: Int128, accounting: Int128, reporting: Int128)] = [:]

  init(parameters: FXRevaluationParameters, chart: ChartOfAccounts, calendar: FiscalCalendar) {
    self.parameters = parameters
    self.chart = chart
    periods = Dictionary(calendar.periods.map { ($0.name, $0) }) { first, _ in first }
  }

  /// Days of periods that a date cuts, which must be read line by line.
  var daysCut: [Cut] {
    var cuts: [Cut] = []
    for period in periods.values where period.kind == .operating {
      if period.firstDay <= parameters.to, parameters.to < period.lastDay {
        cuts.append(Cut(days: period.firstDay...parameters.to, isBalanceSheet: true))
      }
      let first = max(period.firstDay, parameters.from)
      let last = min(period.lastDay, parameters.to)
      if first <= last, first != period.firstDay || last != period.lastDay {
        cuts.append(Cut(days: first...last, isBalanceSheet: false))
      }
    }
    return cuts.sorted { $0.days.lowerBound < $1.days.lowerBound }
  }

  /// Adds a period's movement where the whole period counts.
  mutating func add(_ movement: CompanyBooks.CombinationMovement) {
    guard let period = periods[movement.period], period.lastDay <= parameters.to else { return }
    if !isBalanceSheet(movement) {
      guard period.firstDay >= parameters.from, period.kind != .opening else { return }
    }
    add(movement, sign: 1)
  }

  /// Adds a line of a period that a date cuts.
  mutating func add(_ movement: CompanyBooks.CombinationMovement, on cut: Cut) {
    guard isBalanceSheet(movement) == cut.isBalanceSheet else { return }
    add(movement, sign: 1)
  }

  mutating func remove(_ movement: CompanyBooks.CombinationMovement) { add(movement, sign: -1) }

  private func isBalanceSheet(_ movement: CompanyBooks.CombinationMovement) -> Bool {
    chart.type(of: movement.ledgerAccount.account).isBalanceSheet
  }

  private mutating func add(_ movement: CompanyBooks.CombinationMovement, sign: Int128) {
    let key = Key(
      ledgerAccount: movement.ledgerAccount,
      layer: movement.layer,
      currency: movement.amount.currency
    )
    // Wide enough for any number of movements; what is left in the end must fit.
    sums[key, default: (0, 0, 0)].amount += sign * Int128(movement.amount.minorUnits)
    sums[key, default: (0, 0, 0)].accounting += sign * Int128(movement.accounting)
    sums[key, default: (0, 0, 0)].reporting += sign * Int128(movement.reporting)
  }

  /// Every balance that is not nothing in all three books.
  func all() throws(MoneyError) -> [ForeignBalance] {
    var balances: [ForeignBalance] = []
    for (key, sum) in sums where sum != (0, 0, 0) {
      guard let amount = Int64(exactly: sum.amount),
        let accounting = Int64(exactly: sum.accounting),
        let reporting = Int64(exactly: sum.reporting)
      else { throw .overflow }
      balances.append(
        ForeignBalance(
          ledgerAccount: key.ledgerAccount,
          layer: key.layer,
          balance: Money(minorUnits: amount, key.currency),
          accounting: accounting,
          reporting: reporting
        )
      )
    }
    return balances
  }
}
