import Accounting
import Books
import Closing
import Formats
import Foundation
import TestSupport
import Testing

/// Books that are exported as SAF-T are valid by the schema, say what the books say, and come back as the
/// same books (spec nordic/formats 3, T-SUR-19).
@Suite struct ExportSAFTTests {
  @Test(arguments: TestDatabase.allCases, SAFTSchema.allCases)
  func `the sample's books come back as they were, from a valid file`(
    _ database: TestDatabase,
    _ schema: SAFTSchema
  ) throws {
    let books = try ExportedBooks.sample(database, seed: 3, withCurrencies: true)
    _ = try books.session.reverse(.number("A2", year: "2025"), on: nil, Call())
    try expectRoundTrip(database, books, SAFTExportOptions(schema: schema))
  }

  @Test(
    .enabled(if: sharedData != nil, "../shared/data is absent"),
    arguments: TestDatabase.allCases,
    ["official-example-1.30-transcribed", "official-example-1.40", "synthetic-2k"]
  )
  func `a public file's books come back as they were`(
    _ database: TestDatabase,
    _ name: String
  ) throws {
    let folder = try #require(sharedData)
    let data = try Data(contentsOf: folder.appendingPathComponent("saft/\(name).xml"))
    let books = try ExportedBooks(database)
    try books.importSAFT(Array(data))
    let report = try expectRoundTrip(database, books, SAFTExportOptions())
    #expect(report.findings.allSatisfy { $0.severity != .error })
  }

  @Test(
    .enabled(if: sharedData != nil, "../shared/data is absent"),
    arguments: TestDatabase.allCases
  )
  func `a code that has had two percentages keeps both`(_ database: TestDatabase) throws {
    let folder = try #require(sharedData)
    let data = try Data(contentsOf: folder.appendingPathComponent("saft/official-example-1.10.xml"))
    let books = try ExportedBooks(database)
    try books.importSAFT(Array(data))
    let again = try ExportedBooks(database)
    try again.importSAFT(try books.exportSAFT().bytes)
    let kept = try [books, again].map { books in
      let key = try books.session.key(nil)
      return try books.session.books.read {
        try books.session.books.company(key).importedTaxCodes().map { [$0.code, $0.percentage] }
      }
    }
    #expect(kept[0].filter { $0[0] == "3" }.count == 2)
    #expect(Set(kept[0]) == Set(kept[1]))
  }

  /// What is warned of besides a number that is no Norwegian one.
  private func warnings(_ findings: [Finding]) -> [String] {
    codes(findings.filter { $0.severity != .info }).filter { $0 != "LED-019" }
  }

