import Accounting
import Books

extension Session {
  /// What keeps an account from being controlled so: by the chart, by the books, and by who there is.
  func controlProblems(
    of account: Account,
    insteadOf before: Account,
    _ control: AccountControl,
    _ intervals: [AccountInterval],
    _ open: OpenBooks
  ) throws -> [any LedgerError] {
    let chart = open.facts.chart
    var problems: [any LedgerError] = account.problems(
      of: control,
      intervals,
      in: chart,
      knowing: PostingOrigin.known
    )
    let known = chart.controls[account.number] ?? .none
    for (named, before) in [
      (control.offsetAccount, known.offsetAccount), (control.openingAccount, known.openingAccount),
    ] {
      guard let named, named != before, chart[named] == nil else { continue }
      problems.append(AccountError.isUnknown(account: named))
    }
    if account.type == .total, before.type != .total,
      try !open.read.periodsMoved(of: account.number).isEmpty
    {
      problems.append(AccountControlError.totalHasPostings(account: account.number))
    }
    let balancing = open.facts.dimensionRules?.balancing.compactMap(\.rule) ?? []
    if !account.type.isBalanceSheet,
      balancing.contains(where: { [$0.debit, $0.credit].contains(account.number) })
    {
      problems.append(DimensionError.balancingAccountDoesNotFit(account: account.number))
    }
    let new = control.holders.filter { !known.holders.contains($0) }
    return try problems + problemsOf(holders: new, open)
  }

  private func problemsOf(holders: [String], _ open: OpenBooks) throws -> [any LedgerError] {
    guard !holders.isEmpty else { return [] }
    let users = try knownUsers()
    let groups = open.facts.periods.groups
    return holders.compactMap { text -> (any LedgerError)? in
      switch PostingPass.Holder(text) {
      case .group(let group):
        groups[group] == nil
          ? PeriodError.groupIsUnknown(group: group, known: groups.keys.sorted()) : nil
      case .person(let name):
        users.isEmpty || users.values.contains { $0.value.author == name }
          ? nil : RightError.userIsUnknown(user: name, known: users.keys.sorted())
      case nil: RightError.nameIsMalformed(name: text)
      }
    }
  }
}

extension AccountChange {
  /// What an account is to add up after the change: what it did, where nothing else is said.
  func intervals(of account: Account, in chart: ChartOfAccounts) -> [AccountInterval] {
    if let intervals { return intervals }
    return account.type == .total ? chart.intervals[account.number] ?? [] : []
  }
}
