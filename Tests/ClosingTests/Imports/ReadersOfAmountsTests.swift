import Accounting
import Books
import Closing
import Foundation
import TestSupport
import Testing

/// Amounts as files have them, and as the books then do.
@Suite struct ReadersOfAmountsTests {
  private func load(_ session: Session, _ text: String) throws -> LedgerImportReport {
    try #require(
      try session.importLedgers(
        [SourceFile(name: "books.xml", data: Data(text.utf8))],
        as: "saft",
        LedgerImportOptions(),
        Call()
      ).first
    )
  }

  /// The lines of a currency in vouchers, as `2400 -115000 -100.00 EUR`.
  private func lines(_ session: Session, _ currency: Currency) throws -> [String] {
    try session.vouchers(Call()).flatMap { voucher in
      try session.voucher(.id(voucher.key.sequence), Call()).voucher.draft.lines
        .filter { $0.amount.currency == currency }
        .map { "\($0.ledgerAccount) \($0.accounting) \($0.amount)" }
    }
  }

  private static let signed = """
    <AuditFile xmlns="urn:StandardAuditFile-Taxation-Financial:NO"><Header>
    <AuditFileVersion>1.30</AuditFileVersion><AuditFileCountry>NO</AuditFileCountry>
    <SoftwareID>field</SoftwareID><SoftwareVersion>1</SoftwareVersion>
    <Company><RegistrationNumber>987654325</RegistrationNumber><Name>Feltprove AS</Name></Company>
    <DefaultCurrencyCode>NOK</DefaultCurrencyCode>
    <SelectionCriteria><PeriodStart>1</PeriodStart><PeriodStartYear>2025</PeriodStartYear>
    <PeriodEnd>12</PeriodEnd><PeriodEndYear>2025</PeriodEndYear></SelectionCriteria>
    <TaxAccountingBasis>A</TaxAccountingBasis></Header>
    <MasterFiles><GeneralLedgerAccounts>
    <Account><AccountID>1925</AccountID><AccountDescription>Valuta</AccountDescription>
    <GroupingCategory>balanseverdiForOmloepsmiddel</GroupingCategory>
    <GroupingCode>1925</GroupingCode><OpeningDebitBalance>0.00</OpeningDebitBalance>
    <ClosingDebitBalance>1150.00</ClosingDebitBalance></Account>
    <Account><AccountID>2400</AccountID><AccountDescription>Lev</AccountDescription>
    <GroupingCategory>kortsiktigGjeld</GroupingCategory><GroupingCode>2400</GroupingCode>
    <OpeningDebitBalance>0.00</OpeningDebitBalance>
    <ClosingCreditBalance>1150.00</ClosingCreditBalance></Account>
    </GeneralLedgerAccounts></MasterFiles>
    <GeneralLedgerEntries><NumberOfEntries>1</NumberOfEntries><TotalDebit>1150.00</TotalDebit>
    <TotalCredit>1150.00</TotalCredit><Journal><JournalID>GL</JournalID>
    <Description>GL</Description><Type>GL</Type><Transaction><TransactionID>2</TransactionID>
    <Period>1</Period><PeriodYear>2025</PeriodYear><TransactionDate>2025-01-20</TransactionDate>
    <Description>t2</Description><SystemEntryDate>2025-01-20</SystemEntryDate>
    <GLPostingDate>2025-01-20</GLPostingDate>
    <Line><RecordID>1</RecordID><AccountID>1925</AccountID><Description>l1</Description>
    <DebitAmount><Amount>1150.00</Amount><CurrencyCode>EUR</CurrencyCode>
    <CurrencyAmount>100.00</CurrencyAmount><ExchangeRate>11.50</ExchangeRate></DebitAmount></Line>
    <Line><RecordID>2</RecordID><AccountID>2400</AccountID><Description>l2</Description>
    <CreditAmount><Amount>1150.00</Amount><CurrencyCode>EUR</CurrencyCode>
    <CurrencyAmount>-100.00</CurrencyAmount><ExchangeRate>11.50</ExchangeRate></CreditAmount></Line>
    </Transaction></Journal></GeneralLedgerEntries></AuditFile>

    """

  @Test(arguments: TestDatabase.allCases)
  func `C29: a signed currency amount on the credit side keeps its currency`(
    _ database: TestDatabase
  ) throws {
    let books = try database.migrated()
    let session = try emptySession(books)
    let report = try load(session, Self.signed)
    #expect(report.isPosted && codes(report.findings) == ["LED-025"])
    #expect(try lines(session, .eur) == ["1925 115000 100.00 EUR", "2400 -115000 -100.00 EUR"])
    #expect(try session.isSound())
  }

  @Test(arguments: TestDatabase.allCases)
  func `C28: a file without the namespace is said to be one, and posted`(
    _ database: TestDatabase
  ) throws {
    let books = try database.migrated()
    let session = try emptySession(books)
    let text = Self.signed.replacing(
      " xmlns=\"urn:StandardAuditFile-Taxation-Financial:NO\"",
      with: ""
    )
    let report = try load(session, text)
    #expect(report.isPosted && codes(report.findings) == ["LED-049", "LED-025"])
    #expect(try session.standing("2025") == ["1925 0 1150", "2400 0 -1150"])
  }

  /// T-SUR-2: 1 000 at 1.234565 is 1 234.565, which is rounded once, in the ledger.
  @Test(arguments: TestDatabase.allCases)
  func `T-SUR-2: an amount is rounded once and the same everywhere`(
    _ database: TestDatabase
  ) throws {
    let ledger = try TestLedger(database)
    let text = """
      number;date;account;currency;amount;accounting;rate
      1;2025-01-10;1940;EUR;1000;;1.234565
      1;2025-01-10;2081;EUR;-1000;;1.234565

      """
    let report = try ledger.session.importJournal(
      SourceFile(name: "j.csv", data: Data(text.utf8)),
      Call()
    )
    #expect(report.run != nil && report.debit == 1_234_57)
    #expect(try lines(ledger.session, .eur).first == "1940 123457 1000.00 EUR")
    #expect(try ledger.balance("1940", "2025-01") == 1_234_57)
    var csv: [UInt8] = []
    _ = try ledger.session.exportCSV(ExportSelection()) { csv += $0 }
    #expect(String(decoding: csv, as: UTF8.self).contains("EUR;1000,00;1234,57"))
    var journal: [UInt8] = []
    _ = try ledger.session.exportHledger(ExportSelection()) { journal += $0 }
    #expect(String(decoding: journal, as: UTF8.self).contains("1000.00 EUR @@ 1234.57 SEK"))
    // What nobody has rounded yet is refused where it would have to be.
    let exact = """
      number;date;account;amount
      2;2025-01-10;1930;1234.565
      2;2025-01-10;2081;-1234.565

      """
    let refused = try ledger.session.importJournal(
      SourceFile(name: "k.csv", data: Data(exact.utf8)),
      Call()
    )
    #expect(refused.run == nil && codes(refused.findings) == ["IMP-011", "IMP-011"])
  }

  /// T-SUR-9: through the binding that production uses.
  @Test(arguments: TestDatabase.allCases)
  func `T-SUR-9: 100 against 99 is refused, and leaves nothing`(_ database: TestDatabase) throws {
    let ledger = try TestLedger(database)
    try ledger.post(voucher("2025-01-05", line("1930", 5_00), line("2081", -5_00)))
    let before = try (ledger.fingerprint(), ledger.session.figures("2025"))
    #expect(
      try refusal {
        try ledger.post(voucher("2025-01-10", line("1930", 100_00), line("3001", -99_00)))
      } == ["VOU-002"]
    )
    let text = "number;date;account;amount\n1;2025-01-10;1930;100\n1;2025-01-10;3001;-99\n"
    let report = try ledger.session.importJournal(
      SourceFile(name: "j.csv", data: Data(text.utf8)),
      Call()
    )
    #expect(report.run == nil && codes(report.findings) == ["VOU-002"])
    #expect(try ledger.fingerprint() == before.0)
    #expect(try ledger.session.figures("2025") == before.1)
  }
}
