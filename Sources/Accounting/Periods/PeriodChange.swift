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

extension PeriodChange {
  /// Why it can be made of no period whatever: said once, however many periods are meant.
  package func problems(_ groups: [String: UserGroup]) -> [Finding] {
    let control = PeriodControl(company: "", groups: groups)
    var findings: [Finding] = []
    if event == .close, !isConfirmed {
      findings.append(Finding(.error, PeriodChangeError.confirmationIsMissing))
    }
    for (module, access) in access.sorted(by: { $0.key < $1.key }) {
      do {
        try control.admit(access, for: module)
      } catch {
        findings += error.findings
      }
    }
    return findings
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

  /// The statuses that periods get where some are given one, each period once, in the order in which
  /// they are set.
  ///
  /// What a month was closed for good on takes no opening any more (spec T-ADD-22), unless its opening
  /// period is given a status of its own.
  package func statuses(
    giving asked: [(period: Period, status: PeriodStatus)]
  ) -> [(period: String, status: PeriodStatus)] {
    var given = Set(asked.map(\.period.name))
    var statuses: [(period: String, status: PeriodStatus)] = []
    for (period, status) in asked {
      if status == .closed, period.kind == .operating,
        let opening = calendar.year(named: period.year)?.opening,
        self.status(of: opening.name) == .open, given.insert(opening.name).inserted
      {
        statuses.append((opening.name, .onHold))
      }
      statuses.append((period.name, status))
    }
    return statuses
  }
}

/// Which periods of companies with unlike calendars are meant.
package enum PeriodChoice: Hashable, Sendable {
  case named([String])
  /// The operating period of each that ends on a day.
  case ending(Day)

  /// As it was asked for, where a calendar calls it `name`.
  package func asked(for name: String) -> String {
    if case .ending(let day) = self { day.description } else { name }
  }

  /// The periods in a calendar, or why one is not there.
  package func periods(
    in calendar: FiscalCalendar,
    of company: String
  ) -> [(name: String, period: Result<Period, Refusal>)] {
    switch self {
    case .named(let names):
      names.indices.filter { !names[..<$0].contains(names[$0]) }.map { index in
        let name = names[index]
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
    do {
      let around = try calendar.resolve(day, .operating, named: nil)
      let error = PeriodChangeError.noneEnds(
        company: company,
        day: day,
        period: around.name,
        from: around.firstDay,
        to: around.lastDay
      )
      return (day.description, .failure(Refusal(error)))
    } catch {
      let none = PeriodError.companyHasNoCalendar(company: company)
      return (
        day.description,
        .failure(calendar.years.isEmpty ? Refusal(none) : Refusal(error))
      )
    }
  }
}
