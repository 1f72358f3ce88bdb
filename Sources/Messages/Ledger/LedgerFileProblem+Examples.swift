import Accounting
import Formats

extension LedgerFileProblem {
  package static var examples: [LedgerFileProblem] {
    let day = Day(number: 20_178)
    let (from, to) = (Day(number: 20_089), Day(number: 20_453))
    let voucher = VoucherName("A17", day: day)
    let account = AccountNumber("1920")
    let difference = LedgerDifference(account: account, computed: 735_520, stated: -2_764_480)
    let gap = Money(minorUnits: 254_541_000, .nok)
    return kinds + [
      .xmlIsBroken(reason: "Premature end of data in tag Line line 812")
    ] + XMLRefusal.allCases.map { .xmlIsRefused(reason: $0) } + [
      .voucherDoesNotBalance(voucher, difference: Money(minorUnits: -4_000, .nok)),
      .voucherDateUnreadable(voucher, date: "2025-02-29"),
      .voucherDateUnreadable(voucher, date: ""),
      .voucherOutsideYear(voucher, from: from, to: to), .voucherIsEmpty(voucher),
      .referenceRepeated(voucher), .amountUnreadable(written: "1 200,50"),
      .amountUnreadable(written: ""),
      .amountHasTooManyDecimals(written: "1.005", .nok),
      .amountOverflows(written: "92233720368547758.08"),
      .accountMissing(voucher), .accountUndeclared(account, lines: 12),
      .accountDeclaredTwice(account), .currencyUnknown(written: "kr"),
      .currencyUnknown(written: ""), .yearMissing,
      .companyNameMissing, .organisationNumberMissing,
      .organisationNumberIsWrong(number: "987654321", fault: .checkDigitIsWrong),
      .accountsDoNotFoot(count: 3, first: difference, .nok), .openingDoesNotSumToZero(gap: gap),
      .closingDoesNotSumToZero(gap: gap),
    ] + LedgerTotal.allCases.map { .totalDiffers(total: $0, stated: "54", computed: "53") }
      + LedgerReference.allCases.map { .referenceUnresolved(kind: $0, code: "1002", count: 7) } + [
        .schemaNotFollowed(element: "PostalCode", count: 41),
        .extensionPassedOver(element: "Analysis", count: 2), .signatureNotVerified,
        .currencyAmountDiffers(
          voucher,
          stated: Money(minorUnits: 114_975, .nok),
          computed: Money(minorUnits: 114_795, .nok)
        ), .versionDiffers(stated: "1.0", found: "1.10"),
        .versionDiffers(stated: "", found: "1.30"), .yearMustBeNamed(from: from, to: to),
        .moreOfTheSame(voucherDoesNotBalance(voucher, difference: gap).code, count: 1_204),
        .resultAccountsAreOpen(
          count: 2,
          first: AccountNumber("3000"),
          Money(minorUnits: -4_500_000, .nok)
        ), .companiesDiffer(company: "999999999", otherCompany: "888888888"),
        .currencyDoesNotBalance(voucher, difference: Money(minorUnits: 1, .eur)),
        .periodIsZero(voucher, count: 2), .periodsAreLeftUnused(count: 40, vouchers: 54),
        .partsHaveNoPlace(parts: [LedgerFilePart(name: "LockingInfo", count: 91)]),
        .openingDiffersFromLastClosing(count: 3, first: difference, .nok),
        .dimensionStandsTwice(voucher, dimension: "P", codes: ["200", "202"]),
        .internalAccountsMove(Money(minorUnits: 50_000, .nok), first: AccountNumber("9010")),
        .yearEndsBeforeItBegins(from: day, to: Day(number: 19_782)),
        .companyNameIsDamaged(name: "Fj\u{FFFD}rd AS"),
        .namespaceIsMissing(wanted: "urn:StandardAuditFile-Taxation-Financial:NO"),
        .yearDoesNotFit(from: from, to: to, firstDay: Day(number: 20_454), lastDay: day),
        .groupingIsUnknown(count: 22, first: account, written: "19"),
      ]
  }

  private static var kinds: [LedgerFileProblem] {
    let roots = [
      XMLRoot(name: "Invoice", namespace: ""), XMLRoot(name: "AuditFile", namespace: "urn:other"),
      XMLRoot(name: "", namespace: ""),
    ]
    let kinds: [FileKind] = [
      .empty, .records, .webPage, .json, .archive, .workbook, .lockedWorkbook,
      .oldWorkbook, .binaryWorkbook, .openDocument, .spreadsheet, .picture, .pdf, .wideText, .text,
      .binary,
    ]
    return (kinds + roots.map { .xml($0) }).map {
      .isOfAnotherKind(kind: $0, wanted: "SAF-T Financial")
    }
  }
}
