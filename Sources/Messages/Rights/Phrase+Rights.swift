import Accounting

extension Phrase {
  package static let user = Phrase(sv: "användare", nb: "bruker", en: "user")
  package static let fullName = Phrase(sv: "fullständigt namn", nb: "fullt navn", en: "full name")
  package static let active = Phrase(sv: "aktiv", nb: "aktiv", en: "active")
  package static let holder = Phrase(sv: "innehavare", nb: "innehaver", en: "holder")
  package static let right = Phrase(sv: "behörighet", nb: "rettighet", en: "right")
  package static let until = Phrase(sv: "till och med", nb: "til og med", en: "until")
  package static let token = Phrase(sv: "åtkomstnyckel", nb: "tilgangsnøkkel", en: "token")
  package static let scopes = Phrase(sv: "gäller för", nb: "gjelder for", en: "good for")
  package static let revoked = Phrase(sv: "spärrad", nb: "sperret", en: "revoked")

  /// Where a company would stand.
  package static let everyCompany = Phrase(sv: "alla", nb: "alle", en: "all")

  /// What a token is good for that has no scopes.
  package static let allThatTheUserMay = Phrase(
    sv: "allt som användaren får",
    nb: "alt brukeren kan",
    en: "all that the user may"
  )

  package static let nothingRevoked = Phrase(
    sv: "Det här är inte längre givet.",
    nb: "Dette er ikke lenger gitt.",
    en: "This is granted no longer."
  )

  /// Below the first user of all.
  package static func usersNeedTokens(owner: String) -> Phrase {
    Phrase(
      sv:
        "Från och med nu behöver var och en en åtkomstnyckel för att göra något. Utan nyckel och utan --as får bara bokföringens ägare, \(owner), göra det, som administratör.",
      nb:
        "Fra nå av trenger hver enkelt en tilgangsnøkkel for å gjøre noe. Uten nøkkel og uten --as kan bare regnskapets eier, \(owner), gjøre det, som administrator.",
      en:
        "From now on everybody needs a token to do anything. Without one, and without --as, only the owner of the books, \(owner), does, as an administrator."
    )
  }

  /// Where a change takes the place of another, of which its author may not know.
  package static func replaces(_ before: String, by: String, at: String) -> Phrase {
    Phrase(
      sv: "Före ändringen gällde: \(before) (\(by), \(sv.minute(of: at))).",
      nb: "Før endringen gjaldt: \(before) (\(by), \(nb.minute(of: at))).",
      en: "Before the change it was: \(before) (\(by), \(en.minute(of: at)))."
    )
  }

  /// Above the text of a new token.
  package static let tokenIsShownOnce = Phrase(
    sv: "Åtkomstnyckeln visas bara nu. Den som handlar sätter miljövariabeln BOKSLUT_TOKEN till:",
    nb:
      "Tilgangsnøkkelen vises bare nå. Den som handler, setter miljøvariabelen BOKSLUT_TOKEN til:",
    en: "The token is shown only now. Who acts sets BOKSLUT_TOKEN in the environment to:"
  )
}
