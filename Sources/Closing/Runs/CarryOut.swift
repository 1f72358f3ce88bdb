import Accounting
import Books

extension Session {
  /// Plans a run and keeps the plan; nothing is posted.
  package func plan<Kind: BookedRun>(
    _: Kind.Type,
    _ wish: Kind.Wish,
    _ call: Call
  ) throws -> RunReport {
    try carryOut(Kind.self, wish, call, posts: false)
  }

  /// Plans a run and posts it at once.
  package func post<Kind: BookedRun>(
    _: Kind.Type,
    _ wish: Kind.Wish,
    _ call: Call
  ) throws -> RunReport {
    try carryOut(Kind.self, wish, call, posts: true)
  }

  private func carryOut<Kind: BookedRun>(
    _: Kind.Type,
    _ wish: Kind.Wish,
    _ call: Call,
    posts: Bool
  ) throws -> RunReport {
    let verb = posts ? Verb.post(Kind.kind) : .plan(Kind.kind)
    let name = "\(Kind.kind.rawValue)-\(posts ? "post" : "plan")"
    return try writing(verb, call, answer(to: "\(name) \(wish.text)")) { open in
      let parameters = try Kind.parameters(wish, open.read, open.facts)
      return try carryOut(Kind.self, parameters, in: open, posts: posts)
    }
  }

  /// Decides a run on open books, keeps it, and posts it where `posts` says so.
  func carryOut<Kind: BookedRun>(
    _: Kind.Type,
    _ parameters: Kind.Parameters,
    in open: OpenBooks,
    posts: Bool
  ) throws -> RunReport {
    try open.flush()
    let facts = try Kind.facts(parameters, open.read, open.facts, leavingOut: nil)
    let plan = try Kind.plan(facts, parameters)
    let vouchers = Kind.vouchers(of: plan.lines, parameters, open.facts.company)
    let state: RunState = vouchers.isEmpty ? .nothingToDo : posts ? .posted : .planned
    // A plan that the gate would refuse is refused now, not when it has been reviewed.
    if state == .planned {
      _ = try open.check(vouchers.map(\.draft), by: poster.posting(Kind.kind.origin))
    }
    var findings = plan.findings
    if state == .nothingToDo {
      findings.append(Finding(.info, Kind.nothingToDo(examined: plan.lines.count)))
    }
    let number = try open.read.nextRun()
    var record = Record("run")
    record.add(
      run: number,
      Kind.kind,
      state,
      period: parameters.period,
      parameters: parameters.text,
      fingerprint: fingerprint(parameters, plan.lines)
    )
    Kind.add(parameters, plan.lines, run: number, to: &record)
    switch state {
    case .planned: record.add(planOf: number, vouchers: vouchers.count, digest: digest(vouchers))
    case .posted: open.addOrigins(of: vouchers, run: number, to: &record)
    case .nothingToDo, .undone: break
    }
    try open.append(record)
    let posted = state == .posted ? try post(vouchers, run: number, of: Kind.kind, to: open) : []
    guard let run = try open.read.runs().last(where: { $0.number == number }) else {
      throw StorageError.isDamaged
    }
    return try report(
      run,
      RunContent(Kind.self, parameters, plan.lines, open.facts.chart),
      state == .posted
        ? zip(vouchers, posted).map { RunVoucher(planned: $0, posted: $1) }
        : vouchers.map { RunVoucher(planned: $0, posted: nil) },
      open.read,
      findings: findings
    )
  }

  /// Posts a plan exactly as it was reviewed, or refuses because what it read has changed.
  ///
  /// The run may be of any kind, or only of the one that is named.
  package func postPlan(
    _ number: Int64,
    of wanted: RunKind? = nil,
    _ call: Call
  ) throws -> RunReport {
    try writing(.runPost, call, answer(to: "run-post \(number)")) { open in
      let run = try find(number, in: open.read)
      guard wanted ?? run.kind == run.kind, let kind = BookedRuns.of(run.kind) else {
        throw Refusal(RunError.isOfAnotherKind(run: number, kind: run.kind))
      }
      // Posting what is posted gives the same vouchers again.
      guard try run.state.after(.post, run: number) != run.state else {
        let before = Finding(.info, RunError.isPostedAlready(run: number))
        return try report(number, open.read, findings: [before])
      }
      let causes = try staleCauses(of: run, open.read)
      guard causes.isEmpty else { throw Refusal(RunError.isStale(run: number, because: causes)) }
      let vouchers = try planned(kind, run, open)
      try open.append(.post, to: number, posting: vouchers)
      _ = try post(vouchers, run: number, of: run.kind, to: open)
      return try report(number, open.read)
    }
  }

  /// The vouchers of a stored plan, made again from its lines: the same to the byte, or none.
  private func planned<Kind: BookedRun>(
    _: Kind.Type,
    _ run: Run,
    _ open: OpenBooks
  ) throws -> [PlannedVoucher] {
    let vouchers = Kind.vouchers(
      of: try Kind.lines(of: run, open.read),
      try Kind.parameters(of: run, open.read),
      open.facts.company
    )
    if let reviewed = try open.read.digest(ofPlan: run.number), reviewed != digest(vouchers) {
      throw Refusal(RunError.wouldPostOtherVouchers(run: run.number))
    }
    return vouchers
  }

  /// Posts planned vouchers right after the record that tells their origins.
  private func post(
    _ vouchers: [PlannedVoucher],
    run: Int64,
    of kind: RunKind,
    to open: OpenBooks
  ) throws -> [PostedVoucher] {
    let before = open.head.sequence
    let posted = try open.post(
      vouchers.map(\.draft),
      by: poster.posting(kind.origin),
      run: run
    )
    precondition(
      posted.enumerated().allSatisfy { $1.key.sequence == before + 1 + Int64($0) },
      "vouchers follow the record of their origins"
    )
    try open.flush()
    return posted
  }
}

/// SHA-256 over everything that a run read, in hexadecimal.
private func fingerprint(_ parameters: some RunParameters, _ lines: [some RunLine]) -> String {
  var canonical = CanonicalBytes()
  canonical.append(parameters.text)
  for line in lines { line.append(to: &canonical) }
  return sha256(canonical)
}

/// SHA-256 over everything that planned vouchers would post, in hexadecimal.
private func digest(_ vouchers: [PlannedVoucher]) -> String {
  var canonical = CanonicalBytes()
  for voucher in vouchers { voucher.append(to: &canonical) }
  return sha256(canonical)
}

extension Verb {
  static func plan(_ kind: RunKind) -> Verb {
    Verb("\(kind.rawValue) plan", needs: .post, proposes: true)
  }
  static func post(_ kind: RunKind) -> Verb { Verb("\(kind.rawValue) post", needs: .post) }
}
