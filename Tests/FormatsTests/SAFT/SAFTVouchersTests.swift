import Accounting
import Testing

@testable import Formats

private typealias Fixture = SAFTFixture

struct `Vouchers of a SAF-T file are handed over` {
  private func vouchers(_ entries: [String], _ masterFiles: String = "") throws -> [LedgerVoucher] {
    var fixture = Fixture()
    fixture.masterFiles += masterFiles
    fixture.entries = entries
    return try fixture.read().vouchers
  }

  private func line(_ text: String) throws -> (line: VoucherLine, detail: LineDetail?) {
    let other = Fixture.line("3000", -125_00)
    let voucher = try #require(
      vouchers([Fixture.transaction("1", "2025-01-10", [text, other])]).first
    )
    return (try #require(voucher.draft.lines.first), voucher.details.first { $0.line == 1 })
  }

  @Test func `with reference, day, text, place and lines`() throws {
    let (file, vouchers) = try Fixture().read()
    #expect(file.isPostable)
    let draft = try #require(vouchers.first).draft
    #expect(draft.reference == VoucherReference(series: "GL", number: "1"))
    #expect(draft.day == Day(iso: "2025-01-10"))
    #expect(draft.text == "Bilag 1")
    #expect(draft.sourceLine == 24)
    #expect(draft.lines.map(\.ledgerAccount.account.code) == ["1500", "2700", "3000"])
    #expect(draft.lines.map(\.accounting) == [125_00, -25_00, -100_00])
    #expect(draft.lines.map(\.amount.minorUnits) == [125_00, -25_00, -100_00])
    #expect(draft.lines.map(\.text) == ["Linje", "Linje", "Linje"])
  }

  @Test func `with the kind of voucher where no text describes it`() throws {
    let text = Fixture.transaction(
      "1",
      "2025-01-10",
      [],
      more: "<VoucherDescription>Inngående faktura</VoucherDescription>"
    )
    let bare = text.replacing("<Description>Bilag 1</Description>", with: "<Description/>")
    #expect(try vouchers([text, bare]).map(\.draft.text) == ["Bilag 1", "Inngående faktura"])
  }

  @Test func `on a day of the stated period, with the day of the document beside it`() throws {
    let days = [
      ("2025-03-01", "2025-03-04", 3, "2025-03-04"), ("2025-03-01", "2025-03-04", 0, "2025-03-01"),
      ("2024-12-30", "2025-01-02", 1, "2025-01-02"), ("2025-01-28", "2025-02-05", 1, "2025-01-28"),
      ("2026-01-15", "2026-01-20", 1, "2025-01-31"), ("2025-03-01Z", "2025-03-01", 3, "2025-03-01"),
    ]
    let entries = days.enumerated().map { index, days in
      Fixture.transaction("\(index)", days.0, [], posted: days.1, period: days.2)
    }
    let vouchers = try vouchers(entries)
    #expect(vouchers.map(\.draft.day.description) == days.map(\.3))
    #expect(vouchers.map(\.stated.day.description) == days.map { String($0.0.prefix(10)) })
  }

  @Test func `in the closing period where the stated one is beyond the year's months`() throws {
    let entries = [
      Fixture.transaction("1", "2025-02-03", [], posted: "2025-02-03"),
      Fixture.transaction("2", "2025-12-31", [], period: 13),
      Fixture.transaction("3", "2025-12-31", []),
    ]
    #expect(try vouchers(entries).map(\.draft.kind) == [.operating, .closing, .operating])
  }

  /// Terms of two months, as VAT has them.
  @Test func `by their dates where most of the stated periods are no months`() throws {
    let days = ["2025-02-10", "2025-03-10", "2025-04-10", "2025-12-10"]
    let entries = days.enumerated().map { index, day in
      Fixture.transaction("\(index)", day, [], period: [1, 2, 2, 6][index])
    }
    var fixture = Fixture()
    fixture.entries = entries
    let (file, vouchers) = try fixture.read()
    #expect(vouchers.map(\.draft.day.description) == days)
    #expect(file.findings.map(\.brief).contains("warning LED-043"))
    fixture.entries[0] = Fixture.transaction("0", "2025-02-10", [], period: 0)
    fixture.entries[1] = Fixture.transaction("1", "2025-03-10", [], period: 3)
    fixture.entries[2] = Fixture.transaction("2", "2025-03-11", [], period: 3)
    let (other, _) = try fixture.read()
    let told = other.findings.map(\.brief)
    #expect(told.contains("warning LED-042") && !told.contains("warning LED-043"), "\(told)")
  }

