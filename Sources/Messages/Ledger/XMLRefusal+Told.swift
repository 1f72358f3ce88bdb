import Formats

extension XMLRefusal {
  /// What the document does that is refused, as the end of a sentence.
  func told(in language: Language) -> String {
    switch (self, language) {
    case (.declaresEntities, .sv): "den deklarerar entiteter"
    case (.declaresEntities, .nb): "den deklarerer entiteter"
    case (.declaresEntities, .en): "it declares entities"
    case (.isTooDeep, .sv): "dess element är nästlade för djupt"
    case (.isTooDeep, .nb): "elementene er nøstet for dypt"
    case (.isTooDeep, .en): "its elements are nested too deep"
    case (.hasTooLongText, .sv): "ett namn, värde eller en text är för lång"
    case (.hasTooLongText, .nb): "et navn, en verdi eller en tekst er for lang"
    case (.hasTooLongText, .en): "a name, value or text is too long"
    }
  }
}
