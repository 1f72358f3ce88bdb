import Accounting

extension Period.Kind {
  package func name(in language: Language) -> String {
    switch self {
    case .opening: language.say(sv: "öppningsperiod", nb: "åpningsperiode", en: "opening period")
    case .operating:
      language.say(sv: "redovisningsperiod", nb: "regnskapsperiode", en: "operating period")
    case .closing:
      language.say(sv: "bokslutsperiod", nb: "årsoppgjørsperiode", en: "closing period")
    }
  }
}
