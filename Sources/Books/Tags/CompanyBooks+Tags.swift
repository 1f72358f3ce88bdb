import Accounting
import Database

extension CompanyBooks {
  /// The tags of the company, and what its accounts give their lines; nothing where it has none.
  package func financialTags() throws -> FinancialTags? {
    guard try has(.tag) else { return nil }
    var tags = FinancialTags()
    var options: [Int64: [String]] = [:]
    try connection.query(
      """
      SELECT sequence, tag_option FROM tag_option WHERE company = \(key) ORDER BY sequence, position
      """
    ) { options[$0.integer(0), default: []].append($0.text(1)) }
    try connection.query(
      """
      SELECT sequence, tag, is_retired FROM tag WHERE company = \(key) ORDER BY sequence, position
      """
    ) { row in
      tags.set(
        FinancialTag(
          name: row.text(1),
          options: options[row.integer(0)] ?? [],
          isRetired: row.integer(2) == 1
        )
      )
    }
    try connection.query(
      """
      SELECT account, tag, tag_value FROM tag_default WHERE company = \(key)
      ORDER BY sequence, position
      """
    ) { tags.set($0.optionalText(2), of: $0.text(1), on: AccountNumber($0.text(0))) }
    return tags.tags.isEmpty ? nil : tags
  }

  /// What became of the tags of a voucher's lines, in the order of the log.
  package func tagChanges(of voucher: VoucherKey) throws -> [TagChange] {
    try tagChanges(of: "\(voucher.sequence)", in: voucher.year)[voucher.sequence] ?? []
  }

  /// The same of some vouchers of a year, by their numbers in the log.
  package func tagChanges(
    of vouchers: some Collection<Int64>,
    in year: String
  ) throws -> [Int64: [TagChange]] {
    var changes: [Int64: [TagChange]] = [:]
    for start in stride(from: 0, to: vouchers.count, by: 500) {
      let batch = vouchers.dropFirst(start).prefix(500).map { "\($0)" as Statement }
      changes.merge(try tagChanges(of: batch.joined(by: ", "), in: year)) { $1 }
    }
    return changes
  }

  private func tagChanges(
    of sequences: Statement,
    in year: String
  ) throws -> [Int64: [TagChange]] {
    guard try has(.lineTag) else { return [:] }
    var changes: [Int64: [TagChange]] = [:]
    let statement: Statement = """
      SELECT voucher, line, tag, tag_value, source, log.author, log.at,
        (SELECT reason FROM tag_edit WHERE tag_edit.company = \(key)
          AND tag_edit.sequence = line_tag.sequence)
      FROM line_tag
      JOIN company_log AS log
        ON log.company = line_tag.company AND log.sequence = line_tag.sequence
      WHERE line_tag.company = \(key) AND fiscal_year = \(year) AND voucher IN (
      """
    try connection.query(
      statement + sequences + ") ORDER BY line_tag.sequence, line_tag.position"
    ) { row in
      let tag = LineTag(
        line: Int(row.integer(1)) - 1,
        tag: row.text(2),
        value: row.optionalText(3),
        source: try row.code(4)
      )
      changes[row.integer(0), default: []].append(
        TagChange(tag: tag, author: row.text(5), at: row.text(6), reason: row.optionalText(7))
      )
    }
    return changes
  }

  /// What the lines of a year have, by the voucher's number in the log and the line's, from 1.
  package func tagsOfLines(
    in year: String,
    asOf sequence: Int64 = .max
  ) throws -> [Int64: [Int64: [String: String]]] {
    guard try has(.lineTag) else { return [:] }
    var tags: [Int64: [Int64: [String: String]]] = [:]
    try connection.query(
      """
      SELECT voucher, line, tag, tag_value FROM line_tag
      WHERE company = \(key) AND fiscal_year = \(year) AND sequence <= \(sequence)
      ORDER BY sequence, position
      """
    ) { row in
      tags[row.integer(0), default: [:]][row.integer(1), default: [:]][row.text(2)] =
        row.optionalText(3)
    }
    return tags
  }
}
