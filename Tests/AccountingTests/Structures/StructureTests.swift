import Accounting
import TestSupport
import Testing

/// Account structures by the worked example of the specification (A10.2, T-DIM-3).
@Suite struct StructureTests {
  private static let dimensions = [
    Dimension(number: 1, name: "BusinessUnit"), Dimension(number: 2, name: "Department"),
    Dimension(number: 3, name: "CostCenter"), Dimension(number: 8, name: "Customer"),
  ]

  private static let known: [Int: Set<String>] = [
    1: ["001", "002", "003"], 2: ["022", "024"], 3: ["007", "014"], 8: ["K1", "K2"],
  ]

  private static func file(_ text: String) -> StructureTable {
    let rows = text.split(separator: "\n").map { line in
      line.split(separator: ";", omittingEmptySubsequences: false).map {
        $0.filter { $0 != " " }
      }
    }
    return StructureTable(
      columns: rows[0],
      lines: rows.dropFirst().enumerated().map { (line: $0.offset + 2, cells: $0.element) }
    )
  }

  private static func rules(_ text: String) throws -> DimensionRules {
    let (lines, findings) = file(text).read(dimensions, known: known)
    try #require(findings.isEmpty, "\(findings)")
    return DimensionRules(
      names: Dictionary(uniqueKeysWithValues: dimensions.map { ($0.number, $0.name) }),
      structures: AccountStructures(
        versions: [AccountStructure(name: "P&L", version: 1, lines: lines)],
        activations: [StructureActivation(structure: "P&L", version: 1, firstDay: day)]
      )
    )
  }

  private static let day = Day(iso: "2025-01-01") ?? Day(number: 0)

  private static func account(_ text: String) -> LedgerAccount {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    let values = zip([1, 2, 3, 8], parts.dropFirst()).compactMap { number, code in
      code == "-" ? nil : DimensionValue(dimension: number, code: code)
    }
    return LedgerAccount(AccountNumber(parts[0]), values)
  }

  private static func told(_ problem: any LedgerError) -> String {
    switch problem {
    case DimensionError.blankIsNotAllowed(let place, let demand):
      "\(problem.code) \(place.dimension) \(demand.rule ?? demand.structure) "
        + demand.allowed.joined(separator: ",")
    case DimensionError.isNotAllowed(let place, let demand):
      "\(problem.code) \(place.dimension) \(place.code ?? "") \(demand.rule ?? demand.structure) "
        + demand.allowed.joined(separator: ",")
    default: problem.code.description
    }
  }

  private static let profitAndLoss = """
    rule;account;1;2;CostCenter;Customer
    ;400000..999999;;*;*;
    Sales;400000..499999;;;;!*
    """

  @Test(
    arguments: table(
      """
      401100/002/022/014/K1 | fits
      401100/-/022/014/K1   | fits
      401100/002/022/014/-  | DIM-003 Customer Sales K1,K2
      501100/002/022/014/-  | fits
      501100/002/-/014/-    | DIM-003 Department P&L 022,024
      501100/002/-/-/-      | DIM-003 Department P&L 022,024; DIM-003 CostCenter P&L 007,014
      193000/-/-/-/-        | STR-001
      """
    )
  )
  func `T-DIM-3: a structure and its rule ask for what the example says`(_ row: [String]) throws {
    let problems = try Self.rules(Self.profitAndLoss).problems(
      of: Self.account(row[0]),
      on: Self.day,
      in: "A1",
      known: Self.known
    )
    let told = problems.isEmpty ? "fits" : problems.map(Self.told).joined(separator: "; ")
    #expect(told == row[1])
  }

  @Test(
    arguments: table(
      """
      4010/001/022/-/- | fits
      4010/001/024/-/- | DIM-004 Department 024 P&L 022
      4010/002/024/-/- | fits
      4010/003/024/-/- | DIM-004 BusinessUnit 003 P&L 001,002
      4010/-/024/-/-   | DIM-003 BusinessUnit P&L 001,002
      4010/001/-/-/-   | DIM-003 Department P&L 022
      """
    )
  )
  func `values that do not go together are refused at the first that does not`(
    _ row: [String]
  ) throws {
    let rules = try Self.rules("account;1;2\n4*;001;022\n4*;002;*")
    let problems = rules.problems(
      of: Self.account(row[0]),
      on: Self.day,
      in: nil,
      known: Self.known
    )
    let told = problems.isEmpty ? "fits" : problems.map(Self.told).joined(separator: "; ")
    #expect(told == row[1])
  }

  @Test(
    arguments: table(
      """
      *          | 10 yes | - no
      -          | 10 no  | - yes
      10         | 10 yes | 100 no
      10..20     | 10 yes | 205 yes
      10..20     | 21 no  | 09 no
      10*        | 105 yes | 110 no
      *10*       | 2105 yes | 101 yes
      10/20/-    | 20 yes | - yes
      """
    )
  )
  func `each criterion lets through what it says`(_ row: [String]) throws {
    let criteria = try #require(SegmentCriteria(row[0].replacing("/", with: "|")))
    for part in row.dropFirst() {
      let (code, due) = (part.split(separator: " ")[0], part.split(separator: " ")[1])
      #expect(criteria.fits(code == "-" ? nil : String(code)) == (due == "yes"), "\(row)")
    }
  }

