/// The movements of an account in one period, kind and currency: what the books maintain.
package struct AccountMovement: Hashable, Sendable {
  package let account: AccountNumber
  /// The value of the dimension that a report is split by; empty where it has none.
  package let value: String
  package let year: String
  package let period: String
  package let kind: VoucherKind
  /// In the accounting currency, both positive where they are ordinary.
  package let debit: Int64
  package let credit: Int64

  package init(
    account: AccountNumber,
    value: String = "",
    year: String,
    period: String,
    kind: VoucherKind,
    debit: Int64,
    credit: Int64
  ) {
    self.account = account
    self.value = value
    self.year = year
    self.period = period
    self.kind = kind
    self.debit = debit
    self.credit = credit
  }
}

/// Opening balance, movements and closing balance of every account (spec A20.1; design, cli.md).
package struct TrialBalance: Hashable, Sendable {
  package let year: String
  /// The last period counted.
  package let period: String
  package let rows: [TrialBalanceLine]
  /// What all rows come to.
  package let sum: TrialBalanceFigures
  /// The periods whose net movements each row has in its parts, in order of time; mostly none.
  package let periods: [String]

  package var total: TrialBalanceAmounts { sum.amounts }
}

/// What a trial balance covers.
package struct TrialBalanceSelection: Hashable, Sendable {
  package let year: String
  /// The last period counted.
  package let through: String
  /// The first period whose movements are shown; what lies before it moves to the opening.
  package let from: String?
  /// Adds the year's own year-end vouchers.
  package let includesYearEnd: Bool

  package init(
    year: String,
    through: String,
    from: String? = nil,
    includesYearEnd: Bool = false
  ) {
    self.year = year
    self.through = through
    self.from = from
    self.includesYearEnd = includesYearEnd
  }
}

extension TrialBalance {
  /// Adds up `movements` of the selected year and all years before it; `byPeriod` keeps apart what
  /// moved in each period shown.
  package init(
    _ movements: some Sequence<AccountMovement>,
    _ selection: TrialBalanceSelection,
    byPeriod: Bool = false,
    chart: ChartOfAccounts,
    calendar: FiscalCalendar
  ) throws {
    guard let year = calendar.year(named: selection.year) else {
      throw CalendarError.yearIsUnknown(year: selection.year)
    }
    let places = PeriodPlace.all(selection, year, calendar)
    let periods = byPeriod ? PeriodPlace.shown(of: year, places) : []
    let parts = Dictionary(uniqueKeysWithValues: periods.enumerated().map { ($1, $0) })
    let none = TrialBalanceFigures(parts: periods.count)
    var accounts: [TrialBalanceKey: TrialBalanceFigures] = [:]
    var results: [String: Int64] = [:]
    for movement in movements {
      guard let place = places[movement.period] else { continue }
      let key = TrialBalanceKey(account: movement.account, value: movement.value)
      let isBalanceSheet = chart.type(of: movement.account).isBalanceSheet
      let net = try movement.debit.subtracting(movement.credit)
      switch place.column(of: movement.kind, isBalanceSheet: isBalanceSheet) {
      case .none: continue
      case .opening:
        try accounts[key, default: none].amounts.add(TrialBalanceAmounts(opening: net))
      case .movement:
        let amounts = TrialBalanceAmounts(debit: movement.debit, credit: movement.credit)
        try accounts[key, default: none].amounts.add(amounts)
        // A year-end voucher in the next year's opening period counts as one of the closing period.
        guard byPeriod, let part = parts[movement.period] ?? parts[year.closing.name] else {
          continue
        }
        let sum = try accounts[key, default: none].parts[part].adding(net)
        accounts[key, default: none].parts[part] = sum
      case .result(let earlier):
        results[earlier] = try (results[earlier] ?? 0).adding(net)
      }
    }
    var rows = accounts.sorted { $0.key < $1.key }.filter { !$0.value.isNothing }.map {
      key,
      figures in
      TrialBalanceLine(
        subject: .account(key.account, name: chart[key.account]?.name ?? "", value: key.value),
        figures: figures
      )
    }
    for earlier in calendar.years {
      guard let result = results[earlier.name], result != 0 else { continue }
      var figures = none
      figures.amounts.opening = result
      rows.append(
        TrialBalanceLine(subject: .resultNotTransferred(year: earlier.name), figures: figures)
      )
    }
    try self.init(year: selection.year, period: selection.through, rows, periods, like: none)
  }

