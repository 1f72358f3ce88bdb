import Accounting
import Books
import TestSupport

@testable import Closing

extension UseCase {
  /// What only the use case itself refuses, whoever asks, has passed the door.
  private static func pastTheDoor(_ work: () throws -> Void) throws {
    do {
      try work()
    } catch let refusal as Refusal where refusal.reason is DelegationError {
    }
  }

  static func askForRights(_ asked: String, _ session: Session) throws -> Bool {
    switch asked {
    case "right grant":
      let change = RightChange(holder: "@team", rights: [Right(.read)], company: "SE01")
      _ = try session.grantRights(change, rehearsedForAll)
    case "right list": _ = try session.rights(of: nil)
    case "right revoke": _ = try session.revokeRights(boReads, rehearsedForAll)
    case "delegation give":
      try pastTheDoor {
        let request = DelegationRequest(
          giver: "bo",
          taker: "bo",
          rights: [Right("check")],
          because: ""
        )
        _ = try session.delegate(request, rehearsedForAll)
      }
    case "delegation list": _ = try session.delegations(of: nil)
    case "delegation revoke":
      try pastTheDoor {
        _ = try session.revoke(delegation: 99, because: "x", rehearsedForAll)
      }
    case "token create":
      _ = try session.createToken(of: "bo", "y", scopes: [], lastDay: nil, rehearsedForAll)
    case "token list": _ = try session.tokens()
    case "token revoke": _ = try session.revokeToken(1, rehearsedForAll)
    case "user create":
      _ = try session.createUser(LedgerUser(name: "vera", fullName: "Vera"), rehearsedForAll)
    case "user list": _ = try session.users()
    case "user set":
      _ = try session.setUser("bo", fullName: "Bo Ek", isActive: nil, rehearsedForAll)
    default: return false
    }
    return true
  }
}
