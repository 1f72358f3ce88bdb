/// A check of the close that is written but not listed would never run.
enum CloseCheckRule {
  static let folder = "Sources/Accounting/Checks/Rules"

  /// Names of the `static let` declarations that a file of the folder gives to the list.
  static func names(in file: SourceFile) -> [String] {
    SwiftText(file.text).code.numberedLines.flatMap { line in
      line.text.contains("private ")
        ? [] : line.text.matches(of: #/\bstatic let ([a-z]\w*)/#).map { String($0.output.1) }
    }
  }

  /// What the first `static let all` of the type names, such as `.vouchersArePosted`.
  static func listed(in files: [SourceFile]) -> Set<String> {
    let list = #/static (?:let|var) all:\s*\[CloseCheck\]\s*(?:=\s*|\{\s*)\[([^\]]*)\]/#
    for file in files {
      guard let match = SwiftText(file.text).code.firstMatch(of: list) else { continue }
      return Set(match.output.1.matches(of: #/\.([a-z]\w*)/#).map { String($0.output.1) })
    }
    return []
  }

  static func violations(rules: [SourceFile], others: [SourceFile]) -> [Violation] {
    let listed = listed(in: others)
    return rules.flatMap { file in
      let names = names(in: file)
      if names.isEmpty { return [Violation(file.path, "declares no check")] }
      return names.filter { !listed.contains($0) }.map {
        Violation(file.path, "\($0) is never run; list it in CloseCheck.all")
      }
    }
  }
}
