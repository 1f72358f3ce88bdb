import Accounting

extension Phrase {
  package static func periodsChanged(
    _ changed: String,
    unchanged: String,
    refused: String,
    isRehearsal: Bool
  ) -> Phrase {
    Phrase(
      sv:
        "\(isRehearsal ? "Skulle ändras" : "Ändrade"): \(changed); redan så: \(unchanged); nekade: \(refused).",
      nb:
        "\(isRehearsal ? "Ville blitt endret" : "Endret"): \(changed); allerede slik: \(unchanged); avvist: \(refused).",
      en:
        "\(isRehearsal ? "Would change" : "Changed"): \(changed); so already: \(unchanged); refused: \(refused)."
    )
  }

  /// Which seals break in a company, since periods are opened.
  package static func sealsBroken(
    _ periods: String,
    company: String,
    isRehearsal: Bool
  ) -> Phrase {
    Phrase(
      sv: "Sigill som \(isRehearsal ? "skulle brytas" : "bröts") i \(company): \(periods).",
      nb: "Segl som \(isRehearsal ? "ville blitt brutt" : "ble brutt") i \(company): \(periods).",
      en: "Seals that \(isRehearsal ? "would break" : "broke") in \(company): \(periods)."
    )
  }

  /// How a change of several companies' periods is taken back; `command` is in quotes.
  package static func takenBack(by command: String) -> Phrase {
    Phrase(
      sv: "Tas tillbaka med \(command).",
      nb: "Tas tilbake med \(command).",
      en: "Taken back with \(command)."
    )
  }

  package static func allModules(_ who: String) -> Phrase {
    Phrase(sv: "alla moduler: \(who)", nb: "alle moduler: \(who)", en: "all modules: \(who)")
  }

  package static func modules(_ count: String, who: String) -> Phrase {
    Phrase(
      sv: "\(count) moduler: \(who)",
      nb: "\(count) moduler: \(who)",
      en: "\(count) modules: \(who)"
    )
  }

  package static let takesBack = Phrase(sv: "tar tillbaka", nb: "tar tilbake", en: "takes back")
  package static let unchanged = Phrase(sv: "redan så", nb: "allerede slik", en: "so already")
  package static let refused = Phrase(sv: "nekade", nb: "avvist", en: "refused")
}

extension MassPeriodChange.Outcome {
  package func name(in language: Language) -> String {
    switch self {
    case .changed: language.say(sv: "ändrad", nb: "endret", en: "changed")
    case .unchanged: language.say(sv: "redan så", nb: "allerede slik", en: "so already")
    case .refused: language.say(sv: "nekad", nb: "avvist", en: "refused")
    }
  }
}

extension Language {
  /// The command that takes a change of several companies' periods back, in quotes.
  package func undoing(periodChange number: Int64) -> String {
    Command.undoPeriodChange(number)
  }
}
