import Database
import Foundation
import TestSupport
import Testing

/// Tax by code as a user asks for it, from a file of SAF-T.
@Suite struct TaxCodesReportTests {
  /// Lines: account, amount in kroner, and code, base and tax where there is one.
  private static let vouchers = [
    ("1", "2025-01-10", ["1500 1250 - K1", "3000 -1000 3 1000 -250", "2700 -250"]),
    ("2", "2025-02-10", ["4300 400 1 400 100", "2710 100 1 400 100", "2400 -500 - L7"]),
    ("3", "2025-02-20", ["2700 -50", "1920 50"]),
    ("4", "2025-03-31", ["2700 300", "2710 -100", "2740 -200"]),
  ]

  private func line(_ text: String) -> String {
    let words = text.split(separator: " ").map(String.init)
    func side(_ name: String, _ amount: String) -> String {
      let side = amount.hasPrefix("-") ? "Credit" : "Debit"
      let number = "<Amount>\(amount.drop { $0 == "-" }).00</Amount>"
      return "<\(side)\(name)>\(number)</\(side)\(name)>"
    }
    let party = words.count == 4 ? (words[3].hasPrefix("K") ? "Customer" : "Supplier") : ""
    let parties = party.isEmpty ? "" : "<\(party)ID>\(words[3])</\(party)ID>"
    let tax =
      words.count < 5
      ? ""
      : "<TaxInformation><TaxType>MVA</TaxType><TaxCode>\(words[2])</TaxCode>"
        + "<TaxPercentage>25</TaxPercentage><Country>NO</Country><TaxBase>\(words[3])</TaxBase>"
        + side("TaxAmount", words[4]) + "</TaxInformation>"
    return "<Line><RecordID>1</RecordID><AccountID>\(words[0])</AccountID>" + parties
      + "<Description>Linje</Description>" + side("Amount", words[1]) + tax + "</Line>"
  }

  private var file: String {
    let accounts = ["1500", "1920", "2400", "2700", "2710", "2740", "3000", "4300"].map {
      "<Account><AccountID>\($0)</AccountID><AccountDescription>Konto \($0)</AccountDescription>"
        + "<AccountType>GL</AccountType><OpeningDebitBalance>0.00</OpeningDebitBalance>"
        + "<ClosingDebitBalance>0.00</ClosingDebitBalance></Account>"
    }
    let codes = [("1", "Inngående"), ("3", "Utgående")].map { code, name in
      "<TaxCodeDetails><TaxCode>\(code)</TaxCode><Description>\(name)</Description>"
        + "<TaxPercentage>25</TaxPercentage><Country>NO</Country>"
        + "<StandardTaxCode>\(code)</StandardTaxCode><BaseRate>100</BaseRate></TaxCodeDetails>"
    }
    let entries = TaxCodesReportTests.vouchers.map { number, day, lines in
      "<Transaction><TransactionID>\(number)</TransactionID><Period>\(day.dropFirst(6).prefix(1))"
        + "</Period><PeriodYear>2025</PeriodYear><TransactionDate>\(day)</TransactionDate>"
        + "<Description>Bilag</Description><SystemEntryDate>\(day)</SystemEntryDate>"
        + "<GLPostingDate>\(day)</GLPostingDate>\(lines.map(line).joined())</Transaction>"
    }
    return """
      <AuditFile xmlns="urn:StandardAuditFile-Taxation-Financial:NO">
      <Header><AuditFileVersion>1.30</AuditFileVersion><AuditFileCountry>NO</AuditFileCountry>
      <SoftwareID>Test</SoftwareID><SoftwareVersion>1</SoftwareVersion>
      <Company><RegistrationNumber>999999999</RegistrationNumber><Name>Prøve AS</Name></Company>
      <DefaultCurrencyCode>NOK</DefaultCurrencyCode>
      <SelectionCriteria><SelectionStartDate>2025-01-01</SelectionStartDate>
      <SelectionEndDate>2025-12-31</SelectionEndDate></SelectionCriteria>
      <TaxAccountingBasis>A</TaxAccountingBasis></Header>
      <MasterFiles><GeneralLedgerAccounts>\(accounts.joined())</GeneralLedgerAccounts>
      <TaxTable><TaxTableEntry><TaxType>MVA</TaxType><Description>Merverdiavgift</Description>
      \(codes.joined())</TaxTableEntry></TaxTable></MasterFiles>
      <GeneralLedgerEntries><NumberOfEntries>4</NumberOfEntries>
      <TotalDebit>2100.00</TotalDebit><TotalCredit>2100.00</TotalCredit>
      <Journal><JournalID>GL</JournalID><Description>Hovedbok</Description><Type>GL</Type>
      \(entries.joined(separator: "\n"))</Journal></GeneralLedgerEntries></AuditFile>
      """
  }

