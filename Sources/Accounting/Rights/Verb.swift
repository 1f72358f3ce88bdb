/// A use case by its name, and what whoever asks for it must be allowed.
package struct Verb: Hashable, Sendable {
  /// As the command line has it, such as `run undo`; the audit list keeps it.
  package let name: String
  package let needs: Right

  package init(_ name: String, needs: Right) {
    self.name = name
    self.needs = needs
  }
}

/// What a person may be allowed to do.
package enum Right: String, Sendable, CaseIterable {
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
}
