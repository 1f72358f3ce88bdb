import Accounting
import Books

/// A period with who may post in it and how it is sealed.
package struct PeriodState: Sendable {
  package let company: String
  package let period: Period
  package let status: PeriodStatus
  package let change: PeriodStatusChange?
  package let access: [Module: ModuleAccess]
  package let seal: SealState?
  /// By when it is to be held; nothing where nobody asked.
  package var deadline: DeadlineStanding?
  /// How it has just been opened again.
  package var reopening: PeriodReopening?
  /// What was decided of its close; nothing where it was not asked for.
  package var approval: ApprovalState?
  /// What is said of a change that was made of it.
  package var findings: [Finding] = []
}

extension Session {
  /// The periods of a company, or of one of its years.
  package func periods(year: String?, _ call: Call) throws -> [PeriodState] {
    try reading(.periodList, call) { read in
      let control = try read.postingFacts().periods
      if let year, control.calendar.year(named: year) == nil {
        throw Refusal(CalendarError.yearIsUnknown(year: year))
      }
      let seals = try read.sealStates()
      let deadlines = try read.deadlines()
      let decisions = try read.periodApprovals()
      return control.calendar.periods.filter { year == nil || $0.year == year }.map {
        var state = state(of: $0, control, seals)
        state.deadline = deadlines.standing(of: $0, in: control, on: today)
        state.approval = decisions[$0.name].map { ApprovalState($0, under: state.seal) }
        return state
      }
    }
  }

  func state(
    of period: Period,
    _ control: PeriodControl,
    _ seals: [String: SealState]
  ) -> PeriodState {
    PeriodState(
      company: control.company,
      period: period,
      status: control.status(of: period.name),
      change: control.statuses[period.name],
      access: control.access[period.name] ?? [.generalLedger: .all],
      seal: seals[period.name]
    )
  }

  /// Adds a fiscal year divided by a pattern, or as the year before it; an earlier one may be put in
  /// front.
  package func createYear(
    _ days: ClosedRange<Day>,
    pattern: PeriodPattern? = .month,
    _ call: Call
  ) throws -> [PeriodState] {
    try writing(.periodCreate, call) { open in
      let year = try open.addYear(from: days.lowerBound, to: days.upperBound, pattern: pattern)
      return year.periods.map { state(of: $0, open.facts.periods, [:]) }
    }
  }

  /// Holds, opens or permanently closes a period; asking for the status that it has changes nothing.
  ///
  /// A reason is demanded where a sealed period is opened and where a period is closed for good.
  package func change(
    _ name: String,
    _ event: PeriodEvent,
    because reason: String?,
    exemption: String? = nil,
    confirmed: Bool,
    _ call: Call
  ) throws -> PeriodState {
    try writing(event.verb, call) { open in
      let asked = StatusRequest(event, because: reason ?? exemption, isConfirmed: confirmed)
      return try carryOut(asked, on: state(of: name, open), exemption, open)
    }
  }

  /// Opens a period again, and shows what rests on it.
  ///
  /// The same change as opening it, with a reason in any case.
  package func reopen(
    _ name: String,
    because reason: String?,
    exemption: String? = nil,
    _ call: Call
  ) throws -> ReopenReport {
    try writing(.reopen, call) { open in
      let before = try state(of: name, open)
      var dependents = try dependents(on: before.period, open)
      let asked = StatusRequest(.open, because: reason ?? exemption, isReopening: true)
      let after = try carryOut(asked, on: before, exemption, open)
      // Opening an opening period breaks seals by name.
      dependents.periods = try laterPeriods(than: before.period, open)
      return ReopenReport(
        company: open.facts.company,
        before: before,
        after: after,
        dependents: dependents,
        close: try before.seal.flatMap { try open.read.close(ofSeal: $0.seal.sequence) },
        isRehearsal: call.isRehearsal
      )
    }
  }

  /// A period of open books by its name.
  private func state(of name: String, _ open: OpenBooks) throws -> PeriodState {
    let control = open.facts.periods
    guard let period = control.calendar.period(named: name) else {
      throw Refusal(control.calendar.unknownPeriod(name))
    }
    return state(of: period, control, try open.read.sealStates())
  }

