/// A file of exchange rates that was brought in, as the installation's log keeps it.
package struct StoredRateImport: Hashable, Sendable {
  /// Who did something, and when in ISO 8601.
  package struct Step: Hashable, Sendable {
    package let by: String
    package let at: String

    package init(by: String, at: String) {
      self.by = by
      self.at = at
    }
  }

  package let number: Int64
  /// Name of the file.
  package let name: String
  package let source: String
  package let type: String
  /// SHA-256 of the file, in hexadecimal.
  package let sha256: String
  package let size: Int64
  package let firstDay: Day
  package let lastDay: Day
  /// Rates in the file, and those among them that were new or differed.
  package let rates: Int64
  package let added: Int64
  package let changed: Int64
  /// The record that brought it in; 0 before it is stored.
  package let sequence: Int64
  package let imported: Step
  package let undone: Step?

  package init(
    number: Int64,
    name: String,
    source: String,
    type: String,
    sha256: String,
    size: Int64,
    days: ClosedRange<Day>,
    rates: Int64,
    added: Int64,
    changed: Int64,
    sequence: Int64 = 0,
    imported: Step,
    undone: Step? = nil
  ) {
    self.number = number
    self.name = name
    self.source = source
    self.type = type
    self.sha256 = sha256
    self.size = size
    firstDay = days.lowerBound
    lastDay = days.upperBound
    self.rates = rates
    self.added = added
    self.changed = changed
    self.sequence = sequence
    self.imported = imported
    self.undone = undone
  }
}

extension StoredRateImport {
  /// Whether this import, made later, may have left rates as the other stored them: it states days of
  /// the other, and stored fewer rates than it states.
  package func restsOn(_ other: StoredRateImport) -> Bool {
    number > other.number && undone == nil && type == other.type && firstDay <= other.lastDay
      && other.firstDay <= lastDay
      && added + changed < rates
  }
}

extension [StoredRateImport] {
  /// The import of these bytes that is in force for a type of rate.
  package func holding(sha256: String, type: String) -> StoredRateImport? {
    first { $0.sha256 == sha256 && $0.type == type && $0.undone == nil }
  }

  /// The import of a number, where it may be undone.
  package func undoable(_ number: Int64) throws(Refusal) -> StoredRateImport {
    guard let made = first(where: { $0.number == number }) else {
      throw Refusal(RateError.importIsUnknown(import: number))
    }
    if let undone = made.undone {
      throw Refusal(RateError.importIsUndone(import: number, by: undone.by, at: undone.at))
    }
    if let later = first(where: { $0.restsOn(made) }) {
      throw Refusal(
        RateError.laterImportRestsOn(import: number, laterImport: later.number, name: later.name)
      )
    }
    return made
  }
}