  private func office(_ database: TestDatabase) throws -> Office {
    let office = try Office(database)
    try office.write(file, to: "books.xml")
    let outcome = office.run("import saft books.xml")
    try #require(outcome.status == 0, "\(outcome.messages)\(outcome.output)")
    return office
  }

  private func told(_ answer: JSONValue) -> [String] {
    (answer["codes"]?.array ?? []).map { code in
      let names = ["code", "description", "base", "debit", "credit", "tax"]
      return names.map { code[$0]?.text ?? "null" }.joined(separator: " ")
    }
  }

  @Test(arguments: TestDatabase.allCases)
  func `base and tax of each code come, with what has none, to the accounts`(
    _ database: TestDatabase
  ) throws {
    let office = try office(database)
    let answer = try office.json("report tax-codes --year 2025")
    #expect(
      told(answer) == [
        "1 Inngående 400.00 100.00 0.00 100.00", "3 Utgående -1000.00 0.00 250.00 -250.00",
      ]
    )
    let rest = try #require(answer["withoutCode"])
    #expect(rest["tax"]?.text == "150.00")
    #expect(rest["vouchers"]?.array.map { $0["amount"]?.text } == ["-50.00", "200.00"])
    #expect(answer["movement"]?.text == "0.00")
    // The movement is that of the trial balance.
    let february = try office.json("report tax-codes --period 2025-02 --from 2025-02")
    #expect(told(february) == ["1 Inngående 400.00 100.00 0.00 100.00"])
    #expect(february["movement"]?.text == "50.00")
    // A reversal takes back what its voucher had, and the reversal of that brings it again.
    let listed = try office.json("voucher list --year 2025")
    let first = try #require(listed.array.first { $0["date"]?.text == "2025-01-10" }?["id"]?.number)
    #expect(office.run("voucher reverse --id \(first) --date 2025-03-15").status == 0)
    let march = try office.json("report tax-codes --period 2025-03 --from 2025-03")
    #expect(told(march) == ["3 Utgående 1000.00 250.00 0.00 250.00"])
    let contra = try #require(
      try office.json("voucher list --year 2025").array.compactMap { $0["id"]?.number }.max()
    )
    // The journal shows the code on the contra voucher, too.
    let journal = try office.json("report ledger-journal --period 2025-03 --from 2025-03")
    let lines = journal["vouchers"]?.array.filter { $0["id"]?.number == contra }
      .flatMap { $0["lines"]?.array ?? [] }
    #expect(lines?.contains { $0["taxCode"]?.text == "3" } == true)
    #expect(office.run("voucher reverse --id \(contra) --date 2025-04-15").status == 0)
    let april = try office.json("report tax-codes --period 2025-04 --from 2025-04")
    #expect(told(april) == ["3 Utgående -1000.00 0.00 250.00 -250.00"])
    #expect(april["withoutCode"]?["tax"]?.text == "0.00")
    // As it was known then.
    let then = try office.json(
      "report tax-codes --period 2025-03 --from 2025-03 --as-of-sequence \(contra - 1)"
    )
    #expect(told(then) == [])
  }

  @Test(arguments: [
    ("sv", "Moms per momskod för ", "Momskontonas rörelse"),
    ("nb", "Mva-spesifikasjon for ", "Bevegelse på mva-kontoene"),
    ("en", "VAT by code of ", "Movement of the VAT accounts"),
  ])
  func `it reads as an accountant of the language writes it`(
    _ language: String,
    _ title: String,
    _ total: String
  ) throws {
    let office = try office(.sqlite)
    let page = office.run("report tax-codes --language \(language)")
    #expect(page.output.hasPrefix(title) && page.output.contains(total), "\(page.output)")
    let way = try #require(page.output.matches(of: #/`bokslut ([^`]+)`/#).first?.output.1)
    #expect(office.run(String(way)).status == 0)
  }

  @Test(arguments: TestDatabase.allCases)
  func `the ledger journal has the codes and parties of lines, where imports keep them`(
    _ database: TestDatabase
  ) throws {
    let office = try office(database)
    let journal = try office.json("report ledger-journal --year 2025")
    let lines = (journal["vouchers"]?.array ?? []).flatMap { $0["lines"]?.array ?? [] }
    let told = lines.map { line in
      ["account", "taxCode", "customer", "supplier"].map { line[$0]?.text ?? "" }
        .joined(separator: " ")
    }
    #expect(
      told == [
        "1500  K1 ", "3000 3  ", "2700   ", "4300 1  ", "2710 1  ", "2400   L7", "2700   ",
        "1920   ", "2700   ", "2710   ", "2740   ",
      ]
    )
    let file = office.run("report ledger-journal --format csv --language nb").output
    #expect(file.split(separator: "\n").first?.contains(";mva-kode;kunde;leverandør;") == true)
    let february = office.run("report ledger-journal --period 2025-03 --from 2025-03 --format csv")
    #expect(!february.output.contains("tax code"), "\(february.output)")
  }
}
