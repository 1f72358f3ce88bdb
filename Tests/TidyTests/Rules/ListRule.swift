/// What conforms to a protocol and is to be found by a list stands in that list.
struct ListRule {
  /// The protocol, such as `Report`.
  let kind: String
  /// What holds the list `all`, such as `Reports`.
  let list: String

  static let all = [
    ListRule(kind: "Report", list: "Reports"),
    ListRule(kind: "SheetWriter", list: "SheetWriters"),
  ]

  func violations(in files: [SourceFile]) -> [Violation] {
    let listed = listed(in: files)
    return files.flatMap { file in
      types(in: file).filter { !listed.contains($0) }.map {
        Violation(file.path, "\($0) is never found; list it in \(list).all")
      }
    }
  }

  /// Names of the types that a file makes conform.
  func types(in file: SourceFile) -> [String] {
    let conformance = #/\b(?:extension|struct|enum|class|actor)\s+(\w+)\s*:\s*([^{]+)\{/#
    return SwiftText(file.text).code.matches(of: conformance).filter { match in
      match.output.2.split { !$0.isLetter && $0 != "." }.contains { $0 == kind }
    }.map { String($0.output.1) }
  }

  /// What the list names.
  func listed(in files: [SourceFile]) -> Set<String> {
    guard
      let pattern = try? Regex("static let all: \\[any \(kind)\\.Type\\] = \\[([^\\]]*)\\]")
    else { return [] }
    for file in files {
      guard let match = SwiftText(file.text).code.firstMatch(of: pattern),
        let names = match.output[1].substring
      else { continue }
      return Set(names.matches(of: #/(\w+)\.self/#).map { String($0.output.1) })
    }
    return []
  }
}
