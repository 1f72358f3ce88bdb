import Accounting
import Books

/// What a close did, or would do.
package struct CloseReport: Sendable {
  package let company: Company
  package let period: Period
  package let isRehearsal: Bool
  package let steps: [RunReport]
  package let checks: [CheckResult]
  package let seal: Seal
  /// The seal that this one takes the place of, and what became of it.
  package let replaced: SealState?
  package let before: TrialBalanceReport
  package let after: TrialBalanceReport

  /// The seals of later periods that its steps have moved.
  package var sealsMoved: [SealState] { steps.flatMap(\.sealsMoved) }
}

extension Session {
  /// Closes a period of a company: its steps in order, the checks, the hold and the seal.
  ///
  /// They are committed together or not at all (law 5). A rehearsal is the same, rolled back.
  package func close(
    period name: String,
    _ call: Call
  ) throws -> CloseReport {
    let answer = Answer<CloseReport>(
      to: "close \(name)",
      number: \.seal.sequence,
      recall: { sequence, read in try self.closedBefore(name, at: sequence, read) }
    )
    return try writing(.close, call, answer) { open in
      try close(name, in: open, isRehearsal: call.isRehearsal)
    }
  }

  /// Closes the same period of several companies, of all where none is named: all of them or none.
  ///
  /// A refusal has the reasons of every company, each with the company's code.
  package func closeAll(
    period name: String,
    of codes: [String] = [],
    _ call: Call
  ) throws -> [CloseReport] {
    let request = (["close-all", name] + codes).joined(separator: " ")
    return try writingInstallation(.close, call) { installation in
      let all = try installation.read.companies()
      guard !all.isEmpty else { throw Refusal(CompanyError.noneExists) }
      let unknown = codes.filter { code in !all.contains { $0.company.code == code } }
      guard unknown.isEmpty else {
        throw Refusal(
          unknown.map {
            Finding(.error, CompanyError.isUnknown(company: $0, known: all.map(\.company.code)))
          }
        )
      }
      let companies = all.filter { codes.isEmpty || codes.contains($0.company.code) }
      try admitToClose(companies.map(\.company.code))
      var reasons: [Finding] = []
      let before = try companies.compactMap { company -> CloseReport? in
        let read = installation.read.books(of: company.key)
        guard let number = try answered(call, request, in: read) else { return nil }
        do {
          return try closedBefore(name, at: number, read)
        } catch let refusal as Refusal {
          reasons += refusal.findings.map { $0.found(in: company.company.code) }
          return nil
        }
      }
      guard reasons.isEmpty else { throw Refusal(reasons) }
      guard before.isEmpty else { return before }
      let reports = try companies.compactMap { company -> CloseReport? in
        let open = try installation.open(company.key)
        do {
          let report = try close(name, in: open, isRehearsal: call.isRehearsal)
          try remember(call, request, report.seal.sequence, in: open)
          try open.close()
          return report
        } catch let refusal as Refusal {
          reasons += refusal.findings.map { $0.found(in: company.company.code) }
          return nil
        }
      }
      guard reasons.isEmpty else { throw Refusal(reasons) }
      return reports
    }
  }

  /// Refuses a caller who may not close in one of some companies, with the reasons of each.
  private func admitToClose(_ companies: [String]) throws(Refusal) {
    var reasons: [Finding] = []
    for code in companies {
      do {
        try rights.admit(caller, .close, company: code)
      } catch {
        reasons += error.findings.map { $0.found(in: code) }
      }
    }
    guard reasons.isEmpty else { throw Refusal(reasons) }
  }

