/// The company that a file of books says it is about.
package struct CompanyOfFile: Hashable, Sendable {
  /// Name of the file.
  package let file: String
  package let name: String
  /// Nothing where the file has no such number.
  package let organisationNumber: String?
  package let currency: Currency

  package init(file: String, name: String, organisationNumber: String?, currency: Currency) {
    self.file = file
    self.name = name
    self.organisationNumber = organisationNumber
    self.currency = currency
  }

  /// The code of the company here: as the user says, else by its organisation number; one that no
  /// company has yet is that of a new one.
  package func code(chosen: String?, among companies: [Company]) throws(Refusal) -> String {
    if let chosen {
      if let known = companies.first(where: { $0.code == chosen }) {
        try refuseStranger(known)
      } else if let organisationNumber,
        let holder = companies.first(where: {
          $0.organisationNumber == organisationNumber && $0.name == name
        })
      {
        throw Refusal(
          CompanyError.isHeldUnderAnotherCode(
            name: name,
            number: organisationNumber,
            code: holder.code
          )
        )
      }
      return chosen
    }
    guard let organisationNumber else { throw Refusal(CompanyError.fileNamesNone(file: file)) }
    guard
      let known = companies.first(where: {
        $0.code == organisationNumber || $0.organisationNumber == organisationNumber
      })
    else { return organisationNumber }
    guard known.name == name else {
      throw Refusal(
        CompanyError.numberBelongsToAnother(
          number: organisationNumber,
          company: known.name,
          file: name
        )
      )
    }
    try refuseStranger(known)
    return known.code
  }

  /// Refuses a company with another number than the file's, or with books in another currency.
  private func refuseStranger(_ company: Company) throws(Refusal) {
    if let organisationNumber, let own = company.organisationNumber, organisationNumber != own {
      throw Refusal(
        CompanyError.fileIsOfAnother(
          company: company.code,
          number: own,
          file: name,
          fileNumber: organisationNumber
        )
      )
    }
    if company.accountingCurrency != currency {
      throw Refusal(
        CompanyError.currencyDiffers(file: currency.code, company: company.accountingCurrency.code)
      )
    }
  }
}
