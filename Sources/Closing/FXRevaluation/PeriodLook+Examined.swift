import Accounting

extension PeriodLook {
  /// Every foreign balance as a revaluation of the period would see it now; nothing for a period that
  /// no revaluation serves.
  func examined() throws -> FXExamination? {
    try once { () -> FXExamination? in try examine(leavingOut: nil) }
  }

  /// The same without what the newest revaluation of the period has posted: that carries the balances at
  /// the rates that are asked about.
  func examinedBeforeRevaluation() throws -> FXExamination? {
    let posted = try read.runs().last {
      $0.kind == .fxRevaluation && $0.state == .posted && $0.period == period.name
    }
    guard let posted else { return try examined() }
    return try examine(leavingOut: posted.number)
  }

  /// Why what a revaluation of the period would post could not be posted.
  func refusalsOfRevaluation() throws -> [any LedgerError] {
    // What hinders it is told by itself.
    guard let examined = try examined(), examined.problems.isEmpty else { return [] }
    let lines = examined.lines.filter { $0.difference.minorUnits != 0 }
    guard !lines.isEmpty else { return [] }
    let known = try once { try read.postingFacts() }
    let parameters = try FXRevaluationRequest(period: period.name).parameters(
      known.periods.calendar,
      known.chart
    )
    let vouchers = FXRevaluation.vouchers(of: lines, parameters, known.company)
    return try refusals(of: vouchers.map(\.draft), from: .fxRevaluation)
  }

  private func examine(leavingOut run: Int64?) throws -> FXExamination? {
    guard period.kind == .operating else { return nil }
    let known = try once { try read.postingFacts() }
    let parameters = try FXRevaluationRequest(period: period.name).parameters(
      known.periods.calendar,
      known.chart
    )
    let facts = try FXRevaluation.facts(parameters, read, known, leavingOut: run)
    return FXRevaluation.examine(facts, parameters)
  }
}
