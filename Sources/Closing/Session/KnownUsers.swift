import Accounting
import Books

extension Session {
  /// Every user by name, for what names one; none where there are no users.
  func knownUsers() throws -> [String: Stated<LedgerUser>] {
    let standing = try books.installation.standing()
    return try standing.hasUsers ? books.authorities(standing).users : [:]
  }

  /// Every company that there is, in the transaction that is under way.
  func knownCompanies() throws -> [Company] {
    try books.installation.companies().map(\.company)
  }

  /// The types of rate that there are rates of.
  func knownRateTypes() throws -> Set<String> { try books.installation.rateTypes() }
}
