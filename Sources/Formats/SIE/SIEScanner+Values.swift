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

  /// The objects of a list, or nothing where it is no list of dimensions with their objects.
  func objects(_ list: SIEField, _ encoding: SIEEncoding) -> [DimensionValue]? {
    var scanner = SIEScanner(bytes, from: list.start, to: list.end)
    var values: [DimensionValue] = []
    while true {
      let dimension = scanner.nextField()
      if dimension.isMissing { return scanner.position == list.end ? values : nil }
      let object = scanner.nextField()
      guard let number = digits(dimension), !object.isMissing else { return nil }
      values.append(DimensionValue(dimension: number, code: text(object, encoding)))
    }
  }
}
