import Accounting

@testable import Closing

/// Posting passes and locks, made by hand.
extension Samples {
  /// One that bo has used, and one that was revoked, without a maximum.
  static let passes = PostingPasses(
    company: company,
    passes: [
      PostingPass(
        number: 1,
        holder: .group("team"),
        period: "2025-03",
        maximum: 1_000_00,
        expires: "2025-04-02T16:00:00Z",
        granted: RecordedAct(by: "anna", at: "2025-04-02T08:00:00Z", reason: "late invoice"),
        uses: [PostingPass.Use(author: "bo", vouchers: 2, debits: 250_50)]
      ),
      PostingPass(
        number: 2,
        holder: .person("bo"),
        period: "2025-close",
        module: Module("payroll"),
        expires: "2025-04-05T22:00:00Z",
        granted: RecordedAct(by: "anna", at: "2025-04-02T08:00:00Z", reason: "audit"),
        revoked: RecordedAct(by: "bo", at: "2025-04-02T09:00:00Z", reason: "done")
      ),
    ],
    at: "2025-04-02T10:00:00Z"
  )

  /// What keeps cecilia from March, which is held and left to a group, and from an account.
  static let locks: LockReport = {
    let group = PeriodError.moduleIsRestricted(
      company: "SE01",
      period: "2025-03",
      module: .generalLedger,
      group: "team",
      members: ["anna", "bo"]
    )
    var report = LockReport(
      company: company,
      attempt: PostingAttempt(
        .operating,
        in: march,
        by: Poster(name: "cecilia"),
        on: [AccountNumber("1930")]
      ),
      status: .onHold,
      access: .group("team"),
      verdict: LockVerdict(
        pass: nil,
        barriers: [
          Barrier(
            lock: .status(.onHold),
            error: PeriodError.isNotOpen(company: "SE01", change: held, nextOpen: "2025-04"),
            act: RecordedAct(by: held.by, at: held.at, reason: held.reason),
            until: nil,
            mayPost: ["@team"]
          ),
          Barrier(
            lock: .access(.generalLedger, .group("team")),
            error: group,
            until: nil,
            mayPost: ["anna", "bo"]
          ),
          Barrier(
            lock: .pass(1),
            error: group,
            act: passes.passes[0].granted,
            until: passes.passes[0].expires,
            mayPost: []
          ),
          Barrier(
            lock: .account(AccountNumber("1930")),
            error: VoucherError.accountIsBlocked(voucher: "", account: AccountNumber("1930")),
            until: nil,
            mayPost: []
          ),
        ]
      ),
      passes: [passes.passes[0]]
    )
    report.late = .ask
    report.wayOfLate = (next: "2025-04", day: day("2025-04-01"))
    return report
  }()

  static let lateRules = LateRules(company: company, ways: [.journal: .ask])

  /// A voucher of February, which was shut when it came.
  static let lateVouchers = FoundVouchers(
    company: company,
    vouchers: [
      ListedVoucher(
        voucher: voucher,
        debit: 105_000,
        chosen: nil,
        late: ListedVoucher.Lateness(documentDay: day("2025-02-20"), period: "2025-02")
      )
    ],
    count: 1
  )
}
