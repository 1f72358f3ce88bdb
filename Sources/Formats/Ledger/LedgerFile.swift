import Accounting

/// What a file of books says in the terms of the ledger, whatever its format; its vouchers apart.
package struct LedgerFile: Sendable {
  package var format: LedgerFormatName
  /// Name of the encoding that it was read in.
  package var encoding: String
  /// How the bytes speak for each encoding; empty where the format leaves no choice.
  package var encodingEvidence: [(encoding: String, bytes: Int)] = []
  /// The program that wrote it, with its version.
  package var program = ""

  /// Whether it was exported here, or by another installation of this program.
  package var isOwn: Bool { program.hasPrefix(SIEProgram.own.name) }

  package var company: LedgerFileCompany
  /// What it says of the company beside name and number, as it is written.
  package var details = CompanyDetails()
  /// The accounting currency of all its amounts.
  package var currency: Currency
  package var chartStandard: ChartStandard
  /// The years that its vouchers lie in, in order; the opening balances are those of the first.
  package var years: [LedgerFileYear] = []
  /// The day at whose beginning the opening balances stand; nothing means that of the first year.
  package var openingDay: Day?
  /// The last day that it says it covers; nothing where it does not say.
  package var coveredThrough: Day?
  /// The day on which it was made; nothing where it does not say.
  package var madeOn: Day?
  /// In order of their numbers; those that are used but not declared included.
  package var accounts: [LedgerFileAccount] = []
  package var dimensions: [Dimension] = []
  /// Values of dimensions that the file declares or its vouchers have, with their names, which are
  /// empty where none is declared.
  package var values: [DimensionValue: String] = [:]
  /// Whether it says what its first year opens with; a file of vouchers alone says nothing of it.
  package var statesBalances = false
  /// Balances by account at the beginning of `openingDay`; accounts without one are left out.
  package var opening: [AccountNumber: Int64] = [:]
  /// What moved, where the file has balances and no vouchers.
  package var netMovements: [NetMovement] = []
  /// What the books do not hold yet and later work needs.
  package var kept = KeptParts()
  package var counts = LedgerCounts()
  package var footing = LedgerFooting()
  package var textRepair: TextRepair?
  /// What the user overrode, as text for the log: a wrong control sum, texts repaired.
  package var overrides: [String] = []
  /// In order of their lines; those about the whole file last.
  package var findings: [Finding] = []

  package init(
    format: LedgerFormatName,
    encoding: String,
    company: LedgerFileCompany,
    currency: Currency,
    chartStandard: ChartStandard
  ) {
    self.format = format
    self.encoding = encoding
    self.company = company
    self.currency = currency
    self.chartStandard = chartStandard
  }

  /// What the numbers of its vouchers mean.
  package var naming: VoucherNaming { VoucherNaming(ofFormat: format.code) }

  /// Whether it may be posted: no finding stops the work.
  package var isPostable: Bool { !findings.contains { $0.severity == .error } }
}

extension LedgerFile {
  /// Notes what vouchers move on internal accounts (class 9) against all others, and tells it with
  /// the first of these accounts; nothing where the two kinds are kept apart.
  mutating func takeInternalMovement(
    _ movements: [AccountNumber: Int64]
  ) -> (Money, first: AccountNumber)? {
    let moved = accounts.filter {
      $0.type == .statistical && movements[$0.number, default: 0] != 0
    }
    footing.internalMovement = moved.reduce(0) { $0 + movements[$1.number, default: 0] }
    guard footing.internalMovement != 0, let first = moved.first else { return nil }
    return (Money(minorUnits: footing.internalMovement, currency), first.number)
  }
}

/// A format as programs and people name it.
package struct LedgerFormatName: Hashable, Sendable {
  /// `sie-4e`, `sie-5`, `saft-1.30`.
  package let code: String
  /// `SIE 4E`, `SIE 5`, `SAF-T 1.30`.
  package let title: String

  package init(code: String, title: String) {
    self.code = code
    self.title = title
  }
}

/// The company that a file is about.
package struct LedgerFileCompany: Hashable, Sendable {
  /// Empty where the file does not say.
  package var name: String
  /// The digits of the organisation number; nothing where the file has no such number.
  package var organisationNumber: String?
  /// The number as the file writes it.
  package var numberWritten: String

  package init(name: String, organisationNumber: String?, numberWritten: String = "") {
    self.name = name
    self.organisationNumber = organisationNumber
    self.numberWritten = numberWritten
  }
}

/// A fiscal year that a file covers, whole or in part.
package struct LedgerFileYear: Hashable, Sendable {
  package let firstDay: Day
  package let lastDay: Day
  /// Whether the file or the user says so; a selection of days only lies in some year.
  package let isStated: Bool

  package init(firstDay: Day, lastDay: Day, isStated: Bool = true) {
    self.firstDay = firstDay
    self.lastDay = lastDay
    self.isStated = isStated
  }
}

/// An account as a file declares or uses it.
package struct LedgerFileAccount: Hashable, Sendable {
  package let number: AccountNumber
  /// Empty where the file uses the account without declaring it.
  package var name: String
  package var type: AccountType
  package var groupingCode: String?
  /// Where it stands in the Norwegian tax return, where the file says both category and code.
  package var grouping: AccountGrouping?

  package init(
    number: AccountNumber,
    name: String,
    type: AccountType,
    groupingCode: String? = nil,
    grouping: AccountGrouping? = nil
  ) {
    self.number = number
    self.name = name
    self.type = type
    self.groupingCode = groupingCode
    self.grouping = grouping
  }
}

/// How much a file holds.
package struct LedgerCounts: Hashable, Sendable {
  /// Accounts that the file declares.
  package var accounts = 0
  /// Empty ones included, and ones without a day, which are found and not handed over.
  package var vouchers = 0
  package var lines = 0
  /// Sum of the debit lines, in minor units.
  package var debit: Int64 = 0
  /// Sum of the credit lines, in minor units; not above zero.
  package var credit: Int64 = 0

  package init(
    accounts: Int = 0,
    vouchers: Int = 0,
    lines: Int = 0,
    debit: Int64 = 0,
    credit: Int64 = 0
  ) {
    self.accounts = accounts
    self.vouchers = vouchers
    self.lines = lines
    self.debit = debit
    self.credit = credit
  }
}
