import CSQLite
import Glibc

/// SQLite's result codes and messages as our errors.
enum SQLiteFailure {
  /// The failure that a call on `database` has just reported.
  static func error(code: Int32, in database: OpaquePointer) -> DatabaseError {
    let message = String(cString: sqlite3_errmsg(database))
    switch code & 0xFF {
    case SQLITE_IOERR, SQLITE_CANTOPEN:
      let told = sqlite3_system_errno(database)
      let reason = told != 0 ? told : lastError(ofLogOf: database)
      if let error = DatabaseError(ofWriting: reason) { return error }
      guard code & 0xFF == SQLITE_IOERR, reason != 0 else { break }
      return .diskFailed(String(cString: strerror(reason)))
    default: break
    }
    return error(code: code, message: message)
  }

  /// What the system said last of the write-ahead log, which a commit that fails does not pass on.
  private static func lastError(ofLogOf database: OpaquePointer) -> Int32 {
    var log: UnsafeMutablePointer<sqlite3_file>?
    var number: Int32 = 0
    sqlite3_file_control(database, "main", SQLITE_FCNTL_JOURNAL_POINTER, &log)
    _ = log?.pointee.pMethods?.pointee.xFileControl(log, SQLITE_FCNTL_LAST_ERRNO, &number)
    return number
  }

  private static func error(code: Int32, message: String) -> DatabaseError {
    switch code & 0xFF {
    case SQLITE_BUSY, SQLITE_LOCKED: .busy
    case SQLITE_READONLY: .readOnly
    case SQLITE_FULL: .diskIsFull
    case SQLITE_CORRUPT: .damaged
    case SQLITE_IOERR: .diskFailed(message)
    case SQLITE_INTERRUPT: .interrupted
    case SQLITE_CANTOPEN: .cannotConnect(message)
    case SQLITE_TOOBIG: .outOfRange
    case SQLITE_MISMATCH: .constraint(.dataType, message)
    case SQLITE_CONSTRAINT: constraint(code: code, message: message)
    // What SUM() says; it has no code of its own.
    case SQLITE_ERROR where message == "integer overflow": .outOfRange
    default: .other(code: String(code), message: message)
    }
  }

  private static func constraint(code: Int32, message: String) -> DatabaseError {
    if code == Code.trigger, let detail = TriggerMessage.detail(of: message) {
      return .refusedByTrigger(detail)
    }
    // An integer sum that overflows becomes a floating-point number, which a strict table refuses.
    if code == Code.dataType, message.contains("REAL value in INTEGER column") {
      return .outOfRange
    }
    return .constraint(kind(of: code), subject(of: message))
  }

  private static func kind(of code: Int32) -> ConstraintKind {
    switch code {
    case Code.unique, Code.primaryKey, Code.rowID: .unique
    case Code.foreignKey: .foreignKey
    case Code.check: .check
    case Code.notNull: .notNull
    case Code.dataType: .dataType
    default: .other
    }
  }

  /// `account.number` of `UNIQUE constraint failed: account.number`.
  private static func subject(of message: String) -> String {
    let mark = "constraint failed: "
    guard let range = message.firstRange(of: mark) else { return message }
    return String(message[range.upperBound...])
  }

  /// Extended codes, which the C header computes with macros that Swift does not see.
  private enum Code {
    static let check = extended(1)
    static let foreignKey = extended(3)
    static let notNull = extended(5)
    static let primaryKey = extended(6)
    static let trigger = extended(7)
    static let unique = extended(8)
    static let rowID = extended(10)
    static let dataType = extended(12)

    private static func extended(_ number: Int32) -> Int32 { SQLITE_CONSTRAINT | number << 8 }
  }
}
