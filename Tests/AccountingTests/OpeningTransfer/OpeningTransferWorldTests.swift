import Accounting
import TestSupport
import Testing

/// Everything that a suspense account can get in up to three periods, in small amounts: what a transfer
/// moves of it, against filling up from the earliest.
struct OpeningTransferWorldTests {
  private let company = Company(
    code: "SE01",
    name: "Exempel AB",
    accountingCurrency: .sek,
    chartStandard: .bas
  )
  private let parameters = OpeningTransferParameters(
    target: AccountNumber("2099"),
    reason: "as agreed",
    accounts: nil
  )

  private func movement(
    _ account: String,
    _ period: String,
    _ kind: VoucherKind,
    _ amount: Int64,
    layer: PostingLayer = .current,
    currency: Currency = .sek,
    accounting: Int64? = nil
  ) -> CombinationMovement {
    CombinationMovement(
      ledgerAccount: LedgerAccount(AccountNumber(account)),
      layer: layer,
      period: period,
      kind: kind,
      amount: Money(minorUnits: amount, currency),
      accounting: accounting ?? amount,
      reporting: 0
    )
  }

  private func plan(
    _ movements: [CombinationMovement],
    leavingOut others: [CombinationMovement] = [],
    accounts: Set<AccountNumber>? = nil
  ) throws -> [OpeningTransferLine] {
    try OpeningTransfer.plan(
      OpeningTransferFacts(
        company: company,
        calendar: try control(years: [2_025]).calendar,
        chart: ChartOfAccounts([
          Account(number: parameters.target, name: "Resultat", type: .equity, isRevalued: false)
        ]
        ),
        suspense: [AccountNumber("2998"), AccountNumber("2999")],
        movements: movements,
        leavingOut: others
      ),
      OpeningTransferParameters(
        target: parameters.target,
        reason: parameters.reason,
        accounts: accounts
      )
    ).lines
  }

  private static let places: [(period: String, kind: VoucherKind)] = [
    ("2025-open", .opening), ("2025-01", .operating), ("2025-02", .operating),
    ("2025-close", .closing),
  ]

  /// What is moved of each, by filling up what is left from the earliest of its side.
  private func filled(_ amounts: [Int64]) -> [Int64] {
    var left = amounts.reduce(0, +)
    let side = left.signum()
    return amounts.map { amount in
      guard amount.signum() == side, side != 0 else { return 0 }
      let moved = side > 0 ? min(amount, left) : max(amount, left)
      left -= moved
      return moved
    }
  }

  @Test func `the earliest of the side that is left are moved, all of what is left and no more`()
    throws
  {
    var worlds: [[Int64]] = [[]]
    for _ in OpeningTransferWorldTests.places {
      worlds = worlds.flatMap { world in (Int64(-3)...3).map { world + [$0] } }
    }
    for amounts in worlds {
      let movements = zip(OpeningTransferWorldTests.places, amounts).map {
        movement("2999", $0.period, $0.kind, $1)
      }
      let lines = try plan(movements.reversed())
      let moved = Dictionary(uniqueKeysWithValues: lines.map { ($0.period, $0.moved.minorUnits) })
      let found = OpeningTransferWorldTests.places.map { moved[$0.period] ?? 0 }
      guard found == filled(amounts) else {
        Issue.record("\(amounts): \(found) instead of \(filled(amounts))")
        return
      }
      // What got nothing is not looked at, and what is looked at stands in the order of the periods.
      let places = OpeningTransferWorldTests.places.map(\.period)
      #expect(lines.map(\.period) == places.filter { moved[$0] != nil })
      #expect(lines.count == amounts.count { $0 != 0 })
    }
    #expect(worlds.count == 2_401)
  }

