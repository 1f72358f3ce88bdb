/// Something that a user can cause or should look at; `Messages` knows its sentences.
package protocol LedgerError: Error, Sendable {
  var code: ErrorCode { get }
}

/// An error that can be among the findings of an import, and so is kept in the log.
///
/// The names of its cases and labels are written there: a case that is renamed or gets another shape
/// reads no longer what was kept, and a test with kept examples says so.
package protocol KeptError: LedgerError, Codable {}

/// How much a finding weighs.
package enum Severity: String, Sendable, Comparable {
  /// Worth knowing; nothing to do.
  case info
  /// Something to look at; does not stop the work.
  case warning
  /// Stops the work: nothing is posted.
  case error

  package static func < (lhs: Severity, rhs: Severity) -> Bool { lhs.weight < rhs.weight }

  private var weight: Int {
    switch self {
    case .info: 0
    case .warning: 1
    case .error: 2
    }
  }
}

/// What a finding or a refusal is made of, as the feature that it comes from knows it.
package protocol FindingPart: Sendable {}

/// One thing that a reading or a check found, with its place where it has one.
package struct Finding: Sendable {
  package let severity: Severity
  package let problem: any LedgerError
  /// Name of the file that it was found in.
  package private(set) var file: String?
  /// Line in that file, or row of its sheet, from 1.
  package let line: Int?
  /// The cell of a workbook: `Sheet1!B7`.
  package private(set) var cell: String?
  /// Code of the company, where the work is on several at once.
  package private(set) var company: String?
  /// Name of the period, where the work is on several at once.
  package private(set) var period: String?
  /// Everything that it is about, where the problem counts them and names the first.
  package let items: [any FindingPart]

  package init(
    _ severity: Severity,
    _ problem: any LedgerError,
    file: String? = nil,
    line: Int? = nil,
    cell: String? = nil,
    items: [any FindingPart] = []
  ) {
    self.severity = severity
    self.problem = problem
    self.file = file
    self.line = line
    self.cell = cell
    self.items = items
  }

  /// The same, in a file where it names none.
  package func found(inFile name: String) -> Finding {
    var finding = self
    finding.file = file ?? name
    return finding
  }

  /// The same, in a cell where it names none.
  package func found(inCell name: String) -> Finding {
    var finding = self
    finding.cell = cell ?? name
    return finding
  }

  /// The same, found of one of several periods.
  package func found(ofPeriod name: String) -> Finding {
    var finding = self
    finding.period = name
    return finding
  }

  /// The same, found in the books of a company.
  package func found(in company: String) -> Finding {
    var finding = self
    finding.company = company
    return finding
  }
}

/// The refusal of an operation, with every reason at once; nothing was changed.
///
/// The first reason gives the code.
package struct Refusal: Error, Sendable {
  package let findings: [Finding]
  /// Every check of a period that does not close because of some; else nothing.
  package let board: [any FindingPart]

  /// - Precondition: `findings` holds at least one error.
  package init(_ findings: [Finding], board: [any FindingPart] = []) {
    self.board = board
    precondition(findings.contains { $0.severity == .error }, "a refusal without a reason")
    self.findings = findings
  }

  package init(_ reason: any LedgerError) {
    self.init([Finding(.error, reason)])
  }

  /// The first reason that stops the work.
  package var reason: any LedgerError {
    guard let first = findings.first(where: { $0.severity == .error }) else {
      preconditionFailure("a refusal without a reason")
    }
    return first.problem
  }
}
