/// The clock of Sweden and Norway: an hour before UTC, two from the last Sunday of March to the last
/// of October (Directive 2000/84/EC, SFS 2001:127, FOR-2001-12-07-1384).
package enum LocalTime {
  /// When `day` is over, as ISO 8601 in UTC to the second: the first instant of the day after it.
  package static func end(of day: Day) -> String {
    "\(day)T\(isSummer(at: 22, on: day) ? 22 : 23):00:00Z"
  }

  /// What the clock shows at an instant, ISO 8601 in UTC: the day, and hour and minute as `01:30`;
  /// nothing where it is no such instant.
  package static func clock(at instant: String) -> (day: Day, time: String)? {
    // Byte by byte, since reports write them by the million.
    let bytes = Array(instant.utf8.prefix(16))
    func digits(_ place: Int) -> Int? {
      let (tens, ones) = (Int(bytes[place]) - 48, Int(bytes[place + 1]) - 48)
      return 0..<10 ~= tens && 0..<10 ~= ones ? 10 * tens + ones : nil
    }
    guard bytes.count == 16, bytes[10] == UInt8(ascii: "T"), bytes[13] == UInt8(ascii: ":"),
      let day = Day(iso: instant.prefix(10)), let utc = digits(11), let minute = digits(14),
      utc < 24, minute < 60
    else { return nil }
    let local = utc + (isSummer(at: utc, on: day) ? 2 : 1)
    func written(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return (
      local < 24 ? day : day.advanced(by: 1), "\(written(local % 24)):\(written(minute))"
    )
  }

  /// Whether it is summer by the clock in an hour, in UTC, of a day.
  private static func isSummer(at hour: Int, on day: Day) -> Bool {
    let year = day.components.year
    guard let march = Day(year: year, month: 3, day: 31)?.sundayBefore,
      let october = Day(year: year, month: 10, day: 31)?.sundayBefore
    else { return false }
    let hasBegun = march < day || march == day && hour >= 1
    let hasEnded = october < day || october == day && hour >= 1
    return hasBegun && !hasEnded
  }
}

extension Day {
  /// The day itself where it is a Sunday, else the last one before it.
  fileprivate var sundayBefore: Day {
    // 4 January 1970 was a Sunday.
    advanced(by: -((Int(number) - 3) % 7 + 7) % 7)
  }
}
