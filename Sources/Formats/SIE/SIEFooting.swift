import Accounting

/// Whether a file's vouchers give the balances that it states, in minor units of its currency.
package struct SIEFooting: Hashable, Sendable {
  /// Nothing where the file states no balances that its vouchers could give.
  package let foots: Bool?
  /// Accounts where the two differ, in order of their numbers.
  package let differences: [LedgerDifference]
  /// Sum of this year's opening balances; zero where last year's result was moved to equity.
  package let openingGap: Int64
  /// The part of the gap that is last year's result by `#RES`, which nobody moved to equity.
  package let openingExplained: Int64
  /// Sum of this year's closing balances and results.
  package let yearEndGap: Int64
  /// Accounts whose opening balance is not last year's closing balance, which `computed` holds.
  package let openingDifferences: [LedgerDifference]
}

extension SIEFile {
  /// Compares the vouchers with the balances (spec nordic/formats 1.4).
  package var footing: SIEFooting {
    let differences = type == .ledger ? differencesOfTheYear : []
    let gap = balances.opening.sum(ofYear: 0)
    let unmoved = -balances.results.sum(ofYear: -1)
    return SIEFooting(
      foots: type == .ledger ? differences.isEmpty : nil,
      differences: differences,
      openingGap: gap,
      openingExplained: gap < 0 ? max(gap, min(unmoved, 0)) : min(gap, max(unmoved, 0)),
      yearEndGap: balances.closing.sum(ofYear: 0) + balances.results.sum(ofYear: 0),
      openingDifferences: openingDifferences
    )
  }

  private var differencesOfTheYear: [LedgerDifference] {
    let opening = balances.opening.amounts(ofYear: 0)
    let closing = balances.closing.amounts(ofYear: 0)
    let results = balances.results.amounts(ofYear: 0)
    var moved: [AccountNumber: Int64] = [:]
    for movement in movements { moved[movement.account] = movement.net }
    return accounts.compactMap { account in
      let number = account.number
      let movement = moved[number] ?? 0
      if account.type.isBalanceSheet {
        return difference(number, (opening[number] ?? 0) + movement, closing[number] ?? 0)
      }
      // Internal accounts are compared only where the file states what they should be.
      if account.type == .statistical, results[number] == nil { return nil }
      return difference(number, movement, results[number] ?? 0)
    }
  }

  private var openingDifferences: [LedgerDifference] {
    let lastClosing = balances.closing.amounts(ofYear: -1)
    let opening = balances.opening.amounts(ofYear: 0)
    guard !lastClosing.isEmpty, !opening.isEmpty else { return [] }
    return accounts.compactMap { account in
      difference(account.number, lastClosing[account.number] ?? 0, opening[account.number] ?? 0)
    }
  }

  private func difference(
    _ account: AccountNumber,
    _ computed: Int64,
    _ stated: Int64
  ) -> LedgerDifference? {
    guard computed != stated else { return nil }
    return LedgerDifference(account: account, computed: computed, stated: stated)
  }
}
