import Accounting

extension KeptBalanceKind {
  package func name(in language: Language) -> String {
    switch self {
    case .objectOpening:
      language.say(sv: "ingående, objekt", nb: "inngående, objekt", en: "opening, object")
    case .objectClosing:
      language.say(sv: "utgående, objekt", nb: "utgående, objekt", en: "closing, object")
    case .period:
      language.say(sv: "periodens förändring", nb: "periodens endring", en: "change of the period")
    case .budget: language.say(sv: "budget", nb: "budsjett", en: "budget")
    }
  }
}
