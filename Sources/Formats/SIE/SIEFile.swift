import Accounting

/// What a SIE file says, its vouchers apart.
package struct SIEFile: Sendable {
  package var type: SIEType
  /// Whether `#FLAGGA` says that the file has been read in before.
  package var isFlagged: Bool
  package var program: SIEProgram
  package var generated: Day?
  package var encoding: SIEEncodingFound
  package var company: SIECompany
  /// The current year first, then the years before it.
  package var fiscalYears: [SIEFiscalYear]
  /// The accounting currency; SEK where the file does not say.
  package var currency: Currency
  /// `#KPTYP` as written.
  package var planType: String?
  /// The day up to which the balances are stated (`#OMFATTN`), where it can be read.
  package var coverageDay: Day?
  /// In order of their numbers; those that are used but not declared included.
  package var accounts: [SIEAccount]
  package var dimensions: [SIEDimension]
  package var objects: [SIEObject]
  /// Values of dimensions that the vouchers have.
  package var usedValues: Set<DimensionValue> = []
  package var balances: SIEBalances
  /// What the vouchers move on each account, in order of their numbers.
  package var movements: [SIEMovement]
  package var counts: SIECounts
  package var controlSum: SIEControlSum
  /// Texts that were misread before the file was written.
  package var textRepair: TextRepair?
  /// What their words mean, where the user has them repaired.
  var repair: MisreadWords?
  /// What the user's choices passed over, for the log.
  package var overrides: [String] = []
  /// In order of their lines; those about the whole file last.
  package var findings: [Finding]

  /// The year that the vouchers belong to.
  package var fiscalYear: SIEFiscalYear? { fiscalYears.first { $0.offset == 0 } }

  /// Whether the file may be posted: no finding stops the work.
  package var isPostable: Bool { !findings.contains { $0.severity == .error } }
}

/// The kind of a SIE file, by `#SIETYP` and its content.
package enum SIEType: String, Codable, Sendable, CaseIterable {
  case yearBalances = "1"
  case periodBalances = "2"
  case objectBalances = "3"
  /// Type 4 with balances: a whole ledger.
  case ledger = "4E"
  /// Type 4 without balances: vouchers of a pre-system.
  case vouchers = "4I"
}

/// A fiscal year of the file, by `#RAR`.
package struct SIEFiscalYear: Hashable, Sendable {
  /// 0 for the current year, −1 for the one before.
  package let offset: Int
  package let firstDay: Day
  package let lastDay: Day

  package func contains(_ day: Day) -> Bool { firstDay <= day && day <= lastDay }

  /// Whether it holds any day of the calendar month that begins on `month`.
  package func overlaps(monthOf month: Day) -> Bool {
    firstDay <= month.endOfMonth && month <= lastDay
  }
}
