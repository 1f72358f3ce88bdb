/// A book that a company keeps: each line of a voucher has an amount in either.
package enum Book: String, Sendable, CaseIterable {
  /// In the accounting currency, which the law asks for.
  case accounting
  /// In the reporting currency, where the company has one.
  case reporting
}
