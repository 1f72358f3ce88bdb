/// A check of the close that is written but not listed would never run.
enum CloseCheckRule {
  static let folder = "Sources/Accounting/Checks/Rules"
  static let list = "Sources/Closing/Checks/Checks.swift"

  /// Names of the checks that a file of the folder declares.
  static func names(in file: SourceFile) -> [String] {
    SwiftText(file.text).code.matches(of: #/\benum ([A-Z]\w*): CloseCheck\b/#)
      .map { String($0.output.1) }
  }

  /// What the list names, such as `VouchersArePosted.self`.
  static func listed(in list: SourceFile) -> Set<String> {
    Set(SwiftText(list.text).code.matches(of: #/\b([A-Z]\w*)\.self\b/#).map { String($0.output.1) })
  }

  static func violations(rules: [SourceFile], list: SourceFile) -> [Violation] {
    let listed = listed(in: list)
    return rules.flatMap { file in
      let names = names(in: file)
      if names.isEmpty { return [Violation(file.path, "declares no check")] }
      return names.filter { !listed.contains($0) }.map {
        Violation(file.path, "\($0) is never made; list it in Checks.all")
      }
    }
  }
}
