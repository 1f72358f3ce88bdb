import Accounting
import Database

/// Reads what companies share.
package struct InstallationBooks {
  let connection: any Connection
  /// The rates of days that companies have in common; nothing where nothing is remembered.
  var rateMemory: RateMemory?

  /// A company with the key that its rows hold.
  package struct KnownCompany: Sendable {
    package let key: Int64
    package let company: Company
  }

  /// The books of one of the companies, of which nothing is read twice.
  package func books(of company: Int64) -> CompanyBooks {
    CompanyBooks(
      connection: connection,
      key: company,
      memory: ReadMemory(),
      rateMemory: rateMemory
    )
  }

  /// A company as the door finds it, with what tells whether who may do what is known.
  package struct FoundCompany {
    package let key: Int64
    package let code: String
    package let standing: Standing
  }

  /// The key and the code of a company by its code; without one, of the only company that there is.
  package func company(_ code: String?) throws -> FoundCompany {
    let condition: Statement = code.map { " WHERE code = \($0)" } ?? ""
    let found = try connection.rows(
      "SELECT company, code, " + Standing.columns + " FROM company" + condition
        + " ORDER BY code LIMIT 2"
    ) { FoundCompany(key: $0.integer(0), code: $0.text(1), standing: Standing($0, from: 2)) }
    if found.count == 1 { return found[0] }
    let codes = try codes()
    if let code { throw Refusal(CompanyError.isUnknown(company: code, known: codes)) }
    guard !codes.isEmpty else { throw Refusal(CompanyError.noneExists) }
    throw Refusal(CompanyError.mustBeNamed(known: codes))
  }

  /// Codes of the companies, in their order.
  package func codes() throws -> [String] {
    try connection.rows("SELECT code FROM company ORDER BY code") { $0.text(0) }
  }

  /// The number of the newest record of the installation's log.
  package func sequence() throws -> Int64 {
    try connection.first("SELECT sequence FROM installation_head") { $0.integer(0) } ?? 0
  }
}
