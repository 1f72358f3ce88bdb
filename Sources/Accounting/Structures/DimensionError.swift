/// A dimension of a line of a voucher, as a message names it.
package struct SegmentPlace: Hashable, Sendable, Codable {
  /// How a person names the voucher; nothing where a combination is only explained.
  package let voucher: String?
  package let account: AccountNumber
  /// The name of the dimension.
  package let dimension: String
  /// The value; nothing where it is blank.
  package let code: String?
  package let source: CellSource

  package init(
    voucher: String?,
    account: AccountNumber,
    dimension: String,
    code: String?,
    source: CellSource
  ) {
    self.voucher = voucher
    self.account = account
    self.dimension = dimension
    self.code = code
    self.source = source
  }
}

/// What asks for something in a segment: a structure or one of its rules, and what it lets through.
package struct SegmentDemand: Hashable, Sendable, Codable {
  package let structure: String
  package let rule: String?
  /// The values that may stand there, the first ten of them.
  package let allowed: [String]
  package let count: Int
  /// The criteria as they were written.
  package let criteria: String

  package init(
    structure: String,
    rule: String?,
    allowed: [String],
    count: Int,
    criteria: String
  ) {
    self.structure = structure
    self.rule = rule
    self.allowed = allowed
    self.count = count
    self.criteria = criteria
  }
}

/// Why the dimensions of a line do not stand, and what became of them.
package enum DimensionError: KeptError, Hashable {
  /// A setting names a value that the company does not have.
  case codeIsUnknown(dimension: String, code: String, number: Int)
  case isSuspended(at: SegmentPlace, number: Int)
  case blankIsNotAllowed(at: SegmentPlace, by: SegmentDemand)
  case isNotAllowed(at: SegmentPlace, by: SegmentDemand)
  /// Another value of the line dictates this one.
  case isDictated(at: SegmentPlace, due: String, byDimension: String, byCode: String)
  case isNotActive(at: SegmentPlace, number: Int, day: Day, first: Day?, last: Day?)
  case dimensionIsNotActive(at: SegmentPlace, number: Int)
  case maskIsMalformed(mask: String)
  case maskDoesNotFit(dimension: String, code: String, mask: String)
  case endsBeforeItBegins(first: Day, last: Day)
  /// How many cells accounts have fixed otherwise than they were typed, and the first of them as typed.
  case wereFixed(count: Int, first: SegmentPlace, posted: String?)
  /// How many cells were filled in, and the first of them as posted.
  case wereFilledIn(count: Int, first: SegmentPlace)
  /// More than 30 signs, or `-`, which stands for a blank.
  case codeIsMalformed(dimension: String, code: String)
  /// Account structures have no column for the dimension by which vouchers are to balance.
  case isNotInStructures(dimension: String, structures: [String])
  /// How many lines were added to how many vouchers, and the first of them.
  case wereBalanced(lines: Int, vouchers: Int, first: Balanced)
  /// What the lines with a value, or with none, come to in a voucher that must balance by value.
  case valueDoesNotBalance(voucher: String, dimension: String, code: String?, difference: Money)
  /// How many vouchers of imported books do not balance by value, and the first value that does not.
  case importDoesNotBalance(count: Int, first: Balanced)
  /// An account that takes what lacks must stand in the balance sheet.
  case balancingAccountDoesNotFit(account: AccountNumber)
  /// A voucher of the books in which a value comes to something.
  case standsUnbalanced(
    voucher: String,
    id: Int64,
    dimension: String,
    code: String?,
    difference: Money
  )

  /// A value that lacked something, with the account of the line that was added.
  package struct Balanced: Hashable, Sendable, Codable {
    package let voucher: String
    package let account: AccountNumber?
    package let dimension: String
    package let code: String?
    package let amount: Money

    package init(
      voucher: String,
      account: AccountNumber?,
      dimension: String,
      code: String?,
      amount: Money
    ) {
      self.voucher = voucher
      self.account = account
      self.dimension = dimension
      self.code = code
      self.amount = amount
    }
  }

  package var code: ErrorCode {
    switch self {
    case .codeIsUnknown: ErrorCode("DIM", 1)
    case .isSuspended: ErrorCode("DIM", 2)
    case .blankIsNotAllowed: ErrorCode("DIM", 3)
    case .isNotAllowed: ErrorCode("DIM", 4)
    case .isDictated: ErrorCode("DIM", 5)
    case .isNotActive: ErrorCode("DIM", 6)
    case .dimensionIsNotActive: ErrorCode("DIM", 7)
    case .maskIsMalformed: ErrorCode("DIM", 8)
    case .maskDoesNotFit: ErrorCode("DIM", 9)
    case .endsBeforeItBegins: ErrorCode("DIM", 10)
    case .wereFixed: ErrorCode("DIM", 11)
    case .wereFilledIn: ErrorCode("DIM", 12)
    case .codeIsMalformed: ErrorCode("DIM", 13)
    case .isNotInStructures: ErrorCode("DIM", 14)
    case .wereBalanced: ErrorCode("DIM", 15)
    case .valueDoesNotBalance: ErrorCode("DIM", 16)
    case .importDoesNotBalance: ErrorCode("DIM", 17)
    case .balancingAccountDoesNotFit: ErrorCode("DIM", 18)
    case .standsUnbalanced: ErrorCode("DIM", 19)
    }
  }
}
