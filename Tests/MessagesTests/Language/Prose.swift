import Accounting
import Messages

/// What is written around what others wrote: a text without its commands, options, addresses,
/// quotations and facts.
struct Prose {
  let text: String

  init(_ text: String, without facts: [String] = []) {
    var prose = text
    let others = [
      #/`[^`]*`/#, #/--[a-z-]+/#, #/[a-z]+:\S+/#, #/”[^”]*”/#, #/“[^”]*”/#, #/«[^»]*»/#,
      #/⟨[a-z]*⟩/#,
    ]
    for other in others { prose = prose.replacing(other, with: " ") }
    // The longest first, since one may be part of another.
    for fact in facts.sorted(by: { $0.count > $1.count }) where !fact.isEmpty {
      prose = prose.replacing(fact, with: " ")
    }
    self.text = prose
  }

  /// In small letters; what is not made of letters is no word, nor is a single one.
  var words: Set<String> {
    let words = text.lowercased().split { !$0.isLetter }.map(String.init)
    return Set(words.filter { $0.count > 1 })
  }

  /// Words that are not of a language: those with letters that it does not have, and words that only
  /// its neighbours have.
  func strangers(in language: Language) -> Set<String> {
    let letters =
      switch language {
      case .sv: "æø"
      case .nb: "äö"
      case .en: "åäöæø"
      }
    let others = Prose.own.filter { $0.key != language }.values.reduce(into: Set()) {
      $0.formUnion($1)
    }
    return words.filter { word in
      others.contains(word) || word.contains { letters.contains($0) }
    }
  }

  /// Frequent words that each language has and the other two have not.
  static let own: [Language: Set<String>] = [
    .sv: [
      "och", "inte", "är", "från", "något", "någon", "inget", "efter", "före", "utan", "sedan",
      "eftersom", "detta", "dessa", "företag", "företaget", "verifikation",
      "verifikationen", "räkenskapsår", "räkenskapsåret", "körning", "bokföringen", "också",
      "mellan", "skulle",
    ],
    .nb: [
      "og", "ikke", "er", "fra", "noe", "noen", "etter", "før", "uten", "siden", "fordi", "dette",
      "disse", "foretak", "foretaket", "bilag", "bilaget", "regnskapsår", "regnskapsåret",
      "kjøring", "regnskapet", "også", "mellom", "ville", "bare", "hvis", "hvor", "ingenting",
    ],
    .en: [
      "the", "and", "not", "is", "are", "of", "with", "from", "which", "has", "have", "was", "were",
      "that", "this", "than", "would", "without", "before", "after", "voucher", "vouchers",
      "company", "books", "nothing", "since", "only",
    ],
  ]
}

/// Whether every quotation is opened and closed as the language does it.
func isQuoted(_ text: String, as language: Language) -> Bool {
  let plain = text.replacing(#/`[^`]*`/#, with: "")
  func count(_ mark: Character) -> Int { plain.count { $0 == mark } }
  return switch language {
  case .sv: count("“") + count("«") + count("»") == 0 && count("”").isMultiple(of: 2)
  case .nb: count("“") + count("”") == 0 && count("«") == count("»")
  case .en: count("«") + count("»") == 0 && count("“") == count("”")
  }
}
