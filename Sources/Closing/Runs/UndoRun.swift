import Accounting
import Books

extension Session {
  /// Posts the contra vouchers of everything that a run posted, in the run's own periods unless
  /// `day` dates them elsewhere on purpose (design: "Undo").
  package func undo(
    _ number: Int64,
    on day: Day?,
    _ call: Call
  ) throws -> RunReport {
    let request = "run-undo \(number)\(day.map { " \($0)" } ?? "")"
    return try writing(.runUndo, call, answer(to: request)) { open in
      try undo(number, on: day, in: open)
    }
  }

  /// The same within the transaction of other work.
  func undo(_ number: Int64, on day: Day?, in open: OpenBooks) throws -> RunReport {
    let run = try find(number, in: open.read)
    guard run.kind != .undo else { throw Refusal(RunError.cannotUndoAnUndo(run: number)) }
    // An import that found nothing new has left its file, which may come again once it is undone.
    if !run.kind.isImport || run.state != .nothingToDo {
      _ = try run.state.after(.undo, run: number)
    }
    let vouchers = try standing(number, in: open.read)
    let undo = try open.read.nextRun()
    let head = open.head.sequence
    let imported =
      run.kind.isImport ? try ImportUndo(of: number, by: undo, open, poster) : nil
    var record = Record("run")
    record.add(
      run: undo,
      .undo,
      .posted,
      period: run.period,
      parameters: "\(run.kind.rawValue) \(number)" + (day.map { "; \($0)" } ?? ""),
      undoes: number
    )
    try open.append(record)
    try open.append(.undo, to: number)
    // Newest first, so that what a run reversed is reinstated after what replaced it is gone.
    _ = try post(
      contrasOf: vouchers.reversed().filter { imported?.reverses($0) ?? true }
        .map { ($0, on: $0.draft.kind.keepsItsDay ? nil : day) },
      run: undo,
      to: open
    )
    var findings: [Finding] = []
    if run.state == .planned {
      findings.append(Finding(.info, RunError.planWasWithdrawn(run: number)))
    }
    try imported?.settle(&findings)
    try refuseUndo(movedAfter: head, open)
    return try report(undo, open.read, findings: findings)
  }

  /// What is still in force of what a run has posted, in the order of the log.
  ///
  /// A contra voucher stays where the voucher that it reverses, or reverses again, came from a run
  /// that is undone: reversing it would reinstate what was undone.
  private func standing(_ number: Int64, in read: CompanyBooks) throws -> [PostedVoucher] {
    let undone = Set(try read.runs().filter { $0.state == .undone }.map(\.number))
    return try read.vouchers(.init(run: number)).compactMap { voucher in
      var first = voucher
      while let original = first.draft.reverses,
        let reversed = try read.vouchers(.init(sequence: original.sequence)).first
      {
        first = reversed
      }
      if let run = first.run, run != number, undone.contains(run) { return nil }
      return try read.standing(for: voucher).map { try read.whole($0) }
    }
  }
}
