import Accounting
import Testing

@testable import Formats

private typealias Fixture = SAFTFixture

struct `Every version of SAF-T is read by its structure` {
  private func account(_ number: String, _ standard: String, _ balances: String) -> String {
    "<Account><AccountID>\(number)</AccountID><AccountDescription>Konto</AccountDescription>"
      + "<StandardAccountID>\(standard)</StandardAccountID>\(balances)</Account>\n"
  }

  /// An export as it was written until 1.20.
  private func old(_ version: String) -> Fixture {
    var fixture = Fixture()
    fixture.version = version
    fixture.prefix = "n1:"
    fixture.accounts = [
      account("15", "1500", "<ClosingDebitBalance>125</ClosingDebitBalance>"),
      account("27", "27", "<ClosingCreditBalance>25</ClosingCreditBalance>"),
      account("91", "3000", "<ClosingCreditBalance>100</ClosingCreditBalance>"),
    ]
    fixture.masterFiles = """
      <Customers><Customer><Name>Kunde</Name><CustomerID>10</CustomerID>
      <AccountID>15</AccountID><OpeningDebitBalance>0</OpeningDebitBalance>
      <ClosingDebitBalance>125</ClosingDebitBalance></Customer></Customers>
      <TaxTable><TaxTableEntry><TaxType>MVA</TaxType><Description>Avgift</Description>
      <TaxCodeDetails><TaxCode>3</TaxCode><Description>Utgående</Description>
      <TaxPercentage>25</TaxPercentage><Country>NO</Country>
      <StandardTaxCode>3</StandardTaxCode></TaxCodeDetails></TaxTableEntry></TaxTable>
      <AnalysisTypeTable><AnalysisTypeTableEntry><AnalysisType>P</AnalysisType>
      <AnalysisID>1</AnalysisID></AnalysisTypeTableEntry></AnalysisTypeTable>

      """
    let analysis =
      "<Analysis><AnalysisType>P</AnalysisType><AnalysisID>1</AnalysisID>"
      + "<AnalysisAmount><Amount>100</Amount></AnalysisAmount></Analysis>"
    let tax =
      "<TaxInformation><TaxCode>3</TaxCode><TaxPercentage>25</TaxPercentage>"
      + "<TaxBase>100</TaxBase><TaxAmount><Amount>25</Amount></TaxAmount></TaxInformation>"
    fixture.entries = [
      Fixture.transaction(
        "1",
        "2025-01-10",
        [
          Fixture.line("15", 125_00, "<CustomerID>10</CustomerID>"), Fixture.line("27", -25_00),
          Fixture.line("91", -100_00, analysis, after: tax),
        ]
      )
    ]
    return fixture
  }

  @Test(arguments: [("1.0", "1.10"), ("1.10", "1.10"), ("1.20", "1.20"), ("1.30", "1.10")])
  func `until 1.20`(_ stated: String, _ found: String) throws {
    let (file, vouchers) = try old(stated).read()
    #expect(file.format == LedgerFormatName(code: "saft-\(found)", title: "SAF-T \(found)"))
    let differs = stated == found ? [] : ["warning LED-029"]
    #expect(file.findings.map(\.brief) == differs + ["info LED-051"])
    #expect(file.accounts.map(\.type) == [.asset, .liability, .income])
    #expect(file.accounts.map(\.groupingCode) == ["1500", "27", "3000"])
    let customer = KeptParty(
      kind: .customer,
      code: "10",
      name: "Kunde",
      account: AccountNumber("15"),
      closing: 125_00
    )
    #expect(file.kept.parties == [customer])
    let detail = try #require(vouchers[0].details.last)
    #expect(detail.tax == LineTax(code: "3", percentage: "25", base: 100_00, amount: -25_00))
    #expect(vouchers[0].draft.lines[2].ledgerAccount.dimensions.map(\.dimension) == [6])
  }

