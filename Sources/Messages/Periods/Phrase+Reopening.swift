import Accounting

extension Phrase {
  package static func reopened(company: String, period: String) -> Phrase {
    Phrase(
      sv: "Perioden \(period) i \(company) är öppnad igen.",
      nb: "Perioden \(period) i \(company) er gjenåpnet.",
      en: "Period \(period) of \(company) is open again."
    )
  }

  package static func reopenRehearsed(company: String, period: String) -> Phrase {
    Phrase(
      sv: "Perioden \(period) i \(company) skulle öppnas igen.",
      nb: "Perioden \(period) i \(company) ville bli gjenåpnet.",
      en: "Period \(period) of \(company) would be opened again."
    )
  }

  package static func isOpenAlready(company: String, period: String) -> Phrase {
    Phrase(
      sv: "Perioden \(period) i \(company) är redan öppen: inget att göra.",
      nb: "Perioden \(period) i \(company) er allerede åpen: ingenting å gjøre.",
      en: "Period \(period) of \(company) is open already: nothing to do."
    )
  }

  package static func wasBefore(_ change: PeriodStatusChange) -> Phrase {
    Phrase(
      sv: "Dessförinnan: \(change.status.name(in: .sv)) (\(change.told(in: .sv))).",
      nb: "Før det: \(change.status.name(in: .nb)) (\(change.told(in: .nb))).",
      en: "Before that: \(change.status.name(in: .en)) (\(change.told(in: .en)))."
    )
  }

  package static func nothingRests(on period: String) -> Phrase {
    Phrase(
      sv: "Inget bygger på perioden \(period).",
      nb: "Ingenting bygger på perioden \(period).",
      en: "Nothing rests on period \(period)."
    )
  }

  package static func laterPeriods(_ period: String) -> Phrase {
    Phrase(
      sv:
        "Senare perioder som är spärrade eller förseglade; en verifikation som bokförs i \(period) rubbar deras sigill",
      nb:
        "Senere perioder som er sperret eller forseglet; en postering i \(period) endrer det seglene deres dekker",
      en: "Later periods that are on hold or sealed; a posting in \(period) moves their seals"
    )
  }

  package static func runsThatCount(_ period: String) -> Phrase {
    Phrase(
      sv:
        "Körningar som räknar med \(period); en verifikation som bokförs där kan göra dem inaktuella",
      nb: "Kjøringer som tar med \(period); en postering der kan gjøre dem utdaterte",
      en: "Runs that count \(period); a posting may put them out of date"
    )
  }

  package static func importsInto(_ period: String) -> Phrase {
    Phrase(
      sv: "Importer med verifikationer i \(period)",
      nb: "Importer med bilag i \(period)",
      en: "Imports with vouchers in \(period)"
    )
  }
}
