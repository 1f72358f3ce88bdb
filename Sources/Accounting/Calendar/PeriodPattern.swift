/// How a fiscal year is divided into operating periods (spec A2.3).
package enum PeriodPattern: Hashable, Sendable {
  /// So many calendar months in each period, from 1; the first and the last are cut to the year.
  case months(Int)
  /// So many days in each period, from 1; the last is cut to the year.
  case days(Int)
  /// Weeks in the periods, one after the other and over again, such as 4, 4 and 5: a year of 52 or 53
  /// weeks, whose last week belongs to its last period.
  case weeks([Int])

  package static let month = PeriodPattern.months(1)

  /// The patterns of a year of whole weeks, by the names that retailers use.
  package static let ofWeeks = [
    "4-4-5": PeriodPattern.weeks([4, 4, 5]), "4-5-4": .weeks([4, 5, 4]),
    "5-4-4": .weeks([5, 4, 4]),
  ]

  /// The first days of the periods of a year.
  func firstDays(from first: Day, to last: Day) -> [Day] {
    var days = [first]
    while let next = day(after: days, to: last) { days.append(next) }
    return days
  }

  /// The day on which the period after some of a year begins; nothing where the year is whole.
  private func day(after days: [Day], to last: Day) -> Day? {
    let start = days[days.count - 1]
    let next: Day
    switch self {
    case .months(let count):
      var end = start.endOfMonth
      for _ in 1..<max(count, 1) { end = end.advanced(by: 1).endOfMonth }
      next = end.advanced(by: 1)
    case .days(let count): next = start.advanced(by: max(count, 1))
    case .weeks(let weeks):
      next = start.advanced(by: 7 * weeks[(days.count - 1) % weeks.count])
      // A rest of a week is no period of its own.
      guard next.advanced(by: 7) <= last else { return nil }
    }
    return next <= last ? next : nil
  }

  var naming: PeriodNaming {
    switch self {
    case .months: .byMonth
    case .days, .weeks: .byNumber
    }
  }
}

/// What operating periods are called.
enum PeriodNaming {
  /// For the month in which they begin: `2025-03`.
  case byMonth
  /// For their place in the year: `2025-P03`.
  case byNumber

  func name(of firstDay: Day, number: Int, of count: Int, in year: String) -> String {
    switch self {
    case .byMonth: "\(padded(firstDay.year, 4))-\(padded(firstDay.month, 2))"
    case .byNumber: "\(year)-P\(padded(number, max(2, String(count).count)))"
    }
  }
}

extension FiscalYear {
  /// How the operating periods are called: those of weeks or days for their number.
  var naming: PeriodNaming { FiscalYear.beginByMonth(Array(operating)) ? .byMonth : .byNumber }

  /// The first days of a later year that is divided as this one: where its periods begin so many weeks
  /// after its first day, on those of the same weeks, else on the same days of the same months, so that
  /// a leap year moves none (spec A2.3).
  ///
  /// A year that is longer goes on in the same way.
  func firstDays(ofOneLike first: Day, to last: Day) -> [Day] {
    let starts = operating.map(\.firstDay)
    let offsets = starts.map { $0 - firstDay }
    let isOfWeeks = !FiscalYear.beginByMonth(Array(operating)) && offsets.allSatisfy { $0 % 7 == 0 }
    let weeks = max((lastDay - firstDay + 1) / 7, 1)
    let months = max(firstDay.monthsSpanned(through: lastDay), 1)
    var days = [first]
    for cycle in 0... {
      for (start, offset) in zip(starts, offsets) {
        let day =
          isOfWeeks
          ? first.advanced(by: offset + 7 * weeks * cycle)
          : first.inMonth(
            firstDay.monthsSpanned(through: start) - 1 + months * cycle,
            day: start == firstDay ? first.components.day : start.components.day
          )
        // A rest of a week is no period of its own, unless all are weeks.
        let isRest = isOfWeeks && offsets[1] > 7 && last - day < 7
        guard day <= last, !isRest else { return days }
        if day > days[days.count - 1] { days.append(day) }
      }
    }
    return days
  }

  /// The days on which the periods after those that a year has or had would begin, were it to go on as
  /// it has begun until a later day.
  func firstDays(goingOnTo last: Day, after known: [Period]) -> [Day] {
    guard let end = known.last?.lastDay else { return [] }
    return pattern(of: known).firstDays(from: firstDay, to: last).filter { $0 > end }
  }

  /// The pattern that periods follow, as far as they do: weeks, or the commonest length in months or days.
  private func pattern(of known: [Period]) -> PeriodPattern {
    let starts = known.map(\.firstDay)
    if let end = known.last?.lastDay, starts.count > 2,
      let weeks = PeriodPattern.ofWeeks.values.first(where: {
        $0.firstDays(from: firstDay, to: end) == starts
      })
    {
      return weeks
    }
    let isByMonth = FiscalYear.beginByMonth(known)
    let lengths = known.map {
      isByMonth
        ? $0.firstDay.monthsSpanned(through: $0.lastDay)
        : $0.lastDay - $0.firstDay + 1
    }
    let counts = Dictionary(lengths.map { ($0, 1) }, uniquingKeysWith: +)
    let length = counts.max { ($0.value, $0.key) < ($1.value, $1.key) }?.key ?? 1
    return isByMonth ? .months(length) : .days(length)
  }

  /// Whether enough of the periods behind the first begin with a month: of weeks hardly any do, and of
  /// months that were divided again and again still one in four.
  private static func beginByMonth(_ periods: [Period]) -> Bool {
    let others = periods.dropFirst()
    return others.count { $0.firstDay.components.day == 1 } * 4 >= others.count
  }
}

extension Day {
  /// A day of the month that lies so many months after this day's; the last one where it has none.
  fileprivate func inMonth(_ months: Int, day: Int) -> Day {
    let month = year * 12 + self.month - 1 + months
    let first = Day(year: month / 12, month: month % 12 + 1, day: 1) ?? self
    return min(first.advanced(by: day - 1), first.endOfMonth)
  }
}
