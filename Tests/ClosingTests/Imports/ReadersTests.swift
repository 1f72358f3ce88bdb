import Accounting
import Books
import Closing
import Foundation
import TestSupport
import Testing

/// What readers of files used to get wrong, in the books.
@Suite struct ReadersTests {
  private static let header = """
    #FLAGGA 0
    #PROGRAM "Prov" 1.0
    #FORMAT PC8
    #GEN 20250131
    #SIETYP 4
    #FNAMN "Provbolaget AB"
    #ORGNR 556677-8899
    #RAR 0 20250101 20251231

    """

  private func file(_ text: String, _ name: String = "fil.se") -> SourceFile {
    SourceFile(name: name, data: Data(text.utf8))
  }

  /// `company create PROV --name "Provbolaget AB" … --year 2025-01..2025-12`.
  private func company(_ database: TestDatabase) throws -> (TestBooks, Session) {
    let books = try database.migrated()
    let session = try emptySession(books)
    _ = try session.createCompany(
      Company(
        code: "PROV",
        name: "Provbolaget AB",
        organisationNumber: "5566778899",
        accountingCurrency: .sek,
        chartStandard: .bas
      ),
      year: day("2025-01-01")...day("2025-12-31"),
      chart: .standard,
      Call()
    )
    return (books, session)
  }

