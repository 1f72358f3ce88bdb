import Accounting
import Books
import Closing
import Foundation
import TestSupport
import Testing

/// The period that SAF-T states decides where a voucher lies; the document's day is kept beside it, and
/// by it the voucher is known again (T-ADD-21, T-ADD-28).
@Suite struct StatedPeriodImportTests {
  /// Each `1 1 2025-01-15 2025-01-15 6300 1920 100`: number, period, the document's day, the one it was
  /// posted on, debit, credit and amount.
  private func file(_ name: String, months: Int, _ vouchers: [String]) -> SourceFile {
    var moved: [String: Int] = ["1920": 0, "2000": 0, "6300": 0, "7000": 0]
    let entries = vouchers.map { text in
      let words = text.split(separator: " ").map(String.init)
      let amount = Int(words[6]) ?? 0
      moved[words[4], default: 0] += amount
      moved[words[5], default: 0] -= amount
      return """
        <Transaction><TransactionID>\(words[0])</TransactionID><Period>\(words[1])</Period>
        <PeriodYear>2025</PeriodYear><TransactionDate>\(words[2])</TransactionDate>
        <Description>t\(words[0])</Description><SystemEntryDate>\(words[2])</SystemEntryDate>
        <GLPostingDate>\(words[3])</GLPostingDate>
        <Line><RecordID>1</RecordID><AccountID>\(words[4])</AccountID><Description>l</Description>
        <DebitAmount><Amount>\(amount).00</Amount></DebitAmount></Line>
        <Line><RecordID>2</RecordID><AccountID>\(words[5])</AccountID><Description>l</Description>
        <CreditAmount><Amount>\(amount).00</Amount></CreditAmount></Line></Transaction>
        """
    }
    let accounts = moved.sorted { $0.key < $1.key }.map { number, amount in
      let opening = number == "1920" ? 1_000 : number == "2000" ? -1_000 : 0
      func side(_ name: String, _ amount: Int) -> String {
        let side = amount < 0 ? "Credit" : "Debit"
        return "<\(name)\(side)Balance>\(abs(amount)).00</\(name)\(side)Balance>"
      }
      return """
        <Account><AccountID>\(number)</AccountID><AccountDescription>Konto</AccountDescription>
        <GroupingCategory>annet</GroupingCategory><GroupingCode>\(number)</GroupingCode>
        <AccountType>GL</AccountType>\(side("Opening", opening))\(side("Closing", opening + amount))
        </Account>
        """
    }
    let text = """
      <?xml version="1.0" encoding="UTF-8"?>
      <AuditFile xmlns="urn:StandardAuditFile-Taxation-Financial:NO"><Header>
      <AuditFileVersion>1.30</AuditFileVersion><AuditFileCountry>NO</AuditFileCountry>
      <SoftwareID>field</SoftwareID><SoftwareVersion>1</SoftwareVersion><Company>
      <RegistrationNumber>987654325</RegistrationNumber><Name>Feltprove AS</Name></Company>
      <DefaultCurrencyCode>NOK</DefaultCurrencyCode><SelectionCriteria>
      <PeriodStart>1</PeriodStart><PeriodStartYear>2025</PeriodStartYear>
      <PeriodEnd>\(months)</PeriodEnd><PeriodEndYear>2025</PeriodEndYear></SelectionCriteria>
      <TaxAccountingBasis>A</TaxAccountingBasis></Header>
      <MasterFiles><GeneralLedgerAccounts>\(accounts.joined())</GeneralLedgerAccounts>
      </MasterFiles><GeneralLedgerEntries><NumberOfEntries>\(vouchers.count)</NumberOfEntries>
      <Journal><JournalID>GL</JournalID><Description>GL</Description><Type>GL</Type>
      \(entries.joined(separator: "\n"))</Journal></GeneralLedgerEntries></AuditFile>

      """
    return SourceFile(name: name, data: Data(text.utf8))
  }

  private func load(_ session: Session, _ file: SourceFile) throws -> LedgerImportReport {
    try session.importLedgers([file], as: "saft", LedgerImportOptions(), Call())[0]
  }

  private func names(_ session: Session, in period: String) throws -> [String] {
    try session.vouchers(period: period, Call()).map { "\($0.name) \($0.draft.day)" }
  }

  private let january = "1 1 2025-01-15 2025-01-15 6300 1920 100"
  private let invoice = "2 2 2025-01-28 2025-02-05 6300 1920 40"