  @Test(arguments: ["", "..", "10..", "..20", "20..10", "1*0", "**", "10||20", "*1", "1..2..3"])
  func `what is no criterion is not read as one`(_ text: String) {
    #expect(SegmentCriteria(text) == nil)
  }

  @Test(
    arguments: table(
      """
      account;2;region=1000;*;            | STR-008 1
      account;account=1000;1000           | STR-009 1
      1;2=001;022                         | STR-010 1
      account;1=1000..;*                  | STR-011 2
      account;1=1000;1,2,3,4,5,6,7,8      | STR-012 2
      rule;account;1=A;1000;!*            | STR-014 -
      rule;account;1=;1000;*=A;1000;*     | STR-015 3
      account;1=1000;!*                   | STR-016 2
      rule;account;1=;1000;*=A;!1000;!*   | STR-016 3
      account=1000;1                      | STR-017 2
      """
    )
  )
  func `each fault of a file is found with its line`(_ row: [String]) throws {
    let text = row[0].replacing("=", with: "\n").replacing(",", with: "|")
    let (_, findings) = Self.file(text).read(Self.dimensions, known: Self.known)
    let errors = findings.filter { $0.severity == .error }
    let first = try #require(errors.first)
    #expect("\(first.problem.code) \(first.line.map(String.init) ?? "-")" == row[1])
  }

  @Test
  func
    `what a structure names and the company lacks is told, and more segments than eleven refused`()
    throws
  {
    let (lines, findings) = Self.file("account;1\n1000;009\n2000;009").read(
      Self.dimensions,
      known: Self.known
    )
    #expect(lines.count == 2)
    #expect(findings.map(\.problem.code.description) == ["STR-018"])
    let many = (1...12).map { Dimension(number: $0, name: "D\($0)") }
    let columns = "account;" + many.map { "\($0.number)" }.joined(separator: ";")
    let cells = "1000;" + many.map { _ in "*" }.joined(separator: ";")
    let wide = Self.file("\(columns)\n\(cells)").read(many, known: [:])
    #expect(wide.findings.map(\.problem.code.description) == ["STR-013"])
  }

  @Test func `versions follow each other by their days, and the later decision about a day counts`()
    throws
  {
    func version(_ number: Int) -> AccountStructure {
      AccountStructure(name: "A", version: number, lines: [])
    }
    func at(_ text: String) throws -> Day { try #require(Day(iso: text)) }
    var structures = AccountStructures(versions: [version(1), version(2), version(3)])
    for (number, day) in [(1, "2025-01-01"), (2, "2025-07-01"), (nil, "2026-01-01")] {
      structures.add(
        StructureActivation(structure: "A", version: number, firstDay: try at(day))
      )
    }
    func inForce(_ day: String) throws -> Int? {
      structures.inForce("A", on: try at(day))?.version
    }
    #expect(try inForce("2024-12-31") == nil)
    #expect(try inForce("2025-06-30") == 1)
    #expect(try inForce("2025-07-01") == 2)
    #expect(try inForce("2026-01-01") == nil)
    structures.add(
      StructureActivation(structure: "A", version: 3, firstDay: try at("2025-07-01"))
    )
    #expect(try inForce("2025-07-01") == 3)
    #expect(structures.state(of: version(2)) == .replaced)
    #expect(
      structures.state(of: version(1))
        == .active(from: try at("2025-01-01"), until: try at("2025-07-01"))
    )
    #expect(structures.state(of: version(3)) != .draft)
  }

  @Test func `two structures never hold for one account, on whatever day that would begin`() throws
  {
    func structure(_ name: String, _ accounts: String) throws -> AccountStructure {
      let criteria = try #require(SegmentCriteria(accounts))
      return AccountStructure(name: name, version: 1, lines: [StructureLine([.account: criteria])])
    }
    let day = try #require(Day(iso: "2025-01-01"))
    let later = try #require(Day(iso: "2026-01-01"))
    let (a, b) = (try structure("A", "1000..2999"), try structure("B", "2500..4999"))
    let structures = AccountStructures(
      versions: [a, b],
      activations: [StructureActivation(structure: "A", version: 1, firstDay: later)]
    )
    let accounts = ["1930", "2641", "3001"].map { AccountNumber($0) }
    let overlap = try #require(structures.overlap(of: b, from: day, among: accounts))
    #expect(overlap.other == "A" && overlap.day == later)
    #expect(overlap.accounts == [AccountNumber("2641")])
    #expect(structures.overlap(of: b, from: day, among: [AccountNumber("3001")]) == nil)
  }
}
