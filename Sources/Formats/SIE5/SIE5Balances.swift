import Accounting

/// The balances that a SIE 5 file states, and what its vouchers move.
struct SIE5Balances {
  /// Balances at the beginning of a month, by its first day.
  private(set) var opening: [Day: [AccountNumber: Int64]] = [:]
  /// Balances at the end of a month, by its first day; of a result account what the year moved.
  private(set) var closing: [Day: [AccountNumber: Int64]] = [:]
  private var moved: [Movement: Int64] = [:]

  private struct Movement: Hashable {
    let account: AccountNumber
    /// The first day of the month.
    let month: Day
  }

  mutating func addOpening(_ amount: Int64, _ account: AccountNumber, _ month: Day) {
    opening[month, default: [:]][account, default: 0] += amount
  }

  mutating func addClosing(_ amount: Int64, _ account: AccountNumber, _ month: Day) {
    closing[month, default: [:]][account, default: 0] += amount
  }

  mutating func move(_ amount: Int64, _ account: AccountNumber, _ day: Day) {
    moved[Movement(account: account, month: day.firstOfMonth), default: 0] += amount
  }

  /// What the accounts move in all.
  var movements: [AccountNumber: Int64] {
    moved.reduce(into: [:]) { $0[$1.key.account, default: 0] += $1.value }
  }

  /// What the accounts move from the beginning of a month to the end of another.
  private func movements(_ first: Day, _ last: Day) -> [AccountNumber: Int64] {
    var sums: [AccountNumber: Int64] = [:]
    for (movement, amount) in moved where first <= movement.month && movement.month <= last {
      sums[movement.account, default: 0] += amount
    }
    return sums
  }

  /// The first month of a year at whose beginning balances are stated; else the year's first.
  func openingMonth(of year: LedgerFileYear) -> Day {
    opening.keys.filter { year.firstDay <= $0 && $0 <= year.lastDay }.min() ?? year.firstDay
  }

  /// The last month of a year at whose end balances are stated.
  func closingMonth(of year: LedgerFileYear) -> Day? {
    closing.keys.filter { year.firstDay <= $0 && $0 <= year.lastDay }.max()
  }
}

extension SIE5Balances {
  /// Compares what the vouchers of the years move with the balances (spec nordic/formats 1.4).
  ///
  /// Nothing where the file states no balances at the end of any of them.
  func footing(_ accounts: [LedgerFileAccount], _ years: [LedgerFileYear]) -> LedgerFooting {
    var footing = LedgerFooting()
    for year in years {
      guard let month = closingMonth(of: year), let closing = closing[month] else { continue }
      let first = openingMonth(of: year)
      let opening = opening[first] ?? [:]
      let moved = movements(first, month)
      footing.foots = footing.foots ?? true
      for account in accounts {
        let number = account.number
        // Internal accounts are compared only where the file states what they should be.
        if account.type == .statistical, closing[number] == nil { continue }
        let isCarried = account.type.isBalanceSheet || first > year.firstDay
        let before = isCarried ? opening[number] ?? 0 : 0
        let computed = before + (moved[number] ?? 0)
        let stated = closing[number] ?? 0
        guard computed != stated else { continue }
        footing.foots = false
        footing.differences.append(
          LedgerDifference(account: number, computed: computed, stated: stated)
        )
      }
    }
    footing.differences.sort { $0.account < $1.account }
    return footing
  }

  /// What the accounts moved by their balances, where the file has no vouchers.
  func netMovements(
    _ accounts: [LedgerFileAccount],
    _ year: LedgerFileYear
  ) -> [NetMovement] {
    guard let month = closingMonth(of: year), let closing = closing[month] else { return [] }
    let first = openingMonth(of: year)
    let opening = opening[first] ?? [:]
    var amounts: [AccountNumber: Int64] = [:]
    for account in accounts {
      let isCarried = account.type.isBalanceSheet || first > year.firstDay
      let before = isCarried ? opening[account.number] ?? 0 : 0
      amounts[account.number] = (closing[account.number] ?? 0) - before
    }
    amounts = amounts.filter { $0.value != 0 }
    guard !amounts.isEmpty else { return [] }
    let number = String(month.description.filter { $0 != "-" }.prefix(6))
    let reference = VoucherReference(series: SIE5Name.closingBalance.rawValue, number: number)
    return [NetMovement(day: month.endOfMonth, reference: reference, amounts: amounts)]
  }

  /// Balance accounts whose opening balance is not the closing balance of the year before.
  func openingDifferences(
    _ accounts: [LedgerFileAccount],
    _ year: LedgerFileYear
  ) -> [LedgerDifference] {
    let last = year.firstDay.advanced(by: -1).firstOfMonth
    guard let closing = closing[last], let opening = opening[year.firstDay],
      accounts.contains(where: { $0.type.isBalanceSheet && closing[$0.number] != nil })
    else { return [] }
    return accounts.compactMap { account in
      let number = account.number
      let (computed, stated) = (closing[number] ?? 0, opening[number] ?? 0)
      guard account.type.isBalanceSheet, computed != stated else { return nil }
      return LedgerDifference(account: number, computed: computed, stated: stated)
    }
  }
}

extension Day {
  var firstOfMonth: Day { advanced(by: 1 - components.day) }
}
