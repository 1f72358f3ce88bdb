import Accounting
import Answers
import ArgumentParser
import Closing
import Messages

/// Closes a period: the main job.
struct CloseCommand: WritingCommand {
  static let manual = "close"
  static let configuration = CommandConfiguration(
    commandName: "close",
    abstract: "Close a period: every step, the hold and the seal, together or not at all."
  )

  @OptionGroup var common: CommonOptions
  @OptionGroup var chosen: CompanyOption
  @OptionGroup var writing: PostOptions
  @Option(help: "The period.") var period: String
  @Flag(help: "Close the period of every company, all or none.") var all = false

  func carryOut(at desk: Desk) throws -> Printed {
    let session = try desk.session()
    let reports =
      try all
      ? session.closeAll(period: period, writing.call())
      : [session.close(period: period, writing.call(chosen))]
    let json = all ? reports.json : reports[0].json
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
      text += step.examinedLines(in: language).map { $0.isEmpty ? "" : "   " + $0 }
      text += step.findings.filter { $0.severity == .warning }
        .flatMap { $0.lines(in: language, margin: "   ") }
    }
    if let replaced { text += [""] + paragraph(replaced.told(of: period.name, in: language)) }
    text += [""] + checks.board(in: language)
    text += ["", language(.whatChanged)] + changes(in: language)
    text += sealsMoved.lines(in: language)
    text.append("")
    return text
      + paragraph(
        isRehearsal ? language(.wouldHoldAndSeal) : language(.heldAndSealed(seal: seal.seal))
      )
  }

  /// The accounts whose closing balance differs, before and after.
  private func changes(in language: Language) -> [String] {
    let digits = company.accountingCurrency.minorUnitDigits
    var old: [TrialBalanceLine.Subject: Int64] = [:]
    for row in before.balance.rows { old[row.subject] = row.amounts.closing }
    var table = Table([
      (language(.account), .left), (language(.name), .left), (language(.before), .right),
      (language(.change), .right), (language(.after), .right),
    ])
    var net: Int64 = 0
    for row in after.balance.rows {
      guard case .account(let number, let name, _) = row.subject else { continue }
      let earlier = old[row.subject] ?? 0
      let change = row.amounts.closing - earlier
      guard change != 0 else { continue }
      net += change
      table.add(
        [number.code, name]
          + [earlier, change, row.amounts.closing].map { language.amount($0, digits: digits) }
      )
    }
    guard !table.isEmpty else { return [language(.nothingChanged)] }
    table.addRule()
    table.add(["", language(.total), "", language.amount(net, digits: digits), ""])
    return table.lines()
  }
}
