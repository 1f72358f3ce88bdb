import Accounting
import Books

/// Why a line of a run has its amount, computed again from what was stored (law 7).
package struct RunExplanation: Sendable {
  package let run: Int64
  /// The number of the line, from 1 in the order of the run.
  package let line: Int
  package let examined: ExaminedLine
  /// What is to be posted, computed again, and what was posted.
  package let recomputed: Money
  package let posted: Money
  /// Whether it is a plan, of which nothing is posted yet.
  package let isPlan: Bool

  /// Whether what is stored, what is posted and what is computed again are the same.
  package var isEqual: Bool { recomputed == posted && recomputed == examined.posts }
}

extension Session {
  /// Explains one line of a run, or each.
  package func why(_ number: Int64, line: Int?, _ call: Call) throws -> [RunExplanation] {
    try reading(.runWhy, call) { read in
      let run = try find(number, in: read)
      guard BookedRuns.of(run.kind) != nil else {
        throw Refusal(RunError.derivesNothing(run: number, kind: run.kind))
      }
      let content = try RunContent.load(run, read)
      if let line, !content.lines.indices.contains(line - 1) {
        throw Refusal(RunError.lineIsUnknown(run: number, line: line))
      }
      let vouchers = try vouchers(of: run, content, read)
      try show(periodsShown(by: run, read))
      return try content.lines.enumerated().filter { line == nil || $0.offset + 1 == line }
        .map { index, examined in
          RunExplanation(
            run: number,
            line: index + 1,
            examined: examined,
            recomputed: try examined.recomputed.get(),
            posted: posted(examined, number: index + 1, vouchers),
            isPlan: run.state == .planned
          )
        }
    }
  }

  /// What the vouchers of a run hold for one of its lines, on its account and in its book.
  private func posted(_ line: ExaminedLine, number: Int, _ vouchers: [RunVoucher]) -> Money {
    var sum: Int64 = 0
    for voucher in vouchers {
      for (posted, origin) in zip(voucher.draft.lines, voucher.origins)
      where origin == number && posted.ledgerAccount == line.ledgerAccount {
        switch line.book {
        case .accounting: sum += posted.accounting
        case .reporting: sum += posted.reporting ?? 0
        }
      }
    }
    return Money(minorUnits: sum, line.posts.currency)
  }
}
