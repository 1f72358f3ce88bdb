import Accounting
import Closing
import Messages

/// The most findings that are printed for a person; JSON has all of them.
let mostFindingsShown = 40

extension SIEImport {
  func json(in language: Language) -> JSON {
    let currency = content.currency
    return .object([
      ("file", .text(file)), ("format", .text("sie-" + content.type.rawValue.lowercased())),
      ("encoding", .text(content.encoding.encoding.rawValue)), ("company", .text(company)),
      ("year", .text(year)), ("accounts", .count(content.counts.accounts)),
      ("vouchers", .count(content.counts.vouchers)), ("lines", .count(content.counts.lines)),
      ("debit", .amount(content.counts.debit, currency)),
      ("credit", .amount(-content.counts.credit, currency)),
      ("foots", footing.foots.map { .flag($0) } ?? .null),
      (
        "differences",
        .array(
          footing.differences.map {
            .object([
              ("account", .text($0.account.code)), ("computed", .amount($0.computed, currency)),
              ("stated", .amount($0.stated, currency)),
            ])
          }
        )
      ), ("known", .count(known)),
      ("findings", .array(findings.map { $0.json(in: language) })), ("posted", .flag(isPosted)),
      ("run", .number(run)),
    ])
  }

  func lines(in language: Language, isRehearsal: Bool) -> [String] {
    let counts = content.counts
    let digits = content.currency.minorUnitDigits
    let name = "\(content.company.name) (\(company))"
    let outcome: Phrase =
      switch (isPosted, isRehearsal) {
      case (false, _): .notImported(file: file)
      case (true, true): .importRehearsed(file: file, company: name, year: year)
      case (true, false): .imported(file: file, company: name, year: year)
      }
    var lines = [
      language(outcome),
      "  "
        + language(
          .encodingAndType(
            encoding: content.encoding.encoding.rawValue,
            type: content.type.rawValue
          )
        ),
      "  "
        + language(
          .importCounts(
            accounts: counts.accounts,
            vouchers: counts.vouchers,
            lines: counts.lines
          )
        ),
      "  "
        + language(
          .importTotals(
            debit: language.amount(counts.debit, digits: digits),
            credit: language.amount(-counts.credit, digits: digits)
          )
        ),
    ]
    lines += footingLines(in: language, digits).map { "  " + $0 }
    lines += findings.shown(in: language)
    if isRehearsal {
      lines.append(language(.rehearsed))
    } else if let run {
      lines.append("  " + language(.undoWith(run: run)))
    }
    return lines
  }

  private func footingLines(in language: Language, _ digits: Int) -> [String] {
    switch footing.foots {
    case true?: return [language(.foots)]
    case nil: return [language(.statesNoBalances)]
    case false?:
      var table = Table([
        (language(.account), .left), (language(.amount), .right), ("SIE", .right),
      ])
      for difference in footing.differences.prefix(mostFindingsShown) {
        table.add([
          difference.account.code, language.amount(difference.computed, digits: digits),
          language.amount(difference.stated, digits: digits),
        ])
      }
      return [language(.doesNotFoot(footing.differences.count))] + table.lines()
    }
  }
}

extension JournalImport {
  func json(in language: Language) -> JSON {
    .object([
      ("file", .text(file)), ("format", .text("journal-csv")), ("company", .text(company)),
      ("vouchers", .count(vouchers)), ("lines", .count(lines)),
      ("debit", .amount(debit, currency)), ("credit", .amount(credit, currency)),
      ("findings", .array(findings.map { $0.json(in: language) })), ("posted", .flag(run != nil)),
      ("run", .number(run)),
    ])
  }

  func lines(in language: Language, isRehearsal: Bool) -> [String] {
    let outcome: Phrase =
      switch (run, isRehearsal) {
      case (nil, _): .notImported(file: file)
      case (.some, true): .journalRehearsed(file: file, company: company)
      case (.some, false): .journalImported(file: file, company: company)
      }
    var text = [
      language(outcome),
      "  " + language(.journalCounts(vouchers: vouchers, lines: self.lines)),
    ]
    if run != nil {
      let digits = currency.minorUnitDigits
      text.append(
        "  "
          + language(
            .importTotals(
              debit: language.amount(debit, digits: digits),
              credit: language.amount(credit, digits: digits)
            )
          )
      )
    }
    text += findings.shown(in: language)
    if isRehearsal {
      text.append(language(.rehearsed))
    } else if let run {
      text.append("  " + language(.undoWith(run: run)))
    }
    return text
  }
}

extension [Finding] {
  /// The findings as lines, those that stop the work first; a long list is cut and says so.
  func shown(in language: Language) -> [String] {
    let sorted = enumerated().sorted {
      ($1.element.severity, $0.offset) < ($0.element.severity, $1.offset)
    }.map(\.element)
    var lines = sorted.prefix(mostFindingsShown).flatMap { $0.lines(in: language, margin: "  ") }
    if count > mostFindingsShown {
      lines.append("  " + language(.moreFindings(count - mostFindingsShown)))
    }
    return lines
  }
}
