import Accounting
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
    let report = try desk.session().check(period: period, company: chosen.company)
    let language = desk.language
    return Printed(
      status: report.isReady ? 0 : 1,
      json: .object([
        ("company", .text(report.company)), ("period", .text(report.period)),
        ("ready", .flag(report.isReady)),
        ("checks", .array(report.results.map { $0.json(in: language) })),
        ("seal", report.seal?.json ?? .null),
      ])
    ) { language in
      let blocking = report.results.filter(\.blocks).count
      return [language(.readiness(company: report.company, period: report.period)), ""]
        + report.results.board(in: language)
        + ["", blocking == 0 ? language(.ready) : language(.notReady(blocking))]
        + (report.seal.map { paragraph($0.told(of: report.period, in: language)) } ?? [])
    }
  }
}

extension CheckResult {
  func json(in language: Language) -> JSON {
    .object([
      ("id", .text(check.name)), ("status", .text(status.rawValue)),
      ("severity", .text(check.weight.rawValue)), ("count", .count(items.count)),
      (
        "items",
        .array(
          items.map { item in
            let explanation = item.explanation(in: language)
            return .object([
              ("code", .text(item.code.description)), ("message", .text(explanation.message)),
              ("hint", .text(explanation.hint)),
            ])
          }
        )
      ),
    ])
  }
}

extension Sequence<CheckItem> {
  /// What is so with each item; what to do is said once where it is the same for several in a row.
  fileprivate func told(in language: Language) -> [String] {
    let explanations = map { (code: $0.code, text: $0.explanation(in: language)) }
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
  func board(in language: Language) -> [String] {
    flatMap { result -> [String] in
      let mark =
        switch result.status {
        case .pass: "✓"
        case .fail: result.check.weight == .block ? "✗" : "!"
        case .waived: "~"
        case .notApplicable: "–"
        }
      let head = "\(mark) \(result.check.title(in: language))"
      let shown = result.items.prefix(5).told(in: language)
      let rest =
        result.items.count > 5 ? ["    " + language(.moreFindings(result.items.count - 5))] : []
      return [head] + shown + rest
    }
  }
}
