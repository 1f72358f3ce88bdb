/// A calendar day of the Gregorian calendar, without time or time zone.
package struct Day: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// Days since 1 January 1970.
  package let number: Int32

  package init(number: Int32) { self.number = number }

  /// Takes a year 1…9999, a month and a day of the month that exist, or nothing.
  package init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
      day <= Day.count(inMonth: month, of: year)
    else { return nil }
    // Counting years from March puts the leap day last; 719 468 days lie before 1970.
    let shifted = month <= 2 ? year - 1 : year
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let era = shifted * 365 + shifted / 4 - shifted / 100 + shifted / 400
    number = Int32(era + dayOfYear - 719_468)
  }

  /// Reads `2025-03-31`; nothing for any other form or a day that does not exist.
  package init?(iso text: some StringProtocol) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0].utf8.count == 4, parts[1].utf8.count == 2,
      parts[2].utf8.count == 2,
      parts.allSatisfy({ $0.utf8.allSatisfy { (48...57).contains($0) } }),
      let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2])
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// Reads `2025-03-31`, `31.03.2025` or `20250331`, as people write days; nothing for any other form or
  /// a day that does not exist.
  package init?(written text: String) {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    if parts.count == 3, parts[2].count == 4 {
      let day = parts[0].count == 1 ? "0" + parts[0] : String(parts[0])
      let month = parts[1].count == 1 ? "0" + parts[1] : String(parts[1])
      self.init(iso: "\(parts[2])-\(month)-\(day)")
    } else if text.count == 8, Int(text) != nil {
      self.init(iso: "\(text.prefix(4))-\(text.dropFirst(4).prefix(2))-\(text.suffix(2))")
    } else {
      self.init(iso: text)
    }
  }

  package var components: (year: Int, month: Int, day: Int) {
    let shifted = Int(number) + 719_468
    let era = shifted / 146_097
    let dayOfEra = shifted % 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let month = (5 * dayOfYear + 2) / 153
    let calendarMonth = month < 10 ? month + 3 : month - 9
    return (
      era * 400 + yearOfEra + (calendarMonth <= 2 ? 1 : 0), calendarMonth,
      dayOfYear - (153 * month + 2) / 5 + 1
    )
  }

  package var year: Int { components.year }
  package var month: Int { components.month }

  /// `2025-03-31`.
  package var description: String {
    let (year, month, day) = components
    return String(unsafeUninitializedCapacity: 10) { bytes in
      func write(_ number: Int, at place: Int, _ width: Int) {
        var rest = number
        for index in stride(from: place + width - 1, through: place, by: -1) {
          bytes[index] = UInt8(ascii: "0") + UInt8(rest % 10)
          rest /= 10
        }
      }
      write(year, at: 0, 4)
      write(month, at: 5, 2)
      write(day, at: 8, 2)
      bytes[4] = UInt8(ascii: "-")
      bytes[7] = UInt8(ascii: "-")
      return 10
    }
  }

  package static func < (lhs: Day, rhs: Day) -> Bool { lhs.number < rhs.number }

  package static func - (lhs: Day, rhs: Day) -> Int { Int(lhs.number) - Int(rhs.number) }

  package func advanced(by days: Int) -> Day { Day(number: number + Int32(days)) }

  /// The last day of the month that this day lies in.
  package var endOfMonth: Day {
    let (year, month, day) = components
    return advanced(by: Day.count(inMonth: month, of: year) - day)
  }

  /// The last day of the twelve months that begin with the month of this day.
  package var endOfTwelveMonths: Day {
    (1..<12).reduce(endOfMonth) { day, _ in day.advanced(by: 1).endOfMonth }
  }

  /// The first day of the same month a year before; nothing before the first year that a day can have.
  var yearBefore: Day? { Day(year: year - 1, month: components.month, day: 1) }

  private static func count(inMonth month: Int, of year: Int) -> Int {
    switch month {
    case 2: (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}

/// Writes `number` with leading zeros to at least `width` digits.
func padded(_ number: Int, _ width: Int) -> String {
  let digits = String(number)
  return String(repeating: "0", count: max(0, width - digits.count)) + digits
}
