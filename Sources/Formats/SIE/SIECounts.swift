import Accounting

/// How much a SIE file holds.
package struct SIECounts: Hashable, Sendable {
  /// Accounts that the file declares.
  package var accounts = 0
  /// `#VER`, empty ones included.
  package var vouchers = 0
  /// `#TRANS`.
  package var lines = 0
  /// `#RTRANS`: lines added later, each repeated as `#TRANS`.
  package var addedLines = 0
  /// `#BTRANS`: lines struck later, outside the balance.
  package var struckLines = 0
  /// Sum of the debit lines, in minor units.
  package var debit: Int64 = 0
  /// Sum of the credit lines, in minor units; not above zero.
  package var credit: Int64 = 0
}

/// What the voucher lines move on an account, in minor units.
package struct SIEMovement: Hashable, Sendable {
  package let account: AccountNumber
  package var debit: Int64
  /// Not above zero.
  package var credit: Int64

  package var net: Int64 { debit + credit }
}

/// What became of a file's control sum (`#KSUMMA`).
package enum SIEControlSum: Hashable, Sendable {
  case absent
  case right
  case wrong(stated: String, computed: UInt32)
  /// Opened, but the closing record is missing.
  case unclosed
  /// Closed by a record that states no sum.
  case empty(computed: UInt32)
}
