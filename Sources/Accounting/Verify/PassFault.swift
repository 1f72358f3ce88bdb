/// Why a posting pass did not hold for a voucher that was posted under it.
package enum PassFault: String, Hashable, Sendable, CaseIterable {
  /// It was revoked before.
  case isRevoked
  case hasExpired
  case isOfAnotherPeriod
  case isOfAnotherModule
  case isOfAnotherHolder
  /// With the voucher, more is posted under it than its maximum.
  case isExceeded
  /// No pass lets opening vouchers in.
  case isForNoOpening
}
