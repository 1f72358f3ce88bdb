/// One row of an answer, valid only while it is being handed over.
///
/// Columns count from 0. Asking for another type than the column has is a mistake in the program
/// and traps.
package protocol Row {
  func integer(_ column: Int) -> Int64
  func optionalInteger(_ column: Int) -> Int64?
  func text(_ column: Int) -> String
  func optionalText(_ column: Int) -> String?
  func bytes(_ column: Int) -> [UInt8]
  func optionalBytes(_ column: Int) -> [UInt8]?
  func value(_ column: Int) -> Value
}
