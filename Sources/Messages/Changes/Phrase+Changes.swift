import Accounting

extension Phrase {
  package static let time = Phrase(sv: "tid", nb: "tid", en: "time")
  package static let contents = Phrase(sv: "innehåll", nb: "innhold", en: "contents")
  package static let rows = Phrase(sv: "rader", nb: "rader", en: "rows")
  package static let firstRow = Phrase(sv: "första raden", nb: "første rad", en: "first row")

  /// Above everything that has changed.
  package static func changes(
    company: String,
    since: Int64,
    until: Int64,
    lastClose: String?
  ) -> Phrase {
    guard let lastClose else {
      return Phrase(
        sv: "Ändrat i \(company) efter loggpost \(since), till och med \(until)",
        nb: "Endret i \(company) etter loggpost \(since), til og med \(until)",
        en: "Changed in \(company) after record \(since), up to \(until)"
      )
    }
    return Phrase(
      sv: """
        Ändrat i \(company) efter stängningen av \(lastClose) (loggpost \(since)), till och med \(until)
        """,
      nb: """
        Endret i \(company) etter avslutningen av \(lastClose) (loggpost \(since)), til og med \(until)
        """,
      en: """
        Changed in \(company) after the close of \(lastClose) (record \(since)), up to \(until)
        """
    )
  }

  package static let setting = Phrase(sv: "inställning", nb: "innstilling", en: "setting")
  package static let column = Phrase(sv: "vad", nb: "hva", en: "what")
  package static let isNew = Phrase(sv: "ny", nb: "ny", en: "new")
  package static let because = Phrase(sv: "orsak", nb: "årsak", en: "because")

  /// Above settings as they were and as they are.
  package static let changedSettings = Phrase(
    sv: "Inställningar som är andra",
    nb: "Innstillinger som er andre",
    en: "What is set otherwise"
  )

  /// Below the first rows of a long table.
  package static func moreRows(_ count: Int) -> Phrase {
    Phrase(
      sv: "\(count) rader till: `--json` har alla.",
      nb: "\(count) rader til: `--json` har alle.",
      en: "\(count) more rows: `--json` has all."
    )
  }

  /// Above what has to be done before a month can be closed.
  package static func closeStands(period: String) -> Phrase {
    Phrase(
      sv: "Vad som återstår för stängningen av \(period)",
      nb: "Det som gjenstår for avslutningen av \(period)",
      en: "What is left for the close of \(period)"
    )
  }

  package static func closeIsClear(period: String) -> Phrase {
    Phrase(
      sv: """
        Inget står i vägen för stängningen av \(period): ingen körning och inget sigill är inaktuellt, \
        och ingen kontroll finner något.
        """,
      nb: """
        Ingenting står i veien for avslutningen av \(period): ingen kjøring og intet segl er utdatert, \
        og ingen kontroll finner noe.
        """,
      en: """
        Nothing stands in the way of the close of \(period): no run or seal is out of date, and no \
        check finds anything.
        """
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
