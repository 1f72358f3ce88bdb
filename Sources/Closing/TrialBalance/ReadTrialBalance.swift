import Accounting
import Books

/// A trial balance with what it was read from.
package struct TrialBalanceReport: Sendable {
  package let company: Company
  package let balance: TrialBalance
  /// The number of the company's log as of which it holds.
  package let sequence: Int64
}

extension Session {
  /// The trial balance of a period or a whole year.
  ///
  /// Without either it is the whole of the last year that holds vouchers.
  package func trialBalance(
    company code: String?,
    year: String?,
    period: String?,
    from: String? = nil,
    includesYearEnd: Bool = false,
    layer: PostingLayer = .current
  ) throws -> TrialBalanceReport {
    let company = try company(code)
    return try books.read {
      try trialBalance(
        books.company(company.key),
        year: year,
        period: period,
        from: from,
        includesYearEnd: includesYearEnd,
        layer: layer
      )
    }
  }

  func trialBalance(
    _ read: CompanyBooks,
    year: String?,
    period: String?,
    from: String? = nil,
    includesYearEnd: Bool = false,
    layer: PostingLayer = .current
  ) throws -> TrialBalanceReport {
    let company = try read.company()
    let calendar = try read.calendar()
    let movements = try read.movements(layer: layer)
    let through = try through(year: year, period: period, calendar, company, movements)
    for name in [from].compactMap({ $0 }) where calendar.period(named: name) == nil {
      throw Refusal(CalendarError.periodIsUnknown(name))
    }
    let selection = TrialBalanceSelection(
      year: through.year,
      through: through.name,
      from: from,
      includesYearEnd: includesYearEnd
    )
    return TrialBalanceReport(
      company: company,
      balance: try TrialBalance(
        movements,
        selection,
        chart: try read.chart(),
        calendar: calendar
      ),
      sequence: try read.head().sequence
    )
  }

  private func through(
    year: String?,
    period: String?,
    _ calendar: FiscalCalendar,
    _ company: Company,
    _ movements: [AccountMovement]
  ) throws -> Period {
    if let period {
      guard let found = calendar.period(named: period) else {
        throw Refusal(CalendarError.periodIsUnknown(period))
      }
      return found
    }
    if let year {
      guard let found = calendar.year(named: year) else {
        throw Refusal(CalendarError.yearIsUnknown(year))
      }
      return found.closing
    }
    let used = Set(movements.map(\.year))
    guard let last = calendar.years.last(where: { used.contains($0.name) }) ?? calendar.years.last
    else { throw Refusal(PeriodError.companyHasNoCalendar(company: company.code)) }
    return last.closing
  }
}
