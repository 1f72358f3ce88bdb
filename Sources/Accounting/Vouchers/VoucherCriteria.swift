/// What vouchers are looked for by; what is left out does not narrow.
///
/// Accounts, dimensions and the amount are those of one line of the voucher.
package struct VoucherCriteria: Sendable {
  package var year: String?
  package var period: String?
  package var from: Day?
  package var through: Day?
  package var run: Int64?
  /// The series here, or in the file that the voucher came from.
  package var series: String?
  package var author: String?
  /// Only those that were moved out of a period that was shut.
  package var isLate = false
  /// Accounts and ranges of accounts, as a person writes them.
  package var accounts: [String] = []
  package var dimensions: [NamedDimensionValue] = []
  /// What a line, or where no accounts and dimensions are chosen the voucher, comes to on either
  /// side.
  package var amount: AmountRange?
  /// What the voucher's text or reference or a line's text holds, whatever the case of its letters.
  package var text: String?
  /// At most so many, the last by their days.
  package var limit: Int?

  package init() {}

  /// Whether lines are chosen, so that what these come to is other than what the voucher does.
  package var choosesLines: Bool { !(accounts.isEmpty && dimensions.isEmpty) }

  /// Whether only the lines of a voucher tell that it is one of those looked for.
  package var asksLines: Bool { choosesLines || amount != nil || text != nil }
}

/// A value of a dimension as a person writes it: `costCentre=10`; `costCentre=` is to have none.
package struct NamedDimensionValue: Hashable, Sendable {
  package let dimension: String
  package let code: String

  package init?(_ text: String) {
    guard let equals = text.firstIndex(of: "="), equals != text.startIndex else { return nil }
    dimension = String(text[..<equals])
    code = String(text[text.index(after: equals)...])
  }
}

/// Amounts from one through another, whatever their sign.
package struct AmountRange: Hashable, Sendable {
  private let least: Int128
  private let most: Int128

  /// Nothing where the second is smaller than the first, and where two have a sign, which says nothing
  /// of a magnitude.
  package init?(_ first: ExactDecimal, through last: ExactDecimal) {
    guard first == last || min(first.mantissa, last.mantissa) >= 0 else { return nil }
    (least, most) = (AmountRange.scaled(first), AmountRange.scaled(last))
    guard least <= most else { return nil }
  }

  package func contains(_ amount: Money) -> Bool {
    let decimal = ExactDecimal(
      mantissa: amount.minorUnits,
      scale: amount.currency.minorUnitDigits
    )
    return (least...most).contains(AmountRange.scaled(decimal))
  }

  /// Its magnitude in units of the smallest decimal that there is.
  private static func scaled(_ decimal: ExactDecimal) -> Int128 {
    let power = Int128.powerOfTen(ExactDecimal.maximumScale - decimal.scale)
    return Int128(decimal.mantissa.magnitude) * power
  }
}

/// What the lines of one voucher that criteria choose say of it, gathered line by line.
package struct LinesFound: Sendable {
  /// What the lines come to, debit positive, in minor units of the accounting currency.
  package private(set) var net: Int64 = 0
  private var debit: Int64 = 0
  private var holdsAmount = false
  private var holdsText = false
  private var holdsBoth = false

  package init() {}

  /// Takes a line that is on the accounts and dimensions chosen.
  package mutating func add(
    _ amount: Money,
    accounting: Money,
    text: String,
    _ criteria: VoucherCriteria,
    _ words: FoldedText?
  ) {
    net &+= accounting.minorUnits
    debit &+= max(0, accounting.minorUnits)
    let hasAmount = criteria.amount.map { $0.contains(accounting) || $0.contains(amount) } ?? true
    let hasText = words.map { $0.isIn(text) } ?? true
    holdsAmount = holdsAmount || hasAmount
    holdsText = holdsText || hasText
    holdsBoth = holdsBoth || (hasAmount && hasText)
  }

  /// Whether the voucher is one of those looked for.
  package func fit(
    _ criteria: VoucherCriteria,
    in currency: Currency,
    headHoldsText: Bool
  ) -> Bool {
    let isOfAmount =
      !criteria.choosesLines
      && criteria.amount?.contains(Money(minorUnits: debit, currency)) ?? false
    if isOfAmount { return headHoldsText || holdsText }
    return holdsBoth || (headHoldsText && holdsAmount)
  }
}
