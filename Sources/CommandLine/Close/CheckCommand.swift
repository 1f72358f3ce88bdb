import Accounting
import Answers
import ArgumentParser
import Closing
import Messages

/// The readiness of a period.
struct CheckCommand: LedgerCommand {
  static let manual = "check"
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Show whether a period is ready to close."
  )

  @OptionGroup var common: CommonOptions
  @OptionGroup var chosen: CompanyOption
  @Option(help: "The period.") var period: String

  func carryOut(at desk: Desk) throws -> Printed {
    let report = try desk.session().check(period: period, chosen.call)
    let language = desk.language
    return Printed(
      status: report.isReady ? 0 : 1,
      json: report.json(in: language)
    ) { language in
      let held = report.held.map { paragraph(language(.isHeld($0))) } ?? []
      return [language(.readiness(company: report.company, period: report.period))] + held + [""]
        + report.results.board(in: language, held: report.held)
        + [""] + paragraph(report.conclusion(in: language))
        + (report.seal.map { paragraph($0.told(of: report.period, in: language)) } ?? [])
    }
  }
}

extension CheckReport {
  /// What follows from the checks; a period that is closed already cannot be closed.
  fileprivate func conclusion(in language: Language) -> String {
    let blocking = results.filter(\.blocks).count
    return switch (held, blocking) {
    case (nil, 0): language(.ready)
    case (nil, _): language(.notReady(blocking))
    case (_?, 0): language(.nothingLeftToClose)
    case (let change?, _):
      language(.blockingSince(blocking)) + " " + language(.openFirst(change))
    }
  }
}

extension Sequence<CheckItem> {
  /// What is so with each item; what to do is said once where it is the same for several in a row.
  fileprivate func told(in language: Language, held: PeriodStatusChange?) -> [String] {
    let explanations = map { (code: $0.code, text: $0.advice(in: language, held: held)) }
    return explanations.enumerated().flatMap { index, item -> [String] in
      let next = index + 1 < explanations.count ? explanations[index + 1].text.hint : nil
      return explained(
        item.code,
        item.text.message,
        hint: item.text.hint == next ? "" : item.text.hint,
        margin: "    "
      )
    }
  }
}

extension [CheckResult] {
  /// One line a check, with what failed below it.
  func board(in language: Language, held: PeriodStatusChange? = nil) -> [String] {
    flatMap { result -> [String] in
      let mark =
        switch result.status {
        case .pass: "✓"
        case .fail: result.check.weight == .block ? "✗" : "!"
        case .waived: "~"
        case .notApplicable: "–"
        }
      let head = "\(mark) \(result.check.title(in: language))"
      let shown = result.items.prefix(5).told(in: language, held: held)
      let rest =
        result.items.count > 5 ? ["    " + language(.moreFindings(result.items.count - 5))] : []
      return [head] + shown + rest
    }
  }
}
