import Accounting

extension PartyKind {
  package func name(in language: Language) -> String {
    switch self {
    case .customer: language.say(sv: "kund", nb: "kunde", en: "customer")
    case .supplier: language.say(sv: "leverantör", nb: "leverandør", en: "supplier")
    }
  }
}
