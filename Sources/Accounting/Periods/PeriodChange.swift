/// What is asked of periods in one go: a status, access of modules, or both (spec A4.3).
package struct PeriodChange: Hashable, Sendable {
  package let event: PeriodEvent?
  package let access: [Module: ModuleAccess]
  package let reason: String
  /// Whether they have confirmed what cannot be taken back.
  package let isConfirmed: Bool

  package init(
    _ event: PeriodEvent?,
    access: [Module: ModuleAccess] = [:],
    because reason: String,
    isConfirmed: Bool = false
  ) {
    self.event = event
    self.access = access
    self.reason = reason
    self.isConfirmed = isConfirmed
  }
}

/// Whether a period takes postings and who may post in it, as far as a change speaks of it.
package struct PeriodSettings: Hashable, Sendable {
  package let status: PeriodStatus
  package let access: [Module: ModuleAccess]

  package init(status: PeriodStatus, access: [Module: ModuleAccess]) {
    self.status = status
    self.access = access
  }
}

/// What becomes of one period where many are to change.
package enum PeriodOutcome: Sendable {
  case changed(before: PeriodSettings, after: PeriodSettings)
  /// It is as is asked for already.
  case unchanged(PeriodSettings)
  /// With every reason; nothing of the period changes.
  case refused([Finding])
}

extension PeriodControl {
  /// What a change would make of a period, all of it or nothing.
  ///
  /// A reason is demanded in any case, so whether the period is sealed does not matter.
  package func outcome(of change: PeriodChange, in period: Period) -> PeriodOutcome {
    var (findings, next): ([Finding], PeriodStatus?) = ([], nil)
    if let event = change.event {
      let request = StatusRequest(
        event,
        because: change.reason,
        isConfirmed: change.isConfirmed,
        isReopening: true
      )
      do {
        next = try status(of: period, after: request, isSealed: true)
      } catch {
        findings += error.findings
      }
    }
    for (module, access) in change.access.sorted(by: { $0.key < $1.key }) {
      do {
        try admit(access, for: module)
      } catch {
        findings += error.findings
      }
    }
    guard findings.isEmpty else { return .refused(findings) }
    let before = PeriodSettings(
      status: status(of: period.name),
      access: Dictionary(
        uniqueKeysWithValues: change.access.keys.map { ($0, access(of: $0, to: period.name)) }
      )
    )
    let after = PeriodSettings(status: next ?? before.status, access: change.access)
    return before == after ? .unchanged(before) : .changed(before: before, after: after)
  }

  /// Who may post from a module in a period.
  package func access(of module: Module, to period: String) -> ModuleAccess {
    access[period]?[module] ?? .all
  }

  /// Refuses a module that there is not, and a group that has no members yet.
  package func admit(_ access: ModuleAccess, for module: Module) throws(Refusal) {
    guard Module.known.contains(module) else {
      throw Refusal(PeriodError.moduleIsUnknown(module: module.description))
    }
    try admit(access)
  }

  /// The statuses that periods get where one gets `status`, in the order in which they are set.
  ///
  /// What a month was closed for good on takes no opening any more (spec T-ADD-22).
  package func statuses(
    giving status: PeriodStatus,
    to period: Period
  ) -> [(period: String, status: PeriodStatus)] {
    var statuses = [(period: period.name, status: status)]
    if status == .closed, period.kind == .operating,
      let opening = calendar.year(named: period.year)?.opening,
      self.status(of: opening.name) == .open
    {
      statuses.insert((opening.name, .onHold), at: 0)
    }
    return statuses
  }
}

/// Which periods of companies with unlike calendars are meant.
package enum PeriodChoice: Hashable, Sendable {
  case named([String])
  /// The operating period of each that ends on a day.
  case ending(Day)

  /// The periods in a calendar, or why one is not there.
  package func periods(
    in calendar: FiscalCalendar,
    of company: String
  ) -> [(name: String, period: Result<Period, Refusal>)] {
    switch self {
    case .named(let names):
      names.map { name in
        let period = calendar.period(named: name)
        return (
          name,
          period.map(Result.success) ?? .failure(Refusal(calendar.unknownPeriod(name)))
        )
      }
    case .ending(let day):
      [ending(on: day, in: calendar, of: company)]
    }
  }

  private func ending(
    on day: Day,
    in calendar: FiscalCalendar,
    of company: String
  ) -> (name: String, period: Result<Period, Refusal>) {
    let months = calendar.periods.filter { $0.kind == .operating }
    if let period = months.first(where: { $0.lastDay == day }) {
      return (period.name, .success(period))
    }
    let error = months.first { $0.contains(day) }.map { period in
      PeriodChangeError.noneEnds(
        company: company,
        day: day,
        period: period.name,
        from: period.firstDay,
        to: period.lastDay
      )
    }
    return (
      day.description,
      .failure(Refusal(error ?? .noYearHolds(company: company, day: day)))
    )
  }
}