  /// C22: a transaction without lines posts nothing.
  @Test func `and one without lines refuses nothing, whatever its day`() throws {
    var fixture = Fixture()
    fixture.entries.append(Fixture.transaction("2", "2019-12-31", []))
    let file = try fixture.read().file
    #expect(file.isPostable, "\(file.findings.map(\.brief))")
    #expect(file.findings.map(\.brief).contains("warning LED-006"))
  }

  @Test func `with negative amounts on the other side`() throws {
    let text = Fixture.line("1500", 125_00).replacing("125.00", with: "-125.00")
    #expect(try line(text).line.accounting == -125_00)
    var fixture = Fixture()
    fixture.entries = [
      Fixture.transaction(
        "1",
        "2025-01-10",
        [
          Fixture.line("1500", 125_00),
          Fixture.line("2700", 25_00).replacing("25.00", with: "-25.00"),
          Fixture.line("3000", -100_00),
        ]
      )
    ]
    let read = try fixture.read()
    #expect(read.file.findings.map(\.brief) == [])
    #expect(read.file.counts.debit == 125_00 && read.file.counts.credit == -125_00)
  }

  @Test func `with foreign currency as the line has it`() throws {
    let amount =
      "<CurrencyCode>EUR</CurrencyCode><CurrencyAmount>10.50</CurrencyAmount>"
      + "<ExchangeRate>11.90476</ExchangeRate>"
    let eur = try line(Fixture.line("1500", 125_00, amount: amount)).line
    #expect(eur.amount == Money(minorUnits: 10_50, .eur))
    #expect(eur.accounting == 125_00)
    let nok = try line(
      Fixture.line("1500", 125_00, amount: amount.replacing("EUR", with: "NOK"))
    ).line
    #expect(nok.amount == Money(minorUnits: 125_00, .nok))
    let fine = try line(
      Fixture.line("1500", 125_00, amount: amount.replacing("10.50", with: "10.505"))
    ).line
    #expect(fine.amount == Money(minorUnits: 125_00, .nok))
  }

  /// Currency amount, rate, and whether that is 125.00 within a minor unit and the rate's decimals.
  @Test(
    arguments: [
      ("10.50", "11.90476", true), ("10.50", "11.90", true), ("10.50", "11.80", false),
      ("10.50", "11.9050", true), ("10.50", "11.9056", true), ("10.50", "11.9070", false),
      ("125.00", "1", true), ("124.50", "1", true), ("120.00", "1.000000", false),
    ]
  )
  func `and a currency amount that its rate does not bear out is found`(
    _ amount: String,
    _ rate: String,
    _ agrees: Bool
  ) throws {
    var fixture = Fixture()
    fixture.entries[0] = fixture.entries[0].replacing(
      "<Amount>125.00</Amount>",
      with: "<Amount>125.00</Amount><CurrencyCode>EUR</CurrencyCode>"
        + "<CurrencyAmount>\(amount)</CurrencyAmount><ExchangeRate>\(rate)</ExchangeRate>"
    )
    let found = try fixture.read().file.findings.map(\.brief)
    #expect(found == (agrees ? [] : ["warning LED-028"]))
  }

  @Test func `in the accounting currency alone where the one foreign currency has a gap`() throws {
    func foreign(_ account: String, _ amount: Int64, _ eur: String) -> String {
      Fixture.line(
        account,
        amount,
        amount: "<CurrencyCode>EUR</CurrencyCode><CurrencyAmount>\(eur)</CurrencyAmount>"
      )
    }
    var fixture = Fixture()
    fixture.entries = [
      Fixture.transaction(
        "1",
        "2025-01-10",
        [
          foreign("1500", 125_00, "10.00"), foreign("2700", -25_00, "2.00"),
          foreign("3000", -100_00, "7.99"),
        ]
      )
    ]
    let (file, vouchers) = try fixture.read()
    #expect(file.findings.map(\.brief) == ["warning LED-034"])
    #expect(vouchers[0].draft.lines.allSatisfy { $0.amount.currency == .nok })
    fixture.entries[0] = fixture.entries[0].replacing("7.99", with: "8.00")
    let balanced = try fixture.read()
    #expect(balanced.file.findings.map(\.brief) == [])
    #expect(balanced.vouchers[0].draft.lines.allSatisfy { $0.amount.currency == .eur })
  }

