import Accounting

/// A number as a sheet stores it: the digits of a binary number, of which fifteen say something.
enum CellDecimal: Equatable {
  case exact(ExactDecimal)
  /// A number with more digits than are read.
  case tooLong
  case unreadable

  /// The digits that a program shows and reckons with at the most.
  static let significantDigits = 15

  /// Reads `0.30000000000000004` as 0.3 and `1234.4999999999998` as 1234.5.
  ///
  /// A whole number that is written out keeps all its digits; of decimals as many are kept as an
  /// `ExactDecimal` has, so that what a formula left over behind them is nothing.
  init(_ text: String) {
    guard let number = Digits(text) else {
      self = .unreadable
      return
    }
    self = number.rounded.map { .exact($0) } ?? .tooLong
  }
}

/// A sign, digits, and the power of ten of the last.
private struct Digits {
  private var isNegative = false
  private var digits: [UInt8] = []
  private var exponent = 0
  private var isWhole = true

  init?(_ text: String) {
    var bytes = text.utf8[...]
    if let sign = bytes.first, sign == UInt8(ascii: "-") || sign == UInt8(ascii: "+") {
      isNegative = sign == UInt8(ascii: "-")
      bytes = bytes.dropFirst()
    }
    var isBehindPoint = false
    var count = 0
    while let byte = bytes.first {
      switch byte {
      case 48...57:
        count += 1
        if byte > 48 || !digits.isEmpty { digits.append(byte - 48) }
        if isBehindPoint { exponent -= 1 }
      case UInt8(ascii: ".") where !isBehindPoint:
        isBehindPoint = true
        isWhole = false
      case UInt8(ascii: "e"), UInt8(ascii: "E"):
        guard let power = Int(String(bytes.dropFirst()) ?? ""), (-999...999).contains(power) else {
          return nil
        }
        exponent += power
        isWhole = false
        bytes = bytes.suffix(1)
      default: return nil
      }
      bytes = bytes.dropFirst()
    }
    guard count > 0, count < 400 else { return nil }
  }

  /// With fifteen significant digits and twelve decimals at the most, rounded half away from zero;
  /// nothing where it does not fit.
  var rounded: ExactDecimal? {
    var (digits, exponent) = (digits, exponent)
    let extra = max(
      isWhole ? 0 : digits.count - CellDecimal.significantDigits,
      -exponent - ExactDecimal.maximumScale
    )
    if extra > 0 {
      let kept = digits.count - extra
      let roundsUp = kept >= 0 && digits[kept] >= 5
      digits.removeLast(min(extra, digits.count))
      exponent += extra
      if roundsUp { Digits.increase(&digits) }
    }
    while digits.last == 0 {
      digits.removeLast()
      exponent += 1
    }
    guard !digits.isEmpty else { return ExactDecimal(mantissa: 0, scale: 0) }
    if exponent > 0 {
      guard digits.count + exponent <= 18 else { return nil }
      digits += Array(repeating: 0, count: exponent)
      exponent = 0
    }
    guard digits.count <= 18 else { return nil }
    let mantissa = digits.reduce(Int64(0)) { $0 * 10 + Int64($1) }
    return ExactDecimal(mantissa: isNegative ? -mantissa : mantissa, scale: -exponent)
  }

  private static func increase(_ digits: inout [UInt8]) {
    for index in digits.indices.reversed() {
      if digits[index] < 9 {
        digits[index] += 1
        return
      }
      digits[index] = 0
    }
    digits.insert(1, at: 0)
  }
}

extension Day {
  /// The day of a number in a sheet, whatever stands behind its point, which is the time of day.
  ///
  /// Days count from 1 for 1 January 1900, with a 29 February 1900 that never was (60), or from 0 for
  /// 1 January 1904.
  init?(serial: ExactDecimal, from1904: Bool) {
    guard serial.mantissa >= 0 else { return nil }
    let number = serial.mantissa / Int64(Int128.powerOfTen(serial.scale))
    // 31 December 9999.
    guard number <= 2_958_465 else { return nil }
    let first = from1904 ? Day(year: 1904, month: 1, day: 1) : Day(year: 1899, month: 12, day: 31)
    guard let first, from1904 || (number > 0 && number != 60) else { return nil }
    self = first.advanced(by: Int(number) - (!from1904 && number > 60 ? 1 : 0))
  }
}

extension ExactDecimal {
  /// The time that the fraction of a spreadsheet's count of days is, `14:30` or `14:30:59`; nothing
  /// within half a second behind midnight.
  var timeOfDay: String? {
    let day = Int128.powerOfTen(scale)
    let seconds = Int(min((Int128(mantissa) % day * 86_400 + day / 2) / day, 86_399))
    guard seconds > 0 else { return nil }
    let parts = [seconds / 3600, seconds / 60 % 60] + (seconds % 60 == 0 ? [] : [seconds % 60])
    return parts.map { $0 < 10 ? "0\($0)" : "\($0)" }.joined(separator: ":")
  }
}
