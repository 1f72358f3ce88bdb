import Accounting
import Books

extension Session {
  /// Copies all the books, as they are now, into a new file; others may post meanwhile.
  package func backUp(to path: String) throws -> BackupReport {
    try audited(.backup, Call()) { books in
      try admit(.backup, in: nil)
      return try books.backUp(to: path, at: authorship.at, work)
    }
  }
}
