extension LogNames {
  static let sealParts: [String: Phrase] = [
    "head": Phrase(sv: "loggens slut", nb: "slutten av loggen", en: "the end of the log"),
    "trial_balance": Phrase(sv: "råbalans", nb: "saldobalanse", en: "trial balance"),
    "rates": Phrase(sv: "kurser", nb: "kurser", en: "rates"),
    "settings": Phrase(sv: "inställningar", nb: "innstillinger", en: "settings"),
    "runs": Phrase(sv: "körningar", nb: "kjøringer", en: "runs"),
    "seal": Phrase(sv: "sigillet självt", nb: "selve seglet", en: "the seal itself"),
  ]

  static let columns: [String: Phrase] = [
    "debit": Phrase(sv: "debet", nb: "debet", en: "debit"),
    "credit": Phrase(sv: "kredit", nb: "kredit", en: "credit"),
    "accounting_debit": Phrase(
      sv: "debet i redovisningsvalutan",
      nb: "debet i regnskapsvalutaen",
      en: "debit in the accounting currency"
    ),
    "accounting_credit": Phrase(
      sv: "kredit i redovisningsvalutan",
      nb: "kredit i regnskapsvalutaen",
      en: "credit in the accounting currency"
    ),
    "reporting_debit": Phrase(
      sv: "debet i rapporteringsvalutan",
      nb: "debet i rapporteringsvalutaen",
      en: "debit in the reporting currency"
    ),
    "reporting_credit": Phrase(
      sv: "kredit i rapporteringsvalutan",
      nb: "kredit i rapporteringsvalutaen",
      en: "credit in the reporting currency"
    ),
    "sequence": Phrase(sv: "senaste loggpost", nb: "siste loggpost", en: "latest log record"),
  ]
}
