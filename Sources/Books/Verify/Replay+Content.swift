import Accounting
import Crypto
import Database

extension Replay {
  /// Compares the bytes kept of imported files with the hashes in their records.
  mutating func compareContent() throws {
    let parts = try connection.rows(
      """
      SELECT run, part, name, sha256 FROM import_part
      WHERE company = \(company) AND is_kept = 1 ORDER BY run, part
      """
    ) { (run: $0.integer(0), part: $0.integer(1), name: $0.text(2), sha256: $0.text(3)) }
    let books = CompanyBooks(connection: connection, key: company)
    for (run, part, name, sha256) in parts {
      var digest = SHA256()
      try books.content(ofImport: run, part: Int(part)) { digest.update(data: $0) }
      if hexadecimal(digest.finalize()) != sha256 {
        find(.contentDiffers(run: run, file: name))
      }
    }
  }
}
