/// Why a transfer is refused, or what became of it.
package enum OpeningTransferError: LedgerError, Hashable {
  case targetIsUnknown(account: AccountNumber)
  case targetIsSuspense(account: AccountNumber)
  /// An opening holds what balance accounts stood at.
  case targetIsNoBalanceAccount(account: AccountNumber, type: AccountType)
  case reasonIsMissing
  case accountIsNoSuspense(account: AccountNumber, suspense: [AccountNumber])
  case nothingToDo(examined: Int)

  package var code: ErrorCode {
    switch self {
    case .targetIsUnknown: ErrorCode("OPT", 1)
    case .targetIsSuspense: ErrorCode("OPT", 2)
    case .targetIsNoBalanceAccount: ErrorCode("OPT", 3)
    case .reasonIsMissing: ErrorCode("OPT", 4)
    case .accountIsNoSuspense: ErrorCode("OPT", 5)
    case .nothingToDo: ErrorCode("OPT", 6)
    }
  }
}
