import Accounting

/// What the columns of a journal are called in the files that people have.
enum JournalNames {
  /// Each word of the format by its names in Swedish, Norwegian and English, as `plain` has them.
  static let ofWords: [JournalColumn.Word: [String]] = [
    .series: [
      "series", "serie", "verifikationsserie", "verserie", "vernrserie", "bilagsserie",
      "voucherseries",
    ],
    .number: [
      "number", "nummer", "vernr", "ver", "verifikationsnummer", "verifikationsnr", "verifikation",
      "verifikatnummer", "verifikatnr", "verifikat", "bilagsnummer", "bilagsnr", "bilagnr", "bilag",
      "vouchernumber", "voucherno", "vouchernr", "voucher",
    ],
    .date: [
      "date", "datum", "bokföringsdatum", "bokfdatum", "verifikationsdatum", "verdatum",
      "transaktionsdatum", "dato", "bokføringsdato", "bilagsdato", "posteringsdato",
      "voucherdate", "postingdate", "transactiondate",
    ],
    .period: [
      "period", "periode", "redovisningsperiod", "bokföringsperiod", "regnskapsperiode",
      "bokføringsperiode", "accountingperiod", "fiscalperiod", "postingperiod",
    ],
    .account: [
      "account", "konto", "kontonummer", "kontonr", "accountnumber", "accountno", "ledgeraccount",
    ],
    .currency: ["currency", "valuta", "valutakod", "valutakode", "currencycode"],
    .amount: ["amount", "belopp", "beløp"] + ofCurrencyAmounts,
    .debit: ["debit", "debet", "debetbelopp", "debetbeløp", "debitamount"],
    .credit: ["credit", "kredit", "kreditbelopp", "kreditbeløp", "creditamount"],
    .side: [
      "side", "sida", "d/k", "d/c", "dr/cr", "debet/kredit", "debit/credit", "deb/kred",
      "debetkredit", "debitcredit", "drcr",
    ],
    .accounting: [
      "accounting", "redovisningsbelopp", "bokförtbelopp", "bokførtbeløp", "regnskapsbeløp",
      "accountingamount",
    ],
    .reporting: ["reporting", "rapporteringsbelopp", "rapporteringsbeløp", "reportingamount"],
    .rate: ["rate", "kurs", "valutakurs", "växelkurs", "exchangerate"],
    .text: [
      "text", "tekst", "beskrivning", "beskrivelse", "radtext", "linjetekst", "transaktionstext",
      "linetext",
    ],
    .description: [
      "description", "verifikationstext", "vertext", "bilagstekst", "vouchertext",
      "voucherdescription",
    ],
    .dimensions: ["dimensions", "dimensioner", "dimensjoner"],
  ]

  /// Names of `amount` that say that other amounts beside it are in the accounting currency.
  static let ofCurrencyAmounts = [
    "valutabelopp", "valutabeløp", "beloppivaluta", "beløpivaluta", "beloppvaluta", "beløpvaluta",
    "currencyamount", "amountincurrency",
  ]

  static func isOfCurrency(_ name: String) -> Bool { ofCurrencyAmounts.contains(plain(name)) }

  /// What a name of amounts means that says the accounting currency, `Beløp NOK`, `Debet (kr)` or
  /// `Amount in USD`: nothing where it names none or another, and any is taken where it is not known.
  static func word(_ name: String, statedIn accounting: Currency?) -> JournalColumn.Word? {
    var words = name.split { $0.isWhitespace || "()[],/".contains($0) }
    guard let last = words.popLast().map(String.init),
      let unit = StatedAmount.unit(last) ?? StatedAmount.unit(last.uppercased()),
      accounting.map({ StatedAmount.unit(unit, mayBe: $0) }) ?? true
    else { return nil }
    if ["i", "in"].contains(words.last?.lowercased()) { words.removeLast() }
    let rest = words.joined()
    switch word(rest) {
    case .amount where !isOfCurrency(rest), .accounting: return .accounting
    case .debit: return .debit
    case .credit: return .credit
    default: return nil
    }
  }

