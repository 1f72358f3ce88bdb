import Accounting

/// Reads a CSV file of one's own: columns `from`, `to`, `date` and `rate`, and where wanted `unit` (or
/// `units`), `type` (or `rate_type`) and `source`, in any order.
///
/// Any other column is refused, as in a journal: what it holds might change the rates.
///
/// The separator is `;`, a tab or `,`, the decimal mark a point or a comma; the file uses one mark
/// throughout. Where another separates, that is because the comma is taken; where commas separate,
/// `"1,084"` could be a thousand and more, so a comma is the decimal mark only if some rate shows
/// that it does not group digits by three.
package func readOwnRates(_ bytes: [UInt8]) -> RateFile {
  var reading = OwnRatesReading(CSVReader(bytes))
  return reading.read()
}

private struct OwnRatesReading {
  private var gathering = RateGathering()
  private var rows: CSVReader
  private var mark = Mark.point

  private enum Mark {
    case point
    case comma
    /// Commas separate, and each within a rate stands before three digits.
    case unclear
  }

  private static let needed = ["from", "to", "date", "rate"]
  private static let known = needed + ["unit", "type", "source"]

  init(_ rows: CSVReader) { self.rows = rows }

  private static func canonical(_ name: String) -> String {
    switch name {
    case "units": "unit"
    case "rate_type", "rate-type", "rate type": "type"
    default: name
    }
  }

  mutating func read() -> RateFile {
    guard let heading = rows.next() else { return gathering.finish() }
    let columns = NamedColumns(heading, canonical: Self.canonical)
    let problems = columns.problems(needed: Self.needed, known: Self.known)
    for problem in problems { gathering.find(.error, problem, line: heading.line) }
    guard problems.isEmpty else { return gathering.finish() }
    mark = decimalMark(columns)
    while let row = rows.next() {
      if row.fault != nil {
        gathering.find(.error, .rowIsBroken, line: row.line)
      } else if row.fields.count != heading.fields.count {
        let problem = RateFileProblem.rowDoesNotFit(
          fields: row.fields.count,
          columns: heading.fields.count
        )
        gathering.find(.error, problem, line: row.line)
      } else if let place = columns.nameless.first(where: { !row.fields[$0].trimmed.isEmpty }) {
        gathering.find(.error, .columnHasNoName(column: place + 1), line: row.line)
      } else {
        read(row, columns)
      }
    }
    return gathering.finish()
  }

  /// Looks through all rates once for what the comma means.
  private func decimalMark(_ columns: NamedColumns) -> Mark {
    var mark = Mark.point
    for row in rows {
      let rate = columns["rate", of: row]
      if rate.contains(".") { return .point }
      guard let comma = rate.lastIndex(of: ",") else { continue }
      let isShown =
        rows.separator != UInt8(ascii: ",") || rate.hasPrefix("0,")
        || rate.distance(from: comma, to: rate.endIndex) != 4
      mark = isShown || mark == .comma ? .comma : .unclear
    }
    return mark
  }

  private mutating func read(_ row: CSVRow, _ columns: NamedColumns) {
    let from = currency(columns["from", of: row], row.line)
    let to = currency(columns["to", of: row], row.line)
    let day = gathering.day(columns["date", of: row], line: row.line)
    let unitText = columns["unit", of: row]
    let unit = unitText.isEmpty ? 1 : gathering.unit(unitText, line: row.line)
    guard let from, let to else { return }
    if from == to {
      gathering.find(.error, .currenciesAreTheSame(from), line: row.line)
      return
    }
    let text = columns["rate", of: row]
    if mark == .unclear, text.contains(",") {
      gathering.find(.error, .decimalMarkIsUnclear(written: text), line: row.line)
      return
    }
    let rate = gathering.rate(text, of: from, comma: mark == .comma, line: row.line)
    guard let day, let unit, let rate else { return }
    let (type, source) = (columns["type", of: row], columns["source", of: row])
    gathering.add(
      PublishedRate(
        from: from,
        to: to,
        day: day,
        rate: rate,
        unit: unit,
        type: type.isEmpty ? nil : type,
        source: source.isEmpty ? nil : source,
        line: row.line
      )
    )
  }

  private mutating func currency(_ code: String, _ line: Int) -> Currency? {
    if let currency = Currency(code) { return currency }
    gathering.find(.error, .currencyIsUnreadable(written: code), line: line)
    return nil
  }
}
