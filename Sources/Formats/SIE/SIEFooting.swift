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
  /// What the vouchers move on internal accounts (class 9) against all others; zero where the two
  /// kinds are kept apart.
  package let internalMovement: Int64
  /// The first account that takes part in it.
  package let internalAccount: AccountNumber?
}

extension SIEFile {
  /// Compares the vouchers with the balances (spec nordic/formats 1.4).
  package var footing: SIEFooting {
    let differences = type == .ledger ? differencesOfTheYear : nil
    let gap = opening.values.reduce(0, +)
    let internals = Set(accounts.filter { $0.type == .statistical }.map(\.number))
    let moved = movements.filter { internals.contains($0.account) && $0.net != 0 }
    let internalMovement = moved.reduce(0) { $0 + $1.net }
    let unmoved = -balances.results.amounts(ofYear: -1).values.reduce(0, +)
    return SIEFooting(
      foots: differences?.isEmpty,
      differences: differences ?? [],
      openingGap: gap,
      openingExplained: gap < 0 ? max(gap, min(unmoved, 0)) : min(gap, max(unmoved, 0)),
      yearEndGap: closing.values.reduce(0, +) + results.values.reduce(0, +),
      openingDifferences: openingDifferences,
      internalMovement: internalMovement,
      internalAccount: internalMovement == 0 ? nil : moved.first?.account
    )
  }

  /// Whether the file says what the year opens with: zero balances may be left out, so that one which
  /// states results, or closing balances that its vouchers give, says that nothing was there before.
  var statesOpening: Bool {
    balances.opening.areStated(forYear: 0) || balances.results.areStated(forYear: 0)
      || (balances.closing.areStated(forYear: 0)
        && (type.holdsBalancesOnly || differencesOfTheYear != nil))
  }

  /// What the accounts of the balance sheet hold when the year begins.
  ///
  /// Balances of other accounts are left out: they are not the ledger's to carry forward.
  var opening: [AccountNumber: Int64] {
    let others = resultAccounts
    return balances.opening.amounts(ofYear: 0).filter { !others.contains($0.key) }
  }

  /// What the accounts of the balance sheet hold in the end.
  var closing: [AccountNumber: Int64] {
    let others = resultAccounts
    return balances.closing.amounts(ofYear: 0).filter { !others.contains($0.key) }
  }

  private var resultAccounts: Set<AccountNumber> {
    Set(accounts.filter { !$0.type.isBalanceSheet }.map(\.number))
  }

  /// What the year moved on the other accounts, which a few programs state as balances.
  var results: [AccountNumber: Int64] {
    guard !balances.results.areStated(forYear: 0) else {
      return balances.results.amounts(ofYear: 0)
    }
    var moved = balances.closing.amounts(ofYear: 0)
    for (account, amount) in balances.opening.amounts(ofYear: 0) {
      moved[account, default: 0] -= amount
    }
    let accounts = resultAccounts
    return moved.filter { accounts.contains($0.key) }
  }

  /// Nothing where the balances are too few to tell.
  private var differencesOfTheYear: [LedgerDifference]? {
    let statesClosing = balances.closing.areStated(forYear: 0)
    if balances.results.areStated(forYear: 0)
      || (statesClosing && balances.opening.areStated(forYear: 0))
    {
      return differences(on: accounts)
    }
    // Closing balances alone are complete where nothing was there before.
    guard statesClosing else { return nil }
    let differences = differences(on: accounts.filter(\.type.isBalanceSheet))
    return differences.isEmpty ? [] : nil
  }

  private func differences(on accounts: [SIEAccount]) -> [LedgerDifference] {
    let (opening, closing, results) = (opening, closing, results)
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
