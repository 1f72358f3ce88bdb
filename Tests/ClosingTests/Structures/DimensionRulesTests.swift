import Accounting
import Closing
import Database
import Foundation
import TestSupport
import Testing

@testable import Books

/// Values with validity, account structures and fixed values, at the gate and in both databases (A10).
@Suite struct DimensionRulesTests {
  private func codes(_ body: () throws -> Void) -> [String] {
    do {
      try body()
      return []
    } catch let refusal as Refusal {
      return refusal.findings.map(\.problem.code.description)
    } catch {
      return ["\(error)"]
    }
  }

  private func rent(_ date: String, _ centre: String?) -> VoucherDraft {
    voucher(date, line("5010", 10_00, costCentre: centre), line("1930", -10_00))
  }

  private func journal(
    _ text: String,
    dimension: String? = nil
  ) throws -> (
    SourceFile, JournalImportOptions
  ) {
    var options = JournalImportOptions()
    if let dimension { options.dimensions = [try named(dimension)] }
    return (SourceFile(name: "j.csv", data: Data(text.utf8)), options)
  }

  private func posted(_ ledger: TestLedger) throws -> [String] {
    try ledger.session.books.read {
      let read = ledger.session.books.company(ledger.key)
      return try read.vouchers(.init(year: "2025")).map { voucher in
        try read.whole(voucher).draft.lines.map(\.ledgerAccount.description)
          .joined(separator: ", ")
      }
    }
  }

  @Test(arguments: TestDatabase.allCases)
  func `a value takes postings on its days alone, the first hit after a good one too`(
    _ database: TestDatabase
  ) throws {
    let ledger = try TestLedger(database)
    var change = DimensionChanges(code: "10")
    change.firstDay = day("2025-02-01")
    change.lastDay = day("2025-03-31")
    _ = try ledger.session.setDimension(1, change, Call())
    let refused = codes {
      try ledger.post(
        rent("2025-02-01", "10"),
        rent("2025-03-31", "10"),
        rent("2025-04-01", "10"),
        rent("2025-01-31", "10"),
        rent("2025-04-01", "20")
      )
    }
    #expect(refused == ["DIM-006", "DIM-006"])
    try ledger.post(rent("2025-03-31", "10"))
    #expect(codes { try ledger.post(rent("2025-04-01", "10")) } == ["DIM-006"])
    change = DimensionChanges(code: "10")
    change.isSuspended = true
    _ = try ledger.session.setDimension(1, change, Call())
    #expect(codes { try ledger.post(rent("2025-03-31", "10")) } == ["DIM-002"])
    // What stands can be reversed, whatever holds by then.
    _ = try ledger.session.reverse(.number("A1", year: "2025"), on: nil, Call())
    #expect(try ledger.isSound())
  }