  @Test func `1.30, with parties on several accounts`() throws {
    var fixture = Fixture()
    fixture.masterFiles = """
      <Suppliers><Supplier><RegistrationNumber>888888888</RegistrationNumber><Name>Grossist</Name>
      <SupplierID>20</SupplierID><BalanceAccount><AccountID>2400</AccountID>
      <OpeningCreditBalance>5.00</OpeningCreditBalance>
      <ClosingCreditBalance>7.00</ClosingCreditBalance></BalanceAccount><BalanceAccount>
      <AccountID>1500</AccountID><OpeningDebitBalance>1.00</OpeningDebitBalance>
      <ClosingDebitBalance>2.00</ClosingDebitBalance></BalanceAccount>
      <PartyInfo><Analysis><AnalysisType>P</AnalysisType><AnalysisID>1</AnalysisID></Analysis>
      </PartyInfo></Supplier></Suppliers>\(Fixture.customers)
      """
    let file = try fixture.read().file
    #expect(file.findings.map(\.brief) == ["info LED-040"])
    #expect(file.lost == ["Supplier/PartyInfo 1"])
    #expect(file.format.code == "saft-1.30")
    #expect(file.kept.parties.map(\.kind) == [.supplier, .supplier, .customer])
    #expect(file.kept.parties.map(\.account?.code) == ["2400", "1500", "1500"])
    #expect(file.kept.parties.map(\.opening) == [-5_00, 1_00, 0])
    #expect(file.kept.parties.map(\.closing) == [-7_00, 2_00, 125_00])
    #expect(file.kept.parties.map(\.organisationNumber) == ["888888888", "888888888", "888888888"])
    #expect(file.dimensions.isEmpty)
  }

  /// What 1.40 adds: rates and amounts of 18 decimals, virtual currencies, a country of the amount,
  /// owners with several accounts, and tax amounts in NOK.
  @Test func `1.40`() throws {
    var fixture = Fixture()
    fixture.version = "1.40"
    fixture.masterFiles += """
      <Owners><Owner><Name>Eier</Name><OwnerID>7</OwnerID><AccountID>1500</AccountID>
      <AccountID>3000</AccountID></Owner></Owners>
      <TaxTable><TaxTableEntry><TaxCodeDetails><TaxCode>3</TaxCode></TaxCodeDetails>
      </TaxTableEntry></TaxTable>

      """
    let fine =
      "<CurrencyCode>EUR</CurrencyCode><CurrencyAmount>12.500000000000000000</CurrencyAmount>"
      + "<ExchangeRate>10.000000000000000000</ExchangeRate><Country>DE</Country>"
    let virtual =
      "<CurrencyCode>XXX</CurrencyCode><VirtualCurrencyType>BTC</VirtualCurrencyType>"
      + "<CurrencyAmount>0.000250000000000000</CurrencyAmount>"
      + "<ExchangeRate>400000.000000000000000000</ExchangeRate>"
    let tax =
      "<TaxInformation><TaxCode>3</TaxCode><CreditTaxAmount><Amount>25.00</Amount>"
      + "</CreditTaxAmount><CreditNOKTaxAmount><NOKAmount>25.00</NOKAmount>"
      + "<NOKTaxBase>100.00</NOKTaxBase></CreditNOKTaxAmount></TaxInformation>"
    fixture.entries = [
      Fixture.transaction(
        "1",
        "2025-01-10",
        [
          Fixture.line("1500", 125_00, amount: fine), Fixture.line("2700", -25_00),
          Fixture.line("3000", -100_00, amount: virtual, after: tax + "<OwnerID>7</OwnerID>"),
        ]
      )
    ]
    let (file, vouchers) = try fixture.read()
    #expect(file.findings.map(\.brief) == ["info LED-040"])
    #expect(
      file.lost == [
        "CreditAmount/VirtualCurrencyType 1", "DebitAmount/Country 1", "Line/OwnerID 1", "Owner 1",
        "TaxInformation/CreditNOKTaxAmount 1",
      ]
    )
    #expect(file.format.title == "SAF-T 1.40")
    let lines = vouchers[0].draft.lines
    #expect(lines[0].amount == Money(minorUnits: 12_50, .eur))
    #expect(lines[2].amount == Money(minorUnits: -100_00, .nok))
    #expect(vouchers[0].details.last?.tax?.amount == -25_00)
    fixture.version = "1.30"
    #expect(try fixture.read().file.findings.map(\.brief) == ["warning LED-029", "info LED-040"])
  }

  @Test(arguments: ["", "n1:", "saft:"]) func `with any prefix`(_ prefix: String) throws {
    var fixture = Fixture()
    fixture.prefix = prefix
    let (file, vouchers) = try fixture.read()
    #expect(file.findings.map(\.brief) == [])
    #expect(vouchers.count == 1)
    let kind = Array(fixture.text.utf8).withUnsafeBytes { FileKind($0) }
    #expect(LedgerFormats.format(of: kind) == SAFTFormat.self)
  }

  @Test func `and it says whose books they are`() throws {
    let file = try Fixture().read().file
    #expect(
      file.company
        == LedgerFileCompany(
          name: "Prøve AS",
          organisationNumber: "999999999",
          numberWritten: "999999999"
        )
    )
    #expect(file.program == "Skriveren 7")
    #expect(file.currency == .nok && file.chartStandard == .ns4102)
    #expect(
      file.counts
        == LedgerCounts(accounts: 5, vouchers: 1, lines: 3, debit: 125_00, credit: -125_00)
    )
    #expect(file.footing.foots == true)
    #expect(file.opening == [AccountNumber("1920"): 100_00, AccountNumber("2000"): -100_00])
  }

  @Test func `and its accounts have the type of their category, or of their class`() throws {
    let accounts = [
      ("1500", "NA", AccountType.asset), ("2400", "NA", .liability), ("3000", "", .income),
      ("4000", "NA", .expense), ("8050", "NA", .income), ("8150", "NA", .expense),
      ("8800", "resultatDisponeringForSAF-T", .expense), ("9000", "NA", .statistical),
      ("1999", "kortsiktigGjeld", .liability), ("2050", "NA", .equity),
      ("2199", "egenkapital", .equity), ("5", "annenDriftsinntekt", .income),
    ]
    var fixture = Fixture()
    fixture.accounts = accounts.map { Fixture.account($0.0, 0, 0, category: $0.1, code: "x") }
    let found = try fixture.read().file.accounts
    for (number, category, type) in accounts {
      #expect(found.first { $0.number.code == number }?.type == type, "\(number) \(category)")
    }
  }
}

