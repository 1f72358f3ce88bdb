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

  static func plain(_ term: String) -> String {
    let letters: [Character: Character] = [
      "-": " ", "_": " ", "å": "a", "ä": "a", "æ": "a", "ö": "o", "ø": "o",
    ]
    return String(term.lowercased().map { letters[$0] ?? $0 })
  }

  private static let terms: [(page: String, terms: [String])] = [
    (
      "setup",
      [
        "uppsättning", "oppsett", "set up", "kopiera inställningar", "kopiere innstillinger",
        "copy settings", "mallföretag", "malforetak", "template company",
      ]
    ),
    (
      "structure",
      [
        "kontostruktur", "kontostrukturer", "account structure", "advanced rule", "avancerad regel",
        "avansert regel", "kombination", "kombinasjon", "combination",
      ]
    ),
    (
      "tag",
      [
        "etikett", "etiketter", "merke", "merker", "merkelapp", "financial tag", "financial tags",
        "tags", "label", "ordernummer", "ordrenummer", "order number", "contract", "kontrakt",
      ]
    ),
    (
      "account",
      [
        "konto", "konton", "kontoer", "kontoplan", "chart of accounts", "observationskonto",
        "interimskonto", "mellomregningskonto", "suspense account", "kontoklass", "kontoklasse",
        "kontonummer", "account number", "huvudkonto", "hovedkonto", "main account", "spärra konto",
        "sperre konto", "summakonto", "sumkonto", "total account", "manuell bokföring",
        "manuell bokføring", "manual entry", "offset account",
      ]
    ),
    (
      "backup",
      [
        "säkerhetskopia", "säkerhetskopiera", "säkerhetskopiering", "sikkerhetskopi",
        "sikkerhetskopiere", "sikkerhetskopiering", "arkiv", "archive",
      ]
    ),
    (
      "bokslut",
      [
        "inställningar", "innstillinger", "settings", "configuration", "språk", "language", "json",
        "förhandsgranska", "forhåndsvise", "provköra", "rehearsal", "dry run",
      ]
    ),
    ("changes", ["ändringar", "förändringar", "endringer", "nytt sedan", "nytt siden"]),
    (
      "charts",
      [
        "bas kontoplan", "standardkontoplan", "sru", "sru kod", "sru kode",
        "ink2r", "k2",
      ]
    ),
    ("check", ["kontroll", "kontroller", "kontrollera", "checklista", "sjekkliste", "checklist"]),
    (
      "check-waive",
      [
        "dispens", "dispensasjon", "waiver", "waive", "undantag från kontroll",
        "unntak fra kontroll",
      ]
    ),
    (
      "close-undo",
      [
        "ångra stängning", "angre avslutning", "undo close", "stängningar", "avslutninger",
        "closes",
      ]
    ),
    (
      "close",
      [
        "stänga", "stängning", "avsluta", "månadsbokslut", "periodbokslut",
        "periodavslut", "avslutte", "avslutning", "lukke", "månedsavslutning",
        "periodeavslutning", "month end", "month end close", "period close", "försegla",
        "forsegle", "försegling", "sigill", "segl", "forsegling", "seal", "månadsavslut",
        "månedsavslut", "månedsoppgjør", "stänga månad", "avslutte måned",
      ]
    ),
    (
      "company",
      [
        "företag", "bolag", "foretak", "selskap", "legal entity", "organisationsnummer",
        "organisasjonsnummer", "organisation number", "redovisningsvaluta", "regnskapsvaluta",
        "accounting currency", "rapporteringsvaluta", "reporting currency", "bas", "ns 4102",
      ]
    ),
    ("database", ["databas", "databasen", "postgresql", "sqlite"]),
    ("database-distribute", ["kluster", "klynge", "cluster", "citus"]),
    (
      "dimension",
      [
        "kostnadsställe", "kostnadsbärare", "projekt", "dimensjon", "avdeling", "kostnadssted",
        "kostnadsbærer", "prosjekt", "cost centre", "cost center", "project", "dimensioner",
        "dimensjoner", "dimensions", "objekt", "resultatenhet",
      ]
    ),
    ("export", ["exportera", "eksport", "eksportere", "hledger"]),
    (
      "fx-revaluation",
      [
        "omvärdering", "omvärdera", "valutaomvärdering", "omräkning", "omregning", "omvurdering",
        "revaluering", "revaluere", "revaluation", "kursvinst", "kursförlust", "valutakursvinst",
        "valutakursförlust", "valutagevinst", "valutatap", "agio", "disagio", "exchange gain",
        "exchange loss", "valutakursdifferens", "valutakursdifferanse", "exchange difference",
        "orealiserad", "urealisert", "unrealised", "kursdifferens", "kursdifferanse",
      ]
    ),
    (
      "group",
      [
        "användargrupp", "brukergruppe", "user group", "roll", "rolle", "role",
      ]
    ),
    ("import", ["importera", "importere", "läsa in", "lese inn"]),
    ("import-journal", ["journal", "bokföringsorder", "kalkylblad", "regneark", "spreadsheet"]),
    ("import-rates", ["ecb", "riksbank", "riksbanken", "norges bank"]),
    ("import-saft", ["saft", "saf t"]),
    (
      "import-sie",
      ["sie", "sie 4", "sie 5", "ingående balans", "inngående balanse", "ib", "öppningsbalans"]
    ),
    ("lock", ["spärr", "spärrar", "sperrer", "locks", "hinder", "hindring"]),
    (
      "late",
      [
        "sen", "sena", "försenad", "för sent", "sent", "sene", "for sent", "late document",
        "overtaken",
      ]
    ),
    (
      "deadline",
      [
        "frist", "frister", "tidsfrist", "tidsfrister", "förfallodag", "deadlines", "due date",
        "statutory", "lagstadgad", "lovbestemt", "momsperiod", "mva termin", "årsredovisning",
      ]
    ),
    (
      "approval",
      [
        "godkänna", "godkännande", "attest", "attestera", "attestere", "attestant", "godkjenne",
        "godkjenning",
        "attestasjon", "approve", "sign-off", "fyra ögon", "fire øyne", "four eyes",
        "second person",
      ]
    ),
    (
      "delegation",
      ["delegering", "delegera", "delegere", "ställföreträdare", "stedfortreder", "delegate"]
    ),
    ("moving-in", ["flytta", "flytt", "flytte", "flytting", "komma igång", "fortnox", "visma"]),
    ("opening-transfer", ["opening balance", "överföring", "overføring"]),
    (
      "pass",
      [
        "bokföringstillstånd", "bokføringstillatelse", "posting pass", "tillstånd", "tillatelse",
        "undantag", "unntak", "exception",
      ]
    ),
    (
      "period",
      [
        "räkenskapsår", "redovisningsperiod", "spärra", "spärrad", "låsa", "låst", "regnskapsår",
        "periode", "regnskapsperiode", "sperre", "sperret", "låse", "fiscal year", "on hold",
        "permanent stängd", "permanent lukket", "bokslutsperiod", "årsoppgjør",
        "årsoppgjørsperiode", "closing period", "brutet räkenskapsår", "avvikende regnskapsår",
        "nytt räkenskapsår", "nytt regnskapsår", "nytt år", "new fiscal year", "låsa period",
        "förlängt räkenskapsår", "förkortat räkenskapsår", "omläggning av räkenskapsår",
        "forlenget regnskapsår", "omlegging av regnskapsår", "extended fiscal year",
        "låse periode", "lock period", "perioder", "periods", "dela period", "dele periode",
        "divide period", "slå ihop perioder", "slå sammen perioder", "merge periods", "period 13",
        "periode 13", "veckoperioder", "ukeperioder", "4-4-5",
      ]
    ),
    (
      "rate",
      [
        "kurs", "kurser", "valuta", "valutakurs", "växelkurs", "balansdagskurs", "korskurs",
        "krysskurs", "balansedagskurs", "currency", "exchange rate", "closing rate",
      ]
    ),
    (
      "right",
      ["behörighet", "behörigheter", "rettighet", "rettigheter", "rights", "permission"]
    ),
    (
      "token",
      ["åtkomstnyckel", "tilgangsnøkkel", "api token", "lösenord", "passord", "password"]
    ),
    (
      "user",
      ["användare", "bruker", "brukere", "users", "agent", "administratör", "administrator"]
    ),
    ("reopen", ["öppna", "återöppna", "åpne", "gjenåpne"]),
    (
      "report",
      [
        "rapport", "rapporter", "råbalans", "saldobalans", "saldobalanse", "råbalanse",
        "trial balance", "balansräkning", "resultaträkning", "balansrapport", "resultatrapport",
        "balanserapport", "resultatregnskap", "balance sheet", "income statement", "balanse",
        "saldo", "saldon", "saldoer", "balance", "utgående balans", "utgående balanse", "ub",
        "closing balance", "resultat", "årets resultat", "årsresultat", "net result", "result",
        "jämförelsetal", "sammenligningstall", "comparative figures", "föregående år", "fjoråret",
        "last year",
      ]
    ),
    (
      "report-general-ledger",
      [
        "huvudbok", "huvudboken", "hovedbok", "hovedboken", "kontospesifikasjon",
        "kontospecifikation", "general ledger", "kontoutdrag", "kontoutskrift", "kontoanalys",
        "account statement", "omsättning", "omsetning", "bevegelse", "movement",
      ]
    ),
    (
      "report-ledger-journal",
      [
        "grundbok", "grundboken", "verifikationslista", "dagbok", "dagboken", "bilagsjournal",
        "bokføringsspesifikasjon", "ledger journal", "journalföra", "journalføre",
      ]
    ),
    (
      "report-tax-codes",
      [
        "moms", "moms per momskod", "momsrapport", "momskod", "momskoder", "momsunderlag", "mva",
        "mva-kode",
        "mva-koder",
        "merverdiavgift", "merverdiavgiftsspesifikasjon", "vat", "tax code", "tax codes",
        "mva-spesifikasjon", "mervärdesskatt",
        "vat code", "utgående moms", "ingående moms",
        "utgående mva", "inngående mva",
      ]
    ),
    ("restore", ["återställa", "återställning", "gjenopprette", "gjenoppretting"]),
    (
      "run",
      [
        "körning", "körningar", "kjøring", "kjøringer", "ångra", "ångring", "angre", "undo",
        "inaktuell", "stale", "utdatert", "köra om", "kjøre på nytt",
      ]
    ),
    ("sample", ["exempel", "exempelbokföring", "eksempel", "eksempelregnskap", "example"]),
    (
      "verify",
      [
        "verifiera", "bevisa", "bevise", "logg", "revision", "revisor", "revisjon",
        "behandlingshistorik", "kontrollspor", "audit", "auditor", "audit trail", "log",
        "revisionsspår", "revisjonsspor", "verifieringskedja", "loggen",
      ]
    ),
    (
      "voucher",
      [
        "verifikation", "verifikationer", "verifikat", "bilag", "bilaget", "återföra",
        "återföring", "rättelse", "rätta", "tilbakeføre", "tilbakeføring", "rette", "korreksjon",
        "reversal", "verifikationsnummer", "bilagsnummer", "verifikationsserie", "bilagsserie",
        "nummerserie", "voucher number", "voucher series", "number sequence", "motkonto",
        "makulera", "makulere", "stornera", "storno", "reversering", "annullera", "annullere",
        "correction", "sök", "söka", "søk", "søke", "search", "lucka", "luckor", "hull", "gap",
        "debet", "kredit", "debit", "credit",
      ]
    ),
  ]
}
