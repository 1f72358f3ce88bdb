import Accounting
import Books

/// What a close did, or would do.
package struct CloseReport: Sendable {
  /// Its number among the closes of the company; nothing for one from before closes were records.
  package let number: Int64?
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
  /// What its steps change of the year's result, profit positive, in minor units of the accounting
  /// currency.
  package let effectOnResult: Int64
  /// How many of the checks warn, or fail and are waived; what a step warns of is on the board as well,
  /// or stands below it.
  package let warnings: Int
  /// The waivers that let it go on although checks fail.
  package let waivers: [CheckWaiver]

  /// What it went on for.
  package var findings: [Finding] { waivers.map(\.finding) }

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

  func close(
    _ name: String,
    in open: OpenBooks,
    isRehearsal: Bool
  ) throws -> CloseReport {
    let control = open.facts.periods
    guard let period = control.calendar.period(named: name) else {
      throw Refusal(control.calendar.unknownPeriod(name))
    }
    guard period.kind == .operating else { throw Refusal(CloseError.isNoMonth(period: name)) }
    let replaced = try open.read.sealStates()[name]
    // Opening the month ends its waivers, but not what this close makes of it itself.
    var waivers: [CheckWaiver]?
    if let change = control.statuses[name], change.status != .open {
      guard change.status == .onHold, replaced?.isOvertaken ?? false else {
        throw Refusal(CloseError.isClosedAlready(change: change))
      }
      // A month under a permanent close is not opened either, if only for as long as this takes.
      try control.admitOrder(of: .open, on: period)
      // What moved or broke the seal is closed anew, in this one commit.
      waivers = try open.read.waivers()
      try open.set(.open, of: [name], because: "close \(name)")
    }
    let before = try trialBalance(open.read, year: nil, period: name)
    let steps = try CloseProfile.standard.steps.compactMap { try step($0, of: period, open) }
    let results = try checks(
      of: PeriodInCalendar(period, open.facts.periods),
      open.read,
      waivers: waivers
    )
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
    let number = try open.read.nextClose()
    let seal = try open.seal(period)
    let after = try trialBalance(open.read, year: nil, period: name)
    let effect = try effectOnResult(from: before, to: after, open.facts.chart)
    let used = results.waiversUsed
    try open.keep(
      ClosedMonth(
        seal: seal,
        runs: steps.map { ($0.run.number, $0.vouchers.count) },
        effectOnResult: effect,
        warnings: results.warnings,
        replaces: replaced?.seal.sequence,
        sealsMoved: steps.flatMap(\.sealsMoved).count,
        waivers: used.map(\.number)
      ),
      as: number
    )
    return CloseReport(
      number: number,
      company: open.facts.company,
      period: period,
      isRehearsal: isRehearsal,
      steps: steps,
      checks: results,
      seal: seal,
      replaced: replaced,
      before: before,
      after: after,
      effectOnResult: effect,
      warnings: results.warnings,
      waivers: used
    )
  }

  /// What a close does to the result of the year, income positive, in minor units.
  private func effectOnResult(
    from before: TrialBalanceReport,
    to after: TrialBalanceReport,
    _ chart: ChartOfAccounts
  ) throws -> Int64 {
    let standard = after.company.chartStandard
    let (then, now) = try (
      before.balance.result(chart, standard), after.balance.result(chart, standard)
    )
    return try now.closing.subtracting(then.closing)
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
  func closedBefore(
    _ name: String,
    at number: Int64,
    _ read: CompanyBooks
  ) throws -> CloseReport {
    let calendar = try read.calendar()
    guard let period = calendar.period(named: name),
      let seal = try read.seals(through: number)[name]
    else { throw Refusal(calendar.unknownPeriod(name)) }
    if case .broken(seal, change: let change)? = try read.sealStates()[name] {
      throw Refusal(RunError.answeredCloseIsUndone(closed: name, change: change))
    }
    // The checks are those of the month that was to be closed, and so not held.
    var control = try read.postingFacts().periods
    control.statuses[name] = nil
    let record = try read.close(ofSeal: seal.sequence).flatMap { try read.closes($0).first }
    let steps = try steps(of: record, sealedBy: seal, read)
    let before = try trialBalance(
      read,
      year: nil,
      period: name,
      asOf: (steps.first?.sequence ?? seal.sequence) - 1
    )
    let after = try trialBalance(read, year: nil, period: name, asOf: seal.sequence)
    let chart = try read.chart(asOf: seal.sequence)
    let results = try checks(of: PeriodInCalendar(period, control), read)
    let used = try record.map { record in
      record.waivers.isEmpty
        ? [] : try read.waivers().filter { record.waivers.contains($0.number) }
    }
    return CloseReport(
      number: record?.number,
      company: try read.company(),
      period: period,
      isRehearsal: false,
      steps: try steps.map { try report($0.number, read) },
      checks: results,
      seal: seal,
      replaced: try read.sealStates(through: seal.sequence - 1)[name],
      before: before,
      after: after,
      effectOnResult: try effectOnResult(from: before, to: after, chart),
      warnings: record?.warnings ?? results.warnings,
      waivers: used ?? []
    )
  }

  /// The runs that were the steps of a close: those that its record names, else the last of each kind
  /// right before the seal.
  private func steps(
    of record: CloseRecord?,
    sealedBy seal: Seal,
    _ read: CompanyBooks
  ) throws -> [Run] {
    let runs = try read.runs()
    if let record {
      return record.runs.compactMap { part in runs.first { $0.number == part.number } }
    }
    let before = runs.filter { $0.period == seal.period && $0.sequence < seal.sequence }
    return CloseProfile.standard.steps.compactMap { kind in before.last { $0.kind == kind } }
  }
}

extension [CheckResult] {
  /// How many warn, or fail and are waived.
  fileprivate var warnings: Int {
    count { result in
      result.isExcused
        || result.weight == .warning && (result.status == .fail || result.status == .couldNotRun)
    }
  }
}
