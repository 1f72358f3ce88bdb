import Accounting
import Formats

extension SIEProblem {
  package static var examples: [SIEProblem] {
    let day = Day(number: 20_178)
    let voucher = VoucherName("A17", day: day)
    let account = AccountNumber("1930")
    let difference = LedgerDifference(account: account, computed: 735_520, stated: -2_764_480)
    let gap = Money(minorUnits: -18_719_527, .sek)
    let explained = Money(minorUnits: -14_120_513, .sek)
    let mistake = "utf-8 read as cp437"
    let sample = TextSample(written: "Ink├╢p", meant: "Inköp")
    return [
      .notSIE, .voucherDoesNotBalance(voucher, difference: Money(minorUnits: -4_000, .sek)),
      .voucherDateUnreadable(voucher, date: "20250229"), .amountUnreadable(written: "1 200,50"),
      .amountHasTooManyDecimals(written: "1.005", .sek),
      .amountOverflows(written: "92233720368547758.08"),
      .accountMissing(label: "#TRANS"),
      .voucherOutsideFiscalYear(voucher, from: Day(number: 19_723), to: Day(number: 20_088)),
      .fileIsTruncated(voucher), .controlSumUnclosed,
      .controlSumDiffers(stated: "3130188017", computed: 2_762_691_843),
      .labelUnknown(label: "#MOMSKOD", count: 1), .accountUndeclared(account),
      .encodingDiffers(encoding: .utf8),
      .flagIsSet, .referenceRepeated(voucher), .quoteUnterminated, .voucherHasNoBlock(voucher),
      .voucherIsEmpty(voucher), .accountNotNumeric(AccountNumber("FEL")),
      .accountsDoNotFoot(count: 8, first: difference, .sek),
      .openingDoesNotSumToZero(gap: gap, explained: explained),
      .yearEndDoesNotSumToZero(gap: gap),
      .openingDiffersFromLastClosing(count: 15, first: difference, .sek), .fiscalYearMissing,
      .companyNameMissing, .organisationNumberMissing,
      .organisationNumberIsWrong(number: "555555-5556", fault: .checkDigitIsWrong),
      .blockNotClosed(voucher), .lineOutsideVoucher, .lineDatesUnreadable(count: 19),
      .linesPassedOver(count: 2),
      .fieldUnreadable(label: "#RAR", written: "0 2025-01-01 2025-12-31"),
      .objectsUnreadable(count: 3), .controlSumEmpty, .quotesUnescaped(count: 2),
      .resultAccountsHaveBalances(count: 4, first: AccountNumber("3010")), .balancesIncomplete,
      .periodTotalsMissing(count: 12), .periodYearsDiffer(count: 24),
      .controlCharacters(count: 3), .fileHoldsNothing, .addedLinesWithoutTwin(count: 1),
      .numbersMissing(series: "A", missing: [12...12, 17...19], count: 4),
      .coverageIsWrong(written: "19800101", used: day), .coverageMissing(used: day),
      .typeMissing(readAs: .ledger),
      .textsAreMisread(mistake: mistake, count: 212, sample, isRepaired: false),
      .textsAreMisread(mistake: mistake, count: 212, sample, isRepaired: true),
      .moreOfTheSame(SIEProblem.accountUndeclared(account).code, count: 7_310),
      .numberStandsForDate(label: "#TRANS", amount: "1", written: "234.50"),
      .amountMayGoOn(label: "#UB", amount: "1", next: "234.50"),
      .dimensionStandsTwice(dimension: 1, objects: ["10", "20"]), .objectIsEmpty(dimension: 1),
      .recordsNotRead(label: "#PBUDGET", count: 24),
      .internalAccountsMove(Money(minorUnits: 50_000, .sek), first: AccountNumber("9010")),
      .vouchersAreMissing(accounts: 12),
      .yearEndsBeforeItBegins(from: day, to: Day(number: 19_782)),
      .companyNameIsDamaged(name: "F\u{FFFD}rvaltning AB"), .textsAreDamaged(count: 430),
      .yearIsOfTheBooks, .companyNameIsUnquoted(name: "Andra Bolaget AB"),
      .isReadWithVouchers(count: 300),
    ]
  }
}
