/// What somebody decided of a closed period, which names the seal that it was closed by (spec 2.5).
package struct PeriodApproval: Hashable, Sendable {
  package let period: String
  /// The record of the seal.
  package let seal: Int64
  package let decision: Decision
  package let act: RecordedAct

  package enum Decision: String, Sendable, CaseIterable {
    case approved
    case returned
  }

  package init(period: String, seal: Int64, decision: Decision, act: RecordedAct) {
    self.period = period
    self.seal = seal
    self.decision = decision
    self.act = act
  }
}

/// What has become of such a decision.
package enum ApprovalState: Hashable, Sendable {
  case approved(PeriodApproval)
  case returned(PeriodApproval)
  /// What was decided is no longer counted, since its seal does not stand.
  case fallen(PeriodApproval, Fall)

  package enum Fall: String, Sendable, CaseIterable {
    case moved
    case broken
    case differs
    /// The period has been closed again since.
    case replaced
  }

  package var approval: PeriodApproval {
    switch self {
    case .approved(let approval), .returned(let approval), .fallen(let approval, _): approval
    }
  }

  package var name: String {
    switch self {
    case .approved: "approved"
    case .returned: "returned"
    case .fallen: "fallen"
    }
  }

  /// Of the newest decision of a period, by its newest seal.
  package init(_ approval: PeriodApproval, under seal: SealState?) {
    self =
      switch seal {
      case let seal? where seal.seal.sequence == approval.seal:
        switch (approval.decision, seal) {
        case (.returned, _): .returned(approval)
        case (.approved, .intact): .approved(approval)
        case (.approved, .moved): .fallen(approval, .moved)
        case (.approved, .broken): .fallen(approval, .broken)
        case (.approved, .differs): .fallen(approval, .differs)
        }
      default: .fallen(approval, .replaced)
      }
  }
}

