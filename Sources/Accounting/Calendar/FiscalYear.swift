/// A fiscal year with its periods.
package struct FiscalYear: Hashable, Sendable {
  /// `2025`, or `2015/2016` where it spans two calendar years; `2025b` where that name is taken.
  package let name: String
  package let firstDay: Day
  package let lastDay: Day
  /// The opening period, the operating periods and the closing period, in this order.
  package let periods: [Period]

  package init(name: String, firstDay: Day, lastDay: Day, periods: [Period]) {
    self.name = name
    self.firstDay = firstDay
    self.lastDay = lastDay
    self.periods = periods
  }

  package func contains(_ day: Day) -> Bool { firstDay <= day && day <= lastDay }

  package var opening: Period { periods[0] }
  package var closing: Period { periods[periods.count - 1] }
  package var operating: ArraySlice<Period> { periods.filter { $0.kind == .operating }[...] }
}

/// A period of a fiscal year, known by the name that users write, such as `2025-03`.
package struct Period: Hashable, Sendable {
  package let name: String
  /// Name of the fiscal year that it belongs to.
  package let year: String
  package let kind: Kind
  package let firstDay: Day
  package let lastDay: Day

  /// What is posted in a period (spec A2.2).
  package enum Kind: String, Sendable, CaseIterable {
    case opening
    case operating
    case closing
  }

  package init(name: String, year: String, kind: Kind, firstDay: Day, lastDay: Day) {
    self.name = name
    self.year = year
    self.kind = kind
    self.firstDay = firstDay
    self.lastDay = lastDay
  }

  package func contains(_ day: Day) -> Bool { firstDay <= day && day <= lastDay }

  /// Orders the periods of a calendar in time: opening before operating before closing.
  package static func precedes(_ one: Period, _ two: Period) -> Bool {
    (one.lastDay, one.rank) < (two.lastDay, two.rank)
  }

  private var rank: Int {
    switch kind {
    case .opening: 0
    case .operating: 1
    case .closing: 2
    }
  }
}

/// The length of the periods that a year is divided into (spec A2.3).
package struct PeriodLength: Hashable, Sendable {
  /// Calendar months in each period, from 1.
  package let months: Int

  package static let month = PeriodLength(months: 1)

  package init(months: Int) {
    precondition(months >= 1, "a period has at least one month")
    self.months = months
  }
}

extension FiscalYear {
  /// Divides a year into an opening period, periods of `length`, and a closing period.
  ///
  /// The opening period is the first day; the periods are calendar months, the first and the last
  /// cut to the year; the closing period shares the dates of the last one (design: "Years and
  /// periods"). A period is named for the month in which it begins.
  ///
  /// `taken` holds the names of years and periods that the company already uses. The first day must
  /// not come after the last.
  package init(
    from firstDay: Day,
    to lastDay: Day,
    length: PeriodLength = .month,
    taken: Set<String> = []
  ) {
    precondition(firstDay <= lastDay, "a year ends after it begins")
    let name = freeName(FiscalYear.name(from: firstDay, to: lastDay), taken)
    var periods = [
      Period(
        name: "\(name)-open",
        year: name,
        kind: .opening,
        firstDay: firstDay,
        lastDay: firstDay
      )
    ]
    var start = firstDay
    while start <= lastDay {
      var end = start.endOfMonth
      for _ in 1..<length.months { end = end.advanced(by: 1).endOfMonth }
      end = min(end, lastDay)
      let (year, month, _) = start.components
      periods.append(
        Period(
          name: freeName("\(padded(year, 4))-\(padded(month, 2))", taken),
          year: name,
          kind: .operating,
          firstDay: start,
          lastDay: end
        )
      )
      start = end.advanced(by: 1)
    }
    let lastOperating = periods[periods.count - 1]
    periods.append(
      Period(
        name: "\(name)-close",
        year: name,
        kind: .closing,
        firstDay: lastOperating.firstDay,
        lastDay: lastDay
      )
    )
    self.init(name: name, firstDay: firstDay, lastDay: lastDay, periods: periods)
  }
}

extension FiscalYear {
  /// The most calendar months of a year that a person adds: those that the law allows.
  ///
  /// Bokföringslagen chapter 3, section 3; regnskapsloven section 1-7.
  package static let mostMonthsByLaw = 18

  /// The most calendar months that a year of a file may touch: the longest seen in real files is 26.
  package static let mostMonths = 36

  /// `2025`, or `2015/2016` where it spans two calendar years.
  static func name(from firstDay: Day, to lastDay: Day) -> String {
    let (first, last) = (firstDay.year, lastDay.year)
    return first == last ? padded(first, 4) : "\(padded(first, 4))/\(padded(last, 4))"
  }
}

extension Day {
  /// How many calendar months there are from this day's month through another's, both counted.
  package func monthsSpanned(through last: Day) -> Int {
    (last.year - year) * 12 + last.month - month + 1
  }
}

/// `name`, or `name` with the first of the letters b, c, d … that makes it new; after z come zb, zc ….
private func freeName(_ name: String, _ taken: Set<String>) -> String {
  guard taken.contains(name) else { return name }
  for letter in UnicodeScalar("b").value...UnicodeScalar("z").value {
    guard let scalar = UnicodeScalar(letter), !taken.contains("\(name)\(scalar)") else { continue }
    return "\(name)\(scalar)"
  }
  return freeName("\(name)z", taken)
}
