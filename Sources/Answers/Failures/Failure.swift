import Accounting
import Messages

/// Why something was not done, for whoever asked for it: a refusal, or an error that no user can
/// cause.
package struct Failure: Sendable {
  package let findings: [Finding]
  /// Every check of a period that did not close because of some.
  package let board: [CheckResult]
  /// What the log says of an unknown error; nothing where the error is a refusal.
  package let unknown: String?
  package let language: Language

  package init(_ error: any Error, language: Language) {
    self.language = language
    switch error {
    case let refusal as Refusal:
      findings = refusal.findings
      board = refusal.checks
      unknown = nil
    case let reason as any LedgerError:
      findings = [Finding(.error, reason)]
      board = []
      unknown = nil
    default:
      findings = []
      board = []
      unknown = String(reflecting: error)
    }
  }

  /// The first reason that stops the work; nothing where the error is unknown.
  package var reason: Finding? { findings.first { $0.severity == .error } }

  package var code: ErrorCode { reason?.problem.code ?? UnknownError.unknown.code }

  package var explanation: Explanation {
    reason?.explanation(in: language) ?? .unknown(in: language)
  }
}
