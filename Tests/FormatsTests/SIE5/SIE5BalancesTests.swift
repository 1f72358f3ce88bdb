import Accounting
import Testing

@testable import Formats

@Suite struct `Balances of a SIE 5 file` {
  private let bank = AccountNumber("1930")
  private let purchases = AccountNumber("4010")

  private func opening(_ amount: String, _ month: String = "2025-01") -> String {
    "<OpeningBalance month=\"\(month)\" amount=\"\(amount)\" />"
  }

  private func closing(_ amount: String, _ month: String = "2025-12") -> String {
    "<ClosingBalance month=\"\(month)\" amount=\"\(amount)\" />"
  }

  /// A file that foots: 500 in the bank and owed, of which 100 went to purchases.
  private var footing: SIE5Fixture {
    SIE5Fixture.entry(sie5Lines)
      .stating(opening("500") + closing("400"), on: "1930")
      .stating(opening("-500") + closing("-500"), on: "2440")
      .stating(closing("100"), on: "4010")
  }

  @Test func `foot where the vouchers give them`() throws {
    let file = try footing.read()
    #expect(file.footing == LedgerFooting(foots: true))
    #expect(file.told == [])
    #expect(file.opening == [bank: 50_000, AccountNumber("2440"): -50_000])
    #expect(file.openingDay == nil)
    #expect(file.netMovements.isEmpty)
    #expect(file.kept.balances.isEmpty)
  }

