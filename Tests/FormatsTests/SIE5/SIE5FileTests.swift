import Accounting
import Testing

@testable import Formats

@Suite struct `A SIE 5 file` {
  @Test func `is known by its root and namespace`() {
    func kind(_ name: String, _ namespace: String) -> FileKind {
      .xml(XMLRoot(name: name, namespace: namespace))
    }
    #expect(SIE5Format.recognises(kind("Sie", "http://www.sie.se/sie5")))
    #expect(SIE5Format.recognises(kind("SieEntry", "http://www.sie.se/sie5")))
    #expect(SIE5Format.recognises(kind("Sie", "")))
    #expect(!SIE5Format.recognises(kind("Sie", "urn:x")))
    #expect(!SIE5Format.recognises(kind("AuditFile", "http://www.sie.se/sie5")))
    #expect(!SIE5Format.recognises(.records))
    #expect(LedgerFormats.format(of: kind("Sie", "http://www.sie.se/sie5")) == SIE5Format.self)
  }

  @Test func `that is something else is refused`() {
    for text in ["", "#FLAGGA 0", "<html></html>", "<Sie xmlns='urn:x'/>"] {
      #expect(throws: LedgerFileProblem.self, "\(text)") { try readSIE5(Array(text.utf8)) }
    }
  }

