import Accounting
import Database

/// Several companies, open for writing in one transaction that changes nothing of what they share.
///
/// Whoever changes that at the same time is not kept waiting. Companies are opened in the order of their
/// keys, so that two who open the same ones never wait for each other.
package final class OpenCompanies {
  package let read: InstallationBooks
  private let authorship: Authorship
  private let rates = RateMemory()
  private var last: Int64 = 0

  init(_ connection: any Connection, by authorship: Authorship) {
    self.authorship = authorship
    read = InstallationBooks(connection: connection, rateMemory: rates)
  }

  /// Opens the books of a company whose key is above those that are open.
  package func open(_ company: Int64) throws -> OpenBooks {
    precondition(company > last, "companies are opened in the order of their keys")
    last = company
    return try OpenBooks(read.connection, company: company, by: authorship, rates: rates)
  }
}
