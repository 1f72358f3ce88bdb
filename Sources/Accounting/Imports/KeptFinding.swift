extension Sequence<LedgerDifference> {
  /// The differences as what a finding is about.
  package func items(_ currency: Currency) -> [FindingItem] {
    map {
      .difference(
        $0.account,
        computed: Money(minorUnits: $0.computed, currency),
        stated: Money(minorUnits: $0.stated, currency)
      )
    }
  }
}

/// A finding of an import as the log keeps it, in force for ever.
///
/// `code` and `problem` together say which error it is; `problem` and `items` are JSON.
package struct KeptFinding: Hashable, Sendable {
  package let code: String
  package let severity: Severity
  package let file: String?
  package let line: Int?
  package let problem: String
  /// Everything that it is about; nothing where the problem says all.
  package let items: String?

  package init(
    code: String,
    severity: Severity,
    file: String?,
    line: Int?,
    problem: String,
    items: String?
  ) {
    self.code = code
    self.severity = severity
    self.file = file
    self.line = line
    self.problem = problem
    self.items = items
  }
}

extension Finding {
  /// Everything that a finding of an import is about.
  package var importItems: [FindingItem] { items.compactMap { $0 as? FindingItem } }
}
