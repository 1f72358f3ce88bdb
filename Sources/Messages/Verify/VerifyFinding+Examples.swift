import Accounting

extension VerifyFinding {
  package static var examples: [VerifyFinding] {
    let record = LoggedRecord(
      company: "SE01",
      sequence: 812,
      kind: "voucher",
      at: "2025-03-04T10:12:00Z",
      author: "anna",
      voucher: "A17"
    )
    let shared = LoggedRecord(
      company: nil,
      sequence: 3,
      kind: "rate-import",
      at: "2025-03-04T10:12:00Z",
      author: "anna"
    )
    return [
      .hashDiffers(record, suspects: []), .hashDiffers(record, suspects: [.hash]),
      .hashDiffers(record, suspects: [.lines([1, 3])]),
      .hashDiffers(shared, suspects: [.rows(table: "exchange_rate")]),
      .sequenceHasAGap(after: 809, next: record), .headDiffers(stated: 1_204, last: 1_200),
      .voucherDoesNotBalance(record, difference: Money(minorUnits: -4_000, .sek)),
      .linesAreMissing(record, stated: 4, found: 3),
      .linesWithoutVoucher(count: 2, year: "2025", sequence: 1_812),
      .numberHasAGap(record, series: "A", year: "2025", expected: 16, found: 17),
      .balanceDiffers(
        BalanceDifference(
          table: "balance_by_account",
          key: "1930 2025-03 SEK",
          column: "debit",
          kept: 120_000,
          due: 100_000
        ).valued(accounting: .sek, reporting: nil)
      ),
      .balanceDiffers(
        BalanceDifference(
          table: "balance_by_combination",
          key: "5010 1=10 2025-03 EUR",
          column: "accounting_debit",
          kept: nil,
          due: 100_000
        ).valued(accounting: .sek, reporting: nil)
      ),
      .voucherLiesOutsideYear(record, year: "2025"),
      .periodStatusDiffers(period: "2025-03", kept: "open", due: "on-hold"),
      .periodShapeDiffers(period: "2025-12"),
      .sealDiffers(record.sealing, period: "2025-03", part: "trial_balance"),
      .sealIsMoved(period: "2025-03", record: 1_051),
      .sealIsBroken(
        period: "2025-03",
        by: "anna",
        at: "2025-04-09T14:05:00Z",
        reason: "late invoice"
      ), .reversalDiffers(record, reverses: 811),
      .rowsWithoutRecord(table: "exchange_rate", sequence: 3, count: 2),
      .contentDiffers(run: 3, file: "2025.se"),
      .moreOfTheSame(count: 340, lastRecord: 1_190),
      .linesAreMisnumbered(record, expected: 2, found: 3),
      .combinationIsMissing(record, line: 2),
      .accountWasUnknown(record, line: 2, ledgerAccount: "5010 1=10"),
      .seriesIsImported(record, series: "A"),
      .runNumberHasAGap(record.sealing, expected: 17, found: 18),
      .periodDidNotAdmit(record, period: "2025-03", module: "general-ledger"),
      .authorOrTimeIsMissing(record.sealing), .sharedRecordIsMissing(record, shared: 9),
      .originIsWrong(record.posting, voucher: 813, line: 2, run: 17),
      .versionIsUnknown(record, version: 2),
      .kindDoesNotFitPeriod(record, voucherKind: "closing", period: "2025-open"),
      .postingPassIsUnknown(record, pass: "7"),
    ]
      + ControlFault.allCases.map {
        .controlDidNotAdmit(record, line: 2, account: "1930", fault: $0)
      }
      + PassFault.allCases.map { .postingPassDoesNotHold(record, pass: "7", fault: $0) }
      + CombinationFault.allCases.map {
        .combinationDidNotStand(record, line: 2, ledgerAccount: "5010 1=10", fault: $0)
      }
      + [
        .valueDoesNotBalance(
          record,
          dimension: 1,
          code: "10",
          difference: Money(minorUnits: 200_00, .sek)
        ),
        .balancingLineIsWrong(record.posting, voucher: 813, line: 4),
      ]
      + CloseFault.allCases.map { .closeDoesNotFit(record, close: 3, fault: $0) }
      + ApprovalFault.allCases.map {
        .approvalDoesNotHold(record, period: "2025-03", fault: $0)
      } + [
        .reopeningDoesNotHold(record.sealing, period: "2025-03", path: "unlock"),
        .lateVoucherDoesNotHold(record.posting, voucher: 341, period: "2025-03"),
        .rowsAreMisnumbered(record.sealing, table: "seal", expected: 1, found: 2),
        .balanceIsOfAnotherYear(balance: "1930 2025-03 SEK", kept: "2024", due: "2025"),
        .companyIsNotListed(number: 7, table: "company_log"),
        .companyCodeDiffers(kept: "SE02", due: "SE01"), .companyHasNoLog(company: "SE01"),
        .combinationIsUnused(number: 12, ledgerAccount: "5010 1=10"),
        .contentIsNotOfAFile(run: 3, part: 2),
        .refusalDiffers(number: 4, command: "close", by: "anna", at: "2025-04-09T14:05:00Z"),
        .keyIsNotInTheLog(key: "march-close"),
      ]
  }
}

extension LoggedRecord {
  /// The same place with a run.
  fileprivate var posting: LoggedRecord {
    LoggedRecord(company: company, sequence: sequence, kind: "run", at: at, author: author)
  }

  /// The same place with a seal.
  fileprivate var sealing: LoggedRecord {
    LoggedRecord(company: company, sequence: sequence, kind: "seal", at: at, author: author)
  }
}
