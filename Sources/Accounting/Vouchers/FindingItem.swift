/// One of several things that a finding is about.
package enum FindingItem: FindingPart, Hashable, Codable {
  case voucher(String)
  case account(AccountNumber, balance: Money)
  case difference(AccountNumber, computed: Money, stated: Money)
  /// Numbers of a series.
  case numbers(series: String, ClosedRange<Int>)
}
