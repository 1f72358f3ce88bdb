import Formats

extension LedgerTotal {
  func name(in language: Language) -> String {
    switch (self, language) {
    case (.vouchers, .sv): "antalet verifikationer"
    case (.vouchers, .nb): "antall bilag"
    case (.vouchers, .en): "number of vouchers"
    case (.debit, .sv): "summan av debet"
    case (.debit, .nb): "sum debet"
    case (.debit, .en): "sum of debits"
    case (.credit, .sv): "summan av kredit"
    case (.credit, .nb): "sum kredit"
    case (.credit, .en): "sum of credits"
    }
  }
}
