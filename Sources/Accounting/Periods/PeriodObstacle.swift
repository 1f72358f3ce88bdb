/// What stands in the way of another division of a fiscal year (spec A2.3, T-ADD-17).
package enum PeriodObstacle: Hashable, Codable, Sendable {
  case isOnHold(period: String)
  /// For good.
  case isClosed(period: String)
  /// A seal that stands covers what is to be divided or merged.
  case isSealed(by: String)
  /// A run that was made for the period, and stands.
  case runStands(run: Int64, period: String)
  case hasVouchers(period: String)
  case isNotOperating(period: String)
  case isFirst(period: String)
  case isNotClosing(period: String)
  /// The closing period that the year began with, which stays.
  case isTheYears(period: String)
  case dayIsOutside(from: Day, to: Day)
  case nameIsTaken(name: String)
  /// A period that began on that day was called so, and is again.
  case dayHasName(day: Day, name: String)
  /// Modules may post in the one and not in the other.
  case accessDiffers(period: String, other: String)
}

/// Why periods of a fiscal year are not divided, merged, added or taken out of use.
package enum PeriodShapeError: LedgerError, Hashable {
  case cannotDivide(company: String, period: String, obstacle: PeriodObstacle)
  case cannotMerge(company: String, period: String, obstacle: PeriodObstacle)
  case cannotRetire(company: String, period: String, obstacle: PeriodObstacle)
  case cannotAddClosing(company: String, year: String, obstacle: PeriodObstacle)
  case nameIsMalformed(name: String, most: Int)

  package var code: ErrorCode {
    switch self {
    case .cannotDivide: ErrorCode("CAL", 21)
    case .cannotMerge: ErrorCode("CAL", 22)
    case .cannotRetire: ErrorCode("CAL", 23)
    case .cannotAddClosing: ErrorCode("CAL", 24)
    case .nameIsMalformed: ErrorCode("CAL", 25)
    }
  }
}

extension Period {
  /// The most characters in the name of a period.
  package static let longestName = 20

  /// Whether a person may call a period so: letters, digits, and `-`, `.`, `/` or `_` between them.
  package static func mayBeCalled(_ name: String) -> Bool {
    let isWord = { (character: Character) in character.isLetter || character.isNumber }
    return 1...longestName ~= name.count && name.first.map(isWord) == true
      && name.last.map(isWord) == true && name.allSatisfy { isWord($0) || "-./_".contains($0) }
  }
}
