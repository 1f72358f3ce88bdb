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
  /// The runs of each company that used its rates, with those of their periods that are sealed.
  package let findings: [Finding]
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
      let made = try installation.read.rateImports().undoable(number)
      let undoing = try installation.read.undoing(made)
      var record = Record("rate-import-undo")
      record.add(undoing, of: number)
      try installation.append(record)
      return RateImportUndoReport(
        number: number,
        file: made.name,
        withdrawn: undoing.withdrawn.count,
        restored: undoing.restored.count,
        findings: try findings(
          onRunsIn: installation.read,
          using: { try $0.runs(usingRatesOf: made.sequence) },
          { RateError.runsRestOn(import: number, company: $0, runs: $1, sealed: $2) }
        )
      )
    }
  }
}
