import Accounting

extension RunState {
  package func name(in language: Language) -> String {
    switch self {
    case .planned: language.say(sv: "planerad", nb: "planlagt", en: "planned")
    case .posted: language.say(sv: "bokförd", nb: "bokført", en: "posted")
    case .nothingToDo:
      language.say(sv: "inget att bokföra", nb: "ingenting å bokføre", en: "nothing to do")
    case .undone: language.say(sv: "ångrad", nb: "angret", en: "undone")
    }
  }
}
