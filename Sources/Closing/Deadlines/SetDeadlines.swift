import Accounting
import Books

/// The deadlines of a company's periods, as they stand on a day.
package struct DeadlineList: Sendable {
  package let company: Company
  package let deadlines: Deadlines
  package let periods: [PeriodState]
  package let today: Day

  package init(company: Company, deadlines: Deadlines, periods: [PeriodState], today: Day) {
    self.company = company
    self.deadlines = deadlines
    self.periods = periods
    self.today = today
  }
}

/// What a user changes of a company's deadlines; what is nothing stays as it is.
package struct DeadlineChange: Hashable, Sendable {
  /// Nothing in it takes the company's own day away.
  package var ownDays: Int??
  package var turnover: TurnoverClass?
  package var vatTerm: VATTerm?

  package init() {}

  fileprivate func settings(after known: CloseCalendar) -> CloseCalendar {
    CloseCalendar(
      ownDays: ownDays ?? known.ownDays,
      turnover: turnover ?? known.turnover,
      vatTerm: vatTerm ?? known.vatTerm
    )
  }
}

extension Session {
  /// The company's own deadline of each period beside the law's.
  package func deadlines(year: String?, _ call: Call) throws -> DeadlineList {
    try reading(.deadlineList, call) { read in
      let control = try read.postingFacts().periods
      if let year, control.calendar.year(named: year) == nil {
        throw Refusal(CalendarError.yearIsUnknown(year: year))
      }
      return try list(control, year, read)
    }
  }

  /// Changes what a company says of its deadlines; what says nothing new changes nothing.
  package func setDeadlines(_ change: DeadlineChange, _ call: Call) throws -> DeadlineList {
    try writing(.deadlineSet, call) { open in try setDeadlines(change, open) }
  }

  /// The same in books that are open.
  @discardableResult
  func setDeadlines(_ change: DeadlineChange, _ open: OpenBooks) throws -> DeadlineList {
    let known = try open.read.deadlines()
    let asked: [DeadlineSetting?] = [
      change.turnover.map { _ in .turnover }, change.vatTerm.map { _ in .vatTerm },
    ]
    let strange = asked.compactMap(\.self).filter { $0.law != known.law }
    guard strange.isEmpty else {
      throw Refusal(
        strange.map {
          Finding(
            .error,
            DeadlineError.settingIsOfAnotherCountry(
              setting: $0,
              company: open.facts.company.code,
              law: known.law
            )
          )
        }
      )
    }
    let settings = change.settings(after: known.settings)
    if settings != known.settings { try open.set(settings) }
    return try list(open.facts.periods, nil, open.read)
  }

  private func list(
    _ control: PeriodControl,
    _ year: String?,
    _ read: CompanyBooks
  ) throws -> DeadlineList {
    let deadlines = try read.deadlines()
    let periods = control.calendar.periods.filter { year == nil || $0.year == year }.map { period in
      var state = state(of: period, control, [:])
      state.deadline = deadlines.standing(of: period, in: control, on: today)
      return state
    }
    return DeadlineList(
      company: try read.company(),
      deadlines: deadlines,
      periods: periods,
      today: today
    )
  }

  /// By which lawful path a period on hold is opened today; refused where there is none.
  func reopening(
    of period: Period,
    because reason: String,
    _ exemption: String?,
    undoing close: Int64? = nil,
    _ open: OpenBooks
  ) throws -> PeriodReopening {
    try open.read.deadlines().reopening(
      of: period,
      in: open.facts.periods,
      on: today,
      because: reason,
      exemption: exemption,
      undoing: close
    )
  }
}
