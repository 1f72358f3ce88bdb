import Foundation

/// Files to import, and the commands that make books of them.
package enum BookFiles {
  /// A new folder with the files in it.
  package static func makeFolder() throws -> URL {
    guard let place = try TestDatabase.sqlite.make().file else {
      preconditionFailure("an SQLite database is a file")
    }
    let folder = place.appendingPathExtension("folder")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for (name, text) in files {
      try Data(text.utf8).write(to: folder.appendingPathComponent(name))
    }
    return folder
  }

  /// Books with a year, vouchers in a currency, rates, and March revalued by run 3.
  package static let commands = [
    "import sie year.se", "import journal currency.csv", "import rates csv rates.csv",
    "fx-revaluation post --period 2025-03",
  ]

  /// Their texts by their names.
  package static let files = [
    "year.se": year(2_025, vouchers: 24), "next.se": year(2_026, vouchers: 24),
    "large.se": year(2_025, vouchers: 1_000), "books.xml": saft,
    "journal.csv": """
    series;number;date;account;amount
    M;1;2025-04-30;1930;100,00
    M;1;;3001;-100,00
    M;2;2025-04-30;5010;250,00
    M;2;;1930;-250,00

    """,
    "plan.csv": "rule;account;costCentre\n;1000..8999;\nRent;5010;!*\n",
    "old-plan.csv": "account;costCentre\n9990..9999;*|-\n",
    "setup.json": """
    {"bokslutSetup": 1,
    "accounts": [
    {"account": "1387", "name": "Avista", "type": "asset", "revalue": "no", "blocked": "no"}]}

    """,
    "currency.csv": """
    series;number;date;account;currency;amount;accounting
    V;1;2025-02-10;1940;EUR;1000,00;11100,00
    V;1;;3001;SEK;-11100,00;-11100,00
    V;2;2025-03-10;1510;EUR;500,00;5500,00
    V;2;;3001;SEK;-5500,00;-5500,00

    """,
    "rates.csv": "from;to;date;rate\n"
      + ["01-31;11,4", "02-28;11,2", "03-31;10,9", "04-30;11,1"].map {
        "EUR;SEK;2025-\($0)\n"
      }.joined(),
    "more.csv": "from;to;date;rate\nEUR;SEK;2025-05-30;11,25\nUSD;SEK;2025-05-30;9,6\n",
  ]

  private static func year(_ year: Int, vouchers: Int) -> String {
    let accounts = [
      "1510 Kundfordringar", "1930 Bank", "1940 Valutakonto", "2081 Aktiekapital",
      "2440 Leverantorsskulder", "3001 Forsaljning", "3960 Valutakursvinster", "5010 Hyra",
      "7960 Valutakursforluster", "8331 Kursvinster", "8336 Kursforluster", "8431 Kursvinster",
      "8436 Kursforluster",
    ].map { account in
      let words = account.split(separator: " ")
      return "#KONTO \(words[0]) \"\(words[1])\"\n"
    }.joined()
    let opening =
      year == 2_025 ? "#IB 0 1930 1000.00\n#IB 0 2081 -1000.00\n" : ""
    let entries = (0..<vouchers).map { index in
      let month = index % 12 + 1
      return """
        #VER A \(index + 1) \(year)\(month < 10 ? "0" : "")\(month)15 "Verifikation \(index + 1)"
        {
        #TRANS 1930 {} \(index + 1)00.00
        #TRANS 3001 {} -\(index + 1)00.00
        }

        """
    }.joined()
    return """
      #FLAGGA 0
      #PROGRAM "Test" 1
      #FORMAT PC8
      #SIETYP 4
      #ORGNR 556677-8899
      #FNAMN "Exempel AB"
      #RAR 0 \(year)0101 \(year)1231
      #VALUTA SEK
      \(accounts)\(opening)\(entries)
      """
  }

  package static let saft = """
    <AuditFile xmlns="urn:StandardAuditFile-Taxation-Financial:NO">
    <Header><AuditFileVersion>1.30</AuditFileVersion><AuditFileCountry>NO</AuditFileCountry>
    <SoftwareID>Test</SoftwareID><SoftwareVersion>1</SoftwareVersion>
    <Company><RegistrationNumber>999999999</RegistrationNumber><Name>Prøve AS</Name></Company>
    <DefaultCurrencyCode>NOK</DefaultCurrencyCode>
    <SelectionCriteria><SelectionStartDate>2025-01-01</SelectionStartDate>
    <SelectionEndDate>2025-12-31</SelectionEndDate></SelectionCriteria>
    <TaxAccountingBasis>A</TaxAccountingBasis></Header>
    <MasterFiles><GeneralLedgerAccounts>
    \(account("1920", "Debit", opening: 1_000, closing: 1_600))
    \(account("2000", "Credit", opening: 1_000, closing: 1_000))
    \(account("3000", "Credit", opening: 0, closing: 600))
    </GeneralLedgerAccounts></MasterFiles>
    <GeneralLedgerEntries><NumberOfEntries>6</NumberOfEntries>
    <TotalDebit>600.00</TotalDebit><TotalCredit>600.00</TotalCredit>
    <Journal><JournalID>GL</JournalID><Description>Hovedbok</Description><Type>GL</Type>
    \((1...6).map(transaction).joined())</Journal></GeneralLedgerEntries></AuditFile>

    """

  private static func account(
    _ number: String,
    _ side: String,
    opening: Int,
    closing: Int
  ) -> String {
    """
    <Account><AccountID>\(number)</AccountID><AccountDescription>Konto \(number)\
    </AccountDescription><AccountType>GL</AccountType>
    <Opening\(side)Balance>\(opening).00</Opening\(side)Balance>\
    <Closing\(side)Balance>\(closing).00</Closing\(side)Balance></Account>
    """
  }

  private static func transaction(_ number: Int) -> String {
    func line(_ record: Int, _ account: String, _ side: String) -> String {
      """
      <Line><RecordID>\(record)</RecordID><AccountID>\(account)</AccountID>\
      <Description>Linje</Description><\(side)Amount><Amount>100.00</Amount></\(side)Amount></Line>

      """
    }
    return """
      <Transaction><TransactionID>\(number)</TransactionID><Period>3</Period>\
      <PeriodYear>2025</PeriodYear><TransactionDate>2025-03-10</TransactionDate>\
      <Description>Bilag</Description><SystemEntryDate>2025-03-10</SystemEntryDate>\
      <GLPostingDate>2025-03-10</GLPostingDate>
      \(line(1, "1920", "Debit"))\(line(2, "3000", "Credit"))</Transaction>

      """
  }
}
