/// Headings of columns and single words.
extension Phrase {
  package static let account = Phrase(sv: "konto", nb: "konto", en: "account")
  package static let name = Phrase(sv: "benämning", nb: "navn", en: "name")
  package static let opening = Phrase(sv: "ingående", nb: "inngående", en: "opening")
  package static let debit = Phrase(sv: "debet", nb: "debet", en: "debit")
  package static let credit = Phrase(sv: "kredit", nb: "kredit", en: "credit")
  package static let closing = Phrase(sv: "utgående", nb: "utgående", en: "closing")
  package static let total = Phrase(sv: "Summa", nb: "Sum", en: "Total")
  package static let balance = Phrase(sv: "saldo", nb: "saldo", en: "balance")
  package static let currency = Phrase(sv: "valuta", nb: "valuta", en: "currency")
  package static let amount = Phrase(sv: "belopp", nb: "beløp", en: "amount")

  package static let accountingAmount = Phrase(
    sv: "redovisningsvaluta",
    nb: "regnskapsvaluta",
    en: "accounting"
  )

  package static let reportingAmount = Phrase(
    sv: "rapporteringsvaluta",
    nb: "rapporteringsvaluta",
    en: "reporting"
  )

  package static let date = Phrase(sv: "datum", nb: "dato", en: "date")
  package static let number = Phrase(sv: "nummer", nb: "nummer", en: "number")
  package static let text = Phrase(sv: "text", nb: "tekst", en: "text")
  package static let period = Phrase(sv: "period", nb: "periode", en: "period")
  package static let year = Phrase(sv: "räkenskapsår", nb: "regnskapsår", en: "fiscal year")
  package static let status = Phrase(sv: "status", nb: "status", en: "status")
  package static let kind = Phrase(sv: "slag", nb: "type", en: "kind")
  package static let state = Phrase(sv: "status", nb: "status", en: "state")
  package static let from = Phrase(sv: "från", nb: "fra", en: "from")
  package static let to = Phrase(sv: "till", nb: "til", en: "to")
  package static let by = Phrase(sv: "av", nb: "av", en: "by")
  package static let reason = Phrase(sv: "anledning", nb: "begrunnelse", en: "reason")
  package static let seal = Phrase(sv: "sigill", nb: "segl", en: "seal")
  package static let access = Phrase(sv: "behörighet", nb: "tilgang", en: "access")
  package static let revalued = Phrase(sv: "omvärderas", nb: "omregnes", en: "revalued")
  package static let type = Phrase(sv: "typ", nb: "type", en: "type")
  package static let company = Phrase(sv: "företag", nb: "foretak", en: "company")

  package static let organisationNumber = Phrase(
    sv: "organisationsnummer",
    nb: "organisasjonsnummer",
    en: "organisation number"
  )

  package static let chart = Phrase(sv: "kontoplan", nb: "kontoplan", en: "chart of accounts")
  package static let check = Phrase(sv: "kontroll", nb: "kontroll", en: "check")
  package static let result = Phrase(sv: "utfall", nb: "utfall", en: "result")
  package static let run = Phrase(sv: "körning", nb: "kjøring", en: "run")
  package static let line = Phrase(sv: "rad", nb: "linje", en: "line")
  package static let voucher = Phrase(sv: "verifikation", nb: "bilag", en: "voucher")

  package static let documentDate = Phrase(
    sv: "underlagets datum",
    nb: "dokumentasjonsdato",
    en: "document date"
  )

  package static let registered = Phrase(sv: "registrerad", nb: "registrert", en: "registered")
  package static let vouchers = Phrase(sv: "verifikationer", nb: "bilag", en: "vouchers")
  package static let rate = Phrase(sv: "kurs", nb: "kurs", en: "rate")
  package static let rates = Phrase(sv: "kurser", nb: "kurser", en: "rates")
  package static let source = Phrase(sv: "källa", nb: "kilde", en: "source")
  package static let before = Phrase(sv: "före", nb: "før", en: "before")
  package static let after = Phrase(sv: "efter", nb: "etter", en: "after")
  package static let change = Phrase(sv: "förändring", nb: "endring", en: "change")
  package static let difference = Phrase(sv: "differens", nb: "differanse", en: "difference")
  package static let booked = Phrase(sv: "bokfört", nb: "bokført", en: "booked")
  package static let target = Phrase(
    sv: "värde till kursen",
    nb: "til kursen",
    en: "at the rate"
  )
  package static let members = Phrase(sv: "medlemmar", nb: "medlemmer", en: "members")
  package static let group = Phrase(sv: "användargrupp", nb: "brukergruppe", en: "user group")
  package static let series = Phrase(sv: "serie", nb: "serie", en: "series")
  package static let gain = Phrase(sv: "vinstkonto", nb: "gevinstkonto", en: "gain account")
  package static let loss = Phrase(sv: "förlustkonto", nb: "tapskonto", en: "loss account")
  package static let file = Phrase(sv: "fil", nb: "fil", en: "file")
  package static let added = Phrase(sv: "nya", nb: "nye", en: "new")
  package static let changed = Phrase(sv: "ändrade", nb: "endret", en: "changed")
  package static let format = Phrase(sv: "format", nb: "format", en: "format")
  package static let size = Phrase(sv: "byte", nb: "byte", en: "bytes")
  package static let quantity = Phrase(sv: "antal", nb: "antall", en: "quantity")
  package static let tax = Phrase(sv: "moms", nb: "mva", en: "tax")
  package static let taxCode = Phrase(sv: "momskod", nb: "mva-kode", en: "tax code")
  package static let accounts = Phrase(sv: "konton", nb: "kontoer", en: "accounts")
  package static let dueDate = Phrase(sv: "förfaller", nb: "forfaller", en: "due")
  package static let reference = Phrase(sv: "referens", nb: "referanse", en: "reference")
  package static let order = Phrase(sv: "ordning", nb: "rekkefølge", en: "order")
  package static let dimensions = Phrase(sv: "dimensioner", nb: "dimensjoner", en: "dimensions")
  package static let yes = Phrase(sv: "ja", nb: "ja", en: "yes")
  package static let no = Phrase(sv: "nej", nb: "nei", en: "no")
  package static let none = Phrase(sv: "–", nb: "–", en: "–")
  package static let reversal = Phrase(
    sv: "återföring",
    nb: "tilbakeføring",
    en: "reversal"
  )
  package static let blocked = Phrase(sv: "spärrat", nb: "sperret", en: "blocked")
  /// Where an account stands in the Norwegian tax return.
  package static let grouping = Phrase(sv: "gruppering", nb: "gruppering", en: "grouping")
  /// The line of the annual accounts that an account belongs to.
  package static let statementKey = Phrase(
    sv: "rad i bokslutet",
    nb: "linje i årsregnskapet",
    en: "line of the statements"
  )
  package static let taxReturn = Phrase(sv: "deklaration", nb: "skattemelding", en: "tax return")
  package static let code = Phrase(sv: "kod", nb: "kode", en: "code")
  package static let outOfDate = Phrase(sv: "inaktuell", nb: "utdatert", en: "out of date")
}
