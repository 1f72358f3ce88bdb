/// Rows appended column by column, in the order in which the columns were named.
///
/// What is not flushed before the transaction ends is lost.
package protocol BulkInsert: AnyObject {
  /// Rows that these refer to, which are put into their table before.
  var referred: (any BulkInsert)? { get set }

  func append(_ value: Int64)
  func append(_ value: Int64?)
  func append(_ value: String)
  func append(_ value: String?)
  func append(bytes: [UInt8])
  func appendNull()
  /// Ends a row; every column must have got its value.
  func endRow() throws
  /// Has all rows ended so far put into the table before anything that is asked of the connection
  /// from now on; that may throw what is wrong with them.
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
