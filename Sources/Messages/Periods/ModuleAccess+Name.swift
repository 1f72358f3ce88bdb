import Accounting

extension ModuleAccess {
  package func name(in language: Language) -> String {
    switch self {
    case .all: language.say(sv: "alla", nb: "alle", en: "all")
    case .none: language.say(sv: "ingen", nb: "ingen", en: "none")
    case .group(let name):
      language.say(
        sv: "användargruppen \(name)",
        nb: "brukergruppen \(name)",
        en: "user group \(name)"
      )
    }
  }
}
