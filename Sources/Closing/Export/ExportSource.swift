import Accounting
import Books

/// What every export reads of a company before its vouchers.
struct ExportSource {
  let read: CompanyBooks
  let company: Company
  let calendar: FiscalCalendar
  let chart: ChartOfAccounts
  let dimensions: [Dimension]
  let movements: [AccountMovement]
  let progress: ((_ done: Int, _ of: Int) -> Void)?

  init(_ read: CompanyBooks, progress: ((_ done: Int, _ of: Int) -> Void)?) throws {
    self.read = read
    self.progress = progress
    company = try read.company()
    calendar = try read.calendar()
    chart = try read.chart()
    dimensions = try read.dimensions()
    movements = try read.movements()
  }

  /// The year of that name; without one the newest that has vouchers, else the newest.
  func year(_ name: String?) throws -> FiscalYear {
    if let name {
      guard let year = calendar.year(named: name) else {
        throw Refusal(CalendarError.yearIsUnknown(year: name))
      }
      return year
    }
    guard let last = usedYears.last ?? calendar.years.last else {
      throw Refusal(PeriodError.companyHasNoCalendar(company: company.code))
    }
    return last
  }

  /// The years that hold vouchers.
  var usedYears: [FiscalYear] {
    let used = Set(movements.map(\.year))
    return calendar.years.filter { used.contains($0.name) }
  }

  /// The year that ends on the day before `year` begins.
  func yearBefore(_ year: FiscalYear) -> FiscalYear? {
    calendar.years.first { $0.lastDay.advanced(by: 1) == year.firstDay }
  }

  /// The whole of a year, without its own year-end vouchers.
  ///
  /// `movements` may be split by a dimension.
  func balance(of year: FiscalYear, _ movements: [AccountMovement]) throws -> TrialBalance {
    try TrialBalance(
      movements,
      TrialBalanceSelection(year: year.name, through: year.closing.name),
      chart: chart,
      calendar: calendar
    )
  }

  /// Hands over the vouchers of a year, and tells how far it has come.
  func vouchers(of year: FiscalYear, _ each: (ExportedVoucher) throws -> Void) throws {
    let all = progress == nil ? 0 : try read.voucherCount(of: year.name)
    var done = 0
    try read.vouchers(of: year.name) { voucher in
      try each(voucher)
      done += 1
      if done.isMultiple(of: 4_096) { progress?(done, all) }
    }
  }
}

extension Session {
  /// Reads a company's books for an export, all of it as it is at one moment.
  func export(
    _ code: String?,
    _ body: (ExportSource) throws -> ExportReport
  ) throws -> ExportReport {
    let company = try company(code)
    return try books.readThrough {
      try body(ExportSource(books.company(company.key), progress: progress))
    }
  }
}
