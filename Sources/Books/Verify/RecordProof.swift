import Accounting
import Database

extension CompanyBooks {
  /// Whether a record that is no voucher has the content that its hash was made of, and what it
  /// computed with published rates still finds them; by its own tables, for a look at one record.
  package func proves(record sequence: Int64) throws -> Bool {
    let hashes = try connection.rows(
      """
      SELECT sequence, hash FROM company_log
      WHERE company = \(key) AND sequence >= \(sequence - 1) AND sequence <= \(sequence)
      ORDER BY sequence
      """
    ) { LogHead(sequence: $0.integer(0), hash: $0.bytes(1)) }
    guard let stored = hashes.last, stored.sequence == sequence,
      var head = sequence == 1 ? LogHead.empty : hashes.first, head.sequence == sequence - 1
    else { return false }
    let code = try code(before: sequence)
    let canonical = try content(of: sequence, code)
    head.link(canonical, company: code)
    return try head == stored && findsRates(ofRecord: sequence)
  }

  /// The company's code in force at a record; the first already carries its own.
  private func code(before sequence: Int64) throws -> String {
    try stored(
      connection.first(
        """
        SELECT code FROM company_setting
        WHERE company = \(key) AND (sequence < \(sequence) OR sequence = 1)
        ORDER BY sequence DESC, position DESC LIMIT 1
        """
      ) { $0.text(0) }
    )
  }

  private func content(of sequence: Int64, _ code: String) throws -> CanonicalBytes {
    var canonical = CanonicalBytes()
    try connection.query(
      """
      SELECT version, kind, at, author, installation FROM company_log
      WHERE company = \(key) AND sequence = \(sequence)
      """
    ) { row in
      RecordHeader(
        version: row.integer(0),
        company: code,
        sequence: sequence,
        kind: row.text(1),
        at: row.text(2),
        author: row.text(3),
        installation: row.integer(4)
      ).append(to: &canonical)
    }
    for table in RecordTable.all where !table.isShared {
      let columns = table.columns.joined(separator: ", ")
      let rows = try connection.rows(
        """
        SELECT \(raw: columns) FROM \(raw: table.name)
        WHERE company = \(key) AND sequence = \(sequence) ORDER BY position
        """
      ) { row in table.columns.indices.map { row.value($0) } }
      if !rows.isEmpty { canonical.append(table, rows) }
    }
    return canonical
  }

  /// Whether the published rates that a record names are still there, as it says.
  private func findsRates(ofRecord sequence: Int64) throws -> Bool {
    let missing = try connection.first(
      """
      SELECT COUNT(*) FROM fx_revaluation_rate AS used
      WHERE used.company = \(key) AND used.sequence = \(sequence) AND used.installation > 0
        AND NOT EXISTS (
          SELECT 1 FROM exchange_rate AS published
          WHERE published.rate_type = used.rate_type
            AND published.from_currency = used.from_currency
            AND published.to_currency = used.to_currency
            AND published.first_day = used.first_day AND published.sequence = used.installation
            AND published.unit = used.unit AND published.rate = used.rate)
      """
    ) { $0.integer(0) }
    return missing == 0
  }
}
