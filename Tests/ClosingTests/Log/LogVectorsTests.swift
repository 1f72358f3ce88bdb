import Accounting
import Books
import Foundation
import TestSupport
import Testing

@testable import Closing

/// The test vectors of `Documentation/log.md` are what the program writes.
struct LogVectorsTests {
  @Test(arguments: TestDatabase.allCases)
  func `the documented hashes are those of the books`(_ database: TestDatabase) throws {
    let books = try database.migrated()
    let session = Session(
      books: Books(try books.connect()),
      author: "clerk",
      clock: { "2025-01-01T00:00:00Z" }
    )
    let company = Company(
      code: "SE01",
      name: "Exempel AB",
      accountingCurrency: .sek,
      chartStandard: .bas
    )
    try session.books.writeInstallation(by: session.authorship) { installation in
      try installation.addCompany(company).close()
    }
    let key = try session.key("SE01")
    let first = try session.books.read { try session.books.company(key).head() }
    var beforeVoucher = ""
    try session.books.write(key, by: session.authorship) { open in
      try open.set(
        ["1930", "5010"].map {
          let number = AccountNumber($0)
          return Account(
            number: number,
            name: $0,
            type: AccountType(classOf: number),
            isRevalued: false
          )
        }
      )
      try open.add(
        [Dimension(number: 1, name: "costCentre")],
        [(value: DimensionValue(dimension: 1, code: "10"), name: "Lager")]
      )
      _ = try open.addYear(from: day("2025-01-01"), to: day("2025-12-31"))
      beforeVoucher = hexadecimal(open.head.hash)
      try open.post([rent], by: session.poster)
    }
    let voucher = try session.voucher(.number("A1", year: "2025"), Call("SE01")).voucher
    #expect(voucher.key.sequence == 5)
    let vectors = try LogVectorsTests.vectors()
    for hash in [first.hash, voucher.hash] {
      #expect(vectors.contains { $0.hash == hexadecimal(hash) }, "\(hexadecimal(hash))")
    }
    #expect(vectors.contains { $0.previous == beforeVoucher })
  }

  /// A vector of the page: fields, their bytes, and the hash over them.
  private struct Vector: Decodable {
    let name: String
    let previous: String?
    let code: String?
    let fields: [String?]
    let bytes: String
    let hash: String?
  }

  private static func vectors() throws -> [Vector] {
    let page = try String(contentsOf: IndependentVerifier.page, encoding: .utf8)
    return try page.components(separatedBy: "```json\n").dropFirst().map { block in
      let text = try #require(block.components(separatedBy: "\n```").first)
      return try JSONDecoder().decode(Vector.self, from: Data(text.utf8))
    }
  }

  @Test func `each vector has the bytes of its fields and the hash of its bytes`() throws {
    let vectors = try LogVectorsTests.vectors()
    #expect(vectors.count >= 18)
    for vector in vectors {
      var canonical = CanonicalBytes()
      for field in vector.fields { canonical.append(field) }
      #expect(String(decoding: canonical.bytes, as: UTF8.self) == vector.bytes, "\(vector.name)")
      guard let hash = vector.hash else { continue }
      var data = try bytes(ofHexadecimal: vector.previous ?? "")
      data += Data((vector.code ?? "").utf8) + Data(canonical.bytes)
      #expect(SourceFile(name: "", data: data).sha256 == hash, "\(vector.name)")
    }
  }

  private func bytes(ofHexadecimal text: String) throws -> Data {
    let digits = Array(text)
    return Data(
      try stride(from: 0, to: digits.count, by: 2).map {
        try #require(UInt8(String(digits[$0...($0 + 1)]), radix: 16))
      }
    )
  }

  /// The second books of the page: amounts in three currencies, a reversal, rates and a seal.
  private func secondBooks(_ database: TestDatabase) throws -> TestLedger {
    let ledger = try TestLedger(database, reporting: .usd)
    try ledger.importRates(
      "from,to,date,rate\nEUR,SEK,2025-01-31,11.4975\nEUR,USD,2025-01-31,1.0837\n"
    )
    let project = DimensionValue(dimension: 6, code: "P,1")
    try ledger.session.books.write(ledger.key, by: ledger.session.authorship) { open in
      try open.add([Dimension(number: 6, name: "projekt")], [(value: project, name: "Ål")])
    }
    let costs = LedgerAccount(
      AccountNumber("1940"),
      [DimensionValue(dimension: 1, code: "10"), project]
    )
    let lines = [
      VoucherLine(
        costs,
        Money(minorUnits: 333_33, .eur),
        accounting: 3_700_00,
        reporting: 351_00,
        text: "漢字"
      ), line("2081", -333_33, "EUR", booked: -3_700_00, reporting: -351_00),
    ]
    let draft = VoucherDraft(
      day: ClosingTests.day("2025-01-20"),
      series: "A",
      text: "Hyra i Örebro",
      lines: lines
    )
    try ledger.post(draft, draft)
    _ = try ledger.session.reverse(.number("A1", year: "2025"), on: nil, Call())
    _ = try ledger.revalue("2025-01")
    try ledger.session.books.write(ledger.key, by: ledger.session.authorship) { open in
      _ = try open.seal(try #require(open.facts.periods.calendar.period(named: "2025-01")))
      var company = open.facts.company
      company.code = "SE99"
      try open.set(company)
    }
    return ledger
  }

  @Test(arguments: TestDatabase.allCases)
  func `the vectors of the second books are what the program writes`(
    _ database: TestDatabase
  ) throws {
    let ledger = try secondBooks(database)
    let connection = try ledger.database.connect()
    defer { connection.close() }
    var hashes = Set(
      try connection.rows(
        "SELECT hash FROM company_log UNION ALL SELECT hash FROM installation_log"
      ) { hexadecimal($0.bytes(0)) }
    )
    try connection.query("SELECT trial_balance, rates, settings, runs, seal FROM seal") { row in
      for column in 0..<5 { hashes.insert(row.text(column)) }
    }
    let vectors = try LogVectorsTests.vectors().filter { $0.name.hasPrefix("second books") }
    #expect(vectors.count >= 11)
    for vector in vectors {
      #expect(hashes.contains(try #require(vector.hash)), "\(vector.name)")
    }
    #expect(try ledger.isSound())
    #expect(try IndependentVerifier.firstWrong(ledger.database).isEmpty)
  }

  private var rent: VoucherDraft {
    VoucherDraft(
      day: day("2025-01-02"),
      series: "A",
      text: "Hyra",
      lines: [
        VoucherLine(
          LedgerAccount(AccountNumber("5010"), [DimensionValue(dimension: 1, code: "10")]),
          Money(minorUnits: 100_000, .sek),
          accounting: 100_000
        ),
        VoucherLine(
          LedgerAccount(AccountNumber("1930")),
          Money(minorUnits: -100_000, .sek),
          accounting: -100_000
        ),
      ]
    )
  }

  private func day(_ text: String) -> Day {
    guard let day = Day(iso: text) else { preconditionFailure("not a day: \(text)") }
    return day
  }
}
