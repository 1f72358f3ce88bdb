/// The fiscal years of a company, in order of time.
package struct FiscalCalendar: Hashable, Sendable {
  package internal(set) var years: [FiscalYear]
  /// Names of years that are out of use, which stay taken (spec T-ADD-17).
  package internal(set) var retiredYears: Set<String>
  /// Periods that are out of use, of those years or cut from others; what was posted stays there.
  package internal(set) var retiredPeriods: [Period]

  package init(
    _ years: [FiscalYear] = [],
    retiredYears: Set<String> = [],
    retiredPeriods: [Period] = []
  ) {
    self.years = years.sorted { $0.firstDay < $1.firstDay }
    self.retiredYears = retiredYears
    self.retiredPeriods = retiredPeriods
  }

  package var periods: [Period] { years.flatMap(\.periods) }

  package func year(named name: String) -> FiscalYear? { years.first { $0.name == name } }

  package func year(containing day: Day) -> FiscalYear? { years.first { $0.contains(day) } }

  package func period(named name: String) -> Period? {
    for year in years {
      if let period = year.periods.first(where: { $0.name == name }) { return period }
    }
    return nil
  }

  /// The year that a year-end voucher of a period closes: in an opening period the year before.
  package func yearClosed(in period: Period) -> String? {
    guard period.kind == .opening else { return period.year }
    return years.last { $0.lastDay < period.firstDay }?.name
  }

  /// Names that years and periods have or had.
  package var names: Set<String> {
    Set(years.map(\.name) + (periods + retiredPeriods).map(\.name)).union(retiredYears)
  }

  /// The period that a posted voucher lies in, also one that is out of use.
  ///
  /// An operating voucher that names none lies in the period in use that has its day; on a day that the
  /// year has no longer, in the one that had it last: of those that are out of use the one that begins
  /// first, since it took over the days of the others.
  package func period(
    ofPosted day: Day,
    named name: String?,
    in year: String
  ) -> Period? {
    if let name {
      return period(named: name) ?? retiredPeriods.first { $0.name == name }
    }
    let inUse = self.year(named: year)?.periods ?? []
    return inUse.first { $0.kind == .operating && $0.contains(day) }
      ?? (inUse + cutOff(from: year)).last { $0.kind == .operating && $0.firstDay <= day }
  }

  /// Operating periods of a year that are out of use since they were cut off at its end, in order of time.
  ///
  /// Periods that were merged into others are left out: their days lie in those.
  func cutOff(from year: String) -> [Period] {
    let retired = retiredPeriods.filter { $0.year == year && $0.kind == .operating }
    let others = retired + (self.year(named: year)?.operating ?? [])
    return retired.filter { period in
      !others.contains { $0.firstDay < period.firstDay && $0.contains(period.firstDay) }
    }.sorted { $0.firstDay < $1.firstDay }
  }

  /// Gaps between neighbouring years: the days from the end of one to the start of the next.
  package var gaps: [ClosedRange<Day>] {
    zip(years, years.dropFirst()).compactMap { earlier, later in
      let first = earlier.lastDay.advanced(by: 1)
      let last = later.firstDay.advanced(by: -1)
      return first <= last ? first...last : nil
    }
  }

  /// Refuses a day that no year holds, with the year to add: twelve months in step with the years beside
  /// it, or fewer where the next one begins sooner.
  private func noYear(of day: Day) -> CalendarError {
    var first = Day(year: day.year, month: 1, day: 1) ?? day
    if let before = years.last(where: { $0.lastDay < day }) {
      first = before.lastDay.advanced(by: 1)
      while first.endOfTwelveMonths < day { first = first.endOfTwelveMonths.advanced(by: 1) }
    } else if let next = years.first?.firstDay, let first = next.yearBefore {
      var (from, to) = (first, next.advanced(by: -1))
      while day < from, let earlier = from.yearBefore {
        (from, to) = (earlier, from.advanced(by: -1))
      }
      return .noYearCovers(day, from: from, to: to)
    }
    let next = years.first { $0.firstDay > day }?.firstDay.advanced(by: -1)
    let last = first.endOfTwelveMonths
    return .noYearCovers(day, from: first, to: next.map { min($0, last) } ?? last)
  }

  /// Adds a year divided by a pattern, or as the year before it is; an earlier one may be put in front.
  ///
  /// Refused where a year already holds one of its days.
  package mutating func addYear(
    from firstDay: Day,
    to lastDay: Day,
    pattern: PeriodPattern? = .month,
    mostMonths: Int = FiscalYear.mostMonths
  ) throws(CalendarError) -> FiscalYear {
    guard firstDay <= lastDay else { throw .yearEndsBeforeItBegins(from: firstDay, to: lastDay) }
    if let other = years.first(where: { $0.firstDay <= lastDay && firstDay <= $0.lastDay }) {
      throw .yearOverlaps(from: firstDay, to: lastDay, other: other.name)
    }
    let name = FiscalYear.name(from: firstDay, to: lastDay)
    guard firstDay.monthsSpanned(through: lastDay) <= mostMonths else {
      throw .yearIsTooLong(from: firstDay, to: lastDay, mostMonths: mostMonths)
    }
    // Names of years run from the plain one through b to z.
    guard !names.contains("\(name)z") else { throw .yearNamesAreUsedUp(year: name) }
    let year: FiscalYear
    if let pattern {
      year = FiscalYear(from: firstDay, to: lastDay, pattern: pattern, taken: names)
    } else {
      guard let before = years.last(where: { $0.lastDay < firstDay }) else {
        throw .noYearToCopy(from: firstDay)
      }
      year = FiscalYear(
        from: firstDay,
        to: lastDay,
        starting: before.firstDays(ofOneLike: firstDay, to: lastDay),
        named: before.naming,
        taken: names
      )
    }
    years = (years + [year]).sorted { $0.firstDay < $1.firstDay }
    return year
  }

  /// What is said of a period that is not here: the month that `01.2025`, `202501` or `2025-1` means.
  package func unknownPeriod(_ name: String) -> CalendarError {
    var digits = name.split { !("0"..."9").contains($0) }.map(String.init)
    if digits.count == 1, digits[0].count == 6 {
      digits = [String(digits[0].prefix(4)), String(digits[0].suffix(2))]
    }
    if digits.count == 2, digits[1].count == 4 { digits.reverse() }
    var nearest: String?
    if digits.count == 2, digits[0].count == 4, digits[1].count <= 2 {
      let month = String(repeating: "0", count: 2 - digits[1].count) + digits[1]
      nearest = period(named: "\(digits[0])-\(month)")?.name
    }
    return .periodIsUnknown(period: name, nearest: nearest, years: years.map(\.name))
  }

  /// The period that a voucher of `kind` on `day` belongs to (spec A2.4).
  ///
  /// `name` is the period asked for, or nothing; a closing period is used only when named.
  package func resolve(
    _ day: Day,
    _ kind: VoucherKind,
    named name: String?
  ) throws(CalendarError) -> Period {
    if let name {
      guard let period = period(named: name) else { throw unknownPeriod(name) }
      guard period.contains(day) else {
        throw .dayIsOutsidePeriod(day, period: name, from: period.firstDay, to: period.lastDay)
      }
      guard kind.mayLie(in: period.kind) else {
        throw .kindDoesNotFitPeriod(kind: kind, period: name)
      }
      return period
    }
    guard let year = year(containing: day) else { throw noYear(of: day) }
    switch kind {
    case .opening:
      guard day == year.firstDay else {
        throw .dayIsOutsidePeriod(
          day,
          period: year.opening.name,
          from: year.opening.firstDay,
          to: year.opening.lastDay
        )
      }
      return year.opening
    case .operating:
      guard let period = year.periods.first(where: { $0.kind == .operating && $0.contains(day) })
      else { throw noYear(of: day) }
      return period
    case .closing, .yearEnd:
      throw .closingPeriodMustBeNamed(day, periods: year.closings.map(\.name))
    }
  }
}

