import Accounting
import Books

/// Where the accounts of a new company come from.
package enum ChartSource: Sendable {
  /// Our own selection of the convention's accounts.
  case standard
  /// A CSV file with the columns `account` and `name`, and `type` where the number does not tell.
  case file(path: String)
}

extension Session {
  /// Creates a company with its first fiscal year and the accounts of its chart.
  package func createCompany(
    _ company: Company,
    year: ClosedRange<Day>?,
    chart: ChartSource,
    _ call: Call
  ) throws -> Company {
    var company = company
    company.organisationNumber = company.organisationNumber.map { $0.filter(\.isNumber) }
    var own = call
    own.company = company.code
    return try writingInstallation(.companyCreate, own) { [company] installation in
      let accounts =
        switch chart {
        case .standard: standardAccounts(company.chartStandard)
        case .file(let path): try readAccounts(try SourceFile(path: path), company.chartStandard)
        }
      let open = try installation.addCompany(company)
      try open.set(accounts)
      try open.add(
        [1, 6].map { Dimension(number: $0, name: Dimension.key($0)) },
        []
      )
      if let year { _ = try open.addYear(from: year.lowerBound, to: year.upperBound) }
      try open.close()
      return company
    }
  }

  /// Every company by its code.
  package func companies() throws -> [Company] {
    try readingInstallation(.companyList) { try $0.companies().map(\.company) }
  }

  /// The company that a call is for.
  package func company(_ call: Call) throws -> Company {
    try reading(.companyShow, call) { read in try read.company() }
  }
}
