import Accounting

extension SIEScanner {
  /// Reads a field as text, without the blanks that some programs fill it up with.
  func text(_ field: SIEField, _ encoding: SIEEncoding) -> String {
    var end = field.end
    while end > field.start, bytes[end - 1] <= UInt8(ascii: " ") { end -= 1 }
    guard end > field.start else { return "" }
    let raw = UnsafeRawBufferPointer(start: bytes + field.start, count: end - field.start)
    guard field.isEscaped else { return encoding.decode(raw) }
    let plain = unescaped(SIEField(start: field.start, end: end))
    return plain.withUnsafeBytes { encoding.decode($0) }
  }

  /// The number of the line that a byte lies in.
  func line(at index: Int) -> Int {
    (0..<index).reduce(1) { bytes[$1] == UInt8(ascii: "\n") ? $0 + 1 : $0 }
  }

  /// The beginning of a field as text, long enough for any that is right.
  func excerpt(_ field: SIEField, _ encoding: SIEEncoding) -> String {
    let most = 80
    guard field.count > most else { return text(field, encoding) }
    return text(SIEField(start: field.start, end: field.start + most), encoding) + "…"
  }

  /// The bytes of a field with a quote for each `\"`; any other backslash is data.
  func unescaped(_ field: SIEField) -> [UInt8] {
    var plain: [UInt8] = []
    for index in field.start..<field.end {
      let isEscape =
        bytes[index] == UInt8(ascii: "\\") && index + 1 < field.end
        && bytes[index + 1] == UInt8(ascii: "\"")
      if !isEscape { plain.append(bytes[index]) }
    }
    return plain
  }

  /// Reads a decimal number with at most `digits` decimals that are not zero.
  func amount(_ field: SIEField, digits: Int) -> SIEAmount {
    guard !field.isEmpty else { return .missing }
    var index = field.start
    let isNegative = bytes[index] == UInt8(ascii: "-")
    if isNegative { index += 1 }
    var value: Int64 = 0
    var overflow = false
    var excess = false
    var count = 0
    var decimals = -1
    while index < field.end {
      let digit = bytes[index] &- 48
      if digit < 10 {
        count += 1
        if decimals >= digits {
          if digit != 0 { excess = true }
        } else {
          if decimals >= 0 { decimals += 1 }
          overflow = append(digit, to: &value) || overflow
        }
      } else if bytes[index] == UInt8(ascii: "."), decimals < 0 {
        decimals = 0
      } else {
        return .unreadable
      }
      index += 1
    }
    guard count > 0 else { return .unreadable }
    guard !excess else { return .tooManyDecimals }
    for _ in max(decimals, 0)..<digits { overflow = append(0, to: &value) || overflow }
    return overflow ? .overflow : .minorUnits(isNegative ? -value : value)
  }

  /// Puts a digit behind the others; tells whether the number no longer fits.
  @inline(__always)
  private func append(_ digit: UInt8, to value: inout Int64) -> Bool {
    let (tenfold, tooLarge) = value.multipliedReportingOverflow(by: 10)
    let (next, overflow) = tenfold.addingReportingOverflow(Int64(digit))
    value = next
    return tooLarge || overflow
  }

  /// Whether a field that is not quoted is a number, with either decimal mark: digits of a date, or
  /// what a blank within an amount has cut off.
  func isNumber(_ field: SIEField) -> Bool {
    guard !field.isQuoted else { return digits(field) != nil }
    var marks = 0
    var digits = 0
    for index in field.start..<field.end {
      switch bytes[index] {
      case 48...57: digits += 1
      case UInt8(ascii: "."), UInt8(ascii: ","): marks += 1
      case UInt8(ascii: "-"): if index > field.start { return false }
      default: return false
      }
    }
    return digits > 0 && marks < 2
  }

