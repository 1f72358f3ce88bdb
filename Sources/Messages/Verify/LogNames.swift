import Accounting

extension Language {
  /// What a record of the log does, by its kind.
  func recordKind(_ kind: String) -> String { LogNames.recordKinds[kind]?.text(in: self) ?? kind }

  /// What a table holds, in the plural.
  func contents(ofTable table: String) -> String { LogNames.tables[table]?.text(in: self) ?? table }

  /// A part of what a seal covers.
  func sealPart(_ part: String) -> String { LogNames.sealParts[part]?.text(in: self) ?? part }

  /// A column of a kept balance.
  func balanceColumn(_ column: String) -> String {
    LogNames.columns[column]?.text(in: self) ?? column
  }

  /// An amount with its currency, or a number where it has none.
  func figure(_ number: Int64?, _ currency: Currency?) -> String? {
    number.map { number in
      currency.map { money(Money(minorUnits: number, $0)) } ?? String(number)
    }
  }

  /// The status of a period, by its code.
  func periodStatus(_ code: String) -> String {
    PeriodStatus(rawValue: code)?.name(in: self) ?? code
  }
}

/// What the log and its tables hold, in an accountant's words.
enum LogNames {
  struct Words {
    let sv: String
    let nb: String
    let en: String

    init(_ sv: String, _ nb: String, _ en: String) {
      self.sv = sv
      self.nb = nb
      self.en = en
    }

    func text(in language: Language) -> String {
      switch language {
      case .sv: sv
      case .nb: nb
      case .en: en
      }
    }
  }

  static let recordKinds: [String: Words] = [
    "voucher": Words("verifikation", "bilag", "voucher"),
    "company": Words("företag", "foretak", "company"),
    "fiscal-year": Words("räkenskapsår", "regnskapsår", "fiscal year"),
    "period-status": Words("periodstatus", "periodestatus", "status of a period"),
    "period-access": Words("behörighet i period", "tilgang i periode", "access to a period"),
    "user-group": Words("användargrupp", "brukergruppe", "user group"),
    "accounts": Words("konton", "kontoer", "accounts"),
    "dimensions": Words("dimensioner", "dimensjoner", "dimensions"),
    "revaluation-profile": Words("omvärderingsprofil", "omregningsprofil", "revaluation profile"),
    "run": Words("körning", "kjøring", "run"),
    "run-event": Words("körningens läge", "kjøringens tilstand", "state of a run"),
    "import-file": Words("importerad fil", "importert fil", "imported file"),
    "imported": Words("importerade uppgifter", "importerte opplysninger", "imported data"),
    "imported-lines": Words("importerade rader", "importerte linjer", "imported lines"),
    "imported-series": Words("importerad serie", "importert serie", "imported series"),
    "suspense": Words("observationskonto", "interimskonto", "suspense account"),
    "seal": Words("sigill", "segl", "seal"),
    "exchange-rates": Words("valutakurser", "valutakurser", "exchange rates"),
    "rate-import": Words("kursimport", "kursimport", "rate import"),
    "rate-import-undo": Words("ångrad kursimport", "angret kursimport", "undone rate import"),
  ]

  static let tables: [String: Words] = [
    "voucher": Words("verifikationer", "bilag", "vouchers"),
    "company_setting": Words(
      "företagets inställningar",
      "foretakets innstillinger",
      "company settings"
    ),
    "fiscal_year": Words("räkenskapsår", "regnskapsår", "fiscal years"),
    "period": Words("perioder", "perioder", "periods"),
    "period_status": Words("periodernas status", "periodenes status", "statuses of periods"),
    "period_access": Words("behörighet i perioder", "tilgang i perioder", "access to periods"),
    "group_change": Words(
      "ändringar av användargrupper",
      "endringer av brukergrupper",
      "changes of user groups"
    ),
    "user_group_member": Words(
      "medlemmar i användargrupper",
      "medlemmer i brukergrupper",
      "members of user groups"
    ),
    "account": Words("konton", "kontoer", "accounts"),
    "dimension": Words("dimensioner", "dimensjoner", "dimensions"),
    "dimension_value": Words("dimensionsvärden", "dimensjonsverdier", "dimension values"),
    "revaluation_profile": Words(
      "omvärderingsprofilen",
      "omregningsprofilen",
      "the revaluation profile"
    ),
    "run": Words("körningar", "kjøringer", "runs"),
    "run_event": Words("körningarnas läge", "kjøringenes tilstand", "states of runs"),
    "import_file": Words("importer", "importer", "imports"),
    "import_part": Words("importerade filer", "importerte filer", "imported files"),
    "imported_balance": Words("importerade saldon", "importerte saldoer", "imported balances"),
    "imported_party": Words(
      "importerade kunder och leverantörer",
      "importerte kunder og leverandører",
      "imported customers and suppliers"
    ),
    "imported_tax_code": Words(
      "importerade momskoder",
      "importerte mva-koder",
      "imported tax codes"
    ),
    "imported_line": Words("importerade rader", "importerte linjer", "imported lines"),
    "imported_series": Words("importerade serier", "importerte serier", "imported series"),
    "suspense": Words("observationskonton", "interimskontoer", "suspense accounts"),
    "fx_revaluation": Words("omvärderingar", "omregninger", "revaluations"),
    "fx_revaluation_line": Words("omvärderade saldon", "omregnede saldoer", "revalued balances"),
    "fx_revaluation_rate": Words(
      "kurser i omvärderingar",
      "kurser i omregninger",
      "rates of revaluations"
    ),
    "seal": Words("sigill", "segl", "seals"),
    "exchange_rate": Words("valutakurser", "valutakurser", "exchange rates"),
    "rate_import": Words("kursimporter", "kursimporter", "rate imports"),
    "withdrawn_rate": Words("återkallade kurser", "tilbakekalte kurser", "withdrawn rates"),
    "rate_import_undo": Words(
      "ångrade kursimporter",
      "angrede kursimporter",
      "undone rate imports"
    ),
  ]

  static let sealParts: [String: Words] = [
    "head": Words("loggens slut", "slutten av loggen", "the end of the log"),
    "trial_balance": Words("råbalans", "råbalanse", "trial balance"),
    "rates": Words("kurser", "kurser", "rates"),
    "settings": Words("inställningar", "innstillinger", "settings"),
    "runs": Words("körningar", "kjøringer", "runs"),
    "seal": Words("sigillet självt", "selve seglet", "the seal itself"),
  ]

  static let columns: [String: Words] = [
    "debit": Words("debet", "debet", "debit"),
    "credit": Words("kredit", "kredit", "credit"),
    "accounting_debit": Words(
      "debet i redovisningsvalutan",
      "debet i regnskapsvalutaen",
      "debit in the accounting currency"
    ),
    "accounting_credit": Words(
      "kredit i redovisningsvalutan",
      "kredit i regnskapsvalutaen",
      "credit in the accounting currency"
    ),
    "reporting_debit": Words(
      "debet i rapporteringsvalutan",
      "debet i rapporteringsvalutaen",
      "debit in the reporting currency"
    ),
    "reporting_credit": Words(
      "kredit i rapporteringsvalutan",
      "kredit i rapporteringsvalutaen",
      "credit in the reporting currency"
    ),
    "sequence": Words("senaste loggpost", "siste loggpost", "latest log record"),
  ]
}
