import Accounting

/// Reads rates of the Riksbank: a reply of its interface in JSON, or an export of its web page.
///
/// In JSON, a series `SEKUSDPMI` is kronor for one dollar. The web page's CSV has the same rates for
/// 1 or 100 units, which the file may not say; then the user must.
package func readRiksbankRates(_ bytes: [UInt8], _ options: RateFileOptions) -> RateFile {
  var scanner = JSONScanner(bytes)
  if let first = scanner.next(), first == UInt8(ascii: "[") || first == UInt8(ascii: "{") {
    var reading = RiksbankReading(options)
    return reading.read(scanner)
  }
  return readRiksbankExport(bytes, options)
}

/// What one element of the array says; nothing where it does not say it.
private struct RiksbankObservation {
  enum Written: Hashable {
    case number(String)
    case null
    case other
  }

  let line: Int
  var series: String?
  var day: String?
  var value: Written?
}

private struct RiksbankReading {
  private let options: RateFileOptions
  private var gathering = RateGathering()
  private var needsCurrency = false
  private var misfits: Set<Currency> = []
  private var ecu: (line: Int, rates: Int)?

  init(_ options: RateFileOptions) { self.options = options }

  mutating func read(_ start: JSONScanner) -> RateFile {
    var scanner = start
    let isWhole = scanner.takeElements { scanner in
      guard let observation = take(&scanner) else { return false }
      read(observation)
      return true
    }
    if !isWhole || scanner.next() != nil {
      gathering.find(.error, .jsonIsBroken, line: scanner.line)
    }
    if let ecu { gathering.find(.info, .ratesAreOfECU(rates: ecu.rates), line: ecu.line) }
    return gathering.finish()
  }

  private func take(_ scanner: inout JSONScanner) -> RiksbankObservation? {
    guard scanner.next() == UInt8(ascii: "{") else { return nil }
    var observation = RiksbankObservation(line: scanner.line)
    let isWhole = scanner.takeMembers { scanner, name in
      switch name {
      case "seriesId":
        observation.series = scanner.takeString()
        return observation.series != nil
      case "date":
        observation.day = scanner.takeString()
        return observation.day != nil
      case "value":
        guard let first = scanner.next() else { return false }
        if first == UInt8(ascii: "-") || (48...57).contains(first) {
          observation.value = scanner.takeNumber().map { .number($0) }
          return observation.value != nil
        }
        observation.value = first == UInt8(ascii: "n") ? .null : .other
        return scanner.skipValue()
      default: return scanner.skipValue()
      }
    }
    return isWhole ? observation : nil
  }

  private mutating func read(_ observation: RiksbankObservation) {
    let line = observation.line
    guard let currency = currency(of: observation) else { return }
    if observation.day == nil {
      gathering.find(.error, .valueIsMissing(column: "date"), line: line)
    }
    let day = observation.day.flatMap { gathering.day($0, line: line) }
    guard let rate = rate(of: observation, currency), let day else { return }
    // Before the euro the series held the basket that came before it.
    if currency == .eur, let first = Day(year: 1_999, month: 1, day: 4), day < first {
      ecu = (ecu?.line ?? line, (ecu?.rates ?? 0) + 1)
      return
    }
    gathering.add(PublishedRate(from: currency, to: .sek, day: day, rate: rate, line: line))
  }

  private mutating func currency(of observation: RiksbankObservation) -> Currency? {
    guard let series = observation.series else {
      if let currency = options.currency { return currency }
      if !needsCurrency { gathering.find(.error, .currencyIsNeeded, line: observation.line) }
      needsCurrency = true
      return nil
    }
    guard let currency = Currency(riksbankSeries: series) else {
      gathering.leaveOut(series, line: observation.line)
      return nil
    }
    if let asked = options.currency, asked != currency, misfits.insert(currency).inserted {
      let problem = RateFileProblem.seriesIsOfAnotherCurrency(currency, asked: asked)
      gathering.find(.error, problem, line: observation.line)
    }
    return currency
  }

  private mutating func rate(
    of observation: RiksbankObservation,
    _ currency: Currency
  ) -> ExactDecimal? {
    switch observation.value {
    case .number(let text):
      return gathering.rate(
        withoutExponent(text),
        of: currency,
        comma: false,
        line: observation.line
      )
    case .null: return nil
    case .other, nil:
      gathering.find(.error, .valueIsMissing(column: "value"), line: observation.line)
      return nil
    }
  }
}

extension Currency {
  /// The currency of `SEKUSDPMI`; nothing of an index such as `KIX` and of `SEKETT`.
  init?(riksbankSeries series: String) {
    guard series.utf8.count == 9, series.hasPrefix("SEK"), series.hasSuffix("PMI"),
      let currency = Currency(series.dropFirst(3).dropLast(3)), currency.isNational,
      currency != .sek
    else { return nil }
    self = currency
  }
}

/// `5.9E-05` as `0.000059`; JSON allows either for small numbers.
func withoutExponent(_ text: String) -> String {
  guard let mark = text.firstIndex(where: { $0 == "e" || $0 == "E" }),
    let exponent = Int(text[text.index(after: mark)...]), abs(exponent) <= 40
  else { return text }
  let parts = text[..<mark].split(separator: ".", omittingEmptySubsequences: false)
  let isNegative = parts[0].hasPrefix("-")
  let whole = String(parts[0].drop { $0 == "-" })
  let fraction = parts.count > 1 ? String(parts[1]) : ""
  let point = whole.count + exponent
  var digits = whole + fraction
  if point < 1 { digits = String(repeating: "0", count: 1 - point) + digits }
  if point > digits.count { digits += String(repeating: "0", count: point - digits.count) }
  let place = digits.index(digits.startIndex, offsetBy: max(point, 1))
  var decimals = String(digits[place...])
  while decimals.hasSuffix("0") { decimals.removeLast() }
  return (isNegative ? "-" : "") + digits[..<place] + (decimals.isEmpty ? "" : "." + decimals)
}
