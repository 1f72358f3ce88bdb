import Accounting

/// What a file of books can have wrong, or should be known for, whatever its format.
///
/// SIE 1–4 has problems of its own (`SIEProblem`).
package enum LedgerFileProblem: KeptError, Hashable {
  /// The file is something else than what the command reads.
  case isOfAnotherKind(kind: FileKind, wanted: String)
  /// The XML breaks off or is not well-formed; nothing behind that place was read.
  case xmlIsBroken(reason: String)
  /// The XML goes beyond the limits that keep reading safe.
  case xmlIsRefused(reason: XMLRefusal)
  case voucherDoesNotBalance(VoucherName, difference: Money)
  case voucherDateUnreadable(VoucherName, date: String)
  case voucherOutsideYear(VoucherName, from: Day, to: Day)
  case voucherIsEmpty(VoucherName)
  case referenceRepeated(VoucherName)
  case amountUnreadable(written: String)
  case amountHasTooManyDecimals(written: String, Currency)
  case amountOverflows(written: String)
  case accountMissing(VoucherName)
  case accountUndeclared(AccountNumber, lines: Int)
  case accountDeclaredTwice(AccountNumber)
  case currencyUnknown(written: String)
  case yearMissing
  case companyNameMissing
  case organisationNumberMissing
  case organisationNumberIsWrong(number: String, fault: OrganisationNumber.Fault)
  case accountsDoNotFoot(count: Int, first: LedgerDifference, Currency)
  case openingDoesNotSumToZero(gap: Money)
  case closingDoesNotSumToZero(gap: Money)
  /// A total that the file states is not what its content gives.
  case totalDiffers(total: LedgerTotal, stated: String, computed: String)
  /// A customer, supplier, tax code or the like that the file uses and does not declare.
  case referenceUnresolved(kind: LedgerReference, code: String, count: Int)
  /// The file is not as its schema demands; what it says is clear all the same.
  case schemaNotFollowed(element: String, count: Int)
  case extensionPassedOver(element: String, count: Int)
  case signatureNotVerified
  /// What a currency amount at its rate gives is not the line's amount.
  case currencyAmountDiffers(VoucherName, stated: Money, computed: Money)
  case versionDiffers(stated: String, found: String)
  /// The file covers a part of a year that has to be named.
  case yearMustBeNamed(from: Day, to: Day)
  /// Findings of one code beyond those that are listed each.
  case moreOfTheSame(ErrorCode, count: Int)
  /// Accounts of income and expenses do not begin their year with nothing.
  case resultAccountsAreOpen(count: Int, first: AccountNumber, Money)
  /// The files of one export are those of different companies.
  case companiesDiffer(company: String, otherCompany: String)
  /// All lines of a voucher are in one foreign currency, in which it does not balance.
  case currencyDoesNotBalance(VoucherName, difference: Money)
  /// What the file says and the ledger cannot hold.
  case partsHaveNoPlace(parts: [LedgerFilePart])
  /// Accounts whose opening balance is not the closing balance of the year before.
  case openingDiffersFromLastClosing(count: Int, first: LedgerDifference, Currency)
  /// A line has several values of a dimension, and no amounts by which it could be divided.
  case dimensionStandsTwice(VoucherName, dimension: String, codes: [String])
  /// What the vouchers move on internal accounts (class 9) against all others.
  case internalAccountsMove(Money, first: AccountNumber)
  case yearEndsBeforeItBegins(from: Day, to: Day)
  case companyNameIsDamaged(name: String)
  /// The elements are those of the format, without its namespace.
  case namespaceIsMissing(wanted: String)
  /// The year that the user names, and the days that the file covers.
  case yearDoesNotFit(from: Day, to: Day, firstDay: Day, lastDay: Day)
  /// Vouchers of a period 0, which no year has.
  case periodIsZero(VoucherName, count: Int)
  /// The stated periods contradict both days of more than half of the vouchers.
  case periodsAreLeftUnused(count: Int, vouchers: Int)
  /// Accounts whose place in the tax return is written as none that there is.
  case groupingIsUnknown(count: Int, first: AccountNumber, written: String)

  package var code: ErrorCode {
    switch self {
    case .isOfAnotherKind: ErrorCode("LED", 1)
    case .xmlIsBroken: ErrorCode("LED", 2)
    case .xmlIsRefused: ErrorCode("LED", 3)
    case .voucherDoesNotBalance: ErrorCode("LED", 4)
    case .voucherDateUnreadable: ErrorCode("LED", 5)
    case .voucherOutsideYear: ErrorCode("LED", 6)
    case .voucherIsEmpty: ErrorCode("LED", 7)
    case .referenceRepeated: ErrorCode("LED", 8)
    case .amountUnreadable: ErrorCode("LED", 9)
    case .amountHasTooManyDecimals: ErrorCode("LED", 10)
    case .amountOverflows: ErrorCode("LED", 11)
    case .accountMissing: ErrorCode("LED", 12)
    case .accountUndeclared: ErrorCode("LED", 13)
    case .accountDeclaredTwice: ErrorCode("LED", 14)
    case .currencyUnknown: ErrorCode("LED", 15)
    case .yearMissing: ErrorCode("LED", 16)
    case .companyNameMissing: ErrorCode("LED", 17)
    case .organisationNumberMissing: ErrorCode("LED", 18)
    case .organisationNumberIsWrong: ErrorCode("LED", 19)
    case .accountsDoNotFoot: ErrorCode("LED", 20)
    case .openingDoesNotSumToZero: ErrorCode("LED", 21)
    case .closingDoesNotSumToZero: ErrorCode("LED", 22)
    case .totalDiffers: ErrorCode("LED", 23)
    case .referenceUnresolved: ErrorCode("LED", 24)
    case .schemaNotFollowed: ErrorCode("LED", 25)
    case .extensionPassedOver: ErrorCode("LED", 26)
    case .signatureNotVerified: ErrorCode("LED", 27)
    case .currencyAmountDiffers: ErrorCode("LED", 28)
    case .versionDiffers: ErrorCode("LED", 29)
    case .yearMustBeNamed: ErrorCode("LED", 30)
    case .moreOfTheSame: ErrorCode("LED", 31)
    case .resultAccountsAreOpen: ErrorCode("LED", 32)
    case .companiesDiffer: ErrorCode("LED", 33)
    case .currencyDoesNotBalance: ErrorCode("LED", 34)
    case .partsHaveNoPlace: ErrorCode("LED", 40)
    case .openingDiffersFromLastClosing: ErrorCode("LED", 41)
    case .dimensionStandsTwice: ErrorCode("LED", 45)
    case .internalAccountsMove: ErrorCode("LED", 46)
    case .yearEndsBeforeItBegins: ErrorCode("LED", 47)
    case .companyNameIsDamaged: ErrorCode("LED", 48)
    case .namespaceIsMissing: ErrorCode("LED", 49)
    case .yearDoesNotFit: ErrorCode("LED", 50)
    case .periodIsZero: ErrorCode("LED", 42)
    case .periodsAreLeftUnused: ErrorCode("LED", 43)
    case .groupingIsUnknown: ErrorCode("LED", 51)
    }
  }
}

/// A limit that an XML document goes beyond.
package enum XMLRefusal: Codable, Hashable, Sendable, CaseIterable {
  /// Declares entities, which are never expanded.
  case declaresEntities
  case isTooDeep
  /// A name, value or text is longer than any that a ledger needs.
  case hasTooLongText
}

/// A total at the head of a file.
package enum LedgerTotal: Codable, Hashable, Sendable, CaseIterable {
  case vouchers
  case debit
  case credit
}

/// What a line of a file may refer to.
package enum LedgerReference: Codable, Hashable, Sendable, CaseIterable {
  case customer
  case supplier
  case taxCode
  case dimensionValue
  case owner
  case subledgerItem
}

/// Elements or attributes of a file, counted: `LockingInfo`, `Account/@unit`.
package struct LedgerFilePart: Codable, Hashable, Sendable {
  package let name: String
  package let count: Int

  package init(name: String, count: Int) {
    self.name = name
    self.count = count
  }
}

/// A voucher as a finding names it: its reference in the file, and its day where it has one.
package struct VoucherName: Codable, Hashable, Sendable {
  package let reference: String
  package let day: Day?

  package init(_ reference: String, day: Day?) {
    self.reference = reference
    self.day = day
  }
}
