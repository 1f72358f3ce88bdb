/// What is wrong with a file of a company's set-up, or cannot be set by it.
package enum SetupError: LedgerError, Hashable {
  case fileIsUnreadable
  case formatIsUnknown(version: String, known: Int)
  case partIsUnknown(part: String, nearest: String?)
  case memberIsUnknown(part: SetupSection, member: String, nearest: String?)
  case memberIsMissing(part: SetupSection, member: String)
  case memberStandsTwice(part: SetupSection, member: String)
  case valueIsMalformed(part: SetupSection, member: String, written: String, allowed: [String])
  case standsTwice(part: SetupSection, name: String, line: Int)
  /// It is said when a company is created, and stays.
  case isGivenAtCreation(member: String, books: String?, file: String?)
  case cannotBeTakenBack(account: AccountNumber, member: String)
  case yearHasOtherPeriods(year: String)
  case periodsMakeNoYear(year: String)
  case nameIsTaken(name: String)
  case isLeftAsItIs(count: Int, first: String)
  case draftIsLeftOut(structure: String, version: Int)

  package var code: ErrorCode {
    switch self {
    case .fileIsUnreadable: ErrorCode("SET", 1)
    case .formatIsUnknown: ErrorCode("SET", 2)
    case .partIsUnknown: ErrorCode("SET", 3)
    case .memberIsUnknown: ErrorCode("SET", 4)
    case .memberIsMissing: ErrorCode("SET", 5)
    case .memberStandsTwice: ErrorCode("SET", 6)
    case .valueIsMalformed: ErrorCode("SET", 7)
    case .standsTwice: ErrorCode("SET", 8)
    case .isGivenAtCreation: ErrorCode("SET", 9)
    case .cannotBeTakenBack: ErrorCode("SET", 10)
    case .yearHasOtherPeriods: ErrorCode("SET", 11)
    case .periodsMakeNoYear: ErrorCode("SET", 12)
    case .nameIsTaken: ErrorCode("SET", 13)
    case .isLeftAsItIs: ErrorCode("SET", 14)
    case .draftIsLeftOut: ErrorCode("SET", 15)
    }
  }
}
