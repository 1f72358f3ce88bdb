/// What becomes of a document that its period has overtaken (spec additions 2.15).
package enum LateWay: String, Hashable, Sendable, CaseIterable {
  case refuse
  /// It is posted on the first day of the next open period of its year, and keeps its own day.
  case move
  /// It is refused until somebody says which of the two.
  case ask
}

/// The kinds of documents of which a company says that.
package enum LateKind: String, Hashable, Sendable, CaseIterable {
  case journal
}

/// A document whose period was on hold or closed before it came, and where it may go instead.
package struct LateDocument: Codable, Hashable, Sendable {
  /// As its file names it.
  package let voucher: String
  package let day: Day
  /// The period that has overtaken it.
  package let period: String
  package let nextOpen: String
  package let postedOn: Day

  package init(voucher: String, day: Day, period: String, nextOpen: String, postedOn: Day) {
    self.voucher = voucher
    self.day = day
    self.period = period
    self.nextOpen = nextOpen
    self.postedOn = postedOn
  }

  /// Nothing for what its period still takes, and for what cannot go anywhere else: a voucher that names
  /// its period or keeps its day, and one behind which no period of its year is open.
  package init?(_ draft: VoucherDraft, in control: PeriodControl, for poster: Poster) {
    guard !control.statuses.isEmpty, draft.kind == .operating, draft.period == nil,
      draft.reverses == nil,
      let period = try? control.calendar.resolve(draft.day, .operating, named: nil),
      let (next, day) = control.wayOfLate(in: period, for: poster)
    else { return nil }
    self.init(
      voucher: draft.name,
      day: draft.day,
      period: period.name,
      nextOpen: next,
      postedOn: day
    )
  }
}

extension PeriodControl {
  /// The next open period of the year, and its first day, where a period that is not open has let nobody
  /// in by a posting pass.
  package func wayOfLate(in period: Period, for poster: Poster) -> (next: String, day: Day)? {
    guard period.kind == .operating, status(of: period.name) != .open,
      case .isNotOpen? = judge(.operating, in: period, by: poster).refusals.first,
      let next = nextOpen(after: period).flatMap({ calendar.period(named: $0) }),
      next.year == period.year
    else { return nil }
    return (next.name, next.firstDay)
  }
}

/// What is said of documents that come late.
package enum LateDocumentError: KeptError, Hashable {
  case isMoved(LateDocument)
  case asks(LateDocument)

  package var code: ErrorCode {
    switch self {
    case .isMoved: ErrorCode("PER", 37)
    case .asks: ErrorCode("PER", 39)
    }
  }
}
