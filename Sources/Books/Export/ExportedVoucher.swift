import Accounting

/// A voucher with its lines, as an export reads one after the other.
package struct ExportedVoucher: Sendable {
  package let sequence: Int64
  package let day: Day
  package let kind: VoucherKind
  /// Where the day does not decide it.
  package let period: String?
  /// Series and number here, else those of its reference.
  package let series: String
  package let number: String
  package let text: String
  /// The day on which it was posted, by the clock of the Nordic countries.
  package var registered = Day(number: 0)
  package var author = ""
  package var lines: [ExportedLine] = []
}

/// A line of such a voucher.
package struct ExportedLine: Sendable {
  /// Index of its account and dimensions among `ledgerAccounts()`.
  package let ledgerAccount: Int
  package let amount: Money
  /// Minor units of the accounting currency.
  package let accounting: Int64
  /// Minor units of the reporting currency, where the company has one.
  package let reporting: Int64?
  package let text: String
}
