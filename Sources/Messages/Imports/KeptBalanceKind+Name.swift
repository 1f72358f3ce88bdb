import Accounting

extension KeptBalanceKind {
  package func name(in language: Language) -> String {
    switch (self, language) {
    case (.objectOpening, .sv): "ingående, objekt"
    case (.objectOpening, .nb): "inngående, objekt"
    case (.objectOpening, .en): "opening, object"
    case (.objectClosing, .sv): "utgående, objekt"
    case (.objectClosing, .nb): "utgående, objekt"
    case (.objectClosing, .en): "closing, object"
    case (.period, .sv): "periodens förändring"
    case (.period, .nb): "periodens endring"
    case (.period, .en): "change of the period"
    case (.budget, .sv): "budget"
    case (.budget, .nb): "budsjett"
    case (.budget, .en): "budget"
    }
  }
}
