import Accounting
import Answers
import Closing
import Messages

extension RateImportReport {
  func lines(in language: Language, isRehearsal: Bool) -> [String] {
    guard let number else {
      return [language(.ratesNotStored(file: file))] + findings.shown(in: language)
    }
    var lines = [
      language(
        isRehearsal
          ? .ratesWouldBeStored(added: added, changed: changed, rates: rates)
          : .ratesStored(added: added, changed: changed, rates: rates)
      )
    ]
    if let first, let last {
      lines.append(
        "  \(source), "
          + language(
            .ratesCover(
              first: language.day(first),
              last: language.day(last),
              currencies: currencies.map(\.code).joined(separator: " ")
            )
          )
      )
    }
    if kept > 0 { lines.append("  " + language(.ratesKept(kept))) }
    lines += differences.table(in: language) + findings.shown(in: language)
    return lines + (isRehearsal ? [] : ["  " + language(.undoRatesWith(number))])
  }
}

extension [RateDifference] {
  /// The differences as a table; a long one is cut and says so.
  fileprivate func table(in language: Language) -> [String] {
    guard !isEmpty else { return [] }
    var table = Table([
      (language(.date), .left), (language(.from), .left), (language(.to), .left),
      (language(.before), .right), (language(.after), .right), ("%", .right),
      (language(.source), .left),
    ])
    for difference in prefix(mostFindingsShown) {
      let (old, new) = (difference.stored, difference.published)
      table.add([
        language.day(new.day), new.from.code, new.to.code, old.price(in: language),
        new.price(in: language),
        difference.change.map { language.decimal($0.description) } ?? language(.none), old.source,
      ])
    }
    let more = count - mostFindingsShown
    return ["", language(.ratesDiffer(count))] + table.lines()
      + (more > 0 ? ["  " + language(.moreFindings(more))] : []) + [""]
  }
}

extension ExchangeRate {
  /// `95.06 / 100`, or without the units where they are one.
  fileprivate func price(in language: Language) -> String {
    language.decimal(rate.description) + (unit == 1 ? "" : " / \(unit)")
  }
}

extension [StoredRateImport] {
  func table(in language: Language) -> [String] {
    guard !isEmpty else { return [language(.emptyList)] }
    var table = Table([
      (language(.number), .right), (language(.file), .left), (language(.source), .left),
      (language(.from), .left), (language(.to), .left), (language(.rates), .right),
      (language(.added), .right), (language(.changed), .right), (language(.state), .left),
    ])
    for made in self {
      let state = made.undone == nil ? RunState.posted : .undone
      table.add([
        String(made.number), made.name, made.source, language.day(made.firstDay),
        language.day(made.lastDay), language.count(Int(made.rates)),
        language.count(Int(made.added)), language.count(Int(made.changed)),
        state.name(in: language),
      ])
    }
    return table.lines()
  }
}

extension RateImportUndoReport {
  func lines(in language: Language, isRehearsal: Bool) -> [String] {
    [
      language(
        isRehearsal
          ? .ratesWouldBeUndone(number, file: file) : .ratesUndone(number, file: file)
      ),
      "  " + language(.ratesTakenBack(withdrawn: withdrawn, restored: restored)),
    ]
  }
}
