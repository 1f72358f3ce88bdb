import Formats

extension XMLRefusal {
  /// What the document does that is refused, as the end of a sentence.
  func told(in language: Language) -> String {
    switch self {
    case .declaresEntities:
      language.say(
        sv: "den deklarerar entiteter",
        nb: "den deklarerer entiteter",
        en: "it declares entities"
      )
    case .isTooDeep:
      language.say(
        sv: "dess element är nästlade för djupt",
        nb: "elementene er nøstet for dypt",
        en: "its elements are nested too deep"
      )
    case .hasTooLongText:
      language.say(
        sv: "ett namn, värde eller en text är för lång",
        nb: "et navn, en verdi eller en tekst er for lang",
        en: "a name, value or text is too long"
      )
    }
  }
}
