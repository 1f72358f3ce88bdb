import Accounting

extension Language {
  /// What a record of the log does, by its kind.
  func recordKind(_ kind: String) -> String { LogNames.recordKinds[kind]?.text(in: self) ?? kind }

  /// What a table holds, in the plural.
  func contents(ofTable table: String) -> String {
    if table == "voucher" { return LogNames.vouchers.text(in: self) }
    let known = RecordTable.all.first { $0.name == table }
    guard let known else { return table }
    // The tables of a kind of run are told by the kind.
    return LogNames.tables[known]?.text(in: self) ?? known.runKind?.name(in: self) ?? table
  }

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
  static let vouchers = Phrase(sv: "verifikationer", nb: "bilag", en: "vouchers")

  static let tables: [RecordTable: Phrase] = [
    .companySetting: Phrase(
      sv: "företagets inställningar",
      nb: "foretakets innstillinger",
      en: "company settings"
    ),
    .fiscalYear: Phrase(sv: "räkenskapsår", nb: "regnskapsår", en: "fiscal years"),
    .period: Phrase(sv: "perioder", nb: "perioder", en: "periods"),
    .periodStatus: Phrase(
      sv: "periodernas status",
      nb: "periodenes status",
      en: "statuses of periods"
    ),
    .periodAccess: Phrase(
      sv: "behörighet i perioder",
      nb: "tilgang i perioder",
      en: "access to periods"
    ),
    .massPeriodChange: Phrase(
      sv: "ändringar av perioder i flera företag",
      nb: "endringer av perioder i flere foretak",
      en: "changes of periods of several companies"
    ),
    .massPeriodChangeAccess: Phrase(
      sv: "behörighet som sådana ändringar ger",
      nb: "tilgang som slike endringer gir",
      en: "access that such changes give"
    ),
    .massPeriodChangeRow: Phrase(
      sv: "utfall för varje period i sådana ändringar",
      nb: "utfall for hver periode i slike endringer",
      en: "outcomes for each period of such changes"
    ),
    .massPeriodChangePart: Phrase(
      sv: "delar av ändringar i flera företag",
      nb: "deler av endringer i flere foretak",
      en: "parts of changes of several companies"
    ),
    .groupChange: Phrase(
      sv: "ändringar av användargrupper",
      nb: "endringer av brukergrupper",
      en: "changes of user groups"
    ),
    .ledgerUser: Phrase(sv: "användare", nb: "brukere", en: "users"),
    .rightGrant: Phrase(sv: "behörigheter", nb: "rettigheter", en: "rights"),
    .delegation: Phrase(sv: "delegeringar", nb: "delegeringer", en: "delegations"),
    .apiToken: Phrase(sv: "åtkomstnycklar", nb: "tilgangsnøkler", en: "tokens"),
    .userGroupMember: Phrase(
      sv: "medlemmar i användargrupper",
      nb: "medlemmer i brukergrupper",
      en: "members of user groups"
    ),
    .account: Phrase(sv: "konton", nb: "kontoer", en: "accounts"),
    .dimension: Phrase(sv: "dimensioner", nb: "dimensjoner", en: "dimensions"),
    .dimensionValue: Phrase(
      sv: "dimensionsvärden",
      nb: "dimensjonsverdier",
      en: "dimension values"
    ),
    .revaluationProfile: Phrase(
      sv: "omvärderingsprofilen",
      nb: "omregningsprofilen",
      en: "the revaluation profile"
    ),
    .run: Phrase(sv: "körningar", nb: "kjøringer", en: "runs"),
    .runEvent: Phrase(sv: "körningarnas status", nb: "kjøringenes status", en: "states of runs"),
    .runPlan: Phrase(sv: "körningarnas planer", nb: "kjøringenes planer", en: "plans of runs"),
    .voucherOrigin: Phrase(
      sv: "verifikationsradernas ursprung",
      nb: "bilagslinjenes opphav",
      en: "origins of voucher lines"
    ),
    .importFile: Phrase(sv: "importer", nb: "importer", en: "imports"),
    .importPart: Phrase(sv: "importerade filer", nb: "importerte filer", en: "imported files"),
    .statedYear: Phrase(
      sv: "räkenskapsår i importerade filer",
      nb: "regnskapsår i importerte filer",
      en: "fiscal years of imported files"
    ),
    .statedOpening: Phrase(
      sv: "ingående balanser i importerade filer",
      nb: "inngående balanser i importerte filer",
      en: "opening balances of imported files"
    ),
    .importedBalance: Phrase(
      sv: "importerade saldon",
      nb: "importerte saldoer",
      en: "imported balances"
    ),
    .importedParty: Phrase(
      sv: "importerade kunder och leverantörer",
      nb: "importerte kunder og leverandører",
      en: "imported customers and suppliers"
    ),
    .importedTaxCode: Phrase(
      sv: "importerade momskoder",
      nb: "importerte mva-koder",
      en: "imported tax codes"
    ),
    .importFinding: Phrase(sv: "importfynd", nb: "importfunn", en: "import findings"),
    .accountRetirement: Phrase(
      sv: "utgångna konton",
      nb: "utgåtte kontoer",
      en: "retired accounts"
    ),
    .yearShape: Phrase(
      sv: "räkenskapsårens former",
      nb: "regnskapsårenes former",
      en: "shapes of fiscal years"
    ),
    .periodShape: Phrase(
      sv: "periodernas former",
      nb: "periodenes former",
      en: "shapes of periods"
    ),
    .companyDetail: Phrase(
      sv: "uppgifter om företaget",
      nb: "opplysninger om foretaket",
      en: "details of the company"
    ),
    .accountGrouping: Phrase(
      sv: "kontonas grupperingar",
      nb: "kontoenes grupperinger",
      en: "groupings of accounts"
    ),
    .statementKey: Phrase(
      sv: "kontonas rader i bokslutet",
      nb: "kontoenes linjer i årsregnskapet",
      en: "lines of accounts in the statements"
    ),
    .accountControl: Phrase(
      sv: "kontonas villkor",
      nb: "kontoenes vilkår",
      en: "controls of accounts"
    ),
    .accountAllowance: Phrase(
      sv: "vad konton tar emot",
      nb: "hva kontoer tar imot",
      en: "what accounts take"
    ),
    .accountTotal: Phrase(
      sv: "summakontonas konton",
      nb: "sumkontoenes kontoer",
      en: "accounts of totals"
    ),
    .manualOverride: Phrase(
      sv: "anledningar till manuell bokföring",
      nb: "begrunnelser for manuell bokføring",
      en: "reasons for manual entry"
    ),
    .periodApproval: Phrase(
      sv: "beslut om stängda perioder",
      nb: "avgjørelser om avsluttede perioder",
      en: "decisions on closed periods"
    ),
    .secondPerson: Phrase(sv: "andra person", nb: "annen person", en: "second person"),
    .postingPass: Phrase(
      sv: "bokföringstillstånd",
      nb: "bokføringstillatelser",
      en: "posting passes"
    ),
    .postingPassEnd: Phrase(
      sv: "återkallade bokföringstillstånd",
      nb: "bokføringstillatelser som er trukket tilbake",
      en: "posting passes that were revoked"
    ),
    .checkWaiver: Phrase(
      sv: "dispenser från kontroller",
      nb: "dispensasjoner fra kontroller",
      en: "waivers of checks"
    ),
    .checkWaiverEnd: Phrase(
      sv: "återkallade dispenser",
      nb: "dispensasjoner som er trukket tilbake",
      en: "waivers that were revoked"
    ),
    .periodClose: Phrase(sv: "stängningar", nb: "avslutninger", en: "closes"),
    .periodCloseRun: Phrase(
      sv: "stängningars körningar",
      nb: "avslutningers kjøringer",
      en: "runs of closes"
    ),
    .periodCloseWaiver: Phrase(
      sv: "stängningars dispenser",
      nb: "avslutningers dispensasjoner",
      en: "waivers of closes"
    ),
    .periodCloseUndo: Phrase(
      sv: "ångrade stängningar",
      nb: "angrede avslutninger",
      en: "closes that were undone"
    ),
    .lateDocument: Phrase(
      sv: "regler för sena verifikationer",
      nb: "regler for sene bilag",
      en: "rules for late documents"
    ),
    .lateVoucher: Phrase(
      sv: "flyttade sena verifikationer",
      nb: "flyttede sene bilag",
      en: "late vouchers that were moved"
    ),
    .closeCalendar: Phrase(sv: "tidsfrister", nb: "frister", en: "deadlines"),
    .periodReopening: Phrase(
      sv: "vägar att öppna perioder igen",
      nb: "måter å gjenåpne perioder på",
      en: "paths by which periods were opened again"
    ),
    .importedLine: Phrase(sv: "importerade rader", nb: "importerte linjer", en: "imported lines"),
    .voucherDocument: Phrase(
      sv: "dokumentens dagar",
      nb: "dokumentenes dager",
      en: "days of documents"
    ),
    .voucherLikeness: Phrase(
      sv: "verifikationer som liknar tidigare",
      nb: "bilag som ligner tidligere",
      en: "vouchers that look like earlier ones"
    ),
    .sentVoucher: Phrase(
      sv: "skickade verifikationer",
      nb: "sendte bilag",
      en: "vouchers that were sent"
    ),
    .returnedVoucher: Phrase(
      sv: "återkomna verifikationer",
      nb: "bilag som er kommet tilbake",
      en: "vouchers that came home"
    ),
    .importedSeries: Phrase(
      sv: "importerade serier",
      nb: "importerte serier",
      en: "imported series"
    ),
    .importedRange: Phrase(
      sv: "importerade nummer",
      nb: "importerte numre",
      en: "imported numbers"
    ),
    .gapExplanation: Phrase(
      sv: "förklarade nummerluckor",
      nb: "forklarte nummerhull",
      en: "explained gaps in numbers"
    ),
    .suspense: Phrase(sv: "observationskonton", nb: "interimskontoer", en: "suspense accounts"),
    .fxRevaluation: Phrase(sv: "omvärderingar", nb: "omregninger", en: "revaluations"),
    .fxRevaluationLine: Phrase(
      sv: "omvärderade saldon",
      nb: "omregnede saldoer",
      en: "revalued balances"
    ),
    .fxRevaluationRate: Phrase(
      sv: "kurser i omvärderingar",
      nb: "kurser i omregninger",
      en: "rates of revaluations"
    ),
    .dimensionControl: Phrase(
      sv: "inställningar för dimensioner",
      nb: "innstillinger for dimensjoner",
      en: "settings of dimensions"
    ),
    .dimensionValueControl: Phrase(
      sv: "giltighet för dimensionsvärden",
      nb: "gyldighet for dimensjonsverdier",
      en: "validity of dimension values"
    ),
    .structureCell: Phrase(
      sv: "kontostrukturer",
      nb: "kontostrukturer",
      en: "account structures"
    ),
    .structureActivation: Phrase(
      sv: "aktiveringar av kontostrukturer",
      nb: "aktiveringer av kontostrukturer",
      en: "activations of account structures"
    ),
    .fixedDimension: Phrase(
      sv: "fasta dimensioner",
      nb: "faste dimensjoner",
      en: "fixed dimensions"
    ),
    .derivedDimension: Phrase(
      sv: "följder av dimensionsvärden",
      nb: "følger av dimensjonsverdier",
      en: "implications of dimension values"
    ),
    .lineDimension: Phrase(
      sv: "ifyllda dimensioner",
      nb: "utfylte dimensjoner",
      en: "dimensions filled in"
    ),
    .balancingDimension: Phrase(
      sv: "balanserande dimensioner",
      nb: "balanserende dimensjoner",
      en: "balancing dimensions"
    ),
    .balancingLine: Phrase(
      sv: "balanserande rader",
      nb: "balanserende linjer",
      en: "balancing lines"
    ),
    .tag: Phrase(sv: "etiketter", nb: "merker", en: "tags"),
    .tagOption: Phrase(
      sv: "värden för etiketter",
      nb: "verdier for merker",
      en: "options of tags"
    ),
    .tagDefault: Phrase(
      sv: "etiketter från konton",
      nb: "merker fra kontoer",
      en: "tags of accounts"
    ),
    .lineTag: Phrase(sv: "etiketter på rader", nb: "merker på linjer", en: "tags of lines"),
    .tagEdit: Phrase(
      sv: "ändringar av etiketter",
      nb: "endringer av merker",
      en: "edits of tags"
    ),
    .seal: Phrase(sv: "sigill", nb: "segl", en: "seals"),
    .answeredCall: Phrase(sv: "besvarade nycklar", nb: "besvarte nøkler", en: "answered keys"),
    .exchangeRate: Phrase(sv: "valutakurser", nb: "valutakurser", en: "exchange rates"),
    .rateImport: Phrase(sv: "kursimporter", nb: "kursimporter", en: "rate imports"),
    .withdrawnRate: Phrase(
      sv: "återkallade kurser",
      nb: "tilbakekalte kurser",
      en: "withdrawn rates"
    ),
    .rateImportUndo: Phrase(
      sv: "ångrade kursimporter",
      nb: "angrede kursimporter",
      en: "undone rate imports"
    ),
  ]
}
