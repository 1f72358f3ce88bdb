import Accounting

extension PartyKind {
  package func name(in language: Language) -> String {
    switch (self, language) {
    case (.customer, .sv): "kund"
    case (.customer, .nb): "kunde"
    case (.customer, .en): "customer"
    case (.supplier, .sv): "leverantör"
    case (.supplier, .nb): "leverandør"
    case (.supplier, .en): "supplier"
    }
  }
}
