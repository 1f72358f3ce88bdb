/// The accounting period that a file states for a voucher: the n-th month of a fiscal year, or beyond
/// its last month the closing period (spec T-ADD-21).
package struct StatedPeriod: Hashable, Sendable {
  /// From 1.
  package let number: Int
  /// The calendar year by which the fiscal year is called; 0 where the file does not say.
  package let year: Int

  package init(number: Int, year: Int) {
    self.number = number
    self.year = year
  }

  /// Where a period puts a voucher.
  package struct Place: Hashable, Sendable {
    package let day: Day
    /// Whether it lies in the closing period.
    package let isClosing: Bool
    /// Whether neither the document's day nor the one that it was posted on lies in the period.
    package let contradictsDays: Bool
  }

  /// The voucher's day in its period: the day that it was posted on if that lies in it, else the
  /// document's if that does, else the period's last day.
  ///
  /// The year is the one that is called so, by the calendar year that it ends or begins in; of two,
  /// and where none is, the one that holds the voucher's days. Nothing where no year does.
  package func place(
    document: Day,
    posted: Day?,
    in years: [ClosedRange<Day>]
  ) -> Place? {
    let called = years.first(where: isCalled)
    func holding(_ day: Day?) -> ClosedRange<Day>? {
      guard let day else { return nil }
      return years.first { $0.contains(day) && (called == nil || isCalled($0)) }
    }
    guard number > 0, let fiscal = holding(posted) ?? holding(document) ?? called else {
      return nil
    }
    let months = fiscal.lowerBound.monthsSpanned(through: fiscal.upperBound)
    let span = fiscal.month(min(number, months))
    let isPostedInside = posted.map(span.contains) ?? false
    let contradictsDays = !isPostedInside && !span.contains(document)
    return Place(
      day: (isPostedInside ? posted : nil) ?? (contradictsDays ? span.upperBound : document),
      isClosing: number > months,
      contradictsDays: contradictsDays
    )
  }

  private func isCalled(_ fiscalYear: ClosedRange<Day>) -> Bool {
    fiscalYear.upperBound.year == year || fiscalYear.lowerBound.year == year
  }
}

extension ClosedRange<Day> {
  /// The days of the n-th calendar month that a year touches, from 1.
  fileprivate func month(_ number: Int) -> ClosedRange<Day> {
    var first = lowerBound
    for _ in 1..<number { first = first.endOfMonth.advanced(by: 1) }
    return first...Swift.min(first.endOfMonth, upperBound)
  }
}

/// How the stated periods of a file fit its vouchers, counted.
package struct StatedPeriods: Hashable, Sendable {
  package private(set) var vouchers = 0
  package private(set) var contradicting = 0
  /// Vouchers of a period 0, which is none.
  package private(set) var zeros = 0

  package init() {}

  package mutating func count(_ place: StatedPeriod.Place?, isZero: Bool) {
    vouchers += 1
    if isZero { zeros += 1 }
    if place?.contradictsDays ?? false { contradicting += 1 }
  }

  /// Whether the periods say where vouchers belong: numbers that contradict the days of more than half
  /// of the vouchers count terms, not months.
  package var areMonths: Bool { contradicting * 2 <= vouchers }
}