  /// Gives a period the status that is asked for, where it does not have it already.
  private func carryOut(
    _ request: StatusRequest,
    on before: PeriodState,
    _ exemption: String?,
    _ open: OpenBooks
  ) throws -> PeriodState {
    let period = before.period
    let isSealed = try before.seal != nil || sealsRest(on: period, open)
    let (next, warnings) = try status(of: period, after: request, isSealed: isSealed, open)
    guard let next else { return before }
    let reopening =
      next == .open ? try reopening(of: period, because: request.reason, exemption, open) : nil
    let ending = next == .open ? try waivers(endedByOpening: period.name, open) : []
    for (name, status) in open.facts.periods.statuses(giving: [(period, next)]) {
      try open.set(status, of: [name], because: request.reason, by: reopening)
    }
    var after = try state(of: period.name, open)
    after.reopening = reopening
    after.findings = warnings + ending
    return after
  }

  /// Whether a seal breaks when a period is opened that is not sealed itself: an opening period.
  private func sealsRest(on period: Period, _ open: OpenBooks) throws -> Bool {
    guard period.kind == .opening else { return false }
    let (seals, calendar) = (try open.read.seals(), open.facts.periods.calendar)
    return calendar.periods.contains {
      seals[$0.name] != nil && calendar.periodsBreaking($0).contains(period.name)
    }
  }

  /// Sets who may post from a module in a period.
  package func setAccess(
    _ access: ModuleAccess,
    for module: Module,
    in name: String,
    because reason: String?,
    _ call: Call
  ) throws -> PeriodState {
    try writing(.periodAccess, call) { open in
      try setAccess(access, for: module, in: name, because: reason, open)
    }
  }

  /// The same in books that are open.
  @discardableResult
  func setAccess(
    _ access: ModuleAccess,
    for module: Module,
    in name: String,
    because reason: String?,
    _ open: OpenBooks
  ) throws -> PeriodState {
    let control = open.facts.periods
    guard let period = control.calendar.period(named: name) else {
      throw Refusal(control.calendar.unknownPeriod(name))
    }
    try control.admit(access, for: module)
    if control.access(of: module, to: name) != access {
      try open.set(access, for: module, in: name, because: reason ?? "")
    }
    return state(of: period, open.facts.periods, try open.read.sealStates())
  }

  /// Adds or removes members of a group; each company whose periods name the group records it too.
  package func changeGroup(
    _ name: String,
    add: [String],
    remove: [String],
    _ call: Call
  ) throws -> UserGroup {
    try writingInstallation(.groupSet, call) { installation in
      let before = try installation.read.groups()[name] ?? UserGroup(name: name, members: [])
      var after = before
      after.members.formUnion(add)
      after.members.subtract(remove)
      let changes =
        after.members.subtracting(before.members).sorted().map { (member: $0, isMember: true) }
        + before.members.subtracting(after.members).sorted().map {
          (member: $0, isMember: false)
        }
      guard !changes.isEmpty else { return after }
      try check(after, joined: add, installation.read)
      var shared = Record("user-group")
      var own = Record("user-group")
      for change in changes {
        shared.add(member: change.member, isMember: change.isMember, of: name, isShared: true)
        own.add(member: change.member, isMember: change.isMember, of: name, isShared: false)
      }
      try installation.append(shared)
      for company in try installation.read.companies().sorted(by: { $0.key < $1.key }) {
        let open = try installation.open(company.key)
        let facts = open.facts
        guard facts.periods.names(group: name) || facts.chart.names(group: name) else { continue }
        try open.append(own)
        try open.close()
      }
      return after
    }
  }

  /// Where there are users, members are some of them, and one who administers is left.
  private func check(
    _ group: UserGroup,
    joined: [String],
    _ installation: InstallationBooks
  ) throws {
    let before = try installation.authorities()
    var after = before
    after.groups[group.name] = group
    try refusing {
      try before.checkMembers(joined)
      try after.checkAdministrators(before: before, on: today)
    }
  }

  package func groups() throws -> [UserGroup] {
    try readingInstallation(.groupList) { try $0.groups().values.sorted { $0.name < $1.name } }
  }
}

extension PeriodEvent {
  fileprivate var verb: Verb {
    switch self {
    case .open: .periodOpen
    case .hold: .periodHold
    case .close: .periodClose
    }
  }
}
