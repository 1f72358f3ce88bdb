import Accounting
import TestSupport
import Testing

/// Customers and suppliers with what the books can tell of their balances.
struct PartyBalancesTests {
  private let scope = SAFTScope(PartyBalancesTests.year)

  private static let year: FiscalYear = {
    var calendar = FiscalCalendar()
    guard let first = Day(iso: "2025-01-01"), let last = Day(iso: "2025-12-31"),
      let year = try? calendar.addYear(from: first, to: last)
    else { preconditionFailure("a year") }
    return year
  }()

  private func kept(
    _ kind: PartyKind,
    _ code: String,
    _ name: String,
    _ account: String? = nil,
    opening: Int64 = 0,
    run: Int64 = 1,
    isInForce: Bool = true
  ) -> (party: KeptParty, run: Int64, isInForce: Bool) {
    let party = KeptParty(
      kind: kind,
      code: code,
      name: name,
      account: account.map { AccountNumber($0) },
      opening: opening
    )
    return (party, run, isInForce)
  }

  private func moved(
    _ kind: PartyKind,
    _ code: String,
    _ account: String,
    _ amount: Int64,
    within: Bool = true
  ) -> PartyMovement {
    PartyMovement(
      kind: kind,
      code: code,
      account: AccountNumber(account),
      voucher: .operating,
      isWithin: within,
      amount: amount
    )
  }

  /// `customer 10 Kunde 1500 100 130` for each party and account.
  private func told(_ parties: PartyBalances) -> [String] {
    parties.parties.map { party in
      (["\(party.kind) \(party.code) \(party.name)"]
        + party.balances.map { "\($0.number) \($0.opening) \($0.closing)" })
        .joined(separator: " ")
    }
  }

  @Test func `a balance is what the first import states and what has moved since`() {
    let parties = PartyBalances(
      kept: [
        kept(.supplier, "7", "Leverandør", "2400", opening: -50),
        kept(.customer, "10", "Kunde", "1500", opening: 100),
        kept(.customer, "10", "Kunde AS", "1500", opening: 130, run: 2),
        kept(.customer, "11", "Uten", "1500", opening: 9, isInForce: false),
      ],
      used: [(.customer, "10"), (.customer, "12")],
      movements: [
        moved(.customer, "10", "1500", 20, within: false), moved(.customer, "10", "1500", 10),
        moved(.customer, "10", "3000", -8), moved(.customer, "12", "1500", 5),
      ],
      scope
    )
    #expect(
      told(parties) == [
        "customer 10 Kunde AS 1500 120 130", "customer 11 Uten", "customer 12 12 1500 0 5",
        "supplier 7 Leverandør 2400 -50 -50",
      ]
    )
    #expect(parties.undeclared == ["12"])
    #expect(parties.sums == [AccountNumber("1500"): 135, AccountNumber("2400"): -50])
  }
}
