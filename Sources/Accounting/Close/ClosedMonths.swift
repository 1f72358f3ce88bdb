/// How far the months of a company are closed.
package struct ClosedMonths: Hashable, Sendable {
  /// The last month that is closed.
  package let last: String?
  /// The first month that is not, from the year of the last closed one on.
  package let next: String?

  /// Takes the periods of all years in order; those that are no months do not count.
  package init(_ periods: [(period: Period, isClosed: Bool)]) {
    let months = periods.filter { $0.period.kind == .operating }
    let last = months.last(where: \.isClosed)?.period
    self.last = last?.name
    next =
      months.drop { $0.period.year != last?.year && last != nil }
      .first { !$0.isClosed }?.period.name
  }
}

extension PeriodStatus {
  /// Whether a period is closed: for good, or on hold with a seal that stands.
  package func isClosed(under seal: SealState?) -> Bool {
    switch self {
    case .closed: true
    case .onHold: seal?.isIntact ?? false
    case .open: false
    }
  }
}
