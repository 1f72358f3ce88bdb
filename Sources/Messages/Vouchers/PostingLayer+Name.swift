import Accounting

extension PostingLayer {
  package func name(in language: Language) -> String {
    switch (self, language) {
    case (.current, .sv): "löpande"
    case (.current, .nb): "løpende"
    case (.current, .en): "current"
    case (.operations, .sv): "internt"
    case (.operations, .nb): "internt"
    case (.operations, .en): "operations"
    case (.tax, .sv): "skatt"
    case (.tax, .nb): "skatt"
    case (.tax, .en): "tax"
    }
  }
}
