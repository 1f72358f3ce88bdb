import Accounting

/// What was exported, and what the file says less of than the books.
package struct ExportReport: Sendable {
  package let company: Company
  /// Names of the years, the earliest first.
  package let years: [String]
  package var vouchers = 0
  package var lines = 0
  package var findings: [Finding] = []
  /// What was sent to another program, in the order of the file.
  package var sent: [SentVoucher] = []
  /// The period, where it was no whole year.
  package var period: String?
  /// The version of SAF-T that was written.
  package var schema: SAFTSchema?
  /// The names of the files that it was written in parts to.
  package var files: [String] = []
  /// Whether there was nothing to write, so that nothing was.
  package var isEmpty = false
}

/// A voucher that was sent to another program.
package struct SentVoucher: Hashable, Sendable {
  package let voucher: VoucherKey
  /// How a person names it.
  package let name: String
  package let mark: VoucherMark
}

/// What of the books is exported.
package struct ExportSelection: Hashable, Sendable {
  package var company: String?
  package var year: String?

  package init(company: String? = nil, year: String? = nil) {
    self.company = company
    self.year = year
  }
}
