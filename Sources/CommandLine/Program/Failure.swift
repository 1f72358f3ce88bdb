import Accounting
import Answers
import Closing
import Messages

extension Failure {
  func outcome(asJSON: Bool) -> Outcome {
    Outcome(
      output: asJSON ? json.text + "\n" : "",
      messages: ((asJSON ? [] : lines) + (unknown.map { ["\(code) \($0)"] } ?? [])).printable,
      status: unknown == nil ? 1 : 70
    )
  }

  /// Every finding, on the board where a period does not close; one sentence where nobody foresaw what
  /// happened.
  private var lines: [String] {
    guard board.isEmpty else {
      let blocking = board.count(where: \.blocks)
      return board.board(in: language) + [""] + paragraph(language(.notClosed(blocking)))
    }
    guard unknown != nil else { return findings.linesWithHintsOnce(in: language) }
    return ["\(code) \(explanation.message)", "        \(explanation.hint)"]
  }
}

extension Severity {
  /// What stops, what warns and what informs, as the board shows it too.
  var mark: String {
    switch self {
    case .error: "✗"
    case .warning: "!"
    case .info: "i"
    }
  }
}

/// `CHK-006 What is so.` and below it, under the sentence, what to do.
///
/// `mark` stands before the code.
func explained(
  _ code: ErrorCode,
  _ message: String,
  hint: String,
  margin: String,
  mark: String = ""
) -> [String] {
  let margin = margin + (mark.isEmpty ? "" : mark + " ")
  let indent = String(repeating: " ", count: margin.count + code.description.count + 1)
  return paragraph(message, first: "\(margin)\(code) ", rest: indent)
    + (hint.isEmpty ? [] : paragraph(hint, first: indent, rest: indent))
}

extension [Finding] {
  /// Every finding, and what to do once where it is the same for several companies in a row: below the
  /// last, for that one.
  func linesWithHintsOnce(in language: Language) -> [String] {
    func hint(_ finding: Finding) -> String {
      ChosenCompany.$code.withValue(nil) { finding.problem.explanation(in: language).hint }
    }
    func areAlike(_ one: Finding, _ other: Finding) -> Bool {
      one.company != nil && other.company != nil && one.company != other.company
        && one.problem.code == other.problem.code && hint(one) == hint(other)
    }
    return indices.flatMap { index in
      let finding = self[index]
      let isSaidBelow = index + 1 < count && areAlike(finding, self[index + 1])
      return explained(
        finding.problem.code,
        finding.message(in: language),
        hint: isSaidBelow ? "" : finding.explanation(in: language).hint,
        margin: ""
      )
    }
  }
}

extension Finding {
  /// `SIE-012 file.se:812: What is so.` and below it what to do, each line after `margin`; among
  /// findings that weigh differently with a mark that says how much.
  func lines(in language: Language, margin: String = "", isMarked: Bool = false) -> [String] {
    explained(
      problem.code,
      message(in: language),
      hint: explanation(in: language).hint,
      margin: margin,
      mark: isMarked ? severity.mark : ""
    )
  }
}
