import Accounting
import Books

/// What rests on a period, and so on what changes in it (spec B6.3).
package struct PeriodDependents: Sendable {
  /// Later periods that are not open or were sealed; a posting moves their seals.
  package internal(set) var periods: [PeriodState]
  /// Runs, posted or planned, that look at figures which the period is part of.
  package let runs: [Dependent]
  /// Imports in force with vouchers in the period.
  package let imports: [Dependent]

  package var isEmpty: Bool { periods.isEmpty && runs.isEmpty && imports.isEmpty }

  /// A run that rests on the period.
  package struct Dependent: Sendable {
    package let run: Run
    package let choices: [RunChoice]
    /// How many vouchers it has in the period.
    package let vouchers: Int64
    /// Whether it has been stale before anything changes.
    package let isStale: Bool
  }
}

/// A period that was opened again, with what rests on it.
package struct ReopenReport: Sendable {
  package let company: Company
  package let before: PeriodState
  package let after: PeriodState
  package let dependents: PeriodDependents
  /// The close that made its seal, whose runs stay posted; nothing where none is kept.
  package let close: Int64?
  package let isRehearsal: Bool

  /// Whether it was open already.
  package var isNothingToDo: Bool { before.status == .open }
}

extension Session {
  /// Later periods that are not open or were sealed, as they are now.
  func laterPeriods(than period: Period, _ open: OpenBooks) throws -> [PeriodState] {
    let control = open.facts.periods
    let seals = try open.read.sealStates()
    return control.calendar.periods.filter { Period.precedes(period, $0) }
      .map { state(of: $0, control, seals) }
      .filter { $0.status != .open || $0.seal != nil }
  }

  /// Finds what rests on a period.
  func dependents(on period: Period, _ open: OpenBooks) throws -> PeriodDependents {
    let counts = try open.read.voucherCountsByRun(in: period)
    let changes = NewestChanges(open.read, books.installation)
    func dependent(_ run: Run) throws -> PeriodDependents.Dependent {
      PeriodDependents.Dependent(
        run: run,
        choices: try choices(of: run, open.read),
        vouchers: counts[run.number] ?? 0,
        isStale: !(try staleCauses(of: run, open.read, changes)).isEmpty
      )
    }
    let runs = try open.read.runs().filter { $0.state != .undone }
    return PeriodDependents(
      periods: try laterPeriods(than: period, open),
      runs: try runs.filter { try looks($0, at: period, open.read) }.map(dependent),
      imports: try runs.filter { $0.kind.isImport && counts[$0.number] != nil }.map(dependent)
    )
  }
}
