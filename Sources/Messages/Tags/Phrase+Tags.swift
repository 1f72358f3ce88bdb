import Accounting

extension Phrase {
  package static let tag = Phrase(sv: "etikett", nb: "merke", en: "tag")
  package static let tags = Phrase(sv: "etiketter", nb: "merker", en: "tags")
  package static let tagOptions = Phrase(
    sv: "värden att välja",
    nb: "verdier å velge",
    en: "options"
  )
  package static let tagValue = Phrase(sv: "värde", nb: "verdi", en: "value")
  package static let tagBefore = Phrase(sv: "förut", nb: "før", en: "before")

  /// How many lines were picked, and how many of them got another value.
  package static func tagsWereEdited(_ changed: String, of picked: String) -> Phrase {
    Phrase(
      sv: "Rader som fick ett nytt värde: \(changed) av \(picked).",
      nb: "Linjer som fikk en ny verdi: \(changed) av \(picked).",
      en: "Lines that got another value: \(changed) of \(picked)."
    )
  }

  /// What stands on a line, and how it came there.
  package static func lineHasTag(
    _ line: Int,
    _ tag: String,
    _ value: String,
    _ how: String
  ) -> Phrase {
    Phrase(
      sv: "rad \(line): \(tag) \(value), \(how)",
      nb: "linje \(line): \(tag) \(value), \(how)",
      en: "line \(line): \(tag) \(value), \(how)"
    )
  }

  /// Who edited it, when and why.
  package static func tagEdited(by author: String, at: String, because reason: String) -> Phrase {
    Phrase(
      sv: "ändrat av \(author) \(at): \(reason)",
      nb: "endret av \(author) \(at): \(reason)",
      en: "edited by \(author) \(at): \(reason)"
    )
  }
}

extension TagSource {
  package func name(in language: Language) -> String {
    switch self {
    case .typed:
      language.say(sv: "angivet på raden", nb: "oppgitt på linjen", en: "typed on the line")
    case .header:
      language.say(
        sv: "från journalens huvud",
        nb: "fra journalens hode",
        en: "from the journal's header"
      )
    case .account: language.say(sv: "från kontot", nb: "fra kontoen", en: "from the account")
    case .edited: language.say(sv: "ändrat", nb: "endret", en: "edited")
    }
  }
}
