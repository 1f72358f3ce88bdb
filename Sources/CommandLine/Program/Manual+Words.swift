extension Manual {
  /// The page about a term of the trade; nothing where none is about it.
  ///
  /// Capitals, dashes and the dots and rings of letters make no difference, since not every keyboard
  /// has them.
  static func page(about term: String) -> String? { plainWords[plain(term)] }

  /// Terms in small letters, with blanks between words, and the page about each.
  ///
  /// The words are those of the glossary of each language; what an English speaker asks for is mostly
  /// the name of a command.
  static let words = Dictionary(
    uniqueKeysWithValues: terms.flatMap { page, terms in terms.map { ($0, page) } }
  )

  private static let plainWords = Dictionary(words.map { (plain($0), $1) }) { first, _ in first }

  private static func plain(_ term: String) -> String {
    let letters: [Character: Character] = [
      "-": " ", "_": " ", "å": "a", "ä": "a", "æ": "a", "ö": "o", "ø": "o",
    ]
    return String(term.lowercased().map { letters[$0] ?? $0 })
  }

  private static let terms: [(page: String, terms: [String])] = [
    (
      "account",
      [
        "konto", "konton", "kontoer", "kontoplan", "chart of accounts", "observationskonto",
        "interimskonto", "mellomregningskonto", "suspense account",
      ]
    ),
    ("backup", ["säkerhetskopia", "säkerhetskopiera", "sikkerhetskopi", "sikkerhetskopiere"]),
    ("changes", ["ändringar", "förändringar", "endringer"]),
    ("check", ["kontroll", "kontroller", "kontrollera", "checklista", "sjekkliste", "checklist"]),
    (
      "close",
      [
        "stänga", "stängning", "avsluta", "månadsbokslut", "periodbokslut",
        "periodavslut", "avslutte", "avslutning", "lukke", "månedsavslutning",
        "periodeavslutning", "month end", "month end close", "period close", "försegla",
        "forsegle", "sigill", "segl", "forsegling", "seal",
      ]
    ),
    ("company", ["företag", "bolag", "foretak", "selskap", "legal entity"]),
    ("database", ["databas", "databasen", "postgresql", "sqlite"]),
    ("database-distribute", ["kluster", "klynge", "cluster", "citus"]),
    (
      "dimension",
      [
        "kostnadsställe", "kostnadsbärare", "projekt", "dimensjon", "avdeling", "kostnadssted",
        "kostnadsbærer", "prosjekt", "cost centre", "cost center", "project",
      ]
    ),
    ("export", ["exportera", "eksport", "eksportere", "hledger"]),
    (
      "fx-revaluation",
      [
        "omvärdering", "omvärdera", "valutaomvärdering", "omräkning", "omregning", "omvurdering",
        "revaluering", "revaluere", "revaluation", "kursvinst", "kursförlust", "valutakursvinst",
        "valutakursförlust", "valutagevinst", "valutatap", "agio", "disagio", "exchange gain",
        "exchange loss",
      ]
    ),
    ("group", ["användargrupp", "brukergruppe", "behörighet", "rettighet", "user group"]),
    ("import", ["importera", "importere", "läsa in", "lese inn"]),
    ("import-journal", ["journal", "bokföringsorder", "kalkylblad", "regneark", "spreadsheet"]),
    ("import-rates", ["ecb", "riksbank", "riksbanken", "norges bank"]),
    ("import-saft", ["saft", "saf t"]),
    ("import-sie", ["sie", "ingående balans", "inngående balanse"]),
    ("moving-in", ["flytta", "flytt", "flytte", "flytting", "komma igång", "fortnox", "visma"]),
    ("opening-transfer", ["opening balance", "överföring", "overføring"]),
    (
      "period",
      [
        "räkenskapsår", "redovisningsperiod", "spärra", "spärrad", "låsa", "låst", "regnskapsår",
        "periode", "regnskapsperiode", "sperre", "sperret", "låse", "fiscal year", "on hold",
        "permanent stängd", "permanent lukket", "bokslutsperiod", "årsoppgjør",
        "årsoppgjørsperiode", "closing period",
      ]
    ),
    (
      "rate",
      [
        "kurs", "kurser", "valuta", "valutakurs", "växelkurs", "balansdagskurs", "korskurs",
        "krysskurs", "balansedagskurs", "currency", "exchange rate", "closing rate",
      ]
    ),
    ("reopen", ["öppna", "återöppna", "åpne", "gjenåpne"]),
    (
      "report",
      [
        "rapport", "rapporter", "råbalans", "saldobalans", "saldobalanse", "råbalanse",
        "trial balance", "balansräkning", "resultaträkning", "balansrapport", "resultatrapport",
        "balanserapport", "resultatregnskap", "balance sheet", "income statement",
      ]
    ),
    (
      "report-general-ledger",
      ["huvudbok", "huvudboken", "hovedbok", "kontospesifikasjon", "general ledger"]
    ),
    (
      "report-ledger-journal",
      [
        "grundbok", "verifikationslista", "dagbok", "bilagsjournal", "bokføringsspesifikasjon",
        "ledger journal",
      ]
    ),
    (
      "report-tax-codes",
      [
        "moms", "moms per momskod", "momsrapport", "momskod", "momskoder", "momsunderlag", "mva",
        "mva-kode",
        "mva-koder",
        "merverdiavgift", "merverdiavgiftsspesifikasjon", "vat", "tax code", "tax codes",
      ]
    ),
    ("restore", ["återställa", "återställning", "gjenopprette", "gjenoppretting"]),
    (
      "run",
      [
        "körning", "körningar", "kjøring", "kjøringer", "ångra", "ångring", "angre", "undo",
        "inaktuell", "stale",
      ]
    ),
    ("sample", ["exempel", "exempelbokföring", "eksempel", "eksempelregnskap", "example"]),
    (
      "verify",
      [
        "verifiera", "bevisa", "bevise", "logg", "revision", "revisor", "revisjon",
        "behandlingshistorik", "kontrollspor", "audit", "auditor", "audit trail", "log",
      ]
    ),
    (
      "voucher",
      [
        "verifikation", "verifikationer", "verifikat", "bilag", "bilaget", "återföra",
        "återföring", "rättelse", "rätta", "tilbakeføre", "tilbakeføring", "rette", "korreksjon",
        "reversal", "verifikationsnummer", "bilagsnummer",
      ]
    ),
  ]
}
