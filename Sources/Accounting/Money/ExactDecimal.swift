/// A decimal number held exactly: `mantissa` × 10⁻`scale`.
///
/// Published exchange rates are decimals; 11.2345 has no exact binary form.
package struct ExactDecimal: Hashable, Sendable, Codable, CustomStringConvertible {
  package let mantissa: Int64
  /// Number of decimals, 0…12.
  package let scale: Int

  /// The most decimals that a rate may have (spec B1.1.2).
  package static let maximumScale = 12

  /// - Precondition: `scale` lies in 0…12.
  package init(mantissa: Int64, scale: Int) {
    precondition((0...ExactDecimal.maximumScale).contains(scale), "scale \(scale)")
    self.mantissa = mantissa
    self.scale = scale
  }

  /// Reads an optional minus, digits, and a point with more digits; nothing else.
  package init?(_ text: some StringProtocol) {
    var mantissa: Int64 = 0
    var scale = 0
    var digits = 0
    var afterPoint = false
    var bytes = text.utf8[...]
    let isNegative = bytes.first == UInt8(ascii: "-")
    if isNegative { bytes = bytes.dropFirst() }
    for byte in bytes {
      if byte == UInt8(ascii: "."), !afterPoint {
        afterPoint = true
        continue
      }
      guard (48...57).contains(byte) else { return nil }
      let (tenfold, tooLarge) = mantissa.multipliedReportingOverflow(by: 10)
      let (next, overflow) = tenfold.subtractingReportingOverflow(Int64(byte - 48))
      guard !tooLarge, !overflow else { return nil }
      mantissa = next
      digits += 1
      if afterPoint { scale += 1 }
    }
    guard digits > 0, scale <= ExactDecimal.maximumScale else { return nil }
    if !isNegative {
      guard mantissa != .min else { return nil }
      mantissa = -mantissa
    }
    self.init(mantissa: mantissa, scale: scale)
  }

  package var description: String { Money.decimal(mantissa, digits: scale) }

  /// The number as a count of 10⁻`digits`, or nothing where that is not exact or does not fit.
  func scaled(to digits: Int) -> Int64? {
    var value = mantissa
    if scale <= digits {
      for _ in scale..<digits {
        let (next, overflow) = value.multipliedReportingOverflow(by: 10)
        guard !overflow else { return nil }
        value = next
      }
      return value
    }
    for _ in digits..<scale {
      guard value % 10 == 0 else { return nil }
      value /= 10
    }
    return value
  }

  package static func == (lhs: ExactDecimal, rhs: ExactDecimal) -> Bool {
    Int128(lhs.mantissa) * Int128.powerOfTen(rhs.scale)
      == Int128(rhs.mantissa) * Int128.powerOfTen(lhs.scale)
  }

  package func hash(into hasher: inout Hasher) {
    var (mantissa, scale) = (mantissa, scale)
    while scale > 0, mantissa % 10 == 0 {
      mantissa /= 10
      scale -= 1
    }
    hasher.combine(mantissa)
    hasher.combine(scale)
  }
}

extension Int128 {
  /// 10 to the power of `exponent`, 0…38.
  package static func powerOfTen(_ exponent: Int) -> Int128 {
    var power: Int128 = 1
    for _ in 0..<exponent { power *= 10 }
    return power
  }
}
