extension Manual {
  /// The pages that come nearest to a term of the trade about which there is none, since what it means
  /// is not here; nothing for any other term.
  static func pages(insteadOf term: String) -> [String]? { plainAbsent[plain(term)] }

  /// Terms of which there is no page, in small letters, and those that come nearest.
  static let absent = Dictionary(
    uniqueKeysWithValues: absentTerms.flatMap { pages, terms in terms.map { ($0, pages) } }
  )

  private static let plainAbsent = Dictionary(absent.map { (plain($0), $1) }) { first, _ in first }

  private static let absentTerms: [(pages: [String], terms: [String])] = [
    (
      // Customers and suppliers stand on the lines that an import brought in with them.
      ["report-ledger-journal", "import-saft"],
      [
        "reskontra", "reskontro", "kundreskontra", "leverantörsreskontra", "kundereskontro",
        "leverandørreskontro", "delhovedbok", "subledger", "kundfordringar", "kundefordringer",
        "leverantörsskulder", "leverandørgjeld", "accounts receivable", "accounts payable",
        "kundspecifikation", "kundespesifikasjon", "leverandørspesifikasjon", "faktura", "fakturor",
        "fakturaer", "invoice", "kund", "kunde", "leverantör", "leverandør", "customer", "supplier",
        "åldersanalys", "aldersfordeling", "ageing",
      ]
    ),
    (
      ["check", "report-general-ledger"],
      [
        "avstämning", "avstemming", "stämma av", "avstemme", "reconciliation", "reconcile",
        "bankavstämning", "bankavstemming", "bank reconciliation", "kontoavstämning",
        "kontoavstemming", "kvittning", "avprickning", "utligning", "settlement",
      ]
    ),
    (
      ["import-journal", "voucher"],
      [
        "periodisering", "periodiseringar", "periodiseringer", "periodisera", "periodisere",
        "accrual", "accruals", "deferral", "prepayment", "upplupen kostnad", "påløpt kostnad",
        "förutbetald kostnad", "forskuddsbetalt kostnad", "avsättning", "avsetning", "provision",
        "avskrivning", "avskrivningar", "avskrivninger", "depreciation", "anläggningstillgångar",
        "anleggsmidler", "fixed assets", "anläggningsregister", "anleggsregister", "fördelning",
        "fordeling", "allocation", "lön", "lønn", "payroll", "lager", "varelager", "inventory",
        "återkommande verifikation", "fast bilag", "bokföra", "bokföring", "bokføre", "bokføring",
        "kontera", "kontering", "posting",
      ]
    ),
    (
      ["report", "close"],
      [
        "koncern", "koncernredovisning", "konsern", "konsernregnskap", "konsolidering",
        "consolidation", "eliminering", "elimination", "kassaflödesanalys",
        "kontantstrømoppstilling", "cash flow", "budget", "budsjett", "prognos", "prognose",
        "forecast", "noter", "notes",
      ]
    ),
    (
      ["period", "export"],
      [
        "årsbokslut", "årsavslutning", "årsavslut", "year end", "year end close",
        "årsregnskap", "annual report", "resultatdisposition", "disponering",
        "bokslutsdispositioner", "årsoppgjørsdisposisjoner",
      ]
    ),
    (
      ["report-tax-codes", "export-saft"],
      [
        "momsdeklaration", "momsredovisning", "mva-melding", "mva-oppgave", "vat return",
        "inkomstdeklaration", "skattemelding", "næringsspesifikasjon", "tax return",
      ]
    ),
  ]
}
