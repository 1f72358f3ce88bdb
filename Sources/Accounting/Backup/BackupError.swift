/// Why books are not backed up or restored.
package enum BackupError: LedgerError, Hashable {
  /// Something has the name already, or a log of an earlier database of that name is left.
  case fileExists(file: String)
  case fileCannotBeWritten(file: String, reason: FileFault)
  case fileCannotBeRead(file: String, reason: FileFault)
  /// The file is something else than books of this program.
  case isNoBackup(file: String)
  case isDamaged(file: String)
  case isNewer(file: String, unknown: [Int])
  case doesNotVerify(file: String, faults: Int)
  case booksAreThere(companies: [String])
  case nothingToBackUp
  case ownerIsNeeded
  /// The database that somebody works in, rather than a copy of it.
  case areBooksInUse(file: String)

  package var code: ErrorCode {
    switch self {
    case .fileExists: ErrorCode("BKP", 1)
    case .fileCannotBeWritten: ErrorCode("BKP", 2)
    case .fileCannotBeRead: ErrorCode("BKP", 3)
    case .isNoBackup: ErrorCode("BKP", 4)
    case .isDamaged: ErrorCode("BKP", 5)
    case .isNewer: ErrorCode("BKP", 6)
    case .doesNotVerify: ErrorCode("BKP", 7)
    case .booksAreThere: ErrorCode("BKP", 8)
    case .nothingToBackUp: ErrorCode("BKP", 9)
    case .ownerIsNeeded: ErrorCode("BKP", 10)
    case .areBooksInUse: ErrorCode("BKP", 11)
    }
  }
}
