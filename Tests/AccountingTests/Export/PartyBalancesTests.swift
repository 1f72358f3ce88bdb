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
    at day: String = "2025-01-01",
    isInForce: Bool = true
  ) -> ImportedParty {
    let party = KeptParty(
      kind: kind,
      code: code,
      name: name,
      account: account.map { AccountNumber($0) },
      opening: opening
    )
    return ImportedParty(party, day: Day(iso: day), isInForce: isInForce)
  }

  private func moved(
    _ kind: PartyKind,
    _ code: String,
    _ account: String,
    _ amount: Int64,
    since day: String = "2025-01-01"
  ) -> PartyMovement {
    PartyMovement(
      kind: kind,
      code: code,
      account: AccountNumber(account),
      voucher: .operating,
      since: Day(iso: day),
      amount: amount
    )
  }

  private func balances(
    _ kept: [ImportedParty],
    used: [(kind: PartyKind, code: String)] = [],
    _ movements: [PartyMovement],
    booksBegin: String = "2023-01-01",
    _ chart: ChartOfAccounts = ChartOfAccounts()
  ) throws -> PartyBalances {
    try PartyBalances(
      kept: kept,
      used: used,
      movements: movements,
      scope,
      booksBegin: try #require(Day(iso: booksBegin)),
      accounts: ControlAccounts(kept, chart)
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

  @Test func `a balance is what the first import states and what has moved since`() throws {
    let parties = try balances(
      [
        kept(.supplier, "7", "Leverandør", "2400", opening: -50),
        kept(.customer, "10", "Kunde", "1500", opening: 100, at: "2024-01-01"),
        kept(.customer, "10", "Kunde AS", "1500", opening: 130),
        kept(.customer, "11", "Uten", "1500", opening: 9, isInForce: false),
      ],
      used: [(.customer, "10"), (.customer, "12")],
      [
        moved(.customer, "10", "1500", 20, since: "2024-01-01"),
        moved(.customer, "10", "1500", 10), moved(.customer, "10", "3000", -8),
        moved(.customer, "12", "1500", 5),
      ]
    )
    #expect(
      told(parties) == [
        "customer 10 Kunde AS 1500 120 130", "customer 11 Uten", "customer 12 12 1500 0 5",
        "supplier 7 Leverandør 2400 -50 -50",
      ]
    )
    #expect(parties.undeclared == ["12"])
    #expect(try parties.sums() == [AccountNumber("1500"): 135, AccountNumber("2400"): -50])
  }

  /// The years of the openings in the order of their imports.
  @Test(arguments: [["2024", "2025"], ["2025", "2024"]])
  func `the order in which years come in is none of the balances'`(_ years: [String]) throws {
    let openings: [String: Int64] = ["2024": 100, "2025": 120]
    let parties = try balances(
      years.map {
        kept(.customer, "10", "Kunde", "1500", opening: openings[$0] ?? 0, at: "\($0)-01-01")
      },
      [
        moved(.customer, "10", "1500", 20, since: "2024-01-01"),
        moved(.customer, "10", "1500", 10),
      ]
    )
    #expect(told(parties) == ["customer 10 Kunde 1500 120 130"])
  }

  @Test func `what moved before the first opening is in it`() throws {
    let parties = try balances(
      [kept(.customer, "10", "Kunde", "1500", opening: 100)],
      [
        moved(.customer, "10", "1500", 70, since: "2024-01-01"),
        moved(.customer, "10", "1500", 10),
      ]
    )
    #expect(told(parties) == ["customer 10 Kunde 1500 100 110"])
  }

  /// The day of the opening, and when the books begin | what is told of him, and the sums.
  @Test(arguments: [
    ("2026-01-01", "2023-01-01", "customer 10 Kunde", 0),
    ("2026-01-01", "2026-03-01", "customer 10 Kunde", 0),
    ("2025-03-01", "2023-01-01", "customer 10 Kunde", 0),
    ("2025-03-01", "2025-03-01", "customer 10 Kunde 1500 100 110", 110),
  ])
  func `nothing is told of balances before the first opening, unless the books begin there`(
    _ day: String,
    _ begin: String,
    _ expected: String,
    _ sum: Int64
  ) throws {
    let parties = try balances(
      [kept(.customer, "10", "Kunde", "1500", opening: 100, at: day)],
      [moved(.customer, "10", "1500", 10, since: "2025-03-01")],
      booksBegin: begin
    )
    #expect(told(parties) == [expected])
    #expect(try parties.sums() == [AccountNumber("1500"): sum])
  }

  @Test func `a line of tax or of the bank tells no balance of him whom it names`() throws {
    let lines = [
      moved(.supplier, "7", "2400", -125), moved(.supplier, "7", "2710", 25),
      moved(.supplier, "7", "4300", 100), moved(.supplier, "7", "1920", -3),
      moved(.supplier, "7", "2410", -6),
    ]
    let named = try balances([kept(.supplier, "7", "Lev", "2400")], lines)
    #expect(told(named) == ["supplier 7 Lev 2400 0 -125"])
    let unnamed = try balances([kept(.supplier, "7", "Lev")], lines)
    #expect(told(unnamed) == ["supplier 7 Lev 2400 0 -125 2410 0 -6"])
    let cost = Account(
      number: AccountNumber("2410"),
      name: "Frakt",
      type: .expense,
      isRevalued: false
    )
    let charted = try balances([kept(.supplier, "7", "Lev")], lines, ChartOfAccounts([cost]))
    #expect(told(charted) == ["supplier 7 Lev 2400 0 -125"])
  }

  @Test func `a balance that no amount can be is refused`() {
    #expect(throws: Refusal.self) {
      try balances(
        [kept(.customer, "10", "Kunde", "1500", opening: .max)],
        [moved(.customer, "10", "1500", 1)]
      )
    }
  }
}
