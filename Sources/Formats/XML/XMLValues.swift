import Accounting

/// An amount as XML states it.
enum WrittenAmount: Hashable {
  case minorUnits(Int64)
  case unreadable
  /// More decimals than the currency has, and not zeros.
  case tooManyDecimals
  case overflow
}

extension UnsafeRawBufferPointer {
  /// Without the blanks around it.
  var trimmed: UnsafeRawBufferPointer {
    var start = 0
    var end = count
    while start < end, self[start] <= UInt8(ascii: " ") { start += 1 }
    while end > start, self[end - 1] <= UInt8(ascii: " ") { end -= 1 }
    return UnsafeRawBufferPointer(rebasing: self[start..<end])
  }

  var string: String { String(decoding: self, as: UTF8.self) }

  /// The day of an `xs:date`, whose time zone means nothing to a ledger.
  var day: Day? {
    guard count >= 10, self[4] == UInt8(ascii: "-"), self[7] == UInt8(ascii: "-"),
      let year = digits(0..<4), let month = digits(5..<7), let day = digits(8..<10),
      count == 10 || [UInt8(ascii: "Z"), UInt8(ascii: "+"), UInt8(ascii: "-")].contains(self[10])
    else { return nil }
    return Day(year: year, month: month, day: day)
  }

  /// A whole number of at most nine digits.
  var wholeNumber: Int? { (1...9).contains(count) ? digits(0..<count) : nil }

  private func digits(_ range: Range<Int>) -> Int? {
    var number = 0
    for index in range {
      let digit = self[index] &- 48
      guard digit < 10 else { return nil }
      number = number * 10 + Int(digit)
    }
    return number
  }

  /// An amount in minor units of a currency with so many decimals.
  func amount(digits: Int) -> WrittenAmount {
    guard let decimal = WrittenDecimal(self) else {
      return isDecimal ? .overflow : .unreadable
    }
    guard decimal.decimals <= digits else { return .tooManyDecimals }
    return decimal.scaled(to: digits).map { .minorUnits($0) } ?? .overflow
  }

  /// Whether it has the form of an `xs:decimal`.
  private var isDecimal: Bool {
    var points = 0
    var figures = 0
    for (index, byte) in enumerated() {
      switch byte {
      case 48...57: figures += 1
      case UInt8(ascii: "."): points += 1
      case UInt8(ascii: "-"), UInt8(ascii: "+"): if index > 0 { return false }
      default: return false
      }
    }
    return figures > 0 && points < 2
  }
}

/// An `xs:decimal`: a whole number and how many of its digits are decimals, without zeros behind.
struct WrittenDecimal: Hashable {
  let mantissa: Int64
  let decimals: Int
  /// Decimals as written, zeros included: how exact the number claims to be.
  let precision: Int

  /// Nothing where it is no decimal, or has more digits than fit.
  init?(_ text: UnsafeRawBufferPointer) {
    var index = 0
    let sign = text.first
    let isNegative = sign == UInt8(ascii: "-")
    if isNegative || sign == UInt8(ascii: "+") { index = 1 }
    var value: Int64 = 0
    var scale = 0
    var zeros = 0
    var figures = 0
    var isBehindPoint = false
    while index < text.count {
      let digit = text[index] &- 48
      if digit < 10 {
        figures += 1
        if isBehindPoint, digit == 0 {
          zeros += 1
        } else {
          guard WrittenDecimal.append(digit, behind: zeros, to: &value) else { return nil }
          if isBehindPoint { scale += zeros + 1 }
          zeros = 0
        }
      } else if text[index] == UInt8(ascii: "."), !isBehindPoint {
        isBehindPoint = true
      } else {
        return nil
      }
      index += 1
    }
    guard figures > 0 else { return nil }
    mantissa = isNegative ? -value : value
    decimals = scale
    precision = isBehindPoint ? scale + zeros : 0
  }

  /// Puts zeros and a digit behind the others, where they fit.
  @inline(__always)
  private static func append(_ digit: UInt8, behind zeros: Int, to value: inout Int64) -> Bool {
    for _ in 0..<zeros {
      let (tenfold, overflow) = value.multipliedReportingOverflow(by: 10)
      if overflow { return false }
      value = tenfold
    }
    let (tenfold, tooLarge) = value.multipliedReportingOverflow(by: 10)
    let (next, overflow) = tenfold.addingReportingOverflow(Int64(digit))
    value = next
    return !tooLarge && !overflow
  }

  /// In units of so many decimals; nothing where it has more, or does not fit.
  func scaled(to digits: Int) -> Int64? {
    guard decimals <= digits else { return nil }
    var value = mantissa
    for _ in decimals..<digits {
      let (tenfold, overflow) = value.multipliedReportingOverflow(by: 10)
      if overflow { return nil }
      value = tenfold
    }
    return value
  }

  /// For a comparison with a tolerance, not for books.
  var approximate: Double {
    var value = Double(mantissa)
    for _ in 0..<decimals { value /= 10 }
    return value
  }
}
