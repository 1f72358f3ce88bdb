import Accounting
import Books
import Closing
import Foundation
import TestSupport
import Testing

/// What a SAF-T file says beside its amounts is in the books, and in the file that they are exported to.
@Suite struct SAFTRoundTripTests {
  private static let company =
    "<Address><StreetName>Torget</StreetName><Number>1</Number><City>Oslo</City>"
    + "<PostalCode>0155</PostalCode><Country>NO</Country></Address>"
    + "<Contact><ContactPerson><FirstName>Kari</FirstName><LastName>Vik</LastName></ContactPerson>"
    + "<Telephone>22222222</Telephone><Email>kari@vik.no</Email></Contact>"
    + "<TaxRegistration><TaxRegistrationNumber>999999999MVA</TaxRegistrationNumber>"
    + "</TaxRegistration><BankAccount><BankAccountNumber>86011117947</BankAccountNumber>"
    + "</BankAccount>"

  private static func text(
    company: String = company,
    vouchers: [String] = ["1 2025-03-10 1920 100 3000 -100"],
    groupings: [String: String] = [:]
  ) -> [UInt8] {
    var file = SAFTText()
    file.accounts = ["1920 0 100", "1936 0 0", "2400 0 0", "3000 0 -100"]
    file.vouchers = vouchers
    var text = file.text.replacing(
      "<Name>Prøve AS</Name></Company>",
      with: "<Name>Prøve AS</Name>\(company)</Company>"
    )
    for (account, grouping) in groupings {
      let name = "<AccountDescription>Konto \(account)</AccountDescription>"
      text = text.replacing(name, with: name + grouping)
    }
    return Array(text.utf8)
  }

  private static func grouping(_ category: String, _ code: String) -> String {
    "<GroupingCategory>\(category)</GroupingCategory><GroupingCode>\(code)</GroupingCode>"
  }

  private func part(_ name: String, of file: [UInt8]) throws -> Substring {
    let text = String(decoding: file, as: UTF8.self)
    let start = try #require(text.firstRange(of: "<\(name)>")?.lowerBound)
    let end = try #require(text.firstRange(of: "</\(name)>")?.upperBound)
    return text[start..<end]
  }

