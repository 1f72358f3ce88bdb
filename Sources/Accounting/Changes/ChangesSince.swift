/// From when on changes are asked for.
package enum ChangesSince: Hashable, Sendable {
  /// After a number of the company's log.
  case record(Int64)
  /// After the end of a day.
  case day(Day)
  /// After the last seal of a period, named by the period or by the beginning of the seal.
  case seal(String)

  /// Reads a day in any of its three forms (`Day.init(written:)`), `1234` as a number of the log and
  /// anything else as a seal.
  package init(_ text: String) {
    if let day = Day(written: text) {
      self = .day(day)
    } else if text.count < 16, let number = Int64(text), number >= 0 {
      self = .record(number)
    } else {
      self = .seal(text)
    }
  }
}