  @Test func `in order has only its signature to tell of`() throws {
    let fixture = SIE5Fixture.entry(sie5Lines)
    let file = try fixture.read()
    #expect(file.told == [])
    #expect(file.problems("LED-027") == [.signatureNotVerified])
    #expect(file.withoutPlace == ["EntryInfo 1", "Journal/@name 1"])
    #expect(file.format.code == "sie-5")
    #expect(file.program == "Testprogram 1.0")
    #expect(file.company.name == "Provbolaget AB")
    #expect(file.company.organisationNumber == "5560160680")
    #expect(file.currency == .sek)
    #expect(file.years.map(\.firstDay.description) == ["2025-01-01"])
    #expect(file.years.map(\.lastDay.description) == ["2025-12-31"])
    #expect(file.footing.foots == nil)
    #expect(
      file.counts
        == LedgerCounts(accounts: 4, vouchers: 1, lines: 2, debit: 10_000, credit: -10_000)
    )
  }

  @Test func `may have its parts in any order`() throws {
    var fixture = SIE5Fixture.entry(
      """
      <LedgerEntry accountId="1510" amount="12.345">
        <SubdividedAccountObjectReference objectId="7" />
        <ObjectReference dimId="1" objectId="S" />
      </LedgerEntry>
      <LedgerEntry accountId="4010" amount="-12.345" />
      """
    )
    fixture.body += """
      <CustomerInvoices primaryAccountId="1510">
        <CustomerInvoice id="7" customerId="K" invoiceNumber="F7" />
      </CustomerInvoices>
      <Customers><Customer id="K" name="Kund" /></Customers>
      <Dimensions><Dimension id="1" name="Kst"><Object id="S" name="Syd" /></Dimension></Dimensions>
      """ + fixture.accounts + fixture.info.replacing("SEK", with: "KWD")
    fixture.accounts = ""
    fixture.info = ""
    let (file, vouchers) = try readSIE5(Array(fixture.text.utf8))
    #expect(file.told == [])
    #expect(file.currency == Currency("KWD"))
    #expect(vouchers.first?.draft.lines.first?.accounting == 12_345)
    #expect(vouchers.first?.details.first?.customer == "K")
  }

  @Test func `has accounts of six types`() throws {
    var fixture = SIE5Fixture()
    let types = ["asset", "liability", "equity", "cost", "income", "statistics", "other"]
    fixture.accounts =
      "<Accounts>\n"
      + types.enumerated().map { "<Account id=\"3\($0)\" name=\"n\" type=\"\($1)\" />" }
      .joined(separator: "\n") + "\n<Account id=\"2\" name=\"n\" />\n</Accounts>"
    let file = try fixture.read()
    #expect(
      file.accounts.map(\.type) == [
        .liability, .asset, .liability, .equity, .expense, .income, .statistical, .income,
      ]
    )
    #expect(file.told == ["LED-025 warning \(fixture.line("\"other"))"])
  }

  @Test func `may give its accounts the codes of a tax form`() throws {
    var fixture = SIE5Fixture()
    func aggregation(_ attributes: String, _ tag: String) -> String {
      "<AccountAggregation id=\"1\" \(attributes)><Tag name=\"\(tag)\">"
        + "<AccountRef accountId=\"1930\" /></Tag></AccountAggregation>\n"
    }
    let own = aggregation("name=\"Egen\"", "E")
    let taxonomy = aggregation("name=\"K2\" taxonomy=\"k2\"", "K")
    let tax = aggregation("name=\"SRU\" taxonomy=\"ink2r\"", "7281")
    func code(_ aggregations: String) throws -> String? {
      fixture.body = "<AccountAggregations>\(aggregations)</AccountAggregations>"
      return try fixture.read().accounts.first { $0.number.code == "1930" }?.groupingCode
    }
    #expect(try code(own) == nil)
    #expect(try fixture.read().withoutPlace == ["AccountAggregation 1"])
    #expect(try code(own + taxonomy) == "K")
    #expect(try code(taxonomy + tax + own) == "7281")
    #expect(try fixture.read().withoutPlace == ["AccountAggregation 2"])
    #expect(try code(tax.replacing("1930", with: "8")) == nil)
    let problem = LedgerFileProblem.schemaNotFollowed(element: "AccountRef/@accountId", count: 1)
    #expect(try fixture.read().problems("LED-025") == [problem])
  }

  @Test func `has dimensions with their objects`() throws {
    var fixture = SIE5Fixture()
    fixture.body = """
      <Dimensions>
        <Dimension id="6" name="Projekt"><Object id="P1" name="Hus" /></Dimension>
        <Dimension id="1" name="Kst" />
        <Dimension id="KST" name="Text" />
      </Dimensions>
      """
    let file = try fixture.read()
    #expect(
      file.dimensions == [Dimension(number: 1, name: "Kst"), Dimension(number: 6, name: "Projekt")]
    )
    #expect(file.values == [DimensionValue(dimension: 6, code: "P1"): "Hus"])
    #expect(file.told == ["LED-025 warning \(fixture.line("KST"))"])
  }

  @Test func `may hold files of any size`() throws {
    var fixture = SIE5Fixture.entry(sie5Lines + "\n<VoucherReference documentId=\"1\" />")
    let content = String(repeating: "QUJDRA==", count: 100_000)
    fixture.body += """
      <Documents>
        <EmbeddedFile id="1" fileName="a.pdf">\(content)</EmbeddedFile>
        <FileReference id="2" URI="b.pdf" />
      </Documents>
      """
    let file = try fixture.read()
    #expect(file.told == [])
    #expect(
      file.withoutPlace
        == [
          "EmbeddedFile 1", "EntryInfo 1", "FileReference 1", "Journal/@name 1",
          "VoucherReference 1",
        ]
    )
  }

  @Test func `may be extended by others`() throws {
    var fixture = SIE5Fixture.entry(
      """
      <LedgerEntry accountId="1930" amount="-1" x:a="1" xsi:type="x:More"><x:b><x:c/></x:b></LedgerEntry>
      <LedgerEntry accountId="4010" amount="1" later="1"><Later/></LedgerEntry>
      <LedgerEntry accountId="4010" amount="0" x:a="1" />
      """
    )
    fixture.body += "<x:d><Journal id=\"B\" name=\"b\" /></x:d>"
    let file = try fixture.read()
    #expect(file.told == [])
    #expect(
      Set(file.problems("LED-026")) == [
        .extensionPassedOver(element: "LedgerEntry/@x:a", count: 2),
        .extensionPassedOver(element: "LedgerEntry/@xsi:type", count: 1),
        .extensionPassedOver(element: "LedgerEntry/@later", count: 1),
        .extensionPassedOver(element: "Later", count: 1),
        .extensionPassedOver(element: "b", count: 1),
        .extensionPassedOver(element: "d", count: 1),
      ]
    )
  }
}
