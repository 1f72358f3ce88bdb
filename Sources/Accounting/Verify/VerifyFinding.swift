/// What a replay of the log found.
package enum VerifyFinding: LedgerError, Hashable {
  case hashDiffers(sequence: Int64, kind: String)
  case sequenceHasAGap(after: Int64, next: Int64)
  case headDiffers(sequence: Int64)
  case voucherDoesNotBalance(sequence: Int64, by: Money)
  case linesAreMissing(sequence: Int64, stated: Int64, found: Int64)
  case linesWithoutVoucher(count: Int64)
  case numberHasAGap(series: String, year: String, expected: Int64, found: Int64)
  case balanceDiffers(table: String, key: String)
  case voucherLiesOutsideYear(sequence: Int64, year: String)
  case periodStatusDiffers(period: String)
  case sealDiffers(period: String, sequence: Int64)
  case sealIsMoved(period: String, by: Int64)
  case sealIsBroken(period: String, by: String, at: String, reason: String)
  case reversalDiffers(sequence: Int64, reverses: Int64)
  case rowsWithoutRecord(table: String, count: Int64)
  /// The bytes kept of an imported file are not those that its record has the hash of.
  case contentDiffers(run: Int64, file: String)

  package var code: ErrorCode {
    switch self {
    case .hashDiffers: ErrorCode("VER", 1)
    case .sequenceHasAGap: ErrorCode("VER", 2)
    case .headDiffers: ErrorCode("VER", 3)
    case .voucherDoesNotBalance: ErrorCode("VER", 4)
    case .linesAreMissing: ErrorCode("VER", 5)
    case .linesWithoutVoucher: ErrorCode("VER", 6)
    case .numberHasAGap: ErrorCode("VER", 7)
    case .balanceDiffers: ErrorCode("VER", 8)
    case .voucherLiesOutsideYear: ErrorCode("VER", 9)
    case .periodStatusDiffers: ErrorCode("VER", 10)
    case .sealDiffers: ErrorCode("VER", 11)
    case .sealIsMoved: ErrorCode("VER", 12)
    case .sealIsBroken: ErrorCode("VER", 13)
    case .reversalDiffers: ErrorCode("VER", 14)
    case .rowsWithoutRecord: ErrorCode("VER", 15)
    case .contentDiffers: ErrorCode("VER", 16)
    }
  }
}
