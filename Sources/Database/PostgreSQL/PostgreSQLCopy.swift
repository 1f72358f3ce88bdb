import CPostgreSQL

/// Rows in the binary form of COPY on their way to a table; handed over whole to the sending thread.
struct PostgreSQLCopy: @unchecked Sendable {
  let table: String
  let columns: String
  let bytes: CopyBytes

  /// Sends the rows, waits for the server's answer, and frees their memory.
  func send(over connection: OpaquePointer) throws(DatabaseError) {
    defer { bytes.deallocate() }
    let start = PQexec(connection, "COPY \(table) (\(columns)) FROM STDIN (FORMAT binary)")
    defer { PQclear(start) }
    guard PQresultStatus(start) == PGRES_COPY_IN else {
      throw PostgreSQLFailure.error(start, on: connection)
    }
    let content = bytes.content.assumingMemoryBound(to: CChar.self)
    guard PQputCopyData(connection, content.baseAddress, Int32(content.count)) == 1,
      PQputCopyEnd(connection, nil) == 1
    else { throw PostgreSQLFailure.error(nil, on: connection) }
    var error: DatabaseError?
    while let result = PQgetResult(connection) {
      if PQresultStatus(result) != PGRES_COMMAND_OK, error == nil {
        error = PostgreSQLFailure.error(result, on: connection)
      }
      PQclear(result)
    }
    if let error { throw error }
  }
}
