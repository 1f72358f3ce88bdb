import CPostgreSQL

/// The only row of a result, with its values in binary form.
struct PostgreSQLRow: Row {
  private let result: OpaquePointer

  init(of result: OpaquePointer) {
    self.result = result
  }

  func integer(_ column: Int) -> Int64 {
    let bytes = content(column)
    switch type(column) {
    case .bigint: return Int64(bigEndian: bytes.loadUnaligned(as: Int64.self))
    case .integer: return Int64(Int32(bigEndian: bytes.loadUnaligned(as: Int32.self)))
    case .smallint: return Int64(Int16(bigEndian: bytes.loadUnaligned(as: Int16.self)))
    case .boolean: return Int64(bytes[0])
    default: preconditionFailure("\(description(column)) is not an integer: cast it to BIGINT")
    }
  }

  func optionalInteger(_ column: Int) -> Int64? {
    isNull(column) ? nil : integer(column)
  }

  func text(_ column: Int) -> String {
    let bytes = content(column)
    guard let type = type(column), type.isText else {
      preconditionFailure("\(description(column)) is not text")
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  func optionalText(_ column: Int) -> String? {
    isNull(column) ? nil : text(column)
  }

  func bytes(_ column: Int) -> [UInt8] {
    let bytes = content(column)
    precondition(type(column) == .bytea, "\(description(column)) is not bytes")
    return [UInt8](bytes)
  }

  func optionalBytes(_ column: Int) -> [UInt8]? {
    isNull(column) ? nil : bytes(column)
  }

  func value(_ column: Int) -> Value {
    guard !isNull(column) else { return .null }
    guard let type = type(column) else {
      preconditionFailure("\(description(column)) is not of a type that the books use")
    }
    if type.isText { return .text(text(column)) }
    return type == .bytea ? .bytes(bytes(column)) : .integer(integer(column))
  }

  private func type(_ column: Int) -> PostgreSQLType? {
    PostgreSQLType(rawValue: PQftype(result, Int32(column)))
  }

  private func isNull(_ column: Int) -> Bool {
    precondition(column < PQnfields(result), "the answer has no column \(column)")
    return PQgetisnull(result, 0, Int32(column)) != 0
  }

  private func content(_ column: Int) -> UnsafeRawBufferPointer {
    precondition(!isNull(column), "\(description(column)) is null")
    let start = PQgetvalue(result, 0, Int32(column))
    return UnsafeRawBufferPointer(
      start: start,
      count: Int(PQgetlength(result, 0, Int32(column)))
    )
  }

  private func description(_ column: Int) -> String {
    "column \(column) (type \(PQftype(result, Int32(column))))"
  }
}