/// What a company's books say of the approval of its periods.
package struct Approvals: Sendable {
  package let company: String
  package let calendar: FiscalCalendar
  /// By period.
  package let seals: [String: SealState]
  /// Who closed, by the record of the seal.
  package let closers: [Int64: RecordedAct]
  /// The newest decision of each period.
  package let decisions: [String: PeriodApproval]
  package let secondPerson: SecondPerson
  /// Who may approve, by name.
  package let approvers: [String]

  package init(
    company: String,
    calendar: FiscalCalendar,
    seals: [String: SealState],
    closers: [Int64: RecordedAct],
    decisions: [String: PeriodApproval],
    secondPerson: SecondPerson,
    approvers: [String] = []
  ) {
    self.company = company
    self.calendar = calendar
    self.seals = seals
    self.closers = closers
    self.decisions = decisions
    self.secondPerson = secondPerson
    self.approvers = approvers
  }

  package func state(of period: String) -> ApprovalState? {
    decisions[period].map { ApprovalState($0, under: seals[period]) }
  }

  /// Who closed a period by the newest seal of it.
  package func closer(of period: String) -> RecordedAct? {
    seals[period].flatMap { closers[$0.seal.sequence] }
  }

  /// Those who may approve what somebody else has closed.
  private func approvers(besides closer: String) -> [String] {
    approvers.filter { !Segregation.isSamePerson($0, closer) }
  }

  /// Why somebody may not approve a period, every reason; nothing where he may.
  package func obstacles(toApproving period: Period, by author: String) -> [any LedgerError] {
    guard let seal = seals[period.name] else { return [notSealed(period)] }
    var obstacles: [any LedgerError] = SealStands.find(seal) ?? []
    if secondPerson != .cannotBeKnown, let closer = closer(of: period.name)?.by,
      Segregation.isSamePerson(author, closer)
    {
      obstacles.append(
        ApprovalError.approverHasClosed(
          company: company,
          period: period.name,
          closer: closer,
          who: approvers(besides: closer)
        )
      )
    }
    return obstacles
  }

  /// Why a period may not be returned; nothing where it may.
  package func obstacles(
    toReturning period: Period,
    _ control: PeriodControl
  )
    -> [any LedgerError]
  {
    if let change = control.statuses[period.name], change.status == .closed {
      return [PeriodError.cannotReopen(company: company, change: change)]
    }
    // What lies under a permanent close is not opened again, and so not settled.
    if let closed = control.closedForGood(after: period) {
      return [
        PermanentCloseError.isUnderClosed(company: company, earlier: period.name, closed: closed)
      ]
    }
    return seals[period.name] == nil ? [notSealed(period)] : []
  }

  private func notSealed(_ period: Period) -> any LedgerError {
    guard period.kind == .operating else { return CloseError.isNoMonth(period: period.name) }
    return PermanentCloseError.isNotSealed(company: company, period: period.name)
  }

  /// What is said of a permanent close for want of a second person: an error where one is demanded.
  ///
  /// An opening or closing period has no seal; it goes with the first month behind it whose seal covers
  /// it and that is approved.
  package func toCloseForGood(_ period: Period) -> [Finding] {
    guard secondPerson == .isDemanded else { return whoIsAsked }
    let months =
      period.kind == .operating
      ? [period]
      : calendar.periods.filter { $0.kind == .operating && Period.precedes(period, $0) }
    let refusals = months.map(refusal)
    if refusals.contains(where: { $0 == nil }) { return [] }
    // Of several months that would do, the first one that has a seal is told.
    let told = months.firstIndex { seals[$0.name] != nil } ?? months.startIndex
    guard months.indices.contains(told), let refusal = refusals[told] else {
      return [Finding(.error, ApprovalError.noMonthCovers(company: company, period: period.name))]
    }
    return [Finding(.error, refusal)]
  }

  /// What is said of the earlier months that a permanent close leaves as they are: none of them is opened
  /// again, so one that was returned goes first where a second person is demanded, and one whose approval
  /// does not count is named.
  package func left(before period: Period, _ control: PeriodControl) -> [Finding] {
    calendar.periods.compactMap { month -> Finding? in
      guard month.kind == .operating, Period.precedes(month, period), seals[month.name] != nil,
        control.statuses[month.name]?.status != .closed, control.closedForGood(after: month) == nil
      else { return nil }
      if case .returned(let approval) = state(of: month.name) {
        return Finding(
          secondPerson == .isDemanded ? .error : .warning,
          ApprovalError.isReturned(company: company, period: month.name, act: approval.act)
        )
      }
      guard secondPerson == .isDemanded else { return nil }
      return refusal(month).map { Finding(.warning, $0) }
    }
  }

  /// That nobody is asked for a second person, and why.
  package var whoIsAsked: [Finding] {
    switch secondPerson {
    case .isDemanded: []
    case .cannotBeKnown:
      [Finding(.info, ApprovalError.nobodyIsAsked(company: company, waiver: nil))]
    case .isWaived(let act):
      [Finding(.info, ApprovalError.nobodyIsAsked(company: company, waiver: act))]
    }
  }

  /// Why the approval of a month does not count.
  private func refusal(_ month: Period) -> (any LedgerError)? {
    guard seals[month.name] != nil, let closer = closer(of: month.name)?.by else {
      return PermanentCloseError.isNotSealed(company: company, period: month.name)
    }
    let who = approvers(besides: closer)
    let (company, name) = (company, month.name)
    func missing() -> ApprovalError {
      .isMissing(company: company, period: name, closer: closer, who: who)
    }
    switch state(of: month.name) {
    case .approved(let approval):
      return Segregation.isSamePerson(approval.act.by, closer) ? missing() : nil
    case .returned(let approval):
      return ApprovalError.isReturned(company: company, period: name, act: approval.act)
    case .fallen(let approval, let fall):
      return ApprovalError.hasFallen(
        company: company,
        period: name,
        by: approval.act.by,
        fall: fall,
        who: who
      )
    case nil: return missing()
    }
  }
}
