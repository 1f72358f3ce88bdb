/// What a replay of a log found.
package struct VerifyReport: Sendable {
  /// Nothing for the installation's own log.
  package let company: String?
  /// The number of the newest record, and its hash.
  package let sequence: Int64
  package let head: [UInt8]
  package let counts: Counts
  /// The first of each kind, the very first in front, and one for all the rest.
  package let findings: [Finding]
  /// How many faults there are, those that are only counted among them.
  package let faults: Int64
  /// The last record before the first that a fault was found at.
  package let soundThrough: Int64
  package let seals: [SealedPeriod]

  package var isSound: Bool { faults == 0 }

  package init(
    company: String?,
    sequence: Int64,
    head: [UInt8],
    counts: Counts,
    findings: [Finding],
    faults: Int64,
    soundThrough: Int64,
    seals: [SealedPeriod]
  ) {
    self.company = company
    self.sequence = sequence
    self.head = head
    self.counts = counts
    self.findings = findings
    self.faults = faults
    self.soundThrough = soundThrough
    self.seals = seals
  }

  /// What was replayed and compared.
  package struct Counts: Hashable, Sendable {
    package var vouchers: Int64 = 0
    package var lines: Int64 = 0
    package var balances: Int64 = 0
    package var seals: Int64 = 0
    /// Imported files whose bytes are kept.
    package var files: Int64 = 0

    package init() {}
  }

  /// The latest seal of a period, and what became of it.
  package struct SealedPeriod: Sendable {
    package enum State: String, Sendable { case intact, moved, broken, differs }

    package let period: String
    package let sequence: Int64
    package let state: State

    package init(period: String, sequence: Int64, state: State) {
      self.period = period
      self.sequence = sequence
      self.state = state
    }
  }
}
