/// Rows gathered in the binary form of COPY, and sent about a mebibyte at a time.
///
/// Each sending is a COPY of its own, so several of these can be in use at once. Few rows, and rows
/// that are added to others, go as arrays of a statement instead, which takes one message and not
/// two.
final class PostgreSQLBulkInsert: BulkInsert {
  private let connection: PostgreSQLConnection
  private static let fewRows = 64
  private static let fewBytes = 64 << 10

  var referred: (any BulkInsert)?

  private let table: String
  private let names: String
  private let types: [PostgreSQLType]
  private let adding: AddingUp?
  private var rows = 0
  private var column = 0
  private var bytes: CopyBytes
  private var isOutOfRange = false

  init(
    into table: String,
    columns: [(name: String, type: PostgreSQLType)],
    adding: AddingUp?,
    on connection: PostgreSQLConnection
  ) {
    self.connection = connection
    self.table = table
    names = columns.map(\.name).joined(separator: ", ")
    types = columns.map(\.type)
    self.adding = adding
    bytes = CopyBytes()
  }

  deinit {
    bytes.deallocate()
  }

  func append(_ value: Int64) {
    switch nextType() {
    case .bigint: bytes.append(field: value)
    case .integer: append(narrow: Int32(exactly: value))
    case .smallint: append(narrow: Int16(exactly: value))
    case .boolean: bytes.append(field: UInt8(value == 0 ? 0 : 1))
    default: preconditionFailure("column \(column) of \(table) is not an integer")
    }
  }

  func append(_ value: String) {
    precondition(nextType().isText, "column \(column) of \(table) is not text")
    var value = value
    value.withUTF8 { bytes.append(field: UnsafeRawBufferPointer($0)) }
  }

  func append(bytes value: [UInt8]) {
    precondition(nextType() == .bytea, "column \(column) of \(table) is not bytes")
    value.withUnsafeBytes { bytes.append(field: $0) }
  }

  func appendNull() {
    _ = nextType()
    bytes.appendNull()
  }

  func endRow() throws {
    precondition(
      column == types.count,
      "a row of \(column) columns where \(types.count) were named"
    )
    column = 0
    rows += 1
    if isOutOfRange { throw connection.remember(.outOfRange) }
    if bytes.count > 1 << 20 { try flush() }
  }

  func flush() throws {
    precondition(column == 0, "a row is not ended")
    guard !bytes.isEmpty else { return }
    try referred?.flush()
    defer { rows = 0 }
    if adding != nil || areFew {
      defer { bytes.clear() }
      return try connection.insert(
        textOfArrays,
        PostgreSQLArrays(of: types, bytes.rows, count: rows)
      )
    }
    bytes.end()
    connection.copy(PostgreSQLCopy(table: table, columns: names, bytes: bytes))
    bytes = CopyBytes()
  }

  private var areFew: Bool {
    rows < PostgreSQLBulkInsert.fewRows && bytes.count < PostgreSQLBulkInsert.fewBytes
  }

  private var textOfArrays: String {
    let arrays = types.indices.map { "$\($0 + 1)" }.joined(separator: ", ")
    return "INSERT INTO \(table) AS kept (\(names)) SELECT * FROM unnest(\(arrays)) "
      + (adding?.clause ?? "")
  }

  private func nextType() -> PostgreSQLType {
    if column == 0 { bytes.append(Int16(types.count)) }
    column += 1
    return types[column - 1]
  }

  /// A value that its column cannot hold is reported when the row ends.
  private func append(narrow value: (some FixedWidthInteger)?) {
    if let value {
      bytes.append(field: value)
    } else {
      isOutOfRange = true
      bytes.appendNull()
    }
  }
}
