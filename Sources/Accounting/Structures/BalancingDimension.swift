/// The dimension by whose values vouchers balance, and the accounts that take what lacks (spec A10.5).
package struct BalancingDimension: Hashable, Sendable {
  package let dimension: Int
  /// Where a value lacks debit.
  package let debit: AccountNumber
  /// Where a value lacks credit.
  package let credit: AccountNumber

  package init(dimension: Int, debit: AccountNumber, credit: AccountNumber) {
    self.dimension = dimension
    self.debit = debit
    self.credit = credit
  }
}

/// A decision: from a posting date on vouchers balance by a dimension, or by none.
package struct BalancingDecision: Hashable, Sendable {
  package let firstDay: Day
  package let rule: BalancingDimension?

  package init(firstDay: Day, rule: BalancingDimension?) {
    self.firstDay = firstDay
    self.rule = rule
  }
}

/// A line that was added to a voucher so that a value balances.
package struct BalancingLine: Hashable, Sendable {
  /// The place of the line in its voucher, from 0.
  package let line: Int
  package let dimension: Int
  /// The value; nothing for lines without one.
  package let code: String?

  package init(line: Int, dimension: Int, code: String?) {
    self.line = line
    self.dimension = dimension
    self.code = code
  }
}

extension DimensionRules {
  /// What was decided, by the day from which it holds; of two from the same day the later one counts.
  package var balancingByDay: [BalancingDecision] {
    var byDay: [Day: BalancingDecision] = [:]
    for decision in balancing { byDay[decision.firstDay] = decision }
    return byDay.values.sorted { $0.firstDay < $1.firstDay }
  }

  /// By what vouchers of a day balance; nothing where they need not.
  package func balancing(on day: Day) -> BalancingDimension? {
    guard !balancing.isEmpty else { return nil }
    return balancingByDay.last { $0.firstDay <= day }?.rule
  }

  /// The structures that would hold on a day on which vouchers balanced by a dimension, were that
  /// decided from a day on, and that have no column for it.
  package func structures(without dimension: Int, from day: Day) -> [String] {
    let end = balancingByDay.first { $0.firstDay > day }?.firstDay
    let days = structures.activations.map(\.firstDay).filter { first in
      first > day && end.map { first < $0 } ?? true
    }
    let lacking = Set(days).union([day]).flatMap { day in
      structures.inForce(on: day).filter { !$0.segments.contains(.dimension(dimension)) }
    }
    return Set(lacking.map(\.name)).sorted()
  }

  /// The dimension by which vouchers balance on some day on which a version would hold, were it
  /// activated from a day on, and for which it has no column.
  package func balancing(lackedBy structure: AccountStructure, from day: Day) -> Int? {
    let end = structures.decisions(of: structure.name).first { $0.firstDay > day }?.firstDay
    let days = balancingByDay.map(\.firstDay).filter { first in
      first > day && end.map { first < $0 } ?? true
    }
    let rules = ([day] + days).compactMap { balancing(on: $0) }
    return rules.first { !structure.segments.contains(.dimension($0.dimension)) }?.dimension
  }
}
