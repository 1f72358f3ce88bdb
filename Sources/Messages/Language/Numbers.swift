import Accounting

extension Language {
  /// `-1 234,50` with a no-break space and a minus sign in Swedish and Norwegian; `-1,234.50` in
  /// English (spec nordic/formats 8).
  package func amount(_ minorUnits: Int64, digits: Int = 2) -> String {
    // From the last digit to the first, since reports write them by the million.
    let most = 96
    return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: most) { room in
      var start = most
      func write(_ byte: UInt8) {
        start -= 1
        room[start] = byte
      }
      func write(mark: some BidirectionalCollection<UInt8>) {
        for byte in mark.reversed() { write(byte) }
      }
      var rest = minorUnits.magnitude
      for _ in 0..<digits {
        write(48 + UInt8(rest % 10))
        rest /= 10
      }
      if digits > 0 { write(mark: decimalMark.utf8) }
      var written = 0
      repeat {
        if written > 0, written.isMultiple(of: 3) { write(mark: groupMark.utf8) }
        write(48 + UInt8(rest % 10))
        rest /= 10
        written += 1
      } while rest > 0
      if minorUnits < 0 { write(mark: minus.utf8) }
      return String(decoding: UnsafeBufferPointer(rebasing: room[start...]), as: UTF8.self)
    }
  }

  package func amount(_ money: Money) -> String {
    amount(money.minorUnits, digits: money.currency.minorUnitDigits)
  }

  /// The amount followed by its currency.
  package func money(_ money: Money) -> String { "\(amount(money)) \(money.currency)" }

  /// A whole number with its thousands grouped.
  package func count(_ number: Int) -> String {
    (number < 0 ? minus : "") + grouped(String(number.magnitude)[...])
  }

  /// `1 voucher`, `2 vouchers`.
  func counted(_ number: Int, _ one: String, _ many: String) -> String {
    "\(count(number)) \(number == 1 ? one : many)"
  }

  /// `1 account`, `2 accounts`.
  func accounts(_ number: Int) -> String {
    say(
      sv: counted(number, "konto", "konton"),
      nb: counted(number, "konto", "kontoer"),
      en: counted(number, "account", "accounts")
    )
  }

  func vouchers(_ number: Int) -> String {
    say(
      sv: counted(number, "verifikation", "verifikationer"),
      nb: counted(number, "bilag", "bilag"),
      en: counted(number, "voucher", "vouchers")
    )
  }

  func lines(_ number: Int) -> String {
    say(
      sv: counted(number, "rad", "rader"),
      nb: counted(number, "linje", "linjer"),
      en: counted(number, "line", "lines")
    )
  }

  func days(_ number: Int) -> String {
    say(
      sv: counted(number, "dag", "dagar"),
      nb: counted(number, "dag", "dager"),
      en: counted(number, "day", "days")
    )
  }

  /// A decimal number as the language writes it, with its own minus sign.
  package func decimal(_ text: String) -> String {
    switch self {
    case .sv, .nb: text.replacing(".", with: decimalMark).replacing("-", with: minus)
    case .en: text
    }
  }

  /// `2025-03-31`; `31.03.2025` in Norwegian.
  package func day(_ day: Day) -> String {
    switch self {
    case .sv, .en: return day.description
    case .nb:
      let parts = day.description.split(separator: "-")
      return "\(parts[2]).\(parts[1]).\(parts[0])"
    }
  }

  /// The day of a moment written as ISO 8601, by the clock of Sweden and Norway; the text itself where
  /// it is not.
  func day(of moment: String) -> String {
    LocalTime.clock(at: moment).map { day($0.day) } ?? moment
  }

  /// `2025-03-04 10:12 UTC` of a moment written as ISO 8601, as the log has it.
  func logTime(of moment: String) -> String {
    guard let utc = Day(iso: moment.prefix(10)) else { return moment }
    return "\(day(utc)) \(moment.dropFirst(11).prefix(5)) UTC"
  }

  /// `2025-03-04 11:12` of a moment written as ISO 8601, by the clock of Sweden and Norway.
  package func clock(of moment: String) -> String {
    LocalTime.clock(at: moment).map { "\(day($0.day)) \($0.time)" } ?? moment
  }

  /// `2025-03-04 11:12 (10:12 UTC)` of a moment written as ISO 8601: the clock of Sweden and Norway
  /// beside that of the log.
  func minute(of moment: String) -> String {
    guard let local = LocalTime.clock(at: moment), let utc = Day(iso: moment.prefix(10)) else {
      return moment
    }
    let time = "\(moment.dropFirst(11).prefix(5)) UTC"
    return "\(day(local.day)) \(local.time) (\(local.day == utc ? "" : day(utc) + " ")\(time))"
  }

  private var minus: String {
    switch self {
    case .sv, .nb: "\u{2212}"
    case .en: "-"
    }
  }

  private var decimalMark: String {
    switch self {
    case .sv, .nb: ","
    case .en: "."
    }
  }

  private var groupMark: Character {
    switch self {
    case .sv, .nb: "\u{A0}"
    case .en: ","
    }
  }

  private func grouped(_ digits: Substring) -> String {
    var text = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index).isMultiple(of: 3) { text.append(groupMark) }
      text.append(digit)
    }
    return text
  }
}
