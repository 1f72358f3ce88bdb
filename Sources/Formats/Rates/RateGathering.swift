import Accounting

/// Gathers the rates of a file that has one on each row, and what is wrong with them.
struct RateGathering {
  private(set) var file = RateFile()
  private var lineOfRate: [Key: Int] = [:]
  private var leftOut: [String: Tally] = [:]

  private struct Key: Hashable {
    let type: String?
    let from: Currency
    let to: Currency
    let day: Day
  }

  private struct Tally {
    let line: Int
    var rates = 1
  }

  mutating func find(_ severity: Severity, _ problem: RateFileProblem, line: Int?) {
    file.find(severity, problem, line: line)
  }

  /// Adds a rate unless the same one has stood before.
  mutating func add(_ rate: PublishedRate) {
    let key = Key(type: rate.type, from: rate.from, to: rate.to, day: rate.day)
    if let first = lineOfRate[key] {
      find(
        .error,
        .rateStandsTwice(from: rate.from, to: rate.to, rate.day, firstLine: first),
        line: rate.line
      )
      return
    }
    lineOfRate[key] = rate.line
    file.rates.append(rate)
  }

  /// Leaves a rate out that is of no currency; the file says so once for each code.
  mutating func leaveOut(_ code: String, line: Int) {
    leftOut[code, default: Tally(line: line, rates: 0)].rates += 1
  }

  /// Reads a day in ISO form.
  mutating func day(_ text: String, line: Int) -> Day? {
    if let day = Day(iso: text) { return day }
    find(.error, .dateIsUnreadable(written: text), line: line)
    return nil
  }

  /// Reads a rate with a decimal point, and where `comma` is allowed, with a comma in its place.
  mutating func rate(
    _ text: String,
    of currency: Currency,
    comma: Bool,
    line: Int
  ) -> ExactDecimal? {
    let written = comma ? String(text.map { $0 == "," ? "." : $0 }) : text
    guard let rate = ExactDecimal(written) else {
      find(.error, .rateIsUnreadable(currency, written: text), line: line)
      return nil
    }
    guard rate.mantissa > 0 else {
      find(.error, .rateIsNotPositive(currency, written: text), line: line)
      return nil
    }
    return rate
  }

  /// Reads the number of units that a rate is for.
  mutating func unit(_ text: String, line: Int) -> Int64? {
    if let unit = Int64(text), ExchangeRate.quotationUnits.contains(unit) { return unit }
    find(.error, .unitIsUnusual(written: text), line: line)
    return nil
  }

  /// The file as it was read, with what was left out.
  mutating func finish() -> RateFile {
    for (code, tally) in leftOut.sorted(by: { $0.value.line < $1.value.line }) {
      find(.info, .codeIsNoCurrency(column: code, rates: tally.rates), line: tally.line)
    }
    if file.rates.isEmpty, !file.findings.contains(where: { $0.severity == .error }) {
      find(.error, .fileHasNoRates, line: nil)
    }
    return file
  }
}

/// The columns of a CSV file by their names, wherever they stand.
struct NamedColumns {
  private var places: [String: Int] = [:]
  /// The names in the order of the heading, each once, and those that it has more than once.
  private(set) var names: [String] = []
  private(set) var repeated: [String] = []
  /// The places of columns without a name.
  private(set) var nameless: [Int] = []

  /// A column is known by what `canonical` makes of its name in lower case.
  init(_ heading: CSVRow, canonical: (String) -> String = { $0 }) {
    for (place, field) in heading.fields.enumerated() {
      let name = canonical(field.trimmed.lowercased())
      if name.isEmpty {
        nameless.append(place)
      } else if places[name] == nil {
        places[name] = place
        names.append(name)
      } else if !repeated.contains(name) {
        repeated.append(name)
      }
    }
  }

  func has(_ name: String) -> Bool { places[name] != nil }

  /// The name among `names` that the file uses.
  func first(of names: [String]) -> String? { names.first(where: has) }

  /// The field of a column; empty where the row or the file has none.
  subscript(_ name: String, of row: CSVRow) -> String {
    guard let place = places[name], place < row.fields.count else { return "" }
    return row.fields[place].trimmed
  }

  /// What a heading has wrong where `needed` must stand once and, if `known` says which others there
  /// may be, nothing else.
  func problems(needed: [String], known: [String]? = nil) -> [RateFileProblem] {
    let read = known ?? needed
    return needed.filter { !has($0) }.map { .columnIsMissing(column: $0) }
      + repeated.filter(read.contains).map { .columnStandsTwice(column: $0) }
      + (known.map { known in
        names.filter { !known.contains($0) }.map { .columnIsUnknown(column: $0, known: known) }
      } ?? [])
  }
}
