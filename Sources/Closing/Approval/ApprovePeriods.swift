import Accounting
import Books

/// The approval of closed periods of a company, as it stands.
package struct ApprovalsReport: Sendable {
  package let company: Company
  package let secondPerson: SecondPerson
  package let rows: [Row]
  /// What is said beside.
  package let findings: [Finding]
  package let isRehearsal: Bool

  package struct Row: Sendable {
    package let period: Period
    package let status: PeriodStatus
    package let seal: SealState?
    /// Who closed it, and when.
    package let closer: RecordedAct?
    package let approval: ApprovalState?

    package init(
      period: Period,
      status: PeriodStatus,
      seal: SealState?,
      closer: RecordedAct?,
      approval: ApprovalState?
    ) {
      self.period = period
      self.status = status
      self.seal = seal
      self.closer = closer
      self.approval = approval
    }
  }

  package init(
    company: Company,
    secondPerson: SecondPerson,
    rows: [Row],
    findings: [Finding] = [],
    isRehearsal: Bool = false
  ) {
    self.company = company
    self.secondPerson = secondPerson
    self.rows = rows
    self.findings = findings
    self.isRehearsal = isRehearsal
  }
}

extension Session {
  /// The closed periods of a company, or of one of its years, with who has approved them.
  package func approvals(year: String?, _ call: Call) throws -> ApprovalsReport {
    try reading(.approvalList, call) { read in
      let company = try read.company()
      let control = try read.periodControl(company.code)
      if let year, control.calendar.year(named: year) == nil {
        throw Refusal(CalendarError.yearIsUnknown(year: year))
      }
      let approvals = try approvals(control, read)
      let periods = control.calendar.periods.filter { period in
        (year == nil || period.year == year)
          && (approvals.seals[period.name] != nil || approvals.decisions[period.name] != nil)
      }
      return report(periods, approvals, control, company)
    }
  }

  /// Approves closed periods or returns them: all or, with every reason, none.
  package func decide(
    _ decision: PeriodApproval.Decision,
    of names: [String],
    because reason: String?,
    _ call: Call
  ) throws -> ApprovalsReport {
    let verb: Verb = decision == .approved ? .approvalGive : .approvalReturn
    return try writing(verb, call) { open in
      let (control, company) = (open.facts.periods, open.facts.company)
      let approvals = try approvals(control, open.read)
      var problems: [any LedgerError] = []
      var periods: [Period] = []
      for name in names where !periods.contains(where: { $0.name == name }) {
        guard let period = control.calendar.period(named: name) else {
          problems.append(control.calendar.unknownPeriod(name))
          continue
        }
        periods.append(period)
        switch decision {
        case .approved: problems += approvals.obstacles(toApproving: period, by: author)
        case .returned:
          problems += approvals.obstacles(toReturning: period, control)
          if (reason ?? "").allSatisfy({ $0 == " " }) {
            problems.append(PeriodError.reasonIsMissing(period: name))
          }
        }
      }
      guard problems.isEmpty else { throw Refusal(problems.map { Finding(.error, $0) }) }
      // Who approved already, approves no more by saying so again.
      let due = periods.filter { period in
        let before = approvals.state(of: period.name)
        let isTheSame = before?.approval.act.by == author && before?.name == decision.rawValue
        return !isTheSame || decision == .returned && before?.approval.act.reason != reason
      }
      let seals = due.compactMap { period in
        approvals.seals[period.name].map { (period: period.name, seal: $0.seal.sequence) }
      }
      if !seals.isEmpty { try open.decide(decision, of: seals, because: reason ?? "") }
      return report(
        periods,
        try self.approvals(control, open.read),
        control,
        company,
        isRehearsal: call.isRehearsal
      )
    }
  }

  /// Waives a second person for permanent closes of a company, or demands one again.
  package func waiveSecondPerson(
    _ isWaived: Bool,
    because reason: String?,
    _ call: Call
  ) throws -> ApprovalsReport {
    try writing(isWaived ? .approvalWaive : .approvalDemand, call) { open in
      let before = try open.read.secondPersonWaiver()
      let isTheSame = isWaived && before?.reason == reason && before?.by == author
      if isWaived ? !isTheSame : before != nil {
        try open.waiveSecondPerson(isWaived, because: reason ?? "")
      }
      let control = open.facts.periods
      return report(
        [],
        try approvals(control, open.read),
        control,
        open.facts.company,
        isRehearsal: call.isRehearsal
      )
    }
  }

  private func report(
    _ periods: [Period],
    _ approvals: Approvals,
    _ control: PeriodControl,
    _ company: Company,
    isRehearsal: Bool = false
  ) -> ApprovalsReport {
    let rows = periods.map { period in
      ApprovalsReport.Row(
        period: period,
        status: control.status(of: period.name),
        seal: approvals.seals[period.name],
        closer: approvals.closer(of: period.name),
        approval: approvals.state(of: period.name)
      )
    }
    return ApprovalsReport(
      company: company,
      secondPerson: approvals.secondPerson,
      rows: rows,
      findings: approvals.whoIsAsked,
      isRehearsal: isRehearsal
    )
  }

  /// What a company's books say of the approval of its periods.
  func approvals(_ control: PeriodControl, _ read: CompanyBooks) throws -> Approvals {
    var (secondPerson, approvers) = (SecondPerson.cannotBeKnown, [String]())
    if let authorities = try authorities() {
      approvers = authorities.mayDo(.approvalGive, in: control.company, on: today)
      secondPerson = try read.secondPersonWaiver().map(SecondPerson.isWaived) ?? .isDemanded
    }
    return Approvals(
      company: control.company,
      calendar: control.calendar,
      seals: try read.sealStates(),
      closers: try read.closers(),
      decisions: try read.periodApprovals(),
      secondPerson: secondPerson,
      approvers: approvers
    )
  }
}
