/// Why a structure cannot be read or activated, or does not decide an account.
package enum StructureError: KeptError, Hashable {
  case noneCovers(voucher: String?, account: AccountNumber, day: Day)
  case severalCover(voucher: String?, account: AccountNumber, day: Day, structures: [String])
  case overlaps(structure: String, other: String, day: Day, accounts: [AccountNumber])
  case isUnknown(structure: String, known: [String])
  case versionIsUnknown(structure: String, version: Int)
  /// Every version of it has been activated.
  case hasNoDraft(structure: String)
  case isNotActive(structure: String, day: Day)
  case columnIsUnknown(column: String, known: [String])
  case columnStandsTwice(column: String)
  case accountColumnIsMissing
  case cellIsMalformed(column: String, written: String)
  case hasTooManyCriteria(column: String, count: Int)
  case hasTooManySegments(count: Int)
  case hasNoLines
  case ruleDemandsNothing(rule: String)
  /// A demand stands in a line of the structure itself, or in the account's column.
  case demandIsMisplaced(column: String)
  case rowIsUnreadable
  /// A cell names a value that the company does not have; told, never refused.
  case namesUnknown(dimension: String, code: String, number: Int)
  case nameIsMalformed(name: String)
  /// Told where no structure covers accounts that are posted to.
  case leavesOut(structure: String, accounts: [AccountNumber], count: Int)
  /// Vouchers balance by a dimension for which it has no column.
  case lacksBalancing(structure: String, dimension: String)

  package var code: ErrorCode {
    switch self {
    case .noneCovers: ErrorCode("STR", 1)
    case .severalCover: ErrorCode("STR", 2)
    case .overlaps: ErrorCode("STR", 3)
    case .isUnknown: ErrorCode("STR", 4)
    case .versionIsUnknown: ErrorCode("STR", 5)
    case .hasNoDraft: ErrorCode("STR", 6)
    case .isNotActive: ErrorCode("STR", 7)
    case .columnIsUnknown: ErrorCode("STR", 8)
    case .columnStandsTwice: ErrorCode("STR", 9)
    case .accountColumnIsMissing: ErrorCode("STR", 10)
    case .cellIsMalformed: ErrorCode("STR", 11)
    case .hasTooManyCriteria: ErrorCode("STR", 12)
    case .hasTooManySegments: ErrorCode("STR", 13)
    case .hasNoLines: ErrorCode("STR", 14)
    case .ruleDemandsNothing: ErrorCode("STR", 15)
    case .demandIsMisplaced: ErrorCode("STR", 16)
    case .rowIsUnreadable: ErrorCode("STR", 17)
    case .namesUnknown: ErrorCode("STR", 18)
    case .nameIsMalformed: ErrorCode("STR", 19)
    case .leavesOut: ErrorCode("STR", 20)
    case .lacksBalancing: ErrorCode("STR", 21)
    }
  }
}