  @Test func `differ by account where they do not`() throws {
    let file = try footing.restating("\"400\"", as: "\"401\"")
      .restating("\"100\"", as: "\"99\"").read()
    let differences = [
      LedgerDifference(account: bank, computed: 40_000, stated: 40_100),
      LedgerDifference(account: purchases, computed: 10_000, stated: 9_900),
    ]
    #expect(file.footing == LedgerFooting(foots: false, differences: differences))
    #expect(
      file.problems("LED-020") == [.accountsDoNotFoot(count: 2, first: differences[0], .sek)]
    )
    #expect(file.isPostable)
  }

  @Test func `that are left out are zero`() throws {
    let file = try SIE5Fixture.entry(sie5Lines).stating(closing("-100"), on: "1930").read()
    #expect(
      file.footing.differences
        == [LedgerDifference(account: purchases, computed: 10_000, stated: 0)]
    )
  }

  @Test func `of internal accounts count only where they are stated`() throws {
    var fixture = footing
    fixture.body = fixture.body.replacing(
      sie5Lines,
      with: sie5Lines + """
        <LedgerEntry accountId="9000" amount="3" /><LedgerEntry accountId="9001" amount="-3" />
        """
    )
    #expect(try fixture.read().footing.foots == true)
  }

  @Test func `show gaps, the opening's once`() throws {
    let file = try footing.restating("\"-500\"", as: "\"-450\"").read()
    let gap = Money(minorUnits: 5_000, .sek)
    #expect(file.problems("LED-021") == [.openingDoesNotSumToZero(gap: gap)])
    #expect(file.problems("LED-022") == [])
    let other = footing.restating("\"400\"", as: "\"401\"")
    let problem = LedgerFileProblem.closingDoesNotSumToZero(gap: Money(minorUnits: 100, .sek))
    #expect(try other.read().problems("LED-022") == [problem])
  }

  @Test func `of last year are compared with this year's opening`() throws {
    let fixture = footing.stating(closing("7", "2024-12"), on: "1510")
    let file = try fixture.read()
    let first = LedgerDifference(account: AccountNumber("1510"), computed: 700, stated: 0)
    #expect(
      file.problems("LED-041")
        == [.openingDiffersFromLastClosing(count: 3, first: first, .sek)]
    )
    #expect(file.kept.balances.map(\.minorUnits) == [700])
    #expect(file.kept.balances.map(\.firstDay.description) == ["2024-01-01"])
    #expect(file.kept.balances.map(\.lastDay.description) == ["2024-12-31"])
  }

  @Test func `of last year's results alone are no comparison`() throws {
    let file = try footing.stating(closing("100") + closing("7", "2024-12"), on: "4010").read()
    #expect(file.told == [])
    #expect(file.kept.balances.map(\.ledgerAccount.account) == [purchases])
    #expect(file.footing.foots == true)
  }

  @Test func `without vouchers are what moved`() throws {
    var fixture = footing
    fixture.body = ""
    let file = try fixture.read()
    #expect(file.footing.foots == nil)
    let reference = VoucherReference(series: "ClosingBalance", number: "202512")
    #expect(file.netMovements.map(\.reference) == [reference])
    #expect(file.netMovements.map(\.day) == [Day(year: 2025, month: 12, day: 31)])
    #expect(file.netMovements.map(\.amounts) == [[bank: -10_000, purchases: 10_000]])
  }

  @Test func `may begin and end within the year`() throws {
    let file = try footing.restating("2025-01", as: "2025-03")
      .restating("2025-12", as: "2025-06").read()
    #expect(file.openingDay == Day(year: 2025, month: 3, day: 1))
    #expect(file.opening[bank] == 50_000)
    #expect(file.footing.foots == true)
  }

  @Test func `of objects and budgets are kept apart`() throws {
    let one = "<ObjectReference dimId=\"1\" objectId=\"A\" />"
    let two = "<ObjectReference dimId=\"6\" objectId=\"P\" />"
    let fixture = footing.stating(
      closing("100") + "<Budget amount=\"10\" />"
        + "<Budget month=\"2025-02\" amount=\"20\">\(one)</Budget>"
        + "<BudgetMultidim month=\"2025-03\" amount=\"30\">\(one)\(two)</BudgetMultidim>"
        + "<ClosingBalance month=\"2025-12\" amount=\"40\" quantity=\"2\">\(one)"
        + "<ForeignCurrencyAmount amount=\"4\" currency=\"EUR\" /></ClosingBalance>"
        + "<OpeningBalanceMultidim month=\"2025-01\" amount=\"50\">\(two)\(one)"
        + "</OpeningBalanceMultidim>",
      on: "4010"
    )
    let file = try fixture.read()
    #expect(file.footing.foots == true)
    let kept = file.kept.balances.map { balance in
      "\(balance.kind) \(balance.firstDay) \(balance.lastDay) "
        + "\(balance.ledgerAccount.dimensionsText) \(balance.minorUnits)"
    }
    #expect(
      kept == [
        "budget 2025-01-01 2025-12-31  1000", "budget 2025-02-01 2025-02-28 1=A 2000",
        "budget 2025-03-01 2025-03-31 1=A,6=P 3000",
        "objectClosing 2025-01-01 2025-12-31 1=A 4000",
        "objectOpening 2025-01-01 2025-12-31 1=A,6=P 5000",
      ]
    )
    #expect(
      file.withoutPlace
        == [
          "Balance/ForeignCurrencyAmount 1", "ClosingBalance/@quantity 1", "EntryInfo 1",
          "Journal/@name 1",
        ]
    )
  }

  @Test func `of invoices go with their customers and suppliers`() throws {
    var fixture = footing
    fixture.body += """
      <CustomerInvoices primaryAccountId="1510" name="Kundfordringar">
        <CustomerInvoice id="1" customerId="K1" invoiceNumber="F1">
          <Balances>\(opening("30"))\(closing("20"))</Balances>
          <OriginalAmount date="2024-12-01" amount="50" />
        </CustomerInvoice>
        <CustomerInvoice id="2" customerId="K1" invoiceNumber="F2">
          <Balances accountId="1510">\(closing("5"))</Balances>
        </CustomerInvoice>
      </CustomerInvoices>
      <FixedAssets primaryAccountId="1510">
        <FixedAsset id="M1"><Balances>\(closing("9", "2024-12"))</Balances></FixedAsset>
      </FixedAssets>
      <GeneralSubdividedAccount primaryAccountId="1510">
        <GeneralObject id="G1"><Balances>\(closing("8"))</Balances></GeneralObject>
      </GeneralSubdividedAccount>
      <Customers><Customer id="K1" name="Kund" organizationId="556677-8899" city="Lund" /></Customers>
      <Suppliers><Supplier id="L1" name="Lev" IBAN="SE" /></Suppliers>
      """
    let file = try fixture.read()
    #expect(file.told == [])
    #expect(
      file.kept.parties == [
        KeptParty(
          kind: .customer,
          code: "K1",
          name: "Kund",
          organisationNumber: "556677-8899",
          account: AccountNumber("1510"),
          opening: 3_000,
          closing: 2_500
        ), KeptParty(kind: .supplier, code: "L1", name: "Lev"),
      ]
    )
    #expect(
      file.kept.balances.map { "\($0.ledgerAccount.dimensionsText) \($0.minorUnits)" } == [
        "8=K1,10=1 3000", "8=K1,10=1 2000", "8=K1,10=2 500", "11=M1 900", "12=G1 800",
      ]
    )
    #expect(file.footing.foots == true)
    #expect(
      file.withoutPlace == [
        "Customer/@city 1", "CustomerInvoice/@invoiceNumber 2", "CustomerInvoices/@name 1",
        "EntryInfo 1", "Journal/@name 1", "OriginalAmount 1", "Supplier/@IBAN 1",
      ]
    )
  }

  @Test func `of items on no account have no place`() throws {
    var fixture = footing
    fixture.body += """
      <FixedAssets><FixedAsset id="M1"><Balances>\(closing("9"))</Balances></FixedAsset></FixedAssets>
      """
    let file = try fixture.read()
    let problem = LedgerFileProblem.schemaNotFollowed(
      element: "FixedAssets/@primaryAccountId",
      count: 1
    )
    #expect(file.problems("LED-025") == [problem])
    #expect(file.withoutPlace.contains("ClosingBalance 1"))
  }

  @Test func `in a file of entries are kept, not posted`() throws {
    var fixture = SIE5Fixture(root: "SieEntry", signature: "")
    fixture = fixture.stating(opening("5"), on: "1930")
    let file = try fixture.read()
    #expect(file.opening.isEmpty)
    #expect(file.kept.balances.map(\.minorUnits) == [500])
  }
}