struct `An export in several files is one` {
  @Test(arguments: [true, false])
  func `with header and master files in each, or in the first alone`(_ repeats: Bool) throws {
    var first = Fixture()
    first.accounts[0] = Fixture.account("1500", 0, 126_00)
    first.accounts[4] = Fixture.account("3000", 0, -101_00, category: "salgsinntekt")
    var second = first
    second.hasHeader = repeats
    second.entries = [
      Fixture.transaction(
        "2",
        "2025-03-01",
        [Fixture.line("1500", 1_00), Fixture.line("3000", -1_00)]
      )
    ]
    let (file, vouchers) = try first.read(and: [second])
    #expect(file.findings.map(\.brief) == [])
    #expect(vouchers.map(\.draft.reference?.number) == ["1", "2"])
    #expect(file.counts.vouchers == 2 && file.counts.accounts == 5)
    #expect(file.kept.parties.count == 1)
    first.totals = Fixture.totals(2, 126_00, 126_00)
    second.totals = Fixture.totals(2, 126_00, 126_00)
    #expect(try first.read(and: [second]).file.findings.map(\.brief) == [])
  }

  @Test func `and a finding says in which of them`() throws {
    var second = Fixture()
    second.hasHeader = false
    second.entries = [Fixture.transaction("2", "2025-03-01", [Fixture.line("1500", 1_00)])]
    let findings = try Fixture().read(and: [second]).file.findings
    let gap = try #require(findings.first { $0.problem.code == ErrorCode("LED", 4) })
    #expect(gap.file == "part2.xml" && gap.line == 5)
  }

  @Test func `but not where they are those of two companies`() throws {
    var second = Fixture()
    second.number = "888888888"
    second.entries = []
    let findings = try Fixture().read(and: [second]).file.findings
    #expect(findings.map(\.brief) == ["error LED-033"])
  }
}
