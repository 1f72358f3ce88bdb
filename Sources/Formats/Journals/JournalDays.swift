import Accounting

/// How a journal writes its days.
package enum DayForm: String, Codable, Hashable, Sendable, CaseIterable {
  case yearFirst = "year-month-day"
  case dayFirst = "day-month-year"
  case monthFirst = "month-day-year"
}

/// The one form of a file's days, decided before its first row.
struct JournalDays {
  /// What was seen, and where.
  struct Seen {
    let text: String
    let place: JournalPlace
  }

  /// The marks between the numbers and where the year stands.
  private enum Shape: Hashable {
    case yearFirst(mark: Character)
    case compact
    case yearLast(mark: Character)
  }

  /// Two days that no one form fits.
  private(set) var mixed: (first: Seen, second: Seen)?
  /// The first day that could be of two months.
  private var unclear: Seen?
  private var first: Seen?
  /// The first that is read as a day, since no time stands behind it.
  private(set) var firstOfDays: Seen?
  private var shape: Shape?
  private var dayFirst: Seen?
  private var monthFirst: Seen?

  mutating func look(at text: String, _ place: JournalPlace) {
    guard let (shape, numbers) = JournalDays.split(text) else { return }
    let seen = Seen(text: text, place: place)
    if first == nil { (first, self.shape) = (seen, shape) }
    if firstOfDays == nil, !isWithinDay(text) { firstOfDays = seen }
    if let first, shape != self.shape {
      mixed = mixed ?? (first, seen)
      return
    }
    guard case .yearLast(let mark) = shape, mark != ".", numbers[0] != numbers[1] else { return }
    if numbers[0] > 12 {
      dayFirst = dayFirst ?? seen
    } else if numbers[1] > 12 {
      monthFirst = monthFirst ?? seen
    } else {
      unclear = unclear ?? seen
    }
    guard mixed == nil, let dayFirst, let monthFirst else { return }
    let isDayFirst = dayFirst.place.line < monthFirst.place.line
    mixed = isDayFirst ? (dayFirst, monthFirst) : (monthFirst, dayFirst)
  }

  /// A day that could be of two months, where no other of the file says which.
  var ambiguous: Seen? { dayFirst == nil && monthFirst == nil ? unclear : nil }

  var isDecided: Bool { mixed == nil && ambiguous == nil }

  /// Nothing where the days stand as ISO 8601 has them.
  var unusualForm: DayForm? {
    switch shape {
    case nil, .yearFirst("-"): nil
    case .yearFirst, .compact: .yearFirst
    case .yearLast: monthFirst == nil ? .dayFirst : .monthFirst
    }
  }

  /// Whether a text has the form of a day, whether or not there is such a day.
  func hasForm(_ text: String) -> Bool { JournalDays.split(text) != nil }

  /// Whether a time stands behind the day that is not its midnight.
  func isWithinDay(_ text: String) -> Bool {
    let (day, time) = JournalDays.parts(text)
    return !time.isEmpty && !isMidnight(time) && JournalDays.split(String(day)) != nil
  }

  func day(_ text: String) -> Day? {
    guard let (shape, numbers) = JournalDays.split(text) else { return nil }
    switch shape {
    case .yearFirst, .compact: return Day(year: numbers[0], month: numbers[1], day: numbers[2])
    case .yearLast:
      let (day, month) = monthFirst == nil ? (0, 1) : (1, 0)
      return Day(year: numbers[2], month: numbers[month], day: numbers[day])
    }
  }

  /// A day and the time of day behind it, as spreadsheets and databases write it: behind a blank or a
  /// T; empty where there is none.
  private static func parts(_ text: String) -> (day: Substring, time: Substring) {
    guard text.utf8.count > 10, let mark = text.firstIndex(where: { $0 == " " || $0 == "T" })
    else { return (text[...], "") }
    let time = text[mark...].dropFirst()
    guard time.first?.isNumber == true, time.contains(":") else { return (text[...], "") }
    return (text[..<mark], time)
  }

  /// Three numbers in the order in which they stand, before any time of day.
  private static func split(_ text: String) -> (Shape, [Int])? {
    let text = String(parts(text).day)
    let digits = text.utf8.count
    if digits == 8, text.utf8.allSatisfy(isDigit), let number = Int(text) {
      return (.compact, [number / 10_000, number / 100 % 100, number % 100])
    }
    guard (8...10).contains(digits), let mark = text.first(where: { "-./".contains($0) }) else {
      return nil
    }
    let parts = text.split(separator: mark, omittingEmptySubsequences: false)
    let numbers = parts.compactMap { $0.utf8.allSatisfy(isDigit) ? Int($0) : nil }
    guard numbers.count == 3, parts.count == 3 else { return nil }
    let widths = parts.map(\.utf8.count)
    if widths == [4, 2, 2] { return (.yearFirst(mark: mark), numbers) }
    guard widths[2] == 4, widths[0] <= 2, widths[1] <= 2 else { return nil }
    return (.yearLast(mark: mark), numbers)
  }
}

private func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }

/// Whether a time is that at which a day begins where it was written: `00:00`, `00:00:00.000`,
/// `00:00:00Z`, `00:00:00+01:00`, `12:00 AM`.
private func isMidnight(_ time: Substring) -> Bool {
  var rest = time.uppercased()[...]
  if rest.hasSuffix("Z") { rest = rest.dropLast() }
  if let offset = rest.lastIndex(where: { "+-".contains($0) }),
    rest[offset...].wholeMatch(of: #/[+-]\d\d(:?\d\d)?/#) != nil
  {
    rest = rest[..<offset]
  }
  let isMorning = rest.hasSuffix("AM")
  if isMorning { rest = rest.dropLast(rest.hasSuffix(" AM") ? 3 : 2) }
  let parts = rest.split(omittingEmptySubsequences: false) { $0 == ":" || $0 == "." }
  let isZero = { (part: Substring) in !part.isEmpty && part.allSatisfy { $0 == "0" } }
  return parts.dropFirst().allSatisfy(isZero)
    && (isZero(parts[0]) || isMorning && parts[0] == "12")
}
