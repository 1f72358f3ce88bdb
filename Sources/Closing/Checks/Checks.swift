import Accounting

/// Every check of a close, in the order in which a board shows them.
enum Checks {
  static let all: [any LoadedCheck.Type] = [
    BooksBalance.self,
    VoucherNumbersHaveNoGaps.self,
    YearsHaveNoGaps.self,
    SuspenseIsEmpty.self,
    ImportsFoot.self,
    VouchersAreImportedOnce.self,
    ImportsHaveNoWarnings.self,
    AccountsHoldWhatTheyMay.self,
    VouchersBalanceByValue.self,
    ClosingRatesExist.self,
    ForeignBalancesAreRevalued.self,
    PlansArePosted.self,
    RunsAreCurrent.self,
    SealStands.self,
    EarlierPeriodsAreHeld.self,
    NextPeriodIsOpen.self,
  ]

  /// How much a check weighs at most.
  static func weight(of id: CheckID) -> Severity {
    all.first { $0.id == id }?.weight ?? .error
  }
}
