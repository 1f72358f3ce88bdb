import Accounting
import Books

/// A run with what it posted, or would post, and why.
package struct RunReport: Sendable {
  package let run: Run
  package let company: Company
  package let choices: [RunChoice]
  /// Everything that it examined; nothing for imports and undos.
  package let examined: [ExaminedLine]
  /// Posted vouchers with their lines; drafts of a plan have no number.
  package let vouchers: [RunVoucher]
  package let staleBecause: [StaleCause]
  /// The seals of other periods that it has moved; an earlier record may have done so first.
  package let sealsMoved: [SealState]
  package let findings: [Finding]

  /// Whether it was asked to be posted and had been already.
  package var wasPostedBefore: Bool {
    findings.contains { $0.problem as? RunError == .isPostedAlready(run: run.number) }
  }
}

/// A run in a list.
package struct ListedRun: Sendable {
  package let run: Run
  package let choices: [RunChoice]
  /// Whether what it read has changed since.
  package let isStale: Bool
}

/// One thing that a run of any kind examined.
package struct ExaminedLine: Hashable, Sendable {
  package let ledgerAccount: LedgerAccount
  package let layer: PostingLayer
  package let book: Book
  package let posts: Money
  package let effectOnResult: Money?
  package let steps: [DerivationStep]
  /// What is to be posted, computed again from what was stored (law 7).
  package let recomputed: Result<Money, MoneyError>

  init(_ line: some RunLine, _ chart: ChartOfAccounts) {
    ledgerAccount = line.ledgerAccount
    layer = line.layer
    book = line.book
    posts = line.posts
    effectOnResult = line.effectOnResult(chart)
    steps = line.steps
    recomputed = Result { () throws(MoneyError) in try line.recomputed() }
  }
}

/// A voucher of a run, posted or planned.
package struct RunVoucher: Sendable {
  package let draft: VoucherDraft
  package let posted: PostedVoucher?
  /// For each line the number of the run's line that it comes from; nothing where none is known.
  package let origins: [Int?]

  init(draft: VoucherDraft, posted: PostedVoucher?, origins: [Int?]) {
    self.draft = draft
    self.posted = posted
    self.origins = origins
  }

  init(planned: PlannedVoucher, posted: PostedVoucher?) {
    self.init(draft: posted?.draft ?? planned.draft, posted: posted, origins: planned.origins)
  }
}

/// What a run was asked, what it examined, and what it would post for that.
struct RunContent {
  let choices: [RunChoice]
  let lines: [ExaminedLine]
  let planned: (Company) -> [PlannedVoucher]

  /// Of an import or an undo.
  init(_ run: Run) {
    choices = run.ownChoices
    lines = []
    planned = { _ in [] }
  }

  init<Kind: BookedRun>(
    _: Kind.Type,
    _ parameters: Kind.Parameters,
    _ lines: [Kind.Line],
    _ chart: ChartOfAccounts
  ) {
    choices = parameters.choices
    self.lines = lines.map { ExaminedLine($0, chart) }
    planned = { Kind.vouchers(of: lines, parameters, $0) }
  }

  static func load(_ run: Run, _ read: CompanyBooks) throws -> RunContent {
    guard let kind = BookedRuns.of(run.kind) else { return RunContent(run) }
    return try load(kind, run, read)
  }

  private static func load<Kind: BookedRun>(
    _: Kind.Type,
    _ run: Run,
    _ read: CompanyBooks
  ) throws -> RunContent {
    RunContent(
      Kind.self,
      try Kind.parameters(of: run, read),
      try Kind.lines(of: run, read),
      try read.chart()
    )
  }
}

extension Session {
  /// Every run of a company, or those that serve one period or have posted in it.
  package func runs(period: String? = nil, _ call: Call) throws -> Listing<ListedRun> {
    try reading(.runList, call) { read in
      let posted = try period.map { name in
        let calendar = try read.calendar()
        guard let period = calendar.period(named: name) else {
          throw Refusal(calendar.unknownPeriod(name))
        }
        return try read.voucherCountsByRun(in: period)
      }
      let runs = try read.runs().filter { run in
        posted.map { run.period == period || $0[run.number] != nil } ?? true
      }
      let changes = NewestChanges(read, books.installation)
      var listed: [Int64: ListedRun] = [:]
      for kind in BookedRuns.all {
        for run in try list(kind, runs, read, changes) { listed[run.run.number] = run }
      }
      return Listing(
        runs.map { run in
          listed[run.number] ?? ListedRun(run: run, choices: run.ownChoices, isStale: false)
        },
        of: try read.company()
      )
    }
  }