  @Test func `with what a line says beyond the ledger`() throws {
    let before =
      "<ValueDate>2025-01-12</ValueDate><SourceDocumentID>D1</SourceDocumentID>"
      + "<CustomerID>10</CustomerID>"
    let after =
      "<TaxInformation><TaxType>MVA</TaxType><TaxCode>3</TaxCode>"
      + "<TaxPercentage>25</TaxPercentage><Country>NO</Country><TaxBase>100.00</TaxBase>"
      + "<CreditTaxAmount><Amount>25.00</Amount></CreditTaxAmount></TaxInformation>"
      + "<ReferenceNumber>R1</ReferenceNumber><CID>4869033</CID>"
      + "<DueDate>2025-02-10</DueDate><Quantity>3.5</Quantity>"
    let detail = try #require(line(Fixture.line("1500", 125_00, before, after: after)).detail)
    var expected = LineDetail(line: 1)
    expected.day = Day(iso: "2025-01-12")
    expected.quantity = "3.5"
    expected.customer = "10"
    expected.tax = LineTax(code: "3", percentage: "25", base: 100_00, amount: -25_00)
    expected.reference = "R1"
    expected.dueDay = Day(iso: "2025-02-10")
    #expect(detail == expected)
    let supplier = try line(Fixture.line("2400", -1, "<SupplierID>77</SupplierID>")).detail
    #expect(supplier?.supplier == "77")
    #expect(try line(Fixture.line("1500", 125_00)).detail == nil)
  }

  @Test func `with analyses as dimensions, numbered by what they are`() throws {
    let types = [
      ("X", "Bil", "1", "Varebil"), ("A", "Avdeling", "10", "Salg"), ("P", "", "7", "Bygg"),
      ("K", "Kunde", "3", ""), ("A2", "Avdeling", "11", "Lager"), ("X", "Bil", "2", "Lastebil"),
    ]
    let table = types.map { type in
      "<AnalysisTypeTableEntry><AnalysisType>\(type.0)</AnalysisType>"
        + "<AnalysisTypeDescription>\(type.1)</AnalysisTypeDescription>"
        + "<AnalysisID>\(type.2)</AnalysisID>"
        + "<AnalysisIDDescription>\(type.3)</AnalysisIDDescription></AnalysisTypeTableEntry>"
    }
    let analyses = [("P", "7"), ("X", "2"), ("A", "10")].map { type, id in
      "<Analysis><AnalysisType>\(type)</AnalysisType><AnalysisID>\(id)</AnalysisID></Analysis>"
    }
    var fixture = Fixture()
    fixture.masterFiles += "<AnalysisTypeTable>\(table.joined())</AnalysisTypeTable>"
    fixture.entries[0] = fixture.entries[0].replacing(
      "<AccountID>3000</AccountID>",
      with: "<AccountID>3000</AccountID>\(analyses.joined())"
    )
    let (file, vouchers) = try fixture.read()
    #expect(
      file.dimensions == [
        Dimension(number: 1, name: "Avdeling"), Dimension(number: 6, name: "P"),
        Dimension(number: 8, name: "Kunde"), Dimension(number: 20, name: "Bil"),
        Dimension(number: 21, name: "Avdeling"),
      ]
    )
    #expect(file.values.count == 6)
    #expect(file.values[DimensionValue(dimension: 20, code: "2")] == "Lastebil")
    let values = vouchers[0].draft.lines[2].ledgerAccount.dimensions
    #expect(values.map(\.dimension) == [1, 6, 20] && values.map(\.code) == ["10", "7", "2"])
    #expect(vouchers[0].draft.lines[0].ledgerAccount.dimensions.isEmpty)
  }

  @Test func `until the one who takes them throws`() throws {
    struct Enough: Error {}
    var fixture = Fixture()
    fixture.entries += [Fixture.transaction("2", "2025-02-01", [])]
    var count = 0
    let bytes = Array(fixture.text.utf8)
    try bytes.withUnsafeBytes { bytes in
      let reading = try SAFTFormat.read([FilePart(name: "", bytes: bytes)], ReadingChoices())
      #expect(throws: Enough.self) {
        try reading.vouchers { _ in
          count += 1
          throw Enough()
        }
      }
    }
    #expect(count == 1)
  }
}
