/// What is sent to the program that the books come from, what is not, and what cannot be.
package enum SendingError: LedgerError, Hashable {
  case wereSentBefore(count: Int, first: String)
  case areSentAgain(count: Int, first: String)
  /// Vouchers that a file of the other program has had.
  case haveComeHome(count: Int, first: String)
  /// Vouchers and their contra vouchers that cancel each other out in one period, neither of them sent.
  case cancelOut(count: Int, first: String)
  /// Contra vouchers of what the other program has not got.
  case waitForOriginals(count: Int, first: String, year: String)
  case kindIsLeftOut(kind: VoucherKind, count: Int, first: String)
  /// Vouchers that move nothing in the accounting currency.
  case moveReportingOnly(count: Int, first: String, reporting: Currency)
  case reportingIsLeftOut(vouchers: Int, reporting: Currency, accounting: Currency)
  /// Closing adjustments, which are like any other voucher there.
  case closingIsOrdinary(count: Int, first: String)
  /// Vouchers that files of vouchers alone brought, and the run of one of these files.
  case filesOfVouchersAreLeftOut(count: Int, first: String, run: Int64)
  case nothingIsSent
  /// The run brought what the other program has, or took it back.
  case runIsOfTheOtherProgram(run: Int64, kind: RunKind)
  case runIsUndone(run: Int64, by: Int64)

  package var code: ErrorCode {
    switch self {
    case .wereSentBefore: ErrorCode("EXP", 8)
    case .areSentAgain: ErrorCode("EXP", 9)
    case .haveComeHome: ErrorCode("EXP", 10)
    case .cancelOut: ErrorCode("EXP", 11)
    case .waitForOriginals: ErrorCode("EXP", 12)
    case .kindIsLeftOut: ErrorCode("EXP", 13)
    case .moveReportingOnly: ErrorCode("EXP", 14)
    case .reportingIsLeftOut: ErrorCode("EXP", 15)
    case .closingIsOrdinary: ErrorCode("EXP", 16)
    case .filesOfVouchersAreLeftOut: ErrorCode("EXP", 17)
    case .nothingIsSent: ErrorCode("EXP", 18)
    case .runIsOfTheOtherProgram: ErrorCode("EXP", 19)
    case .runIsUndone: ErrorCode("EXP", 20)
    }
  }
}
