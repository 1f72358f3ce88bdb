import Accounting
import Books

/// A fiscal year whose periods are others than before, with what that does to them (spec A2.3).
package struct ReshapedPeriods: Sendable {
  /// What was done.
  package enum Change: String, Sendable, CaseIterable {
    case divided
    case merged
    case closingAdded = "closing-added"
    case retired
  }

  package let company: Company
  package let change: Change
  /// The period that was added or went out of use.
  package let period: Period
  package let reshaping: YearReshaping
  /// How many vouchers lie in another period than before.
  package let vouchers: Int
  package let isRehearsal: Bool

  package init(
    company: Company,
    change: Change,
    period: Period,
    reshaping: YearReshaping,
    vouchers: Int,
    isRehearsal: Bool
  ) {
    self.company = company
    self.change = change
    self.period = period
    self.reshaping = reshaping
    self.vouchers = vouchers
    self.isRehearsal = isRehearsal
  }

  /// What becomes of the periods that change.
  package var periods: [ReshapedPeriod] { reshaping.periods.filter { $0.fate != .kept } }
}

extension Session {
  /// Divides an open operating period at a day, the first of the new one, with the vouchers in it.
  ///
  /// The balances of both are added up anew in the same transaction. All that stands in the way is told
  /// at once. Whoever may not post in the old one from a module may not in the new one.
  package func dividePeriod(
    _ name: String,
    at day: Day,
    named new: String?,
    _ call: Call
  ) throws -> ReshapedPeriods {
    try writing(.periodDivide, call) { open in
      let (control, period, year) = try place(of: name, open)
      try refuse(misnamed: new)
      let shaping = control.dividing(period, of: year, at: day, named: new, try use(open))
      let report = try reshape(shaping, .divided, open, call) { obstacle in
        .cannotDivide(company: control.company, period: name, obstacle: obstacle)
      }
      try copyAccess(of: name, to: shaping.period.name, open)
      return report
    }
  }

  /// Merges an open operating period, with the vouchers in it, into the one before it.
  package func mergePeriod(_ name: String, _ call: Call) throws -> ReshapedPeriods {
    try writing(.periodMerge, call) { open in
      let (control, period, year) = try place(of: name, open)
      let shaping = control.merging(period, of: year, try use(open))
      return try reshape(shaping, .merged, open, call) { obstacle in
        .cannotMerge(company: control.company, period: name, obstacle: obstacle)
      }
    }
  }

  /// Adds a closing period to a year, over the days of the one that it has.
  package func addClosingPeriod(
    _ name: String,
    to year: String,
    _ call: Call
  ) throws -> ReshapedPeriods {
    try writing(.periodAddClosing, call) { open in try addClosingPeriod(name, to: year, call, open)
    }
  }

  /// The same in books that are open.
  @discardableResult
  func addClosingPeriod(
    _ name: String,
    to year: String,
    _ call: Call,
    _ open: OpenBooks
  ) throws -> ReshapedPeriods {
    let control = open.facts.periods
    guard let found = control.calendar.year(named: year) else {
      throw Refusal(CalendarError.yearIsUnknown(year: year))
    }
    try refuse(misnamed: name)
    let shaping = control.addingClosing(name, to: found)
    let report = try reshape(shaping, .closingAdded, open, call) { obstacle in
      .cannotAddClosing(company: control.company, year: year, obstacle: obstacle)
    }
    try copyAccess(of: found.closing.name, to: name, open)
    return report
  }

  /// Takes a closing period that was added, and never used, out of use.
  package func retirePeriod(_ name: String, _ call: Call) throws -> ReshapedPeriods {
    try writing(.periodRetire, call) { open in
      let (control, period, year) = try place(of: name, open)
      let shaping = control.retiring(
        period,
        of: year,
        hasVouchers: try open.read.voucherCount(in: period) > 0,
        try use(open)
      )
      return try reshape(shaping, .retired, open, call) { obstacle in
        .cannotRetire(company: control.company, period: name, obstacle: obstacle)
      }
    }
  }

  private func place(
    of name: String,
    _ open: OpenBooks
  ) throws -> (PeriodControl, Period, FiscalYear) {
    let control = open.facts.periods
    guard let period = control.calendar.period(named: name),
      let year = control.calendar.year(named: period.year)
    else { throw Refusal(control.calendar.unknownPeriod(name)) }
    return (control, period, year)
  }

  private func refuse(misnamed name: String?) throws {
    guard let name, !Period.mayBeCalled(name) else { return }
    throw Refusal(PeriodShapeError.nameIsMalformed(name: name, most: Period.longestName))
  }

  /// The seals and the runs that stand.
  private func use(_ open: OpenBooks) throws -> PeriodUse {
    let standing = try open.read.sealStates().filter { _, state in
      if case .broken = state { false } else { true }
    }
    var runs: [String: [Int64]] = [:]
    for run in try open.read.runs().sorted(by: { $0.number < $1.number })
    where run.kind.isPlanned && (run.state == .planned || run.state == .posted) {
      if let period = run.period { runs[period, default: []].append(run.number) }
    }
    return PeriodUse(sealed: Set(standing.keys), runs: runs)
  }

  private func reshape(
    _ shaping: PeriodShaping,
    _ change: ReshapedPeriods.Change,
    _ open: OpenBooks,
    _ call: Call,
    _ refusal: (PeriodObstacle) -> PeriodShapeError
  ) throws -> ReshapedPeriods {
    guard shaping.obstacles.isEmpty else {
      throw Refusal(shaping.obstacles.map { Finding(.error, refusal($0)) })
    }
    return ReshapedPeriods(
      company: open.facts.company,
      change: change,
      period: shaping.period,
      reshaping: shaping.reshaping,
      vouchers: try open.reshape(shaping.reshaping),
      isRehearsal: call.isRehearsal
    )
  }

  /// A new period is closed to whom the one that it comes from is.
  private func copyAccess(of name: String, to new: String, _ open: OpenBooks) throws {
    let (due, found) = (
      open.facts.periods.restrictions(in: name), open.facts.periods.restrictions(in: new)
    )
    for module in Set(due.keys).union(found.keys).sorted() where due[module] != found[module] {
      try open.set(due[module] ?? .all, for: module, in: new, because: "")
    }
  }
}
