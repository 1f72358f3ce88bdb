import Accounting

extension PeriodStatus {
  package func name(in language: Language) -> String {
    switch self {
    case .open: language.say(sv: "öppen", nb: "åpen", en: "open")
    case .onHold: language.say(sv: "spärrad", nb: "sperret", en: "on hold")
    case .closed:
      language.say(sv: "permanent stängd", nb: "permanent lukket", en: "permanently closed")
    }
  }
}
