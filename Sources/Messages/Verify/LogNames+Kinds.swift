import Accounting

extension LogNames {
  static let recordKinds: [String: Phrase] = [
    "voucher": Phrase(sv: "verifikation", nb: "bilag", en: "voucher"),
    "company": Phrase(sv: "företag", nb: "foretak", en: "company"),
    "fiscal-year": Phrase(sv: "räkenskapsår", nb: "regnskapsår", en: "fiscal year"),
    "period-status": Phrase(sv: "periodstatus", nb: "periodestatus", en: "status of a period"),
    "period-access": Phrase(
      sv: "behörighet i period",
      nb: "tilgang i periode",
      en: "access to a period"
    ),
    "mass-period-change": Phrase(
      sv: "ändring av perioder i flera företag",
      nb: "endring av perioder i flere foretak",
      en: "change of periods of several companies"
    ),
    "user-group": Phrase(sv: "användargrupp", nb: "brukergruppe", en: "user group"),
    "accounts": Phrase(sv: "konton", nb: "kontoer", en: "accounts"),
    "account-groupings": Phrase(
      sv: "kontonas grupperingar",
      nb: "kontoenes grupperinger",
      en: "groupings of accounts"
    ),
    "statement-keys": Phrase(
      sv: "kontonas rader i bokslutet",
      nb: "kontoenes linjer i årsregnskapet",
      en: "lines of accounts in the statements"
    ),
    "account-controls": Phrase(
      sv: "kontots villkor",
      nb: "kontoens vilkår",
      en: "controls of an account"
    ),
    "account-totals": Phrase(
      sv: "summakontots konton",
      nb: "sumkontoens kontoer",
      en: "accounts of a total"
    ),
    "manual-overrides": Phrase(
      sv: "manuell bokföring på stängda konton",
      nb: "manuell bokføring på stengte kontoer",
      en: "manual entry on closed accounts"
    ),
    "company-details": Phrase(
      sv: "uppgifter om företaget",
      nb: "opplysninger om foretaket",
      en: "details of the company"
    ),
    "dimensions": Phrase(sv: "dimensioner", nb: "dimensjoner", en: "dimensions"),
    "revaluation-profile": Phrase(
      sv: "omvärderingsprofil",
      nb: "omregningsprofil",
      en: "revaluation profile"
    ),
    "run": Phrase(sv: "körning", nb: "kjøring", en: "run"),
    "run-event": Phrase(sv: "körningens status", nb: "kjøringens status", en: "state of a run"),
    "import-file": Phrase(sv: "importerad fil", nb: "importert fil", en: "imported file"),
    "imported": Phrase(
      sv: "importerade uppgifter",
      nb: "importerte opplysninger",
      en: "imported data"
    ),
    "imported-lines": Phrase(
      sv: "importerade rader",
      nb: "importerte linjer",
      en: "imported lines"
    ),
    "sent": Phrase(sv: "skickade verifikationer", nb: "sendte bilag", en: "vouchers sent"),
    "returned": Phrase(
      sv: "återkomna verifikationer",
      nb: "bilag som er kommet tilbake",
      en: "vouchers that came home"
    ),
    "imported-series": Phrase(sv: "importerad serie", nb: "importert serie", en: "imported series"),
    "gap-explanation": Phrase(
      sv: "förklarad nummerlucka",
      nb: "forklart nummerhull",
      en: "explained gap in numbers"
    ),
    "suspense": Phrase(sv: "observationskonto", nb: "interimskonto", en: "suspense account"),
    "seal": Phrase(sv: "sigill", nb: "segl", en: "seal"),
    "import-findings": Phrase(
      sv: "fynd av en import",
      nb: "funn ved en import",
      en: "findings of an import"
    ),
    "posting-pass": Phrase(
      sv: "bokföringstillstånd",
      nb: "bokføringstillatelse",
      en: "posting pass"
    ),
    "posting-pass-end": Phrase(
      sv: "bokföringstillstånd återkallat",
      nb: "bokføringstillatelse trukket tilbake",
      en: "posting pass revoked"
    ),
    "account-retirement": Phrase(
      sv: "konto borttaget",
      nb: "konto tatt ut",
      en: "account taken out"
    ),
    "year-shape": Phrase(
      sv: "räkenskapsår med ny form",
      nb: "regnskapsår med ny form",
      en: "fiscal year in a new shape"
    ),
    "answer": Phrase(sv: "besvarad nyckel", nb: "besvart nøkkel", en: "answered key"),
    "exchange-rates": Phrase(sv: "valutakurser", nb: "valutakurser", en: "exchange rates"),
    "rate-import": Phrase(sv: "kursimport", nb: "kursimport", en: "rate import"),
    "user": Phrase(sv: "användare", nb: "bruker", en: "user"),
    "right": Phrase(sv: "behörighet", nb: "rettighet", en: "right"),
    "token": Phrase(sv: "åtkomstnyckel", nb: "tilgangsnøkkel", en: "token"),
    "rate-import-undo": Phrase(
      sv: "ångrad kursimport",
      nb: "angret kursimport",
      en: "undone rate import"
    ),
    "check-waiver": Phrase(
      sv: "dispens från kontroll",
      nb: "dispensasjon fra kontroll",
      en: "waiver of a check"
    ),
    "check-waiver-end": Phrase(
      sv: "dispens återkallad",
      nb: "dispensasjon trukket tilbake",
      en: "waiver revoked"
    ),
    "period-close": Phrase(sv: "stängning", nb: "avslutning", en: "close"),
    "period-close-undo": Phrase(
      sv: "ångrad stängning",
      nb: "angret avslutning",
      en: "undone close"
    ),
    "dimension-rules": Phrase(
      sv: "regler för dimensioner",
      nb: "regler for dimensjoner",
      en: "rules of dimensions"
    ),
    "account-structure": Phrase(
      sv: "kontostruktur",
      nb: "kontostruktur",
      en: "account structure"
    ),
    "tags": Phrase(sv: "etiketter", nb: "merker", en: "financial tags"),
    "tag-edit": Phrase(
      sv: "ändring av etiketter",
      nb: "endring av merker",
      en: "edit of tags"
    ),
    "late-documents": Phrase(
      sv: "sena verifikationer",
      nb: "sene bilag",
      en: "late documents"
    ),
    "close-calendar": Phrase(sv: "tidsfrister", nb: "frister", en: "deadlines"),
    "period-approval": Phrase(
      sv: "beslut om en stängd period",
      nb: "avgjørelse om en avsluttet periode",
      en: "decision on a closed period"
    ),
    "second-person": Phrase(sv: "andra person", nb: "annen person", en: "second person"),
    "delegation": Phrase(sv: "delegering", nb: "delegering", en: "delegation"),
  ]
}
