import Accounting

extension PeriodFate {
  package func name(in language: Language) -> String {
    switch self {
    case .kept: language.say(sv: "som förut", nb: "som før", en: "as before")
    case .changed: language.say(sv: "andra dagar", nb: "andre dager", en: "other days")
    case .added: language.say(sv: "ny", nb: "ny", en: "new")
    case .retired: language.say(sv: "ur bruk", nb: "ute av bruk", en: "out of use")
    }
  }
}
