import Accounting
import Closing
import Messages

extension [ListedRun] {
  func table(in language: Language) -> [String] {
    guard !isEmpty else { return [language(.emptyList)] }
    var table = Table([
      (language(.run), .right), (language(.kind), .left), (language(.state), .left),
      (language(.period), .left), (language(.by), .left), (language(.text), .left),
    ])
    for listed in self {
      let run = listed.run
      table.add([
        String(run.number), run.kind.name(in: language), listed.state(in: language),
        run.period ?? language(.none), "\(run.by) \(run.at.prefix(10))", run.told(in: language),
      ])
    }
    return table.lines()
  }
}

extension ListedRun {
  /// How far the run has come, and whether it is out of date.
  fileprivate func state(in language: Language) -> String {
    run.state.name(in: language) + (isStale ? ", \(language(.outOfDate))" : "")
  }
}

extension RunReport {
  /// The run for a person: what it is, what it examined, what it posted.
  func printedLines(in language: Language, isRehearsal: Bool = false) -> [String] {
    let kind = run.kind.name(in: language)
    let state = run.state.name(in: language)
    var text = [
      language(
        isRehearsal && run.state != .nothingToDo
          ? .wouldRun(kind: kind, state: state)
          : .runHeading(run.number, kind: kind, state: state)
      ),
      "  " + run.told(in: language),
    ]
    if !staleBecause.isEmpty {
      text += ["", language(.stale)] + staleBecause.map { "  " + $0.told(in: language) }
    }
    if run.kind == .fxRevaluation { text += [""] + revaluationLines(in: language) }
    for voucher in vouchers.prefix(20) where !voucher.draft.lines.isEmpty {
      let name = voucher.posted?.name ?? voucher.draft.series ?? ""
      text += ["", "\(name)  \(language.day(voucher.draft.day))  \(voucher.draft.text)"]
      text += voucher.draft.lines.table(of: company, in: language)
    }
    if vouchers.count > 20 { text += ["", language(.vouchersInAll(vouchers.count))] }
    text += findings.shown(in: language)
    text += sealsMoved.lines(in: language)
    if run.state == .planned, !isRehearsal { text += ["", language(.planKept(run: run.number))] }
    return text
  }

  /// Every balance that a revaluation examined.
  func revaluationLines(in language: Language) -> [String] {
    guard !lines.isEmpty else { return [language(.examined(0))] }
    var table = Table([
      (language(.line), .right), (language(.account), .left), (language(.dimensions), .left),
      (language(.balance), .right), ("", .left), (language(.rate), .right),
      (language(.booked), .right), (language(.target), .right), (language(.difference), .right),
    ])
    for (index, line) in lines.enumerated() {
      table.add([
        String(index + 1), line.ledgerAccount.account.code, line.ledgerAccount.dimensionsText,
        language.amount(line.balance), line.balance.currency.code,
        language.decimal(line.rate.effective.decimal(digits: 6)), language.amount(line.booked),
        language.amount(line.target), language.amount(line.difference),
      ])
    }
    let net = lines.filter { $0.book == .accounting }.reduce(Int64(0)) {
      $0 &+ $1.difference.minorUnits
    }
    return table.lines() + [
      "", language(.examined(lines.count)),
      language(.netEffect(language.money(Money(minorUnits: net, company.accountingCurrency)))),
    ]
  }
}

extension RunExplanation {
  func lines(in language: Language) -> [String] {
    let line = derivation
    let account = [line.ledgerAccount.account.code, line.ledgerAccount.dimensionsText]
      .filter { !$0.isEmpty }.joined(separator: " ")
    var text = [language(.whyHeading(run: run, line: self.line)) + ": \(account)"]
    text += line.rate.legs.map { "  " + language(.rateUsed($0.told(in: language))) }
    text.append(
      "  "
        + language(
          .worthAtRate(
            balance: language.money(line.balance),
            rate: language.decimal(line.rate.effective.decimal(digits: 6)),
            target: language.money(line.target)
          )
        )
    )
    text.append("  " + language(.carriedAt(language.money(line.booked))))
    text.append("  " + language(.differenceIs(language.money(line.difference))))
    text.append(
      "  "
        + (isEqual
          ? language(.recomputedEqual(language.money(recomputed)))
          : language(
            .recomputedDiffers(
              recomputed: language.money(recomputed),
              posted: language.money(posted)
            )
          ))
    )
    return text
  }
}
