import Accounting
import Books

/// What a permanent close is told of before it is made (spec P9).
struct PermanentClose {
  /// What keeps it from being made.
  let refusals: [Finding]
  /// What is left undone, and goes no more once it is made.
  let warnings: [Finding]
}

extension Session {
  /// What is said of the permanent close of a period; the further checks are those that the board of a
  /// period has, and none where there are very many periods.
  func closingForGood(
    _ period: Period,
    _ control: PeriodControl,
    _ approvals: Approvals,
    allChecks: Bool,
    _ read: CompanyBooks
  ) throws -> PermanentClose {
    let asked = approvals.toCloseForGood(period) + approvals.left(before: period, control)
    var warnings = asked.filter { $0.severity != .error }
    let refusals = asked.filter { $0.severity == .error }
    let isUnsealed = approvals.seals[period.name] == nil && period.kind == .operating
    if isUnsealed, refusals.isEmpty {
      let error = PermanentCloseError.isNotSealed(company: control.company, period: period.name)
      warnings.append(Finding(.warning, error))
    }
    if let left = try resultLeft(at: period, control, read) {
      warnings.append(Finding(.warning, left))
    }
    let place = PeriodInCalendar(period, control)
    let wanted: [CheckID] = allChecks ? CheckID.allCases : [.plansArePosted, .sealStands]
    for result in try checks(of: place, read, only: wanted) {
      switch result.id {
      // Said as a refusal, or of no account for a period that takes no postings any more.
      case .earlierPeriodsAreHeld, .nextPeriodIsOpen: continue
      default: break
      }
      if result.blocks {
        warnings += result.refusal.map { Finding(.warning, $0.problem) }
      } else if result.status == .fail, result.weight == .warning {
        warnings += result.items.map { Finding(.warning, $0) }
      }
    }
    return PermanentClose(refusals: refusals, warnings: warnings)
  }

  /// The status that a period gets by a request, with what is said of it; every reason why it gets none.
  func status(
    of period: Period,
    after request: StatusRequest,
    isSealed: Bool,
    _ open: OpenBooks
  ) throws -> (PeriodStatus?, warnings: [Finding]) {
    let control = open.facts.periods
    guard request.event == .close, control.status(of: period.name) != .closed else {
      return (try control.status(of: period, after: request, isSealed: isSealed), [])
    }
    let approvals = try approvals(control, open.read)
    let close = try closingForGood(period, control, approvals, allChecks: true, open.read)
    var refusals: [Finding] = []
    var next: PeriodStatus?
    do {
      next = try control.status(of: period, after: request, isSealed: isSealed)
    } catch {
      refusals = error.findings
    }
    refusals += close.refusals
    guard refusals.isEmpty else { throw Refusal(refusals + close.warnings) }
    return (next, close.warnings)
  }

  /// What a change would make of periods of a company, those first that come first, with what is said of
  /// a permanent close.
  func outcomes(
    of change: PeriodChange,
    in periods: [Period],
    _ open: OpenPeriods
  ) throws -> [(outcome: PeriodOutcome, warnings: [Finding])] {
    guard change.event == .close else {
      return periods.map { (open.control.outcome(of: change, in: $0), []) }
    }
    let approvals = try approvals(open.control, open.read)
    var warnings: [String: [Finding]] = [:]
    let outcomes = try open.control.outcomes(of: change, in: periods) { period, control in
      let outcome = control.outcome(of: change, in: period)
      guard control.status(of: period.name) != .closed else { return outcome }
      let close = try closingForGood(period, control, approvals, allChecks: false, open.read)
      guard close.refusals.isEmpty else {
        var refusals = close.refusals
        if case .refused(let findings) = outcome { refusals = findings + refusals }
        return .refused(refusals)
      }
      if case .changed = outcome { warnings[period.name] = close.warnings }
      return outcome
    }
    return zip(periods, outcomes).map { ($1, warnings[$0.name] ?? []) }
  }

  /// That the result of the year which a period ends is where it was earned.
  private func resultLeft(
    at period: Period,
    _ control: PeriodControl,
    _ read: CompanyBooks
  ) throws -> PermanentCloseError? {
    guard let year = control.calendar.year(named: period.year),
      period.kind == .closing
        || period.kind == .operating
          && period == year.periods.last(where: { $0.kind == .operating })
    else { return nil }
    let ended = try read.periodsWithYearEnd().contains { name in
      control.calendar.period(named: name).flatMap { control.calendar.yearClosed(in: $0) }
        == year.name
    }
    guard !ended else { return nil }
    let report = try trialBalance(read, year: nil, period: period.name)
    let chart = try read.chart()
    let left = report.balance.rows.filter { row in
      guard case .account(let account, _, _) = row.subject else { return false }
      return chart.isOfResult(account)
    }
    let result = try left.reduce(Int64(0)) { try $0.subtracting($1.amounts.closing) }
    guard result != 0 else { return nil }
    return .yearEndIsNotRun(
      company: control.company,
      period: period.name,
      year: year.name,
      result: Money(minorUnits: result, report.company.accountingCurrency)
    )
  }
}

extension ChartOfAccounts {
  fileprivate func isOfResult(_ account: AccountNumber) -> Bool {
    let type = type(of: account)
    return type == .income || type == .expense
  }
}
