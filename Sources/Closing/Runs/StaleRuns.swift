import Accounting
import Books

extension CompanyBooks {
  /// The runs whose vouchers fall with the opening that they rest on.
  func runsFallingWithOpening() throws -> Set<Int64> {
    Set(try runs().filter { BookedRuns.fallingWithOpening.contains($0.kind) }.map(\.number))
  }

  /// The vouchers in force by which runs have moved a part of the opening of a year.
  func moversOfOpening(in year: FiscalYear) throws -> [PostedVoucher] {
    try movers(in: year.opening)
  }

  /// The vouchers in force by which runs have moved what a period left on the suspense accounts.
  func movers(in period: Period) throws -> [PostedVoucher] {
    let runs = try runsFallingWithOpening()
    guard !runs.isEmpty else { return [] }
    return try vouchers(.init(year: period.year, period: period)).rooted(in: runs).inForce
  }

  /// Refuses to take away vouchers of a period that put on a suspense account what a run has moved
  /// from there.
  func refuseMoved(_ taken: [PostedVoucher], in period: Period) throws {
    guard let mover = try movers(in: period).last, let run = mover.run else { return }
    let suspense = Set(try suspenseAccounts())
    for voucher in taken where voucher.run != run && voucher.reversedBy == nil {
      guard
        try lines(of: voucher.key).contains(where: { suspense.contains($0.ledgerAccount.account) })
      else { continue }
      throw Refusal(RunError.movesOpening(run: run, voucher: voucher.name))
    }
  }
}

extension Session {
  /// What has changed since a run read it; nothing where the run is current.
  ///
  /// Only where something that it looks at may have moved is it decided again.
  func staleCauses(
    of run: Run,
    _ read: CompanyBooks,
    _ changes: NewestChanges? = nil
  ) throws -> [StaleCause] {
    guard let kind = BookedRuns.of(run.kind) else { return [] }
    return try staleCauses(kind, run, read, changes ?? NewestChanges(read, books.installation))
  }

  private func staleCauses<Kind: BookedRun>(
    _: Kind.Type,
    _ run: Run,
    _ read: CompanyBooks,
    _ changes: NewestChanges
  ) throws -> [StaleCause] {
    try staleCauses(Kind.self, run, try Kind.parameters(of: run, read), read, changes)
  }

  func staleCauses<Kind: BookedRun>(
    _: Kind.Type,
    _ run: Run,
    _ parameters: Kind.Parameters,
    _ read: CompanyBooks,
    _ changes: NewestChanges
  ) throws -> [StaleCause] {
    guard run.state != .undone else { return [] }
    guard try Kind.mayHaveChanged(parameters, since: run.asOf, changes) else { return [] }
    let posted = try read.vouchers(.init(run: run.number))
    let reversed = try posted.filter { try read.standing(for: $0) == nil }
    // What fell with the opening that it rested on is settled where there is nothing to post any more.
    if Kind.fallsWithOpening, !posted.isEmpty, reversed.count == posted.count,
      try postsNothing(Kind.self, parameters, read)
    {
      return []
    }
    let facts = try Kind.facts(parameters, read, read.postingFacts(), leavingOut: run.number)
    guard let now = try? Kind.plan(facts, parameters) else { return [.settings] }
    return try Accounting.staleCauses(Kind.lines(of: run, read), now.lines)
      + reversed.map { .reversed(voucher: $0.name) }
  }

  /// Whether a run that is asked the same would find nothing to post now.
  private func postsNothing<Kind: BookedRun>(
    _: Kind.Type,
    _ parameters: Kind.Parameters,
    _ read: CompanyBooks
  ) throws -> Bool {
    let known = try read.postingFacts()
    let facts = try Kind.facts(parameters, read, known, leavingOut: nil)
    guard let now = try? Kind.plan(facts, parameters) else { return false }
    return Kind.vouchers(of: now.lines, parameters, known.company).isEmpty
  }

  /// What a run posted on other accounts than it would now, which a later run that finds the balances
  /// right leaves there.
  func misplacement(
    of run: Run,
    _ read: CompanyBooks,
    _ changes: NewestChanges
  ) throws -> (any LedgerError)? {
    guard let kind = BookedRuns.of(run.kind) else { return nil }
    return try misplacement(kind, run, read, changes)
  }

  private func misplacement<Kind: BookedRun>(
    _: Kind.Type,
    _ run: Run,
    _ read: CompanyBooks,
    _ changes: NewestChanges
  ) throws -> (any LedgerError)? {
    guard try changes.settingsChanged(after: run.sequence) else { return nil }
    let facts = try Kind.facts(
      try Kind.parameters(of: run, read),
      read,
      read.postingFacts(),
      leavingOut: run.number
    )
    return Kind.misplacement(of: try Kind.lines(of: run, read), run: run.number, facts)
  }

  /// The plans of a period that are still to be posted, its posted runs, and those of them that its
  /// figures rest on.
  func runs(
    of period: Period,
    _ read: CompanyBooks
  ) throws -> (plansLeft: [Int64], toTrust: [Int64], posted: [Int64]) {
    // What serves no one period may have posted in this one, or before it.
    let runs = try read.runs().filter { $0.period == period.name || $0.period == nil }
    var plansLeft: [Int64] = []
    var toTrust: [Int64] = []
    for kind in BookedRuns.all { try judge(kind, runs, read, &plansLeft, &toTrust) }
    func serves(_ number: Int64) throws -> Bool {
      guard let run = runs.first(where: { $0.number == number }), run.period == nil else {
        return true
      }
      let vouchers = try RunContent.load(run, read).planned(try read.company())
      return vouchers.contains { $0.draft.day <= period.lastDay }
    }
    let posted = runs.filter { $0.state == .posted && BookedRuns.of($0.kind) != nil }.map(\.number)
    return (
      try plansLeft.filter(serves).sorted(), try toTrust.filter(serves).sorted(),
      try posted.filter(serves).sorted()
    )
  }

  private func judge<Kind: BookedRun>(
    _: Kind.Type,
    _ runs: [Run],
    _ read: CompanyBooks,
    _ plansLeft: inout [Int64],
    _ toTrust: inout [Int64]
  ) throws {
    let covered = try runs.filter { $0.kind == Kind.kind }.map {
      CoveredRun(
        number: $0.number,
        state: $0.state,
        parameters: try Kind.parameters(of: $0, read)
      )
    }
    plansLeft += Kind.plansLeft(among: covered)
    toTrust += Kind.runsToTrust(among: covered)
  }

  /// Whether what is posted in a period can change what a run looks at; never for imports and undos.
  func looks(_ run: Run, at period: Period, _ read: CompanyBooks) throws -> Bool {
    guard let kind = BookedRuns.of(run.kind) else { return false }
    return try looks(kind, run, at: period, read)
  }

  private func looks<Kind: BookedRun>(
    _: Kind.Type,
    _ run: Run,
    at period: Period,
    _ read: CompanyBooks
  ) throws -> Bool {
    try Kind.parameters(of: run, read).looks(at: period)
  }
}
