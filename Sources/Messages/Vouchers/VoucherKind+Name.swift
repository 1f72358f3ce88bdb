import Accounting

extension VoucherKind {
  package func name(in language: Language) -> String {
    switch (self, language) {
    case (.opening, .sv): "öppningsverifikation"
    case (.opening, .nb): "åpningsbilag"
    case (.opening, .en): "opening entry"
    case (.operating, .sv): "löpande verifikation"
    case (.operating, .nb): "løpende bilag"
    case (.operating, .en): "operating voucher"
    case (.closing, .sv): "bokslutsverifikation"
    case (.closing, .nb): "avslutningsbilag"
    case (.closing, .en): "closing entry"
    case (.yearEnd, .sv): "årsbokslutsverifikation"
    case (.yearEnd, .nb): "årsavslutningsbilag"
    case (.yearEnd, .en): "year-end entry"
    }
  }
}
