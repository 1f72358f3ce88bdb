import Accounting
import Database

/// Reads what companies share.
package struct InstallationBooks {
  let connection: any Connection
  /// The rates of days that companies have in common; nothing where nothing is remembered.
  var rateMemory: RateMemory?

  /// A company with the key that its rows hold.
  package struct KnownCompany {
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

  /// Every company, by its code.
  package func companies() throws -> [KnownCompany] {
    try connection.rows("SELECT company FROM company ORDER BY code") { $0.integer(0) }.map {
      KnownCompany(key: $0, company: try books(of: $0).company())
    }
  }

  /// The key and the code of a company by its code; without one, of the only company that there is.
  package func company(_ code: String?) throws -> (key: Int64, code: String) {
    let condition: Statement = code.map { " WHERE code = \($0)" } ?? ""
    let found = try connection.rows(
      "SELECT company, code FROM company" + condition + " ORDER BY code LIMIT 2"
    ) { (key: $0.integer(0), code: $0.text(1)) }
    if found.count == 1 { return found[0] }
    let codes = try connection.rows("SELECT code FROM company ORDER BY code") { $0.text(0) }
    if let code { throw Refusal(CompanyError.isUnknown(company: code, known: codes)) }
    guard !codes.isEmpty else { throw Refusal(CompanyError.noneExists) }
    throw Refusal(CompanyError.mustBeNamed(known: codes))
  }

  /// The number of the newest record of the installation's log.
  package func sequence() throws -> Int64 {
    try connection.first("SELECT sequence FROM installation_head") { $0.integer(0) } ?? 0
  }
}
