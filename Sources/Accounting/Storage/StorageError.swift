/// Why the books cannot be opened, read or written.
package enum StorageError: LedgerError, Hashable {
  case urlIsWrong(fault: DatabaseURLFault)
  case cannotConnect(reason: String)
  case isBusy
  case schemaIsEmpty
  case schemaIsBehind(missing: [Int])
  case schemaIsNewer(unknown: [Int])
  case schemaWasChanged(migration: Int)
  case runsAsOwner(role: String)
  case refusedByDatabase(reason: String)
  case numberIsTooLarge
  case isReadOnly
  case diskIsFull
  /// Where it was only reading, it is known that nothing was posted.
  case connectionWasLost(isReading: Bool)
  case isDamaged
  case diskFailed(reason: String)
  case wasInterrupted
  /// A command that makes no books was pointed to a place where there are none.
  case holdsNoBooks(database: String)
  /// The system, or its user's limit, lets no file become so large.
  case fileIsTooLarge
  /// The statement gives the user of PostgreSQL the right that is missing.
  case rightIsMissing(user: String, statement: String)

  package var code: ErrorCode {
    switch self {
    case .urlIsWrong: ErrorCode("DBS", 1)
    case .cannotConnect: ErrorCode("DBS", 2)
    case .isBusy: ErrorCode("DBS", 3)
    case .schemaIsEmpty: ErrorCode("DBS", 4)
    case .schemaIsBehind: ErrorCode("DBS", 5)
    case .schemaIsNewer: ErrorCode("DBS", 6)
    case .schemaWasChanged: ErrorCode("DBS", 7)
    case .runsAsOwner: ErrorCode("DBS", 8)
    case .refusedByDatabase: ErrorCode("DBS", 9)
    case .numberIsTooLarge: ErrorCode("DBS", 10)
    case .isReadOnly: ErrorCode("DBS", 11)
    case .diskIsFull: ErrorCode("DBS", 12)
    case .connectionWasLost: ErrorCode("DBS", 13)
    case .isDamaged: ErrorCode("DBS", 14)
    case .diskFailed: ErrorCode("DBS", 15)
    case .wasInterrupted: ErrorCode("DBS", 16)
    case .holdsNoBooks: ErrorCode("DBS", 17)
    case .fileIsTooLarge: ErrorCode("DBS", 18)
    case .rightIsMissing: ErrorCode("DBS", 19)
    }
  }
}

/// What is wrong with the address of a database.
package enum DatabaseURLFault: Hashable, Sendable {
  case schemeIsUnknown
  case pathIsEmpty
  case isFolder(path: String)
  case folderIsMissing(path: String)
  case cannotBeRead(path: String)
  case isNoDatabase(path: String)
  case isMalformed
}
