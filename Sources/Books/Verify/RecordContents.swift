import Accounting
import Database

/// The rows of records that are no vouchers: which record has how many in which table.
struct RecordContents {
  struct Part {
    let table: RecordTable
    let count: Int64
  }

  /// Where a table's rows of a record are first not numbered from 1 without a gap.
  struct Misnumbered {
    let table: String
    let expected: Int64
    let found: Int64
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
        "SELECT sequence, COUNT(*) FROM \(raw: table.name)" + ofCompany
          + " GROUP BY sequence"
      ) { row in
        let part = Part(table: table, count: row.integer(1))
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

  /// Reads a part's rows in order, a few at a time into `canonical`, which `flush` empties; returns
  /// where they are first misnumbered.
  @discardableResult
  func read(
    _ part: Part,
    of sequence: Int64,
    into canonical: inout CanonicalBytes,
    flush: (inout CanonicalBytes) -> Void,
    each: ([Value]) -> Void
  ) throws -> Misnumbered? {
    let table = part.table
    var place: Int64 = 0
    var wrong: Misnumbered?
    canonical.append(table.name)
    canonical.append(part.count)
    try connection.query(
      "SELECT position, \(raw: table.columns.joined(separator: ", ")) FROM \(raw: table.name)"
        + ofCompany + " AND sequence = \(sequence) ORDER BY position"
    ) { row in
      place += 1
      if row.integer(0) != place, wrong == nil {
        wrong = Misnumbered(table: table.name, expected: place, found: row.integer(0))
      }
      let values = table.columns.indices.map { row.value($0 + 1) }
      for value in values { canonical.append(value) }
      if canonical.bytes.count > 1 << 16 { flush(&canonical) }
      each(values)
    }
    return wrong
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
