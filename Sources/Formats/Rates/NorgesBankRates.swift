import Accounting

/// Reads rates of Norges Bank as SDMX in CSV, with commas or semicolons between the columns.
///
/// `UNIT_MULT` 2 means that `OBS_VALUE` is the price of 10² units (spec nordic/formats 6). An
/// observation without a value was not quoted that day.
package func readNorgesBankRates(_ bytes: [UInt8]) -> RateFile {
  var reading = NorgesBankReading(CSVReader(bytes))
  return reading.read()
}

private struct NorgesBankReading {
  private var gathering = RateGathering()
  private var rows: CSVReader
  private let hasSemicolons: Bool

  private static let base = "BASE_CUR"
  private static let quote = "QUOTE_CUR"
  private static let multiplier = "UNIT_MULT"
  private static let day = "TIME_PERIOD"
  private static let value = "OBS_VALUE"

  init(_ rows: CSVReader) {
    self.rows = rows
    hasSemicolons = rows.separator == UInt8(ascii: ";")
  }

  mutating func read() -> RateFile {
    guard let heading = rows.next() else { return gathering.finish() }
    let columns = NamedColumns(heading) { $0.uppercased() }
    let needed = [Self.base, Self.quote, Self.multiplier, Self.day, Self.value]
    let problems = columns.problems(needed: needed)
    for problem in problems { gathering.find(.error, problem, line: heading.line) }
    if problems.isEmpty {
      while let row = rows.next() { read(row, columns, heading.fields.count) }
    }
    return gathering.finish()
  }

  private mutating func read(_ row: CSVRow, _ columns: NamedColumns, _ count: Int) {
    if row.fault != nil {
      gathering.find(.error, .rowIsBroken, line: row.line)
      return
    }
    guard row.fields.count == count else {
      let problem = RateFileProblem.rowDoesNotFit(fields: row.fields.count, columns: count)
      gathering.find(.error, problem, line: row.line)
      return
    }
    let value = columns[Self.value, of: row]
    if value.isEmpty || value == "NaN" { return }
    guard let from = currency(columns[Self.base, of: row], row.line),
      let to = currency(columns[Self.quote, of: row], row.line)
    else { return }
    // Each is read whether or not another is wrong, so that all faults of a row are found.
    let unit = unit(columns[Self.multiplier, of: row], line: row.line)
    let day = gathering.day(columns[Self.day, of: row], line: row.line)
    let rate = gathering.rate(value, of: from, comma: hasSemicolons, line: row.line)
    guard let unit, let day, let rate else { return }
    gathering.add(
      PublishedRate(from: from, to: to, day: day, rate: rate, unit: unit, line: row.line)
    )
  }

  private mutating func currency(_ code: String, _ line: Int) -> Currency? {
    if let currency = Currency(code), currency.isNational { return currency }
    gathering.leaveOut(code, line: line)
    return nil
  }

  private mutating func unit(_ text: String, line: Int) -> Int64? {
    let powers: [String: Int64] = ["0": 1, "1": 10, "2": 100, "3": 1_000, "4": 10_000]
    if let unit = powers[text] { return unit }
    gathering.find(.error, .unitIsUnusual(written: text), line: line)
    return nil
  }
}
