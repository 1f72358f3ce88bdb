import Accounting
import Testing

@testable import Formats

@Suite struct `What a SIE 5 file has wrong` {
  @Test func `a voucher that does not balance is named with its day and by how much`() throws {
    let fixture = SIE5Fixture.entry(sie5Lines.replacing("\"-100\"", with: "\"-60.5\""))
    let file = try fixture.read()
    #expect(file.told == ["LED-004 error \(fixture.line("<JournalEntry"))"])
    let name = VoucherName("A1", day: Day(year: 2025, month: 3, day: 31))
    let gap = Money(minorUnits: 3_950, .sek)
    #expect(file.problems("LED-004") == [.voucherDoesNotBalance(name, difference: gap)])
    #expect(!file.isPostable)
  }

  @Test func `a voucher all in one foreign currency balances in it too`() throws {
    let lines = [("1510", "10", "1"), ("4010", "-10", "-2")].map { account, amount, foreign in
      "<LedgerEntry accountId=\"\(account)\" amount=\"\(amount)\">"
        + "<ForeignCurrencyAmount amount=\"\(foreign)\" currency=\"EUR\" /></LedgerEntry>"
    }
    let fixture = SIE5Fixture.entry(lines.joined())
    let file = try fixture.read()
    let name = VoucherName("A1", day: Day(year: 2025, month: 3, day: 31))
    let gap = Money(minorUnits: -100, .eur)
    #expect(file.problems("LED-034") == [.currencyDoesNotBalance(name, difference: gap)])
    #expect(file.isPostable)
    #expect(try fixture.vouchers()[0].draft.lines.map(\.amount.currency) == [.sek, .sek])
  }

  @Test func `only so many findings of one code are listed`() throws {
    let lines = Array(repeating: "<LedgerEntry amount=\"1\" />", count: 103).joined()
    let file = try SIE5Fixture.entry(lines).read()
    #expect(file.problems("LED-012").count == 100)
    #expect(file.problems("LED-031") == [.moreOfTheSame(ErrorCode("LED", 12), count: 3)])
    #expect(file.findings.last?.severity == .error)
  }

