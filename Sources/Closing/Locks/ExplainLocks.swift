import Accounting
import Books

/// Whether somebody may post in a period, and every lock that keeps him from it.
package struct LockReport: Sendable {
  package let company: Company
  package let attempt: PostingAttempt
  package let status: PeriodStatus
  package let access: ModuleAccess
  package let verdict: LockVerdict
  /// The posting passes into the period that are in force, whoever holds them.
  package let passes: [PostingPass]
  /// What would become of a voucher of a journal that its period has overtaken.
  package var late: LateWay?
  /// Where it would go if it were moved; nothing where it could not be.
  package var wayOfLate: (next: String, day: Day)?

  package init(
    company: Company,
    attempt: PostingAttempt,
    status: PeriodStatus,
    access: ModuleAccess,
    verdict: LockVerdict,
    passes: [PostingPass]
  ) {
    self.company = company
    self.attempt = attempt
    self.status = status
    self.access = access
    self.verdict = verdict
    self.passes = passes
  }
}

extension Session {
  /// Says which locks keep a user, else the caller, from posting from a module in a period on accounts,
  /// by the rules that the gate has (spec additions 2.29); posts nothing.
  package func explainLocks(
    of name: String,
    for user: String? = nil,
    from module: Module,
    on accounts: [AccountNumber],
    amount: ExactDecimal?,
    _ call: Call
  ) throws -> LockReport {
    try reading(.lockExplain, call) { read in
      var facts = try read.postingFacts()
      facts.periods.now = authorship.at
      guard let period = facts.periods.calendar.period(named: name) else {
        throw Refusal(facts.periods.calendar.unknownPeriod(name))
      }
      guard Module.known.contains(module) else {
        throw Refusal(PeriodError.moduleIsUnknown(module: module.description))
      }
      let currency = facts.company.accountingCurrency
      let debits = amount.flatMap { Money(decimal: $0.description, currency) }
      if let amount, debits == nil {
        throw Refusal(
          PeriodError.passMaximumIsWrong(maximum: amount.description, currency: currency)
        )
      }
      let attempt = PostingAttempt(
        period.kind.voucherKind,
        in: period,
        by: Poster(name: user ?? author, module: module),
        on: accounts,
        debits: debits
      )
      var verdict = facts.verdict(on: attempt)
      verdict.name(
        try read.blockings(of: accounts),
        controls: try read.controlChanges(of: accounts)
      )
      let standing = try books.installation.standing()
      if standing.hasUsers, try user != nil || !isOwner,
        let error = try books.authorities(standing).obstacle(
          to: .importJournal,
          by: user ?? author,
          in: facts.company.code,
          on: today
        )
      {
        verdict.refuse(error)
      }
      var report = LockReport(
        company: facts.company,
        attempt: attempt,
        status: facts.periods.status(of: name),
        access: facts.periods.access[name]?[module] ?? .all,
        verdict: verdict,
        passes: facts.periods.passes.filter { pass in
          pass.period == name && pass.state(at: authorship.at) == .inForce
        }
      )
      if module == .generalLedger, report.status != .open, period.kind == .operating {
        report.late = try read.lateWays()[.journal] ?? .refuse
        report.wayOfLate = facts.periods.wayOfLate(in: period, for: attempt.poster)
      }
      return report
    }
  }
}

extension Period.Kind {
  /// The kind of the vouchers that a person posts in such a period.
  fileprivate var voucherKind: VoucherKind {
    switch self {
    case .opening: .opening
    case .operating: .operating
    case .closing: .closing
    }
  }
}