  @Test func `once it is moved nothing is left, and what it posted itself changes no second look`()
    throws
  {
    var dice = Dice(seed: 3)
    for _ in 0..<200 {
      let movements = OpeningTransferWorldTests.places.flatMap { place in
        ["2998", "2999"].map {
          movement($0, place.period, place.kind, Int64(dice.roll(9) - 4))
        }
      }
      let lines = try plan(movements)
      let vouchers = OpeningTransfer.vouchers(of: lines, parameters, company)
      let posted = vouchers.flatMap { voucher in
        voucher.draft.lines.map { line in
          movement(
            line.ledgerAccount.account.code,
            voucher.draft.period ?? String(voucher.draft.day.description.prefix(7)),
            voucher.draft.kind,
            line.amount.minorUnits
          )
        }
      }
      var after: [String: CombinationMovement] = [:]
      for one in movements + posted {
        let key = "\(one.ledgerAccount) \(one.period) \(one.kind)"
        after[key] = movement(
          one.ledgerAccount.account.code,
          one.period,
          one.kind,
          one.accounting + (after[key]?.accounting ?? 0)
        )
      }
      #expect(try plan(Array(after.values)).allSatisfy { !$0.isMoved })
      #expect(try plan(Array(after.values), leavingOut: posted) == lines)
      for voucher in vouchers {
        #expect(voucher.draft.lines.reduce(0) { $0 + $1.accounting } == 0)
      }
    }
  }

  /// Account, period, kind, layer, amount with its currency, kronor.
  private static let many = table(
    """
    2999 | 2025-open  | opening   | current | 97000.00 SEK  | 97000.00
    2998 | 2025-open  | opening   | current | -10.00 SEK    | -10.00
    2999 | 2025-open  | opening   | tax     | 5.00 SEK      | 5.00
    2999 | 2025-open  | opening   | current | 100.00 EUR    | 1100.00
    2999 | 2025-02    | operating | current | 3.00 SEK      | 3.00
    2998 | 2025-02    | operating | current | -4.00 SEK     | -4.00
    2998 | 2025-03    | operating | current | 4.00 SEK      | 4.00
    2999 | 2025-close | closing   | current | 7.00 SEK      | 7.00
    1930 | 2025-02    | operating | current | 9.00 SEK      | 9.00
    """
  )

  /// Accounts that are chosen, or a dash | the vouchers of the transfer.
  private static let choices = table(
    """
    –    | opening 2025-01-01 current: 2998 10.00 SEK, 2099 -10.00 SEK, 2999 -100.00 EUR, 2099 100.00 EUR, 2999 -97000.00 SEK, 2099 97000.00 SEK; operating 2025-02-28 current: 2999 -3.00 SEK, 2099 3.00 SEK; closing 2025-12-31 current: 2999 -7.00 SEK, 2099 7.00 SEK; opening 2025-01-01 tax: 2999 -5.00 SEK, 2099 5.00 SEK
    2998 | opening 2025-01-01 current: 2998 10.00 SEK, 2099 -10.00 SEK
    1930 |
    """
  )

  @Test(arguments: choices)
  func `what one period, kind and layer brought is one voucher, with a pair of lines for each`(
    _ row: [String]
  ) throws {
    let movements = try OpeningTransferWorldTests.many.map { row in
      let amount = try money(row[4])
      return movement(
        row[0],
        row[1],
        try #require(VoucherKind(rawValue: row[2])),
        amount.minorUnits,
        layer: try #require(PostingLayer(rawValue: row[3])),
        currency: amount.currency,
        accounting: try money("\(row[5]) SEK").minorUnits
      )
    }
    let lines = try plan(
      movements.shuffled(),
      accounts: row[0] == "–" ? nil : [AccountNumber(row[0])]
    )
    let vouchers = OpeningTransfer.vouchers(of: lines, parameters, company)
    let told = vouchers.map { voucher in
      let draft = voucher.draft
      let pairs = draft.lines.map { "\($0.ledgerAccount) \($0.amount)" }.joined(separator: ", ")
      return "\(draft.kind.rawValue) \(draft.day) \(draft.layer.rawValue): \(pairs)"
    }
    #expect(told.joined(separator: "; ") == row[1])
    for voucher in vouchers {
      for (line, origin) in zip(voucher.draft.lines, voucher.origins) {
        let source = lines[origin - 1]
        #expect([source.ledgerAccount.account, source.target].contains(line.ledgerAccount.account))
        #expect(line.amount.minorUnits.magnitude == source.moved.minorUnits.magnitude)
        #expect(line.accounting.magnitude == source.accounting.minorUnits.magnitude)
      }
    }
  }

  @Test func `sums that do not fit are refused`() throws {
    let movements = [
      movement("2999", "2025-01", .operating, .max), movement("2999", "2025-02", .operating, 1),
    ]
    #expect(throws: Refusal.self) { try plan(movements) }
  }
}
