import Accounting

extension Book {
  package func name(in language: Language) -> String {
    switch (self, language) {
    case (.accounting, .sv): "redovisningsvaluta"
    case (.accounting, .nb): "regnskapsvaluta"
    case (.accounting, .en): "accounting currency"
    case (.reporting, .sv), (.reporting, .nb): "rapporteringsvaluta"
    case (.reporting, .en): "reporting currency"
    }
  }
}
