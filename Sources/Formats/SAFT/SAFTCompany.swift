import Accounting

extension SAFTReader {
  /// Keeps the first address, contact and bank account of the company; a further one is lost.
  mutating func endCompanyPart(_ place: SAFTPlace, _ name: SAFTName) {
    guard headerPart == part else { return }
    if companyParts[place] == nil {
      companyParts[place] = master
    } else {
      lose(.company, name)
    }
  }

  /// What the header says of the company beside name and number, as it is written.
  var companyDetails: CompanyDetails {
    var details = CompanyDetails()
    func text(_ place: SAFTPlace, _ name: SAFTName) -> String? {
      companyParts[place]?[name].flatMap { $0 == SAFTWriter.unknown ? nil : $0 }
    }
    let street = [.streetName, .number].compactMap { text(.companyAddress, $0) }
    let facts: [(CompanyDetails.Fact, String?)] = [
      (.firstName, text(.companyContact, .firstName)),
      (.lastName, text(.companyContact, .lastName)),
      (.telephone, text(.companyContact, .telephone)), (.email, text(.companyContact, .email)),
      (.street, street.isEmpty ? nil : street.joined(separator: " ")),
      (.postalCode, text(.companyAddress, .postalCode)), (.city, text(.companyAddress, .city)),
      (.country, text(.companyAddress, .country)),
      (.bankAccount, text(.companyBank, .ibanNumber) ?? text(.companyBank, .bankAccountNumber)),
    ]
    for (fact, text) in facts { details[fact] = text }
    // Who is not registered has no such number.
    if text(.companyTax, .taxRegistrationNumber) != nil { details.isVATRegistered = true }
    return details
  }
}
