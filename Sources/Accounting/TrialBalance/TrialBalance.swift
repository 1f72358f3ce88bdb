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
  package let total: TrialBalanceAmounts
}

/// One line of a trial balance.
package struct TrialBalanceLine: Hashable, Sendable {
  package let subject: Subject
  package let amounts: TrialBalanceAmounts

  package enum Subject: Hashable, Sendable {
    /// `value` is that of the dimension that the report is split by, else empty.
    case account(AccountNumber, name: String, value: String)
    /// The result of an earlier year that has not been moved to equity.
    case resultNotTransferred(year: String)
  }
}

package struct TrialBalanceAmounts: Hashable, Sendable {
  package var opening: Int64 = 0
  package var debit: Int64 = 0
  package var credit: Int64 = 0

  /// A trial balance is refused where this does not fit, though what it is made of may.
  package var closing: Int64 { opening &+ debit &- credit }

  package var isNothing: Bool { opening == 0 && debit == 0 && credit == 0 }
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

extension TrialBalanceAmounts {
  mutating func add(_ other: TrialBalanceAmounts) throws(MoneyError) {
    opening = try opening.adding(other.opening)
    debit = try debit.adding(other.debit)
    credit = try credit.adding(other.credit)
  }

  fileprivate func requireThatClosingFits() throws(MoneyError) {
    let exact = Int128(opening) + Int128(debit) - Int128(credit)
    guard Int64(exactly: exact) != nil else { throw .overflow }
  }
}

extension TrialBalance {
  /// Adds up `movements` of the selected year and all years before it.
  package init(
    _ movements: some Sequence<AccountMovement>,
    _ selection: TrialBalanceSelection,
    chart: ChartOfAccounts,
    calendar: FiscalCalendar
  ) throws {
    guard let year = calendar.year(named: selection.year) else {
      throw CalendarError.yearIsUnknown(year: selection.year)
    }
    let places = PeriodPlace.all(selection, year, calendar)
    var accounts: [TrialBalanceKey: TrialBalanceAmounts] = [:]
    var results: [String: Int64] = [:]
    for movement in movements {
      guard let place = places[movement.period] else { continue }
      let key = TrialBalanceKey(account: movement.account, value: movement.value)
      let isBalanceSheet = chart.type(of: movement.account).isBalanceSheet
      switch place.column(of: movement.kind, isBalanceSheet: isBalanceSheet) {
      case .none: continue
      case .opening:
        let net = TrialBalanceAmounts(opening: movement.debit - movement.credit)
        try accounts[key, default: .init()].add(net)
      case .movement:
        let amounts = TrialBalanceAmounts(debit: movement.debit, credit: movement.credit)
        try accounts[key, default: .init()].add(amounts)
      case .result(let earlier):
        results[earlier] = try (results[earlier] ?? 0).adding(movement.debit - movement.credit)
      }
    }
    try self.init(selection, accounts, results, chart, calendar)
  }

  private init(
    _ selection: TrialBalanceSelection,
    _ accounts: [TrialBalanceKey: TrialBalanceAmounts],
    _ results: [String: Int64],
    _ chart: ChartOfAccounts,
    _ calendar: FiscalCalendar
  ) throws(MoneyError) {
    var rows: [TrialBalanceLine] = []
    for (key, amounts) in accounts.sorted(by: { $0.key < $1.key }) where !amounts.isNothing {
      rows.append(
        TrialBalanceLine(
          subject: .account(key.account, name: chart[key.account]?.name ?? "", value: key.value),
          amounts: amounts
        )
      )
    }
    for earlier in calendar.years {
      guard let result = results[earlier.name], result != 0 else { continue }
      rows.append(
        TrialBalanceLine(
          subject: .resultNotTransferred(year: earlier.name),
          amounts: TrialBalanceAmounts(opening: result)
        )
      )
    }
    var total = TrialBalanceAmounts()
    for row in rows {
      try row.amounts.requireThatClosingFits()
      try total.add(row.amounts)
    }
    self.year = selection.year
    self.period = selection.through
    self.rows = rows
    self.total = total
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
    let last = calendar.period(named: selection.through) ?? selected.closing
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
