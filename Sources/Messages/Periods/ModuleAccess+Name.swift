import Accounting

extension ModuleAccess {
  package func name(in language: Language) -> String {
    switch (self, language) {
    case (.all, .sv): "alla"
    case (.all, .nb): "alle"
    case (.all, .en): "all"
    case (.none, .sv): "ingen"
    case (.none, .nb): "ingen"
    case (.none, .en): "none"
    case (.group(let name), .sv): "användargruppen \(name)"
    case (.group(let name), .nb): "brukergruppen \(name)"
    case (.group(let name), .en): "user group \(name)"
    }
  }
}
