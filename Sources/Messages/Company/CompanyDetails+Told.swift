import Accounting

extension CompanyDetails {
  /// What is known, a line each: `contact person: Kari Nordmann, 22 22 22 22`.
  package func told(in language: Language) -> [String] {
    func joined(_ texts: [String?], _ separator: String) -> String {
      texts.compactMap { $0 }.joined(separator: separator)
    }
    let contact = joined([joined([firstName, lastName], " "), telephone, email], ", ")
    let place = joined([postalCode, city], " ")
    let facts: [(CompanyFact, String)] = [
      (.contact, contact), (.address, joined([street, place, country], ", ")),
      (.vatRegistration, isVATRegistered.map { language($0 ? .yes : .no) } ?? ""),
      (.bankAccount, bankAccount ?? ""),
    ]
    return facts.compactMap { fact, text in
      let words = text.split(separator: ", ").joined(separator: ", ")
      return words.isEmpty ? nil : "\(fact.name(in: language)): \(words)"
    }
  }
}

extension CompanyFact {
  package func name(in language: Language) -> String {
    switch self {
    case .organisationNumber:
      language.say(
        sv: "organisationsnummer",
        nb: "organisasjonsnummer",
        en: "organisation number"
      )
    case .contact:
      language.say(sv: "kontaktperson", nb: "kontaktperson", en: "contact person")
    case .address: language.say(sv: "adress", nb: "adresse", en: "address")
    case .vatRegistration:
      language.say(sv: "momsregistrering", nb: "mva-registrering", en: "VAT registration")
    case .bankAccount: language.say(sv: "bankkonto", nb: "bankkonto", en: "bank account")
    }
  }
}
