import Accounting
import Database
import Glibc

/// A backup that is open to be read, with the tables that this program knows.
final class BackupFile {
  let path: String
  let connection: any Connection
  /// Where an older backup has been brought to the schema of today; gone when this goes.
  private let upgraded: PrivateFolder?

  /// Opens a file, and refuses one that is no backup, damaged, or of a newer program.
  init(_ path: String, at time: String) throws {
    guard access(path, R_OK) == 0 else {
      throw BackupError.fileCannotBeRead(file: path, reason: FileFault(errno))
    }
    var status = stat()
    if stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFDIR {
      throw BackupError.fileCannotBeRead(file: path, reason: .isFolder)
    }
    self.path = path
    (connection, upgraded) = try BackupFile.faults(of: path) {
      let original = try connect(reading: path)
      let state = try schemaState(of: original)
      if state != .empty, try !isMarkedAsBackup(original) {
        throw BackupError.areBooksInUse(file: path)
      }
      switch state {
      case .current: return (original, nil)
      case .behind: return try BackupFile.upgrade(original, at: time)
      case .empty: throw BackupError.isNoBackup(file: path)
      case .newerThanThisProgram(let unknown):
        throw BackupError.isNewer(file: path, unknown: unknown)
      case .changed: throw BackupError.isDamaged(file: path)
      }
    }
    try BackupFile.faults(of: path) { try checkSchema() }
    // Sorting many vouchers takes room on disk rather than in memory.
    try connection.run(script: "PRAGMA temp_store = FILE")
  }

  deinit { connection.close() }

  /// Says of a failure that lies in what the file holds that it is damaged, or none of ours.
  static func faults<Result>(of path: String, _ body: () throws -> Result) throws -> Result {
    do {
      return try body()
    } catch let error as DatabaseError {
      switch error {
      case .damaged, .constraint, .refusedByTrigger, .outOfRange:
        throw BackupError.isDamaged(file: path)
      case .wrongURL(.isNoDatabase): throw BackupError.isNoBackup(file: path)
      default: throw error
      }
    }
  }

  /// Copies an older backup, which stays as it is, and brings the copy to the schema of today.
  private static func upgrade(
    _ original: any Connection,
    at time: String
  ) throws -> (any Connection, PrivateFolder?) {
    defer { original.close() }
    let place = getenv("TMPDIR").map { String(cString: $0) } ?? "/var/tmp"
    let folder = try DatabaseFile.told { () throws(NewFileError) in
      try PrivateFolder(in: place, for: "bokslut")
    }
    let file = folder.path + "/backup"
    try original.read {
      _ = try original.first("SELECT 1 FROM migration") { $0.integer(0) }
      try copyDatabase(original, toFile: file)
    }
    try mark(file: file, asBackup: false)
    let connection = try connect("sqlite:" + file)
    try migrate(connection, at: time)
    return (connection, folder)
  }

  /// Refuses tables that are not ours.
  ///
  /// Whether what they hold can be read shows when it is copied, and `verify` says whether it is right.
  private func checkSchema() throws {
    let fresh = try connect("sqlite::memory:")
    defer { fresh.close() }
    try migrate(fresh, at: "")
    let schema: Statement = """
      SELECT type || ' ' || name || ' ' || sql FROM sqlite_master
      WHERE name NOT LIKE 'sqlite%' ORDER BY 1
      """
    let expected = try fresh.rows(schema) { $0.text(0) }
    guard try connection.rows(schema, map: { $0.text(0) }) == expected else {
      throw BackupError.isDamaged(file: path)
    }
  }
}
