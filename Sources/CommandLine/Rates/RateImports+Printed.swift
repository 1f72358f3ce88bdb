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
    lines += differences.lines(in: language) + findings.shown(in: language)
    return lines + (isRehearsal ? [] : ["  " + language(.undoRatesWith(number))])
  }
}

extension [RateDifference] {
  /// The differences as a table; a long one is cut and says so.
  func lines(in language: Language) -> [String] {
    guard !isEmpty else { return [] }
    let sheet = prefix(mostFindingsShown).sheet(in: language)
    let more = count - mostFindingsShown
    return ["", language(.ratesDiffer(count))] + sheet.lines(in: language)
      + (more > 0 ? ["  " + language(.moreFindings(more))] : []) + [""]
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
    ] + findings.shown(in: language)
  }
}
