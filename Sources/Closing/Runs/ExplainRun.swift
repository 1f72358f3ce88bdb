import Accounting
import Books

/// Why a line of a run has its amount, computed again from what was stored (law 7).
package struct RunExplanation: Sendable {
  package let run: Int64
  /// The number of the line, from 1 in the order of the run.
  package let line: Int
  package let derivation: FXRevaluationLine
  /// The difference computed again, and the one that was posted.
  package let recomputed: Money
  package let posted: Money

  package var isEqual: Bool { recomputed == posted }
}

extension Session {
  /// Explains one line of a revaluation, or each.
  package func why(
    _ number: Int64,
    line: Int?,
    _ call: Call
  ) throws -> [RunExplanation] {
    try reading(.runWhy, call) { read in try why(number, line: line, read) }
  }

  private func why(
    _ number: Int64,
    line: Int?,
    _ read: CompanyBooks
  ) throws -> [RunExplanation] {
    let report = try report(number, read)
    guard report.run.kind == .fxRevaluation else {
      throw Refusal(RunError.derivesNothing(run: number, kind: report.run.kind))
    }
    if let line, !report.lines.indices.contains(line - 1) {
      throw Refusal(RunError.lineIsUnknown(run: number, line: line))
    }
    return try report.lines.enumerated().filter { line == nil || $0.offset == (line ?? 0) - 1 }
      .map { index, derivation in
        let target = try derivation.recomputed()
        return RunExplanation(
          run: number,
          line: index + 1,
          derivation: derivation,
          recomputed: Money(
            minorUnits: target.minorUnits - derivation.booked.minorUnits,
            target.currency
          ),
          posted: posted(derivation, report)
        )
      }
  }

  /// What the vouchers of the run hold for a line, on its account and in its book.
  private func posted(_ line: FXRevaluationLine, _ report: RunReport) -> Money {
    var sum: Int64 = 0
    for voucher in report.vouchers where voucher.draft.layer == line.layer {
      for posted in voucher.draft.lines
      where posted.ledgerAccount == line.ledgerAccount
        && posted.amount.currency == line.balance.currency
      {
        switch line.book {
        case .accounting: sum += posted.accounting
        case .reporting: sum += posted.reporting ?? 0
        }
      }
    }
    return Money(minorUnits: sum, line.target.currency)
  }
}
