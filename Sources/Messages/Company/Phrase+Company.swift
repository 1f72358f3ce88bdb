extension Phrase {
  package static func createdCompany(_ code: String) -> Phrase {
    Phrase(
      sv: "Företaget \(code) är upplagt.",
      nb: "Foretaket \(code) er opprettet.",
      en: "Company \(code) is created."
    )
  }

  package static func wouldCreateCompany(_ code: String) -> Phrase {
    Phrase(
      sv: "Företaget \(code) skulle läggas upp.",
      nb: "Foretaket \(code) ville bli opprettet.",
      en: "Company \(code) would be created."
    )
  }
}
