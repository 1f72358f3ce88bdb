/// What is done to the shape of a fiscal year, or may not be done (spec T-ADD-17).
package enum YearError: KeptError, Hashable {
  case wasReshaped(year: String, from: Day, before: Day, after: Day)
  case wasRetired(year: String, from: Day, to: Day)
  /// Longer than the law allows a fiscal year to be.
  case isLong(year: String, from: Day, to: Day, months: Int)
  /// The file has other days than a year of the books that may not change.
  case cannotChange(company: String, year: String, from: Day, to: Day, obstacle: YearObstacle)
  /// A person asks for another last day of a year that may not change.
  case cannotEnd(company: String, year: String, on: Day, obstacle: YearObstacle)

  package var code: ErrorCode {
    switch self {
    case .cannotChange: ErrorCode("CAL", 15)
    case .wasReshaped: ErrorCode("CAL", 16)
    case .wasRetired: ErrorCode("CAL", 17)
    case .isLong: ErrorCode("CAL", 18)
    case .cannotEnd: ErrorCode("CAL", 20)
    }
  }
}
