import Accounting
import Answers
import Closing
import Messages

extension RunReport {
  /// The run for a person: what it is, what it examined, what it posted.
  func printedLines(in language: Language, isRehearsal: Bool = false) -> [String] {
    let isRehearsal = isRehearsal && !wasPostedBefore
    let kind = run.kind.name(in: language)
    let state = run.state.name(in: language)
    var text = [
      language(
        isRehearsal && run.state != .nothingToDo
          ? .wouldRun(kind: kind, state: state)
          : .runHeading(run.number, kind: kind, state: state)
      ),
      "  " + choices.told(in: language),
    ]
    if !staleBecause.isEmpty {
      text += ["", language(.stale)] + staleBecause.map { "  " + $0.told(in: language) }
    }
    let examined = examinedLines(in: language)
    if !examined.isEmpty { text += [""] + examined }
    for voucher in vouchers.prefix(20) where !voucher.draft.lines.isEmpty {
      let name = voucher.posted?.name ?? voucher.draft.series ?? ""
      text += ["", "\(name)  \(language.day(voucher.draft.day))  \(voucher.draft.text)"]
      text += voucher.draft.lines.sheet(of: company, in: language).lines(in: language)
    }
    if vouchers.count > 20 { text += ["", language(.vouchersInAll(vouchers.count))] }
    text += findings.shown(in: language)
    text += sealsMoved.lines(in: language, isRehearsal: isRehearsal)
    if run.state == .planned, !isRehearsal {
      let ending: Phrase =
        staleBecause.isEmpty ? .planKept(run: run.number, of: run.kind) : .planIsOutOfDate
      text += ["", language(ending)]
    }
    return text
  }

  /// Everything that the run examined; nothing for imports and undos.
  func examinedLines(in language: Language) -> [String] {
    guard !run.kind.isImport, run.kind != .undo else { return [] }
    guard !examined.isEmpty else { return [language(.examined(0))] }
    return examined.sheet(in: language).lines(in: language)
      + ["", language(.examined(examined.count))] + netEffect(in: language)
  }

  /// What the run does to the result, where what it posts goes to accounts of gain and loss.
  private func netEffect(in language: Language) -> [String] {
    let effects = examined.filter { $0.book == .accounting }.compactMap(\.effectOnResult)
    guard !effects.isEmpty else { return [] }
    let net = effects.reduce(Int64(0)) { $0 &+ $1.minorUnits }
    return [
      language(.netEffect(language.money(Money(minorUnits: net, company.accountingCurrency))))
    ]
  }
}

extension RunExplanation {
  func lines(in language: Language) -> [String] {
    let account = [examined.ledgerAccount.account.code, examined.ledgerAccount.dimensionsText]
      .filter { !$0.isEmpty }.joined(separator: " ")
    let heading = language(.whyHeading(run: run, line: line)) + ": \(account)"
    let proof =
      isEqual
      ? language(.recomputedEqual(language.money(recomputed), isPlan: isPlan))
      : language(
        .recomputedDiffers(
          recomputed: language.money(recomputed),
          posted: language.money(posted),
          isPlan: isPlan
        )
      )
    return [heading]
      + (examined.steps.told(in: language) + [proof]).flatMap {
        paragraph($0, first: "  ", rest: "    ")
      }
  }
}
