/// A fiscal year with its periods.
package struct FiscalYear: Hashable, Sendable {
  /// `2025`, or `2015/2016` where it spans two calendar years; `2025b` where that name is taken.
  package let name: String
  package let firstDay: Day
  package let lastDay: Day
  /// The opening period, the operating periods and the closing periods, in this order.
  package let periods: [Period]

  package init(name: String, firstDay: Day, lastDay: Day, periods: [Period]) {
    self.name = name
    self.firstDay = firstDay
    self.lastDay = lastDay
    self.periods = periods
  }

  package func contains(_ day: Day) -> Bool { firstDay <= day && day <= lastDay }

  package var opening: Period { periods[0] }
  /// The closing periods, over the same days, in the order in which they were added.
  package var closings: [Period] { periods.filter { $0.kind == .closing } }
  /// The closing period that the year began with, in which its year-end lies.
  package var closing: Period { periods.first { $0.kind == .closing } ?? last }
  /// The last closing period: with it the year is whole.
  package var last: Period { periods[periods.count - 1] }
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
  /// Its place among the closing periods that its year has or had, from 0; of any other period 0.
  package let place: Int

  /// What is posted in a period (spec A2.2).
  package enum Kind: String, Sendable, CaseIterable {
    case opening
    case operating
    case closing
  }

  package init(
    name: String,
    year: String,
    kind: Kind,
    firstDay: Day,
    lastDay: Day,
    place: Int = 0
  ) {
    self.name = name
    self.year = year
    self.kind = kind
    self.firstDay = firstDay
    self.lastDay = lastDay
    self.place = place
  }

  /// The same period on other days.
  package func on(_ firstDay: Day, _ lastDay: Day) -> Period {
    Period(
      name: name,
      year: year,
      kind: kind,
      firstDay: firstDay,
      lastDay: lastDay,
      place: place
    )
  }

  package func contains(_ day: Day) -> Bool { firstDay <= day && day <= lastDay }

  /// Orders the periods of a calendar in time: opening before operating before closing, and the closing
  /// periods of a year, which have the same days, by their place.
  package static func precedes(_ one: Period, _ two: Period) -> Bool {
    (one.lastDay, one.rank, one.place) < (two.lastDay, two.rank, two.place)
  }

  private var rank: Int {
    switch kind {
    case .opening: 0
    case .operating: 1
    case .closing: 2
    }
  }
}

extension FiscalYear {
  /// Divides a year by a pattern into an opening period, operating periods and a closing period.
  ///
  /// The opening period is the first day; the closing period shares the dates of the last operating one
  /// (design: "Years and periods"). `taken` holds the names of years and periods that the company
  /// already uses. The first day must not come after the last.
  package init(
    from firstDay: Day,
    to lastDay: Day,
    pattern: PeriodPattern = .month,
    taken: Set<String> = []
  ) {
    self.init(
      from: firstDay,
      to: lastDay,
      starting: pattern.firstDays(from: firstDay, to: lastDay),
      named: pattern.naming,
      taken: taken
    )
  }

  /// A year whose operating periods begin on given days, the first of them its own first day.
  init(
    from firstDay: Day,
    to lastDay: Day,
    starting firstDays: [Day],
    named naming: PeriodNaming,
    taken: Set<String>
  ) {
    precondition(firstDay <= lastDay, "a year ends after it begins")
    let name = freeName(FiscalYear.name(from: firstDay, to: lastDay), taken)
    var taken = taken
    let ends = firstDays.dropFirst().map { $0.advanced(by: -1) } + [lastDay]
    let operating = zip(firstDays, ends).enumerated().map { index, days in
      let own = naming.name(of: days.0, number: index + 1, of: firstDays.count, in: name)
      let period = Period(
        name: freeName(own, taken),
        year: name,
        kind: .operating,
        firstDay: days.0,
        lastDay: days.1
      )
      taken.insert(period.name)
      return period
    }
    let opening = Period(
      name: "\(name)-open",
      year: name,
      kind: .opening,
      firstDay: firstDay,
      lastDay: firstDay
    )
    let closing = Period(
      name: "\(name)-close",
      year: name,
      kind: .closing,
      firstDay: firstDays.last ?? firstDay,
      lastDay: lastDay
    )
    self.init(
      name: name,
      firstDay: firstDay,
      lastDay: lastDay,
      periods: [opening] + operating + [closing]
    )
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
func freeName(_ name: String, _ taken: Set<String>) -> String {
  guard taken.contains(name) else { return name }
  for letter in UnicodeScalar("b").value...UnicodeScalar("z").value {
    guard let scalar = UnicodeScalar(letter), !taken.contains("\(name)\(scalar)") else { continue }
    return "\(name)\(scalar)"
  }
  return freeName("\(name)z", taken)
}
