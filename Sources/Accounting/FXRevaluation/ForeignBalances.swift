/// What a combination moved in one period, in one currency.
package struct CombinationMovement: Hashable, Sendable {
  package let ledgerAccount: LedgerAccount
  package let layer: PostingLayer
  package let period: String
  package let kind: VoucherKind
  package let amount: Money
  package let accounting: Int64
  package let reporting: Int64

  package init(
    ledgerAccount: LedgerAccount,
    layer: PostingLayer,
    period: String,
    kind: VoucherKind,
    amount: Money,
    accounting: Int64,
    reporting: Int64
  ) {
    self.ledgerAccount = ledgerAccount
    self.layer = layer
    self.period = period
    self.kind = kind
    self.amount = amount
    self.accounting = accounting
    self.reporting = reporting
  }
}

/// Adds up movements by combination, layer and currency over the days that a revaluation counts.
package struct ForeignBalances {
  package struct Cut: Hashable, Sendable {
    package let days: ClosedRange<Day>
    package let isBalanceSheet: Bool
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

  package init(
    parameters: FXRevaluationParameters,
    chart: ChartOfAccounts,
    calendar: FiscalCalendar
  ) {
    self.parameters = parameters
    self.chart = chart
    periods = Dictionary(calendar.periods.map { ($0.name, $0) }) { first, _ in first }
  }

  /// Days of periods that a date cuts, which must be read line by line.
  package var daysCut: [Cut] {
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
  package mutating func add(_ movement: CombinationMovement) {
    guard let period = periods[movement.period], period.lastDay <= parameters.to else { return }
    if !isBalanceSheet(movement) {
      guard period.firstDay >= parameters.from, period.kind != .opening else { return }
    }
    add(movement, sign: 1)
  }

  /// Adds a line of a period that a date cuts.
  package mutating func add(_ movement: CombinationMovement, on cut: Cut) {
    guard isBalanceSheet(movement) == cut.isBalanceSheet else { return }
    add(movement, sign: 1)
  }

  package mutating func remove(_ movement: CombinationMovement) { add(movement, sign: -1) }

  private func isBalanceSheet(_ movement: CombinationMovement) -> Bool {
    chart.type(of: movement.ledgerAccount.account).isBalanceSheet
  }

  private mutating func add(_ movement: CombinationMovement, sign: Int128) {
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
  package func all() throws(MoneyError) -> [ForeignBalance] {
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
