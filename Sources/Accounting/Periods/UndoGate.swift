extension PeriodControl {
  /// Refuses an undo that has moved the periods of these names, where a permanently closed period
  /// rests on one of them: its balances, and its seal, are what they are for good.
  ///
  /// The last of the closed periods is named, and an opening period first, from which nothing can be
  /// dated away.
  package func admitUndo(moving names: Set<String>) throws(PeriodError) {
    let closed = calendar.periods.filter { status(of: $0.name) == .closed }
    guard let last = closed.max(by: Period.precedes), let change = statuses[last.name] else {
      return
    }
    let moved = calendar.periods.filter { names.contains($0.name) && Period.precedes($0, last) }
    guard let period = moved.first(where: { $0.kind == .opening }) ?? moved.first else { return }
    throw .restsOnUndone(
      company: company,
      change: change,
      undone: period.name,
      nextOpen: period.kind == .operating ? nextOpen(after: last) : nil
    )
  }
}
