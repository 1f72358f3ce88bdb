import Formats

extension LedgerReference {
  /// With a capital letter, as a sentence begins.
  func name(in language: Language) -> String {
    switch self {
    case .customer: language.say(sv: "Kund", nb: "Kunde", en: "Customer")
    case .supplier: language.say(sv: "Leverantör", nb: "Leverandør", en: "Supplier")
    case .taxCode: language.say(sv: "Momskod", nb: "Mva-kode", en: "Tax code")
    case .dimensionValue:
      language.say(sv: "Dimensionsvärde", nb: "Dimensjonsverdi", en: "Dimension value")
    case .owner: language.say(sv: "Ägare", nb: "Eier", en: "Owner")
    case .subledgerItem:
      language.say(sv: "Reskontrapost", nb: "Reskontropost", en: "Subledger item")
    }
  }
}
