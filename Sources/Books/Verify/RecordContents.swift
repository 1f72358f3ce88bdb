import Accounting
import Database

/// The rows of records that are no vouchers: which record has how many in which table.
struct RecordContents {
  struct Part {
    let table: RecordTable
    let count: Int64
    /// The highest position among them.
    let last: Int64
  }

  let connection: any Connection
  /// Nothing for the installation's log.
  let company: Int64?
  private var parts: [Int64: [Part]] = [:]

  init(connection: any Connection, company: Int64?) throws {
    self.connection = connection
    self.company = company
    for table in RecordTable.all where table.isShared == (company == nil) {
      try connection.query(
        "SELECT sequence, COUNT(*), MAX(position) FROM \(raw: table.name)" + ofCompany
          + " GROUP BY sequence"
      ) { row in
        let part = Part(table: table, count: row.integer(1), last: row.integer(2))
        parts[row.integer(0), default: []].append(part)
      }
    }
  }

  private var ofCompany: Statement {
    company.map { " WHERE company = \($0)" } ?? " WHERE sequence > 0"
  }

  /// Hands out what a record has, once; what nobody asks for has no record.
  mutating func take(_ sequence: Int64) -> [Part] {
    parts.removeValue(forKey: sequence) ?? []
  }

  /// What no record has asked for, in the order of the log.
  var left: [(sequence: Int64, part: Part)] {
    parts.sorted { $0.key < $1.key }.flatMap { sequence, parts in
      parts.map { (sequence, $0) }
    }
  }

  /// Reads a part's rows in order, a few at a time into `canonical`, which `flush` empties.
  func read(
    _ part: Part,
    of sequence: Int64,
    into canonical: inout CanonicalBytes,
    flush: (inout CanonicalBytes) -> Void,
    each: ([Value]) -> Void
  ) throws {
    let table = part.table
    canonical.append(table.name)
    canonical.append(part.count)
    try connection.query(
      "SELECT \(raw: table.columns.joined(separator: ", ")) FROM \(raw: table.name)" + ofCompany
        + " AND sequence = \(sequence) ORDER BY position"
    ) { row in
      let values = table.columns.indices.map { row.value($0) }
      for value in values { canonical.append(value) }
      if canonical.bytes.count > 1 << 16 { flush(&canonical) }
      each(values)
    }
  }
}

extension Value {
  /// The text, or a number's digits; empty for nothing.
  var string: String {
    switch self {
    case .text(let text): text
    case .integer(let number): String(number)
    case .null, .bytes: ""
    }
  }

  var number: Int64? {
    guard case .integer(let number) = self else { return nil }
    return number
  }
}
