import Accounting
import Database

/// A voucher as a replay reads it back.
struct ReplayedVoucher {
  struct Line {
    let combination: Int64
    let currency: String
    let amount: Int64
    let accounting: Int64
    let reporting: Int64?
    let text: String
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

  static func load(
    _ connection: any Connection,
    _ company: Int64,
    _ range: ClosedRange<Int64>
  ) throws -> [Int64: ReplayedVoucher] {
    var vouchers: [Int64: ReplayedVoucher] = [:]
    let years = try connection.rows(
      "SELECT fiscal_year FROM fiscal_year WHERE company = \(company) ORDER BY first_day"
    ) { $0.text(0) }
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
        SELECT sequence, combination, currency, amount, accounting, reporting, text
        FROM voucher_line WHERE company = \(company) AND fiscal_year = \(year)
          AND sequence >= \(range.lowerBound) AND sequence <= \(range.upperBound)
        ORDER BY sequence, line
        """
      ) { row in
        vouchers[row.integer(0)]?.lines.append(
          Line(
            combination: row.integer(1),
            currency: row.text(2),
            amount: row.integer(3),
            accounting: row.integer(4),
            reporting: row.optionalInteger(5),
            text: row.text(6)
          )
        )
      }
    }
    return vouchers
  }

  func append(
    to canonical: inout CanonicalBytes,
    _ combinations: [Int64: (account: String, dimensions: String)]
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

/// The periods that a replay has met, to place vouchers in.
struct ReplayedPeriods {
  private struct Shape {
    let name: String
    let year: String
    let kind: String
    let firstDay: String
    let lastDay: String

    var order: (String, Int) {
      (lastDay, kind == "opening" ? 0 : kind == "operating" ? 1 : 2)
    }
  }

  private var shapes: [Shape] = []

  mutating func add(_ row: [Value]) {
    let texts = row.map { value -> String in
      if case .text(let text) = value { return text }
      return ""
    }
    shapes.append(
      Shape(
        name: texts[0],
        year: texts[1],
        kind: texts[2],
        firstDay: texts[3],
        lastDay: texts[4]
      )
    )
  }

  func period(of voucher: ReplayedVoucher) -> String? {
    shapes.first {
      $0.year == voucher.year && $0.firstDay <= voucher.day && voucher.day <= $0.lastDay
        && (voucher.period.map { [name = $0.name] in $0 == name } ?? ($0.kind == "operating"))
    }?.name
  }

  /// A period and all before it.
  func names(through name: String) -> [String] {
    guard let last = shapes.first(where: { $0.name == name }) else { return [] }
    return shapes.filter { $0.name == name || $0.order < last.order }.map(\.name)
  }
}
