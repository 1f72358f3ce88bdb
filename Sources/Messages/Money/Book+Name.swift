import Accounting

extension Book {
  package func name(in language: Language) -> String {
    switch self {
    case .accounting:
      language.say(sv: "redovisningsvaluta", nb: "regnskapsvaluta", en: "accounting currency")
    case .reporting:
      language.say(sv: "rapporteringsvaluta", nb: "rapporteringsvaluta", en: "reporting currency")
    }
  }
}
