/// A close of a month as it is kept, so that it can be told again and undone as a whole (spec T-ADD-37).
package struct CloseRecord: Hashable, Sendable {
  /// 1, 2, 3 … in the company, in the order in which they were made.
  package let number: Int64
  package let period: String
  /// The record of the log that it stands in.
  package let sequence: Int64
  package let seal: KeptSeal
  package let runs: [KeptRun]
  /// What its steps did to the year's result, profit positive, in minor units of the accounting currency.
  package let effectOnResult: Int64
  package let warnings: Int
  /// The record of the seal that its own took the place of.
  package let replaces: Int64?
  /// How many seals of later periods its steps moved.
  package let sealsMoved: Int
  /// The numbers of the waivers that let it go on.
  package let waivers: [Int64]
  /// By whom and when; nobody says why.
  package let closed: RecordedAct
  package let undone: RecordedAct?

  package init(
    number: Int64,
    period: String,
    sequence: Int64,
    seal: KeptSeal,
    runs: [KeptRun] = [],
    effectOnResult: Int64 = 0,
    warnings: Int = 0,
    replaces: Int64? = nil,
    sealsMoved: Int = 0,
    waivers: [Int64] = [],
    closed: RecordedAct,
    undone: RecordedAct? = nil
  ) {
    self.number = number
    self.period = period
    self.sequence = sequence
    self.seal = seal
    self.runs = runs
    self.effectOnResult = effectOnResult
    self.warnings = warnings
    self.replaces = replaces
    self.sealsMoved = sealsMoved
    self.waivers = waivers
    self.closed = closed
    self.undone = undone
  }

  /// The seal that it made: its record and its hash.
  package struct KeptSeal: Hashable, Sendable {
    package let sequence: Int64
    package let hash: String

    package init(sequence: Int64, hash: String) {
      self.sequence = sequence
      self.hash = hash
    }
  }

  /// A run that is one of its steps, and how many vouchers that posted.
  package struct KeptRun: Hashable, Sendable {
    package let number: Int64
    package let kind: RunKind
    package let vouchers: Int

    package init(number: Int64, kind: RunKind, vouchers: Int) {
      self.number = number
      self.kind = kind
      self.vouchers = vouchers
    }

    /// The state in which the close left it.
    package var state: RunState { vouchers == 0 ? .nothingToDo : .posted }
  }

  /// What has become of a close.
  package enum State: String, Sendable, CaseIterable {
    /// Its seal is the newest of its month, and intact.
    case stands
    /// Later records moved what it sealed.
    case moved
    /// The month, or an opening period before it, was opened again.
    case opened
    /// The month was closed anew.
    case replaced
    case undone
    /// A part of its seal does not fit the books.
    case differs
  }

  /// What has become of it, where `newest` is the newest seal of its month.
  package func state(newest: SealState?) -> State {
    if undone != nil { return .undone }
    guard let newest, newest.seal.sequence == seal.sequence else { return .replaced }
    return switch newest {
    case .intact: .stands
    case .moved: .moved
    case .broken: .opened
    case .differs: .differs
    }
  }
}

/// What decides whether a close may be undone.
package struct CloseUndoFacts: Sendable {
  package let company: String
  package let close: CloseRecord
  /// The newest close of the same month.
  package let newest: CloseRecord
  package let control: PeriodControl
  /// Whether vouchers that the close posted are in force.
  package let hasVouchers: Bool
  /// The later months whose seals stand and cover what the close posted, each with its close.
  package let laterSeals: [(period: String, close: Int64?)]
  /// Runs since the close that looked at what it posted and are in force, newest first.
  package let laterRuns: [Run]

  package init(
    company: String,
    close: CloseRecord,
    newest: CloseRecord,
    control: PeriodControl,
    hasVouchers: Bool,
    laterSeals: [(period: String, close: Int64?)],
    laterRuns: [Run]
  ) {
    self.company = company
    self.close = close
    self.newest = newest
    self.control = control
    self.hasVouchers = hasVouchers
    self.laterSeals = laterSeals
    self.laterRuns = laterRuns
  }

  /// Everything that stands in the way of undoing the close, at once; where nothing does, `reason` is
  /// kept with it.
  ///
  /// A close that posted nothing, or whose vouchers are reversed already, moves no figure, so that
  /// nothing later rests on it.
  package func obstacles(because reason: String) -> [any LedgerError] {
    if let act = close.undone {
      return [CloseError.isUndone(close: close.number, by: act.by, at: act.at, reason: act.reason)]
    }
    var obstacles: [any LedgerError] = []
    if newest.number != close.number {
      obstacles.append(
        CloseError.isReplaced(close: close.number, closed: close.period, newer: newest.number)
      )
    }
    if let change = control.statuses[close.period], change.status == .closed {
      obstacles.append(PeriodError.cannotReopen(company: company, change: change))
    }
    if hasVouchers {
      do throws(PeriodError) {
        try control.admitUndo(moving: [close.period])
      } catch {
        obstacles.append(error)
      }
      obstacles += laterSeals.map {
        CloseError.laterSealRests(close: close.number, sealed: $0.period, later: $0.close)
      }
      obstacles += laterRuns.map {
        CloseError.laterRunRests(close: close.number, run: $0.number, kind: $0.kind)
      }
    } else if let period = control.calendar.period(named: close.period),
      control.status(of: period.name) == .onHold
    {
      // Nothing moves, but the month would be open under a permanent close (decision 0046).
      do throws(Refusal) {
        try control.admitOrder(of: .open, on: period)
      } catch {
        obstacles += error.findings.map(\.problem)
      }
    }
    if reason.allSatisfy({ $0 == " " }) {
      obstacles.append(PeriodError.reasonIsMissing(period: close.period))
    }
    return obstacles
  }
}
