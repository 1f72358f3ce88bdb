/// Rows appended column by column, in the order in which the columns were named.
///
/// Nothing is certain to be in the table before `flush()`; what is not flushed before the
/// transaction ends is lost.
package protocol BulkInsert: AnyObject {
  func append(_ value: Int64)
  func append(_ value: Int64?)
  func append(_ value: String)
  func append(_ value: String?)
  func append(bytes: [UInt8])
  func appendNull()
  /// Ends a row; every column must have got its value.
  func endRow() throws
  /// Puts all rows ended so far into the table.
  func flush() throws
}

extension BulkInsert {
  package func append(_ value: Int64?) {
    if let value { append(value) } else { appendNull() }
  }

  package func append(_ value: String?) {
    if let value { append(value) } else { appendNull() }
  }
}
