import Accounting
import Books

extension Session {
  /// Posts the contra vouchers of everything that a run posted, in the run's own periods unless
  /// `day` dates them elsewhere on purpose (design: "Undo").
  package func undo(
    _ number: Int64,
    on day: Day?,
    company code: String?,
    _ request: Request
  ) throws -> RunReport {
    let company = try company(code)
    return try write(
      company.key,
      request,
      Answer(
        to: "run-undo",
        number: \.run.number,
        recall: { try self.run($0, company: company.company.code) }
      )
    ) { open in
      let run = try find(number, in: open.read)
      guard run.kind != .undo else { throw Refusal(RunError.cannotUndoAnUndo(number)) }
      _ = try run.state.after(.undo, run: number)
      let vouchers = try open.read.vouchers(.init(run: number)).map { try open.read.whole($0) }
      let undo = try open.read.nextRun()
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
        contrasOf: vouchers.reversed().filter { $0.reversedBy == nil },
        on: day,
        run: undo,
        to: open
      )
      try open.settle()
      return try report(undo, open.read)
    }
  }
}