  private func close(
    _ name: String,
    in open: OpenBooks,
    isRehearsal: Bool
  ) throws -> CloseReport {
    let control = open.facts.periods
    guard let period = control.calendar.period(named: name) else {
      throw Refusal(CalendarError.periodIsUnknown(period: name))
    }
    guard period.kind == .operating else { throw Refusal(CloseError.isNoMonth(period: name)) }
    let replaced = try open.read.sealStates()[name]
    if let change = control.statuses[name], change.status != .open {
      guard change.status == .onHold, replaced?.isOvertaken ?? false else {
        throw Refusal(CloseError.isClosedAlready(change: change))
      }
      // What moved or broke the seal is closed anew, in this one commit.
      try open.set(.open, of: [name], because: "close \(name)")
    }
    let before = try trialBalance(open.read, year: nil, period: name)
    let steps = try CloseProfile.standard.steps.compactMap { try step($0, of: period, open) }
    let results = try checks(of: PeriodInCalendar(period, open.facts.periods), open.read)
    let blocking = results.filter(\.blocks)
    guard blocking.isEmpty else {
      throw Refusal(blocking.flatMap(\.refusal), board: results)
    }
    try open.set(
      .onHold,
      of: [name] + openingToHold(with: period, open.facts.periods),
      because: "close \(name)",
      isByClose: true
    )
    let seal = try open.seal(period)
    return CloseReport(
      company: open.facts.company,
      period: period,
      isRehearsal: isRehearsal,
      steps: steps,
      checks: results,
      seal: seal,
      replaced: replaced,
      before: before,
      after: try trialBalance(open.read, year: nil, period: name)
    )
  }

  /// The opening period that a month is closed on, where it still takes openings (spec T-ADD-22).
  private func openingToHold(with month: Period, _ control: PeriodControl) -> [String] {
    guard let opening = control.calendar.year(named: month.year)?.opening,
      control.status(of: opening.name) == .open
    else { return [] }
    return [opening.name]
  }

  /// One step of a close, which is a run.
  private func step(_ kind: RunKind, of period: Period, _ open: OpenBooks) throws -> RunReport? {
    guard let kind = BookedRuns.of(kind) else { return nil }
    return try step(kind, of: period, open)
  }

  private func step<Kind: BookedRun>(
    _: Kind.Type,
    of period: Period,
    _ open: OpenBooks
  ) throws -> RunReport? {
    guard let wish = Kind.wish(toClose: period) else { return nil }
    let parameters = try Kind.parameters(wish, open.read, open.facts)
    return try carryOut(Kind.self, parameters, in: open, posts: true)
  }

  /// What an earlier request with the same key has closed, by the number of its seal.
  ///
  /// A period that was opened since, and not closed anew, is not told as closed.
  private func closedBefore(
    _ name: String,
    at number: Int64,
    _ read: CompanyBooks
  ) throws -> CloseReport {
    let calendar = try read.calendar()
    guard let period = calendar.period(named: name),
      let seal = try read.seals(through: number)[name]
    else { throw Refusal(CalendarError.periodIsUnknown(period: name)) }
    if case .broken(seal, change: let change)? = try read.sealStates()[name] {
      throw Refusal(RunError.answeredCloseIsUndone(closed: name, change: change))
    }
    // The checks are those of the month that was to be closed, and so not held.
    var control = try read.postingFacts().periods
    control.statuses[name] = nil
    let runs = try read.runs().filter { $0.period == name && $0.sequence < seal.sequence }
    // Each step leaves a run, right before the seal.
    let steps = CloseProfile.standard.steps.compactMap { kind in runs.last { $0.kind == kind } }
    return CloseReport(
      company: try read.company(),
      period: period,
      isRehearsal: false,
      steps: try steps.map { try report($0.number, read) },
      checks: try checks(of: PeriodInCalendar(period, control), read),
      seal: seal,
      replaced: try read.sealStates(through: seal.sequence - 1)[name],
      before: try trialBalance(
        read,
        year: nil,
        period: name,
        asOf: (steps.first?.sequence ?? seal.sequence) - 1
      ),
      after: try trialBalance(read, year: nil, period: name, asOf: seal.sequence)
    )
  }
}