  @Test(arguments: TestDatabase.allCases)
  func `a dimension that is not in use, a mask and days that are reversed refuse`(
    _ database: TestDatabase
  ) throws {
    let session = try TestLedger(database).session
    func set(
      _ code: String?,
      _ name: String?,
      _ change: (inout DimensionChanges) -> Void
    )
      -> [String]
    {
      codes {
        var changes = DimensionChanges(code: code, name: name)
        change(&changes)
        _ = try session.setDimension(1, changes, Call())
      }
    }
    #expect(set(nil, nil) { $0.mask = "##" } == [])
    #expect(set("1A", "x") { _ in } == ["DIM-009"])
    #expect(set("30", "x") { _ in } == [])
    #expect(set("40", nil) { $0.isSuspended = true } == ["DIM-001"])
    #expect(set(nil, nil) { $0.mask = "# #" } == ["DIM-008"])
    #expect(set(nil, nil) { $0.mask = "" } == [])
    #expect(set("-", "x") { _ in } == ["DIM-013"])
    #expect(
      set("10", nil) {
        $0.firstDay = day("2025-02-01")
        $0.lastDay = day("2025-01-31")
      } == ["DIM-010"]
    )
  }

  @Test(arguments: TestDatabase.allCases)
  func `structures bind every voucher but contras, openings and year-ends, from their day on`(
    _ database: TestDatabase
  ) throws {
    let ledger = try TestLedger(database)
    let session = ledger.session
    try ledger.post(rent("2025-01-10", nil))
    _ = try session.setStructure("Plan", planFile, Call())
    try ledger.post(rent("2025-03-10", nil))
    _ = try session.activateStructure("Plan", version: nil, from: day("2025-02-01"), Call())
    try ledger.post(rent("2025-01-20", nil))
    #expect(codes { try ledger.post(rent("2025-03-10", nil)) } == ["DIM-003"])
    try ledger.post(rent("2025-03-10", "20"))
    _ = try session.reverse(.number("A2", year: "2025"), on: nil, Call())
    var end = rent("2025-12-31", nil)
    (end.kind, end.period) = (.yearEnd, "2025-close")
    try ledger.post(end)
    // Another version takes over from its day; what is in force before stays.
    _ = try session.setStructure("Plan", structureFile("account;1\n1000..2999;\n5*;10\n"), Call())
    _ = try session.activateStructure("Plan", version: nil, from: day("2025-06-01"), Call())
    #expect(codes { try ledger.post(rent("2025-06-01", "20")) } == ["DIM-004"])
    try ledger.post(rent("2025-05-31", "20"), rent("2025-06-01", "10"))
    _ = try session.retireStructure("Plan", from: day("2025-09-01"), Call())
    try ledger.post(rent("2025-09-01", nil))
    #expect(try session.structures(Call()).map(\.structure.version) == [1, 2])
    #expect(try ledger.isSound())
    let (status, output) = try IndependentVerifier.run([ledger.database.applicationURL])
    #expect(status == 0, "\(output)")
  }

  @Test(arguments: TestDatabase.allCases)
  func `two structures never hold for one account, and an import is refused with its line`(
    _ database: TestDatabase
  ) throws {
    let ledger = try TestLedger(database)
    let session = ledger.session
    _ = try session.setStructure("A", structureFile("account;1\n5*;*\n"), Call())
    let report = try session.activateStructure("A", version: nil, from: day("2025-01-01"), Call())
    #expect(report.findings.isEmpty)
    _ = try session.setStructure("B", structureFile("account\n50*\n1*\n"), Call())
    let refused = codes {
      _ = try session.activateStructure("B", version: nil, from: day("2025-06-01"), Call())
    }
    #expect(refused == ["STR-003"])
    let (file, options) = try journal(
      "number;date;account;amount\n1;2025-03-01;5010;5\n1;;1930;-5\n"
    )
    let result = try session.importJournal(file, options: options, Call())
    #expect(result.run == nil)
    #expect(result.findings.map(\.problem.code.description) == ["DIM-003", "STR-001"])
    #expect(result.findings.map(\.line) == [2, 2])
  }

  @Test(arguments: TestDatabase.allCases)
  func `what an account fixes is posted and told, kept with what the file states, and known again`(
    _ database: TestDatabase
  ) throws {
    let ledger = try TestLedger(database)
    let session = ledger.session
    _ = try session.fixDimension(1, of: AccountNumber("5010"), to: .value("20"), Call())
    _ = try session.fixDimension(1, of: AccountNumber("1930"), to: .blank, Call())
    let text = """
      series;number;date;account;amount;dimensions
      J;1;2025-03-01;5010;5;1=10
      J;1;;1930;-5;1=10
      J;2;2025-03-02;3001;-7;
      J;2;;2440;7;1=-

      """
    let (file, options) = try journal(text, dimension: "1=10")
    let first = try session.importJournal(file, options: options, Call())
    #expect(first.posted == 2)
    #expect(try posted(ledger) == ["5010 1=20, 1930", "3001 1=10, 2440"])
    let told = first.findings.map(\.problem.code.description)
    #expect(told.contains("DIM-011") && told.contains("DIM-012"))
    let changes = try session.books.read {
      let read = session.books.company(ledger.key)
      return try read.vouchers(.init(year: "2025")).flatMap {
        try read.dimensionChanges(of: $0.key)
      }
    }
    #expect(changes.map(\.stated) == ["10", "10", nil])
    #expect(changes.map(\.posted) == ["20", nil, "10"])
    #expect(changes.map(\.source) == [.fixed, .fixed, .header])
    // The same vouchers in another file are known by what it states, and never by what we made of it.
    let (again, _) = try journal(text + "J;3;2025-03-03;3001;-1;\nJ;3;;2440;1;\n")
    let second = try session.importJournal(again, options: options, Call())
    #expect(second.posted == 1)
    #expect(
      second.findings.contains { $0.problem.code.description == "IMP-006" } || second.posted == 1
    )
    #expect(try ledger.isSound())
  }

  @Test(arguments: TestDatabase.allCases)
  func `books that come in are never changed by what accounts fix`(_ database: TestDatabase) throws
  {
    let ledger = try TestLedger(database)
    let session = ledger.session
    _ = try session.fixDimension(1, of: AccountNumber("5010"), to: .value("20"), Call())
    let imported = try session.importSIE(
      SIEText(year: 2_025, vouchers: ["B 1 0310 5010 100 1930 -100"]).file,
      LedgerImportOptions(),
      Call(TestLedger.code)
    )
    #expect(imported.run != nil)
    try ledger.post(rent("2025-03-10", "10"))
    #expect(try posted(ledger) == ["5010, 1930", "5010 1=10, 1930"])
  }

  @Test(arguments: TestDatabase.allCases)
  func `every check of a combination is told with its result`(_ database: TestDatabase) throws {
    let ledger = try TestLedger(database)
    let session = ledger.session
    _ = try session.setStructure("Plan", planFile, Call())
    _ = try session.activateStructure("Plan", version: nil, from: day("2025-01-01"), Call())
    func explain(_ account: String, _ dimensions: [String]) throws -> [String] {
      try session.explainCombination(
        AccountNumber(account),
        dimensions.map(named),
        on: day("2025-03-31"),
        Call()
      ).checks.map { "\($0.step.rawValue) \($0.problem?.code.description ?? "ok")" }
    }
    #expect(try explain("5010", []) == ["account ok", "structure ok", "rule DIM-003"])
    #expect(
      try explain("5010", ["1=10"]) == ["account ok", "structure ok", "code ok", "rule ok"]
    )
    #expect(
      try explain("5010", ["1=99"]) == ["account ok", "structure ok", "code DIM-001", "rule ok"]
    )
    #expect(try explain("9990", []) == ["account VOU-005", "structure STR-001"])
  }

  /// What somebody does who then makes the chain fit again, and what is told of the line.
  private static let forgeries = table(
    """
    UPDATE dimension_value_control SET is_suspended = 1 | isSuspended | suspended value
    UPDATE dimension_value_control SET first_day = '2025-04-01' | isNotActive | does not hold on that day
    UPDATE dimension_control SET is_active = 0 | dimensionIsNotActive | not in use
    UPDATE structure_cell SET criteria = '6*' WHERE segment = 0 AND rule IS NULL | isNotCovered | not exactly one structure
    UPDATE structure_cell SET criteria = '20' WHERE segment = 1 AND is_demand = 0 | isNotAllowed | does not allow
    UPDATE structure_cell SET criteria = '20' WHERE is_demand = 1 | ruleIsNotMet | does not meet the rule
    UPDATE derived_dimension SET other_code = '20' | isDictated | another one dictates
    UPDATE structure_activation SET first_day = '2025-04-01' | – | –
    """
  )

  @Test(arguments: TestDatabase.allCases)
  func `a line that the rules of then did not let through is named by both verifiers`(
    _ database: TestDatabase
  ) throws {
    for row in DimensionRulesTests.forgeries {
      let ledger = try TestLedger(database)
      let session = ledger.session
      _ = try session.setDimension(6, DimensionChanges(code: "P1", name: "x"), Call())
      var control = DimensionChanges(code: "10")
      control.lastDay = day("2025-12-31")
      _ = try session.setDimension(1, control, Call())
      var dimension = DimensionChanges()
      dimension.mask = "##"
      _ = try session.setDimension(1, dimension, Call())
      let text = "rule;account;1\n;1000..8999;10|-\nRent;5010;!10\n"
      _ = try session.setStructure("Plan", structureFile(text), Call())
      _ = try session.activateStructure("Plan", version: nil, from: day("2025-01-01"), Call())
      _ = try session.deriveDimension(
        from: try named("6=P1"),
        to: try named("1=10"),
        isLocked: true,
        Call()
      )
      let account = LedgerAccount(
        AccountNumber("5010"),
        [DimensionValue(dimension: 1, code: "10"), DimensionValue(dimension: 6, code: "P1")]
      )
      let amount = Money(minorUnits: 500, .sek)
      let back = line("1930", -500)
      try ledger.post(
        voucher("2025-03-10", VoucherLine(account, amount, accounting: 500), back)
      )
      let owner = try ledger.database.connectAsOwner()
      defer { owner.close() }
      try owner.write {
        try owner.dropTriggers()
        #expect(try owner.execute(Statement(raw: row[0])) >= 1)
        try Forger(connection: owner, company: ledger.key).forge()
      }
      let findings = try session.verify(Call()).flatMap(\.findings)
      let faults = findings.compactMap { finding -> String? in
        guard case .combinationDidNotStand(_, _, _, let fault)? = finding.problem as? VerifyFinding
        else { return nil }
        return fault.rawValue
      }
      #expect(Set(faults) == (row[1] == "–" ? [] : [row[1]]), "\(row)")
      let (_, output) = try IndependentVerifier.run([ledger.database.applicationURL])
      #expect(output.contains(row[2]) == (row[2] != "–"), "\(row) \(output)")
    }
  }
}
