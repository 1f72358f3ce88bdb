import Accounting
import Database

/// Writes records to one log: the company's, or with no company the installation's.
struct RecordWriter {
  let connection: any Connection
  /// The company's key; nothing for the installation's log.
  let company: Int64?
  let authorship: Authorship
  var head: LogHead
  private var canonical = CanonicalBytes()

  init(connection: any Connection, company: Int64?, authorship: Authorship, head: LogHead) {
    self.connection = connection
    self.company = company
    self.authorship = authorship
    self.head = head
  }

  /// Appends a record under the next number and returns that number.
  mutating func append(
    _ record: Record,
    companyCode: String,
    installation: Int64?
  ) throws -> Int64 {
    let sequence = head.sequence + 1
    let header = RecordHeader(
      company: companyCode,
      sequence: sequence,
      kind: record.kind,
      at: authorship.at,
      author: authorship.author,
      installation: installation
    )
    canonical.removeAll()
    header.append(to: &canonical)
    for (table, rows) in record.rowsByTable { canonical.append(table, rows) }
    head.link(canonical, company: companyCode)
    if let company {
      try connection.execute(
        """
        INSERT INTO company_log (company, sequence, kind, at, author, installation, hash, version)
        VALUES (\(company), \(sequence), \(record.kind), \(authorship.at), \(authorship.author),
          \(installation ?? 0), \(head.hash), \(header.version))
        """
      )
    } else {
      try connection.execute(
        """
        INSERT INTO installation_log (sequence, kind, at, author, hash, version)
        VALUES (\(sequence), \(record.kind), \(authorship.at), \(authorship.author), \(head.hash),
          \(header.version))
        """
      )
    }
    for (table, rows) in record.rowsByTable { try insert(rows, into: table, sequence) }
    return sequence
  }

  private func insert(_ rows: [[Value]], into table: RecordTable, _ sequence: Int64) throws {
    let keys = table.isShared ? ["sequence", "position"] : ["company", "sequence", "position"]
    let bulk = try connection.bulkInsert(into: table.name, columns: keys + table.columns)
    for (position, row) in rows.enumerated() {
      if let company, !table.isShared { bulk.append(company) }
      bulk.append(sequence)
      bulk.append(Int64(position + 1))
      for value in row {
        switch value {
        case .null: bulk.appendNull()
        case .integer(let number): bulk.append(number)
        case .text(let text): bulk.append(text)
        case .bytes(let bytes): bulk.append(bytes: bytes)
        }
      }
      try bulk.endRow()
    }
    try bulk.flush()
  }
}
