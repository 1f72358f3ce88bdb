import Accounting

extension Severity {
  /// How much a finding weighs; what stops the work is said to stop it, never called an error.
  package func name(in language: Language) -> String {
    switch (self, language) {
    case (.info, .sv): "upplysning"
    case (.info, .nb): "opplysning"
    case (.info, .en): "information"
    case (.warning, .sv): "varning"
    case (.warning, .nb): "advarsel"
    case (.warning, .en): "warning"
    case (.error, .sv): "stopp"
    case (.error, .nb): "stopp"
    case (.error, .en): "blocking"
    }
  }
}
