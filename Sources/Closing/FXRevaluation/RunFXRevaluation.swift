import Accounting
import Books

extension Session {
  /// Plans a revaluation and keeps the plan; nothing is posted.
  package func planFXRevaluation(
    _ wanted: FXRevaluationRequest,
    _ call: Call
  ) throws -> RunReport {
    try runFXRevaluation(wanted, call, posts: false)
  }

  /// Plans a revaluation and posts it at once.
  package func postFXRevaluation(
    _ wanted: FXRevaluationRequest,
    _ call: Call
  ) throws -> RunReport {
    try runFXRevaluation(wanted, call, posts: true)
  }

  private func runFXRevaluation(
    _ wanted: FXRevaluationRequest,
    _ call: Call,
    posts: Bool
  ) throws -> RunReport {
    let verb = posts ? "post" : "plan"
    return try writing(
      Verb("fx-revaluation \(verb)", needs: .post),
      call,
      answer(to: "fx-revaluation-\(verb) \(wanted.text)")
    ) { open in
      let parameters = try wanted.parameters(open.facts.periods.calendar, open.facts.chart)
      return try runFXRevaluation(parameters, in: open, posts: posts)
    }
  }

  /// Decides a revaluation on open books, keeps it, and posts it where `posts` says so.
  func runFXRevaluation(
    _ parameters: FXRevaluationParameters,
    in open: OpenBooks,
    posts: Bool
  ) throws -> RunReport {
    try open.flush()
    let facts = try open.read.fxRevaluationFacts(parameters)
    var (plan, findings) = try revalue(facts, parameters, series: fxRevaluationSeries)
    if posts { _ = try open.check(plan.vouchers, by: poster) }
    let state: RunState =
      plan.vouchers.isEmpty ? .nothingToDo : posts ? .posted : .planned
    if state == .nothingToDo {
      findings.append(
        Finding(.info, FXRevaluationError.nothingToDo(examined: plan.lines.count))
      )
    }
    let number = try open.read.nextRun()
    var record = Record("run")
    record.add(
      run: number,
      .fxRevaluation,
      state,
      period: parameters.period,
      parameters: parameters.text,
      fingerprint: fingerprint(facts, plan)
    )
    record.add(plan, run: number)
    try open.append(record)
    if state == .posted { try open.post(plan.vouchers, by: poster, run: number) }
    try open.flush()
    return try report(number, open.read, findings: findings, isNew: true)
  }

  /// Posts a plan exactly as it was reviewed, or refuses because what it read has changed.
  package func postPlan(
    _ number: Int64,
    _ call: Call
  ) throws -> RunReport {
    try writing(.runPost, call, answer(to: "run-post \(number)")) { open in
      let run = try find(number, in: open.read)
      guard run.kind == .fxRevaluation else {
        throw Refusal(RunError.isOfAnotherKind(run: number, kind: run.kind))
      }
      // Posting what is posted gives the same vouchers again.
      guard try run.state.after(.post, run: number) != run.state else {
        return try report(number, open.read)
      }
      let causes = try staleCauses(of: run, open.read)
      guard causes.isEmpty else { throw Refusal(RunError.isStale(run: number, because: causes)) }
      let parameters = try open.read.fxRevaluationParameters(of: number, period: run.period ?? "")
      let lines = try open.read.fxRevaluationLines(of: number)
      try open.append(.post, to: number)
      try open.post(
        Accounting.vouchers(
          of: lines,
          parameters,
          open.facts.company,
          series: fxRevaluationSeries
        ),
        by: poster,
        run: number
      )
      try open.flush()
      return try report(number, open.read)
    }
  }

  /// Adds a line to the company's profile of gain and loss accounts.
  package func setRevaluationProfile(
    _ line: RevaluationProfileLine,
    lowestLevel: RevaluationProfile.Level?,
    _ call: Call
  ) throws -> RevaluationProfile {
    try writing(.revaluationProfile, call) { open in
      for account in [line.gain, line.loss] where open.facts.chart[account] == nil {
        throw Refusal(VoucherError.accountIsUnknown(voucher: "FX", account: account))
      }
      let problems = [(line.gain, true), (line.loss, false)].compactMap { account, isGain in
        open.facts.chart[account]?.problem(asAccountOfGain: isGain)
      }
      guard problems.isEmpty else { throw Refusal(problems.map { Finding(.error, $0) }) }
      let before = try open.read.revaluationProfile(open.facts.company.chartStandard)
      var record = Record("revaluation-profile")
      record.add(line, lowestLevel: lowestLevel ?? before.lowestLevel)
      try open.append(record)
      return try open.read.revaluationProfile(open.facts.company.chartStandard)
    }
  }

  package func revaluationProfile(_ call: Call) throws -> RevaluationProfile {
    try reading(.revaluationProfile, call) { read in
      try read.revaluationProfile(try read.company().chartStandard)
    }
  }
}

/// The series that revaluations are numbered in.
let fxRevaluationSeries = "FX"

/// A hash of everything that a revaluation read.
private func fingerprint(_ facts: FXRevaluationFacts, _ plan: FXRevaluationPlan) -> String {
  var canonical = CanonicalBytes()
  canonical.append(plan.parameters.text)
  for line in plan.lines {
    canonical.append(line.ledgerAccount.account.code)
    canonical.append(line.ledgerAccount.dimensionsText)
    canonical.append(line.layer.rawValue)
    canonical.append(line.book.rawValue)
    canonical.append(line.balance.description)
    canonical.append(line.booked.description)
    canonical.append(line.offset?.code)
    for leg in line.rate.legs {
      canonical.append(leg.text)
      canonical.append(leg.published.sequence)
    }
  }
  return sha256(canonical)
}

extension FXRevaluationParameters {
  /// The parameters on one line, for the history of runs.
  var text: String {
    var parts = ["\(from)..\(to)", "rate \(rateDay)", "post \(postingDay)", scope.rawValue]
    if let accounts { parts.append(accounts.map(\.code).sorted().joined(separator: ",")) }
    if let currencies { parts.append(currencies.map(\.code).sorted().joined(separator: ",")) }
    return parts.joined(separator: "; ")
  }
}
