/// A program reads the facts of an error by their names; each has a label, or a type that names it.
enum FactLabelRule {
  /// Types of values that need no label: those that say themselves what they are, and those whose
  /// parts have names.
  static func selfNaming(in files: [SourceFile]) -> Set<String> {
    let declarations = [
      #/\bextension (\w+): PlainFact\b/#, #/\bstruct (\w+)/#,
      #/\benum (\w+): (?:Ledger|Kept)Error\b/#,
    ]
    return Set(
      files.flatMap { file in
        let code = SwiftText(file.text).code
        return declarations.flatMap { code.matches(of: $0).map { String($0.output.1) } }
      }
    )
  }

  static func violations(in file: SourceFile, selfNaming: Set<String>) -> [Violation] {
    var isError = false
    var violations: [Violation] = []
    let code = SwiftText(file.text).code
    for line in code.numberedLines {
      if line.text.firstMatch(of: #/^(?:\w+ )?enum /#) != nil {
        isError = line.text.contains(#/: (?:Ledger|Kept)Error/#)
      }
      guard isError, let start = line.text.firstMatch(of: #/^  case (\w+)\(/#) else { continue }
      let values = values(from: start.range.upperBound, in: code)
      for type in values where !type.contains(":") && !selfNaming.contains(type) {
        let message = "\(start.output.1) has a \(type) without a label; name it for `details`"
        violations.append(Violation(file.path, line: line.number, message))
      }
    }
    return violations
  }

  /// The associated values of a case, split at the commas between them, up to its closing
  /// parenthesis.
  private static func values(from start: String.Index, in code: String) -> [String] {
    var depth = 0
    var values = [""]
    for character in code[start...] {
      if "([<".contains(character) { depth += 1 }
      if ")]>".contains(character) { depth -= 1 }
      if depth < 0 { break }
      if character == ",", depth == 0 {
        values.append("")
      } else {
        values[values.count - 1].append(character)
      }
    }
    return values.map { $0.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
  }
}
