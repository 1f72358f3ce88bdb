import Accounting

extension Period.Kind {
  package func name(in language: Language) -> String {
    switch (self, language) {
    case (.opening, .sv): "öppningsperiod"
    case (.opening, .nb): "åpningsperiode"
    case (.opening, .en): "opening period"
    case (.operating, .sv): "redovisningsperiod"
    case (.operating, .nb): "regnskapsperiode"
    case (.operating, .en): "operating period"
    case (.closing, .sv): "bokslutsperiod"
    case (.closing, .nb): "årsoppgjørsperiode"
    case (.closing, .en): "closing period"
    }
  }
}
