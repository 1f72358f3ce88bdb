import Accounting

extension RunKind {
  package func name(in language: Language) -> String {
    switch (self, language) {
    case (.importSIE, .sv): "import av SIE-fil"
    case (.importSIE, .nb): "import av SIE-fil"
    case (.importSIE, .en): "import of a SIE file"
    case (.importSAFT, .sv): "import av SAF-T-fil"
    case (.importSAFT, .nb): "import av SAF-T-fil"
    case (.importSAFT, .en): "import of a SAF-T file"
    case (.importJournal, .sv): "import av journal"
    case (.importJournal, .nb): "import av journal"
    case (.importJournal, .en): "import of a journal"
    case (.fxRevaluation, .sv): "omvärdering av utländsk valuta"
    case (.fxRevaluation, .nb): "omregning av valutaposter"
    case (.fxRevaluation, .en): "foreign currency revaluation"
    case (.openingTransfer, .sv): "överföring av ingående balans"
    case (.openingTransfer, .nb): "overføring av inngående balanse"
    case (.openingTransfer, .en): "opening transfer"
    case (.undo, .sv): "återföring av körning"
    case (.undo, .nb): "tilbakeføring av kjøring"
    case (.undo, .en): "undo of a run"
    }
  }
}
