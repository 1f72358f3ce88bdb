import Accounting

extension SIEFile {
  /// What types 1–3 say that the accounts moved: each month that `#PSALDO` gives, and at the end
  /// what the months leave of `#UB` less `#IB`, or of `#RES` (spec nordic/formats 9.6).
  ///
  /// The end is the day that the balances cover (`#OMFATTN`), else that of the year.
  var netMovements: [NetMovement] {
    guard let year = fiscalYear else { return [] }
    let coverage = coverageDay.flatMap { year.contains($0) ? $0 : nil }
    let end = coverage ?? year.lastDay
    var rest = movementOfTheYear
    var movements: [NetMovement] = []
    for (month, amounts) in totalsByMonth(of: year).sorted(by: { $0.key < $1.key }) {
      for (account, amount) in amounts { rest[account, default: 0] -= amount }
      movements.append(
        NetMovement(
          day: min(month.endOfMonth, month <= end ? end : year.lastDay),
          reference: VoucherReference(series: "PSALDO", number: month.yearAndMonth),
          amounts: amounts.filter { $0.value != 0 }
        )
      )
    }
    movements.append(
      NetMovement(
        day: end,
        reference: VoucherReference(series: "RES", number: end.yearAndMonth),
        amounts: rest.filter { $0.value != 0 }
      )
    )
    return movements.filter { !$0.amounts.isEmpty }
  }

  private var movementOfTheYear: [AccountNumber: Int64] {
    var moved = results
    for (account, amount) in closing { moved[account, default: 0] += amount }
    for (account, amount) in opening { moved[account, default: 0] -= amount }
    return moved
  }

  /// The months' changes by account: the row without objects where there is one, else the sum of the
  /// rows of one dimension.
  private func totalsByMonth(of year: SIEFiscalYear) -> [Day: [AccountNumber: Int64]] {
    var totals: [Day: [AccountNumber: Int64]] = [:]
    var objects: [Day: [AccountNumber: [Int: Int64]]] = [:]
    for balance in balances.periods where self.year(of: balance) == year.offset {
      let (month, account) = (balance.month, balance.ledgerAccount.account)
      if let dimension = balance.ledgerAccount.dimensions.first?.dimension {
        objects[month, default: [:]][account, default: [:]][dimension, default: 0] +=
          balance.minorUnits
      } else {
        totals[month, default: [:]][account, default: 0] += balance.minorUnits
      }
    }
    for (month, accounts) in objects {
      for (account, dimensions) in accounts where totals[month]?[account] == nil {
        let lowest = dimensions.min { $0.key < $1.key }
        if let lowest { totals[month, default: [:]][account] = lowest.value }
      }
    }
    return totals
  }

  /// The year of a month's change: the stated one where the month lies in it, else the one that the
  /// month lies in.
  private func year(of balance: SIEPeriodBalance) -> Int? {
    let years = fiscalYears.filter { $0.overlaps(monthOf: balance.month) }
    return years.first { $0.offset == balance.yearOffset }?.offset ?? years.first?.offset
  }

  /// Accounts and months whose changes are stated by object only.
  var accountsWithoutPeriodTotals: Int {
    var totals: Set<AccountMonth> = []
    var objects: Set<AccountMonth> = []
    for balance in balances.periods {
      let key = AccountMonth(account: balance.ledgerAccount.account, month: balance.month)
      if balance.ledgerAccount.dimensions.isEmpty {
        totals.insert(key)
      } else {
        objects.insert(key)
      }
    }
    return objects.subtracting(totals).count
  }

  private struct AccountMonth: Hashable {
    let account: AccountNumber
    let month: Day
  }

  /// Balances of objects and budgets, which the ledger does not post.
  var keptBalances: [KeptBalance] {
    var kept: [KeptBalance] = []
    func keep(_ balances: [SIEObjectBalance], _ kind: KeptBalanceKind) {
      for balance in balances {
        guard let year = fiscalYears.first(where: { $0.offset == balance.yearOffset }) else {
          continue
        }
        kept.append(
          KeptBalance(
            kind: kind,
            firstDay: year.firstDay,
            lastDay: year.lastDay,
            ledgerAccount: balance.ledgerAccount,
            minorUnits: balance.minorUnits
          )
        )
      }
    }
    func keep(_ balances: [SIEPeriodBalance], _ kind: KeptBalanceKind) {
      for balance in balances {
        kept.append(
          KeptBalance(
            kind: kind,
            firstDay: balance.month,
            lastDay: balance.month.endOfMonth,
            ledgerAccount: balance.ledgerAccount,
            minorUnits: balance.minorUnits
          )
        )
      }
    }
    keep(balances.objectOpening, .objectOpening)
    keep(balances.objectClosing, .objectClosing)
    keep(balances.periods, .period)
    keep(balances.budgets, .budget)
    return kept
  }
}

extension Day {
  fileprivate var yearAndMonth: String { String(description.filter { $0 != "-" }.prefix(6)) }
}
