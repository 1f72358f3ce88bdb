import Database
import TestSupport
import Testing

/// Law 2: nothing posted is ever changed or deleted.
@Suite struct Law2PostedMeansPostedTests {
  /// The tables of which some columns are kept up to date.
  private static let kept: Set<String> = [
    "installation_head", "company_head", "company", "period", "balance_by_account",
    "balance_by_combination", "migration", "refusal_head",
  ]

  /// Every row of every other table.
  private func rows(_ connection: any Connection) throws -> Set<String> {
    var rows: Set<String> = []
    for table in try connection.tables() where !Law2PostedMeansPostedTests.kept.contains(table) {
      for row in try connection.rowTexts(of: table) { rows.insert("\(table) \(row)") }
    }
    return rows
  }

  @Test(arguments: TestDatabase.allCases, [21, 22, 23] as [UInt64])
  func `whatever is done, every row that was there stays as it was`(
    _ database: TestDatabase,
    _ seed: UInt64
  ) throws {
    let ledger = try TestLedger.withRates(database)
    var work = RandomWork(ledger: ledger, dice: Dice(seed: seed))
    let connection = try ledger.database.connect()
    defer { connection.close() }
    var before = try rows(connection)
    var done = 0
    for _ in 0..<30 {
      let deed = try work.next()
      let codes = try deed.refusals()
      let after = try rows(connection)
      #expect(before.subtracting(after) == [], "\(deed.name)")
      // A refusal is kept in the audit list.
      let changed = after.subtracting(before).filter { !$0.hasPrefix("refusal") }
      #expect(codes.isEmpty || changed == [], "\(deed.name): \(codes)")
      if codes.isEmpty { done += 1 }
      before = after
    }
    #expect(done > 10)
  }
}
