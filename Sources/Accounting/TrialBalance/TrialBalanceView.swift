/// What a trial balance shows beside openings, movements and closings (spec A20.1).
package struct TrialBalanceView: Hashable, Sendable {
  /// The net movement of each period instead of debit and credit.
  package var byPeriod = false
  /// The same range of the fiscal year before, and the difference.
  package var comparesLastYear = false
  /// Sums of classes, and the rows of the result.
  package var hasTotals = false
  /// Only accounts that have moved.
  package var isOfMoved = false

  package init() {}
}
