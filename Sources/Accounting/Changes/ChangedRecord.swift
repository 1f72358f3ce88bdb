/// A record of a log that is no voucher, with what it added to each table.
package struct ChangedRecord: Hashable, Sendable {
  /// The rows that it added to one table.
  package struct Content: Hashable, Sendable {
    package let table: RecordTable
    package let rows: Int
    /// Texts of the first of them, and the runs that it names.
    package let first: [Value]

    package init(table: RecordTable, rows: Int, first: [Value]) {
      self.table = table
      self.rows = rows
      self.first = first
    }
  }

  package struct Value: Hashable, Sendable {
    package let column: String
    package let text: String

    package init(column: String, text: String) {
      self.column = column
      self.text = text
    }
  }

  package let sequence: Int64
  package let kind: String
  package let at: String
  package let author: String
  package let contents: [Content]

  package init(
    sequence: Int64,
    kind: String,
    at: String,
    author: String,
    contents: [Content]
  ) {
    self.sequence = sequence
    self.kind = kind
    self.at = at
    self.author = author
    self.contents = contents
  }
}
