import Accounting
import TestSupport
import Testing

@testable import Books
@testable import Closing

/// What is remembered within a transaction is what the books would say.
struct ReadMemoryTests {
  /// Everything that is remembered, as text.
  private func told(_ books: CompanyBooks) throws -> [String] {
    let company = try books.company()
    var foreign: [String] = []
    try books.foreignMovements(otherThan: .sek, through: day("2025-12-31")) {
      foreign.append("\($0)")
    }
    return [
      "\(foreign)",
      "\(company)", "\(try books.calendar().periods)",
      "\(try books.chart().accounts)", "\(try books.dimensions())",
      "\(try books.dimensionValues().mapValues { $0.sorted() }.sorted { $0.key < $1.key })",
      "\(try books.revaluationProfile(company.chartStandard))",
      "\(try books.statusChanges().map(\.change))",
      "\(try books.postingFacts().periods.access.mapValues { $0.count }.sorted { $0.key < $1.key })",
      "\(try books.runs())", "\(try books.statedYears())", "\(try books.movements())",
      "\(try books.seals().keys.sorted())",
      "\(try books.postingFacts().periods.groups.keys.sorted())",
    ]
  }

  private func account(_ number: String) -> Account {
    Account(number: AccountNumber(number), name: "New", type: .asset, isRevalued: false)
  }

  @Test(arguments: TestDatabase.allCases)
  func `nothing outlives what changes it`(_ database: TestDatabase) throws {
    let ledger = try TestLedger(database)
    try ledger.rate("EUR", "SEK", "2025-01-31", "11")
    let session = ledger.session
    try session.books.write(ledger.key, by: session.authorship) { open in
      let fresh = CompanyBooks(connection: open.read.connection, key: open.read.key)
      var before = try told(open.read)
      /// Does something that changes what is read, and compares.
      func after(_ change: () throws -> Void) throws {
        try change()
        try open.flush()
        let now = try told(open.read)
        #expect(now == (try told(fresh)))
        #expect(now != before)
        before = now
      }
      var company = open.facts.company
      company.name = "Another"
      try after { try open.set(company) }
      try after {
        try open.set([account("1999")])
      }
      try after { try open.retire(AccountNumber("1999")) }
      try after { try open.set([AccountNumber("1930"): AccountGrouping(category: "c", code: "1")]) }
      try after { try open.add([Dimension(number: 6, name: "project")], []) }
      try after { try open.add([], [(DimensionValue(dimension: 6, code: "P"), "P")]) }
      try after {
        try open.set(.group("close"), for: .generalLedger, in: "2025-06", because: "x")
      }
      try after { _ = try open.addYear(from: day("2026-01-01"), to: day("2026-12-31")) }
      try after {
        let draft = voucher("2025-01-20", line("1930", 100), line("2081", -100))
        _ = try open.post([draft], by: session.poster)
      }
      try after {
        let draft = voucher(
          "2025-01-21",
          line("1940", 100_00, "EUR", booked: 1_000_00),
          line("2081", -100_00, "EUR", booked: -1_000_00)
        )
        _ = try open.post([draft], by: session.poster)
      }
      try after { _ = try session.close("2025-01", in: open, isRehearsal: false) }
      try after { try open.set(.open, of: ["2025-01"], because: "x") }
      let kept = before
      try? open.savepoint {
        try open.set([account("1998")])
        #expect(try told(open.read) != kept)
        throw StorageError.isBusy
      }
      #expect(try told(open.read) == kept)
    }
  }
}
