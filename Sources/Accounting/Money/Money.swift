/// An amount: whole minor units with their currency.
///
/// Debit is positive.
package struct Money: Hashable, Sendable, CustomStringConvertible {
  /// Hundredths of a krona, cents; by the currency's own number of decimals.
  package let minorUnits: Int64
  package let currency: Currency

  package init(minorUnits: Int64, _ currency: Currency) {
    self.minorUnits = minorUnits
    self.currency = currency
  }

  /// `-1234.50 SEK`.
  package var description: String { "\(decimal) \(currency)" }

  /// `-1234.50`: the currency's own decimals, a point, no grouping.
  package var decimal: String { Money.decimal(minorUnits, digits: currency.minorUnitDigits) }

  /// Writes `minorUnits` as a decimal number with `digits` decimals.
  package static func decimal(_ minorUnits: Int64, digits: Int) -> String {
    let magnitude = String(minorUnits.magnitude)
    let sign = minorUnits < 0 ? "-" : ""
    guard digits > 0 else { return sign + magnitude }
    let padded =
      String(repeating: "0", count: max(0, digits + 1 - magnitude.count)) + magnitude
    return sign + padded.dropLast(digits) + "." + padded.suffix(digits)
  }

  /// Reads `-1234.5` as an amount of `currency`.
  ///
  /// - Returns: nothing where the text is no decimal number, has more decimals than the currency
  ///   (other than zeros), or does not fit.
  package init?(decimal text: some StringProtocol, _ currency: Currency) {
    guard let number = ExactDecimal(text),
      let units = number.scaled(to: currency.minorUnitDigits)
    else { return nil }
    self.init(minorUnits: units, currency)
  }
}

/// Why an amount cannot be computed.
package enum MoneyError: LedgerError, Hashable {
  /// The result is larger than an amount can be (about 92 000 million millions).
  case overflow

  package var code: ErrorCode {
    switch self {
    case .overflow: ErrorCode("MON", 1)
    }
  }
}

extension Int64 {
  /// Adds minor units; an overflow is refused, never wrapped.
  package func adding(_ other: Int64) throws(MoneyError) -> Int64 {
    let (sum, overflow) = addingReportingOverflow(other)
    guard !overflow else { throw .overflow }
    return sum
  }

  /// The difference, which is refused where it does not fit.
  package func subtracting(_ other: Int64) throws(MoneyError) -> Int64 {
    let (difference, overflow) = subtractingReportingOverflow(other)
    guard !overflow else { throw .overflow }
    return difference
  }
}
