extension Phrase {
  package static func closed(company: String, period: String) -> Phrase {
    Phrase(
      sv: "Period \(period) är stängd för \(company).",
      nb: "Periode \(period) er avsluttet for \(company).",
      en: "Period \(period) of \(company) is closed."
    )
  }

  /// How many checks block a close that was asked for.
  package static func notClosed(_ count: Int) -> Phrase {
    Phrase(
      sv:
        "Perioden är inte stängd: \(count == 1 ? "1 kontroll" : "\(count) kontroller") hindrar det. Inget har ändrats.",
      nb:
        "Perioden er ikke avsluttet: \(count == 1 ? "1 kontroll" : "\(count) kontroller") hindrer det. Ingenting er endret.",
      en:
        "The period is not closed: \(count == 1 ? "1 check blocks" : "\(count) checks block") it. Nothing has changed."
    )
  }

  package static func rehearsedClose(company: String, period: String) -> Phrase {
    Phrase(
      sv: "Period \(period) skulle stängas för \(company).",
      nb: "Periode \(period) ville bli avsluttet for \(company).",
      en: "Period \(period) of \(company) would be closed."
    )
  }

  package static func stepVouchers(_ count: Int) -> Phrase {
    Phrase(
      sv: "verifikationer: \(count)",
      nb: "bilag: \(count)",
      en: "vouchers: \(count)"
    )
  }

  package static func stepNothingToDo(examined: Int) -> Phrase {
    Phrase(
      sv: "inget att bokföra, saldon granskade: \(examined)",
      nb: "ingenting å bokføre, gjennomgåtte saldoer: \(examined)",
      en: "nothing to do, balances examined: \(examined)"
    )
  }

  package static func heldAndSealed(seal: String) -> Phrase {
    Phrase(
      sv: "Perioden är spärrad och förseglad. Sigill: \(seal)",
      nb: "Perioden er sperret og forseglet. Segl: \(seal)",
      en: "The period is on hold and sealed. Seal: \(seal)"
    )
  }

  package static let wouldHoldAndSeal = Phrase(
    sv: "Perioden skulle spärras och förseglas.",
    nb: "Perioden ville bli sperret og forseglet.",
    en: "The period would be put on hold and sealed."
  )

  package static let whatChanged = Phrase(
    sv: "Konton som bokslutet ändrar",
    nb: "Kontoer som avslutningen endrer",
    en: "Accounts that the close changes"
  )

  package static let nothingChanged = Phrase(
    sv: "Inget saldo ändras.",
    nb: "Ingen saldo endres.",
    en: "No balance changes."
  )

  package static let outcome = Phrase(sv: "utfall", nb: "utfall", en: "outcome")
  package static let effectOnResult = Phrase(
    sv: "effekt på resultatet",
    nb: "effekt på resultatet",
    en: "effect on result"
  )
  package static let warnings = Phrase(sv: "varningar", nb: "advarsler", en: "warnings")
  package static let isClosed = Phrase(sv: "stängd", nb: "avsluttet", en: "closed")
  package static let wouldClose = Phrase(
    sv: "skulle stängas",
    nb: "ville bli avsluttet",
    en: "would be closed"
  )
  package static let nothingToDo = Phrase(
    sv: "inget att göra",
    nb: "ingenting å gjøre",
    en: "nothing to do"
  )
  package static let isRefused = Phrase(sv: "hindrad", nb: "hindret", en: "refused")
  package static let notTried = Phrase(sv: "inte prövad", nb: "ikke prøvd", en: "not tried")

  /// Above the reasons why a month of a company was not closed.
  package static func isNotClosed(company: String, period: String) -> Phrase {
    Phrase(
      sv: "Period \(period) är inte stängd för \(company):",
      nb: "Periode \(period) er ikke avsluttet for \(company):",
      en: "Period \(period) of \(company) is not closed:"
    )
  }

  /// The last line where some are open still, and where none was closed.
  package static func stillOpen(_ open: Int, of all: Int) -> Phrase {
    open == all
      ? Phrase(
        sv: "Inget är stängt, och inget har ändrats.",
        nb: "Ingenting er avsluttet, og ingenting er endret.",
        en: "Nothing is closed, and nothing has changed."
      )
      : Phrase(
        sv: "Inte stängda: \(open) av \(all).",
        nb: "Ikke avsluttet: \(open) av \(all).",
        en: "Not closed: \(open) of \(all)."
      )
  }
}
