import Accounting
import Answers
import Closing
import Messages

/// A refusal as it is shown, or an error that no user can cause.
struct Failure {
  let findings: [Finding]
  /// What the log says of an unknown error; nothing where the error is a refusal.
  let unknown: String?
  let language: Language

  init(_ error: any Error, language: Language) {
    self.language = language
    switch error {
    case let refusal as Refusal:
      findings = refusal.findings
      unknown = nil
    case let reason as any LedgerError:
      findings = [Finding(.error, reason)]
      unknown = nil
    default:
      findings = []
      unknown = String(reflecting: error)
    }
  }

  func outcome(asJSON: Bool) -> Outcome {
    if let unknown {
      let explanation = Explanation.unknown(in: language)
      let log = "APP-000 \(unknown)\n"
      let text = "APP-000 \(explanation.message)\n        \(explanation.hint)\n"
      let json = JSON.object([
        ("error", JSON.explained("APP-000", explanation)), ("findings", .array([])),
      ])
      return Outcome(
        output: asJSON ? json.text + "\n" : "",
        messages: (asJSON ? "" : text) + log,
        status: 70
      )
    }
    guard asJSON else {
      return Outcome(
        output: "",
        messages: findings.flatMap { $0.lines(in: language) }.map { $0 + "\n" }.joined(),
        status: 1
      )
    }
    let error =
      findings.first { $0.severity == .error }.map { finding in
        let problem = finding.problem
        return JSON.explained(
          problem.code.description,
          problem.explanation(in: language),
          details: .object(problem.details.map { ($0.name, .text($0.value)) })
        ).adding("company", .text(finding.company))
      } ?? .null
    let json = JSON.object([
      ("error", error), ("findings", .array(findings.map { $0.json(in: language) })),
    ])
    return Outcome(output: json.text + "\n", messages: "", status: 1)
  }
}

extension JSON {
  fileprivate static func explained(
    _ code: String,
    _ explanation: Explanation,
    details: JSON = .object([])
  ) -> JSON {
    .object([
      ("code", .text(code)), ("message", .text(explanation.message)),
      ("hint", .text(explanation.hint)), ("details", details),
    ])
  }
}

/// `CHK-006 What is so.` and below it, under the sentence, what to do.
func explained(_ code: ErrorCode, _ message: String, hint: String, margin: String) -> [String] {
  let indent = margin + String(repeating: " ", count: code.description.count + 1)
  return paragraph(message, first: "\(margin)\(code) ", rest: indent)
    + (hint.isEmpty ? [] : paragraph(hint, first: indent, rest: indent))
}

extension Finding {
  /// `SIE-012 file.se:812: What is so.` and below it what to do, each line after `margin`.
  ///
  /// Where the work is on several companies, the company's code stands first.
  func lines(in language: Language, margin: String = "") -> [String] {
    let explanation = problem.explanation(in: language)
    let place = [file, line.map(String.init)].compactMap { $0 }.joined(separator: ":")
    let message = [company ?? "", place, explanation.message].filter { !$0.isEmpty }.joined(
      separator: ": "
    )
    return explained(problem.code, message, hint: explanation.hint, margin: margin)
  }
}
