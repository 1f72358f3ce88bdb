import Accounting
import Answers
import ArgumentParser
import Closing
import Messages

/// Closes a period: the main job.
struct CloseCommand: WritingCommand, Checked {
  static let manual = "close"
  static let configuration = CommandConfiguration(
    commandName: "close",
    abstract: "Close a period: every step, the hold and the seal, together or not at all.",
    subcommands: [CloseListCommand.self, CloseShowCommand.self, CloseUndoCommand.self]
  )

  @OptionGroup var common: CommonOptions
  @Option(help: "A company's code; several times for several, which close together or not at all.")
  var company: [String] = []
  @OptionGroup var writing: PostOptions
  @Option(help: "The period.") var period: String?
  @Option(help: "The first of several months.") var from: String?
  @Option(help: "The last of them.") var through: String?
  @Flag(help: "Close the periods of every company, all or none.") var all = false
  @Flag(help: "Close each month of each company by itself.") var each = false
  @Option(help: "How many companies are closed at a time with --each, on PostgreSQL.")
  var workers: Int?

  /// More than a server takes as it is installed would only wait.
  private static let mostWorkers = 64

  var problems: [UsageProblem] {
    let isOneOrSeveral = (from == nil) == (through == nil) && (period == nil) != (from == nil)
    return (all && !company.isEmpty ? [.choice(.allBesideCompany)] : [])
      + (isOneOrSeveral ? [] : [.choice(.monthOrMonths)])
      + (areReversed(month(from), month(through)) ? [.choice(.monthsAreReversed)] : [])
      + (workers != nil && !each ? [.choice(.workersWithoutEach)] : [])
      + (workers.map { 1...CloseCommand.mostWorkers ~= $0 } ?? true
        ? [] : [.choice(.workersAreOutside(most: CloseCommand.mostWorkers))])
  }

  /// The first day of a month that is named by itself, `2025-03`.
  private func month(_ name: String?) -> Day? { name.flatMap { Day(iso: $0 + "-01") } }

  mutating func validate() {
    if !all, company.isEmpty { company = [ChosenCompany.code].compactMap(\.self) }
  }

  func carryOut(at desk: Desk) throws -> Printed {
    let session = try desk.session(telling: Phrase.companiesDone(_:of:))
    var call = writing.call()
    if let period, !all, !each, company.count <= 1 {
      call.company = company.first
      let report = try session.close(period: period, call)
      return Printed(json: report.json) { report.lines(in: $0) }
    }
    let codes = try all || !company.isEmpty ? company : [session.company(Call()).company.code]
    let outcomes =
      try each
      ? session.closeEach(months, of: codes, workers: workers, call)
      : session.closeTogether(months, of: codes, call)
    let open = outcomes.count(where: \.isOpen)
    let areSeveral = Set(outcomes.map(\.company.code)).count > 1
    return Printed(
      status: open == 0 ? 0 : 1,
      json: .array(outcomes.map { $0.json(in: desk.language) })
    ) { language in
      outcomes.sheet(in: language).lines(in: language)
        + outcomes.flatMap { outcome in
          // What is to be done to one of several names it.
          guard areSeveral else { return outcome.lines(in: language) }
          return ChosenCompany.$code.withValue(outcome.company.code) {
            outcome.lines(in: language)
          }
        }
        + (open == 0 ? [] : ["", language(.stillOpen(open, of: outcomes.count))])
    }
  }

  private var months: MonthsToClose {
    if let from, let through { return .from(from, through: through) }
    return .one(period ?? "")
  }
}

extension CloseOutcome {
  /// The report of a close, or the reasons why there was none, with each thing to do once.
  fileprivate func lines(in language: Language) -> [String] {
    switch what {
    case .closed(let report): return [""] + report.lines(in: language)
    // What a record keeps stands in the table above.
    case .recalled, .closedAlready, .leftOut: return []
    case .refused(let findings, let board):
      let name = "\(company.name) (\(company.code))"
      let heading = [""] + paragraph(language(.isNotClosed(company: name, period: period)))
      return ChosenCompany.$code.withValue(company.code) {
        heading
          + (board.isEmpty ? findings.linesWithHintsOnce(in: language) : board.board(in: language))
      }
    }
  }
}

extension CloseReport {
  fileprivate func lines(in language: Language) -> [String] {
    let name = "\(company.name) (\(company.code))"
    var text = paragraph(
      isRehearsal
        ? language(.rehearsedClose(company: name, period: period.name))
        : language(.closed(company: name, period: period.name))
    )
    text.append("")
    for (index, step) in steps.enumerated() {
      let outcome =
        step.vouchers.isEmpty
        ? language(.stepNothingToDo(examined: step.examined.count))
        : language(.stepVouchers(step.vouchers.count))
      text.append("\(index + 1). \(step.run.kind.name(in: language).asHeading): \(outcome)")
      // Three columns are the margin's.
      text += Terminal.$width.withValue(Terminal.width.map { $0 - 3 }) {
        step.examinedLines(in: language).map { $0.isEmpty ? "" : "   " + $0 }
      }
      text += step.findings.filter { $0.severity == .warning }
        .flatMap { $0.lines(in: language, margin: "   ") }
    }
    if let replaced { text += [""] + paragraph(replaced.told(of: period.name, in: language)) }
    text += [""] + checks.board(in: language)
    let changes = changes(in: language)
    text += ["", language(.whatChanged)]
    text += changes.rows.isEmpty ? [language(.nothingChanged)] : changes.lines(in: language)
    text += sealsMoved.lines(in: language, isRehearsal: isRehearsal)
    text.append("")
    text += paragraph(
      isRehearsal ? language(.wouldHoldAndSeal) : language(.heldAndSealed(seal: seal.seal))
    )
    guard let number, !isRehearsal else { return text }
    return text + paragraph(language(.isClose(number)))
  }
}
