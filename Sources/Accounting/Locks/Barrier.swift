/// What somebody wants to do, of which a lock may keep him.
package struct PostingAttempt: Hashable, Sendable {
  package let kind: VoucherKind
  package let period: Period
  package let poster: Poster
  package let accounts: [AccountNumber]
  /// What the voucher's debits come to, in the accounting currency; nothing where nobody has said.
  package let debits: Money?

  package init(
    _ kind: VoucherKind,
    in period: Period,
    by poster: Poster,
    on accounts: [AccountNumber] = [],
    debits: Money? = nil
  ) {
    self.kind = kind
    self.period = period
    self.poster = poster
    self.accounts = accounts
    self.debits = debits
  }
}

/// One lock that keeps somebody from posting (spec additions 2.29).
package struct Barrier: Sendable {
  package let lock: Lock
  /// What the gate says of it.
  package let error: any LedgerError
  /// Who set the lock, when and why, where that is known.
  package var act: RecordedAct?
  /// When it ends by itself: ISO 8601, UTC; nothing where somebody must lift it.
  package let until: String?
  /// Who may post nevertheless: names, and groups behind @.
  package let mayPost: [String]

  package init(
    lock: Lock,
    error: any LedgerError,
    act: RecordedAct? = nil,
    until: String?,
    mayPost: [String]
  ) {
    self.lock = lock
    self.error = error
    self.act = act
    self.until = until
    self.mayPost = mayPost
  }

  /// What is locked, and how.
  package enum Lock: Hashable, Sendable {
    case status(PeriodStatus)
    case access(Module, ModuleAccess)
    /// What is left of a posting pass is too little.
    case pass(Int64)
    case account(AccountNumber)
    /// What is demanded of it.
    case control(AccountNumber)
    /// He has no right to post, whatever is open.
    case right
  }
}

/// Whether somebody may post, by which pass, and else all that keeps him from it.
package struct LockVerdict: Sendable {
  /// The key of the pass that lets him in where he needs one; nothing where he may not post.
  package let pass: String?
  /// In the order in which the gate asks; none where he may post.
  package private(set) var barriers: [Barrier]

  package init(pass: String?, barriers: [Barrier]) {
    self.pass = pass
    self.barriers = barriers
  }

  package var mayPost: Bool { barriers.isEmpty }

  /// Adds that he has no right to post, before all else.
  package mutating func refuse(_ error: any LedgerError) {
    barriers.insert(Barrier(lock: .right, error: error, until: nil, mayPost: []), at: 0)
  }

  /// Adds who has blocked the accounts among the locks, when.
  package mutating func name(
    _ acts: [AccountNumber: RecordedAct],
    controls: [AccountNumber: RecordedAct] = [:]
  ) {
    for index in barriers.indices {
      switch barriers[index].lock {
      case .account(let account): barriers[index].act = acts[account]
      case .control(let account): barriers[index].act = controls[account]
      case .status, .access, .pass, .right: continue
      }
    }
  }
}

extension PostingFacts {
  /// Everything that keeps somebody from posting: of the period what the gate asks there, of which it
  /// tells the first, and each account that takes no lines.
  package func verdict(on attempt: PostingAttempt) -> LockVerdict {
    let judgement = periods.judge(
      attempt.kind,
      in: attempt.period,
      by: attempt.poster,
      debits: attempt.debits
    )
    let ofPeriod = judgement.refusals.compactMap { barrier(of: $0) }
    let ofAccounts = attempt.accounts.compactMap { account in
      chart.obstacle(to: account, inVoucher: "").map {
        Barrier(lock: .account(account), error: $0, until: nil, mayPost: [])
      }
    }
    let ofControls = attempt.accounts.flatMap { account in
      chart.barriers(toEntryBy: attempt.poster, on: account, in: attempt.period, periods).map {
        let who = chart.controls[account]?.holders ?? []
        return Barrier(
          lock: .control(account),
          error: $0,
          until: nil,
          mayPost: $0.isAboutThePerson ? who : []
        )
      }
    }
    let barriers = ofPeriod + ofAccounts + ofControls
    return LockVerdict(pass: barriers.isEmpty ? judgement.pass : nil, barriers: barriers)
  }

  private func barrier(of refusal: PeriodError) -> Barrier? {
    switch refusal {
    case .isNotOpen(_, let change, _, _, _, let holders):
      Barrier(
        lock: .status(change.status),
        error: refusal,
        act: RecordedAct(by: change.by, at: change.at, reason: change.reason),
        until: nil,
        mayPost: holders
      )
    case .moduleIsClosed(_, _, let module, let act, let holders):
      Barrier(
        lock: .access(module, .none),
        error: refusal,
        act: act,
        until: nil,
        mayPost: holders
      )
    case .moduleIsRestricted(_, _, let module, let group, let members, let act, let holders):
      Barrier(
        lock: .access(module, .group(group)),
        error: refusal,
        act: act,
        until: nil,
        mayPost: members + holders.filter { !members.contains($0) }
      )
    case .passIsTooSmall(_, _, let number, _, _):
      periods.passes.first { $0.number == number }.map { pass in
        Barrier(
          lock: .pass(number),
          error: refusal,
          act: pass.granted,
          until: pass.expires,
          mayPost: []
        )
      }
    default: nil
    }
  }
}
