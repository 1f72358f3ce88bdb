import Accounting
import Books

/// A trial balance with what it was read from.
package struct TrialBalanceReport: Sendable {
  package let company: Company
  package let balance: TrialBalance
  package let selection: TrialBalanceSelection
  package let layer: PostingLayer
  /// The dimension that it is split by.
  package let dimension: Dimension?
  /// The number of the company's log as of which it holds.
  package let sequence: Int64
  /// Whether the books know more by now.
  package let isOfThePast: Bool
  /// What it shows beside openings, movements and closings.
  package var view = TrialBalanceView()
  /// What it is compared with, where it is asked to; nothing where no earlier year has vouchers.
  package var comparedYear: ComparedYear?
  /// How many values of the dimension the year uses by now.
  package var variability: DimensionVariability?
  /// All of its rows under classes, where it is asked for them.
  package var totals: TrialBalanceTotals?
  /// The company's own accounts of type total, where it is asked for totals.
  package var accountTotals: [AccountTotal] = []

  /// The rows that it shows.
  package var rows: [TrialBalanceLine] {
    view.isOfMoved ? balance.rows.filter(\.figures.hasMoved) : balance.rows
  }
}

extension Session {
  /// The trial balance of a period or a whole year.
  ///
  /// Without either it is the whole of the last year that holds vouchers. `dimension` splits the rows
  /// by the values of the dimension of that name; `sequence` shows what was known at that number of
  /// the company's log: movements, accounts, dimensions and years.
  package func trialBalance(
    year: String?,
    period: String?,
    from: String? = nil,
    includesYearEnd: Bool = false,
    layer: PostingLayer = .current,
    splitBy dimension: String? = nil,
    showing view: TrialBalanceView = TrialBalanceView(),
    asOf sequence: Int64? = nil,
    _ call: Call
  ) throws -> TrialBalanceReport {
    try reading(.trialBalance, call) { read in
      try trialBalance(
        read,
        year: year,
        period: period,
        from: from,
        includesYearEnd: includesYearEnd,
        layer: layer,
        splitBy: dimension,
        showing: view,
        asOf: sequence
      )
    }
  }

  func trialBalance(
    _ read: CompanyBooks,
    year: String?,
    period: String?,
    from: String? = nil,
    includesYearEnd: Bool = false,
    layer: PostingLayer = .current,
    splitBy dimension: String? = nil,
    showing view: TrialBalanceView = TrialBalanceView(),
    asOf sequence: Int64? = nil
  ) throws -> TrialBalanceReport {
    let company = try read.company()
    let head = try read.head().sequence
    let known = sequence.map { $0 < head ? $0 : .max } ?? .max
    let calendar = try read.calendar(asOf: known)
    let dimension = try dimension.map { try self.dimension($0, read.dimensions(asOf: known)) }
    let movements =
      if let sequence, sequence < head {
        try read.movements(layer: layer, asOf: sequence, splitBy: dimension?.number)
      } else if let dimension {
        try read.movements(layer: layer, splitBy: dimension.number)
      } else {
        try read.movements(layer: layer)
      }
    let used = Set(movements.map(\.year))
    let through = try through(
      year: year,
      period: period,
      from: from,
      calendar,
      company,
      used: used
    )
    try show(through: calendar.period(named: through.name), read)
    let selection = TrialBalanceSelection(
      year: through.year,
      through: through.name,
      from: from,
      includesYearEnd: includesYearEnd
    )
    let chart = try read.chart(asOf: known)
    let comparedYear =
      view.comparesLastYear
      ? calendar.yearBefore(selection).flatMap { used.contains($0.selection.year) ? $0 : nil } : nil
    var balance = try TrialBalance(
      movements,
      selection,
      byPeriod: view.byPeriod,
      chart: chart,
      calendar: calendar
    )
    if let comparedYear {
      balance = try balance.compared(
        with: TrialBalance(movements, comparedYear.selection, chart: chart, calendar: calendar),
        chart: chart
      )
    }
    return TrialBalanceReport(
      company: company,
      balance: balance,
      selection: selection,
      layer: layer,
      dimension: dimension,
      sequence: min(sequence ?? head, head),
      isOfThePast: sequence.map { $0 < head } ?? false,
      view: view,
      comparedYear: comparedYear,
      variability: try dimension.flatMap { dimension in
        guard let year = calendar.year(named: selection.year) else { return nil }
        return DimensionVariability.of([dimension], in: try read.combinations(usedIn: year)).first
      },
      totals: view.hasTotals
        ? try TrialBalanceTotals(of: balance, company.chartStandard, chart: chart) : nil,
      accountTotals: view.hasTotals && !chart.intervals.isEmpty
        ? try balance.accountTotals(
          of: chart,
          on: calendar.period(named: selection.through)?.lastDay ?? Day(number: 0)
        ) : []
    )
  }

  /// The last period that a report covers; refuses one that is unknown, or that ends before it begins.
  ///
  /// `used` are the years that hold vouchers.
  func through(
    year: String?,
    period: String?,
    from: String?,
    _ calendar: FiscalCalendar,
    _ company: Company,
    used: Set<String>
  ) throws -> Period {
    let through = try through(year, period, calendar, company, used)
    if let from {
      guard let first = calendar.period(named: from) else {
        throw Refusal(calendar.unknownPeriod(from))
      }
      guard first.year == through.year, !Period.precedes(through, first) else {
        throw Refusal(CalendarError.periodsAreReversed(from: from, through: through.name))
      }
    }
    return through
  }

  private func through(
    _ year: String?,
    _ period: String?,
    _ calendar: FiscalCalendar,
    _ company: Company,
    _ used: Set<String>
  ) throws -> Period {
    if let period {
      guard let found = calendar.period(named: period) else {
        throw Refusal(calendar.unknownPeriod(period))
      }
      if let year, year != found.year {
        guard calendar.year(named: year) != nil else {
          throw Refusal(CalendarError.yearIsUnknown(year: year))
        }
        throw Refusal(
          CalendarError.periodIsOfAnotherYear(period: period, year: found.year, wanted: year)
        )
      }
      return found
    }
    if let year {
      guard let found = calendar.year(named: year) else {
        throw Refusal(CalendarError.yearIsUnknown(year: year))
      }
      return found.last
    }
    guard let last = calendar.years.last(where: { used.contains($0.name) }) ?? calendar.years.last
    else { throw Refusal(PeriodError.companyHasNoCalendar(company: company.code)) }
    return last.last
  }
}
