/// What commands say of themselves.
extension Phrase {
  /// The first line of every rehearsal.
  package static let rehearsal = Phrase(
    sv: "Detta är en provkörning: den visar vad som skulle hända och ändrar inget.",
    nb: "Dette er en prøvekjøring: den viser hva som ville skje, og endrer ingenting.",
    en: "This is a rehearsal: it shows what would be, and changes nothing."
  )

  /// The first line where an idempotency key brings back an answer.
  package static let recalled = Phrase(
    sv:
      "Detta svar gavs tidigare för samma nyckel; inget har gjorts nu. Varningar från då upprepas inte, och kontroller visar läget nu.",
    nb:
      "Dette svaret ble gitt tidligere for samme nøkkel; ingenting er gjort nå. Advarsler fra da gjentas ikke, og kontroller viser status nå.",
    en:
      "This answer was given before to the same key; nothing is done now. Warnings of that time are not repeated, and checks show how things stand now."
  )

  package static let emptyList = Phrase(
    sv: "Det finns inget att visa.",
    nb: "Det er ingenting å vise.",
    en: "There is nothing to show."
  )

  package static func sampleWritten(file: String) -> Phrase {
    Phrase(
      sv: "Exempelbokföringen är skriven till \(file).",
      nb: "Eksempelregnskapet er skrevet til \(file).",
      en: "The sample books are written to \(file)."
    )
  }

  /// Below what a code says.
  package static let namesAreExamples = Phrase(
    sv: "Namn, dagar och belopp är exempel.",
    nb: "Navn, dager og beløp er eksempler.",
    en: "Names, days and amounts are examples."
  )

  /// Headings that every man page has.
  package static let manPageName = Phrase(sv: "NAMN", nb: "NAVN", en: "NAME")
  package static let manPageDescription = Phrase(
    sv: "BESKRIVNING",
    nb: "BESKRIVELSE",
    en: "DESCRIPTION"
  )

  /// The command that helps follows.
  package static func wrongUsage(_ help: String) -> Phrase {
    Phrase(
      sv: "Se `\(help)`.",
      nb: "Se `\(help)`.",
      en: "See `\(help)`."
    )
  }
}
