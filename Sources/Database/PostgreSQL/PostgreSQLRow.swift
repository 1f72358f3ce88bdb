import CPostgreSQL

/// The only row of each of a query's results in turn, with its values in binary form.
final class PostgreSQLRow: Row {
  var result: OpaquePointer?
  /// Whether something was asked for that a column does not have.
  private(set) var isDamaged = false

  func integer(_ column: Int) -> Int64 {
    let bytes = content(column)
    switch bytes.baseAddress == nil ? nil : type(column) {
    case .bigint: return Int64(bigEndian: bytes.loadUnaligned(as: Int64.self))
    case .integer: return Int64(Int32(bigEndian: bytes.loadUnaligned(as: Int32.self)))
    case .smallint: return Int64(Int16(bigEndian: bytes.loadUnaligned(as: Int16.self)))
    case .boolean: return Int64(bytes[0])
    default:
      isDamaged = true
      return 0
    }
  }

  func optionalInteger(_ column: Int) -> Int64? {
    isNull(column) ? nil : integer(column)
  }

  func text(_ column: Int) -> String {
    let bytes = content(column)
    guard let type = type(column), type.isText else {
      isDamaged = true
      return ""
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  func optionalText(_ column: Int) -> String? {
    isNull(column) ? nil : text(column)
  }

  func bytes(_ column: Int) -> [UInt8] {
    let bytes = content(column)
    guard type(column) == .bytea else {
      isDamaged = true
      return []
    }
    return [UInt8](bytes)
  }

  func optionalBytes(_ column: Int) -> [UInt8]? {
    isNull(column) ? nil : bytes(column)
  }

  func value(_ column: Int) -> Value {
    guard !isNull(column) else { return .null }
    guard let type = type(column) else {
      isDamaged = true
      return .null
    }
    if type.isText { return .text(text(column)) }
    return type == .bytea ? .bytes(bytes(column)) : .integer(integer(column))
  }

  private func type(_ column: Int) -> PostgreSQLType? {
    PostgreSQLType(rawValue: PQftype(result, Int32(column)))
  }

  /// Also of a column that the answer does not have.
  private func isNull(_ column: Int) -> Bool {
    column >= PQnfields(result) || PQgetisnull(result, 0, Int32(column)) != 0
  }

  /// Nothing where the column has nothing.
  private func content(_ column: Int) -> UnsafeRawBufferPointer {
    guard !isNull(column) else {
      isDamaged = true
      return UnsafeRawBufferPointer(start: nil, count: 0)
    }
    let start = PQgetvalue(result, 0, Int32(column))
    return UnsafeRawBufferPointer(
      start: start,
      count: Int(PQgetlength(result, 0, Int32(column)))
    )
  }
}
