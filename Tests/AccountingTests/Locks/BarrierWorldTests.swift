import Accounting
import TestSupport
import Testing

/// Every state of a small world: where no lock is told, the gate posts, and the first lock of the
/// period that is told is what the gate refuses with.
struct BarrierWorldTests {
  private enum Pass: CaseIterable { case none, own, ofGroup, tooSmall, another, expired, revoked }

  private static let now = "2026-01-01T00:00:00Z"

  private func pass(_ kind: Pass) -> PostingPass {
    var pass = PostingPass(
      number: 1,
      holder: kind == .another
        ? .person("bo") : kind == .ofGroup ? .group("late") : .person("anna"),
      period: "2025-03",
      maximum: kind == .tooSmall ? 99 : 100,
      expires: kind == .expired ? BarrierWorldTests.now : "2026-01-01T08:00:00Z",
      granted: RecordedAct(by: "cecilia", at: "2025-12-31T00:00:00Z", reason: "sen")
    )
    if kind == .revoked { pass.revoked = pass.granted }
    return pass
  }

  private func facts(
    _ status: PeriodStatus,
    _ access: String,
    _ kind: Pass,
    _ account: String
  ) throws -> PostingFacts {
    var calendar = FiscalCalendar()
    _ = try calendar.addYear(from: try day("2025-03-01"), to: try day("2025-04-30"))
    var periods = PeriodControl(
      company: "SE01",
      calendar: calendar,
      access: ["2025-03": [.generalLedger: ModuleAccess(access)]],
      groups: [
        "mine": UserGroup(name: "mine", members: ["anna"]),
        "others": UserGroup(name: "others", members: ["bo"]),
        "late": UserGroup(name: "late", members: ["anna"]),
      ]
    )
    periods.now = BarrierWorldTests.now
    if status != .open {
      periods.statuses["2025-03"] = PeriodStatusChange(
        period: "2025-03",
        status: status,
        by: "bo",
        at: "2025-04-01T00:00:00Z",
        reason: "slut"
      )
    }
    if kind != .none { periods.passes = [pass(kind)] }
    var accounts = ["1930", "2081"].map { code in
      Account(
        number: AccountNumber(code),
        name: code,
        type: AccountType(classOf: AccountNumber(code)),
        isRevalued: false
      )
    }
    accounts[1].isBlocked = account == "blocked"
    return PostingFacts(
      company: Company(
        code: "SE01",
        name: "Exempel AB",
        accountingCurrency: .sek,
        reportingCurrency: nil,
        chartStandard: .bas
      ),
      periods: periods,
      chart: ChartOfAccounts(account == "unknown" ? [accounts[0]] : accounts)
    )
  }

  private func draft() throws -> VoucherDraft {
    let lines = [("1930", Int64(100)), ("2081", -100)].map { account, amount in
      VoucherLine(
        LedgerAccount(AccountNumber(account)),
        Money(minorUnits: amount, .sek),
        accounting: amount
      )
    }
    return VoucherDraft(day: try day("2025-03-10"), series: "A", text: "prov", lines: lines)
  }

  @Test func `no lock is where the gate posts, and the first lock is its refusal`() throws {
    let draft = try draft()
    var (tried, posted) = (0, 0)
    for status in PeriodStatus.allCases {
      for access in ["all", "none", "mine", "others", "gone"] {
        for pass in Pass.allCases {
          for account in ["good", "blocked", "unknown"] {
            let place = "\(status) \(access) \(pass) \(account)"
            var facts = try facts(status, access, pass, account)
            let period = try #require(facts.periods.calendar.period(named: "2025-03"))
            let verdict = facts.verdict(
              on: PostingAttempt(
                .operating,
                in: period,
                by: Poster(name: "anna"),
                on: draft.lines.map(\.ledgerAccount.account),
                debits: Money(minorUnits: draft.debits, .sek)
              )
            )
            tried += 1
            do throws(Refusal) {
              let voucher = try Voucher(
                checking: draft,
                against: &facts,
                by: Poster(name: "anna")
              )
              posted += 1
              #expect(verdict.mayPost && verdict.pass == voucher.pass, "\(place)")
            } catch {
              let thrown = error.findings.map(\.problem)
              #expect(!verdict.mayPost && verdict.pass == nil, "\(place)")
              let ofPeriod = verdict.barriers.compactMap { $0.error as? PeriodError }
              #expect(ofPeriod.first == thrown.compactMap { $0 as? PeriodError }.first, "\(place)")
              let ofAccounts = verdict.barriers.filter { $0.error is VoucherError }
              #expect(
                ofAccounts.map(\.error.code)
                  == thrown.filter { $0 is VoucherError }.map(\.code),
                "\(place)"
              )
            }
          }
        }
      }
    }
    #expect(tried == 3 * 5 * 7 * 3)
    // Of those with a good account: open to all or to one's group whatever the pass, and by one's own
    // pass whatever the access where it is open or on hold.
    #expect(posted == 2 * 7 + 3 * 2 + 5 * 2)
  }

  /// Status, access and pass, and the locks that are told: code, who set it, and who may post.
  private static let told = table(
    """
    open   | all    | none     |
    open   | others | none     | PER-004 – bo
    open   | others | own      |
    open   | none   | another  | PER-003 – bo
    on-hold | all   | another  | PER-001 bo bo
    on-hold | others | none    | PER-001 bo –, PER-004 – bo
    on-hold | none  | tooSmall | PER-012 cecilia –, PER-001 bo anna, PER-003 – anna
    on-hold | mine  | expired  | PER-001 bo –
    closed | none   | own      | PER-001 bo –, PER-003 – –
    """
  )

  @Test(arguments: told)
  func `each lock says who set it and who may post`(_ row: [String]) throws {
    let kind = try #require(Pass.allCases.first { "\($0)" == row[2] })
    let status = try #require(PeriodStatus(rawValue: row[0]))
    let facts = try facts(status, row[1], kind, "good")
    let period = try #require(facts.periods.calendar.period(named: "2025-03"))
    let verdict = facts.verdict(
      on: PostingAttempt(
        .operating,
        in: period,
        by: Poster(name: "anna"),
        debits: Money(minorUnits: 100, .sek)
      )
    )
    let locks = verdict.barriers.map { barrier in
      let who = barrier.mayPost.isEmpty ? "–" : barrier.mayPost.joined(separator: "+")
      return "\(barrier.error.code) \(barrier.act?.by ?? "–") \(who)"
    }
    #expect(locks.joined(separator: ", ") == (row.count > 3 ? row[3] : ""))
    #expect(
      verdict.barriers.allSatisfy { ($0.until != nil) == ($0.error.code.description == "PER-012") }
    )
  }
}
