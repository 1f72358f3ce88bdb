/// A word or sentence that commands print around figures, in the languages of the product.
///
/// Each feature adds its own in `Phrase+<Feature>.swift`, the languages side by side.
package struct Phrase: Sendable {
  private let sv: String
  private let nb: String
  private let en: String

  init(sv: String, nb: String, en: String) {
    self.sv = sv
    self.nb = nb
    self.en = en
  }

  package func text(in language: Language) -> String {
    switch language {
    case .sv: sv
    case .nb: nb
    case .en: en
    }
  }

  // So that a text says shortly in which language it writes numbers, days and amounts.
  static let sv = Language.sv
  static let nb = Language.nb
  static let en = Language.en
}

extension Language {
  package func callAsFunction(_ phrase: Phrase) -> String { phrase.text(in: self) }
}
