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
    abstract: "Close a period: every step, the hold and the seal, together or not at all."
  )

  @OptionGroup var common: CommonOptions
  @Option(help: "A company's code; several times for several, which close together or not at all.")
  var company: [String] = []
  @OptionGroup var writing: PostOptions
  @Option(help: "The period.") var period: String
  @Flag(help: "Close the period of every company, all or none.") var all = false

  var problems: [UsageProblem] { all && !company.isEmpty ? [.choice(.allBesideCompany)] : [] }

  mutating func validate() {
    if !all, company.isEmpty { company = [ChosenCompany.code].compactMap(\.self) }
  }

  func carryOut(at desk: Desk) throws -> Printed {
    let session = try desk.session()
    let areSeveral = all || company.count > 1
    var call = writing.call()
    if !areSeveral { call.company = company.first }
    let reports =
      try areSeveral
      ? session.closeAll(period: period, of: company, call)
      : [session.close(period: period, call)]
    let json = areSeveral ? reports.json : reports[0].json
    return Printed(json: json) { language in
      Array(reports.map { $0.lines(in: language) }.joined(separator: [""]))
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
    return text
      + paragraph(
        isRehearsal ? language(.wouldHoldAndSeal) : language(.heldAndSealed(seal: seal.seal))
      )
  }
}
