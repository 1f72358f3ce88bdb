import Accounting
import Testing

/// What stands on the suspense account, and what of it a transfer moves (spec T-ADD-26).
@Suite struct OpeningTransferTests {
  private let company = Company(
    code: "SE01",
    name: "Exempel AB",
    accountingCurrency: .sek,
    reportingCurrency: .eur,
    chartStandard: .bas
  )

  private func calendar() throws -> FiscalCalendar {
    var calendar = FiscalCalendar()
    for year in [2_024, 2_025] {
      let first = try #require(Day(year: year, month: 1, day: 1))
      let last = try #require(Day(year: year, month: 12, day: 31))
      _ = try calendar.addYear(from: first, to: last)
    }
    return calendar
  }

  /// `2024-open opening 97000 8500`: period, kind, kronor and euro.
  private func movement(_ row: Substring, _ account: String = "2999") throws -> CombinationMovement
  {
    let words = row.split(separator: " ").map(String.init)
    let amount = try #require(Int64(words[2]))
    return CombinationMovement(
      ledgerAccount: LedgerAccount(AccountNumber(account)),
      layer: .current,
      period: words[0],
      kind: try #require(VoucherKind(rawValue: words[1])),
      amount: Money(minorUnits: amount, .sek),
      accounting: amount,
      reporting: try #require(Int64(words[3]))
    )
  }

  private func lines(_ movements: [CombinationMovement]) throws -> [OpeningTransferLine] {
    try OpeningTransfer.plan(
      OpeningTransferFacts(
        company: company,
        calendar: try calendar(),
        chart: chart(),
        suspense: [AccountNumber("2999")],
        movements: movements
      ),
      parameters
    ).lines
  }

  private var parameters: OpeningTransferParameters {
    OpeningTransferParameters(target: AccountNumber("2099"), reason: "Resultat", accounts: nil)
  }

  /// Each row: what the account got, and what is moved of each, in kronor and euro.
  ///
  /// Where vouchers have taken a part away, the earliest give what is left; where nothing is left,
  /// nothing is moved.
  @Test(
    arguments: [
      ("2025-open opening 97000 8500", "97000 8500"),
      ("2025-open opening -97000 -8500", "-97000 -8500"),
      ("2024-open opening 500 50|2025-open opening 300 30", "500 50|300 30"),
      ("2025-open opening 97000 8500|2025-03 operating -97000 -8500", "0 0|0 0"),
      ("2025-open opening 97000 8500|2025-03 operating -50000 -4400", "47000 4100|0 0"),
      (
        "2025-open opening 100 10|2025-02 operating 40 4|2025-03 operating -30 -3",
        "100 10|10 1|0 0"
      ),
      ("2025-open opening 100 10|2025-02 operating 40 4|2025-03 operating -60 -6", "80 8|0 0|0 0"),
      ("2025-close year-end -25000 -2000|2025-01 operating 25000 2000", "0 0|0 0"),
      ("2025-02 operating 0 5", "0 5"),
      ("2025-12 operating -9 0|2025-close closing -1 0", "-9 0|-1 0"),
    ] as [(String, String)]
  )
  func `what still stands is moved, the earliest first`(_ got: String, _ moved: String) throws {
    let movements = try got.split(separator: "|").map { try movement($0) }
    let order = movements.map(\.period)
    let lines = try lines(movements).sorted {
      (order.firstIndex(of: $0.period) ?? 0) < (order.firstIndex(of: $1.period) ?? 0)
    }
    #expect(
      lines.map { "\($0.accounting.minorUnits) \($0.reporting)" }.joined(separator: "|") == moved
    )
    let left = try #require(movements.reduce(0) { $0 + $1.accounting } as Int64?)
    #expect(lines.reduce(0) { $0 + $1.accounting.minorUnits } == left)
    for line in lines { #expect(try line.recomputed() == line.posts) }
  }

