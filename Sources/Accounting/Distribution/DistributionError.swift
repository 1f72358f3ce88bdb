/// Why a database is not distributed over several machines.
package enum DistributionError: LedgerError, Hashable {
  case isOneFile
  /// The server has no extension that distributes; `isInstalled` where it only needs creating.
  case extensionIsMissing(isInstalled: Bool)
  case ownerIsNeeded
  /// The engine refused; the text is its own.
  case engineRefused(reason: String)

  package var code: ErrorCode {
    switch self {
    case .isOneFile: ErrorCode("DST", 1)
    case .extensionIsMissing: ErrorCode("DST", 2)
    case .ownerIsNeeded: ErrorCode("DST", 3)
    case .engineRefused: ErrorCode("DST", 4)
    }
  }
}
