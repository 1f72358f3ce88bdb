/// What moved the seals of a company, told from which vouchers came after them.
///
/// A seal covers the movements of its period and of all before it, so that what is posted there later
/// moves it, wherever the period itself stands.
package struct SealHistory: Sendable {
  package let calendar: FiscalCalendar
  /// The newest record that moved the balances of each period.
  private let movements: [String: Int64]

  package init(_ calendar: FiscalCalendar, movements: [String: Int64]) {
    self.calendar = calendar
    self.movements = movements
  }

  /// The first record after each of these seals that moved a balance which it covers; the seals come
  /// in the order of their periods.
  ///
  /// `firstVoucher` finds the first among some numbers of the log that is of a fiscal year and lies in
  /// a period or before it. A seal covers what that of an earlier period does, so where nothing was
  /// found for the one nothing is looked for again for the other: together they look at a voucher once
  /// at the most.
  package func movers(
    of seals: [(period: Period, sequence: Int64)],
    firstVoucher: (Range<Int64>, _ year: String, _ through: Period) throws -> Int64?
  ) rethrows -> [String: Int64] {
    var movers: [String: Int64] = [:]
    // Numbers of the log without a voucher in the periods that are still to come.
    var empty: Range<Int64> = 0..<0
    for (period, sequence) in seals.reversed() {
      let first = sequence + 1
      let moved = calendar.periodsSealed(with: period).filter { movements[$0] ?? 0 > sequence }
      let years = Set(moved.compactMap { calendar.period(named: $0)?.year })
      func search(_ numbers: Range<Int64>) throws -> Int64? {
        guard !numbers.isEmpty else { return nil }
        return try years.compactMap { try firstVoucher(numbers, $0, period) }.min()
      }
      let found =
        if first < empty.lowerBound {
          try search(first..<empty.lowerBound) ?? search(empty.upperBound ..< .max)
        } else {
          try search(max(first, empty.upperBound) ..< .max)
        }
      movers[period.name] = found ?? moved.compactMap { movements[$0] }.max()
      empty = (first > empty.upperBound ? first : min(first, empty.lowerBound))..<(found ?? .max)
    }
    return movers
  }
}

extension FiscalCalendar {
  /// The periods whose opening breaks the seal of one: itself, and the opening periods before it.
  package func periodsBreaking(_ period: Period) -> Set<String> {
    Set(
      periods.filter { $0 == period || ($0.kind == .opening && Period.precedes($0, period)) }
        .map(\.name)
    )
  }

  /// The names of the periods whose movements a period's seal covers: its own and all before it.
  package func periodsSealed(with period: Period) -> [String] {
    periods.filter { $0 == period || Period.precedes($0, period) }.map(\.name)
  }
}

extension SealState {
  /// What became of a seal: a part that does not fit is said before an opening of the period, and
  /// that before a record that moved it.
  package init(
    _ seal: Seal,
    differingPart: String?,
    opening: PeriodStatusChange?,
    mover: SealMove?
  ) {
    self =
      if let differingPart {
        .differs(seal, part: differingPart)
      } else if let opening {
        .broken(seal, change: opening)
      } else if let mover {
        .moved(seal, by: mover)
      } else {
        .intact(seal)
      }
  }
}
