/// What one person may not do alone.
package enum Segregation {
  /// Whether two authors are, or act for, the same person (T-ADD-27).
  package static func isSamePerson(_ author: String, _ other: String) -> Bool {
    !Author(of: author).persons.isDisjoint(with: Author(of: other).persons)
  }
}

/// Whether a second person has to look at a company's closed periods before they are closed for good.
package enum SecondPerson: Hashable, Sendable {
  /// The installation has no users, so that a name proves nothing.
  case cannotBeKnown
  case isDemanded
  /// By a record of who said so, when and why.
  case isWaived(RecordedAct)

  package var name: String {
    switch self {
    case .cannotBeKnown: "cannot-be-known"
    case .isDemanded: "demanded"
    case .isWaived: "waived"
    }
  }
}
