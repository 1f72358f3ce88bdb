import Accounting
import TestSupport
import Testing

/// What becomes of dimensions between the line and the books (A10.4, T-DIM-1, T-DIM-2).
@Suite struct DimensionDefaultsTests {
  private static func cells(_ text: String, _ source: CellSource) -> DimensionCells {
    var cells: [Int: DimensionCell] = [:]
    for part in text.split(separator: " ") where part != "–" {
      let pair = part.split(separator: "=").map(String.init)
      cells[Int(pair[0]) ?? 0] = DimensionCell(written: pair[1])
    }
    return DimensionCells(cells, source)
  }

  private static func told(_ cells: DimensionCells) -> String {
    let parts = cells.dimensions.map { dimension in
      let code = cells[dimension].map { $0.cell.code ?? "-" } ?? ""
      return "\(dimension)=\(code)(\(cells[dimension]?.source.rawValue ?? ""))"
    }
    return parts.isEmpty ? "–" : parts.joined(separator: " ")
  }

  /// Header, typed, master of the account, typed on the offset, its master; the account, the offset.
  ///
  /// Business unit is 1, department 2, cost centre 3.
  @Test(
    arguments: table(
      """
      1=002 2=024 | –     | 1=001 3=007 | –     | –     | 1=002(header) 2=024(header) 3=007(master) | 1=002(account) 2=024(account) 3=007(account)
      1=002       | 1=005 | 1=001       | –     | –     | 1=005(typed) | 1=005(account)
      1=002       | 1=-   | 1=001       | –     | 1=009 | 1=-(typed) | 1=-(account)
      –           | –     | –           | –     | 1=009 | – | 1=009(master)
      1=-         | –     | 1=001       | –     | –     | 1=-(header) | 1=-(account)
      1=002       | –     | –           | 1=004 | –     | 1=002(header) | 1=004(typed)
      1=002       | –     | –           | 1=-   | 1=009 | 1=002(header) | 1=-(typed)
      """
    )
  )
  func `T-DIM-1: what is not set is taken in the order of the specification`(_ row: [String]) {
    let (account, offset) = DimensionCells.line(
      header: Self.cells(row[0], .header),
      typed: Self.cells(row[1], .typed),
      master: Self.cells(row[2], .master),
      offset: Self.cells(row[3], .typed),
      offsetMaster: Self.cells(row[4], .master)
    )
    #expect(Self.told(account) == row[5])
    #expect(Self.told(offset) == row[6])
  }

  private static let rules: DimensionRules = {
    var rules = DimensionRules()
    rules.fix(AccountNumber("170150"), 1, .value("003"))
    rules.fix(AccountNumber("170160"), 1, .blank)
    let unit = DimensionValue(dimension: 2, code: "010")
    rules.derive(from: unit, to: 3, "007", isLocked: true)
    rules.derive(from: DimensionValue(dimension: 3, code: "007"), to: 6, "P1", isLocked: false)
    return rules
  }()

  /// The account, what was typed, and what is posted.
  @Test(
    arguments: table(
      """
      170150 | 1=004       | 1=003(fixed)
      170150 | 1=003       | 1=003(typed)
      170150 | –           | 1=003(fixed)
      170150 | 1=-         | 1=003(fixed)
      170160 | 1=004       | 1=-(fixed)
      170160 | 1=-         | 1=-(typed)
      600150 | 1=004       | 1=004(typed)
      600150 | 2=010       | 2=010(typed) 3=007(derived) 6=P1(derived)
      600150 | 2=010 3=008 | 2=010(typed) 3=008(typed)
      600150 | 2=010 3=-   | 2=010(typed) 3=-(typed)
      """
    )
  )
  func
    `what the account fixes is posted whatever is typed, and a blank on purpose survives the rest`(
      _ row: [String]
    ) throws
  {
    let filled = Self.rules.filled(
      Self.cells(row[1], .typed),
      of: AccountNumber(row[0]),
      on: Day(number: 20_178),
      known: [:]
    )
    #expect(Self.told(filled) == row[2])
  }

