/// A run: one piece of work on the books that can be planned, posted, explained and undone (law 4).
package struct Run: Hashable, Sendable {
  /// Its number in the company, from 1.
  package let number: Int64
  package let kind: RunKind
  package let state: RunState
  /// The period that it serves, where it serves one.
  package let period: String?
  /// What it was asked to do, as text that a person can read.
  package let parameters: String
  /// A hash of what it read, in hexadecimal; nothing for a run that reads only its file.
  package let fingerprint: String?
  /// The record of the log that it stands in.
  package let sequence: Int64
  /// The run that it undoes.
  package let undoes: Int64?
  /// The records up to which it is known to agree with the books, since it was then computed from
  /// them.
  package let asOf: AsOf
  package let by: String
  package let at: String

  package init(
    number: Int64,
    kind: RunKind,
    state: RunState,
    period: String?,
    parameters: String,
    fingerprint: String?,
    sequence: Int64,
    undoes: Int64?,
    asOf: AsOf,
    by: String,
    at: String
  ) {
    self.number = number
    self.kind = kind
    self.state = state
    self.period = period
    self.parameters = parameters
    self.fingerprint = fingerprint
    self.sequence = sequence
    self.undoes = undoes
    self.asOf = asOf
    self.by = by
    self.at = at
  }
}

extension Run {
  /// Numbers of the company's log and of the installation's.
  package struct AsOf: Hashable, Sendable {
    package let company: Int64
    package let installation: Int64

    package init(company: Int64, installation: Int64) {
      self.company = company
      self.installation = installation
    }
  }
}

package enum RunKind: String, Sendable, CaseIterable {
  case importSIE = "import-sie"
  case importSAFT = "import-saft"
  case importJournal = "import-journal"
  case fxRevaluation = "fx-revaluation"
  case openingTransfer = "opening-transfer"
  case undo

  /// Whether it brought vouchers in from a file.
  package var isImport: Bool { rawValue.hasPrefix("import-") }

  /// Whether it can be planned first, and the plan posted.
  package var isPlanned: Bool { !isImport && self != .undo }

  /// What its vouchers are to the accounts that they stand on: a journal is entered.
  package var origin: PostingOrigin {
    if self == .importJournal { return .entered }
    return isImport ? .imported : PostingOrigin(rawValue)
  }
}

extension PostingOrigin {
  /// Those that an account can be kept for.
  package static let known: [PostingOrigin] =
    [.entered, .imported] + RunKind.allCases.filter(\.isPlanned).map(\.origin)
}

/// How far a run has come.
package enum RunState: String, Sendable, CaseIterable {
  case planned
  case posted
  case nothingToDo = "nothing-to-do"
  case undone

  /// Whether the run has looked at the books and done what there was to do.
  package var isSettled: Bool {
    switch self {
    case .posted, .nothingToDo: true
    case .planned, .undone: false
    }
  }

  /// The state after `event`, or why there is none.
  package func after(_ event: RunEvent, run: Int64) throws(RunError) -> RunState {
    switch (self, event) {
    case (.planned, .post): return .posted
    case (.posted, .undo), (.planned, .undo): return .undone
    case (.posted, .post): return .posted
    case (.undone, .undo), (.undone, .post): throw .isUndone(run: run)
    case (.nothingToDo, .undo), (.nothingToDo, .post): throw .postedNothing(run: run)
    }
  }
}

package enum RunEvent: String, Sendable, CaseIterable {
  case post
  case undo
}

/// Why a run cannot be found, posted, undone or explained.
package enum RunError: LedgerError, Hashable {
  case isUnknown(run: Int64, company: String)
  case isUndone(run: Int64)
  case postedNothing(run: Int64)
  case isStale(run: Int64, because: [StaleCause])
  case cannotUndoAnUndo(run: Int64)
  case wasSuperseded(run: Int64, laterRun: Int64)
  case lineIsUnknown(run: Int64, line: Int)
  case keyBelongsToAnother(key: String, verb: String)
  case isOfAnotherKind(run: Int64, kind: RunKind)
  /// The program makes other vouchers of the plan's lines than those that were reviewed.
  case wouldPostOtherVouchers(run: Int64)
  /// What a run moved of an opening went with it, when it was reversed.
  case movesOpening(run: Int64, voucher: String)
  case derivesNothing(run: Int64, kind: RunKind)
  case planIsNotPosted(run: Int64)
  /// A plan that nobody has posted, and nobody can.
  case planIsStale(run: Int64)
  /// Posting a plan again posts nothing.
  case isPostedAlready(run: Int64)
  /// A posted run that no later one has made over again.
  case postedRunIsStale(run: Int64)
  /// What a key was answered with has been undone since.
  case answerIsUndone(run: Int64)
  /// The same of a close, whose period was opened again.
  case answeredCloseIsUndone(closed: String, change: PeriodStatusChange)
  /// A plan was undone, which posted nothing.
  case planWasWithdrawn(run: Int64)

  package var code: ErrorCode {
    switch self {
    case .isUnknown: ErrorCode("RUN", 1)
    case .isUndone: ErrorCode("RUN", 3)
    case .postedNothing: ErrorCode("RUN", 4)
    case .isStale: ErrorCode("RUN", 5)
    case .cannotUndoAnUndo: ErrorCode("RUN", 6)
    case .wasSuperseded: ErrorCode("RUN", 7)
    case .lineIsUnknown: ErrorCode("RUN", 8)
    case .keyBelongsToAnother: ErrorCode("RUN", 9)
    case .isOfAnotherKind: ErrorCode("RUN", 10)
    case .wouldPostOtherVouchers: ErrorCode("RUN", 12)
    case .movesOpening: ErrorCode("RUN", 14)
    case .derivesNothing: ErrorCode("RUN", 11)
    case .isPostedAlready: ErrorCode("RUN", 15)
    case .answerIsUndone, .answeredCloseIsUndone: ErrorCode("RUN", 16)
    case .planWasWithdrawn: ErrorCode("RUN", 17)
    case .planIsNotPosted: ErrorCode("CHK", 12)
    case .planIsStale: ErrorCode("CHK", 14)
    case .postedRunIsStale: ErrorCode("CHK", 13)
    }
  }
}
