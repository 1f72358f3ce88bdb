import Accounting
import Books
import Closing
import Database
import Foundation
import TestSupport
import Testing

/// What closing many companies asks of the database.
struct CloseManyTests {
  /// A connection to a database with some companies, and with rates of some currencies to SEK.
  private func statements(
    toClose companies: Int,
    rates currencies: [String],
    _ kind: TestDatabase
  ) throws -> Int {
    let ledger = try TestLedger(kind)
    for currency in currencies { try ledger.rate(currency, "SEK", "2025-01-31", "11") }
    for number in 1..<companies {
      let company = Company(
        code: "C\(number)",
        name: "C\(number)",
        accountingCurrency: .sek,
        chartStandard: .bas
      )
      let year = day("2025-01-01")...day("2025-12-31")
      _ = try ledger.session.createCompany(company, year: year, chart: .standard, Call())
    }
    let transcript = Transcript()
    let connection = RecordingConnection(try ledger.database.connect(), transcript)
    defer { connection.close() }
    let session = Session(books: Books(connection), author: "anna") { "2026-01-01T00:00:00Z" }
    let outcomes = try session.closeTogether(.one("2025-01"), Call())
    #expect(outcomes.compactMap(\.report).count == companies)
    return transcript.take().count
  }

  @Test(arguments: TestDatabase.allCases)
  func `a company more costs the same few statements, whatever rates there are`(
    _ kind: TestDatabase
  ) throws {
    let few = ["EUR"]
    let many = ["EUR", "USD", "GBP", "NOK", "DKK", "CHF", "JPY"]
    let one = try statements(toClose: 1, rates: few, kind)
    let oneWithMany = try statements(toClose: 1, rates: many, kind)
    #expect(oneWithMany > one)
    let each = try (statements(toClose: 4, rates: few, kind) - one) / 3
    #expect(try (statements(toClose: 4, rates: many, kind) - oneWithMany) / 3 == each)
    #expect(each <= 60)
  }

  @Test func `companies are closed in the order of their keys and told in that of their codes`()
    throws
  {
    let ledger = try TestLedger(.sqlite)
    let first = Company(
      code: "AAA",
      name: "A",
      accountingCurrency: .sek,
      chartStandard: .bas
    )
    let year = day("2025-01-01")...day("2025-12-31")
    _ = try ledger.session.createCompany(first, year: year, chart: .standard, Call())
    let outcomes = try ledger.session.closeTogether(.one("2025-01"), Call())
    #expect(outcomes.map(\.company.code) == ["AAA", TestLedger.code])
  }
}
