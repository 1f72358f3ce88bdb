import Accounting

/// How many values each dimension of wide books has.
///
/// Every line of the result then has a cost centre, many a project and some an employee, so that the
/// combinations grow with the books.
package struct SampleWidth: Hashable, Sendable {
  package let costCentres: Int
  package let projects: Int
  package let employees: Int

  /// Reads `40,200,50`, each from 1 to 10 000; nothing for anything else.
  package init?(_ text: String) {
    let counts = text.split(separator: ",", omittingEmptySubsequences: false).map { Int($0) ?? 0 }
    guard counts.count == 3, counts.allSatisfy({ (1...10_000).contains($0) }) else { return nil }
    (costCentres, projects, employees) = (counts[0], counts[1], counts[2])
  }
}

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
  /// Whether every line of the result has dimensions, as in books that are wide.
  let isWide: Bool

  init(vouchers: Int, year: Int, width: SampleWidth? = nil) {
    let firstDay = SamplePlan.day(year, 1, 1)
    self.vouchers = vouchers
    self.year = year
    self.firstDay = firstDay
    businessDays = SamplePlan.businessDays(from: firstDay)
    factor = Int64(max(1, 5_000 / max(1, vouchers)).clamped(to: 1...16))
    // Bounded whatever the size: real books grow in vouchers, not in combinations.
    costCentres =
      width?.costCentres ?? (3 + vouchers / 300).clamped(to: 1...SampleNames.costCentres.count)
    projects =
      width?.projects ?? (4 + vouchers / 200).clamped(to: 1...SampleNames.projects.count)
    employees =
      width?.employees ?? (3 + vouchers / 1_000).clamped(to: 1...SampleNames.employees.count)
    isWide = width != nil
  }

  /// How many values a dimension has.
  func values(_ dimension: SampleDimension) -> Int {
    switch dimension {
    case .costCentre: costCentres
    case .project: projects
    case .employee: employees
    }
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
