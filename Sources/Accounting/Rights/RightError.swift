/// Why somebody may not do something, or why who may do what cannot be changed so.
package enum RightError: LedgerError, Hashable {
  case isMissing(user: String, right: String, company: String?, who: [String])
  /// A right that somebody had until a day.
  case isOver(user: String, right: String, company: String?, last: Day, who: [String])
  case hasNotBegun(user: String, right: String, company: String?, first: Day, who: [String])
  /// No right lets a user of that kind.
  case kindMayNot(user: String, kind: UserKind, right: String, who: [String])
  case tokenIsMissing(user: String)
  case tokenIsUnknown(user: String)
  case tokenIsOfAnother(user: String, token: Int64, author: String)
  case tokenIsRevoked(user: String, token: Int64, by: String, at: String)
  case tokenIsOver(user: String, token: Int64, last: Day)
  case tokenLacksScope(user: String, token: Int64, right: String, scopes: [String])
  case userIsInactive(user: String, by: String, at: String)
  /// Before there is any user, only the owner of the books makes one.
  case firstUserIsTheOwners(user: String)
  case userIsKnown(user: String)
  case userIsUnknown(user: String, known: [String])
  case groupIsUnknown(group: String, known: [String])
  case nameIsMalformed(name: String)
  case rightIsUnknown(right: String, nearest: String?)
  /// A right to what companies share is not given for one of them.
  case concernsEveryCompany(right: String, company: String)
  case grantIsUnknown(holder: String, right: String, company: String?)
  case tokenNumberIsUnknown(token: Int64)
  case tokenIsRevokedAlready(token: Int64, by: String, at: String)
  case lastAdministrator(user: String)
  /// No delegation lets the one act for the other; where one did, its last day is told.
  case isNotDelegated(
    taker: String,
    giver: String,
    right: String,
    company: String?,
    last: Day?,
    who: [String]
  )

  /// A right without a last day gives an auditor nothing.
  case seatHasNoEnd(user: String, right: String, company: String?)

  package var code: ErrorCode {
    switch self {
    case .isMissing: ErrorCode("RGT", 1)
    case .isOver: ErrorCode("RGT", 2)
    case .hasNotBegun: ErrorCode("RGT", 3)
    case .kindMayNot: ErrorCode("RGT", 4)
    case .tokenIsMissing: ErrorCode("RGT", 5)
    case .tokenIsUnknown: ErrorCode("RGT", 6)
    case .tokenIsOfAnother: ErrorCode("RGT", 7)
    case .tokenIsRevoked: ErrorCode("RGT", 8)
    case .tokenIsOver: ErrorCode("RGT", 9)
    case .tokenLacksScope: ErrorCode("RGT", 10)
    case .userIsInactive: ErrorCode("RGT", 11)
    case .firstUserIsTheOwners: ErrorCode("RGT", 12)
    case .userIsKnown: ErrorCode("RGT", 13)
    case .userIsUnknown: ErrorCode("RGT", 14)
    case .groupIsUnknown: ErrorCode("RGT", 15)
    case .nameIsMalformed: ErrorCode("RGT", 16)
    case .rightIsUnknown: ErrorCode("RGT", 17)
    case .concernsEveryCompany: ErrorCode("RGT", 18)
    case .grantIsUnknown: ErrorCode("RGT", 19)
    case .tokenNumberIsUnknown: ErrorCode("RGT", 20)
    case .tokenIsRevokedAlready: ErrorCode("RGT", 21)
    case .lastAdministrator: ErrorCode("RGT", 22)
    case .isNotDelegated: ErrorCode("RGT", 24)
    case .seatHasNoEnd: ErrorCode("RGT", 34)
    }
  }
}
