/// Why a voucher cannot be posted, found or reversed, or what is wrong with vouchers together.
///
/// `voucher` is how a person names it: its reference, or its series and day.
package enum VoucherError: KeptError, Hashable {
  case hasNoLines(voucher: String)
  case doesNotBalance(voucher: String, difference: Money)
  case doesNotBalanceInReportingCurrency(voucher: String, difference: Money)
  case doesNotBalanceInTransactionCurrency(voucher: String, difference: Money)
  case accountIsUnknown(voucher: String, account: AccountNumber)
  case accountIsBlocked(voucher: String, account: AccountNumber)
  case dimensionIsUnknown(voucher: String, dimension: Int)
  case dimensionValueIsUnknown(voucher: String, dimension: Int, code: String)
  case reportingAmountIsMissing(voucher: String, currency: Currency)
  case reportingAmountIsUnwanted(voucher: String)
  case accountingAmountDiffers(voucher: String, amount: Money, accounting: Money)
  case reportingAmountDiffers(voucher: String, amount: Money, reporting: Money)
  /// A hundred times what stands on the account with the same text; asked about, never refused.
  case amountIsUnlikely(
    voucher: String,
    account: AccountNumber,
    text: String,
    amount: Money,
    expected: Money
  )
  /// In another year than the file's other vouchers, and far from them; asked about, never refused.
  case dayIsUnlikely(voucher: String, day: Day, expected: Day, count: Int)
  /// The rest of the file's lines was not looked at for unlikely amounts.
  case amountsWereCompared(lines: Int)
  case amountOverflows(voucher: String)
  case isAlreadyReversed(voucher: String, reversedBy: String)
  case isUnknown(voucher: String, year: String)
  case isAmbiguous(voucher: String, candidates: [VoucherCandidate])
  case seriesIsMissing(day: Day, text: String)
  case contraMustKeepItsDay(voucher: String, kind: VoucherKind, day: Day)
  /// A line has several values of one dimension.
  case dimensionStandsTwice(voucher: String, dimension: Int, codes: [String])
  case dimensionValueIsEmpty(voucher: String, dimension: Int)
  case seriesHasAGap(series: String, year: String)
  /// Of a series that imports bring; nobody has explained these numbers.
  case importedSeriesHasAGap(series: String, year: String, numbers: [ClosedRange<Int64>])
  /// With the last period of the year, whose checks tell what is missing.
  case numbersAreNotMissing(
    series: String,
    year: String,
    numbers: ClosedRange<Int64>,
    period: String
  )
  /// By debit less credit over everything posted.
  case booksDoNotBalance(Money)

  package var code: ErrorCode {
    switch self {
    case .hasNoLines: ErrorCode("VOU", 1)
    case .doesNotBalance: ErrorCode("VOU", 2)
    case .doesNotBalanceInReportingCurrency: ErrorCode("VOU", 3)
    case .doesNotBalanceInTransactionCurrency: ErrorCode("VOU", 4)
    case .accountIsUnknown: ErrorCode("VOU", 5)
    case .accountIsBlocked: ErrorCode("VOU", 6)
    case .dimensionIsUnknown: ErrorCode("VOU", 7)
    case .dimensionValueIsUnknown: ErrorCode("VOU", 8)
    case .reportingAmountIsMissing: ErrorCode("VOU", 9)
    case .reportingAmountIsUnwanted: ErrorCode("VOU", 10)
    case .accountingAmountDiffers: ErrorCode("VOU", 11)
    case .amountOverflows: ErrorCode("VOU", 12)
    case .isAlreadyReversed: ErrorCode("VOU", 13)
    case .isUnknown: ErrorCode("VOU", 14)
    case .isAmbiguous: ErrorCode("VOU", 15)
    case .seriesIsMissing: ErrorCode("VOU", 16)
    case .contraMustKeepItsDay: ErrorCode("VOU", 17)
    case .reportingAmountDiffers: ErrorCode("VOU", 22)
    case .amountIsUnlikely: ErrorCode("VOU", 23)
    case .dayIsUnlikely: ErrorCode("VOU", 24)
    case .amountsWereCompared: ErrorCode("VOU", 25)
    case .dimensionStandsTwice: ErrorCode("VOU", 18)
    case .dimensionValueIsEmpty: ErrorCode("VOU", 19)
    case .seriesHasAGap: ErrorCode("CHK", 8)
    case .importedSeriesHasAGap: ErrorCode("CHK", 17)
    case .numbersAreNotMissing: ErrorCode("CHK", 18)
    case .booksDoNotBalance: ErrorCode("CHK", 9)
    }
  }
}

/// One of several vouchers that go by the same name.
package struct VoucherCandidate: Hashable, Sendable, Codable, CustomStringConvertible {
  package let sequence: Int64
  package let year: String
  package let day: Day

  package init(sequence: Int64, year: String, day: Day) {
    self.sequence = sequence
    self.year = year
    self.day = day
  }

  /// `--id 812 (2025, 2025-03-31)`: how a person picks it.
  package var description: String { "--id \(sequence) (\(year), \(day))" }
}