  /// Exports the newest year, brings it in, and exports it again.
  @discardableResult
  private func expectRoundTrip(
    _ database: TestDatabase,
    _ books: ExportedBooks,
    _ options: SAFTExportOptions
  ) throws -> ExportReport {
    let first = try books.exportSAFT(options)
    let version = try #require(first.report.schema).rawValue
    if sharedData != nil { #expect(faultsBySchema(of: first.bytes, saft: version) == []) }
    let again = try ExportedBooks(database)
    let read = try again.importSAFT(first.bytes)
    #expect(read.content.footing.foots == true)
    #expect(warnings(read.findings) == [])
    #expect(read.content.counts.vouchers == first.report.vouchers)
    #expect(try again.trialBalance().rows == books.trialBalance().rows)
    #expect(try again.session.verify(Call()).allSatisfy(\.isSound))
    let second = try again.exportSAFT(options)
    #expect(second.report.vouchers == first.report.vouchers)
    if sharedData != nil { #expect(faultsBySchema(of: second.bytes, saft: version) == []) }
    return first.report
  }

  @Test(arguments: TestDatabase.allCases)
  func `the same books give the same bytes`(_ database: TestDatabase) throws {
    let books = try ExportedBooks.sample(database, seed: 1)
    #expect(try books.exportSAFT().bytes == books.exportSAFT().bytes)
  }

  @Test(arguments: TestDatabase.allCases)
  func `the parts of an export come back as one`(_ database: TestDatabase) throws {
    let books = try ExportedBooks.sample(database, seed: 1)
    let (parts, report) = try books.exportSAFTParts(SAFTExportOptions(partSize: 70))
    #expect(parts.count == 5)
    #expect(report.files == parts.map(\.name))
    #expect(parts[0].name.hasPrefix("SAF-T Financial_5566778899_"))
    #expect(parts[4].name.hasSuffix("_5_5.xml"))
    if sharedData != nil {
      for part in parts { #expect(faultsBySchema(of: part.bytes, saft: "1.30") == []) }
    }
    let again = try ExportedBooks(database)
    let read = try again.importSAFT(parts)
    #expect(read.content.counts.vouchers == report.vouchers)
    #expect(warnings(read.findings) == [])
    #expect(try again.trialBalance().rows == books.trialBalance().rows)
  }

  @Test(arguments: TestDatabase.allCases)
  func `a month opens with what has been accumulated and closes as the next one opens`(
    _ database: TestDatabase
  ) throws {
    let books = try ExportedBooks.sample(database, seed: 1)
    var vouchers = 0
    var closings: [String: [String: String]] = [:]
    for period in ["2025-01", "2025-02", "2025-12", "2025-close", "2025-open"] {
      let (bytes, report) = try books.exportSAFT(SAFTExportOptions(period: period))
      if sharedData != nil { #expect(faultsBySchema(of: bytes, saft: "1.30") == [], "\(period)") }
      vouchers += report.vouchers
      closings[period] = balances(bytes, "Closing")
      if period == "2025-02" {
        #expect(balances(bytes, "Opening") == closings["2025-01"])
        #expect(closings["2025-01"]?.values.contains { $0 != "Debit 0.00" } == true)
      }
      let read = try readSAFT(bytes)
      #expect(read.footing.foots == true, "\(period)")
      #expect(read.counts.vouchers == report.vouchers)
      #expect(warnings(read.findings) == [], "\(period)")
    }
    let year = try books.exportSAFT().report.vouchers
    #expect(vouchers > 0 && vouchers < year)
  }

  /// `Debit 10.00` of each account that is declared.
  private func balances(_ file: [UInt8], _ kind: String) -> [String: String] {
    let accounts = String(decoding: file, as: UTF8.self).matches(
      of: #/<Account>\s*<AccountID>([^<]+)<((?:.|\n)*?)<\/Account>/#
    )
    return Dictionary(
      accounts.compactMap { account in
        let parts = account.output.2.split(separator: "<\(kind)").last?.split(separator: "Balance>")
        guard let parts, parts.count > 1, let amount = parts[1].split(separator: "<").first else {
          return nil
        }
        return (String(account.output.1), "\(parts[0]) \(amount)")
      },
      uniquingKeysWith: { first, _ in first }
    )
  }

  @Test(arguments: TestDatabase.allCases)
  func `T-SUR-19: a transaction has a name of its own, and what it refers to has that name`(
    _ database: TestDatabase
  ) throws {
    var file = SAFTText()
    let long = String(repeating: "5", count: 36)
    file.accounts = ["1920 0 30", "2000 0 -30"]
    file.vouchers = ["7#9", long].map { "\($0) 2025-03-10 1920 10 2000 -10" }
    file.vouchers.append("5_#57 2025-03-10 1920 10 2000 -10")
    let text = file.text.replacing("5_#57", with: "5 #57")
    let books = try ExportedBooks(database)
    try books.importSAFT(Array(text.utf8))
    func exported(_ options: SAFTExportOptions = SAFTExportOptions()) throws -> (String, [String]) {
      let (bytes, report) = try books.exportSAFT(options)
      return (String(decoding: bytes, as: UTF8.self), codes(report.findings))
    }
    let (first, found) = try exported(SAFTExportOptions(partSize: .max))
    let names = first.matches(of: #/<TransactionID>([^<]+)</#).map { String($0.output.1) }
    #expect(names.count == 3)
    #expect(names.contains("7#9") && names.contains(long))
    #expect(names.contains { $0.hasPrefix("5 #57 #") })
    #expect(found.contains("EXP-043") && !found.contains("EXP-040"))
    let posted = try books.vouchers().first { $0.draft.reference?.number == long }
    let original = try #require(posted)
    _ = try books.session.reverse(.id(original.key.sequence), on: day("2025-04-10"), Call())
    let (second, left) = try exported()
    #expect(!second.contains("<CrossReference>"))
    #expect(left.contains("EXP-040"))
  }

  @Test(arguments: TestDatabase.allCases)
  func `a name that was cut in the master files counts once for all parts`(
    _ database: TestDatabase
  ) throws {
    let books = try ExportedBooks.sample(database, seed: 1)
    var change = AccountChange()
    change.name = String(repeating: "x", count: 300)
    _ = try books.session.setAccount(AccountNumber("1930"), change, Call())
    func cut(_ partSize: Int?) throws -> [String] {
      try books.exportSAFTParts(SAFTExportOptions(partSize: partSize)).report.findings
        .filter { $0.problem.code.description == "EXP-039" }.map { "\($0.problem)" }
    }
    #expect(try cut(nil).count == 1)
    #expect(try cut(70) == cut(nil))
  }

  @Test(arguments: TestDatabase.allCases)
  func `a voucher is registered on the day that the clock shows here`(
    _ database: TestDatabase
  ) throws {
    let ledger = try TestLedger(database, accounting: .nok, at: "2025-03-10T23:30:00Z")
    try ledger.post(norwegian("2025-03-10", "1930", 500_00, "3001"))
    #expect(try export(ledger).contains("<SystemEntryDate>2025-03-11</SystemEntryDate>"))
  }

  @Test(arguments: TestDatabase.allCases)
  func `the closing period is the thirteenth, with the transfer of the result`(
    _ database: TestDatabase
  ) throws {
    let ledger = try TestLedger(database, accounting: .nok)
    try ledger.post(
      norwegian("2025-03-10", "1930", 500_00, "3001"),
      norwegian("2025-12-31", "5010", 100_00, "1930", .closing, in: "2025-close"),
      norwegian("2025-12-31", "8431", 400_00, "2091", .yearEnd, in: "2025-close")
    )
    let text = try export(ledger)
    #expect(text.matches(of: #/<Period>13</Period>/#).count == 2)
    #expect(text.contains("<Period>3</Period>"))
    #expect(text.contains("<TransactionType>YearEnd</TransactionType>"))
    let read = try readSAFT(Array(text.utf8))
    #expect(read.footing.foots == true)
  }

  private func norwegian(
    _ date: String,
    _ debit: String,
    _ amount: Int64,
    _ credit: String,
    _ kind: VoucherKind = .operating,
    in period: String? = nil
  ) -> VoucherDraft {
    VoucherDraft(
      day: day(date),
      kind: kind,
      period: period,
      series: "A",
      text: "Bilag",
      lines: [line(debit, amount, "NOK"), line(credit, -amount, "NOK")]
    )
  }

  private func export(
    _ ledger: TestLedger,
    _ options: SAFTExportOptions = SAFTExportOptions()
  ) throws -> String {
    var bytes: [UInt8] = []
    let selection = ExportSelection(company: TestLedger.code)
    let report = try ledger.session.exportSAFT(selection, options) { bytes += $1 }
    let version = try #require(report.schema).rawValue
    if sharedData != nil { #expect(faultsBySchema(of: bytes, saft: version) == []) }
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test(arguments: TestDatabase.allCases)
  func `T-SUR-19: amounts in other currencies have two decimals in 1.30 and all of theirs in 1.40`(
    _ database: TestDatabase
  ) throws {
    let ledger = try TestLedger(database, accounting: .nok)
    try ledger.post(
      voucher(
        "2025-03-10",
        line("1940", 1_000_125, "KWD", booked: 35_000_00),
        line("3001", -1_000_125, "KWD", booked: -35_000_00)
      )
    )
    let selection = ExportSelection(company: TestLedger.code)
    for (schema, amount, expected) in [
      (SAFTSchema.v130, "1000.13", ["EXP-037", "EXP-038"]), (.v140, "1000.125", ["EXP-038"]),
    ] {
      let options = SAFTExportOptions(schema: schema)
      let text = try export(ledger, options)
      #expect(text.contains("<CurrencyAmount>\(amount)</CurrencyAmount>"))
      #expect(text.contains("<Amount>35000.00</Amount>"))
      #expect(text.contains("<ExchangeRate>34.99562555</ExchangeRate>"))
      let report = try ledger.session.exportSAFT(selection, options) { _, _ in }
      let lost = codes(report.findings).filter { $0 >= "EXP-037" }
      #expect(lost == expected)
    }
  }

  @Test(arguments: TestDatabase.allCases)
  func `what is missing is named until it is given`(_ database: TestDatabase) throws {
    let ledger = try TestLedger(database, accounting: .nok)
    try ledger.post(norwegian("2025-03-10", "1930", 500_00, "3001"))
    let selection = ExportSelection(company: TestLedger.code)
    func found() throws -> [String] {
      codes(try ledger.session.exportSAFT(selection, SAFTExportOptions()) { _, _ in }.findings)
    }
    #expect(try found() == ["EXP-030", "EXP-031"])
    #expect(try export(ledger).contains("<FirstName>NotUsed</FirstName>"))
    var change = CompanyChange()
    change.organisationNumber = "923609016"
    change.texts = [
      .firstName: "Kari", .lastName: "Nordmann", .street: "Storgata 1", .postalCode: "0155",
      .city: "Oslo", .country: "NO", .bankAccount: "8601 11 17947",
    ]
    change.isVATRegistered = true
    _ = try ledger.session.setCompany(change, Call())
    for account in try ledger.session.accounts(Call()) {
      var change = AccountChange()
      change.grouping = AccountGrouping(category: "kortsiktigGjeld", code: "2990")
      _ = try ledger.session.setAccount(account.number, change, Call())
    }
    #expect(try found() == [])
    let text = try export(ledger)
    for element in [
      "<FirstName>Kari</FirstName>", "<PostalCode>0155</PostalCode>",
      "<BankAccountNumber>86011117947</BankAccountNumber>",
      "<TaxRegistrationNumber>923609016MVA</TaxRegistrationNumber>",
      "<GroupingCode>2990</GroupingCode>",
    ] { #expect(text.contains(element), "\(element)") }
    #expect(!text.contains(">NA<"))
    #expect(try ledger.isSound())
  }

  @Test(
    .enabled(if: sharedData != nil, "../shared/data is absent"),
    arguments: TestDatabase.allCases
  )
  func `what a file says of lines, customers and taxes comes back`(
    _ database: TestDatabase
  ) throws {
    let folder = try #require(sharedData)
    let name = "saft/official-example-1.30-transcribed.xml"
    let data = try Data(contentsOf: folder.appendingPathComponent(name))
    let books = try ExportedBooks(database)
    try books.importSAFT(Array(data))
    let again = try ExportedBooks(database)
    try again.importSAFT(try books.exportSAFT().bytes)
    #expect(Set(try again.kept()).symmetricDifference(try books.kept()) == [])
  }

  @Test(arguments: TestDatabase.allCases)
  func `books that do not add up are refused`(_ database: TestDatabase) throws {
    let ledger = try TestLedger(database, accounting: .nok)
    try ledger.post(norwegian("2025-03-10", "1930", 500_00, "3001"))
    let owner = try ledger.database.connectAsOwner()
    defer { owner.close() }
    try owner.run(
      script: "UPDATE balance_by_account SET accounting_debit = accounting_debit + 1"
    )
    var bytes = 0
    let found = try refusal {
      _ = try ledger.session.exportSAFT(ExportSelection(), SAFTExportOptions()) {
        bytes += $1.count
      }
    }
    #expect(found == ["EXP-024", "EXP-024"])
    #expect(bytes == 0)
  }

  private func readSAFT(_ bytes: [UInt8]) throws -> LedgerFile {
    try Data(bytes).withUnsafeBytes { bytes in
      try SAFTFormat.read([FilePart(name: "x.xml", bytes: bytes)], ReadingChoices()).file
    }
  }
}
