import Accounting
import Books

/// A run with what it posted, or would post, and why.
package struct RunReport: Sendable {
  package let run: Run
  package let company: Company
  /// Posted vouchers with their lines; drafts of a plan have no number.
  package let vouchers: [RunVoucher]
  /// The derivations of a revaluation: one for each balance examined.
  package let lines: [FXRevaluationLine]
  package let staleBecause: [StaleCause]
  /// The seals of other periods that it has moved; an earlier record may have done so first.
  package let sealsMoved: [SealState]
  package let findings: [Finding]
}

/// A run in a list.
package struct ListedRun: Sendable {
  package let run: Run
  /// Whether what it read has changed since.
  package let isStale: Bool
}

/// A voucher of a run, posted or planned.
package struct RunVoucher: Sendable {
  package let draft: VoucherDraft
  package let posted: PostedVoucher?
}

extension Session {
  /// Every run of a company, or those of one period.
  package func runs(period: String? = nil, _ call: Call) throws -> [ListedRun] {
    try reading(.runList, call) { read in
      try read.runs().filter { period == nil || $0.period == period }.map { run in
        ListedRun(run: run, isStale: !(try staleCauses(of: run, read)).isEmpty)
      }
    }
  }

  /// One run whole.
  package func run(_ number: Int64, _ call: Call) throws -> RunReport {
    try reading(.runShow, call) { read in try report(number, read) }
  }

  /// The answer to a request that makes or changes a run.
  func answer(to request: String) -> Answer<RunReport> {
    Answer(to: request, number: \.run.number, recall: { try self.report($0, $1) })
  }

  func find(_ number: Int64, in read: CompanyBooks) throws -> Run {
    guard let run = try read.runs(number).first else {
      throw Refusal(RunError.isUnknown(run: number, company: try read.company().code))
    }
    return run
  }

  /// The most vouchers that a report shows with their lines.
  static let mostVouchersShown = 200

  func report(
    _ number: Int64,
    _ read: CompanyBooks,
    findings: [Finding] = [],
    isNew: Bool = false
  ) throws -> RunReport {
    let run = try find(number, in: read)
    let company = try read.company()
    let lines = run.kind == .fxRevaluation ? try read.fxRevaluationLines(of: number) : []
    var vouchers = try read.vouchers(.init(run: number)).enumerated().map { index, voucher in
      let whole = index < Session.mostVouchersShown ? try read.whole(voucher) : voucher
      return RunVoucher(draft: whole.draft, posted: whole)
    }
    if run.kind == .fxRevaluation, run.state == .planned {
      let parameters = try read.fxRevaluationParameters(of: number, period: run.period ?? "")
      vouchers = Accounting.vouchers(of: lines, parameters, company, series: fxRevaluationSeries)
        .map { RunVoucher(draft: $0, posted: nil) }
    }
    return RunReport(
      run: run,
      company: company,
      vouchers: vouchers,
      lines: lines,
      staleBecause: isNew ? [] : try staleCauses(of: run, read),
      sealsMoved: try sealsMoved(by: vouchers.compactMap(\.posted), read),
      findings: findings
    )
  }
}
