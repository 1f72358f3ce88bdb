/// A use case by its name, and what whoever asks for it must be allowed.
package struct Verb: Hashable, Sendable {
  /// As the command line has it, such as `run undo`; the audit list keeps it.
  package let name: String
  package let needs: RightClass
  /// Whether it only writes down what might be posted, so that an agent may.
  package let proposes: Bool
  /// Whether it shows figures of periods, of which an auditor sees those that are sealed.
  package let showsFigures: Bool
  /// The right to it, where that is not its name.
  private let own: Right?

  package init(
    _ name: String,
    needs: RightClass,
    proposes: Bool = false,
    showsFigures: Bool = false,
    right own: Right? = nil
  ) {
    self.name = name
    self.needs = needs
    self.proposes = proposes
    self.showsFigures = showsFigures
    self.own = own
  }

  /// Whether it is about the rights of whoever asks, which agents and auditors do not give on.
  package var isPersonal: Bool { name == "delegation give" || name == "delegation revoke" }

  /// The right to this use case alone: its name with hyphens, such as `run-undo`, where it has none of
  /// its own.
  package var right: Right {
    if let own { return own }
    return Right(
      name.split { $0 == " " || $0 == "-" }.filter { $0 != "type" }.joined(separator: "-")
    )
  }
}

/// What kind of thing somebody may be allowed to do: a right to all the use cases of that kind.
package enum RightClass: String, Sendable, CaseIterable {
  /// Look at the books.
  case read
  /// Post vouchers and undo them.
  case post
  /// Open, hold and close periods.
  case periods
  /// Change accounts, dimensions and other settings of a company.
  case settings
  /// Change what companies share, and the companies that there are.
  case installation
  /// Say who there is and who may do what.
  case administration

  /// Whether all its use cases concern every company at once, so that it is given for all of them.
  package var isShared: Bool { self == .installation || self == .administration }
}

/// What a person can be allowed: one use case, all of a class, or everything.
package struct Right: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// Noun and verb with a hyphen, such as `period-hold`; the name of a class, such as `post`; or `all`.
  ///
  /// These names are a contract of the command line (spec T-ADD-27).
  package let description: String

  package init(_ name: String) { description = name }

  package init(_ group: RightClass) { description = group.rawValue }

  package static let all = Right("all")

  /// Whether who has it may do this.
  package func covers(_ verb: Verb) -> Bool {
    self == .all || self == verb.right || self == Right(verb.needs)
  }

  package static func < (lhs: Right, rhs: Right) -> Bool { lhs.description < rhs.description }
}
