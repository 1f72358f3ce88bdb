import Formats

extension LedgerReference {
  /// With a capital letter, as a sentence begins.
  func name(in language: Language) -> String {
    switch (self, language) {
    case (.customer, .sv): "Kund"
    case (.customer, .nb): "Kunde"
    case (.customer, .en): "Customer"
    case (.supplier, .sv): "Leverantör"
    case (.supplier, .nb): "Leverandør"
    case (.supplier, .en): "Supplier"
    case (.taxCode, .sv): "Momskod"
    case (.taxCode, .nb): "Mva-kode"
    case (.taxCode, .en): "Tax code"
    case (.dimensionValue, .sv): "Dimensionsvärde"
    case (.dimensionValue, .nb): "Dimensjonsverdi"
    case (.dimensionValue, .en): "Dimension value"
    case (.owner, .sv): "Ägare"
    case (.owner, .nb): "Eier"
    case (.owner, .en): "Owner"
    case (.subledgerItem, .sv): "Reskontrapost"
    case (.subledgerItem, .nb): "Reskontropost"
    case (.subledgerItem, .en): "Subledger item"
    }
  }
}