  @Test(arguments: TestDatabase.allCases)
  func `the company and where accounts stand in the tax return`(_ database: TestDatabase) throws {
    let books = try ExportedBooks(database)
    let read = try books.importSAFT(
      SAFTRoundTripTests.text(groupings: [
        "1920": SAFTRoundTripTests.grouping("balanseverdiForOmloepsmiddel", "1920"),
        "1936": SAFTRoundTripTests.grouping("balanseverdiForOmloepsmiddel", "1950"),
        "2400": SAFTRoundTripTests.grouping("NA", "NA"),
        "3000": SAFTRoundTripTests.grouping("salgsinntekt", "3000"),
      ])
    )
    #expect(codes(read.findings).filter { $0.hasPrefix("CMP") } == [])
    let (first, report) = try books.exportSAFT()
    #expect(codes(report.findings) == [])
    let (company, accounts) = (
      try part("Company", of: first), try part("GeneralLedgerAccounts", of: first)
    )
    for element in [
      "<RegistrationNumber>999999999<", "<FirstName>Kari<", "<Telephone>22222222<",
      "<StreetName>Torget 1<", "<PostalCode>0155<", "<TaxRegistrationNumber>999999999MVA<",
      "<BankAccountNumber>86011117947<",
    ] { #expect(company.contains(element), "\(element)") }
    #expect(accounts.contains("<GroupingCode>1950<") && accounts.contains("<GroupingCode>NA<"))
    if sharedData != nil { #expect(faultsBySchema(of: first, saft: "1.30") == []) }
    let again = try ExportedBooks(database)
    try again.importSAFT(first)
    let (second, told) = try again.exportSAFT()
    #expect(codes(told.findings) == [])
    #expect(try part("Company", of: second) == company)
    #expect(try part("GeneralLedgerAccounts", of: second) == accounts)
    #expect(try again.session.verify(Call()).allSatisfy(\.isSound))
  }

  @Test(arguments: TestDatabase.allCases)
  func `what the books say stays, and is told`(_ database: TestDatabase) throws {
    let books = try ExportedBooks(database)
    try books.importSAFT(SAFTRoundTripTests.text(company: ""))
    var change = CompanyChange()
    change.texts = [.city: "Bergen", .lastName: "Vik"]
    _ = try books.session.setCompany(change, Call())
    let file = SAFTRoundTripTests.text(
      company: SAFTRoundTripTests.company.replacing("86011117947", with: "86011117948")
    )
    let read = try books.importSAFT(file)
    let told = read.findings.compactMap { finding in finding.problem as? CompanyError }
    #expect(
      told == [
        .detailOfFileIsMalformed(option: "bank-account", written: "86011117948"),
        .detailDiffers(option: "city", books: "Bergen", file: "Oslo"),
      ]
    )
    let details = try books.session.company(Call()).details
    #expect(details.city == "Bergen" && details.street == nil && details.bankAccount == nil)
    #expect(details.firstName == "Kari" && details.email == "kari@vik.no")
    #expect(details.isVATRegistered == true)
  }

  /// The user says that the file is the company's, whatever it is called and numbered in it.
  @Test(arguments: TestDatabase.allCases)
  func `a file under another name says nothing of the company, and a number is given once`(
    _ database: TestDatabase
  ) throws {
    let books = try ExportedBooks(database)
    func create(_ code: String, _ name: String) throws {
      let company = Company(
        code: code,
        name: name,
        accountingCurrency: .nok,
        chartStandard: .ns4102
      )
      _ = try books.session.createCompany(company, year: nil, chart: .standard, Call())
    }
    func number(after file: [UInt8], of code: String) throws -> String? {
      let source = SourceFile(name: "\(code).xml", data: Data(file))
      let options = LedgerImportOptions()
      _ = try books.session.importLedgers([source], as: "saft", options, Call(code))
      return try books.session.company(Call(code)).company.organisationNumber
    }
    try create("OTHER", "Noe annet AS")
    try create("FIRST", "Prøve AS")
    try create("SECOND", "Prøve AS")
    #expect(try number(after: SAFTRoundTripTests.text(), of: "OTHER") == nil)
    #expect(try books.session.company(Call("OTHER")).details == CompanyDetails())
    #expect(try number(after: SAFTRoundTripTests.text(), of: "FIRST") == "999999999")
    #expect(try books.session.company(Call("FIRST")).details.city == "Oslo")
    #expect(try number(after: SAFTRoundTripTests.text(), of: "SECOND") == nil)
  }

  @Test(arguments: TestDatabase.allCases)
  func `a standard account of four digits is the grouping, one of two a hint`(
    _ database: TestDatabase
  ) throws {
    let books = try ExportedBooks(database)
    let read = try books.importSAFT(
      SAFTRoundTripTests.text(groupings: [
        "1920": "<StandardAccountID>19</StandardAccountID>",
        "1936": "<StandardAccountID>1920</StandardAccountID>",
        "2400": "<StandardAccountID>2400</StandardAccountID>",
        "3000": "<StandardAccountID>3000</StandardAccountID>",
      ])
    )
    #expect(codes(read.findings).contains("LED-051"))
    let (file, report) = try books.exportSAFT()
    let guessed = report.findings.compactMap { $0.problem as? SAFTExportError }
    #expect(guessed == [.groupingIsGuessed(accounts: [AccountNumber("1920")])])
    let codes = String(decoding: file, as: UTF8.self).matches(of: #/<GroupingCode>([^<]+)</#)
      .map { String($0.output.1) }
    #expect(codes == ["1920", "1920", "2400", "3000"])
  }

  @Test(arguments: TestDatabase.allCases)
  func `a reference is not replaced by a KID`(_ database: TestDatabase) throws {
    let books = try ExportedBooks(database)
    let text = String(decoding: SAFTRoundTripTests.text(), as: UTF8.self).replacing(
      "</DebitAmount></Line>",
      with: "</DebitAmount><ReferenceNumber>R1</ReferenceNumber><CID>4869033</CID></Line>"
    )
    let read = try books.importSAFT(Array(text.utf8))
    #expect(codes(read.findings).contains("LED-040"))
    let exported = String(decoding: try books.exportSAFT().bytes, as: UTF8.self)
    #expect(exported.contains("<ReferenceNumber>R1</ReferenceNumber>"))
    #expect(!exported.contains("4869033"))
  }

  /// A sale, and a part of it credited in amounts below zero on the sides of the sale.
  @Test(arguments: TestDatabase.allCases, ["CreditTaxAmount", "TaxAmount"])
  func `amounts below zero leave base and tax of a code as the file has them`(
    _ database: TestDatabase,
    _ element: String
  ) throws {
    var text = String(
      decoding: SAFTRoundTripTests.text(vouchers: [
        "1 2025-03-10 1920 500 3000 -400 2400 -100", "2 2025-03-11 1920 -125 3000 100 2400 25",
      ]),
      as: UTF8.self
    )
    // The second voucher as programs write it that know no credit notes.
    for (account, amount) in [("1920", "125"), ("3000", "100"), ("2400", "25")] {
      let (written, other) = account == "1920" ? ("Debit", "Credit") : ("Credit", "Debit")
      text = text.replacing(
        "<\(other)Amount><Amount>\(amount).00</Amount></\(other)Amount>",
        with: "<\(written)Amount><Amount>-\(amount).00</Amount></\(written)Amount>"
      )
    }
    for (base, tax) in [("400.00", "100.00"), ("-100.00", "-25.00")] {
      let line = "<Amount>\(base)</Amount></CreditAmount>"
      text = text.replacing(
        line,
        with: line + "<TaxInformation><TaxType>MVA</TaxType><TaxCode>3</TaxCode>"
          + "<Country>NO</Country><TaxBase>\(base)</TaxBase>"
          + "<\(element)><Amount>\(tax)</Amount></\(element)></TaxInformation>"
      )
    }
    let books = try ExportedBooks(database)
    try books.importSAFT(Array(text.utf8))
    let again = try ExportedBooks(database)
    try again.importSAFT(try books.exportSAFT().bytes)
    for books in [books, again] {
      let code = try #require(try books.session.taxCodes(TaxCodesChoice(), Call()).sums.codes.first)
      #expect(code.base == -300_00 && code.tax.net == -75_00)
    }
    let exported = String(decoding: try again.exportSAFT().bytes, as: UTF8.self)
    #expect(exported.contains("<TaxBase>100.00</TaxBase>") && !exported.contains(">-"))
  }

  @Test(arguments: TestDatabase.allCases)
  func `T-SUR-19: nothing is found wrong in what was written here`(_ database: TestDatabase) throws
  {
    let ledger = try TestLedger(database, accounting: .nok)
    try ledger.post(
      voucher("2025-03-10", line("1930", 500_00, "NOK"), line("3001", -500_00, "NOK"))
    )
    var bytes: [UInt8] = []
    let selection = ExportSelection(company: TestLedger.code)
    let report = try ledger.session.exportSAFT(selection, SAFTExportOptions()) { bytes += $1 }
    #expect(codes(report.findings).contains("EXP-031"))
    let again = try ExportedBooks(database)
    let found = codes(try again.importSAFT(bytes).findings)
    #expect(!found.contains("LED-025") && !found.contains("LED-051"), "\(found)")
    #expect(found.contains("LED-018"))
  }
}
