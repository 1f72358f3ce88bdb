/// The seal of a held period: hashes over what it was closed on (law 5; design: "A seal").
///
/// Each part is SHA-256 in hexadecimal; `Documentation/log.md` says over which bytes.
package struct Seal: Hashable, Sendable {
  package let period: String
  /// The record of the log that it stands in.
  package let sequence: Int64
  /// The newest link of the log before the seal.
  package let head: String
  package let trialBalance: String
  package let rates: String
  package let settings: String
  package let runs: String
  /// The hash over all of these.
  package let seal: String

  package init(
    period: String,
    sequence: Int64,
    head: String,
    trialBalance: String,
    rates: String,
    settings: String,
    runs: String,
    seal: String
  ) {
    self.period = period
    self.sequence = sequence
    self.head = head
    self.trialBalance = trialBalance
    self.rates = rates
    self.settings = settings
    self.runs = runs
    self.seal = seal
  }
}

/// Whether a period's seal still stands.
package enum SealState: Hashable, Sendable {
  case intact(Seal)
  /// Figures that it covers are others since a later record.
  case moved(Seal, by: SealMove)
  /// The period, or an opening period that it rests on, was opened after it was sealed.
  case broken(Seal, change: PeriodStatusChange)
  /// A part of it does not fit what the books keep, whatever else became of it.
  case differs(Seal, part: String)

  package var seal: Seal {
    switch self {
    case .intact(let seal), .moved(let seal, _), .broken(let seal, _), .differs(let seal, _): seal
    }
  }

  package var isIntact: Bool { if case .intact = self { true } else { false } }

  /// Whether a close makes a new seal beside it although the period is held.
  package var isOvertaken: Bool {
    switch self {
    case .moved, .broken: true
    case .intact, .differs: false
    }
  }

  package var name: String {
    switch self {
    case .intact: "intact"
    case .moved: "moved"
    case .broken: "broken"
    case .differs: "differs"
    }
  }
}
