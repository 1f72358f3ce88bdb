/// What accounts hold before a year or a day, by what the books maintain.
///
/// A year-end voucher in an opening period counts to the year that it closes, as in a trial balance.
package struct BalancesBefore: Sendable {
  private let movements: [AccountMovement]
  private let chart: ChartOfAccounts
  private let calendar: FiscalCalendar
  /// The year that a year-end voucher of an opening period closes, by the name of the period.
  private let yearsClosed: [String: String]

  package init(
    _ movements: [AccountMovement],
    chart: ChartOfAccounts,
    calendar: FiscalCalendar
  ) {
    self.movements = movements
    self.chart = chart
    self.calendar = calendar
    var yearsClosed: [String: String] = [:]
    for year in calendar.years {
      yearsClosed[year.opening.name] = calendar.yearClosed(in: year.opening)
    }
    self.yearsClosed = yearsClosed
  }

  /// What the balance accounts hold of all years before one.
  package func closing(before year: FiscalYear) throws(Refusal) -> [AccountNumber: Int64] {
    let earlier = Set(calendar.years.filter { $0.lastDay < year.firstDay }.map(\.name))
    var sums = AccountSums()
    for movement in movements
    where earlier.contains(self.year(of: movement)) && isBalanceSheet(movement.account) {
      sums.add(movement)
    }
    return try sums.amounts()
  }

  /// What the accounts hold at the beginning of a day: the balance accounts all that went before,
  /// the accounts of result what their year has moved by then.
  package func position(at day: Day) throws(Refusal) -> [AccountNumber: Int64] {
    let earlier = Set(calendar.years.filter { $0.lastDay < day }.map(\.name))
    let own = calendar.year(containing: day)
    let before = Set((own?.periods ?? []).filter { $0.lastDay < day }.map(\.name))
    var sums = AccountSums()
    for movement in movements {
      let year = year(of: movement)
      if year == own?.name {
        guard movement.kind == .opening || before.contains(movement.period) else { continue }
      } else {
        guard earlier.contains(year), isBalanceSheet(movement.account) else { continue }
      }
      sums.add(movement)
    }
    return try sums.amounts()
  }

  /// The year that ends on the day before one begins, where the books hold something of it.
  package func theYearBefore(_ year: FiscalYear) -> FiscalYear? {
    guard let before = calendar.years.last(where: { $0.lastDay < year.firstDay }),
      before.lastDay.advanced(by: 1) == year.firstDay
    else { return nil }
    var sums = AccountSums()
    for movement in movements where self.year(of: movement) == before.name { sums.add(movement) }
    return sums.hasAny ? before : nil
  }

  package func hold(theYearBefore year: FiscalYear) -> Bool { theYearBefore(year) != nil }

  /// Whether the year has moved in periods that begin before a day.
  package func hasMoved(in year: FiscalYear, before day: Day) -> Bool {
    guard day > year.firstDay else { return false }
    let periods = Set(year.periods.filter { $0.firstDay < day }.map(\.name))
    return movements.contains { periods.contains($0.period) }
  }

  private func year(of movement: AccountMovement) -> String {
    guard movement.kind == .yearEnd else { return movement.year }
    return yearsClosed[movement.period] ?? movement.year
  }

  private func isBalanceSheet(_ account: AccountNumber) -> Bool {
    chart.type(of: account).isBalanceSheet
  }
}
