import Accounting

extension LedgerImport {
  /// Keeps what the file says of the company and the books do not, and tells where they differ.
  ///
  /// A number that one of the others has is theirs.
  func keepCompany(among others: [Company]) throws -> [Finding] {
    var company = open.facts.company
    if company.organisationNumber == nil,
      let number = OrganisationNumber.digits(of: file.company.numberWritten),
      !others.contains(where: { $0.organisationNumber == number })
    {
      company.organisationNumber = number
      try open.set(company)
    }
    let known = try open.read.companyDetails()
    let (details, problems) = known.completed(by: file.details)
    if details != known { try open.set(details) }
    return problems.map { Finding(.info, $0) }
  }
}
