import Accounting

/// A language that the product speaks.
package enum Language: String, Sendable, CaseIterable {
  case sv
  case nb
  case en

  /// The language of a locale such as `sv_SE.UTF-8`; English where it is none of ours.
  package init(locale: String) {
    switch locale.prefix(2) {
    case "sv": self = .sv
    case "nb", "no", "nn": self = .nb
    default: self = .en
    }
  }
}

extension Language {
  /// What the system, a library or another program said, in its own words, on one line.
  func quoted(_ words: String) -> String {
    let lines = words.split(whereSeparator: \.isNewline).map { line in
      line.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
    let said = Explanation.clause(lines.filter { !$0.isEmpty }.joined(separator: "; "))
    return say(sv: "”\(said)”", nb: "«\(said)»", en: "“\(said)”")
  }
}

extension String {
  /// As a sentence begins.
  var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}

/// What happened, and the next thing to do about it.
package struct Explanation: Hashable, Sendable {
  package let message: String
  package let hint: String

  package init(_ message: String, hint: String) {
    self.message = message
    self.hint = hint
  }

  /// A reason that another program or a person wrote, without the full stop that would stand in
  /// the middle of our sentence.
  static func clause(_ reason: String) -> String {
    String(reason.reversed().drop { $0 == "." || $0.isWhitespace }.reversed())
  }
}

/// A refusal or finding that has its sentences.
package protocol ExplainedError: LedgerError {
  /// Says what is so and what to do, naming the period, voucher, account and person.
  func explained(in language: Language) -> Explanation

  /// One of each case, for the published catalogue of errors.
  static var examples: [Self] { get }
}
