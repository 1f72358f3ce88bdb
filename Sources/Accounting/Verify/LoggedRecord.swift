/// A record of a log, as a person finds it again.
package struct LoggedRecord: Hashable, Sendable {
  /// The company's code; nothing for the installation's own log.
  package let company: String?
  package let sequence: Int64
  package let kind: String
  package let at: String
  package let author: String
  /// The series and number of a voucher.
  package let voucher: String?

  package init(
    company: String?,
    sequence: Int64,
    kind: String,
    at: String,
    author: String,
    voucher: String? = nil
  ) {
    self.company = company
    self.sequence = sequence
    self.kind = kind
    self.at = at
    self.author = author
    self.voucher = voucher
  }
}

/// What of a record is likely to have been changed, where that can be told.
package enum Suspect: Hashable, Sendable {
  /// The record's own hash: the next record fits the content.
  case hash
  /// Lines of a voucher, by their numbers: the kept balances know other amounts.
  case lines([Int64])
  /// Rows of a table: they are not numbered from 1 without a gap.
  case rows(table: String)
}
