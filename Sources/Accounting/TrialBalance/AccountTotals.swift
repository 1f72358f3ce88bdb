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
      let own = rows.filter { row in
        guard case .account(let account, _, _) = row.subject else { return false }
        return intervals.contains { $0.contains(account) }
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