/// Why a calendar refuses (spec A2.5).
package enum CalendarError: LedgerError, Hashable {
  case yearOverlaps(from: Day, to: Day, other: String)
  case yearEndsBeforeItBegins(from: Day, to: Day)
  case dayIsOutsidePeriod(Day, period: String, from: Day, to: Day)
  /// With the closing periods of the year.
  case closingPeriodMustBeNamed(Day, periods: [String])
  /// With the year that would hold the day.
  case noYearCovers(Day, from: Day, to: Day)
  /// With the period that was meant, where its name is written otherwise, and the years that there are.
  case periodIsUnknown(period: String, nearest: String?, years: [String])
  case kindDoesNotFitPeriod(kind: VoucherKind, period: String)
  case yearIsUnknown(year: String)
  case yearIsTooLong(from: Day, to: Day, mostMonths: Int)
  case yearNamesAreUsedUp(year: String)
  case periodsAreReversed(from: String, through: String)
  case periodIsOfAnotherYear(period: String, year: String, wanted: String)
  case yearsHaveAGap(from: Day, to: Day)
  /// With the year that would follow, of twelve months.
  case nextPeriodIsMissing(after: String, from: Day, to: Day)
  /// A year is to be divided as the one before it, and there is none.
  case noYearToCopy(from: Day)

  package var code: ErrorCode {
    switch self {
    case .yearOverlaps: ErrorCode("CAL", 1)
    case .yearEndsBeforeItBegins: ErrorCode("CAL", 2)
    case .dayIsOutsidePeriod: ErrorCode("CAL", 4)
    case .closingPeriodMustBeNamed: ErrorCode("CAL", 5)
    case .noYearCovers: ErrorCode("CAL", 6)
    case .periodIsUnknown: ErrorCode("CAL", 9)
    case .kindDoesNotFitPeriod: ErrorCode("CAL", 10)
    case .yearIsUnknown: ErrorCode("CAL", 11)
    case .yearIsTooLong: ErrorCode("CAL", 12)
    case .yearNamesAreUsedUp: ErrorCode("CAL", 13)
    case .periodsAreReversed: ErrorCode("CAL", 14)
    case .periodIsOfAnotherYear: ErrorCode("CAL", 19)
    case .noYearToCopy: ErrorCode("CAL", 26)
    case .yearsHaveAGap: ErrorCode("CHK", 2)
    case .nextPeriodIsMissing: ErrorCode("CHK", 10)
    }
  }
}
