/// Imports go down only: each target names what it may import.
enum ImportRule {
  /// What the platform gives to a target that does input and output.
  static let platform: Set<String> = ["Foundation", "FoundationEssentials", "Glibc", "Darwin"]
  /// Threads and locks: only where several writers meet.
  ///
  /// Closing has a timer, which gives back the pages of a large file while it is read, and workers that
  /// share a list of companies; Books has a flag, with which any thread stops long work; Answers lays
  /// out long reports on several processors.
  static let concurrency: Set<String> = ["Dispatch", "Synchronization"]

  /// The table of `ARCHITECTURE.md`.
  static let mayImport: [String: Set<String>] = [
    "Accounting": [],
    "Formats": ["Accounting", "CArchive", "CXML"],
    "Messages": ["Accounting", "Formats"],
    "Database": platform.union(concurrency).union(["CSQLite", "CPostgreSQL", "Crypto"]),
    "Books": platform.union(["Accounting", "Database", "Crypto", "Synchronization"]),
    "Closing": platform.union(concurrency).union(["Accounting", "Formats", "Books", "Crypto"]),
    "Answers": ["Accounting", "Formats", "Messages", "Closing", "Dispatch"],
    "CommandLine": platform.union([
      "Accounting", "Formats", "Messages", "Closing", "Answers", "ArgumentParser",
    ]),
    "bokslut": platform.union(["CommandLine"]),
  ]

  static func violations(in file: SourceFile) -> [Violation] {
    guard let target = file.target else { return [] }
    guard let allowed = mayImport[target] else {
      return [Violation(file.path, "the target \(target) is missing from the table of imports")]
    }
    return imports(in: file).filter { !allowed.contains($0.module) }.map {
      Violation(file.path, line: $0.line, "\(target) may not import \($0.module)")
    }
  }

  private static func imports(in file: SourceFile) -> [(module: String, line: Int)] {
    let kinds = "struct|class|enum|protocol|func|var|let|typealias|actor"
    guard let pattern = try? Regex("(?:^|[;\\s])import\\s+(?:(?:\(kinds))\\s+)?([A-Za-z_]\\w*)")
    else { return [] }
    return SwiftText(file.text).code.numberedLines.flatMap { line in
      line.text.matches(of: pattern).compactMap { match in
        match.output[1].substring.map { (String($0), line.number) }
      }
    }
  }
}
