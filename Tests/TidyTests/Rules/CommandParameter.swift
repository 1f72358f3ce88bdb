/// An option, flag or argument as the source of a command declares it.
struct CommandParameter: Hashable, CustomStringConvertible {
  let kind: Kind
  /// `dry-run`; for an argument the name of its value.
  let name: String

  enum Kind: String {
    case option = "Option"
    case flag = "Flag"
    case argument = "Argument"
  }

  var description: String {
    kind == .argument ? name.uppercased() : "--\(name)"
  }

  /// Whether a manual names it: `--dry-run` as a word of its own; an argument in capitals.
  func stands(in manual: String) -> Bool {
    guard kind != .argument else {
      let upper = name.uppercased()
      let singular = upper.hasSuffix("S") ? String(upper.dropLast()) : upper
      return manual.containsWord(upper) || manual.containsWord(singular)
    }
    return manual.containsWord("--\(name)")
  }

  /// Every declaration in `text`, which has no comments, in order.
  static func declared(in text: Substring) -> [CommandParameter] {
    text.matches(of: #/@(Option|Flag|Argument)\b/#).flatMap { match -> [CommandParameter] in
      guard let kind = Kind(rawValue: String(match.output.1)) else { return [] }
      let rest = text[match.range.upperBound...]
      let attributes = arguments(at: rest)
      let afterwards = rest[attributes.endIndex...]
      guard let variable = afterwards.firstMatch(of: #/\bvar\s+`?(\w+)/#) else { return [] }
      return names(of: kind, in: attributes, variable: variable.output.1).map {
        CommandParameter(kind: kind, name: $0)
      }
    }
  }

  private static func names(
    of kind: Kind,
    in attributes: Substring,
    variable: Substring
  ) -> [String] {
    if kind == .argument {
      let value = attributes.firstMatch(of: #/valueName:\s*"([^"]+)"/#)
      return [value.map { String($0.output.1) } ?? kebabCase(variable)]
    }
    let custom = attributes.matches(of: #/\.customLong\(\s*"([^"]+)"/#).map { String($0.output.1) }
    if custom.isEmpty { return [kebabCase(variable)] }
    return custom
  }

  /// The balanced parentheses that `text` begins with, blanks aside; empty where there are none.
  private static func arguments(at text: Substring) -> Substring {
    guard let open = text.firstIndex(where: { !$0.isWhitespace }), text[open] == "(" else {
      return text[text.startIndex..<text.startIndex]
    }
    var depth = 0
    for index in text[open...].indices {
      if text[index] == "(" { depth += 1 }
      if text[index] == ")" { depth -= 1 }
      if depth == 0 { return text[text.startIndex...index] }
    }
    return text
  }
}

extension String {
  /// Whether `word` stands here without a letter, digit or hyphen on either side.
  func containsWord(_ word: String) -> Bool {
    ranges(of: word).contains { range in
      let before = range.lowerBound > startIndex ? self[index(before: range.lowerBound)] : " "
      let after = range.upperBound < endIndex ? self[range.upperBound] : " "
      return !isPartOfWord(before) && !isPartOfWord(after)
    }
  }

  private func isPartOfWord(_ character: Character) -> Bool {
    character.isLetter || character.isNumber || character == "-"
  }
}
