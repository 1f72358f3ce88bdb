import Accounting

/// The balances that a SIE file states, in minor units of its currency.
///
/// Each list is in order of year (the current one first) and ledger account.
package struct SIEBalances: Hashable, Sendable {
  /// `#IB`.
  package var opening: [SIEBalance] = []
  /// `#UB`.
  package var closing: [SIEBalance] = []
  /// `#RES`.
  package var results: [SIEBalance] = []
  /// `#OIB`.
  package var objectOpening: [SIEObjectBalance] = []
  /// `#OUB`.
  package var objectClosing: [SIEObjectBalance] = []
  /// `#PSALDO`: what a month changes.
  package var periods: [SIEPeriodBalance] = []
  /// `#PBUDGET`.
  package var budgets: [SIEPeriodBalance] = []

  /// Whether anything is stated by which vouchers could be checked.
  package var areStated: Bool { !(opening.isEmpty && closing.isEmpty && results.isEmpty) }

  /// Whether nothing is stated, of objects, months and budgets neither.
  var areEmpty: Bool {
    !areStated && objectOpening.isEmpty && objectClosing.isEmpty && periods.isEmpty
      && budgets.isEmpty
  }
}

/// An account's balance or result of a year.
package struct SIEBalance: Hashable, Sendable {
  package let yearOffset: Int
  package let account: AccountNumber
  package let minorUnits: Int64
}

/// The balance of an account with objects.
package struct SIEObjectBalance: Hashable, Sendable {
  package let yearOffset: Int
  package let ledgerAccount: LedgerAccount
  package let minorUnits: Int64
}

/// What a month changes, or is budgeted to change, on an account with or without objects.
package struct SIEPeriodBalance: Hashable, Sendable {
  /// As written; some programs write 0 for months of the year before: the month decides.
  package let yearOffset: Int
  /// The first day of the calendar month.
  package let month: Day
  package let ledgerAccount: LedgerAccount
  package let minorUnits: Int64
}

extension [SIEBalance] {
  func areStated(forYear offset: Int) -> Bool { contains { $0.yearOffset == offset } }

  /// The amounts of a year by account; rows for the same account are added up.
  package func amounts(ofYear offset: Int) -> [AccountNumber: Int64] {
    var amounts: [AccountNumber: Int64] = [:]
    for balance in self where balance.yearOffset == offset {
      amounts[balance.account, default: 0] += balance.minorUnits
    }
    return amounts
  }
}
