/// Why a file is not posted, or what was found in fitting it to the books.
package enum ImportError: KeptError, Hashable {
  case isImportedAlready(file: String, run: Int64, name: String)
  case openingDiffersFromTheBooks(
    year: String,
    account: AccountNumber,
    books: Money,
    file: Money
  )
  case openingDoesNotSumToZero(Money, year: String, account: AccountNumber)
  case openingWasReplaced(year: String, voucher: String)
  case vouchersWereKnown(count: Int)
  case fileCannotBeRead(file: String, reason: FileFault)
  case encodingIsUnknown(encoding: String, known: [String])
  case dimensionColumnIsUnknown(column: String, known: [String])
  case decimalsDoNotFit(written: String, currency: Currency)
  case currencyIsMissing(account: AccountNumber)
  case rateDoesNotGiveAmount(account: AccountNumber, stated: Money, computed: Money)
  case residueIsTooLarge(voucher: String, residue: Money, lines: Int)
  case residueWasSettled(voucher: String, residue: Money, account: AccountNumber)
  case holdsNothing(file: String)
  case balanceAccountIsNeeded(AccountNumber)
  case fileCannotBeWritten(file: String, reason: FileFault)
  /// What a file says that the accounts moved in a month or year.
  case movementDoesNotSumToZero(movement: String, Money, account: AccountNumber)
  /// The file is too large for its bytes to be kept in the books.
  case contentIsNotKept(size: Int)
  case isNoImport(run: Int64)
  /// Files of a set that belongs together.
  case partsAreMissing(missing: [Int], parts: Int)
  case originalIsNotKept(run: Int64, part: Int)
  case partIsGivenTwice(part: Int, parts: Int)
  /// A file without vouchers whose movements the books hold up to a later day.
  case laterMovementIsHeld(voucher: String, Day, run: Int64)
  /// The year is in the books as vouchers, and the file has movements, or the other way round.
  case yearIsHeldOtherwise(year: String, run: Int64)
  /// The file brings months of a year that another file began later.
  case yearBeganLater(Day, run: Int64)
  /// The file begins within a month, of which the books have no balances.
  case openingIsNotCompared(Day)
  /// Vouchers of earlier files that a later export of the same year does not have.
  case vouchersAreMissing(count: Int, first: String)
  /// The books hold everything that the file has.
  case nothingToDo(examined: Int)
  case suspenseIsNotEmpty(account: AccountNumber, balance: Money)
  /// The vouchers of a file do not give the balances that it states.
  case doesNotFoot(run: Int64, file: String)
  /// What an import found was kept by another version of the program.
  case findingIsOfAnotherVersion(code: String, facts: String)
  /// Neither the books nor the standard chart have the account for balances.
  case balanceAccountIsUnknown(AccountNumber)
  /// The company would begin with a file that names no year.
  case newCompanyHasNoYear(company: String, currency: Currency)
  /// A number that a file used for a voucher without lines, which posts nothing.
  case voucherHadNoLines(voucher: String, run: Int64, file: String)
  /// Warnings of an import that posted in the period.
  case hasWarnings(run: Int64, file: String, count: Int)

  package var code: ErrorCode {
    switch self {
    case .isImportedAlready: ErrorCode("IMP", 1)
    case .openingDiffersFromTheBooks: ErrorCode("IMP", 3)
    case .openingDoesNotSumToZero: ErrorCode("IMP", 4)
    case .openingWasReplaced: ErrorCode("IMP", 5)
    case .vouchersWereKnown: ErrorCode("IMP", 6)
    case .fileCannotBeRead: ErrorCode("IMP", 8)
    case .encodingIsUnknown: ErrorCode("IMP", 9)
    case .dimensionColumnIsUnknown: ErrorCode("IMP", 10)
    case .decimalsDoNotFit: ErrorCode("IMP", 11)
    case .currencyIsMissing: ErrorCode("IMP", 12)
    case .rateDoesNotGiveAmount: ErrorCode("IMP", 13)
    case .residueIsTooLarge: ErrorCode("IMP", 14)
    case .residueWasSettled: ErrorCode("IMP", 15)
    case .holdsNothing: ErrorCode("IMP", 16)
    case .balanceAccountIsNeeded: ErrorCode("IMP", 17)
    case .fileCannotBeWritten: ErrorCode("IMP", 18)
    case .movementDoesNotSumToZero: ErrorCode("IMP", 19)
    case .contentIsNotKept: ErrorCode("IMP", 20)
    case .isNoImport: ErrorCode("IMP", 21)
    case .partsAreMissing: ErrorCode("IMP", 22)
    case .originalIsNotKept: ErrorCode("IMP", 23)
    case .partIsGivenTwice: ErrorCode("IMP", 24)
    case .laterMovementIsHeld: ErrorCode("IMP", 25)
    case .yearIsHeldOtherwise: ErrorCode("IMP", 26)
    case .yearBeganLater: ErrorCode("IMP", 27)
    case .openingIsNotCompared: ErrorCode("IMP", 28)
    case .vouchersAreMissing: ErrorCode("IMP", 29)
    case .nothingToDo: ErrorCode("IMP", 30)
    case .suspenseIsNotEmpty: ErrorCode("CHK", 1)
    case .doesNotFoot: ErrorCode("CHK", 4)
    case .findingIsOfAnotherVersion: ErrorCode("IMP", 50)
    case .hasWarnings: ErrorCode("IMP", 51)
    case .balanceAccountIsUnknown: ErrorCode("IMP", 52)
    case .newCompanyHasNoYear: ErrorCode("IMP", 53)
    case .voucherHadNoLines: ErrorCode("IMP", 54)
    }
  }
}
