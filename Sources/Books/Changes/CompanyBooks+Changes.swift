import Accounting
import Database

extension CompanyBooks {
  /// The newest record of the log that was written before an instant, ISO 8601 in UTC; 0 where none
  /// was.
  package func lastRecord(before instant: String) throws -> Int64 {
    try connection.first(
      """
      SELECT sequence FROM company_log WHERE company = \(key) AND at < \(instant)
      ORDER BY sequence DESC LIMIT 1
      """
    ) { $0.integer(0) } ?? 0
  }

  /// The records after a number of the log that are no vouchers, in their order.
  package func changedRecords(since number: Int64) throws -> [ChangedRecord] {
    let contents = try contents(RecordTable.all.filter { !$0.isShared }) { table in
      """
      SELECT sequence, \(raw: table.columns.joined(separator: ", ")) FROM \(raw: table.name)
      WHERE company = \(key) AND sequence > \(number) ORDER BY sequence, position
      """
    }
    return try records(
      """
      SELECT sequence, kind, at, author FROM company_log
      WHERE company = \(key) AND sequence > \(number) AND kind <> 'voucher' ORDER BY sequence
      """,
      contents
    )
  }

  /// The records of what companies share, such as rates, that came after a number of this log.
  package func changedSharedRecords(since number: Int64) throws -> [ChangedRecord] {
    let shared = try sharedRecord(at: number)
    let contents = try contents(RecordTable.all.filter(\.isShared)) { table in
      """
      SELECT sequence, \(raw: table.columns.joined(separator: ", ")) FROM \(raw: table.name)
      WHERE sequence > \(shared) ORDER BY sequence, position
      """
    }
    return try records(
      """
      SELECT sequence, kind, at, author FROM installation_log
      WHERE sequence > \(shared) ORDER BY sequence
      """,
      contents
    )
  }

  /// The newest number of the shared log that a number of this one knew.
  func sharedRecord(at number: Int64) throws -> Int64 {
    try connection.first(
      """
      SELECT installation FROM company_log WHERE company = \(key) AND sequence <= \(number)
      ORDER BY sequence DESC LIMIT 1
      """
    ) { $0.integer(0) } ?? 0
  }

  private func records(
    _ statement: Statement,
    _ contents: [Int64: [ChangedRecord.Content]]
  ) throws -> [ChangedRecord] {
    try connection.rows(statement) { row in
      ChangedRecord(
        sequence: row.integer(0),
        kind: row.text(1),
        at: row.text(2),
        author: row.text(3),
        contents: contents[row.integer(0)] ?? []
      )
    }
  }

  /// What each record added to some tables; of many rows the first is kept.
  private func contents(
    _ tables: [RecordTable],
    _ statement: (RecordTable) -> Statement
  ) throws -> [Int64: [ChangedRecord.Content]] {
    var contents: [Int64: [ChangedRecord.Content]] = [:]
    for table in tables {
      var counts: [Int64: (rows: Int, first: [ChangedRecord.Value])] = [:]
      try connection.query(statement(table)) { row in
        let number = row.integer(0)
        let first = counts[number]?.first ?? row.values(of: table)
        counts[number] = ((counts[number]?.rows ?? 0) + 1, first)
      }
      for (number, found) in counts {
        contents[number, default: []].append(
          ChangedRecord.Content(table: table, rows: found.rows, first: found.first)
        )
      }
    }
    return contents
  }
}

/// Columns whose numbers say something by themselves.
private let tellingNumbers: Set<String> = ["run", "undoes", "is_closed_to_entry"]

extension Row {
  /// The texts of a table's columns, after the number of the record, and the numbers of runs: what
  /// else is a number is an amount in minor units or a mark, and says nothing by itself.
  fileprivate func values(of table: RecordTable) -> [ChangedRecord.Value] {
    table.columns.enumerated().compactMap { index, column in
      let text: String? =
        switch value(index + 1) {
        case .null: nil
        case .integer(let number): tellingNumbers.contains(column) ? String(number) : nil
        case .text(let text): text.isEmpty ? nil : text
        case .bytes: nil
        }
      return text.map { ChangedRecord.Value(column: column, text: $0) }
    }
  }
}
