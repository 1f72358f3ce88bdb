import CSQLite

/// A prepared statement; finalized when it is let go.
final class SQLiteStatement {
  let handle: OpaquePointer
  /// It changes nothing in the database.
  let onlyReads: Bool

  init(_ text: String, in database: OpaquePointer) throws(DatabaseError) {
    var handle: OpaquePointer?
    var text = text
    let code = text.withUTF8 { bytes in
      bytes.withMemoryRebound(to: CChar.self) { characters in
        sqlite3_prepare_v3(
          database,
          characters.baseAddress,
          Int32(characters.count),
          UInt32(SQLITE_PREPARE_PERSISTENT),
          &handle,
          nil
        )
      }
    }
    guard code == SQLITE_OK, let handle else {
      throw SQLiteFailure.error(code: code, in: database)
    }
    self.handle = handle
    onlyReads = sqlite3_stmt_readonly(handle) != 0
  }

  deinit {
    sqlite3_finalize(handle)
  }

  /// Makes it ready to run again, holding on to none of its values.
  func reset() {
    sqlite3_reset(handle)
    sqlite3_clear_bindings(handle)
  }

  func bind(_ parameters: [Parameter]) {
    for index in parameters.indices {
      bind(parameters[index].value, at: Int32(index + 1))
    }
  }

  private func bind(_ value: Value, at position: Int32) {
    let code =
      switch value {
      case .null:
        sqlite3_bind_null(handle, position)
      case .integer(let integer):
        sqlite3_bind_int64(handle, position, integer)
      case .text(var text):
        text.withUTF8 { bytes in
          bytes.withMemoryRebound(to: CChar.self) { characters in
            sqlite3_bind_text(
              handle,
              position,
              characters.baseAddress,
              Int32(characters.count),
              copiedBySQLite
            )
          }
        }
      case .bytes(let bytes):
        bytes.withUnsafeBytes { bytes in
          bytes.isEmpty
            ? sqlite3_bind_zeroblob(handle, position, 0)
            : sqlite3_bind_blob64(
              handle,
              position,
              bytes.baseAddress,
              UInt64(bytes.count),
              copiedBySQLite
            )
        }
      }
    precondition(code == SQLITE_OK, "SQLite refuses parameter \(position): code \(code)")
  }
}

/// The prepared statements of one text that no one is using.
final class SQLiteShelf {
  /// A statement in use, and where it goes back to.
  struct Loan {
    let statement: SQLiteStatement
    let shelf: SQLiteShelf
  }

  var statements: [SQLiteStatement] = []
}

/// Tells SQLite to copy a value at once: `SQLITE_TRANSIENT`, which Swift does not see.
let copiedBySQLite = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
