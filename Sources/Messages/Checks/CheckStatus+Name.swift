import Accounting

extension CheckResult.Status {
  package func name(in language: Language) -> String {
    switch self {
    case .pass: language.say(sv: "uppfylld", nb: "oppfylt", en: "passed")
    case .fail: language.say(sv: "ej uppfylld", nb: "ikke oppfylt", en: "failed")
    case .notApplicable:
      language.say(sv: "ej tillämplig", nb: "ikke aktuell", en: "not applicable")
    case .couldNotRun:
      language.say(
        sv: "kunde inte kontrolleras",
        nb: "kunne ikke kontrolleres",
        en: "could not be checked"
      )
    }
  }
}
