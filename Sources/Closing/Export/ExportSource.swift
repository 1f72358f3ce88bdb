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
  private let work: Work

  init(_ read: CompanyBooks, _ work: Work) throws {
    self.read = read
    self.work = work
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

  /// The first day of the first period in which anything but openings stands; nothing where none does.
  var booksBegin: Day? {
    let used = Set(movements.filter { $0.kind != .opening }.map(\.period))
    return used.compactMap { calendar.period(named: $0)?.firstDay }.min()
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
      TrialBalanceSelection(year: year.name, through: year.last.name),
      chart: chart,
      calendar: calendar
    )
  }

  /// Hands over the vouchers of a year on its days, and tells how far it has come; returns what there is
  /// to say of those on days that the year has no longer, which even out.
  func vouchersOnDays(
    of year: FiscalYear,
    _ each: (ExportedVoucher) throws -> Void
  ) throws -> [Finding] {
    var outside = 0
    try vouchers(of: year) { voucher in
      if year.contains(voucher.day) { try each(voucher) } else { outside += 1 }
    }
    guard outside > 0 else { return [] }
    let problem = ExportError.cutDaysAreLeftOut(year: year.name, vouchers: outside)
    return [Finding(.info, problem)]
  }

  /// Hands over the vouchers of a year, and tells how far it has come; `begin` is told of each block of
  /// numbers of the log before its vouchers.
  func vouchers(
    of year: FiscalYear,
    beginningBlock begin: (ClosedRange<Int64>) throws -> Void = { _ in },
    _ each: (ExportedVoucher) throws -> Void
  ) throws {
    let all = work.isWatched ? try read.voucherCount(of: year.name) : 0
    var done = 0
    try read.vouchers(of: year.name, beginningBlock: begin) { voucher in
      try each(voucher)
      done += 1
      if done.isMultiple(of: 4_096) { try work.done(done, of: all) }
    }
  }
}

extension Session {
  /// Reads a company's books for an export, all of it as it is at one moment.
  func export(
    _ verb: Verb,
    _ selection: ExportSelection,
    _ body: (ExportSource) throws -> ExportReport
  ) throws -> ExportReport {
    try reading(verb, Call(selection.company)) { read in
      try read.throughSmallCache {
        let source = try ExportSource(read, work)
        try show(through: selection.year.map { try source.year($0).last }, read)
        return try body(source)
      }
    }
  }
}
