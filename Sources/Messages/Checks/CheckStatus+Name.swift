import Accounting

extension CheckResult.Status {
  package func name(in language: Language) -> String {
    switch (self, language) {
    case (.pass, .sv): "klar"
    case (.pass, .nb): "klar"
    case (.pass, .en): "passed"
    case (.fail, .sv): "återstår"
    case (.fail, .nb): "gjenstår"
    case (.fail, .en): "failed"
    case (.waived, .sv): "avstådd"
    case (.waived, .nb): "fraveket"
    case (.waived, .en): "waived"
    case (.notApplicable, .sv): "ej tillämplig"
    case (.notApplicable, .nb): "ikke aktuell"
    case (.notApplicable, .en): "not applicable"
    }
  }
}
