/// What a company says of its own deadlines, and of which of the law's are its.
package struct CloseCalendar: Hashable, Sendable {
  /// Days after the end of a period by which the company means to hold it.
  package var ownDays: Int?
  package var turnover: TurnoverClass
  package var vatTerm: VATTerm

  /// The strictest of each, until the company says otherwise.
  package init(
    ownDays: Int? = nil,
    turnover: TurnoverClass = .aboveThreeMillion,
    vatTerm: VATTerm = .twoMonths
  ) {
    self.ownDays = ownDays
    self.turnover = turnover
    self.vatTerm = vatTerm
  }

  /// The most days that a company may give itself: within the year that follows.
  package static let mostOwnDays = 366
}

/// The yearly turnover of a Swedish company, in kronor, as BFNAR 2013:2 tells companies apart.
package enum TurnoverClass: String, Hashable, Sendable, CaseIterable {
  case aboveThreeMillion = "above-3-million"
  case upToThreeMillion = "up-to-3-million"
  /// With at most 50 vouchers or 250 events a year.
  case upToOneMillion = "up-to-1-million"
}

/// How a Norwegian company declares value added tax.
package enum VATTerm: String, Hashable, Sendable, CaseIterable {
  case twoMonths = "two-months"
  case none
}

/// A setting that the law of one country asks about.
package enum DeadlineSetting: String, Hashable, Sendable, CaseIterable {
  case turnover
  case vatTerm = "vat-term"

  package var law: LedgerLaw {
    switch self {
    case .turnover: .sweden
    case .vatTerm: .norway
    }
  }
}
