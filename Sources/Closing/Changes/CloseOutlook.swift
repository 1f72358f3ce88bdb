import Accounting
import Books

/// What keeps a month from its close, or has to be done over: runs that have read other figures, seals
/// that no longer stand, and checks that are not met.
package struct CloseOutlook: Sendable {
  package let period: String
  /// In the order in which they were made.
  package let staleRuns: [StaleRun]
  /// In the order of the periods; none that is intact.
  package let seals: [SealState]
  /// The checks of the period that found something or could not run.
  package let checks: [CheckResult]
  /// How the period came to take no postings; nothing where it is open.
  package let held: PeriodStatusChange?

  package struct StaleRun: Sendable {
    package let run: Run
    package let because: [StaleCause]

    package init(run: Run, because: [StaleCause]) {
      self.run = run
      self.because = because
    }
  }

  package init(
    period: String,
    staleRuns: [StaleRun],
    seals: [SealState],
    checks: [CheckResult],
    held: PeriodStatusChange?
  ) {
    self.period = period
    self.staleRuns = staleRuns
    self.seals = seals
    self.checks = checks
    self.held = held
  }

  /// Whether everything is as the last close left it.
  package var isClear: Bool { staleRuns.isEmpty && seals.isEmpty && checks.isEmpty }
}

extension Session {
  /// How the close of a month stands, of the first that is not closed where none is named.
  func outlook(of name: String?, _ read: CompanyBooks) throws -> CloseOutlook? {
    let control = try read.periodControl(read.company().code)
    let states = try read.sealStates()
    let months = ClosedMonths(
      control.calendar.periods.map { period in
        (period, control.status(of: period.name).isClosed(under: states[period.name]))
      }
    )
    guard let name = name ?? months.next else { return nil }
    guard let period = control.calendar.period(named: name) else {
      throw Refusal(control.calendar.unknownPeriod(name))
    }
    let checks = try checks(of: PeriodInCalendar(period, control), read)
    return CloseOutlook(
      period: name,
      staleRuns: try staleRuns(read),
      seals: control.calendar.periods.compactMap { states[$0.name] }.filter { !$0.isIntact },
      checks: checks.filter { $0.status == .fail || $0.status == .couldNotRun },
      held: control.statuses[name].flatMap { $0.status == .open ? nil : $0 }
    )
  }

  /// The runs that have read what is otherwise now.
  private func staleRuns(_ read: CompanyBooks) throws -> [CloseOutlook.StaleRun] {
    let changes = NewestChanges(read, books.installation)
    return try read.runs().compactMap { run in
      let causes = try staleCauses(of: run, read, changes)
      return causes.isEmpty ? nil : CloseOutlook.StaleRun(run: run, because: causes)
    }
  }
}
