/// One row of an answer, valid only while it is being handed over.
///
/// Columns count from 0. Where a column does not have the type that is asked for, or has nothing,
/// something empty is returned, and the query throws `damaged` once the row has been looked at: a
/// schema keeps such things out, so that they stand only in a damaged database.
package protocol Row {
  func integer(_ column: Int) -> Int64
  func optionalInteger(_ column: Int) -> Int64?
  func text(_ column: Int) -> String
  func optionalText(_ column: Int) -> String?
  func bytes(_ column: Int) -> [UInt8]
  func optionalBytes(_ column: Int) -> [UInt8]?
  func value(_ column: Int) -> Value
}
