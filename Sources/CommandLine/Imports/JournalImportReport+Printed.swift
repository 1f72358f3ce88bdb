import Accounting
import Answers
import Closing
import Messages

/// The most findings that are printed for a person; JSON has all of them.
let mostFindingsShown = 40

extension JournalImportReport {
  func lines(in language: Language, isRehearsal: Bool) -> [String] {
    let outcome: Phrase =
      switch (isPosted, isRehearsal) {
      case (false, _): .notImported(file: file)
      case (true, _) where posted == 0: .journalBringsNothingNew(file: file, company: company)
      case (true, true): .journalRehearsed(file: file, company: company)
      case (true, false): .journalImported(file: file, company: company)
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
    if let run, isPosted, posted > 0, !isRehearsal {
      text += findings.wayToAll(run, in: language)
      text.append("  " + language(.undoWith(run: run)))
    }
    return text
  }
}

extension [Finding] {
  /// The findings as lines, those that stop the work first; a long list is cut and says so.
  func shown(in language: Language) -> [String] {
    var lines = byWeight.prefix(mostFindingsShown).flatMap {
      $0.lines(in: language, margin: "  ", isMarked: true)
    }
    if count > mostFindingsShown {
      lines.append("  " + language(.moreFindings(count - mostFindingsShown)))
    }
    return lines
  }

  /// Where everything stands that was counted or cut: with the import.
  func wayToAll(_ run: Int64, in language: Language) -> [String] {
    guard count > mostFindingsShown || contains(where: { $0.importItems.count > 1 }) else {
      return []
    }
    return paragraph(language(.allFindings(run: run)), first: "  ", rest: "  ")
  }
}
