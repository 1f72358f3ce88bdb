import Accounting
import Testing

struct DayTests {
  /// Each day of 1600–2200, counted one by one from a calendar written out here.
  private static func everyDay(_ visit: (Int, Int, Int, Int32) -> Void) {
    // 370 years of 365 days and the leap days from 1600 to 1968 lie before 1970.
    var number = Int32(-(370 * 365 + 93 - 3))
    for year in 1_600...2_200 {
      for month in 1...12 {
        for day in 1...lastDay(of: month, year) {
          visit(year, month, day, number)
          number += 1
        }
      }
    }
  }

  private static func lastDay(of month: Int, _ year: Int) -> Int {
    let isLeapYear = year % 400 == 0 || (year % 4 == 0 && year % 100 != 0)
    return month == 2 && isLeapYear
      ? 29 : [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
  }

  @Test func `every day from 1600 to 2200 has its number and comes back from it`() {
    var wrong: [String] = []
    Self.everyDay { year, month, day, number in
      let parts = Day(number: number).components
      if Day(year: year, month: month, day: day)?.number != number
        || parts != (year, month, day)
      {
        wrong.append("\(year)-\(month)-\(day)")
      }
    }
    #expect(wrong == [])
  }

  @Test func `every day of two leap cycles is read back from its text`() {
    var wrong: [String] = []
    Self.everyDay { year, _, _, number in
      guard (1_896...1_904).contains(year) || (1_996...2_004).contains(year) else { return }
      let day = Day(number: number)
      if Day(iso: day.description) != day { wrong.append(day.description) }
    }
    #expect(wrong == [])
  }

  @Test func `every day from 1600 to 2200 knows the end of its month`() {
    var wrong: [String] = []
    Self.everyDay { year, month, _, number in
      let end = Day(year: year, month: month, day: Self.lastDay(of: month, year))
      if Day(number: number).endOfMonth != end { wrong.append("\(year)-\(month)") }
    }
    #expect(wrong == [])
  }

  @Test(arguments: [
    ("1970-01-01", 0), ("1969-12-31", -1), ("2000-02-29", 11_016), ("0001-01-01", -719_162),
    ("9999-12-31", 2_932_896),
  ])
  func `days are counted from 1970`(_ text: String, _ number: Int32) throws {
    let day = try #require(Day(iso: text))
    #expect(day.number == number)
    #expect(day.description == text)
  }

  @Test(arguments: [
    "2025-02-29", "1900-02-29", "2025-04-31", "2025-00-10", "2025-13-01", "2025-01-00",
    "2025-01-32", "0000-01-01", "2025-1-01", "2025-01-1", "20250101", "2025-01-01 ", "2025-01-0a",
    "25-01-01", "-025-01-01", "2025-01-01-01", "2025/01/01", "", "2025--1-01", "+025-01-01",
  ])
  func `a day that does not exist, or in another form, is refused`(_ text: String) {
    #expect(Day(iso: text) == nil)
  }

  @Test(arguments: [
    (0, 1, 1), (10_000, 1, 1), (2_025, 0, 1), (2_025, 13, 1), (2_025, 6, 31), (2_025, 6, 0),
    (2_025, 6, -1),
  ])
  func `parts that make no day are refused`(_ year: Int, _ month: Int, _ day: Int) {
    #expect(Day(year: year, month: month, day: day) == nil)
  }

  @Test func `days are compared and counted between as on a calendar`() throws {
    let last = try #require(Day(iso: "2024-02-28"))
    let next = try #require(Day(iso: "2024-03-01"))
    #expect(last < next)
    #expect(next - last == 2)
    #expect(last.advanced(by: 2) == next)
    #expect(next.advanced(by: -2) == last)
  }
}
