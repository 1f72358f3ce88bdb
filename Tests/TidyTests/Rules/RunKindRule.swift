/// What holds for every kind of run is told apart from what one kind does: only a kind's own folders
/// name it, and the registries in which each kind has its line.
enum RunKindRule {
  /// The kinds, as their folders are called.
  static let kinds = ["FXRevaluation", "OpeningTransfer"]

  /// Where a kind stands once, so that everybody else finds it without knowing it.
  static let registries: Set<String> = [
    "Sources/Accounting/Findings/ErrorCode.swift",
    "Sources/Accounting/Runs/Run.swift",
    "Sources/Answers/Failures/ErrorCode+Status.swift",
    "Sources/Closing/Runs/BookedRun.swift",
    "Sources/Accounting/Records/RecordTable.swift",
    "Sources/Accounting/Records/RecordTable+All.swift",
    "Sources/Accounting/Setup/SetupTables.swift",
    "Sources/CommandLine/Program/BokslutCommand.swift",
    "Sources/Messages/Catalogue/ErrorCatalogue.swift",
    "Sources/Messages/Runs/RunKind+Name.swift",
    "Sources/Messages/Verify/LogNames.swift",
  ]

  static func violations(in file: SourceFile) -> [Violation] {
    guard !registries.contains(file.path) else { return [] }
    return mentions(in: file)
  }

  /// Every line outside a kind's own folders that names the kind.
  static func mentions(in file: SourceFile) -> [Violation] {
    kinds.filter { !file.path.contains("/\($0)/") }.flatMap { kind in
      SwiftText(file.text).code.numberedLines.filter { line in
        line.text.lowercased().contains(kind.lowercased())
      }.map {
        Violation(file.path, line: $0.number, "\(kind) is named outside its folders")
      }
    }
  }
}
