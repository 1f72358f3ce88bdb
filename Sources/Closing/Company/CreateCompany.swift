import Accounting
import Books

extension Session {
  /// Creates a company with its first fiscal year and the accounts of its chart.
  package func createCompany(
    _ company: Company,
    year: ClosedRange<Day>?,
    accounts: [Account],
    _ request: Request
  ) throws -> Company {
    try books.writeInstallation(by: authorship, rehearsing: request.isRehearsal) { installation in
      let open = try installation.addCompany(company)
      try open.set(accounts)
      try open.add(
        [Dimension(number: 1, name: "costCentre"), Dimension(number: 6, name: "project")],
        []
      )
      if let year { _ = try open.addYear(from: year.lowerBound, to: year.upperBound) }
      try open.close()
      return company
    }
  }

  /// Every company by its code.
  package func companies() throws -> [Company] {
    try books.read { try books.installation.companies().map(\.company) }
  }
}
