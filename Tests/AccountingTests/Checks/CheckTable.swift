import Accounting
import Testing

/// What a check says of facts: its status, and how `tell` names each thing that it found.
func outcome<Check: CloseCheck>(
  of check: Check.Type,
  on facts: Check.Facts,
  _ tell: (any LedgerError) -> String
) throws -> [String] {
  let result = try check.result { facts }
  #expect(result.id == check.id)
  return [result.status.rawValue, result.items.map(tell).joined(separator: ", ")]
}

/// The names in a cell, which stand between commas.
func names(in cell: String) -> [String] {
  cell.split(separator: ",").map { name in name.split(separator: " ").joined(separator: " ") }
}

/// An amount such as `1.00 SEK`.
func money(_ text: String) throws -> Money {
  let parts = text.split(separator: " ")
  let currency = try #require(Currency(String(parts.last ?? "")), "\(text) has no currency")
  let digits = parts[0].filter { $0 != "." }
  return Money(minorUnits: try #require(Int64(digits), "\(text) is no amount"), currency)
}

/// A company's calendar of whole years, with the periods of some names on hold.
func control(years: [Int], held: [String] = []) throws -> PeriodControl {
  var calendar = FiscalCalendar()
  for year in years {
    _ = try calendar.addYear(from: try day("\(year)-01-01"), to: try day("\(year)-12-31"))
  }
  var control = PeriodControl(company: "SE01", calendar: calendar)
  for name in held {
    control.statuses[name] = PeriodStatusChange(
      period: name,
      status: .onHold,
      by: "bo",
      at: "",
      reason: ""
    )
  }
  return control
}
