import Accounting
import Books

/// What became of the rates of an import that is undone.
package struct RateImportUndoReport: Sendable {
  package let number: Int64
  package let file: String
  /// Rates that had no value before.
  package let withdrawn: Int
  /// Rates that have their former value again.
  package let restored: Int
}

extension Session {
  /// The files of rates that were brought in, in the order of their numbers.
  package func rateImports() throws -> [StoredRateImport] {
    try readingInstallation(.rateImports) { try $0.rateImports() }
  }

  /// Undoes an import of rates, by new rows beside the old.
  ///
  /// A rate that was set since then stays as it is; an import that a later one rests on is refused.
  package func undoRateImport(_ number: Int64, _ call: Call) throws -> RateImportUndoReport {
    try writingInstallation(.rateUndo, call) { installation in
      let imports = try installation.read.rateImports()
      guard let made = imports.first(where: { $0.number == number }) else {
        throw Refusal(RateError.importIsUnknown(import: number))
      }
      if let undone = made.undone {
        throw Refusal(RateError.importIsUndone(import: number, by: undone.by, at: undone.at))
      }
      if let later = imports.first(where: { $0.restsOn(made) }) {
        throw Refusal(
          RateError.laterImportRestsOn(import: number, laterImport: later.number, name: later.name)
        )
      }
      let undoing = try installation.read.undoing(made)
      var record = Record("rate-import-undo")
      record.add(undoing, of: number)
      try installation.append(record)
      return RateImportUndoReport(
        number: number,
        file: made.name,
        withdrawn: undoing.withdrawn.count,
        restored: undoing.restored.count
      )
    }
  }
}

extension StoredRateImport {
  /// Whether this import, made later, may have left rates as the other stored them: it states days of
  /// the other, and stored fewer rates than it states.
  fileprivate func restsOn(_ other: StoredRateImport) -> Bool {
    number > other.number && undone == nil && type == other.type && firstDay <= other.lastDay
      && other.firstDay <= lastDay
      && added + changed < rates
  }
}
