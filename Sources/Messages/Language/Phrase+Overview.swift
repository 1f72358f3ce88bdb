/// What `bokslut` alone says.
extension Phrase {
  package static func booksAre(in place: String) -> Phrase {
    Phrase(
      sv: "Bokföringen finns i \(place).",
      nb: "Regnskapet er i \(place).",
      en: "The books are in \(place)."
    )
  }

  package static func noBooksYet(in place: String) -> Phrase {
    Phrase(
      sv: "Det finns ännu ingen bokföring i \(place).",
      nb: "Det finnes ennå ikke noe regnskap i \(place).",
      en: "There are no books in \(place) yet."
    )
  }

  package static let lastClosed = Phrase(
    sv: "senast stängd",
    nb: "sist avsluttet",
    en: "last closed"
  )
  package static let nextToClose = Phrase(
    sv: "nästa att stänga",
    nb: "neste å avslutte",
    en: "next to close"
  )

  package static func moreCompanies(_ number: Int) -> Phrase {
    let command = Command.listCompanies
    return Phrase(
      sv: "Ytterligare företag: \(sv.count(number)); \(command) visar alla.",
      nb: "Flere foretak: \(nb.count(number)); \(command) viser alle.",
      en: "More companies: \(en.count(number)); \(command) shows all."
    )
  }

  package static let goOn = Phrase(sv: "Gå vidare med:", nb: "Gå videre med:", en: "Go on with:")
  package static let beginWith = Phrase(
    sv: "Börja med något av detta:",
    nb: "Begynn med en av disse:",
    en: "Begin with one of these:"
  )
  package static let toCheck = Phrase(
    sv: "vad som återstår före stängningen",
    nb: "hva som gjenstår før avslutningen",
    en: "what is left before the close"
  )
  package static let toClose = Phrase(
    sv: "stänger månaden",
    nb: "avslutter måneden",
    en: "closes the month"
  )
  package static let toReport = Phrase(sv: "råbalans", nb: "saldobalanse", en: "trial balance")
  package static let toSeeRuns = Phrase(
    sv: "vad som har gjorts, och varför",
    nb: "hva som er gjort, og hvorfor",
    en: "what was done, and why"
  )
  package static let toSeeCommands = Phrase(
    sv: "alla kommandon och val",
    nb: "alle kommandoer og valg",
    en: "all commands and options"
  )
  package static let toImportSIE = Phrase(
    sv: "bokföring från ett annat program, SIE",
    nb: "regnskap fra et annet program, SIE",
    en: "books from another program, SIE"
  )
  package static let toImportSAFT = Phrase(
    sv: "bokföring från ett annat program, SAF-T",
    nb: "regnskap fra et annet program, SAF-T",
    en: "books from another program, SAF-T"
  )
  package static let toCreate = Phrase(
    sv: "ett nytt företag",
    nb: "et nytt foretak",
    en: "a new company"
  )
  package static let toTry = Phrase(
    sv: "exempelbokföring att prova med",
    nb: "eksempelregnskap å prøve med",
    en: "invented books to try things on"
  )
  package static let toMoveIn = Phrase(
    sv: "en flytt steg för steg",
    nb: "en flytting steg for steg",
    en: "a move step by step"
  )
}
