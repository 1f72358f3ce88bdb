/// How what the accounts of a year open with has moved, and what its file states (law 10; spec
/// T-ADD-22).
package struct OpeningMoves: Sendable {
  package let year: FiscalYear
  /// By account, in minor units of the accounting currency, with nothing that is zero.
  private let before: [AccountNumber: Int64]
  private let after: [AccountNumber: Int64]
  private let currency: Currency

  package init(
    of year: FiscalYear,
    from before: [AccountNumber: Int64],
    to after: [AccountNumber: Int64],
    in currency: Currency
  ) {
    self.year = year
    self.before = before.filter { $0.value != 0 }
    self.after = after.filter { $0.value != 0 }
    self.currency = currency
  }

  /// The accounts whose opening is another than it was, in order.
  package var accounts: [AccountNumber] {
    Set(before.keys).union(after.keys).filter { before[$0] ?? 0 != after[$0] ?? 0 }.sorted()
  }

  /// Tells each account that moved: as a warning where that leads away from what the year's file
  /// states.
  package func told(
    stated: [AccountNumber: Int64],
    besides suspense: Set<AccountNumber>
  ) -> [Finding] {
    accounts.filter { !suspense.contains($0) }.map { account in
      let now = after[account] ?? 0
      guard stated[account] ?? 0 != now else {
        return Finding(.info, moved(account, OpeningError.opensOtherwise))
      }
      let problem = ImportError.openingDiffersFromTheBooks(
        year: year.name,
        account: account,
        books: Money(minorUnits: now, currency),
        file: Money(minorUnits: stated[account] ?? 0, currency)
      )
      return Finding(.warning, problem)
    }
  }

  /// Refuses what would move the opening of a year whose opening period takes no postings, or under a
  /// period that is closed for good, with each account and the seals that rest on it.
  package func admit(to control: PeriodControl, seals: [String]) throws(Refusal) {
    guard let first = accounts.first, let change = control.keeping(year) else { return }
    let held = OpeningError.openingIsHeld(
      company: control.company,
      year: year.name,
      change: change,
      seals: seals
    )
    let wouldMove = moved(first) { year, account, from, to in
      .openingWouldMove(
        year: year,
        account: account,
        from: from,
        to: to,
        others: Array(accounts.dropFirst())
      )
    }
    throw Refusal([Finding(.error, held), Finding(.error, wouldMove)])
  }

  private func moved(
    _ account: AccountNumber,
    _ problem: (_ year: String, AccountNumber, _ from: Money, _ to: Money) -> OpeningError
  ) -> OpeningError {
    problem(
      year.name,
      account,
      Money(minorUnits: before[account] ?? 0, currency),
      Money(minorUnits: after[account] ?? 0, currency)
    )
  }
}

extension PeriodControl {
  /// What keeps the opening of a year as it is: the hold of its opening period, else the latest period
  /// that is closed for good and rests on it.
  fileprivate func keeping(_ year: FiscalYear) -> PeriodStatusChange? {
    if status(of: year.opening.name) != .open { return statuses[year.opening.name] }
    let closed = calendar.periods.filter {
      status(of: $0.name) == .closed && Period.precedes(year.opening, $0)
    }
    return closed.max(by: Period.precedes).flatMap { statuses[$0.name] }
  }
}
