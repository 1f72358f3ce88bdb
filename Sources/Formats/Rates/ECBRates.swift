import Accounting

/// Reads the reference rates of the European Central Bank: the history or the daily file.
///
/// One euro is so many units of each currency. `N/A` and blank mean that the currency was not
/// quoted that day. A row or rate with a fault is left out and found; the others are read.
package func readECBRates(_ bytes: [UInt8]) -> RateFile {
  let firstByte = bytes.first { !$0.isBlankOrMark }
  var reading =
    firstByte == UInt8(ascii: "<") ? ECBReading(xml: bytes) : ECBReading(rows: CSVReader(bytes))
  if reading.file.rates.isEmpty, reading.file.findings.isEmpty {
    reading.file.find(.error, .fileHasNoRates, line: nil)
  }
  return reading.file
}

/// The reading of one file, by whichever form it has.
struct ECBReading {
  var file = RateFile()
  private var lineOfDay: [Day: Int] = [:]
  /// Number of columns that the heading names.
  private var columns = 0

  private init() {}

  init(rows: CSVReader) {
    self.init()
    var rows = rows
    guard let heading = rows.next(), heading.fields[0].trimmed == "Date" else {
      file.find(.error, .headingIsMissing, line: 1)
      return
    }
    let currencies = readHeading(heading)
    file.rates.reserveCapacity(currencies.count * 256)
    for row in rows { read(row, currencies) }
  }

  init(xml bytes: [UInt8]) {
    self.init()
    guard let cubes = readECBCubes(bytes) else {
      file.find(.error, .xmlIsBroken, line: nil)
      return
    }
    var day: Day?
    var seen: Set<Currency> = []
    for cube in cubes {
      if let time = cube.time {
        day = register(time, line: cube.line)
        seen = []
      }
      guard let code = cube.currency, let day else { continue }
      guard let currency = foreign(code) else {
        file.find(.warning, .columnIsNoCurrency(column: code), line: cube.line)
        continue
      }
      guard seen.insert(currency).inserted else {
        file.find(.error, .currencyStandsTwice(currency), line: cube.line)
        continue
      }
      if let rate = rate(of: currency, cube.rate ?? "", line: cube.line) {
        add(currency, rate, day, line: cube.line)
      }
    }
  }

  private mutating func readHeading(_ heading: CSVRow) -> [Currency?] {
    var seen: Set<Currency> = []
    let last = heading.fields.lastIndex { !$0.trimmed.isEmpty }
    columns = (last ?? 0) + 1
    return heading.fields.dropFirst().map { field in
      let code = field.trimmed
      // The heading ends with a separator, and so with an empty column.
      if code.isEmpty { return nil }
      guard let currency = foreign(code) else {
        file.find(.warning, .columnIsNoCurrency(column: code), line: heading.line)
        return nil
      }
      guard seen.insert(currency).inserted else {
        file.find(.error, .currencyStandsTwice(currency), line: heading.line)
        return nil
      }
      return currency
    }
  }

  /// A row may leave the last, blank field out, nothing more.
  private func fits(_ row: CSVRow) -> Bool {
    row.fields.count >= columns && row.fields[columns...].allSatisfy { $0.trimmed.isEmpty }
  }

  private mutating func read(_ row: CSVRow, _ currencies: [Currency?]) {
    if row.fault != nil {
      file.find(.error, .rowIsBroken, line: row.line)
      return
    }
    guard fits(row) else {
      let problem = RateFileProblem.rowDoesNotFit(fields: row.fields.count, columns: columns)
      file.find(.error, problem, line: row.line)
      return
    }
    guard let day = register(row.fields[0].trimmed, line: row.line) else { return }
    let before = file.findings.count
    for (currency, field) in zip(currencies, row.fields.dropFirst()) {
      guard let currency, field != "N/A" else { continue }
      guard let rate = rate(of: currency, field.trimmed, line: row.line) else { continue }
      add(currency, rate, day, line: row.line)
    }
    keepFirstDecimalComma(from: before)
  }

  /// Reads the day, which must not have stood before.
  private mutating func register(_ text: String, line: Int) -> Day? {
    guard let day = Day(iso: text) ?? Day(spelledOut: text) else {
      file.find(.error, .dateIsUnreadable(written: text), line: line)
      return nil
    }
    if let firstLine = lineOfDay[day] {
      file.find(.error, .dayStandsTwice(day, firstLine: firstLine), line: line)
      return nil
    }
    lineOfDay[day] = line
    return day
  }

  private mutating func rate(
    of currency: Currency,
    _ text: String,
    line: Int
  ) -> ExactDecimal? {
    if text.isEmpty || text == "N/A" { return nil }
    guard let rate = ExactDecimal(text) else {
      let problem: RateFileProblem =
        text.utf8.contains(UInt8(ascii: ","))
        ? .rateHasDecimalComma(currency, written: text) : .rateIsUnreadable(currency, written: text)
      file.find(.error, problem, line: line)
      return nil
    }
    guard rate.mantissa > 0 else {
      file.find(.error, .rateIsNotPositive(currency, written: text), line: line)
      return nil
    }
    return rate
  }

  private mutating func add(_ currency: Currency, _ rate: ExactDecimal, _ day: Day, line: Int) {
    file.rates.append(PublishedRate(from: .eur, to: currency, day: day, rate: rate, line: line))
  }

  /// A file with decimal commas has one in every field; one finding a line says it.
  private mutating func keepFirstDecimalComma(from start: Int) {
    guard file.findings.count > start + 1 else { return }
    var isFound = false
    var kept: [Finding] = []
    for finding in file.findings[start...] {
      if case .rateHasDecimalComma? = finding.problem as? RateFileProblem {
        if isFound { continue }
        isFound = true
      }
      kept.append(finding)
    }
    file.findings.replaceSubrange(start..., with: kept)
  }

  private func foreign(_ code: String) -> Currency? {
    guard let currency = Currency(code), currency != .eur else { return nil }
    return currency
  }
}

extension Day {
  /// Reads `13 April 2026`, as the daily file has it.
  init?(spelledOut text: String) {
    let parts = text.split(separator: " ")
    guard parts.count == 3, (1...2).contains(parts[0].utf8.count), parts[2].utf8.count == 4,
      let day = Int(parts[0]), let year = Int(parts[2]),
      let month = englishMonths.firstIndex(of: String(parts[1]))
    else { return nil }
    self.init(year: year, month: month + 1, day: day)
  }
}

private let englishMonths = [
  "January", "February", "March", "April", "May", "June", "July", "August", "September",
  "October", "November", "December",
]

extension UInt8 {
  /// Whether it is white space or part of a byte order mark.
  fileprivate var isBlankOrMark: Bool { self <= 32 || self == 0xEF || self == 0xBB || self == 0xBF }
}
