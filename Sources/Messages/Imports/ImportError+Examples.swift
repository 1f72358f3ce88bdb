import Accounting

extension ImportError {
  package static var examples: [ImportError] {
    let account = AccountNumber("1930")
    let residue = Money(minorUnits: 3, .sek)
    return [
      .isImportedAlready(file: "books.se", run: 3, name: "2025.se"),
      .openingDiffersFromTheBooks(
        year: "2025",
        account: account,
        books: Money(minorUnits: 15_000_000, .sek),
        file: Money(minorUnits: 14_950_000, .sek)
      ),
      .openingDoesNotSumToZero(
        Money(minorUnits: -4_599_014, .sek),
        year: "2025",
        account: AccountNumber("2999")
      ), .openingWasReplaced(year: "2025", voucher: "IB1"), .vouchersWereKnown(count: 1_204),
      .fileCannotBeRead(file: "2025.se", reason: .isMissing),
      .encodingIsUnknown(encoding: "latin-9", known: ["cp437", "utf-8", "windows-1252"]),
      .dimensionColumnIsUnknown(column: "region", known: ["Kostnadsställe", "Projekt"]),
      .dimensionColumnIsUnknown(column: "region", known: []),
      .dimensionColumnIsUnknown(column: "Forfall", known: []),
      .decimalsDoNotFit(written: "12.345", currency: .sek),
      .currencyIsMissing(account: account),
      .rateDoesNotGiveAmount(
        account: account,
        stated: Money(minorUnits: 114_975, .sek),
        computed: Money(minorUnits: 114_795, .sek)
      ),
      .residueIsTooLarge(voucher: "V17", residue: Money(minorUnits: 950, .sek), lines: 4),
      .residueWasSettled(voucher: "V17", residue: residue, account: account),
      .holdsNothing(file: "march.csv"), .balanceAccountIsNeeded(AccountNumber("3001")),
      .fileCannotBeWritten(file: "report.csv", reason: .isNoFolder),
      .movementDoesNotSumToZero(
        movement: "PSALDO 202503",
        Money(minorUnits: -50_000, .sek),
        account: AccountNumber("2999")
      ), .contentIsNotKept(size: 190_000_000), .isNoImport(run: 17),
      .partsAreMissing(missing: [2], parts: 3), .originalIsNotKept(run: 17, part: 1),
      .partIsGivenTwice(part: 2, parts: 3),
      .laterMovementIsHeld(voucher: "RES202509", Day(number: 20_361), run: 2),
      .yearIsHeldOtherwise(year: "2025", run: 2), .yearBeganLater(Day(number: 20_147), run: 2),
      .openingIsNotCompared(Day(number: 20_162)), .vouchersAreMissing(count: 1, first: "G12"),
      .nothingToDo(examined: 295),
      .suspenseIsNotEmpty(
        account: AccountNumber("2999"),
        balance: Money(minorUnits: -4_599_014, .sek)
      ), .doesNotFoot(run: 3, file: "2025.se"),
      .findingIsOfAnotherVersion(code: "SIE-013", facts: "count 4"),
      .balanceAccountIsUnknown(AccountNumber("2999")),
      .newCompanyHasNoYear(company: "FJ01", currency: .sek),
      .voucherHadNoLines(voucher: "A104", run: 3, file: "2025.se"),
      .hasWarnings(run: 3, file: "2025.se", count: 2),
    ]
  }
}
