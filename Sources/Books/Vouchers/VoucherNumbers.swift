import Accounting
import Database

/// Hands out the numbers of series, without gaps.
struct VoucherNumbers {
  let connection: any Connection
  let company: Int64
  private var last: [String: Int64] = [:]
  private var seriesInUse: [String: String] = [:]

  init(connection: any Connection, company: Int64) {
    self.connection = connection
    self.company = company
  }

  /// Forgets what it has read.
  mutating func forget() {
    self = VoucherNumbers(connection: connection, company: company)
  }

  /// The series to number in: the one wanted, or the next free name where imports use that one.
  mutating func series(_ wanted: String) throws -> String {
    if let series = seriesInUse[wanted] { return series }
    let imported = try importedSeries()
    var series = wanted
    var count = 2
    while imported.contains(series) {
      series = "\(wanted)\(count)"
      count += 1
    }
    seriesInUse[wanted] = series
    return series
  }

  /// Series that imports use, which are never issued from.
  func importedSeries() throws -> Set<String> {
    Set(
      try connection.rows("SELECT series FROM imported_series WHERE company = \(company)") {
        $0.text(0)
      }
    )
  }

  /// The number after the last one used in the series and year.
  mutating func next(_ series: String, in year: String) throws -> Int64 {
    let key = "\(year) \(series)"
    let before =
      try last[key]
      ?? connection.first(
        """
        SELECT COALESCE(MAX(number), 0) FROM voucher
        WHERE company = \(company) AND fiscal_year = \(year) AND series = \(series)
          AND number IS NOT NULL
        """
      ) { $0.integer(0) } ?? 0
    last[key] = before + 1
    return before + 1
  }
}
