/// A value as both databases hold it.
package enum Value: Hashable, Sendable {
  case null
  case integer(Int64)
  case text(String)
  case bytes([UInt8])
}

/// The type of a parameter, known from the Swift type even where the value is null.
///
/// PostgreSQL needs it: a bare null, or a number in a place without a type, would be taken for text.
enum ParameterType: UInt8, Sendable {
  case unknown
  case integer
  case text
  case bytes
}

/// A value in a statement.
struct Parameter: Sendable {
  let value: Value
  let type: ParameterType
  /// Where its mark stands in the SQL, in bytes.
  let place: Int
}
