/// How texts were spoilt before a file was written: read in other encodings than their own.
struct Misreading: Hashable {
  /// The first mistake first; each one took the text that the mistake before had left.
  let mistakes: [Mistake]

  struct Mistake: Hashable {
    let actual: CodePage
    let readAs: CodePage
  }

  /// `utf-8 read as cp437`; a chain of mistakes joined by `then`.
  var name: String {
    mistakes.map { "\($0.actual.rawValue) read as \($0.readAs.rawValue)" }
      .joined(separator: ", then ")
  }

  /// Whether the last mistake split characters into several, which no right text looks like.
  var endsInSplitCharacters: Bool { mistakes.last?.actual == .utf8 }

  /// The text as it was meant; nothing where it cannot come from these mistakes.
  func meant(_ written: String) -> String? {
    var text = written
    for mistake in mistakes.reversed() {
      var bytes: [UInt8] = []
      for character in text.unicodeScalars {
        guard let byte = mistake.readAs.byte(character) else { return nil }
        bytes.append(byte)
      }
      guard let earlier = mistake.actual.text(bytes), earlier != text else { return nil }
      text = earlier
    }
    return text
  }

  /// The mistakes that occur, single ones first, then those that another has been made upon.
  static let all: [Misreading] = {
    let single = [
      Mistake(actual: .utf8, readAs: .cp437), Mistake(actual: .utf8, readAs: .windows1252),
      Mistake(actual: .utf8, readAs: .macRoman), Mistake(actual: .cp437, readAs: .macRoman),
      Mistake(actual: .cp437, readAs: .windows1252),
      Mistake(actual: .windows1252, readAs: .cp437),
    ]
    let double = single.flatMap { first in
      single.filter { $0.actual == .utf8 }.map { Misreading(mistakes: [first, $0]) }
    }
    return single.map { Misreading(mistakes: [$0]) } + double
  }()
}
