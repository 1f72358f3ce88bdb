/// What an account of type total comes to in a trial balance (spec 9.2).
package struct AccountTotal: Hashable, Sendable {
  package let account: AccountNumber
  package let name: String
  package let figures: TrialBalanceFigures
}

extension TrialBalance {
  /// What the totals of a chart come to, of those that are active on a day.
  package func accountTotals(
    of chart: ChartOfAccounts,
    on day: Day
  ) throws(MoneyError) -> [AccountTotal] {
    var totals: [AccountTotal] = []
    for (number, intervals) in chart.intervals.sorted(by: { $0.key < $1.key }) {
      guard let account = chart[number], account.type == .total,
        chart.controls[number]?.takes(day) ?? true
      else { continue }
      let added = chart.intervals(addedBy: intervals)
      let own = rows.filter { row in
        guard case .account(let account, _, _) = row.subject else { return false }
        return added.contains { $0.contains(account) }
      }
      totals.append(
        AccountTotal(
          account: number,
          name: account.name,
          figures: try TrialBalanceFigures(sumOf: own.map(\.figures), like: sum)
        )
      )
    }
    return totals
  }
}

extension ChartOfAccounts {
  /// Intervals with those of the totals that lie in them, and of the totals in these.
  ///
  /// An account that several of them hold is added once, and a total may lie in its own interval.
  fileprivate func intervals(addedBy own: [AccountInterval]) -> [AccountInterval] {
    var added = own
    var taken: Set<AccountNumber> = []
    var index = added.startIndex
    while index < added.endIndex {
      for (number, intervals) in self.intervals
      where added[index].contains(number) && self[number]?.type == .total {
        if taken.insert(number).inserted { added += intervals }
      }
      index += 1
    }
    return added
  }
}
