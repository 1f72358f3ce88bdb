import Accounting
import Books

extension Session {
  /// Replays the log of one company, or every log with the installation's own first.
  package func verify(_ call: Call) throws -> [VerifyReport] {
    guard call.company != nil else {
      try readingInstallation(.verify) { installation in
        for code in try installation.codes() {
          company = code
          try admit(.verify, in: code)
        }
        company = nil
      }
      return try books.verify(nil)
    }
    return try books.verify([try reading(.verify, call) { read in read.key }])
  }
}
