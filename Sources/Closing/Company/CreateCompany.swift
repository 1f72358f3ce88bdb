import Accounting
import Books

/// Where the accounts of a new company come from.
package enum ChartSource: Sendable {
  /// Our own selection of the convention's accounts.
  case standard
  /// A CSV file with the columns `account` and `name`, and `type` where the number does not tell.
  case file(path: String)
}

/// A company after it was created or changed, and what to look at in its settings.
package struct CompanyReport: Sendable {
  package let company: Company
  package let details: CompanyDetails
  package let findings: [Finding]
}

extension Session {
  /// Creates a company with its first fiscal year and the accounts of its chart.
  ///
  /// The accounts of a standard chart have their names in the language `names`, else in that of the
  /// convention.
  package func createCompany(
    _ company: Company,
    year: ClosedRange<Day>?,
    chart: ChartSource,
    names: ChartLanguage? = nil,
    _ call: Call
  ) throws -> CompanyReport {
    var company = company
    let doubts = { [company] in company.doubts(among: $0) }
    company.organisationNumber = company.organisationNumber.flatMap(digits(of:))
    var own = call
    own.company = company.code
    return try writingInstallation(.companyCreate, own) { [company] installation in
      let accounts =
        switch chart {
        case .standard: standardAccounts(company.chartStandard, names: names)
        case .file(let path): try readAccounts(try SourceFile(path: path), company.chartStandard)
        }
      let others = try installation.read.companies().map(\.company)
      let open = try installation.addCompany(company)
      try open.set(accounts)
      try open.set(accounts.groupings)
      try open.add(
        [1, 6].map { Dimension(number: $0, name: Dimension.key($0)) },
        []
      )
      if let year { _ = try open.addYear(from: year.lowerBound, to: year.upperBound) }
      try open.close()
      return CompanyReport(
        company: company,
        details: CompanyDetails(),
        findings: doubts(others)
      )
    }
  }

  /// Changes the settings of a company.
  package func setCompany(_ change: CompanyChange, _ call: Call) throws -> CompanyReport {
    try writing(.companySet, call) { open in try setCompany(change, open) }
  }

  /// The same in books that are open.
  func setCompany(_ change: CompanyChange, _ open: OpenBooks) throws -> CompanyReport {
    var company = open.facts.company
    if let name = change.name { company.name = name }
    if let number = change.organisationNumber { company.organisationNumber = number }
    if let days = change.maximumRateAge { company.maximumRateAge = days }
    if let refuses = change.refusesOldRates { company.refusesOldRates = refuses }
    if let problem = company.problem { throw Refusal(problem) }
    let others = try knownCompanies()
    let findings = change.organisationNumber == nil ? [] : company.doubts(among: others)
    company.organisationNumber = company.organisationNumber.flatMap(digits(of:))
    let known = try open.read.companyDetails()
    let details = change.details(after: known)
    guard details.problems.isEmpty else {
      throw Refusal(details.problems.map { Finding(.error, $0) })
    }
    if open.facts.company != company { try open.set(company) }
    if details != known { try open.set(details) }
    return CompanyReport(company: company, details: details, findings: findings)
  }

  /// Every company by its code.
  package func companies() throws -> [Company] {
    try readingInstallation(.companyList) { try $0.companies().map(\.company) }
  }

  /// The company that a call is for.
  package func company(_ call: Call) throws -> CompanyReport {
    try reading(.companyShow, call) { read in
      CompanyReport(
        company: try read.company(),
        details: try read.companyDetails(),
        findings: []
      )
    }
  }
}

/// What a user changes of a company; what is nothing stays as it is.
package struct CompanyChange: Sendable {
  package var name: String?
  package var organisationNumber: String?
  package var maximumRateAge: Int?
  package var refusesOldRates: Bool?
  /// Facts of its details, of which an empty text takes back what was known.
  package var texts: [CompanyDetails.Fact: String] = [:]
  package var isVATRegistered: Bool?

  package init() {}

  fileprivate func details(after known: CompanyDetails) -> CompanyDetails {
    var details = known
    for (fact, text) in texts { details[fact] = text.isEmpty ? nil : text }
    if let isVATRegistered { details.isVATRegistered = isVATRegistered }
    return details
  }
}

extension [Account] {
  /// Where they stand in the Norwegian tax return, of those that stand there.
  fileprivate var groupings: [AccountNumber: AccountGrouping] {
    Dictionary(compactMap { account in account.grouping.map { (account.number, $0) } }) { $1 }
  }
}

/// The digits of a number as files state it; of one that is none, those that there are.
private func digits(of written: String) -> String? {
  let digits = OrganisationNumber.digits(of: written) ?? written.filter(\.isNumber)
  return digits.isEmpty ? nil : digits
}
