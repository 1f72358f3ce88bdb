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

  /// The statements of a close of some companies, of the same again without a key, and, with a key, of
  /// the close and of the same again.
  private func recalls(of companies: Int, _ kind: TestDatabase) throws -> [[String]] {
    let ledger = try TestLedger(kind)
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
    func statements(_ close: () throws -> [CloseOutcome]) throws -> [String] {
      transcript.take()
      let open = try close().filter(\.isOpen).map(\.period)
      #expect(open == [])
      return transcript.take()
    }
    return [
      try statements { try session.closeTogether(.one("2025-01"), Call()) },
      try statements { try session.closeTogether(.one("2025-01"), Call()) },
      try statements { try session.closeEach(.one("2025-01"), Call()) },
      try statements { try session.closeTogether(.one("2025-02"), Call(key: "k")) },
      try statements { try session.closeTogether(.one("2025-02"), Call(key: "k")) },
      try statements { try session.closeEach(.one("2025-03"), Call(key: "e")) },
      try statements { try session.closeEach(.one("2025-03"), Call(key: "e")) },
    ]
  }

  @Test(arguments: TestDatabase.allCases)
  func
    `what is closed already, and the same key again, take the same few statements for any number`(
      _ kind: TestDatabase
    ) throws
  {
    let few = try recalls(of: 2, kind)
    let many = try recalls(of: 5, kind)
    for again in [1, 2, 4, 6] {
      #expect(few[again].count == many[again].count, "\(again): \(many[again])")
      #expect(many[again].count <= 16, "\(many[again])")
    }
  }

  @Test(arguments: TestDatabase.allCases)
  func `a recalled close says what the first answer said`(_ kind: TestDatabase) throws {
    let ledger = try TestLedger(kind)
    try ledger.postPosition(on: "1940")
    try ledger.rate("EUR", "SEK", "2025-01-31", "11")
    let session = ledger.session
    let key = Call(key: "k")
    let first = try #require(try session.closeTogether(.one("2025-01"), key).first?.report)
    guard case .recalled(let close)? = try session.closeTogether(.one("2025-01"), key).first?.what
    else {
      Issue.record("the close is not told by its record")
      return
    }
    #expect(close.number == first.number && close.seal.hash == first.seal.seal)
    #expect(close.effectOnResult == first.effectOnResult && close.warnings == first.warnings)
    #expect(close.runs.map(\.number) == first.steps.map(\.run.number))
    #expect(close.runs.map(\.vouchers) == first.steps.map(\.vouchers.count))
    // What came since in other months changes nothing of it; opening the month does.
    try ledger.post(voucher("2025-03-10", line("5010", 5_00), line("2440", -5_00)))
    guard case .recalled? = try session.closeTogether(.one("2025-01"), key).first?.what else {
      Issue.record("the close is not told by its record")
      return
    }
    _ = try session.undo(close: 1, because: "x", exemption: "x", Call())
    #expect(try refusal { _ = try session.closeTogether(.one("2025-01"), key) } == ["RUN-016"])
    #expect(
      try refusal { _ = try session.closeTogether(.one("2025-02"), key) } == ["RUN-009"]
    )
  }

  @Test(arguments: TestDatabase.allCases)
  func `a month whose seal was moved is closed anew, not told as closed`(
    _ kind: TestDatabase
  ) throws {
    let ledger = try TestLedger(kind)
    let session = ledger.session
    _ = try session.closeTogether(.one("2025-02"), Call())
    guard case .closedAlready? = try session.closeTogether(.one("2025-02"), Call()).first?.what
    else {
      Issue.record("nothing has happened since")
      return
    }
    try ledger.post(voucher("2025-01-10", line("5010", 5_00), line("2440", -5_00)))
    #expect(try session.closeTogether(.one("2025-02"), Call()).first?.report != nil)
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
    #expect(each <= 30)
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