  /// Whether a field that follows an amount may be its rest: an amount of at most three digits
  /// without decimals, and three digits behind a blank.
  func mayContinue(_ amount: SIEField, _ next: SIEField) -> Bool {
    guard !amount.isQuoted, !next.isQuoted, isNumber(amount), isNumber(next) else { return false }
    let isNegative = bytes[amount.start] == UInt8(ascii: "-")
    let first = SIEField(start: amount.start + (isNegative ? 1 : 0), end: amount.end)
    let group = (next.start..<next.end).prefix { (48...57).contains(bytes[$0]) }
    return first.count <= 3 && digits(first) != nil && group.count == 3
  }

  /// Reads a whole number such as `-1`.
  func integer(_ field: SIEField) -> Int? {
    guard case .minorUnits(let value) = amount(field, digits: 0), !holdsPoint(field) else {
      return nil
    }
    return Int(value)
  }

  private func holdsPoint(_ field: SIEField) -> Bool {
    (field.start..<field.end).contains { bytes[$0] == UInt8(ascii: ".") }
  }

  /// Reads eight digits as a day that exists.
  func day(_ field: SIEField) -> Day? {
    guard field.count == 8, let number = digits(field) else { return nil }
    return Day(year: number / 10_000, month: number / 100 % 100, day: number % 100)
  }

  /// Reads six digits as the first day of a calendar month.
  func month(_ field: SIEField) -> Day? {
    guard field.count == 6, let number = digits(field) else { return nil }
    return Day(year: number / 100, month: number % 100, day: 1)
  }

  /// Reads at most 18 digits and nothing else.
  func digits(_ field: SIEField) -> Int? {
    guard (1...18).contains(field.count) else { return nil }
    var number = 0
    for index in field.start..<field.end {
      let digit = bytes[index] &- 48
      guard digit < 10 else { return nil }
      number = number * 10 + Int(digit)
    }
    return number
  }

  /// Packs a field of at most eight bytes in a word; nothing where it is longer.
  @inline(__always)
  func packed(_ field: SIEField) -> UInt64? {
    let count = field.count
    guard count <= 8 else { return nil }
    guard count > 0 else { return 0 }
    if field.start + 8 <= end {
      let word = UnsafeRawPointer(bytes)
        .loadUnaligned(fromByteOffset: field.start, as: UInt64.self)
      return UInt64(littleEndian: word) & (UInt64.max >> UInt64(64 - 8 * count))
    }
    var word: UInt64 = 0
    for offset in 0..<count { word |= UInt64(bytes[field.start + offset]) << UInt64(8 * offset) }
    return word
  }

  /// Whether two fields hold the same bytes.
  func equal(_ one: SIEField, _ two: SIEField) -> Bool {
    guard one.count == two.count else { return false }
    for offset in 0..<one.count where bytes[one.start + offset] != bytes[two.start + offset] {
      return false
    }
    return true
  }

  /// A 64-bit fingerprint of a field's bytes (FNV-1a).
  func fingerprint(_ field: SIEField, seed: UInt64 = 0xCBF2_9CE4_8422_2325) -> UInt64 {
    var hash = seed
    for index in field.start..<field.end {
      hash = (hash ^ UInt64(bytes[index])) &* 0x100_0000_01B3
    }
    return hash
  }

  /// The objects of a list, or nothing where it does not hold pairs of a dimension and an object,
  /// each dimension once.
  func objects(_ list: SIEField, _ encoding: SIEEncoding) -> [DimensionValue]? {
    guard let pairs = pairs(list) else { return nil }
    let values = pairs.map { pair in
      DimensionValue(dimension: pair.dimension, code: text(pair.object, encoding))
    }
    return values.problems(inVoucher: "").isEmpty ? values : nil
  }

  /// What the pairs of a list are, or nothing where it holds anything else.
  func pairs(_ list: SIEField) -> [(dimension: Int, object: SIEField)]? {
    var items = SIEScanner(bytes, from: list.start, to: list.end)
    var pairs: [(Int, SIEField)] = []
    while true {
      let dimension = items.nextField()
      if dimension.isMissing { return items.position == list.end ? pairs : nil }
      let object = items.nextField()
      guard let number = digits(dimension), !object.isMissing else { return nil }
      pairs.append((number, object))
    }
  }
}
