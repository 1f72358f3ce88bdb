import Accounting

extension Language {
  /// What a column of a setting says, as a heading.
  package func settingColumn(_ column: String) -> String {
    SettingColumns.names[column]?.text(in: self) ?? column
  }
}

/// What the columns of settings say, in an accountant's words.
package enum SettingColumns {
  package static let names: [String: Phrase] = [
    "is_closed_to_entry": Phrase(
      sv: "stängt för manuell bokföring",
      nb: "stengt for manuell bokføring",
      en: "closed to manual entry"
    ),
    "side": Phrase(sv: "sida", nb: "side", en: "side"),
    "balance_side": Phrase(sv: "saldots sida", nb: "saldoens side", en: "side of the balance"),
    "default_currency": Phrase(sv: "förvald valuta", nb: "forvalgt valuta", en: "default currency"),
    "offset_account": Phrase(sv: "motkonto", nb: "motkonto", en: "offset account"),
    "opening_account": Phrase(sv: "konto nästa år", nb: "konto neste år", en: "opening account"),
    "close_class": Phrase(sv: "typ vid bokslut", nb: "type ved årsoppgjør", en: "closing class"),
    "mask": .mask,
    "is_suspended": Phrase(sv: "spärrat", nb: "sperret", en: "suspended"),
    "owner": .owner,
    "group_code": .groupCode,
    "version": .version,
    "is_fixed": Phrase(sv: "fast", nb: "fast", en: "fixed"),
    "other_code": Phrase(sv: "följer", nb: "følger", en: "implied value"),
    "is_locked": .isLocked,
    "dimension": Phrase(sv: "dimension", nb: "dimensjon", en: "dimension"),
    "debit_account": Phrase(sv: "konto i debet", nb: "konto i debet", en: "debit account"),
    "credit_account": Phrase(sv: "konto i kredit", nb: "konto i kredit", en: "credit account"),
    "tag_value": Phrase(sv: "värde", nb: "verdi", en: "value"),
    "check_id": Phrase(sv: "kontroll", nb: "kontroll", en: "check"),
    "own_days": Phrase(sv: "egna dagar", nb: "egne dager", en: "own days"),
    "turnover": Phrase(sv: "omsättning", nb: "omsetning", en: "turnover"),
    "vat_term": Phrase(sv: "momsperiod", nb: "mva-termin", en: "VAT term"),
    "way": Phrase(sv: "sena underlag", nb: "sene dokumenter", en: "late documents"),
    "seal": Phrase(sv: "sigill", nb: "segl", en: "seal"),
    "decision": Phrase(sv: "beslut", nb: "avgjørelse", en: "decision"),
    "is_waived": Phrase(sv: "avstådd", nb: "frafalt", en: "waived"),
    "giver": Phrase(sv: "från", nb: "fra", en: "from"),
    "taker": Phrase(sv: "till", nb: "til", en: "to"),
    "rights": Phrase(sv: "behörigheter", nb: "rettigheter", en: "rights"),
    "company_code": Phrase(sv: "företag", nb: "foretak", en: "company"),
    "access": Phrase(sv: "åtkomst", nb: "tilgang", en: "access"),
    "accounting_currency": Phrase(
      sv: "redovisningsvaluta",
      nb: "regnskapsvaluta",
      en: "accounting currency"
    ),
    "bank_account": Phrase(sv: "bankkonto", nb: "bankkonto", en: "bank account"),
    "chart_standard": Phrase(sv: "kontoplan", nb: "kontoplan", en: "chart of accounts"),
    "city": Phrase(sv: "postort", nb: "poststed", en: "city"),
    "code": Phrase(sv: "kod", nb: "kode", en: "code"),
    "country": Phrase(sv: "land", nb: "land", en: "country"),
    "email": Phrase(sv: "e-post", nb: "e-post", en: "email"),
    "expires": Phrase(sv: "till", nb: "til", en: "until"),
    "first_day": Phrase(sv: "första dagen", nb: "første dag", en: "first day"),
    "first_name": Phrase(sv: "förnamn", nb: "fornavn", en: "first name"),
    "fiscal_year": Phrase(sv: "räkenskapsår", nb: "regnskapsår", en: "fiscal year"),
    "full_name": Phrase(sv: "namn", nb: "navn", en: "name"),
    "gain": Phrase(sv: "konto för vinst", nb: "konto for gevinst", en: "account of gains"),
    "grouping_code": Phrase(sv: "SRU-kod", nb: "grupperingskode", en: "grouping code"),
    "holder": Phrase(sv: "för", nb: "for", en: "for"),
    "is_active": Phrase(sv: "aktiv", nb: "aktiv", en: "active"),
    "is_blocked": Phrase(sv: "spärrat", nb: "sperret", en: "blocked"),
    "is_granted": Phrase(sv: "beviljad", nb: "gitt", en: "granted"),
    "is_member": Phrase(sv: "medlem", nb: "medlem", en: "member"),
    "is_retired": Phrase(sv: "tagen ur bruk", nb: "tatt ut av bruk", en: "retired"),
    "is_revalued": Phrase(sv: "omvärderas", nb: "omregnes", en: "revalued"),
    "is_revoked": Phrase(sv: "återkallad", nb: "trukket tilbake", en: "revoked"),
    "is_vat_registered": Phrase(
      sv: "momsregistrerad",
      nb: "mva-registrert",
      en: "registered for VAT"
    ),
    "kind": Phrase(sv: "typ", nb: "type", en: "kind"),
    "last_day": Phrase(sv: "sista dagen", nb: "siste dag", en: "last day"),
    "last_name": Phrase(sv: "efternamn", nb: "etternavn", en: "last name"),
    "loss": Phrase(sv: "konto för förlust", nb: "konto for tap", en: "account of losses"),
    "maximum": Phrase(sv: "högst", nb: "høyst", en: "at most"),
    "maximum_rate_age": Phrase(
      sv: "kursers högsta ålder",
      nb: "kursers høyeste alder",
      en: "greatest age of rates"
    ),
    "module": Phrase(sv: "modul", nb: "modul", en: "module"),
    "name": Phrase(sv: "namn", nb: "navn", en: "name"),
    "organisation_number": Phrase(
      sv: "organisationsnummer",
      nb: "organisasjonsnummer",
      en: "organisation number"
    ),
    "period": Phrase(sv: "period", nb: "periode", en: "period"),
    "postal_code": Phrase(sv: "postnummer", nb: "postnummer", en: "postal code"),
    "reason": Phrase(sv: "anledning", nb: "årsak", en: "reason"),
    "refuses_old_rates": Phrase(
      sv: "nekar gamla kurser",
      nb: "avviser gamle kurser",
      en: "refuses old rates"
    ),
    "reporting_currency": Phrase(
      sv: "rapportvaluta",
      nb: "rapporteringsvaluta",
      en: "reporting currency"
    ),
    "reporting_rate_type": Phrase(
      sv: "kurstyp för rapportvalutan",
      nb: "kurstype for rapporteringsvalutaen",
      en: "rate type for the reporting currency"
    ),
    "revaluation_rate_type": Phrase(
      sv: "kurstyp för omvärdering",
      nb: "kurstype for omregning",
      en: "rate type for revaluation"
    ),
    "scopes": Phrase(sv: "omfattning", nb: "omfang", en: "scopes"),
    "statement_key": Phrase(
      sv: "rad i bokslutet",
      nb: "linje i årsregnskapet",
      en: "statement line"
    ),
    "status": Phrase(sv: "status", nb: "status", en: "status"),
    "street": Phrase(sv: "gata", nb: "gate", en: "street"),
    "telephone": Phrase(sv: "telefon", nb: "telefon", en: "telephone"),
    "type": Phrase(sv: "typ", nb: "type", en: "type"),
    "user_name": Phrase(sv: "användare", nb: "bruker", en: "user"),
  ]
}
