extension Phrase {
  package static func periodWasDivided(
    _ period: String,
    from day: String,
    _ vouchers: Int
  ) -> Phrase {
    Phrase(
      sv: "Perioden \(period) börjar nu \(day) och har \(sv.vouchers(vouchers)).",
      nb: "Perioden \(period) begynner nå \(day) og har \(nb.vouchers(vouchers)).",
      en: "Period \(period) now begins on \(day) and has \(en.vouchers(vouchers))."
    )
  }

  package static func periodWouldBeDivided(
    _ period: String,
    from day: String,
    _ vouchers: Int
  ) -> Phrase {
    Phrase(
      sv: "Perioden \(period) skulle börja \(day) och ha \(sv.vouchers(vouchers)).",
      nb: "Perioden \(period) ville begynne \(day) og ha \(nb.vouchers(vouchers)).",
      en: "Period \(period) would begin on \(day) and have \(en.vouchers(vouchers))."
    )
  }

  package static func periodWasMerged(_ period: String, _ vouchers: Int) -> Phrase {
    Phrase(
      sv: "Perioden \(period) är ur bruk; den före har dess dagar och \(sv.vouchers(vouchers)).",
      nb: "Perioden \(period) er ute av bruk; den før har dagene og \(nb.vouchers(vouchers)).",
      en:
        "Period \(period) is out of use; the one before has its days and \(en.vouchers(vouchers))."
    )
  }

  package static func periodWouldBeMerged(_ period: String, _ vouchers: Int) -> Phrase {
    Phrase(
      sv:
        "Perioden \(period) skulle tas ur bruk; den före skulle få dess dagar och \(sv.vouchers(vouchers)).",
      nb:
        "Perioden \(period) ville gå ut av bruk; den før ville få dagene og \(nb.vouchers(vouchers)).",
      en:
        "Period \(period) would go out of use; the one before would get its days and \(en.vouchers(vouchers))."
    )
  }

  package static func closingPeriodWasAdded(_ period: String, year: String) -> Phrase {
    Phrase(
      sv: "Året \(year) har bokslutsperioden \(period).",
      nb: "Året \(year) har årsoppgjørsperioden \(period).",
      en: "The year \(year) has the closing period \(period)."
    )
  }

  package static func closingPeriodWouldBeAdded(_ period: String, year: String) -> Phrase {
    Phrase(
      sv: "Året \(year) skulle få bokslutsperioden \(period).",
      nb: "Året \(year) ville få årsoppgjørsperioden \(period).",
      en: "The year \(year) would get the closing period \(period)."
    )
  }

  package static func closingPeriodWasRetired(_ period: String, year: String) -> Phrase {
    Phrase(
      sv: "Bokslutsperioden \(period) i året \(year) är ur bruk.",
      nb: "Årsoppgjørsperioden \(period) i året \(year) er ute av bruk.",
      en: "The closing period \(period) of the year \(year) is out of use."
    )
  }

  package static func closingPeriodWouldBeRetired(_ period: String, year: String) -> Phrase {
    Phrase(
      sv: "Bokslutsperioden \(period) i året \(year) skulle tas ur bruk.",
      nb: "Årsoppgjørsperioden \(period) i året \(year) ville gå ut av bruk.",
      en: "The closing period \(period) of the year \(year) would go out of use."
    )
  }
}
