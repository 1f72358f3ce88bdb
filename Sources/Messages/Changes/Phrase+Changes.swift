import Accounting

extension Phrase {
  package static let time = Phrase(sv: "tid", nb: "tid", en: "time")
  package static let contents = Phrase(sv: "innehåll", nb: "innhold", en: "contents")
  package static let rows = Phrase(sv: "rader", nb: "rader", en: "rows")
  package static let firstRow = Phrase(sv: "första raden", nb: "første rad", en: "first row")

  /// Above everything that has changed.
  package static func changes(company: String, since: Int64, until: Int64) -> Phrase {
    Phrase(
      sv: "Ändrat i \(company) efter loggpost \(since), till och med \(until)",
      nb: "Endret i \(company) etter loggpost \(since), til og med \(until)",
      en: "Changed in \(company) after record \(since), up to \(until)"
    )
  }

  package static let nothingHasChanged = Phrase(
    sv: "Inget har ändrats.",
    nb: "Ingenting er endret.",
    en: "Nothing has changed."
  )

  package static let newVouchers = Phrase(
    sv: "Nya verifikationer",
    nb: "Nye bilag",
    en: "New vouchers"
  )

  package static let newRecords = Phrase(
    sv: "Annat som har registrerats",
    nb: "Annet som er registrert",
    en: "What else was recorded"
  )

  /// Rates and what else all companies share.
  package static let newSharedRecords = Phrase(
    sv: "Registrerat för alla företag",
    nb: "Registrert for alle foretak",
    en: "Recorded for all companies"
  )

  package static let changedBalances = Phrase(
    sv: "Konton vars utgående saldo är ett annat",
    nb: "Kontoer med en annen utgående saldo",
    en: "Accounts that close otherwise"
  )
}

extension Language {
  /// When something was recorded, to the minute.
  package func time(_ at: String) -> String { minute(of: at) }

  /// What a table of the log holds.
  package func contents(of table: RecordTable) -> String { contents(ofTable: table.name) }
}
