import Accounting
import Books

extension Session {
  /// Every user by name, for what names one; none where there are no users.
  func knownUsers() throws -> [String: Stated<LedgerUser>] {
    let standing = try books.installation.standing()
    return try standing.hasUsers ? books.authorities(standing).users : [:]
  }
}
