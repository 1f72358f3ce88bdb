import Accounting
import TestSupport
import Testing

/// What is added so that each value of a dimension balances (A10.5, T-DIM-4).
@Suite struct BalancingDimensionTests {
  private static let rule = BalancingDimension(
    dimension: 1,
    debit: AccountNumber("1690"),
    credit: AccountNumber("2890")
  )

  private static func company(_ reporting: Currency?) -> Company {
    Company(
      code: "SE01",
      name: "Exempel AB",
      accountingCurrency: .sek,
      reportingCurrency: reporting,
      chartStandard: .bas
    )
  }

  /// `6100 A 300 EUR/3000/310`: account, value or `-`, amount, and with a slash what it is booked at.
  private static func line(_ text: String) throws -> VoucherLine {
    let parts = text.split(separator: " ").map(String.init)
    let values = parts[1] == "-" ? [] : [DimensionValue(dimension: 1, code: parts[1])]
    let money = parts.count > 3 ? parts[3].split(separator: "/").map(String.init) : ["SEK"]
    let amount = try #require(Int64(parts[2]))
    return VoucherLine(
      LedgerAccount(AccountNumber(parts[0]), values),
      Money(minorUnits: amount, try #require(Currency(money[0]))),
      accounting: money.count > 1 ? try #require(Int64(money[1])) : amount,
      reporting: money.count > 2 ? Int64(money[2]) : nil
    )
  }

  private static func told(_ line: VoucherLine) -> String {
    let code = line.ledgerAccount.dimensions.first?.code ?? "-"
    let reporting = line.reporting.map { "/\($0)" } ?? ""
    let booked = "\(line.amount.currency)/\(line.accounting)\(reporting)"
    return "\(line.ledgerAccount.account) \(code) \(line.amount.minorUnits)"
      + (booked == "SEK/\(line.amount.minorUnits)" ? "" : " \(booked)")
  }

  private static func draft(
    _ lines: String,
    _ kind: VoucherKind = .operating
  ) throws -> VoucherDraft {
    VoucherDraft(
      day: Day(number: 20_100),
      kind: kind,
      series: "A",
      text: "x",
      lines: try lines.split(separator: ",").map { try line(String($0)) }
    )
  }

  @Test(
    arguments: table(
      """
      6100 A 300, 6100 B 200, 2100 A -500 | 1690 A 200, 2890 B -200
      6100 A 300, 6100 B 200, 2100 A -300, 2100 B -200 | –
      6100 A 300, 1930 - -300 | 2890 A -300, 1690 - 300
      6100 A 300, 1930 A -200, 1930 - -100 | 2890 A -100, 1690 - 100
      6100 A 300, 2100 B -200 | –
      6100 A 10 EUR/110, 2100 B -10 EUR/-110 | 2890 A -10 EUR/-110, 1690 B 10 EUR/110
      6100 A 10 EUR/110, 2100 B -110 SEK | 2890 A -110, 1690 B 110
      6100 A 10 EUR/0, 2100 B -10 EUR/0 | 2890 A -10 EUR/0, 1690 B 10 EUR/0
      6100 A 1 EUR/1, 6100 B -1 EUR/-1, 2100 A -1 USD/-1, 2100 B 1 USD/1 | –
      """
    )
  )
  func `T-DIM-4: what a value lacks is added on the account of the side that lacks`(
    _ row: [String]
  ) throws {
    var draft = try Self.draft(row[0])
    let own = draft.lines.count
    draft.balance(by: Self.rule, in: Self.company(nil))
    let added = draft.lines.dropFirst(own).map(Self.told).joined(separator: ", ")
    #expect(added == (row[1] == "–" ? "" : row[1]))
    #expect(draft.balancing.map(\.line) == Array(own..<draft.lines.count))
    // What is there is enough: a second time nothing is added.
    let before = draft
    draft.balance(by: Self.rule, in: Self.company(nil))
    #expect(draft == before)
  }

  @Test func `each book balances, and the accounting amount decides the side`() throws {
    var draft = try Self.draft("6100 A 10 EUR/110/9, 2100 B -10 EUR/-110/-9")
    draft.balance(by: Self.rule, in: Self.company(.usd))
    let added = draft.lines.dropFirst(2).map(Self.told)
    #expect(added == ["2890 A -10 EUR/-110/-9", "1690 B 10 EUR/110/9"])
    var crooked = try Self.draft("6100 A 0 EUR/1/-5, 2100 B 0 EUR/-1/5")
    crooked.balance(by: Self.rule, in: Self.company(.usd))
    #expect(crooked.lines.dropFirst(2).map(\.ledgerAccount.account.code) == ["2890", "1690"])
    var reporting = try Self.draft("6100 A 0 EUR/0/-5, 2100 B 0 EUR/0/5")
    reporting.balance(by: Self.rule, in: Self.company(.usd))
    #expect(reporting.lines.dropFirst(2).map(\.ledgerAccount.account.code) == ["1690", "2890"])
  }

  @Test func `an amount that no line can hold is left as it is`() throws {
    let most = Int64.max
    var draft = try Self.draft("1 A \(most), 2 A \(most), 3 B -\(most), 4 B -\(most)")
    draft.balance(by: Self.rule, in: Self.company(nil))
    #expect(draft.lines.count == 4 && draft.balancing.isEmpty)
    #expect(draft.imbalances(by: 1).count == 2)
  }

  @Test func `contras, openings, year-ends and imported books are exempt`() throws {
    var draft = try Self.draft("6100 A 1, 2100 B -1")
    #expect(draft.balancesByValue(from: .entered))
    #expect(draft.balancesByValue(from: RunKind.fxRevaluation.origin))
    #expect(!draft.balancesByValue(from: .imported))
    draft.balance(by: Self.rule, in: Self.company(nil))
    let contra = try draft.reversed(series: "A", on: nil, text: "y")
    #expect(contra.lines.count == 4 && contra.balancing.isEmpty)
    draft.reverses = VoucherKey(year: "2025", sequence: 1)
    #expect(!draft.balancesByValue(from: .entered))
    for kind in VoucherKind.allCases {
      let isBound = try Self.draft("6100 A 1, 2100 B -1", kind).balancesByValue(from: .entered)
      #expect(isBound == (kind == .operating || kind == .closing))
    }
  }

  private static func structure(_ name: String, _ segments: [Segment]) throws -> AccountStructure {
    let any = try #require(SegmentCriteria("*"))
    let cells = Dictionary(uniqueKeysWithValues: segments.map { ($0, any) })
    return AccountStructure(name: name, version: 1, lines: [StructureLine(cells)])
  }

  private static let (first, later, last) = (
    Day(number: 20_100), Day(number: 20_200), Day(number: 20_300)
  )

  @Test func `every structure of those days has the dimension`() throws {
    var rules = DimensionRules()
    for (name, segments, from) in [
      ("With", [.account, .dimension(1)], Self.first), ("Later", [.account], Self.later),
    ] as [(String, [Segment], Day)] {
      rules.structures.add(try Self.structure(name, segments))
      rules.structures.add(StructureActivation(structure: name, version: 1, firstDay: from))
    }
    #expect(rules.structures(without: 1, from: Self.first) == ["Later"])
    #expect(rules.structures(without: 2, from: Self.first) == ["Later", "With"])
    rules.balancing.append(BalancingDecision(firstDay: Self.later, rule: nil))
    #expect(rules.structures(without: 1, from: Self.first).isEmpty)
    #expect(rules.structures(without: 1, from: Self.later) == ["Later"])
    // The other way round: a version is not activated on days on which vouchers balance without it.
    let lacking = try Self.structure("New", [.account])
    #expect(rules.balancing(lackedBy: lacking, from: Self.first) == nil)
    rules.balancing.append(BalancingDecision(firstDay: Self.last, rule: Self.rule))
    #expect(rules.balancing(lackedBy: lacking, from: Self.first) == 1)
    let whole = try Self.structure("New", [.account, .dimension(1)])
    #expect(rules.balancing(lackedBy: whole, from: Self.first) == nil)
    #expect(rules.balancing(on: Self.later) == nil)
    #expect(rules.balancing(on: Self.last) == Self.rule)
  }
}
