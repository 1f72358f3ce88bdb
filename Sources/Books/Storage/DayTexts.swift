import Accounting

/// Reads days that mostly are the same as the one before.
struct DayTexts {
  private var last = ""
  private var lastDay = Day(number: 0)

  mutating func day(_ text: String) throws(StorageError) -> Day {
    if text != last {
      lastDay = try stored(Day(iso: text))
      last = text
    }
    return lastDay
  }
}