  @Test func `a missing or impossible date stops the work`() throws {
    for date in ["", "2025-02-29", "20250331", "2025-03-31x", "2025-13-01", "2025-3-31"] {
      let fixture = SIE5Fixture.journal(
        "<JournalEntry id=\"1\" journalDate=\"\(date)\">\(SIE5Fixture.entryInfo)</JournalEntry>"
      )
      #expect(
        try fixture.read().told == ["LED-005 error \(fixture.line("<JournalEntry"))"],
        "\(date)"
      )
      #expect(try fixture.vouchers().isEmpty)
    }
    let zoned = SIE5Fixture.entry(sie5Lines)
    let text = zoned.text.replacing("2025-03-31\" >", with: "2025-03-31+01:00\" >")
    #expect(try readSIE5(Array(text.utf8)).vouchers.map(\.draft.day.description) == ["2025-03-31"])
  }

  @Test func `a day outside every year stops the work`() throws {
    for (date, isInside) in [("2023-12-31", false), ("2024-01-01", true), ("2026-01-01", false)] {
      let fixture = SIE5Fixture.journal(
        "<JournalEntry id=\"1\" journalDate=\"\(date)\">"
          + SIE5Fixture.entryInfo + sie5Lines + "</JournalEntry>"
      )
      let file = try fixture.read()
      let line = fixture.line("<JournalEntry")
      #expect(file.told == (isInside ? [] : ["LED-006 error \(line)"]), "\(date)")
      #expect(file.years.count == (isInside ? 2 : 1))
    }
  }

  @Test func `an amount that cannot be posted stops the work`() throws {
    for (text, code) in [
      ("", 9), ("1,50", 9), ("+-1", 9), ("-", 9), ("abc", 9), ("1e3", 9), ("1.005", 10),
      ("99999999999999999.00", 11),
    ] {
      let number = code < 10 ? "00\(code)" : "0\(code)"
      let line = SIE5Fixture.entry("\n<LedgerEntry accountId=\"1930\" amount=\"\(text)\" />")
      #expect(
        try line.read().told == ["LED-\(number) error \(line.line("<LedgerEntry"))"],
        "\(text)"
      )
      let balance = SIE5Fixture()
        .stating("<OpeningBalance month=\"2025-01\" amount=\"\(text)\" />", on: "1930")
      #expect(
        try balance.read().told == ["LED-\(number) error \(balance.line("<OpeningBalance"))"],
        "\(text)"
      )
    }
    for (text, minorUnits) in [(" +5 ", 500), (".5", 50), ("5.", 500), ("1.500", 150), ("-0", 0)] {
      let fixture = SIE5Fixture.entry("<LedgerEntry accountId=\"1930\" amount=\"\(text)\" />")
      #expect(try fixture.vouchers()[0].draft.lines.map(\.accounting) == [Int64(minorUnits)])
    }
  }

  @Test func `amounts whose sum cannot be posted stop the work`() throws {
    let most = "92233720368547758.07"
    let file = try SIE5Fixture.entry(
      sie5Lines.replacing("100.00", with: most).replacing("100", with: most)
    ).read()
    #expect(file.problems("LED-011") == [.amountOverflows(written: most)])
    #expect(!file.isPostable)
  }

  @Test func `balances and vouchers that fit apart and not together stop the work`() throws {
    let half = "46116860184273879.04"
    let entry = SIE5Fixture.entry(
      sie5Lines.replacing("100.00", with: half).replacing("100", with: half)
    )
    let file = try entry.stating(
      "<OpeningBalance month=\"2025-01\" amount=\"\(half)\" />",
      on: "1930"
    )
    .read()
    #expect(file.problems("LED-011").count == 2)
  }

  @Test func `a line without an account stops the work`() throws {
    let fixture = SIE5Fixture.entry("\n<LedgerEntry amount=\"5\" />")
    #expect(try fixture.read().told == ["LED-012 error \(fixture.line("<LedgerEntry"))"])
  }

  @Test func `currencies that do not exist stop the work`() throws {
    var fixture = SIE5Fixture.entry(
      sie5Lines + "\n<LedgerEntry accountId=\"4010\" amount=\"0\">"
        + "<ForeignCurrencyAmount amount=\"0\" currency=\"€\" /></LedgerEntry>"
    )
    fixture.info = fixture.info.replacing("SEK", with: "kronor")
    let file = try fixture.read()
    #expect(
      file.problems("LED-015") == [
        .currencyUnknown(written: "kronor"), .currencyUnknown(written: "€"),
      ]
    )
    #expect(!file.isPostable)
  }

  @Test func `the ledger's own currency as a foreign one says the same amount`() throws {
    let fixture = SIE5Fixture.entry(
      sie5Lines + "\n<LedgerEntry accountId=\"4010\" amount=\"0\">"
        + "<ForeignCurrencyAmount amount=\"1\" currency=\"SEK\" /></LedgerEntry>"
    )
    #expect(try fixture.read().told == ["LED-028 warning \(fixture.line("amount=\"0\""))"])
    #expect(try fixture.vouchers()[0].draft.lines[2].amount.minorUnits == 0)
  }

  @Test func `an entry number occurs once in its journal and year`() throws {
    func entry(_ day: String, _ number: String) -> String {
      "<JournalEntry id=\"\(number)\" journalDate=\"\(day)\">"
        + SIE5Fixture.entryInfo + sie5Lines + "</JournalEntry>\n"
    }
    let days = [("2025-01-01", "1"), ("2025-01-02", "2"), ("2024-01-01", "1"), ("2025-02-01", "1")]
    let fixture = SIE5Fixture.journal(days.map { entry($0, $1) }.joined())
    let file = try fixture.read()
    #expect(file.told == ["LED-008 warning \(fixture.line("2025-02-01"))"])
    let name = VoucherName("A1", day: Day(year: 2025, month: 2, day: 1))
    #expect(file.problems("LED-008") == [.referenceRepeated(name)])
  }

  @Test func `an empty entry is information`() throws {
    let file = try SIE5Fixture.entry("").read()
    #expect(file.told == [])
    #expect(file.problems("LED-007").count == 1)
    #expect(file.counts.vouchers == 1)
  }

  @Test func `accounts that are not declared, or twice`() throws {
    var fixture = SIE5Fixture.entry(
      sie5Lines.replacing("4010", with: "3999")
        + "\n<LedgerEntry accountId=\"3999\" amount=\"0\" />"
    )
    fixture.accounts = fixture.accounts.replacing("4010", with: "1930")
    let file = try fixture.read()
    #expect(
      file.told == [
        "LED-014 warning \(fixture.line("Inköp"))", "LED-013 warning \(fixture.line("3999"))",
      ]
    )
    #expect(file.problems("LED-013") == [.accountUndeclared(AccountNumber("3999"), lines: 2)])
    #expect(file.accounts.first { $0.number.code == "3999" }?.type == .income)
  }

  @Test func `deviations from the schema are told once each, with their count`() throws {
    var fixture = SIE5Fixture()
    fixture.body = """
      <SupplierInvoices primaryAccountId="2440">
        <SupplierInvoice id="1" supplierId="L" />
        <SupplierInvoice id="2" supplierId="L" />
      </SupplierInvoices>
      <Suppliers><Supplier id="L" name="Lev" /></Suppliers>
      """
    let file = try fixture.read()
    #expect(file.told == ["LED-025 warning \(fixture.line("id=\"1\""))"])
    let element = "SupplierInvoice/@invoiceNumber"
    #expect(file.problems("LED-025") == [.schemaNotFollowed(element: element, count: 2)])
  }

  @Test func `amounts that stand where nobody looks for them stop the work`() throws {
    for (body, severity) in [
      ("<LedgerEntry accountId=\"1930\" amount=\"1\" />", "error"),
      ("<Journal id=\"B\" name=\"b\"><Journal id=\"C\" name=\"c\" /></Journal>", "error"),
      ("<Accounts><Account name=\"x\" type=\"asset\" /></Accounts>", "error"),
      (
        "<Journal id=\"B\" name=\"b\"><LockingInfo date=\"2025-01-01\" by=\"x\" /></Journal>",
        "warning"
      ),
    ] {
      var fixture = SIE5Fixture()
      fixture.body = body
      let file = try fixture.read()
      #expect(file.told.first?.hasPrefix("LED-025 \(severity)") == true, "\(body)")
    }
  }

  @Test func `an unsigned ledger does not follow its schema`() throws {
    var fixture = SIE5Fixture()
    fixture.signature = ""
    let file = try fixture.read()
    #expect(file.told == ["LED-025 warning \(fixture.line("</Sie>"))"])
    #expect(file.isPostable)
  }

  @Test func `an entry says who booked it`() throws {
    let fixture = SIE5Fixture.journal(
      "<JournalEntry id=\"1\" journalDate=\"2025-01-01\">\(sie5Lines)</JournalEntry>"
    )
    let problem = LedgerFileProblem.schemaNotFollowed(element: "JournalEntry/EntryInfo", count: 1)
    #expect(try fixture.read().problems("LED-025") == [problem])
  }

  @Test func `the head lacks years, names or numbers`() throws {
    func told(_ change: (inout SIE5Fixture) -> Void) throws -> [String] {
      var fixture = SIE5Fixture()
      change(&fixture)
      return try fixture.read().told.map { String($0.prefix(7)) }
    }
    #expect(try told { $0.info = $0.info.replacing("FiscalYear ", with: "Year ") } == ["LED-016"])
    #expect(try told { $0.info = $0.info.replacing("Provbolaget AB", with: "") } == ["LED-017"])
    #expect(try told { $0.info = $0.info.replacing("556016-0680", with: "") } == ["LED-018"])
    #expect(try told { $0.info = $0.info.replacing("556016-0680", with: "000000-0000") } == [])
    #expect(try told { $0.info = $0.info.replacing("0680", with: "0681") } == ["LED-019"])
    #expect(try told { $0.info = $0.info.replacing("primary=\"true\" ", with: "") } == ["LED-025"])
  }

  @Test func `a year that cannot be read is no year`() throws {
    var fixture = SIE5Fixture()
    fixture.info = fixture.info.replacing("2025-12", with: "2025-13")
    let file = try fixture.read()
    #expect(
      Set(file.problems("LED-025")) == [
        .schemaNotFollowed(element: "FiscalYear", count: 1),
        .schemaNotFollowed(element: "FiscalYear/@primary", count: 1),
      ]
    )
    #expect(file.years.map(\.firstDay.description) == ["2024-01-01"])
  }

  @Test func `what stands before the place where the XML breaks is told`() throws {
    let fixture = SIE5Fixture.entry(sie5Lines.replacing("100.00", with: "1"))
    let text = fixture.text.replacing("</Journal>", with: "</Journel>")
    let file = try readSIE5(Array(text.utf8)).file
    #expect(
      file.told == [
        "LED-004 error \(fixture.line("<JournalEntry"))",
        "LED-002 error \(fixture.line("</Journal>"))",
      ]
    )
  }

  @Test func `entities are never expanded`() throws {
    let text = SIE5Fixture().text.replacing(
      "<Sie ",
      with: "<!DOCTYPE Sie [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>\n<Sie "
    )
    let file = try readSIE5(Array(text.utf8)).file
    #expect(file.problems("LED-003") == [.xmlIsRefused(reason: .declaresEntities)])
    #expect(!file.isPostable)
  }

  @Test func `C9: two objects of one dimension on a line are an error`() throws {
    let twice = ["10", "20"].map { "<ObjectReference dimId=\"1\" objectId=\"\($0)\" />" }.joined()
    let line = "amount=\"-100\">\(twice)</LedgerEntry>"
    let fixture = SIE5Fixture.entry(sie5Lines.replacing("amount=\"-100\" />", with: line))
    let name = VoucherName("A1", day: Day(year: 2025, month: 3, day: 31))
    let file = try fixture.read()
    #expect(
      file.problems("LED-045") == [
        .dimensionStandsTwice(name, dimension: "1", codes: ["10", "20"])
      ]
    )
    #expect(!file.isPostable)
  }

  @Test func `C54: a year that ends before it begins is told as that`() throws {
    var fixture = SIE5Fixture.entry(sie5Lines)
    fixture.info = fixture.info.replacing("end=\"2025-12\"", with: "end=\"2024-02\"")
      .replacing("<FiscalYear start=\"2024-01\" end=\"2024-12\" />", with: "")
    let file = try fixture.read()
    let (from, to) = (try #require(Day(iso: "2025-01-01")), try #require(Day(iso: "2024-02-29")))
    #expect(file.problems("LED-047") == [.yearEndsBeforeItBegins(from: from, to: to)])
    #expect(file.problems("LED-016").isEmpty)
  }

  @Test func `C28: a file without the namespace is read, and that is said`() throws {
    let fixture = SIE5Fixture.entry(sie5Lines)
    let text = fixture.text.replacing(" xmlns=\"http://www.sie.se/sie5\"", with: "")
    let (file, vouchers) = try readSIE5(Array(text.utf8))
    #expect(file.told == ["LED-049 warning 1"])
    #expect(try vouchers.map(\.draft) == fixture.vouchers().map(\.draft) && vouchers.count == 1)
  }

  @Test func `C42: class 9 against the others is named`() throws {
    let lines = sie5Lines.replacing("4010", with: "9010")
    let file = try SIE5Fixture.entry(lines).read()
    let moved = Money(minorUnits: 100_00, .sek)
    #expect(
      file.problems("LED-046") == [.internalAccountsMove(moved, first: AccountNumber("9010"))]
    )
  }

  /// C55.
  @Test func `C55: a number that is a digit short is told as that`() throws {
    var fixture = SIE5Fixture.entry(sie5Lines)
    fixture.info = fixture.info.replacing("556016-0680", with: "56677-8899")
    #expect(
      try fixture.read().problems("LED-019") == [
        .organisationNumberIsWrong(number: "56677-8899", fault: .tooShort(by: 1))
      ]
    )
  }
}