  @Test func `what differs from the line is kept, so that the line is known again`() throws {
    let typed = Self.cells("1=004 2=010", .typed)
    let day = Day(number: 20_178)
    let posted = Self.rules.filled(typed, of: AccountNumber("170150"), on: day, known: [:])
    let changes = posted.changes(from: typed, of: 0)
    #expect(changes.map(\.dimension) == [1, 3, 6])
    #expect(changes.map(\.stated) == ["004", nil, nil])
    #expect(changes.map(\.posted) == ["003", "007", "P1"])
    let line = VoucherLine(
      LedgerAccount(AccountNumber("170150"), posted.values),
      Money(minorUnits: 100, .sek),
      accounting: 100
    )
    #expect(line.stated(before: changes).ledgerAccount.dimensionsText == "1=004,2=010")
  }

  @Test func `a locked implication refuses another value, and one that is not locked does not`() {
    let account = LedgerAccount(
      AccountNumber("600150"),
      [DimensionValue(dimension: 2, code: "010"), DimensionValue(dimension: 3, code: "008")]
    )
    let day = Day(number: 20_178)
    let locked = Self.rules.problems(of: account, on: day, in: "A1", known: [:])
    #expect(locked.map(\.code.description) == ["DIM-005"])
    let open = LedgerAccount(
      AccountNumber("600150"),
      [DimensionValue(dimension: 3, code: "007"), DimensionValue(dimension: 6, code: "P2")]
    )
    #expect(Self.rules.problems(of: open, on: day, in: "A1", known: [:]).isEmpty)
  }

  /// Suspended, first day, last day, and what a posting of 2025-03-31 meets.
  @Test(
    arguments: table(
      """
      no  | –          | –          | –
      yes | –          | –          | DIM-002
      no  | 2025-03-31 | –          | –
      no  | 2025-04-01 | –          | DIM-006
      no  | –          | 2025-03-31 | –
      no  | –          | 2025-03-30 | DIM-006
      no  | 2025-01-01 | 2025-12-31 | –
      """
    )
  )
  func `a value is judged by the posting date`(_ row: [String]) throws {
    let value = DimensionValue(dimension: 1, code: "10")
    let control = ValueControl(
      isSuspended: row[0] == "yes",
      firstDay: Day(iso: row[1]),
      lastDay: Day(iso: row[2])
    )
    let problems = DimensionRules(values: [value: control]).problems(
      of: LedgerAccount(AccountNumber("5010"), [value]),
      on: try #require(Day(iso: "2025-03-31")),
      in: "A1",
      known: [1: ["10"]]
    )
    #expect((problems.first?.code.description ?? "–") == row[3])
  }

  @Test(arguments: table("## | 12 | 1A\n&# | A1 | 11\nK-# | K-7 | K7\n### | 123 | 1234"))
  func `a mask takes a digit for each hash and a letter for each ampersand`(_ row: [String]) throws
  {
    let mask = try #require(DimensionMask(row[0]))
    #expect(mask.fits(row[1]) && !mask.fits(row[2]))
  }

  @Test func `the only value that a structure leaves is filled in, where a blank is none`() throws {
    let lines = try [("4*", "10"), ("5*", "10|-"), ("6*", "*")].map { accounts, centre in
      StructureLine([
        .account: try #require(SegmentCriteria(accounts)),
        .dimension(1): try #require(SegmentCriteria(centre)),
      ])
    }
    let day = Day(number: 20_178)
    let rules = DimensionRules(
      structures: AccountStructures(
        versions: [AccountStructure(name: "A", version: 1, lines: lines)],
        activations: [StructureActivation(structure: "A", version: 1, firstDay: day)]
      )
    )
    func filled(_ account: String, _ known: Set<String>) -> String {
      Self.told(
        rules.filled(DimensionCells(), of: AccountNumber(account), on: day, known: [1: known])
      )
    }
    #expect(filled("4010", ["10", "20"]) == "1=10(structure)")
    #expect(filled("5010", ["10", "20"]) == "–")
    #expect(filled("6010", ["10", "20"]) == "–")
    #expect(filled("6010", ["20"]) == "1=20(structure)")
  }
}