  init(
    year: String,
    period: String,
    _ rows: [TrialBalanceLine],
    _ periods: [String],
    like none: TrialBalanceFigures
  ) throws(MoneyError) {
    for row in rows { try row.amounts.requireThatClosingFits() }
    self.year = year
    self.period = period
    self.rows = rows
    self.periods = periods
    sum = try TrialBalanceFigures(sumOf: rows.map(\.figures), like: none)
  }
}

/// Which vouchers a trial balance counts as movements, of every account alike.
package struct TrialBalanceMovements: Sendable {
  private let places: [String: PeriodPlace]

  package init(_ selection: TrialBalanceSelection, calendar: FiscalCalendar) throws(CalendarError) {
    guard let year = calendar.year(named: selection.year) else {
      throw .yearIsUnknown(year: selection.year)
    }
    places = PeriodPlace.all(selection, year, calendar)
  }

  /// Whether vouchers of a kind in a period are among them.
  package func contain(_ kind: VoucherKind, in period: Period) -> Bool {
    // A movement is one on either side of the statements.
    guard case .movement? = places[period.name]?.column(of: kind, isBalanceSheet: true) else {
      return false
    }
    return true
  }
}

/// What a row of a trial balance is for.
private struct TrialBalanceKey: Hashable, Comparable {
  let account: AccountNumber
  let value: String

  static func < (lhs: TrialBalanceKey, rhs: TrialBalanceKey) -> Bool {
    lhs.account == rhs.account ? lhs.value < rhs.value : lhs.account < rhs.account
  }
}

/// Where the movements of a period stand in a trial balance.
private struct PeriodPlace {
  static func all(
    _ selection: TrialBalanceSelection,
    _ year: FiscalYear,
    _ calendar: FiscalCalendar
  ) -> [String: PeriodPlace] {
    var places: [String: PeriodPlace] = [:]
    for period in calendar.periods {
      places[period.name] = PeriodPlace(period, selection, year, calendar)
    }
    return places
  }

  /// The periods of the year in which movements are shown.
  static func shown(of year: FiscalYear, _ places: [String: PeriodPlace]) -> [String] {
    // Movements are operating or closing vouchers, and neither lies in an opening period.
    year.periods.filter { $0.kind != .opening }.map(\.name).filter { name in
      guard case .movement? = places[name]?.column(of: .operating, isBalanceSheet: true) else {
        return false
      }
      return true
    }
  }

  enum Column {
    case none
    case opening
    case movement
    case result(String)
  }

  let year: String
  /// The year whose result a year-end voucher of this period moves.
  let yearClosed: String?
  let isEarlierYear: Bool
  let isSelectedYear: Bool
  /// Whether a year-end voucher of this period closes the selected year and is asked for.
  let showsTransfer: Bool
  let isBefore: Bool
  let isWithin: Bool

  init(
    _ period: Period,
    _ selection: TrialBalanceSelection,
    _ selected: FiscalYear,
    _ calendar: FiscalCalendar
  ) {
    year = period.year
    let own = calendar.year(named: period.year)
    yearClosed = calendar.yearClosed(in: period)
    isEarlierYear = (own?.lastDay).map { $0 < selected.firstDay } ?? false
    isSelectedYear = period.year == selected.name
    let last = calendar.period(named: selection.through) ?? selected.last
    isWithin = period == last || Period.precedes(period, last)
    let first = selection.from.flatMap { calendar.period(named: $0) }
    isBefore = first.map { period != $0 && Period.precedes(period, $0) } ?? false
    // In the next year's opening period it counts as the closing period's would.
    let place = period.kind == .opening ? selected.closing : period
    showsTransfer =
      selection.includesYearEnd && yearClosed == selected.name
      && (place == last || Period.precedes(place, last))
  }

  func column(of kind: VoucherKind, isBalanceSheet: Bool) -> Column {
    if isEarlierYear {
      if isBalanceSheet { return .opening }
      return .result(kind == .yearEnd ? yearClosed ?? year : year)
    }
    if kind == .yearEnd, showsTransfer { return .movement }
    guard isSelectedYear else { return .none }
    switch kind {
    case .opening: return .opening
    case .yearEnd:
      guard let yearClosed, yearClosed != year else { return .none }
      return isBalanceSheet ? .opening : .result(yearClosed)
    case .operating, .closing:
      guard isWithin else { return .none }
      return isBefore ? .opening : .movement
    }
  }
}
