import Accounting
import Database

/// A voucher as a replay reads it back.
struct ReplayedVoucher {
  struct Line {
    let number: Int64
    let combination: Int64
    let currency: String
    let amount: Int64
    let accounting: Int64
    let reporting: Int64?
    let text: String

    /// Whether the line mirrors that of the voucher that its own reverses.
    func mirrors(_ other: Line) -> Bool {
      combination == other.combination && currency == other.currency
        && amount == 0 &- other.amount && accounting == 0 &- other.accounting
        && reporting == other.reporting.map { 0 &- $0 }
    }
  }

  let sequence: Int64
  let year: String
  let day: String
  let kind: String
  let layer: String
  let period: String?
  let series: String?
  let number: Int64?
  let lineCount: Int64
  /// The fields after the number, as the hash covers them.
  let rest: [Value]
  var lines: [Line] = []
  /// The lines of the voucher that this one reverses.
  var reversed: [Line] = []

  /// Series and number as a person writes them, its own or those of where it came from.
  var name: String {
    guard let series else { return rest[0].string + rest[1].string }
    return series + (number.map(String.init) ?? "")
  }

  var module: String { rest[3].string }
  var run: Int64? { rest[4].number }
  var postingPass: String? { rest[5] == .null ? nil : rest[5].string }
  var reverses: Int64? { rest[7].number }

  /// The vouchers of some records, by their numbers.
  static func load(
    _ connection: any Connection,
    _ company: Int64,
    _ range: ClosedRange<Int64>,
    years: [String]
  ) throws -> [Int64: ReplayedVoucher] {
    var vouchers: [Int64: ReplayedVoucher] = [:]
    for year in years {
      try connection.query(
        """
        SELECT sequence, day, kind, layer, period, series, number, line_count, reference_series,
          reference_number, text, module, run, posting_pass, reverses_year, reverses
        FROM voucher WHERE company = \(company) AND fiscal_year = \(year)
          AND sequence >= \(range.lowerBound) AND sequence <= \(range.upperBound)
        """
      ) { row in
        vouchers[row.integer(0)] = ReplayedVoucher(
          sequence: row.integer(0),
          year: year,
          day: row.text(1),
          kind: row.text(2),
          layer: row.text(3),
          period: row.optionalText(4),
          series: row.optionalText(5),
          number: row.optionalInteger(6),
          lineCount: row.integer(7),
          rest: (8...15).map { row.value($0) }
        )
      }
      try connection.query(
        """
        SELECT sequence, line, combination, currency, amount, accounting, reporting, text
        FROM voucher_line WHERE company = \(company) AND fiscal_year = \(year)
          AND sequence >= \(range.lowerBound) AND sequence <= \(range.upperBound)
        ORDER BY sequence, line
        """
      ) { row in vouchers[row.integer(0)]?.lines.append(Line(row)) }
      try connection.query(
        """
        SELECT contra.sequence, line.line, line.combination, line.currency, line.amount,
          line.accounting, line.reporting, ''
        FROM voucher AS contra JOIN voucher_line AS line ON line.company = contra.company
          AND line.fiscal_year = contra.reverses_year AND line.sequence = contra.reverses
        WHERE contra.company = \(company) AND contra.fiscal_year = \(year)
          AND contra.sequence >= \(range.lowerBound) AND contra.sequence <= \(range.upperBound)
        ORDER BY contra.sequence, line.line
        """
      ) { row in vouchers[row.integer(0)]?.reversed.append(Line(row)) }
    }
    return vouchers
  }

  func append(
    to canonical: inout CanonicalBytes,
    _ combinations: [Int64: ReplayedCombination]
  ) {
    canonical.append(year)
    canonical.append(day)
    canonical.append(kind)
    canonical.append(layer)
    canonical.append(period)
    canonical.append(series)
    canonical.append(number)
    for value in rest { canonical.append(value) }
    canonical.append(Int64(lines.count))
    for line in lines {
      let combination = combinations[line.combination]
      canonical.append(combination?.account)
      canonical.append(combination?.dimensions)
      canonical.append(line.currency)
      canonical.append(line.amount)
      canonical.append(line.accounting)
      canonical.append(line.reporting)
      canonical.append(line.text)
    }
  }
}

extension ReplayedVoucher.Line {
  /// A row of sequence, line, combination, currency, the three amounts and the text.
  fileprivate init(_ row: any Row) {
    self.init(
      number: row.integer(1),
      combination: row.integer(2),
      currency: row.text(3),
      amount: row.integer(4),
      accounting: row.integer(5),
      reporting: row.optionalInteger(6),
      text: row.text(7)
    )
  }
}

/// An account with its dimensions, as the books intern it.
struct ReplayedCombination {
  let account: String
  let dimensions: String
  /// Whether the chart and the dimensions of a record that was replayed have all of it.
  var isKnown = false
  var isUsed = false

  var name: String { dimensions.isEmpty ? account : "\(account) \(dimensions)" }
}
