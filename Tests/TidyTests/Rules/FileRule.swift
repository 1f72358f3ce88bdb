/// What holds for every file of the project.
enum FileRule {
  static let longest = 400

  static func violations(in file: SourceFile) -> [Violation] {
    length(of: file) + placeholder(file) + leftovers(in: file) + forcedTries(in: file)
      + disabledTests(in: file)
  }

  private static func length(of file: SourceFile) -> [Violation] {
    guard file.isSource else { return [] }
    let lines = file.text.utf8.count { $0 == UInt8(ascii: "\n") }
    guard lines > longest else { return [] }
    return [Violation(file.path, "\(lines) lines; split it, \(longest) is the most")]
  }

  private static func placeholder(_ file: SourceFile) -> [Violation] {
    guard file.name == "X.swift" else { return [] }
    return [Violation(file.path, "name the file for the one thing in it")]
  }

  /// What is left to do stands in an issue, not in the tree.
  private static func leftovers(in file: SourceFile) -> [Violation] {
    let words = ["TO" + "DO", "FIX" + "ME"]
    return file.text.numberedLines.flatMap { line in
      words.filter { line.text.contains($0) }.map {
        Violation(file.path, line: line.number, "\($0) is left; do it, or write an issue")
      }
    }
  }

  private static func forcedTries(in file: SourceFile) -> [Violation] {
    guard file.isSwift else { return [] }
    return SwiftText(file.text).code.numberedLines.filter { $0.text.contains("try!") }.map {
      Violation(file.path, line: $0.number, "a forced try; let the caller know")
    }
  }

  /// A test that cannot run here says so by a condition, never by being switched off.
  private static func disabledTests(in file: SourceFile) -> [Violation] {
    guard file.isSwift else { return [] }
    return SwiftText(file.text).code.numberedLines.filter { $0.text.contains(".disabled(") }.map {
      Violation(file.path, line: $0.number, "a test is switched off; use .enabled(if:) and say why")
    }
  }
}

extension SourceFile {
  var isSwift: Bool { path.hasSuffix(".swift") }

  fileprivate var isSource: Bool { isSwift || path.hasSuffix(".c") || path.hasSuffix(".h") }
}
