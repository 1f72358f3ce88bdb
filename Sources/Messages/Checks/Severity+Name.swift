import Accounting

extension Severity {
  /// How much a finding weighs; what stops the work is said to stop it, never called an error.
  package func name(in language: Language) -> String {
    switch self {
    case .info: language.say(sv: "upplysning", nb: "opplysning", en: "information")
    case .warning: language.say(sv: "varning", nb: "advarsel", en: "warning")
    case .error: language.say(sv: "stopp", nb: "stopp", en: "blocking")
    }
  }
}
