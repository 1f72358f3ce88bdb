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
}
