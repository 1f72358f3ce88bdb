/// What a backup holds.
package struct BackupReport: Sendable {
  /// One log, as far as the backup holds it.
  package struct Log: Hashable, Sendable {
    /// Nothing for the installation's own log.
    package let company: String?
    package let sequence: Int64
    /// The hash of the newest record, in hexadecimal.
    package let hash: String
    package let vouchers: Int64

    package init(company: String?, sequence: Int64, hash: String, vouchers: Int64) {
      self.company = company
      self.sequence = sequence
      self.hash = hash
      self.vouchers = vouchers
    }
  }

  package let file: String
  package let size: Int64
  /// SHA-256 of the file, in hexadecimal.
  package let sha256: String
  /// The installation's own log first, then each company's by its code.
  package let logs: [Log]

  package init(file: String, size: Int64, sha256: String, logs: [Log]) {
    self.file = file
    self.size = size
    self.sha256 = sha256
    self.logs = logs
  }
}
