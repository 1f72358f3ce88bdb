import Accounting

/// The years that a file covers, and where in them it begins and ends.
struct SAFTYears {
  var years: [LedgerFileYear]
  /// Nothing where the file begins with its first year.
  var openingDay: Day?
  /// The last day of the selection; nothing where the file does not say.
  var lastDay: Day?
  var problem: LedgerFileProblem?
  /// What speaks against the year that the user names.
  var doubt: LedgerFileProblem?

  /// The books of more years than these are not one export: a day must be wrong.
  private static let most = 20

  /// The days that the file's vouchers may have; nothing where nobody knows.
  var days: ClosedRange<Day>? {
    guard let first = years.first, let last = years.last else { return nil }
    return min(openingDay ?? first.firstDay, last.lastDay)...last.lastDay
  }

  /// The years of a selection: those of the calendar, unless the user names one.
  ///
  /// A selection by periods means the months of a year, and its last day for a period beyond the
  /// twelfth. One that neither begins nor ends with a calendar year and goes across its end is that
  /// of a year that has to be named.
  init(_ selection: [SAFTName: String], _ named: LedgerFileYear?) {
    guard let (from, to) = SAFTYears.span(selection, named) else {
      years = named.map { [$0] } ?? []
      return
    }
    guard from <= to else {
      years = named.map { [$0] } ?? []
      problem = .yearEndsBeforeItBegins(from: from, to: to)
      return
    }
    guard to.year - from.year <= SAFTYears.most, to.year < 9_990 else {
      years = []
      problem = .yearMustBeNamed(from: from, to: to)
      return
    }
    var first = named ?? SAFTYears.calendarYear(from)
    while first.lastDay < from { first = first.next }
    while first.firstDay > from { first = first.previous }
    years = [first]
    while let last = years.last, last.lastDay < to { years.append(last.next) }
    if from > first.firstDay { openingDay = from }
    lastDay = to
    let isWhole = years.first?.firstDay == from || years.last?.lastDay == to
    let isUnlikely = years.count > 1 && !isWhole
    if named == nil, isUnlikely { problem = .yearMustBeNamed(from: from, to: to) }
    if let named, isUnlikely || named.lastDay < from || to < named.firstDay {
      doubt = .yearDoesNotFit(
        from: named.firstDay,
        to: named.lastDay,
        firstDay: from,
        lastDay: to
      )
    }
  }

  /// The calendar years of the vouchers, where the file says nothing of its selection.
  ///
  /// Nothing where they lie further apart than the years of any books: a day must be wrong.
  init?(from: Day, to: Day) {
    guard to.year - from.year <= SAFTYears.most, to.year < 9_990 else { return nil }
    years = [SAFTYears.calendarYear(from)]
    while let last = years.last, last.lastDay < to { years.append(last.next) }
  }

  private static func span(
    _ selection: [SAFTName: String],
    _ named: LedgerFileYear?
  ) -> (Day, Day)? {
    func day(_ name: SAFTName) -> Day? {
      var text = selection[name] ?? ""
      return text.withUTF8 { UnsafeRawBufferPointer($0).day }
    }
    func number(_ name: SAFTName) -> Int? {
      selection[name].flatMap { Int($0) }.flatMap { (1...9_999).contains($0) ? $0 : nil }
    }
    if let from = day(.selectionStartDate), let to = day(.selectionEndDate) { return (from, to) }
    guard let start = number(.periodStart), let startYear = number(.periodStartYear),
      let end = number(.periodEnd), let endYear = number(.periodEndYear),
      let from = month(start, of: startYear, named), let last = month(end, of: endYear, named)
    else { return nil }
    return (from, last.endOfMonth)
  }

  /// The last day of a period that a voucher states; nothing where it states none.
  static func lastDay(ofPeriod period: Int, of year: Int, _ named: LedgerFileYear?) -> Day? {
    guard period > 0, (1...9_999).contains(year) else { return nil }
    return month(period, of: year, named)?.endOfMonth
  }

  /// The first day of a period, which is a month of its year, counted from its beginning.
  ///
  /// A year that is not the calendar's is called by the calendar year that it ends in, or begins
  /// in: whichever the user's year bears out.
  private static func month(_ period: Int, of year: Int, _ named: LedgerFileYear?) -> Day? {
    let index = min(max(period, 1), 12) - 1
    guard let named else { return Day(year: year, month: index + 1, day: 1) }
    let (firstYear, firstMonth, _) = named.firstDay.components
    let isCalledByEnd = year != firstYear && year == named.lastDay.year
    let months = (isCalledByEnd ? firstYear : year) * 12 + firstMonth - 1 + index
    return Day(year: months / 12, month: months % 12 + 1, day: 1)
  }

  static func calendarYear(_ day: Day) -> LedgerFileYear {
    guard let first = Day(year: day.year, month: 1, day: 1),
      let last = Day(year: day.year, month: 12, day: 31)
    else { preconditionFailure("every year has these days") }
    return LedgerFileYear(firstDay: first, lastDay: last, isStated: false)
  }
}

extension LedgerFileYear {
  var days: ClosedRange<Day> { firstDay...lastDay }

  /// The twelve months behind it.
  fileprivate var next: LedgerFileYear {
    let first = lastDay.advanced(by: 1)
    let (year, month, day) = first.components
    let following = Day(year: year + 1, month: month, day: day) ?? first.advanced(by: 365)
    return LedgerFileYear(
      firstDay: first,
      lastDay: following.advanced(by: -1),
      isStated: false
    )
  }

  /// The twelve months before it.
  fileprivate var previous: LedgerFileYear {
    let (year, month, day) = firstDay.components
    let before = Day(year: year - 1, month: month, day: day) ?? firstDay.advanced(by: -365)
    return LedgerFileYear(firstDay: before, lastDay: firstDay.advanced(by: -1), isStated: false)
  }
}