  /// The name among others that is nearest to one of a word of the format, or begins with it.
  static func name(nearestTo word: JournalColumn.Word, among names: [String]) -> String? {
    let own = ofWords[word] ?? []
    return names.first { name in
      guard name.utf8.count <= 128 else { return false }
      let plain = plain(name)
      return own.contains { $0.count > 3 && plain.hasPrefix($0) }
        || dimension(name).nearest.contains(where: own.contains)
    }
  }

  /// What a dimension is usually called; a company may have given it another name, or the name to
  /// another dimension.
  static let ofDimensions: [Int: [String]] = [
    1: [
      "costcentre", "costcenter", "kostnadsställe", "kst", "kostnadssted", "kostsenter",
      "resultatenhet", "avdelning", "avdeling", "avd", "department",
    ],
    2: ["costbearer", "kostnadsbärare", "kostnadsbærer"],
    6: ["project", "projekt", "prosjekt", "proj", "projektnr", "prosjektnr", "projectno"],
    7: ["employee", "anställd", "ansatt"],
  ]

  /// Columns that say nothing which is posted here: the account's name, the number of a row, what other
  /// programs add to their lists.
  private static let leftOut: Set<String> = [
    "kontonamn", "kontobenämning", "benämning", "kontotext", "kontonavn", "kontobetegnelse",
    "accountname", "saldo", "balance", "motkonto", "offsetaccount", "signatur", "signature",
    "momskod", "mvakode", "vatcode", "taxcode", "rad", "radnr",
    "linje", "linjenr", "row", "rowno", "line", "lineno",
  ]

  /// What a column of the side says: whether it is credit; nothing where it is neither.
  static func isCredit(_ text: String) -> Bool? {
    switch plain(text) {
    case "d", "debet", "debit", "deb", "dr": false
    case "k", "kredit", "kred", "c", "credit", "cr": true
    default: nil
    }
  }

  /// What a row of sums says in place of a number, a date or an account.
  private static let ofTotals: Set<String> = [
    "summa", "summor", "sum", "sums", "total", "totals", "totalt", "totalsumma", "totalsum",
    "sumtotal", "grandtotal",
  ]

  static func isTotal(_ text: String) -> Bool {
    ofTotals.contains(plain(text).filter { $0 != ":" })
  }

  static func isLeftOut(_ name: String) -> Bool { leftOut.contains(plain(name)) }

  /// A name without what writers differ in: capitals, blanks, line breaks, dots and hyphens.
  static func plain(_ name: String) -> String {
    name.lowercased().filter { !$0.isWhitespace && !".-_\u{AD}".contains($0) }
  }

  static func word(_ name: String) -> JournalColumn.Word? { words[plain(name)] }

  /// A column that is no word of the format.
  static func dimension(_ name: String) -> DimensionColumn {
    let plain = plain(name)
    let usual = ofDimensions.first { $0.value.contains(plain) }?.key
    // No word of the format is nearly so long, and comparing takes time.
    let near = usual == nil && plain.count <= 64 ? nearest(to: plain, among: words.keys) : nil
    return DimensionColumn(name, usual: usual, nearest: [near].compactMap(\.self))
  }

  private static let words: [String: JournalColumn.Word] = Dictionary(
    uniqueKeysWithValues: ofWords.flatMap { word, names in names.map { ($0, word) } }
  )
}

extension DimensionColumn {
  /// Whether a heading is of what other programs list beside a posting, such as the customer or the day
  /// that it falls due: no dimension, whatever the company has.
  package static func isNoDimension(_ heading: String) -> Bool {
    noDimensions.contains(JournalNames.plain(heading))
  }

  private static let noDimensions: Set<String> = [
    "kid", "ocr", "forfall", "forfallsdato", "förfallodag", "förfallodatum", "duedate", "kund",
    "kundnr", "kundnamn", "kunde", "kundenr", "kundenavn", "customer", "customerno", "customername",
    "leverantör", "leverantörsnr", "leverantörsnamn", "leverandør", "leverandørnr",
    "leverandørnavn", "supplier", "supplierno", "suppliername", "fakturanr", "fakturanummer",
    "invoiceno", "invoicenumber", "betalt", "betald", "paid",
  ]
}
