import Accounting
import Answers
import Closing
import Messages

extension Failure {
  func outcome(asJSON: Bool) -> Outcome {
    Outcome(
      output: asJSON ? json.text + "\n" : "",
      messages: (asJSON ? [] : lines).map { $0 + "\n" }.joined()
        + (unknown.map { "\(code) \($0)\n" } ?? ""),
      status: unknown == nil ? 1 : 70
    )
  }

  /// Every finding; one sentence where nobody foresaw what happened.
  private var lines: [String] {
    guard unknown != nil else { return findings.flatMap { $0.lines(in: language) } }
    return ["\(code) \(explanation.message)", "        \(explanation.hint)"]
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
  func lines(in language: Language, margin: String = "") -> [String] {
    let hint = explanation(in: language).hint
    return explained(problem.code, message(in: language), hint: hint, margin: margin)
  }
}
