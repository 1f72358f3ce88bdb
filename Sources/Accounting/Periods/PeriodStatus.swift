/// Whether a period takes postings (spec A3.3).
package enum PeriodStatus: String, Sendable, Codable, CaseIterable {
  case open
  case onHold = "on-hold"
  /// Permanently closed: never open again.
  case closed

  /// The status after `event`.
  ///
  /// Asking for the status that a period already has changes nothing.
  package func after(_ event: PeriodEvent) -> PeriodStatus? {
    switch (self, event) {
    case (.open, .open), (.onHold, .open): .open
    case (.open, .hold), (.onHold, .hold): .onHold
    case (.open, .close), (.onHold, .close), (.closed, .close): .closed
    case (.closed, .open), (.closed, .hold): nil
    }
  }
}

/// What a person does to a period.
package enum PeriodEvent: String, Sendable, CaseIterable {
  case open
  case hold
  case close
}

/// A change of a period's status: who, when and why.
package struct PeriodStatusChange: Hashable, Sendable, Codable {
  package let period: String
  package let status: PeriodStatus
  package let by: String
  /// ISO 8601, UTC.
  package let at: String
  package let reason: String
  /// Whether a close set it, whose reason the program wrote; any other is in a person's words.
  package var isByClose: Bool

  package init(
    period: String,
    status: PeriodStatus,
    by: String,
    at: String,
    reason: String,
    isByClose: Bool = false
  ) {
    self.period = period
    self.status = status
    self.by = by
    self.at = at
    self.reason = reason
    self.isByClose = isByClose
  }
}
