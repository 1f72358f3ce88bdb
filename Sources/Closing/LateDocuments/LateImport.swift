import Accounting
import Books

/// What an import does with documents whose period was shut before they came.
///
/// The company is asked when the first one comes.
struct LateImport {
  private let kind: LateKind
  private var way: LateWay?
  /// Each that was moved.
  private(set) var findings: [Finding] = []
  /// Each that somebody has to decide.
  private(set) var faults: [Finding] = []

  /// The way is what the user says, whatever the company does.
  init(_ kind: LateKind, _ way: LateWay?) {
    self.kind = kind
    self.way = way
  }

  /// What becomes of a document, which is told where it is not refused by the gate.
  mutating func take(
    _ document: LateDocument,
    at line: Int?,
    _ read: CompanyBooks
  ) throws -> LateWay {
    let way = try way ?? read.lateWays()[kind] ?? .refuse
    self.way = way
    switch way {
    case .refuse: break
    case .move:
      findings.append(Finding(.warning, LateDocumentError.isMoved(document), line: line))
    case .ask: faults.append(Finding(.error, LateDocumentError.asks(document), line: line))
    }
    return way
  }
}
