import Accounting
import Books

/// Closes of a company, with what has become of each.
package struct ListedClose: Sendable {
  package let record: CloseRecord
  package let state: CloseRecord.State
  /// The waivers that let it go on.
  package let waivers: [CheckWaiver]

  package init(record: CloseRecord, state: CloseRecord.State, waivers: [CheckWaiver] = []) {
    self.record = record
    self.state = state
    self.waivers = waivers
  }
}

/// A close that was undone as a whole.
package struct CloseUndoReport: Sendable {
  package let company: Company
  package let close: CloseRecord
  /// Whether it opened the month; it may have been opened before.
  package let opens: Bool
  /// The runs that undo those of the close, in the order in which they were made.
  package let undos: [RunReport]
  package let isRehearsal: Bool
  package let findings: [Finding]

  package init(
    company: Company,
    close: CloseRecord,
    opens: Bool,
    undos: [RunReport],
    isRehearsal: Bool,
    findings: [Finding] = []
  ) {
    self.company = company
    self.close = close
    self.opens = opens
    self.undos = undos
    self.isRehearsal = isRehearsal
    self.findings = findings
  }

  /// The seals of later periods that it has moved; those that stood before keep it from being done.
  package var sealsMoved: [SealState] { undos.flatMap(\.sealsMoved) }
}

extension Session {
  /// The closes of a company, or those of one of its months.
  package func closes(period name: String?, _ call: Call) throws -> Listing<ListedClose> {
    try reading(.closeList, call) { read in
      let calendar = try read.calendar()
      if let name, calendar.period(named: name) == nil {
        throw Refusal(calendar.unknownPeriod(name))
      }
      let closes = try read.closes().filter { name == nil || $0.period == name }
      return Listing(try listed(closes, read), of: try read.company())
    }
  }

  /// One close.
  package func close(_ number: Int64, _ call: Call) throws -> Listing<ListedClose> {
    try reading(.closeShow, call) { read in
      Listing(try listed([try find(close: number, in: read)], read), of: try read.company())
    }
  }

  private func listed(_ closes: [CloseRecord], _ read: CompanyBooks) throws -> [ListedClose] {
    guard !closes.isEmpty else { return [] }
    let states = try read.sealStates()
    let isWaived = closes.contains { !$0.waivers.isEmpty }
    let waivers = isWaived ? try read.waivers() : []
    return closes.map { close in
      ListedClose(
        record: close,
        state: close.state(newest: states[close.period]),
        waivers: waivers.filter { close.waivers.contains($0.number) }
      )
    }
  }

  private func find(close number: Int64, in read: CompanyBooks) throws -> CloseRecord {
    guard let close = try read.closes(number).first else {
      throw Refusal(CloseError.isUnknown(close: number, company: try read.company().code))
    }
    return close
  }

  /// Undoes a close as a whole: opens its month, which breaks its seal, and undoes the runs that it
  /// posted, newest first; all of it, or nothing with everything that stands in the way.
  ///
  /// The month is opened by the lawful path, as by reopening it.
  package func undo(
    close number: Int64,
    because reason: String,
    exemption: String? = nil,
    _ call: Call
  ) throws -> CloseUndoReport {
    let answer = Answer<CloseUndoReport>(
      to: "close-undo \(number)",
      number: \.close.number,
      recall: { number, read in try self.undoneBefore(number, read) }
    )
    return try writing(.closeUndo, call, answer) { open in
      let close = try find(close: number, in: open.read)
      let facts = try undoFacts(of: close, open)
      var obstacles = facts.obstacles(because: reason).map { Finding(.error, $0) }
      let opens = open.facts.periods.status(of: close.period) != .open
      var path: PeriodReopening?
      if opens, let period = open.facts.periods.calendar.period(named: close.period) {
        do {
          path = try reopening(of: period, because: reason, exemption, undoing: number, open)
        } catch let refusal as Refusal {
          obstacles += refusal.findings
        }
      }
      guard obstacles.isEmpty else { throw Refusal(obstacles) }
      var findings = opens ? try waivers(endedByOpening: close.period, open) : []
      if opens { try open.set(.open, of: [close.period], because: reason, by: path) }
      var undos: [RunReport] = []
      for part in close.runs.reversed() {
        switch try find(part.number, in: open.read).state {
        case .posted: undos.append(try undo(part.number, on: nil, in: open))
        case .undone: findings.append(Finding(.info, RunError.isUndone(run: part.number)))
        case .nothingToDo, .planned: break
        }
      }
      try open.appendUndo(ofClose: number, because: reason)
      return CloseUndoReport(
        company: open.facts.company,
        close: try find(close: number, in: open.read),
        opens: opens,
        undos: undos,
        isRehearsal: call.isRehearsal,
        findings: findings
      )
    }
  }

  private func undoFacts(of close: CloseRecord, _ open: OpenBooks) throws -> CloseUndoFacts {
    let control = open.facts.periods
    guard let period = control.calendar.period(named: close.period) else {
      throw Refusal(control.calendar.unknownPeriod(close.period))
    }
    let closes = try open.read.closes()
    let runs = try open.read.runs()
    let states = try open.read.sealStates()
    let laterSeals = control.calendar.periods.compactMap { later -> (String, Int64?)? in
      guard Period.precedes(period, later), case .intact(let seal)? = states[later.name],
        control.status(of: later.name) == .onHold
      else { return nil }
      return (later.name, closes.first { $0.seal.sequence == seal.sequence }?.number)
    }
    // The runs of a later month that was reopened, or whose seal moved, are told one by one.
    let toldWithSeals = Set(laterSeals.compactMap(\.1))
    let ofCloses = Set(
      closes.filter { toldWithSeals.contains($0.number) || $0.period == close.period }
        .flatMap(\.runs).map(\.number)
    )
    return CloseUndoFacts(
      company: open.facts.company.code,
      close: close,
      newest: closes.last { $0.period == close.period && $0.undone == nil } ?? close,
      control: control,
      hasVouchers: runs.contains { run in
        run.state == .posted && close.runs.contains { $0.number == run.number }
      },
      laterSeals: laterSeals,
      laterRuns: try runs.reversed().filter { run in
        guard run.sequence > close.sequence, run.state == .posted, !ofCloses.contains(run.number)
        else { return false }
        return try looks(run, at: period, open.read)
      }
    )
  }

  /// What an earlier request with the same key has undone.
  private func undoneBefore(_ number: Int64, _ read: CompanyBooks) throws -> CloseUndoReport {
    let close = try find(close: number, in: read)
    let parts = Set(close.runs.map(\.number))
    let undos = try read.runs().filter { $0.undoes.map(parts.contains) ?? false }
    return CloseUndoReport(
      company: try read.company(),
      close: close,
      opens: true,
      undos: try undos.map { try report($0.number, read) },
      isRehearsal: false
    )
  }
}
