import Accounting

extension RunKind {
  package func name(in language: Language) -> String {
    switch self {
    case .importSIE:
      language.say(sv: "import av SIE-fil", nb: "import av SIE-fil", en: "import of a SIE file")
    case .importSAFT:
      language.say(
        sv: "import av SAF-T-fil",
        nb: "import av SAF-T-fil",
        en: "import of a SAF-T file"
      )
    case .importJournal:
      language.say(sv: "import av journal", nb: "import av journal", en: "import of a journal")
    case .fxRevaluation:
      language.say(
        sv: "omvärdering av utländsk valuta",
        nb: "omregning av valutaposter",
        en: "foreign currency revaluation"
      )
    case .openingTransfer:
      language.say(
        sv: "överföring av ingående balans",
        nb: "overføring av inngående balanse",
        en: "opening transfer"
      )
    case .undo:
      language.say(sv: "ångring av körning", nb: "angring av kjøring", en: "undo of a run")
    }
  }
}
