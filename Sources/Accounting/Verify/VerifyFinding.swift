/// What a replay of the log found.
package enum VerifyFinding: LedgerError, Hashable {
  /// The record does not have the content, or the place, that it was written with.
  case hashDiffers(LoggedRecord, suspects: [Suspect])
  case sequenceHasAGap(after: Int64, next: LoggedRecord)
  case headDiffers(stated: Int64, last: Int64)
  case voucherDoesNotBalance(LoggedRecord, difference: Money)
  case linesAreMissing(LoggedRecord, stated: Int64, found: Int64)
  /// The year and number are those of the first.
  case linesWithoutVoucher(count: Int64, year: String, sequence: Int64)
  case numberHasAGap(LoggedRecord, series: String, year: String, expected: Int64, found: Int64)
  case balanceDiffers(BalanceDifference)
  case voucherLiesOutsideYear(LoggedRecord, year: String)
  case periodStatusDiffers(period: String, kept: String, due: String)
  /// The days kept beside the log are not those of its newest shape.
  case periodShapeDiffers(period: String)
  case sealDiffers(LoggedRecord, period: String, part: String)
  case sealIsMoved(period: String, record: Int64)
  case sealIsBroken(period: String, by: String, at: String, reason: String)
  case reversalDiffers(LoggedRecord, reverses: Int64)
  case rowsWithoutRecord(table: String, sequence: Int64, count: Int64)
  /// The bytes kept of an imported file are not those that its record has the hash of.
  case contentDiffers(run: Int64, file: String)
  /// What is like findings that have been named, or follows from them.
  case moreOfTheSame(count: Int64, lastRecord: Int64?)
  case linesAreMisnumbered(LoggedRecord, expected: Int64, found: Int64)
  case combinationIsMissing(LoggedRecord, line: Int64)
  /// The chart of then has no such account, or no such value of a dimension.
  case accountWasUnknown(LoggedRecord, line: Int64, ledgerAccount: String)
  case seriesIsImported(LoggedRecord, series: String)
  case runNumberHasAGap(LoggedRecord, expected: Int64, found: Int64)
  case periodDidNotAdmit(LoggedRecord, period: String, module: String)
  case authorOrTimeIsMissing(LoggedRecord)
  case sharedRecordIsMissing(LoggedRecord, shared: Int64)
  /// The record says that a voucher's line comes from a run that has no such line of a voucher.
  case originIsWrong(LoggedRecord, voucher: Int64, line: Int64, run: Int64)
  /// What the record holds, a later program wrote in a way that this one cannot check.
  case versionIsUnknown(LoggedRecord, version: Int64)
  case kindDoesNotFitPeriod(LoggedRecord, voucherKind: String, period: String)
  /// No record has made the posting pass that the voucher was posted with.
  case postingPassIsUnknown(LoggedRecord, pass: String)
  /// The posting pass was granted, but did not hold for the voucher.
  case postingPassDoesNotHold(LoggedRecord, pass: String, fault: PassFault)
  /// The account did not take the line, by what was demanded of it then.
  case controlDidNotAdmit(LoggedRecord, line: Int64, account: String, fault: ControlFault)
  /// The rules about dimensions of then do not let the line through.
  case combinationDidNotStand(
    LoggedRecord,
    line: Int64,
    ledgerAccount: String,
    fault: CombinationFault
  )
  /// The lines with a value, or with none, do not come to zero where they had to.
  case valueDoesNotBalance(LoggedRecord, dimension: Int64, code: String?, difference: Money)
  /// The record says that a line was added to balance a value, and no voucher has such a line.
  case balancingLineIsWrong(LoggedRecord, voucher: Int64, line: Int64)
  /// The lawful path that a record keeps of a period's opening is not one that the record went.
  case reopeningDoesNotHold(LoggedRecord, period: String, path: String)
  /// A voucher was not moved out of a period that was shut, to the next that was open.
  case lateVoucherDoesNotHold(LoggedRecord, voucher: Int64, period: String)
  case approvalDoesNotHold(LoggedRecord, period: String, fault: ApprovalFault)
  /// A table's rows of a record are not numbered 1, 2, 3 …
  case rowsAreMisnumbered(LoggedRecord, table: String, expected: Int64, found: Int64)
  /// A kept balance names a fiscal year that its period does not belong to.
  case balanceIsOfAnotherYear(balance: String, kept: String, due: String?)
  /// Rows lead with the number of a company that the list of companies does not have.
  case companyIsNotListed(number: Int64, table: String)
  case companyCodeDiffers(kept: String, due: String)
  case companyHasNoLog(company: String)
  /// No line of the log has the account with these dimensions, which are kept under a number.
  case combinationIsUnused(number: Int64, ledgerAccount: String)
  /// Bytes are kept that are no whole file of an import.
  case contentIsNotOfAFile(run: Int64, part: Int64)
  /// An entry of the audit list is not what was linked, or the link is missing.
  case refusalDiffers(number: Int64, command: String, by: String, at: String)
  /// An idempotency key that no record of the log has answered so.
  case keyIsNotInTheLog(key: String)
  case closeDoesNotFit(LoggedRecord, close: Int64, fault: CloseFault)

  package var code: ErrorCode {
    switch self {
    case .hashDiffers: ErrorCode("VER", 1)
    case .sequenceHasAGap: ErrorCode("VER", 2)
    case .headDiffers: ErrorCode("VER", 3)
    case .voucherDoesNotBalance: ErrorCode("VER", 4)
    case .linesAreMissing: ErrorCode("VER", 5)
    case .linesWithoutVoucher: ErrorCode("VER", 6)
    case .numberHasAGap: ErrorCode("VER", 7)
    case .balanceDiffers: ErrorCode("VER", 8)
    case .voucherLiesOutsideYear: ErrorCode("VER", 9)
    case .periodStatusDiffers: ErrorCode("VER", 10)
    case .sealDiffers: ErrorCode("VER", 11)
    case .sealIsMoved: ErrorCode("VER", 12)
    case .sealIsBroken: ErrorCode("VER", 13)
    case .reversalDiffers: ErrorCode("VER", 14)
    case .rowsWithoutRecord: ErrorCode("VER", 15)
    case .contentDiffers: ErrorCode("VER", 16)
    case .moreOfTheSame: ErrorCode("VER", 17)
    case .linesAreMisnumbered: ErrorCode("VER", 18)
    case .combinationIsMissing: ErrorCode("VER", 19)
    case .accountWasUnknown: ErrorCode("VER", 20)
    case .seriesIsImported: ErrorCode("VER", 21)
    case .runNumberHasAGap: ErrorCode("VER", 22)
    case .periodDidNotAdmit: ErrorCode("VER", 23)
    case .authorOrTimeIsMissing: ErrorCode("VER", 24)
    case .sharedRecordIsMissing: ErrorCode("VER", 25)
    case .originIsWrong: ErrorCode("VER", 26)
    case .versionIsUnknown: ErrorCode("VER", 27)
    case .kindDoesNotFitPeriod: ErrorCode("VER", 28)
    case .postingPassIsUnknown: ErrorCode("VER", 29)
    case .rowsAreMisnumbered: ErrorCode("VER", 30)
    case .balanceIsOfAnotherYear: ErrorCode("VER", 31)
    case .companyIsNotListed: ErrorCode("VER", 32)
    case .companyCodeDiffers: ErrorCode("VER", 33)
    case .companyHasNoLog: ErrorCode("VER", 34)
    case .combinationIsUnused: ErrorCode("VER", 35)
    case .contentIsNotOfAFile: ErrorCode("VER", 36)
    case .refusalDiffers: ErrorCode("VER", 37)
    case .keyIsNotInTheLog: ErrorCode("VER", 38)
    case .periodShapeDiffers: ErrorCode("VER", 39)
    case .postingPassDoesNotHold: ErrorCode("VER", 40)
    case .controlDidNotAdmit: ErrorCode("VER", 41)
    case .combinationDidNotStand: ErrorCode("VER", 42)
    case .closeDoesNotFit: ErrorCode("VER", 43)
    case .reopeningDoesNotHold: ErrorCode("PER", 38)
    case .approvalDoesNotHold: ErrorCode("VER", 44)
    case .valueDoesNotBalance: ErrorCode("VER", 45)
    case .balancingLineIsWrong: ErrorCode("VER", 46)
    case .lateVoucherDoesNotHold: ErrorCode("VER", 51)
    }
  }

  /// The record that it was found at; nothing where it stands beside the log.
  package var record: LoggedRecord? {
    switch self {
    case .hashDiffers(let record, _), .sequenceHasAGap(_, let record),
      .voucherDoesNotBalance(let record, _), .linesAreMissing(let record, _, _),
      .numberHasAGap(let record, _, _, _, _), .voucherLiesOutsideYear(let record, _),
      .sealDiffers(let record, _, _), .reversalDiffers(let record, _),
      .linesAreMisnumbered(let record, _, _), .combinationIsMissing(let record, _),
      .accountWasUnknown(let record, _, _), .seriesIsImported(let record, _),
      .runNumberHasAGap(let record, _, _), .periodDidNotAdmit(let record, _, _),
      .authorOrTimeIsMissing(let record), .sharedRecordIsMissing(let record, _),
      .originIsWrong(let record, _, _, _), .versionIsUnknown(let record, _),
      .kindDoesNotFitPeriod(let record, _, _), .postingPassIsUnknown(let record, _),
      .postingPassDoesNotHold(let record, _, _), .controlDidNotAdmit(let record, _, _, _),
      .combinationDidNotStand(let record, _, _, _),
      .closeDoesNotFit(let record, _, _), .reopeningDoesNotHold(let record, _, _),
      .approvalDoesNotHold(let record, _, _), .valueDoesNotBalance(let record, _, _, _),
      .balancingLineIsWrong(let record, _, _), .lateVoucherDoesNotHold(let record, _, _),
      .rowsAreMisnumbered(let record, _, _, _):
      record
    case .headDiffers, .linesWithoutVoucher, .balanceDiffers, .periodStatusDiffers,
      .periodShapeDiffers, .sealIsMoved, .sealIsBroken, .rowsWithoutRecord, .contentDiffers,
      .moreOfTheSame, .balanceIsOfAnotherYear, .companyIsNotListed, .companyCodeDiffers,
      .companyHasNoLog, .combinationIsUnused, .contentIsNotOfAFile, .refusalDiffers,
      .keyIsNotInTheLog:
      nil
    }
  }

  /// The number in the log that it was found at, also that of rows which have no record.
  package var sequence: Int64? {
    switch self {
    case .linesWithoutVoucher(_, _, let sequence), .rowsWithoutRecord(_, let sequence, _): sequence
    default: record?.sequence
    }
  }
}

/// A kept balance that is not the sum of its lines.
package struct BalanceDifference: Hashable, Sendable {
  package let table: String
  /// Account, dimensions, period and currency, as a person reads them.
  package let key: String
  package let column: String
  /// Nothing where the row is missing.
  package let kept: Int64?
  /// Nothing where no line calls for the row.
  package let due: Int64?
  /// Of `kept` and `due`; nothing where these are no amounts.
  package private(set) var currency: Currency?

  package init(table: String, key: String, column: String, kept: Int64?, due: Int64?) {
    self.table = table
    self.key = key
    self.column = column
    self.kept = kept
    self.due = due
  }

  /// The same with its currency: that of the books, or of the balance by the end of its key.
  package func valued(accounting: Currency, reporting: Currency?) -> BalanceDifference {
    var difference = self
    difference.currency =
      switch column {
      case "debit", "credit": key.split(separator: " ").last.flatMap { Currency($0) }
      case "accounting_debit", "accounting_credit": accounting
      case "reporting_debit", "reporting_credit": reporting
      default: nil
      }
    return difference
  }
}
