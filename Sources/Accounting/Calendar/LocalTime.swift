/// The clock of Sweden and Norway: an hour before UTC, two from the last Sunday of March to the last
/// of October (Directive 2000/84/EC, SFS 2001:127, FOR-2001-12-07-1384).
package enum LocalTime {
  /// When `day` is over, as ISO 8601 in UTC to the second: the first instant of the day after it.
  package static func end(of day: Day) -> String {
    let next = day.advanced(by: 1)
    let year = next.components.year
    guard let march = Day(year: year, month: 3, day: 31),
      let october = Day(year: year, month: 10, day: 31)
    else { return "\(day)T23:00:00Z" }
    // The clock changes at one o'clock UTC, after midnight has been.
    let isSummer = march.sundayBefore < next && next <= october.sundayBefore
    return "\(day)T\(isSummer ? 22 : 23):00:00Z"
  }
}

extension Day {
  /// The day itself where it is a Sunday, else the last one before it.
  fileprivate var sundayBefore: Day {
    // 4 January 1970 was a Sunday.
    advanced(by: -((Int(number) - 3) % 7 + 7) % 7)
  }
}
