import Accounting

/// Reads an export of the Riksbank's web page: semicolons, decimal commas, one rate on each row.
///
/// A series is named `SEKJPYPMI`, `JPY` or `100 JPY`. Only the last says its unit; the page has
/// shown yen and others for 100 units and the rest for 1, so the user is asked, never guessed for.
func readRiksbankExport(_ bytes: [UInt8], _ options: RateFileOptions) -> RateFile {
  var reading = RiksbankExportReading(CSVReader(bytes), options)
  return reading.read()
}

private struct RiksbankExportReading {
  private let options: RateFileOptions
  private var gathering = RateGathering()
  private var rows: CSVReader
  /// Currencies without a unit, in the order of the file, and the first line of any.
  private var withoutUnit: [Currency] = []
  private var lineWithoutUnit: Int?

  private static let days = ["period", "datum", "date"]
  private static let series = ["serie", "series", "valuta", "currency"]
  private static let values = ["värde", "medelvärde", "kurs", "value"]

  init(_ rows: CSVReader, _ options: RateFileOptions) {
    self.rows = rows
    self.options = options
  }

  mutating func read() -> RateFile {
    guard let heading = rows.next() else { return gathering.finish() }
    let columns = NamedColumns(heading)
    let names = [Self.days, Self.series, Self.values].map(columns.first(of:))
    for (name, wanted) in zip(names, ["Period", "Serie", "Värde"]) where name == nil {
      gathering.find(.error, .columnIsMissing(column: wanted), line: heading.line)
    }
    guard let day = names[0], let series = names[1], let value = names[2] else {
      return gathering.finish()
    }
    let problems = columns.problems(needed: [day, series, value])
    for problem in problems { gathering.find(.error, problem, line: heading.line) }
    guard problems.isEmpty else { return gathering.finish() }
    while let row = rows.next() {
      guard row.fault == nil else {
        gathering.find(.error, .rowIsBroken, line: row.line)
        continue
      }
      read(columns[day, of: row], columns[series, of: row], columns[value, of: row], row.line)
    }
    if !withoutUnit.isEmpty {
      gathering.find(.error, .unitIsNeeded(currencies: withoutUnit), line: lineWithoutUnit)
    }
    return gathering.finish()
  }

  private mutating func read(_ day: String, _ series: String, _ value: String, _ line: Int) {
    if value.isEmpty || value == "n/a" { return }
    let words = series.split(separator: " ")
    let name = words.last.map(String.init) ?? ""
    guard words.count <= 2, let currency = Currency(riksbankSeries: name) ?? national(name) else {
      gathering.leaveOut(series, line: line)
      return
    }
    let unit =
      words.count == 2
      ? gathering.unit(String(words[0]), line: line)
      : options.units[currency] ?? options.unit
    if words.count < 2, unit == nil {
      lineWithoutUnit = lineWithoutUnit ?? line
      if !withoutUnit.contains(currency) { withoutUnit.append(currency) }
    }
    let day = gathering.day(day, line: line)
    let rate = gathering.rate(value, of: currency, comma: true, line: line)
    guard let unit, let day, let rate else { return }
    gathering.add(
      PublishedRate(from: currency, to: .sek, day: day, rate: rate, unit: unit, line: line)
    )
  }

  private func national(_ code: String) -> Currency? {
    guard let currency = Currency(code), currency.isNational, currency != .sek else { return nil }
    return currency
  }
}
