/// One line of a trial balance.
package struct TrialBalanceLine: Hashable, Sendable {
  package let subject: Subject
  package let figures: TrialBalanceFigures

  package var amounts: TrialBalanceAmounts { figures.amounts }

  package enum Subject: Hashable, Sendable {
    /// `value` is that of the dimension that the report is split by, else empty.
    case account(AccountNumber, name: String, value: String)
    /// The result of an earlier year that has not been moved to equity.
    case resultNotTransferred(year: String)
  }
}

package struct TrialBalanceAmounts: Hashable, Sendable {
  package var opening: Int64 = 0
  package var debit: Int64 = 0
  package var credit: Int64 = 0

  /// A trial balance is refused where this does not fit, though what it is made of may.
  package var closing: Int64 { opening &+ debit &- credit }

  /// Debit less credit.
  package var movement: Int64 { debit &- credit }

  package var isNothing: Bool { opening == 0 && debit == 0 && credit == 0 }
}

/// What an account, a class of accounts or all of them come to, in minor units of the accounting
/// currency.
package struct TrialBalanceFigures: Hashable, Sendable {
  package var amounts: TrialBalanceAmounts
  /// What stands apart beside them, debit positive: the movements of each period, or the closing
  /// balances of each company.
  package var parts: [Int64]
  /// The year before; nothing where nothing is compared.
  package var lastYear: LastYear?

  /// The same range of the fiscal year before.
  package struct LastYear: Hashable, Sendable {
    package var amounts: TrialBalanceAmounts
    /// The closing balance then, of an account of the result its movement.
    package var then: Int64
    /// The same now, less `then`.
    package var difference: Int64
  }

  /// Nothing in so many parts.
  package init(
    _ amounts: TrialBalanceAmounts = TrialBalanceAmounts(),
    parts: Int = 0,
    isCompared: Bool = false
  ) {
    self.amounts = amounts
    self.parts = Array(repeating: 0, count: parts)
    if isCompared { lastYear = LastYear(amounts: .init(), then: 0, difference: 0) }
  }

  package var isNothing: Bool { amounts.isNothing && parts.allSatisfy { $0 == 0 } }

  /// Whether something moved in the range that is shown, or in the one that it is compared with.
  package var hasMoved: Bool {
    let moved = [amounts, lastYear?.amounts].compactMap(\.self).contains {
      $0.debit != 0 || $0.credit != 0
    }
    return moved || parts.contains { $0 != 0 }
  }
}

extension TrialBalanceAmounts {
  mutating func add(_ other: TrialBalanceAmounts) throws(MoneyError) {
    opening = try opening.adding(other.opening)
    debit = try debit.adding(other.debit)
    credit = try credit.adding(other.credit)
  }

  func requireThatClosingFits() throws(MoneyError) {
    let exact = Int128(opening) + Int128(debit) - Int128(credit)
    guard Int64(exactly: exact) != nil else { throw .overflow }
  }
}

extension TrialBalanceFigures {
  /// What several come to that stand apart as `one` does.
  package init(
    sumOf figures: some Sequence<TrialBalanceFigures>,
    like one: TrialBalanceFigures
  ) throws(MoneyError) {
    self.init(parts: one.parts.count, isCompared: one.lastYear != nil)
    for one in figures {
      try amounts.add(one.amounts)
      for part in parts.indices { parts[part] = try parts[part].adding(one.parts[part]) }
      guard let own = lastYear, let other = one.lastYear else { continue }
      var sum = own
      try sum.amounts.add(other.amounts)
      sum.then = try own.then.adding(other.then)
      sum.difference = try own.difference.adding(other.difference)
      lastYear = sum
    }
  }
}
