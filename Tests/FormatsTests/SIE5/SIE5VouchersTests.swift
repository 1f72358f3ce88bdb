import Accounting
import Testing

@testable import Formats

@Suite struct `Vouchers of a SIE 5 file` {
  private func only(_ fixture: SIE5Fixture) throws -> LedgerVoucher {
    let vouchers = try fixture.vouchers()
    return try #require(vouchers.count == 1 ? vouchers[0] : nil)
  }

  @Test func `have day, text and the reference of their journal`() throws {
    let fixture = SIE5Fixture.entry(sie5Lines, "text=\" Köp &amp; sälj \"")
    let draft = try only(fixture).draft
    #expect(draft.day == Day(year: 2025, month: 3, day: 31))
    #expect(draft.text == "Köp & sälj")
    #expect(draft.reference == VoucherReference(series: "A", number: "1"))
    #expect(draft.sourceLine == fixture.line("<JournalEntry"))
    #expect(draft.lines.map(\.ledgerAccount.account.code) == ["1930", "4010"])
    #expect(draft.lines.map(\.accounting) == [-10_000, 10_000])
    #expect(draft.lines.map(\.amount.currency) == [.sek, .sek])
    #expect(try only(fixture).details == [])
  }

  @Test func `have lines with text, quantity, day and objects`() throws {
    let fixture = SIE5Fixture.entry(
      """
      <LedgerEntry accountId="1930" amount="-1" text="Rad" quantity="2.50" ledgerDate="2025-04-02">
        <ObjectReference dimId="6" objectId="P1" />
        <ObjectReference dimId="1" objectId="10" />
      </LedgerEntry>
      <LedgerEntry accountId="4010" amount="1" ledgerDate="2025-03-31Z" />
      """
    )
    let voucher = try only(fixture)
    let line = voucher.draft.lines[0]
    #expect(line.text == "Rad")
    #expect(line.ledgerAccount.dimensionsText == "1=10,6=P1")
    #expect(voucher.details.map(\.line) == [1])
    #expect(voucher.details[0].quantity == "2.50")
    #expect(voucher.details[0].day == Day(year: 2025, month: 4, day: 2))
    #expect(
      try fixture.read().problems("LED-024") == [
        .referenceUnresolved(kind: .dimensionValue, code: "1 10", count: 1),
        .referenceUnresolved(kind: .dimensionValue, code: "6 P1", count: 1),
      ]
    )
  }

  @Test func `have the foreign amount as their own beside the ledger's`() throws {
    let fixture = SIE5Fixture.entry(
      """
      <LedgerEntry accountId="1510" amount="8847">
        <ForeignCurrencyAmount amount="900" currency="EUR" />
      </LedgerEntry>
      <LedgerEntry accountId="4010" amount="-8847">
        <ForeignCurrencyAmount amount="100" currency="JPY" />
      </LedgerEntry>
      """
    )
    let lines = try only(fixture).draft.lines
    #expect(lines[0].amount == Money(minorUnits: 90_000, .eur))
    #expect(lines.map(\.accounting) == [884_700, -884_700])
    // A credit line is credit in both currencies.
    #expect(lines[1].amount.minorUnits == -100)
    let file = try fixture.read()
    #expect(file.told == ["LED-025 warning \(fixture.line("\"-8847"))"])
    #expect(file.isPostable)
  }

  @Test func `leave struck lines outside every balance`() throws {
    let fixture = SIE5Fixture.entry(
      sie5Lines + """

        <LedgerEntry accountId="2440" amount="7"><Overstrike date="2025-04-01" by="AB" /></LedgerEntry>
        <LedgerEntry accountId="2440" amount="?"><Overstrike date="2025-04-01" by="AB" /></LedgerEntry>
        """
    )
    let voucher = try only(fixture)
    let account = LedgerAccount(AccountNumber("2440"))
    let struck = VoucherLine(account, Money(minorUnits: 700, .sek), accounting: 700)
    #expect(voucher.draft.lines.count == 2)
    #expect(voucher.details.map(\.line) == [nil])
    #expect(voucher.details[0].change == .struck(struck))
    #expect(voucher.details[0].signature == "AB")
    let file = try fixture.read()
    #expect(file.counts.lines == 4)
    #expect(file.counts.debit == 10_000)
    #expect(file.told == ["LED-009 warning \(fixture.line("\"?\""))"])
    #expect(file.withoutPlace == ["EntryInfo 1", "Journal/@name 1", "Overstrike/@date 2"])
  }

  @Test func `tell who added a line later`() throws {
    let fixture = SIE5Fixture.entry(
      sie5Lines + "<LedgerEntry accountId=\"4010\" amount=\"0\">"
        + "<EntryInfo date=\"2025-04-01\" by=\"CD\" /></LedgerEntry>"
    )
    let details = try only(fixture).details
    #expect(details.map(\.line) == [3])
    #expect(details[0].change == .added)
    #expect(details[0].signature == "CD")
  }

  @Test func `know the invoices that their lines are about`() throws {
    var fixture = SIE5Fixture.entry(
      """
      <LedgerEntry accountId="1511" amount="5"><SubdividedAccountObjectReference objectId="7" /></LedgerEntry>
      <LedgerEntry accountId="2440" amount="-5"><SubdividedAccountObjectReference objectId="7" /></LedgerEntry>
      <LedgerEntry accountId="4010" amount="0"><SubdividedAccountObjectReference objectId="7" /></LedgerEntry>
      <LedgerEntry accountId="4010" amount="0" />
      """,
      "referenceId=\"R9\""
    )
    fixture.accounts = fixture.accounts.replacing("1930", with: "1511")
    fixture.body = """
      <CustomerInvoices primaryAccountId="1510">
        <SecondaryAccountRef accountId="1511" />
        <CustomerInvoice id="7" customerId="K1" invoiceNumber="F7" dueDate="2025-04-30" />
      </CustomerInvoices>
      <SupplierInvoices primaryAccountId="2440">
        <SupplierInvoice id="7" supplierId="L1" invoiceNumber="" />
      </SupplierInvoices>
      """ + fixture.body
    let details = try only(fixture).details
    #expect(details.map(\.customer) == ["K1", "", "", ""])
    #expect(details.map(\.supplier) == ["", "L1", "", ""])
    #expect(details.map(\.reference) == ["F7", "7", "7", "R9"])
    #expect(details[0].dueDay == Day(year: 2025, month: 4, day: 30))
    #expect(
      Set(try fixture.read().problems("LED-024")) == [
        .referenceUnresolved(kind: .customer, code: "K1", count: 1),
        .referenceUnresolved(kind: .supplier, code: "L1", count: 1),
        .referenceUnresolved(kind: .subledgerItem, code: "4010 7", count: 1),
      ]
    )
  }

  @Test func `tell what the ledger has no place for`() throws {
    let file = try SIE5Fixture.entry(
      """
      \(sie5Lines)
      <OriginalEntryInfo date="2025-03-30" by="Kassa" />
      <LockingInfo date="2025-04-01" by="NN" />
      <CorrectedBy journalId="A" journalEntryId="2" />
      """
    ).read()
    #expect(file.told == [])
    #expect(
      file.withoutPlace
        == [
          "CorrectedBy 1", "EntryInfo 1", "Journal/@name 1", "LockingInfo 1", "OriginalEntryInfo 1",
        ]
    )
  }

  @Test func `of a pre-system need neither numbers nor years`() throws {
    var fixture = SIE5Fixture(root: "SieEntry", signature: "")
    fixture.info = "<FileInfo><Company organizationId=\"556016-0680\" /></FileInfo>"
    fixture.accounts = ""
    fixture.body = """
      <Journal><JournalEntry journalDate="2025-03-31" referenceId="R1">
        <OriginalEntryInfo date="2025-03-31" by="Kassa" />
        \(sie5Lines)
      </JournalEntry></Journal>
      """
    let (file, vouchers) = try readSIE5(Array(fixture.text.utf8))
    #expect(file.format.code == "sie-5-entry")
    #expect(file.told.map { String($0.prefix(7)) } == ["LED-013", "LED-013"])
    #expect(file.isPostable)
    #expect(file.years == [])
    #expect(file.footing.foots == nil)
    #expect(file.currency == .sek)
    #expect(vouchers.map(\.draft.reference) == [nil])
    #expect(vouchers[0].details.map(\.reference) == ["R1", "R1"])
    var choices = ReadingChoices()
    choices.year = try SIE5Fixture().read().years.first
    #expect(try fixture.read(choices).years == choices.year.map { [$0] })
  }
}
