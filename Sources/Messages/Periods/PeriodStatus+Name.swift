import Accounting

extension PeriodStatus {
  package func name(in language: Language) -> String {
    switch (self, language) {
    case (.open, .sv): "öppen"
    case (.open, .nb): "åpen"
    case (.open, .en): "open"
    case (.onHold, .sv): "spärrad"
    case (.onHold, .nb): "sperret"
    case (.onHold, .en): "on hold"
    case (.closed, .sv): "permanent stängd"
    case (.closed, .nb): "permanent lukket"
    case (.closed, .en): "permanently closed"
    }
  }
}