  /// f17-jan, then f17-feb, with January open or held.
  @Test(arguments: TestDatabase.allCases, [false, true])
  func `an invoice of January in period 2 is February's`(
    _ database: TestDatabase,
    _ isHeld: Bool
  ) throws {
    // C5
    let books = try database.migrated()
    let session = try emptySession(books)
    #expect(try load(session, file("f17-jan.xml", months: 1, [january])).posted == 2)
    if isHeld { _ = try session.change("2025-01", .hold, because: "prov", confirmed: true, Call()) }
    let february = try load(session, file("f17-feb.xml", months: 2, [january, invoice]))
    #expect((february.posted, february.known) == (1, 1), "\(codes(february.findings))")
    #expect(try names(session, in: "2025-01") == ["GL1 2025-01-15"])
    #expect(try names(session, in: "2025-02") == ["GL2 2025-02-05"])
    let shown = try session.voucher(.number("GL2", year: "2025"), Call())
    #expect(shown.documentDay == day("2025-01-28"))
    #expect(try session.voucher(.number("GL1", year: "2025"), Call()).documentDay == nil)
    // Known by the document's day, although it is posted on another.
    let march = "3 3 2025-03-02 2025-03-02 6300 1920 1"
    let third = try load(session, file("f17-mar.xml", months: 3, [january, invoice, march]))
    #expect((third.posted, third.known) == (1, 2), "\(codes(third.findings))")
    #expect(!codes(third.findings).contains("IMP-059"))
    // The same document in another period stays where it is, and that is told.
    let elsewhere = "2 1 2025-01-28 2025-02-05 6300 1920 40"
    let fourth = try load(session, file("f17-again.xml", months: 3, [january, elsewhere, march]))
    #expect((fourth.posted, fourth.known) == (0, 3), "\(codes(fourth.findings))")
    #expect(codes(fourth.findings).contains("IMP-059"), "\(codes(fourth.findings))")
    #expect(try session.isSound())
  }

  /// f16d: period 13 is the closing period, also when it comes again.
  @Test(arguments: TestDatabase.allCases)
  func `a period beyond December is the closing period`(_ database: TestDatabase) throws {
    // C5
    let books = try database.migrated()
    let session = try emptySession(books)
    let vouchers = [
      "1 2 2025-01-31 2025-02-03 6300 1920 100", "2 13 2025-12-31 2025-12-31 7000 1920 200",
    ]
    let first = try load(session, file("f16d.xml", months: 12, vouchers))
    #expect(first.posted == 3 && first.content.footing.foots == true, "\(codes(first.findings))")
    #expect(try names(session, in: "2025-02") == ["GL1 2025-02-03"])
    #expect(try names(session, in: "2025-12") == [])
    #expect(try names(session, in: "2025-close") == ["GL2 2025-12-31"])
    let more = vouchers + ["3 13 2025-12-31 2025-12-31 7000 1920 1"]
    let second = try load(session, file("again.xml", months: 12, more))
    #expect((second.posted, second.known) == (1, 2), "\(codes(second.findings))")
    #expect(try session.isSound())
  }

  @Test(arguments: TestDatabase.allCases)
  func `terms instead of months are left unused, with a finding`(
    _ database: TestDatabase
  ) throws {
    let books = try database.migrated()
    let session = try emptySession(books)
    let vouchers = [
      "1 1 2025-02-15 2025-02-15 6300 1920 100", "2 2 2025-03-15 2025-03-15 6300 1920 100",
      "3 2 2025-04-15 2025-04-15 6300 1920 100",
    ]
    let report = try load(session, file("terms.xml", months: 4, vouchers))
    #expect(report.isPosted && codes(report.findings).contains("LED-043"))
    for month in ["02", "03", "04"] {
      #expect(try names(session, in: "2025-\(month)").count == 1)
    }
  }

  @Test(arguments: TestDatabase.allCases)
  func `a period 0 is a finding`(_ database: TestDatabase) throws {
    let books = try database.migrated()
    let session = try emptySession(books)
    let vouchers = [january, "2 0 2025-02-15 2025-02-20 6300 1920 100"]
    let report = try load(session, file("zero.xml", months: 4, vouchers))
    #expect(report.isPosted && codes(report.findings).contains("LED-042"))
    #expect(try names(session, in: "2025-02") == ["GL2 2025-02-15"])
  }
}
