import Accounting
import Books
import Closing
import Database
import TestSupport
import Testing

/// Law 3: every committed change takes the next number of its company's log.
@Suite struct Law3GapFreeSequenceTests {
  @Test(arguments: TestDatabase.allCases, [31, 32, 33] as [UInt64])
  func `whatever is done, refused or rehearsed, the log has no gap and knows what it knew`(
    _ database: TestDatabase,
    _ seed: UInt64
  ) throws {
    let ledger = try TestLedger.withRates(database)
    var work = RandomWork(ledger: ledger, dice: Dice(seed: seed))
    let connection = try ledger.database.connect()
    defer { connection.close() }
    var reported: [(sequence: Int64, balances: [TrialBalance])] = []
    for _ in 0..<25 {
      let deed = try work.next()
      let before = try ledger.session.contents(connection)
      let rehearsed = try deed.refusals(rehearsing: true)
      #expect(try ledger.session.contents(connection) == before, "\(deed.name)")
      let codes = try deed.refusals()
      #expect(codes == rehearsed, "\(deed.name)")
      if !codes.isEmpty {
        #expect(try ledger.session.contents(connection) == before, "\(deed.name)")
      }
      let numbers = try connection.rows(
        "SELECT sequence FROM company_log WHERE company = \(ledger.key) ORDER BY sequence"
      ) { $0.integer(0) }
      #expect(numbers == (1...Int64(numbers.count)).map { $0 }, "\(deed.name)")
      reported.append((Int64(numbers.count), try ledger.trialBalances()))
    }
    for (sequence, balances) in reported {
      let known = try ["2025-01", "2025-02", "2025-03", "2025-close"].map {
        try ledger.session.trialBalance(year: nil, period: $0, asOf: sequence, Call()).balance
      }
      #expect(known == balances, "\(sequence)")
    }
    #expect(try ledger.isSound())
  }

  /// Several sessions of their own post at once, and every number is there once.
  @Test(arguments: TestDatabase.allCases)
  func `writers at once leave no gap`(_ database: TestDatabase) async throws {
    let ledger = try TestLedger(database)
    let (books, key) = (ledger.database, ledger.key)
    let url = books.applicationURL
    try await withThrowingTaskGroup(of: Void.self) { group in
      for writer in 0..<4 {
        group.addTask {
          let session = try Session.open(url, as: "writer\(writer)") { "2026-01-01T00:00:00Z" }
          for _ in 0..<10 {
            _ = try session.books.write(key, by: session.authorship) {
              try $0.post(
                [voucher("2025-01-10", line("1930", 100), line("2081", -100))],
                by: session.poster
              )
            }
          }
          session.books.close()
        }
      }
      try await group.waitForAll()
    }
    let numbers = try ledger.session.vouchers(Call()).map(\.number)
    #expect(numbers == (1...40).map { Int64($0) })
    #expect(try ledger.isSound())
  }
}