  private func load(
    _ session: Session,
    _ text: String,
    as command: String = "sie",
    _ options: LedgerImportOptions = LedgerImportOptions(),
    _ call: Call = Call()
  ) throws -> LedgerImportReport {
    try #require(
      try session.importLedgers([file(text)], as: command, options, call).first
    )
  }

  private func told(_ report: LedgerImportReport) -> [String] {
    report.findings.map { "\($0.problem.code) \($0.severity)" }
  }

  @Test(arguments: TestDatabase.allCases)
  func `C8: an amount with a blank in it posts nothing`(_ database: TestDatabase) throws {
    let (books, session) = try company(database)
    defer { withExtendedLifetime(books) {} }
    let before = try session.standing("2025")
    let text =
      Self.header + """
        #UB 0 1930 1 234.50
        #RES 0 3010 -1 234.50
        #VER A 1 20250110 "Dagskassa"
        {
        #TRANS 1930 {} 1 234.50
        #TRANS 3010 {} -1 234.50
        }

        """
    let report = try load(session, text)
    #expect(!report.isPosted)
    #expect(codes(report.findings).filter { $0 == "SIE-053" || $0 == "SIE-054" }.count == 4)
    #expect(report.findings.allSatisfy { $0.severity != .error || $0.line != nil })
    #expect(try session.standing("2025") == before && session.isSound())
  }

  @Test(arguments: TestDatabase.allCases)
  func `C9: a line with two values of one dimension is refused at the gate`(
    _ database: TestDatabase
  ) throws {
    let ledger = try TestLedger(database)
    var draft = voucher("2025-01-10", line("1930", 100), line("3001", -100))
    for (codes, expected) in [
      (["10", "20"], "VOU-018"), (["10", "10"], "VOU-018"), ([""], "VOU-019"),
    ] {
      draft.lines[1].ledgerAccount = LedgerAccount(
        AccountNumber("3001"),
        codes.map { DimensionValue(dimension: 1, code: $0) }
      )
      #expect(try refusal { try ledger.post(draft) } == [expected])
    }
    #expect(try ledger.isSound())
  }

  /// Two columns of one dimension, and a column beside `dimensions`.
  @Test(
    arguments: TestDatabase.allCases,
    ["costCentre;Enhet;dimensions", "costCentre;dimensions;Enhet"]
  )
  func `C9: a journal tells the line`(_ database: TestDatabase, _ columns: String) throws {
    let ledger = try TestLedger(database)
    func read(_ first: String, _ second: String) throws -> [String] {
      let text = """
        number;date;account;amount;\(columns)
        1;2025-01-10;1930;100;\(first)
        1;2025-01-10;3001;-100;\(second)

        """
      let report = try ledger.session.importJournal(
        SourceFile(name: "j.csv", data: Data(text.utf8)),
        Call()
      )
      return report.findings.map { "\($0.problem.code) \($0.line ?? 0)" }
    }
    let isColumnFirst = columns.hasSuffix("dimensions")
    // A dimension goes by its name and by its key.
    _ = try ledger.session.setDimension(1, DimensionChanges(name: "Enhet"), Call())
    let before = try ledger.fingerprint()
    #expect(try read("10;;", isColumnFirst ? "10;20;" : "10;;20") == ["VOU-018 3"])
    #expect(try read("10;;", isColumnFirst ? "10;;1=20" : "10;1=20;") == ["VOU-018 3"])
    #expect(try ledger.fingerprint() == before)
    #expect(try read("10;;", isColumnFirst ? ";20;" : ";;20") == [])
    #expect(try ledger.isSound())
  }

  @Test(arguments: TestDatabase.allCases)
  func `C23: budgets with their fields swapped are counted once and refuse nothing`(
    _ database: TestDatabase
  ) throws {
    let (books, session) = try company(database)
    defer { withExtendedLifetime(books) {} }
    let text =
      Self.header + """
        #IB 0 1930 100.00
        #IB 0 2081 -100.00
        #UB 0 1930 0.00
        #UB 0 2081 -100.00
        #RES 0 5010 100.00
        #PBUDGET 0 5010 202501 100.00
        #PBUDGET 0 5010 202502 100.00
        #VER "A" 1 20250115 "Hyra"
        {
        #TRANS 5010 {} 100.00
        #TRANS 1930 {} -100.00
        }

        """
    let report = try load(session, text)
    #expect(report.isPosted && report.posted == 2)
    #expect(told(report).filter { $0.hasPrefix("SIE-057") } == ["SIE-057 warning"])
    #expect(!told(report).contains { $0.hasSuffix("error") })
  }

  private static let cash = """
    #VER "K" 1 20250425 "Dagskassa"
    {
    #TRANS 1910 {} 100.00
    #TRANS 3010 {} -100.00
    }

    """

  /// The record of the name, and the findings about the company; nothing where it is refused.
  @Test(
    arguments: TestDatabase.allCases,
    [
      ("", ["CMP-014 warning"]), ("#FNAMN \"PROVBOLAGET AB\"\n", ["CMP-014 warning"]),
      ("#FNAMN \"Provbolaget\"\n", ["CMP-014 warning"]),
      ("#FNAMN \"Provbolaget AB\"\n", []), ("#FNAMN \"Annat AB\"\n", ["CMP-008"]),
    ]
  )
  func `C24: the number decides where the name says nothing else`(
    _ database: TestDatabase,
    _ row: (name: String, told: [String])
  ) throws {
    let (name, expected) = row
    let (books, session) = try company(database)
    defer { withExtendedLifetime(books) {} }
    let text =
      Self.header.replacing("#FNAMN \"Provbolaget AB\"\n", with: name) + Self.cash
    guard expected != ["CMP-008"] else {
      #expect(try refusal { _ = try load(session, text) } == expected)
      return
    }
    let report = try load(session, text)
    #expect(report.isPosted && report.company == "PROV")
    #expect(told(report).filter { $0.hasPrefix("CMP") } == expected)
    #expect(try session.companies().map(\.name) == ["Provbolaget AB"])
  }

  private static func entry(_ company: String) -> String {
    """
    <?xml version="1.0" encoding="utf-8"?>
    <SieEntry xmlns="http://www.sie.se/sie5">
      <FileInfo>
        <SoftwareProduct name="Kassa" version="1" />
        <FileCreation time="2025-04-30T10:00:00" by="AB" />
        <Company \(company) />
      </FileInfo>
      <Accounts>
        <Account id="1910" name="Kassa" type="asset" />
        <Account id="3010" name="Forsaljning" type="income" />
      </Accounts>
      <Journal id="K">
        <JournalEntry journalDate="2025-04-30" text="Dagskassa">
          <OriginalEntryInfo date="2025-04-30" by="AB" />
          <LedgerEntry accountId="1910" amount="100.00" />
          <LedgerEntry accountId="3010" amount="-100.00" />
        </JournalEntry>
      </Journal>
    </SieEntry>

    """
  }

  @Test(arguments: TestDatabase.allCases)
  func `C24, C55: entries find their company by number, and a short number is told as short`(
    _ database: TestDatabase
  ) throws {
    let (books, session) = try company(database)
    defer { withExtendedLifetime(books) {} }
    let report = try load(session, Self.entry("organizationId=\"556677-8899\""))
    #expect(report.isPosted && report.company == "PROV")
    #expect(told(report).filter { $0.hasPrefix("CMP") } == ["CMP-014 warning"])
    let short = Self.entry("organizationId=\"56677-8899\" name=\"Provbolaget AB\"")
    #expect(try refusal { _ = try load(session, short) } == ["CMP-013"])
    // The user may say which company it is.
    #expect(
      try load(session, short.replacing("04-30", with: "05-31"), .init(), Call("PROV")).isPosted
    )
  }

  private func load(
    _ session: Session,
    _ text: String,
    _ options: LedgerImportOptions,
    _ call: Call
  ) throws -> LedgerImportReport {
    try load(session, text, as: "sie", options, call)
  }

  @Test(arguments: TestDatabase.allCases)
  func `C69: a file without a name gives its company one, which can be mended`(
    _ database: TestDatabase
  ) throws {
    let books = try database.migrated()
    let session = try emptySession(books)
    let nameless = Self.header.replacing("#FNAMN \"Provbolaget AB\"\n", with: "")
    #expect(try load(session, nameless + Self.cash).isPosted)
    #expect(try session.companies().map(\.name) == ["5566778899"])
    var change = CompanyChange()
    change.name = "Övningsbolaget AB"
    #expect(try session.setCompany(change, Call()).company.name == "Övningsbolaget AB")
    change.name = " "
    #expect(try refusal { _ = try session.setCompany(change, Call()) } == ["CMP-015"])
    #expect(try session.companies().map(\.name) == ["Övningsbolaget AB"])
    #expect(try session.isSound())
  }

  @Test(arguments: TestDatabase.allCases)
  func `a company is created with a name and known currencies, and told of its number`(
    _ database: TestDatabase
  ) throws {
    let (books, session) = try company(database)
    defer { withExtendedLifetime(books) {} }
    func create(
      _ code: String,
      _ name: String,
      _ currency: String,
      _ number: String?
    ) throws -> [String] {
      let company = Company(
        code: code,
        name: name,
        organisationNumber: number,
        accountingCurrency: Currency(currency) ?? .sek,
        chartStandard: .bas
      )
      return codes(
        try session.createCompany(company, year: nil, chart: .standard, Call()).findings
      )
    }
    #expect(try refusal { _ = try create("A", "", "SEK", nil) } == ["CMP-015"])
    #expect(try refusal { _ = try create("A", "A AB", "XYZ", nil) } == ["CMP-006"])
    #expect(try create("A", "A AB", "DEM", nil) == [])
    #expect(try create("B", "B AB", "SEK", "556677-8899") == ["CMP-017"])
    #expect(try create("C", "C AB", "SEK", "56677-8899") == ["CMP-016"])
    #expect(try session.companies().map(\.code) == ["A", "B", "C", "PROV"])
  }

  @Test(arguments: TestDatabase.allCases)
  func `C31: a file whose lines end in carriage returns is posted`(_ database: TestDatabase) throws
  {
    let (books, session) = try company(database)
    defer { withExtendedLifetime(books) {} }
    let text = (Self.header + Self.cash).replacing("\n", with: "\r")
    #expect(try load(session, text).isPosted)
    #expect(try session.standing("2025") == ["1910 0 100", "3010 0 -100"])
  }

  private static let withoutVouchers = """
    #IB 0 1930 1000.00
    #IB 0 2081 -1000.00
    #UB 0 1930 400.00
    #UB 0 2081 -1000.00
    #RES 0 6570 600.00

    """

  @Test(arguments: TestDatabase.allCases)
  func `C43: a type 4 without vouchers warns in the close, and is posted as type 1 when asked`(
    _ database: TestDatabase
  ) throws {
    let (books, session) = try company(database)
    defer { withExtendedLifetime(books) {} }
    let text = Self.header + Self.withoutVouchers
    let report = try load(session, text)
    #expect(report.isPosted && told(report).contains("SIE-059 warning"))
    let check = try session.check(period: "2025-01", Call())
    let findings = check.results.flatMap(\.items).map(\.code.description)
    #expect(findings.contains("CHK-004"))
    _ = try session.undo(report.run ?? 0, on: nil, Call())
    var options = LedgerImportOptions()
    options.reading.readsAsBalances = true
    let again = try load(session, text, options, Call())
    #expect(again.isPosted && again.posted == 2)
    #expect(
      try session.standing("2025") == ["1930 1000 400", "2081 -1000 -1000", "6570 0 600"]
    )
  }

  @Test(arguments: TestDatabase.allCases)
  func `C54: a file whose year ends before it begins says that and no more`(
    _ database: TestDatabase
  ) throws {
    let (books, session) = try company(database)
    defer { withExtendedLifetime(books) {} }
    let text =
      Self.header.replacing("20250101 20251231", with: "20250301 20240228")
      .replacing("#SIETYP 4", with: "#SIETYP 1") + Self.withoutVouchers
    let report = try load(session, text)
    #expect(!report.isPosted)
    #expect(told(report).filter { $0.hasSuffix("error") } == ["SIE-060 error"])
  }
}
