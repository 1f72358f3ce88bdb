/// The company that a file of books says it is about.
package struct CompanyOfFile: Hashable, Sendable {
  /// Name of the file.
  package let file: String
  /// Empty where the file does not say.
  package let name: String
  /// Nothing where the file has no such number.
  package let organisationNumber: String?
  /// The number as the file writes it.
  package let numberWritten: String
  package let currency: Currency

  package init(
    file: String,
    name: String,
    organisationNumber: String?,
    numberWritten: String = "",
    currency: Currency
  ) {
    self.file = file
    self.name = name
    self.organisationNumber = organisationNumber
    self.numberWritten = numberWritten
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
          $0.organisationNumber == organisationNumber && mayBe(named: $0.name)
        })
      {
        throw Refusal(
          CompanyError.isHeldUnderAnotherCode(
            name: holder.name,
            number: organisationNumber,
            code: holder.code
          )
        )
      }
      return chosen
    }
    guard let organisationNumber else { throw Refusal(numberProblem) }
    guard
      let known = companies.first(where: {
        $0.code == organisationNumber || $0.organisationNumber == organisationNumber
      })
    else { return organisationNumber }
    guard mayBe(named: known.name) else {
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

  /// What to know of a file that has come to a company by its number though their names are not
  /// the same, or by the user's choice though they are not alike; nothing where they are.
  package func doubt(about company: Company, chosen: String?) -> Finding? {
    if chosen != nil {
      guard !mayBe(named: company.name) else { return nil }
      return Finding(
        .warning,
        CompanyError.choiceDecides(
          company: company.name,
          fileName: name,
          number: organisationNumber ?? ""
        )
      )
    }
    guard let organisationNumber, name != company.name else { return nil }
    return Finding(
      .warning,
      CompanyError.numberDecides(
        number: organisationNumber,
        company: company.name,
        fileName: name
      )
    )
  }

  /// Why no company can be found by the number of the file.
  private var numberProblem: CompanyError {
    if let fault = OrganisationNumber.fault(in: numberWritten), !numberWritten.isEmpty {
      return .fileNumberIsMalformed(file: file, number: numberWritten, fault: fault)
    }
    return .fileNamesNone(file: file)
  }

  /// Whether the file's name says nothing against a company's: it is missing, or the same in other
  /// letters, with other blanks, or without the word for a limited company.
  private func mayBe(named other: String) -> Bool {
    name.allSatisfy(\.isWhitespace) || plain(name) == plain(other)
  }

  /// A name in small letters, without blanks, signs and the words AB, AS and aktiebolag.
  private func plain(_ name: String) -> String {
    let words = name.lowercased().filter { $0 != "/" && $0 != "." }
      .split { !$0.isLetter && !$0.isNumber }
    let told = words.filter { !forms.contains(String($0)) }
    return (told.isEmpty ? words : told).joined()
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
        CompanyError.currencyDiffers(
          fileCurrency: currency,
          companyCurrency: company.accountingCurrency
        )
      )
    }
  }
}

/// Words for a limited company, which one program writes and another leaves out.
private let forms: Set<String> = ["ab", "as", "aktiebolag", "aktiebolaget", "aksjeselskap"]