  @Test func `an opening is moved in its opening period, a month's balance on its last day`() throws
  {
    let lines = try lines([
      movement("2025-open opening 97000 8500"), movement("2025-02 operating 300 30"),
      movement("2025-close closing 7 1"),
    ])
    let vouchers = OpeningTransfer.vouchers(of: lines, parameters, company)
    #expect(
      vouchers.map { voucher in
        let draft = voucher.draft
        let amounts = draft.lines.map {
          "\($0.ledgerAccount.account) \($0.accounting) \($0.reporting ?? 0)"
        }
        return "\(draft.kind.rawValue) \(draft.day) \(draft.period ?? "-") \(draft.series ?? "-") "
          + "\(draft.text): " + amounts.joined(separator: ", ")
      } == [
        "opening 2025-01-01 2025-open OT Resultat: 2999 -97000 -8500, 2099 97000 8500",
        "operating 2025-02-28 - OT Resultat: 2999 -300 -30, 2099 300 30",
        "closing 2025-12-31 2025-close OT Resultat: 2999 -7 -1, 2099 7 1",
      ]
    )
    #expect(vouchers.map(\.origins) == [[1, 1], [2, 2], [3, 3]])
  }

  @Test func `what the transfer posted itself is left out of a second look`() throws {
    let first = try lines([movement("2025-open opening 97000 8500")])
    let facts = OpeningTransferFacts(
      company: company,
      calendar: try calendar(),
      chart: chart(),
      suspense: [AccountNumber("2999")],
      movements: [try movement("2025-open opening 0 0")],
      leavingOut: [try movement("2025-open opening -97000 -8500")]
    )
    let again = try OpeningTransfer.plan(facts, parameters).lines
    #expect(again == first)
    #expect(staleCauses(first, again) == [])
    let other = try lines([movement("2025-open opening 90000 8000")])
    #expect(
      staleCauses(first, other) == [
        .balance(
          LedgerAccount(AccountNumber("2999")),
          .sek,
          then: Money(minorUnits: 97_000, .sek),
          now: Money(minorUnits: 90_000, .sek)
        )
      ]
    )
  }

  private func chart() -> ChartOfAccounts {
    ChartOfAccounts(
      [("2999", AccountType.liability), ("2099", .liability), ("5010", .expense)].map {
        Account(number: AccountNumber($0), name: $0, type: $1, isRevalued: false)
      }
    )
  }

  /// Each row: target, reason, chosen account, and the codes of what is wrong.
  @Test(
    arguments: [
      ("2099", "Resultat", "", ""), ("2099", "Resultat", "2999", ""),
      ("2098", "Resultat", "", "OPT-001"), ("2999", "Resultat", "", "OPT-002"),
      ("5010", "Resultat", "", "OPT-003"), ("2099", " ", "", "OPT-004"),
      ("2099", "Resultat", "1930", "OPT-005"), ("5010", "", "1930", "OPT-003 OPT-004 OPT-005"),
    ] as [(String, String, String, String)]
  )
  func `all that is wrong with a request is said at once`(
    _ target: String,
    _ reason: String,
    _ account: String,
    _ codes: String
  ) throws {
    let request = OpeningTransferRequest(
      target: AccountNumber(target),
      reason: reason,
      accounts: account.isEmpty ? [] : [AccountNumber(account)]
    )
    var found: [String] = []
    do {
      _ = try request.parameters(chart(), suspense: [AccountNumber("2999")])
    } catch {
      found = error.findings.map(\.problem.code.description)
    }
    #expect(found.joined(separator: " ") == codes)
  }

  @Test func `a transfer covers another of the same accounts or fewer, to whatever account`() {
    func parameters(_ accounts: [String]?) -> OpeningTransferParameters {
      OpeningTransferParameters(
        target: AccountNumber("2099"),
        reason: "r",
        accounts: accounts.map { Set($0.map { AccountNumber($0) }) }
      )
    }
    let all = parameters(nil)
    let two = parameters(["2998", "2999"])
    let one = parameters(["2999"])
    #expect(all.covers(two) && all.covers(all) && two.covers(one))
    #expect(!two.covers(all) && !one.covers(two))
  }
}
