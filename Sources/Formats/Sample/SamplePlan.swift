import Accounting

/// What a size and a year fix: the business days, the share of each month and how large things are.
struct SamplePlan: Sendable {
  let vouchers: Int
  let year: Int
  let firstDay: Day
  /// Weekdays of each month, by their number from the first day of the year.
  let businessDays: [[Int]]
  /// Amounts of trade are multiplied by this, so that a small company also pays its wages.
  let factor: Int64
  let costCentres: Int
  let projects: Int
  let employees: Int

  init(vouchers: Int, year: Int) {
    let firstDay = SamplePlan.day(year, 1, 1)
    self.vouchers = vouchers
    self.year = year
    self.firstDay = firstDay
    businessDays = SamplePlan.businessDays(from: firstDay)
    factor = Int64(max(1, 5_000 / max(1, vouchers)).clamped(to: 1...16))
    // Bounded whatever the size: real books grow in vouchers, not in combinations.
    costCentres = (3 + vouchers / 300).clamped(to: 1...SampleNames.costCentres.count)
    projects = (4 + vouchers / 200).clamped(to: 1...SampleNames.projects.count)
    employees = (3 + vouchers / 1_000).clamped(to: 1...SampleNames.employees.count)
  }

  static func day(_ year: Int, _ month: Int, _ day: Int) -> Day {
    guard let day = Day(year: year, month: month, day: day) else {
      preconditionFailure("\(year)-\(month)-\(day)")
    }
    return day
  }

  /// How many vouchers the year has had at the end of `month`, 0…11.
  func vouchers(through month: Int) -> Int { vouchers * (month + 1) / 12 }

  private static func businessDays(from firstDay: Day) -> [[Int]] {
    var months: [[Int]] = []
    var start = firstDay
    for _ in 0..<12 {
      let end = start.endOfMonth
      let first = start - firstDay
      let last = end - firstDay
      months.append((first...last).filter { isBusinessDay(firstDay.advanced(by: $0)) })
      start = end.advanced(by: 1)
    }
    return months
  }

  /// A weekday, New Year's Day excepted; other holidays are of no consequence here.
  private static func isBusinessDay(_ day: Day) -> Bool {
    // 1 January 1970 was a Thursday.
    let weekday = (Int(day.number) % 7 + 7 + 3) % 7
    let (_, month, dayOfMonth) = day.components
    return weekday < 5 && !(month == 1 && dayOfMonth == 1)
  }
}

extension Int {
  func clamped(to range: ClosedRange<Int>) -> Int {
    Swift.min(Swift.max(self, range.lowerBound), range.upperBound)
  }
}
