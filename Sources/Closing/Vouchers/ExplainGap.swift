import Accounting
import Books

extension Session {
  /// Records why numbers of an imported series are missing, so that the check of gaps no longer asks.
  package func explainGap(
    _ numbers: ClosedRange<Int64>,
    of series: String,
    year: String?,
    because reason: String,
    _ call: Call
  ) throws -> GapExplanation {
    try writing(.voucherExplain, call) { open in
      let years = open.facts.periods.calendar.years
      guard let year = year ?? years.last?.name,
        let period = years.first(where: { $0.name == year })?.operating.last?.name
      else {
        throw Refusal(CalendarError.yearIsUnknown(year: year ?? ""))
      }
      let explanation = GapExplanation(
        series: series,
        year: year,
        numbers: numbers,
        reason: reason
      )
      let explained = try open.read.explainedNumbers(in: year)[series] ?? NumberRanges()
      try explanation.check(
        missing: open.read.importedNumbers(in: year)[series]?.gaps(explained: explained) ?? [],
        in: period
      )
      var record = Record("gap-explanation")
      record.add(explanation)
      try open.append(record)
      return explanation
    }
  }
}
