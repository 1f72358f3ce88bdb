import Accounting
import Books

extension Session {
  /// Replays the log of one company, or every log with the installation's own first.
  package func verify(company code: String?) throws -> [VerifyReport] {
    guard let code else { return try books.verify(nil) }
    return try books.verify([try company(code).key])
  }
}
