/// A check of the close, by what commands and JSON call it.
package enum CheckID: String, Sendable, CaseIterable {
  case booksBalance = "books-balance"
  case voucherNumbersHaveNoGaps = "voucher-numbers-have-no-gaps"
  case yearsHaveNoGaps = "years-have-no-gaps"
  case suspenseIsEmpty = "suspense-is-empty"
  case importsFoot = "imports-foot"
  case vouchersAreImportedOnce = "vouchers-are-imported-once"
  case importsHaveNoWarnings = "imports-have-no-warnings"
  case accountsHoldWhatTheyMay = "accounts-hold-what-they-may"
  case vouchersBalanceByValue = "vouchers-balance-by-value"
  case closingRatesExist = "closing-rates-exist"
  case foreignBalancesAreRevalued = "foreign-balances-are-revalued"
  case plansArePosted = "plans-are-posted"
  case runsAreCurrent = "runs-are-current"
  case sealStands = "seal-stands"
  case earlierPeriodsAreHeld = "earlier-periods-are-held"
  case nextPeriodIsOpen = "next-period-is-open"
}
