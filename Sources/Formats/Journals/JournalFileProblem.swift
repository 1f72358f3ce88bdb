import Accounting

/// What can be wrong with a journal file.
package enum JournalFileProblem: KeptError, Hashable {
  /// No row among the first names columns of the format.
  case headingIsMissing
  /// With the heading that is nearest, where one is near.
  case columnIsMissing(column: String, nearest: [String])
  case columnStandsTwice(column: String)
  case columnHasNoName(column: Int)
  case rowIsTooLong(fields: Int, columns: Int)
  case rowIsBroken
  case textIsNotUTF8
  case numberIsMissing
  case dateIsMissing(VoucherReference)
  case dateIsUnreadable(written: String)
  case voucherHasTwoDates(VoucherReference, Day, otherDay: Day)
  case accountIsMissing
  case amountIsMissing
  case amountIsUnreadable(column: String, written: String)
  /// The mark before three digits may group thousands or begin the decimals.
  case amountIsAmbiguous(column: String, written: String, decimals: Int)
  case rateIsUnreadable(written: String)
  case currencyIsUnreadable(written: String)
  case dimensionsAreUnreadable(written: String)
  /// The amount states a currency, and it is not the line's.
  case amountIsInAnotherCurrency(column: String, written: String, currency: Currency)
  /// Rows of another voucher stand between the first ones with a number and these.
  case numberComesAgain(VoucherReference, firstLine: Int)
  /// One of a row's amounts is a debit and another a credit.
  case signsAreOpposite(account: AccountNumber)
  /// The company has no reporting currency, so that nothing is made of the column.
  case reportingIsLeftOut
  case columnsMeanTheSame(column: String, otherColumn: String, meaning: String)
  case columnsAreReadAs(columns: [ReadColumn])
  /// Told where the bytes alone speak for it.
  case encodingIsGuessed(encoding: TextEncoding)
  case encodingDoesNotFit(encoding: TextEncoding)
  case datesAreReadAs(form: DayForm, written: String)
  /// No one form fits both; a place is a line, or a cell.
  case datesAreMixed(written: String, otherWritten: String, otherPlace: String)
  /// Day and month could stand the other way round, and no other date of the file says which.
  case dateIsAmbiguous(written: String)
  /// T-SUR-4: no one decimal mark fits both.
  case decimalMarksAreMixed(written: String, otherWritten: String, otherPlace: String)
  case bothSidesAreFilled(debit: String, credit: String)
  /// A negative debit is a credit, and the other way round.
  case negativeIsOtherSide(column: String, count: Int)
  case cellIsOfAnotherType(column: String, type: CellType)
  /// They say nothing that is posted, such as the account's name.
  case columnsAreLeftOut(columns: [String])
  /// They are read as blanks.
  case controlCharacters(count: Int)
  /// Rows above the heading, such as a title, are no part of the journal.
  case headingStandsBelow(rows: Int)
  /// It has amounts, and neither number, date nor account.
  case rowIsTotal
  /// The column of the side says neither debit nor credit; nothing is written where it is empty.
  case sideIsUnreadable(column: String, written: String)
  /// A number stands on the first row of its voucher alone.
  case numbersAreFilledDown(count: Int)
  /// A row without a number has another day than the voucher above it.
  case rowBelowHasAnotherDate(VoucherReference, Day, otherDay: Day)
  /// A day with a time that is not midnight.
  case dateHasTime(written: String)
  /// Vouchers do not balance, and all amounts of each have one sign; the first of them.
  case creditsHaveNoSign(VoucherReference, column: String, count: Int)
  case voucherHasTwoPeriods(VoucherReference, period: String, otherPeriod: String)

  package var code: ErrorCode {
    switch self {
    case .headingIsMissing: ErrorCode("JRN", 1)
    case .columnIsMissing: ErrorCode("JRN", 2)
    case .columnStandsTwice: ErrorCode("JRN", 3)
    case .columnHasNoName: ErrorCode("JRN", 4)
    case .rowIsTooLong: ErrorCode("JRN", 5)
    case .rowIsBroken: ErrorCode("JRN", 6)
    case .textIsNotUTF8: ErrorCode("JRN", 7)
    case .numberIsMissing: ErrorCode("JRN", 8)
    case .dateIsMissing: ErrorCode("JRN", 9)
    case .dateIsUnreadable: ErrorCode("JRN", 10)
    case .voucherHasTwoDates: ErrorCode("JRN", 11)
    case .accountIsMissing: ErrorCode("JRN", 12)
    case .amountIsMissing: ErrorCode("JRN", 13)
    case .amountIsUnreadable: ErrorCode("JRN", 14)
    case .amountIsAmbiguous: ErrorCode("JRN", 15)
    case .rateIsUnreadable: ErrorCode("JRN", 16)
    case .currencyIsUnreadable: ErrorCode("JRN", 17)
    case .dimensionsAreUnreadable: ErrorCode("JRN", 18)
    case .amountIsInAnotherCurrency: ErrorCode("JRN", 23)
    case .numberComesAgain: ErrorCode("JRN", 19)
    case .signsAreOpposite: ErrorCode("JRN", 20)
    case .reportingIsLeftOut: ErrorCode("JRN", 21)
    case .columnsMeanTheSame: ErrorCode("JRN", 24)
    case .columnsAreReadAs: ErrorCode("JRN", 25)
    case .encodingIsGuessed: ErrorCode("JRN", 26)
    case .encodingDoesNotFit: ErrorCode("JRN", 27)
    case .datesAreReadAs: ErrorCode("JRN", 28)
    case .datesAreMixed: ErrorCode("JRN", 29)
    case .dateIsAmbiguous: ErrorCode("JRN", 30)
    case .decimalMarksAreMixed: ErrorCode("JRN", 31)
    case .bothSidesAreFilled: ErrorCode("JRN", 32)
    case .negativeIsOtherSide: ErrorCode("JRN", 33)
    case .cellIsOfAnotherType: ErrorCode("JRN", 34)
    case .columnsAreLeftOut: ErrorCode("JRN", 35)
    case .controlCharacters: ErrorCode("JRN", 36)
    case .headingStandsBelow: ErrorCode("JRN", 37)
    case .rowIsTotal: ErrorCode("JRN", 38)
    case .sideIsUnreadable: ErrorCode("JRN", 39)
    case .numbersAreFilledDown: ErrorCode("JRN", 40)
    case .rowBelowHasAnotherDate: ErrorCode("JRN", 41)
    case .dateHasTime: ErrorCode("JRN", 42)
    case .creditsHaveNoSign: ErrorCode("JRN", 43)
    case .voucherHasTwoPeriods: ErrorCode("JRN", 44)
    }
  }
}

/// What the cell of a sheet holds where its column wants something else.
package enum CellType: Codable, Hashable, Sendable, CaseIterable {
  case date
  /// TRUE or FALSE.
  case truth
  case percentage
}
