import Accounting
import Answers
import ArgumentParser
import Closing
import Messages

/// The readiness of a period.
struct CheckCommand: LedgerCommand, Checked {
  static let manual = "check"
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Show whether a period is ready to close.",
    subcommands: [CheckWaiversCommand.self, CheckWaiveCommand.self, CheckUnwaiveCommand.self]
  )

  @OptionGroup var common: CommonOptions
  @Option(help: "A company's code; several times for a board of several.")
  var company: [String] = []
  @Option(help: "The period.") var period: String
  @Flag(help: "A board of every company.") var all = false

  var problems: [UsageProblem] { all && !company.isEmpty ? [.choice(.allBesideCompany)] : [] }

  mutating func validate() {
    if !all, company.isEmpty { company = [ChosenCompany.code].compactMap(\.self) }
  }

  func carryOut(at desk: Desk) throws -> Printed {
    guard !all, company.count <= 1 else {
      return board(try desk.session().check(period: period, of: company), in: desk.language)
    }
    let report = try desk.session().check(period: period, Call(company.first))
    let language = desk.language
    return Printed(
      status: report.results.contains(where: \.blocks) ? 1 : 0,
      json: report.json(in: language)
    ) { language in
      let held = report.held.map { paragraph(language(.isHeld($0))) } ?? []
      return [language(.readiness(company: report.company, period: report.period))] + held + [""]
        + report.results.board(in: language, held: report.held)
        + [""] + paragraph(report.conclusion(in: language))
        + (report.deadline?.told(of: report.period, company: report.company, in: language) ?? [])
        + (report.foretold.map { [""] + $0.lines(of: report.period, in: language) } ?? [])
        + (report.seal.map { paragraph($0.told(of: report.period, in: language)) } ?? [])
    }
  }

  /// The checks of several companies beside each other, and below them how to see what is behind.
  private func board(_ companies: [CompanyReadiness], in language: Language) -> Printed {
    Printed(
      status: companies.contains(where: \.isBlocked) ? 1 : 0,
      json: companies.json(in: language)
    ) { language in
      [language(.readinessOf(period: period)), ""]
        + companies.sheet(in: language).lines(in: language)
        + companies.flatMap { $0.refused(in: language) }
        + (companies.filter { $0.report != nil && $0.isBlocked }).prefix(1).flatMap {
          [""] + paragraph(language(.seeEach(period: period, company: $0.company)))
        }
    }
  }
}

extension CompanyReadiness {
  /// Why a company has no board.
  fileprivate func refused(in language: Language) -> [String] {
    guard case .failure(let refusal) = result else { return [] }
    return [""]
      + refusal.findings.map { $0.found(in: company) }.linesWithHintsOnce(in: language)
  }
}

extension CheckReport {
  /// What follows from the checks; a period that is closed already cannot be closed.
  fileprivate func conclusion(in language: Language) -> String {
    let blocking = results.filter(\.blocks).count
    // A seal that was moved or broken is made anew on a held period.
    let isOfSealAlone = results.allSatisfy { !$0.blocks || $0.id == .sealStands }
    let isSealedAnew = isOfSealAlone && seal?.isOvertaken ?? false
    return switch (held, blocking) {
    case (nil, 0): language(isMonth ? .ready : .readyToHold(period))
    case (nil, _): language(.notReady(blocking))
    case (_?, 0): language(.nothingLeftToClose)
    case (let change?, _) where isSealedAnew && change.status == .onHold:
      language(.blockingSince(blocking))
    case (let change?, _):
      language(.blockingSince(blocking)) + " " + language(.openFirst(change))
    }
  }
}

extension ForetoldResult {
  /// A sentence for the period and one for its year, and the checks that keep the rest unknown.
  fileprivate func lines(of name: String, in language: Language) -> [String] {
    let unknown = unknown.map { check, reasons in
      language(
        .openIsUnknown(
          check: check.title(in: language),
          Set(reasons.map(\.code)).sorted().map(\.description).joined(separator: ", ")
        )
      )
    }
    return [(name, period, false), (name, year, true)].flatMap { name, now, isOfYear in
      paragraph(
        language(
          .resultIs(
            of: name,
            isOfYear: isOfYear,
            now: language.money(now),
            open: open.map { language.money($0) },
            done: done(now).map { language.money($0) }
          )
        )
      )
    } + unknown.flatMap { paragraph($0) }
  }
}

extension CheckResult {
  /// One line, and below it what was found, with what to do once where it is the same for several in
  /// a row.
  fileprivate func lines(in language: Language, held: PeriodStatusChange?) -> [String] {
    let explanations = items.prefix(CheckResult.mostShown).map { item in
      (code: item.code, text: advice(on: item, in: language, held: held))
    }
    let shown = explanations.enumerated().flatMap { index, item -> [String] in
      let next = explanations.dropFirst(index + 1).first?.text.hint
      return explained(
        item.code,
        item.text.message,
        hint: item.text.hint == next ? "" : item.text.hint,
        margin: "    "
      )
    }
    let rest = items.count - explanations.count
    let excuse =
      waiver.map { paragraph(language(.isWaived($0)), first: "    ", rest: "    ") } ?? []
    return paragraph(head(in: language), rest: "    ") + excuse + shown
      + (rest > 0 ? ["    " + language(.moreFindings(rest))] : [])
  }

  /// What is so, behind a mark that says what follows for the close.
  private func head(in language: Language) -> String {
    let title = id.title(in: language)
    // A waiver leaves what is found as it is, but not what follows for the close.
    let mark = isExcused ? Severity.warning.mark : weight.mark
    return switch status {
    case .pass: "✓ \(title)"
    case .notApplicable: "– \(title)"
    case .fail:
      "\(mark) \(id.failure(in: language))"
        + (effect?.amount.map { " (\(language.effectOnResult($0)))" } ?? "")
    case .couldNotRun: "\(mark) \(title): \(status.name(in: language))"
    }
  }

  /// Items shown of one check; JSON has all.
  private static let mostShown = 5
}

extension [CheckResult] {
  /// One line a check, with what was found below it.
  func board(in language: Language, held: PeriodStatusChange? = nil) -> [String] {
    flatMap { $0.lines(in: language, held: held) }
  }
}

extension Language {
  fileprivate func effectOnResult(_ amount: Money) -> String {
    self(amount.minorUnits == 0 ? .leavesResult : .changesResult(money(amount)))
  }
}