  /// The runs of one kind among others: what they were asked is read at once for all of them.
  private func list<Kind: BookedRun>(
    _: Kind.Type,
    _ runs: [Run],
    _ read: CompanyBooks,
    _ changes: NewestChanges
  ) throws -> [ListedRun] {
    let own = runs.filter { $0.kind == Kind.kind }
    let asked = own.isEmpty ? [:] : try Kind.parameters(of: own, read)
    return try own.map { run in
      guard let parameters = asked[run.number] else { throw StorageError.isDamaged }
      let causes = try staleCauses(Kind.self, run, parameters, read, changes)
      return ListedRun(run: run, choices: parameters.choices, isStale: !causes.isEmpty)
    }
  }

  /// One run whole.
  package func run(_ number: Int64, _ call: Call) throws -> RunReport {
    try reading(.runShow, call) { read in
      try show(periodsShown(by: find(number, in: read), read))
      return try report(number, read)
    }
  }

  /// The answer to a request that makes or changes a run.
  func answer(to request: String) -> Answer<RunReport> {
    Answer(to: request, number: \.run.number) { number, read in
      let run = try self.find(number, in: read)
      return try self.report(number, read, findings: try self.ending(of: run, read))
    }
  }

  /// What a run said that found nothing to post, and that it was undone since.
  private func ending(of run: Run, _ read: CompanyBooks) throws -> [Finding] {
    if run.state == .undone { return [Finding(.warning, RunError.answerIsUndone(run: run.number))] }
    if let plan = run.undoes, run.kind == .undo, run.state == .nothingToDo,
      BookedRuns.of(try find(plan, in: read).kind) != nil
    {
      return [Finding(.info, RunError.planWasWithdrawn(run: plan))]
    }
    guard run.state == .nothingToDo, let kind = BookedRuns.of(run.kind) else { return [] }
    let examined = try RunContent.load(run, read).lines.count
    return [Finding(.info, kind.nothingToDo(examined: examined))]
  }

  func find(_ number: Int64, in read: CompanyBooks) throws -> Run {
    guard let run = try read.runs(number).first else {
      throw Refusal(RunError.isUnknown(run: number, company: try read.company().code))
    }
    return run
  }

  /// What a run was asked.
  func choices(of run: Run, _ read: CompanyBooks) throws -> [RunChoice] {
    guard let kind = BookedRuns.of(run.kind) else { return run.ownChoices }
    return try choices(kind, run, read)
  }

  private func choices<Kind: BookedRun>(
    _: Kind.Type,
    _ run: Run,
    _ read: CompanyBooks
  ) throws -> [RunChoice] {
    try Kind.parameters(of: run, read).choices
  }

  /// The most vouchers that a report shows with their lines.
  static let mostVouchersShown = 200

  func report(
    _ number: Int64,
    _ read: CompanyBooks,
    findings: [Finding] = []
  ) throws -> RunReport {
    let run = try find(number, in: read)
    let content = try RunContent.load(run, read)
    return try report(
      run,
      content,
      try vouchers(of: run, content, read, whole: Session.mostVouchersShown),
      read,
      staleBecause: try staleCauses(of: run, read),
      findings: findings
    )
  }

  func report(
    _ run: Run,
    _ content: RunContent,
    _ vouchers: [RunVoucher],
    _ read: CompanyBooks,
    staleBecause: [StaleCause] = [],
    findings: [Finding]
  ) throws -> RunReport {
    RunReport(
      run: run,
      company: try read.company(),
      choices: content.choices,
      examined: content.lines,
      vouchers: vouchers,
      staleBecause: staleBecause,
      sealsMoved: try sealsMoved(by: vouchers.compactMap(\.posted), read),
      findings: findings
    )
  }

  /// What a run posted, or what its plan would post; the first vouchers whole.
  ///
  /// Where a run is older than the origins of its lines, they are what its lines give again.
  func vouchers(
    of run: Run,
    _ content: RunContent,
    _ read: CompanyBooks,
    whole: Int = .max
  ) throws -> [RunVoucher] {
    let planned = content.planned(try read.company())
    guard run.state != .planned else {
      return planned.map { RunVoucher(planned: $0, posted: nil) }
    }
    let origins = try read.origins(ofRun: run.number)
    return try read.vouchers(.init(run: run.number)).enumerated().map { index, voucher in
      let voucher = index < whole ? try read.whole(voucher) : voucher
      let known = origins[voucher.key]
      return RunVoucher(
        draft: voucher.draft,
        posted: voucher,
        origins: voucher.draft.lines.indices.map { line in
          known?[line + 1]
            ?? (origins.isEmpty && planned.indices.contains(index)
              && planned[index].origins.indices.contains(line) ? planned[index].origins[line] : nil)
        }
      )
    }
  }
}
