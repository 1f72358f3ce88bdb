/// Which demand of an account a line of a voucher breaks.
package enum ControlFault: String, Hashable, Sendable, CaseIterable {
  case isInactive
  case originIsNotAllowed
  /// Nobody enters vouchers there, and no record says by what right it was done.
  case isClosedToEntry
  case isOfOtherSide
  case currencyIsNotAllowed
  case personMayNot
}
