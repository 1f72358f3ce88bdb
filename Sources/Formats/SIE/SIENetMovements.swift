import Accounting

extension SIEFile {
  /// What types 1–3 say that the accounts moved: each month that `#PSALDO` gives, and at the end
  /// what the months leave of `#UB` less `#IB`, or of `#RES` (spec nordic/formats 9.6).
  var netMovements: [NetMovement] {
    guard let year = fiscalYear else { return [] }
    var rest = movementOfTheYear
    var movements: [NetMovement] = []
    for (month, amounts) in totalsByMonth.sorted(by: { $0.key < $1.key })
    where year.contains(month.endOfMonth) || year.contains(month) {
      for (account, amount) in amounts { rest[account, default: 0] -= amount }
      movements.append(
        NetMovement(
          day: min(month.endOfMonth, year.lastDay),
          reference: VoucherReference(series: "PSALDO", number: month.yearAndMonth),
          amounts: amounts.filter { $0.value != 0 }
        )
      )
    }
    movements.append(
      NetMovement(
        day: year.lastDay,
        reference: VoucherReference(series: "RES", number: year.lastDay.yearAndMonth),
        amounts: rest.filter { $0.value != 0 }
      )
    )
    return movements.filter { !$0.amounts.isEmpty }
  }

  private var movementOfTheYear: [AccountNumber: Int64] {
    var moved = balances.results.amounts(ofYear: 0)
    for (account, amount) in balances.closing.amounts(ofYear: 0) {
      moved[account, default: 0] += amount
    }
    for (account, amount) in balances.opening.amounts(ofYear: 0) {
      moved[account, default: 0] -= amount
    }
    return moved
  }

  /// The months' changes by account: the row without objects where there is one, else the sum of the
  /// rows of one dimension.
  private var totalsByMonth: [Day: [AccountNumber: Int64]] {
    var totals: [Day: [AccountNumber: Int64]] = [:]
    var objects: [Day: [AccountNumber: [Int: Int64]]] = [:]
    for balance in balances.periods {
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
