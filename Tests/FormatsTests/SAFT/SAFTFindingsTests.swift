import Accounting
import Testing

@testable import Formats

private typealias Fixture = SAFTFixture

/// A change to the export that is without fault, and what is then found.
struct SAFTFault: CustomTestStringConvertible, Sendable {
  let testDescription: String
  let change: @Sendable (inout SAFTFixture) -> Void
  let found: [String]

  init(
    _ description: String,
    _ found: [String],
    _ change: @escaping @Sendable (inout SAFTFixture) -> Void
  ) {
    testDescription = description
    self.change = change
    self.found = found
  }
}

struct `What is wrong in a SAF-T file is found` {
  @Test func `and nothing where nothing is`() throws {
    #expect(try Fixture().read().file.findings.map(\.brief) == [])
  }

  /// `severity code:line`; the line is left out for what is about the whole export.
  private func findings(_ fixture: Fixture) throws -> [String] {
    try fixture.read().file.findings.map { finding in
      #expect(finding.line == nil || finding.file == "part1.xml")
      return finding.brief + (finding.line.map { ":\($0)" } ?? "")
    }
  }

  @Test(arguments: ofLines + ofMasterFiles + ofHeader + ofTotals)
  func `with its line`(_ fault: SAFTFault) throws {
    var fixture = Fixture()
    fault.change(&fixture)
    let found = try findings(fixture)
    #expect(found == fault.found)
  }

  private static func entry(_ lines: [String], _ date: String = "2025-01-10") -> [String] {
    [Fixture.transaction("1", date, lines)]
  }

  private static let sale = [
    Fixture.line("1500", 125_00), Fixture.line("2700", -25_00), Fixture.line("3000", -100_00),
  ]

  static let ofLines = [
    SAFTFault("out of balance", ["warning LED-023:1", "error LED-004:24", "warning LED-020"]) {
      $0.entries = entry([sale[0], sale[1], Fixture.line("3000", -99_99)])
      $0.totals = Fixture.totals(1, 125_00, 125_00)
    },
    SAFTFault("an account that is not declared", ["warning LED-013:26", "warning LED-020"]) {
      $0.entries = entry([sale[0], Fixture.line("2701", -25_00), sale[2]])
    },
    SAFTFault("no account", ["error LED-012:25", "warning LED-020"]) {
      $0.entries = entry([
        sale[0].replacing("<AccountID>1500</AccountID>", with: ""), sale[1], sale[2],
      ])
    },
    SAFTFault("an unknown customer", ["warning LED-024:25"]) {
      $0.entries = entry([
        Fixture.line("1500", 125_00, "<CustomerID>11</CustomerID>"), sale[1], sale[2],
      ])
    },
    SAFTFault("an unknown supplier", ["warning LED-024:25"]) {
      $0.entries = entry([
        Fixture.line("1500", 125_00, "<SupplierID>10</SupplierID>"), sale[1], sale[2],
      ])
    },
    SAFTFault("an unknown tax code, twice", ["warning LED-024:26"]) {
      let tax = "<TaxInformation><TaxCode>3</TaxCode></TaxInformation>"
      $0.entries = entry([
        sale[0], Fixture.line("2700", -25_00, after: tax),
        Fixture.line("3000", -100_00, after: tax),
      ])
    },
    SAFTFault("an unknown owner", ["warning LED-024:27", "info LED-040"]) {
      $0.entries = entry([
        sale[0], sale[1], Fixture.line("3000", -100_00, after: "<OwnerID>7</OwnerID>"),
      ])
    },
    SAFTFault("an unknown analysis value", ["warning LED-024:27"]) {
      let analysis =
        "<Analysis><AnalysisType>P</AnalysisType><AnalysisID>1</AnalysisID></Analysis>"
      $0.entries = entry([sale[0], sale[1], Fixture.line("3000", -100_00, analysis)])
    },
    SAFTFault("more than two decimals", ["error LED-010:25", "warning LED-020"]) {
      $0.totals = Fixture.totals(1, 0, 125_00)
      $0.entries = entry([
        sale[0].replacing("125.00", with: "125.001"), sale[1], sale[2],
      ])
    },
    SAFTFault("no amount to read", ["error LED-009:25", "warning LED-020"]) {
      $0.totals = Fixture.totals(1, 0, 125_00)
      $0.entries = entry([sale[0].replacing("125.00", with: "1 125,00"), sale[1], sale[2]])
    },
    SAFTFault("an amount beyond what fits", ["error LED-011:25", "warning LED-020"]) {
      $0.totals = Fixture.totals(1, 0, 125_00)
      $0.entries = entry([
        sale[0].replacing("125.00", with: "1250000000000000000.00"), sale[1], sale[2],
      ])
    },
    SAFTFault("no amount at all", ["error LED-009:25", "warning LED-020"]) {
      $0.entries = entry([
        "<Line><RecordID>1</RecordID><AccountID>1500</AccountID></Line>\n", sale[1], sale[2],
      ])
    },
    SAFTFault("an amount on either side", ["info LED-025:25"]) {
      $0.entries = entry([
        Fixture.line(
          "1500",
          130_00,
          after: "<CreditAmount><Amount>5.00</Amount></CreditAmount>"
        ), sale[1], sale[2],
      ])
    },
    SAFTFault("a date that does not exist", ["error LED-005:24"]) {
      $0.entries = entry(sale, "2025-02-29")
    },
    SAFTFault("a date of another year", ["error LED-006:24"]) {
      $0.entries = entry(sale, "2024-12-31").map {
        $0.replacing("<PeriodYear>2025", with: "<PeriodYear>2024")
      }
    },
    SAFTFault("a date of another year, in a period of this one", ["warning LED-006:24"]) {
      $0.entries =
        entry(sale, "2026-01-15") + [Fixture.transaction("2", "2025-01-10", zero)]
    },
    SAFTFault("a date of another year, posted in this one", ["warning LED-006:24"]) {
      $0.entries = [Fixture.transaction("1", "2024-12-31", sale, posted: "2025-01-02")]
    },
    SAFTFault("a voucher without lines", ["info LED-007:29"]) {
      $0.entries.append(Fixture.transaction("2", "2025-02-01", []))
    },
    SAFTFault("a number twice on one day", ["warning LED-008:29"]) {
      $0.entries.append(Fixture.transaction("1", "2025-01-10", zero))
    },
    SAFTFault("a number twice in the year", ["info LED-008:29"]) {
      $0.entries.append(Fixture.transaction("1", "2025-02-10", zero))
    },
    SAFTFault("empty elements, counted", ["info LED-025:6", "info LED-025:25"]) {
      $0.number =
        "999999999</RegistrationNumber><Address><PostalCode/><PostalCode> </PostalCode>"
        + "</Address><RegistrationNumber>999999999"
      $0.entries = entry([
        Fixture.line("1500", 125_00, "<CustomerID/>"),
        Fixture.line("2700", -25_00, "<CustomerID></CustomerID>"), sale[2],
      ])
    },
    SAFTFault("C9: two analyses of one type without amounts", ["error LED-045:27"]) {
      let values = ["1", "2"].map { "<AnalysisType>P</AnalysisType><AnalysisID>\($0)</AnalysisID>" }
      $0.masterFiles +=
        "<AnalysisTypeTable>"
        + values.map { "<AnalysisTypeTableEntry>\($0)</AnalysisTypeTableEntry>" }.joined()
        + "</AnalysisTypeTable>"
      let analyses = values.map { "<Analysis>\($0)</Analysis>" }.joined()
      $0.entries = entry([sale[0], sale[1], Fixture.line("3000", -100_00, analyses)])
    },
  ]

  private static let zero = [Fixture.line("1500", 1_00), Fixture.line("1500", -1_00)]

  static let ofMasterFiles = [
    SAFTFault("an account twice", ["error LED-014:12"]) {
      $0.accounts.insert($0.accounts[0], at: 1)
    },
    SAFTFault("income and expenses without a place in the tax return", ["info LED-025:15"]) {
      $0.accounts += ["4000", "5000", "8960"].map {
        Fixture.account($0, 0, 0, category: "NA", code: "NA")
      }
      $0.accounts.swapAt(4, 5)
    },
    SAFTFault("no place in the tax return, by a program of our own", []) {
      $0.program = SIEProgram.own.name
      $0.accounts.append(Fixture.account("4000", 0, 0, category: "NA", code: "NA"))
    },
    SAFTFault("a place in the tax return that there is not", ["info LED-051"]) {
      $0.accounts[0] = Fixture.account("1500", 0, 125_00, category: "RF-1167", code: "1500")
    },
    SAFTFault("an account without a number", ["warning LED-025:12"]) {
      let none = Fixture.account("", 0, 0).replacing("<AccountID></AccountID>", with: "")
      $0.accounts.insert(none, at: 1)
    },
    SAFTFault("an account that does not foot", ["warning LED-020", "warning LED-022"]) {
      $0.accounts[1] = Fixture.account("1920", 100_00, 100_01)
    },
    SAFTFault("opening balances with a gap", ["warning LED-021"]) {
      $0.accounts[1] = Fixture.account("1920", 101_00, 101_00)
    },
    SAFTFault("an income account that is open", ["warning LED-021", "error LED-032"]) {
      $0.accounts[4] = Fixture.account("3000", -7_00, -107_00, category: "salgsinntekt")
    },
    SAFTFault(
      "a balance with too many decimals",
      ["error LED-010:12", "warning LED-020", "warning LED-022"]
    ) {
      $0.accounts[1] = $0.accounts[1].replacing(
        "<ClosingDebitBalance>100.00",
        with: "<ClosingDebitBalance>100.005"
      )
    },
  ]

  static let ofHeader = [
    SAFTFault("another country", ["warning LED-025:9"]) { $0.country = "SE" },
    SAFTFault("another basis", ["warning LED-025:9"]) { $0.basis = "I" },
    SAFTFault("a wrong number", ["warning LED-019:1"]) { $0.number = "987654321" },
    SAFTFault("a number of another form", ["warning LED-019:1"]) { $0.number = "9999999990" },
    SAFTFault("no number", ["warning LED-018:1", "info LED-025:6"]) { $0.number = "" },
    SAFTFault("the word for no number", ["warning LED-018:1"]) { $0.number = "NotUsed" },
    SAFTFault("no currency", ["error LED-015:9"]) { $0.currency = "kr" },
    SAFTFault("a version that is none", ["warning LED-029"]) { $0.version = "9.9" },
    SAFTFault("an older version than it is", ["warning LED-029"]) { $0.version = "1.20" },
    SAFTFault("a year that has to be named", ["error LED-030:9"]) {
      $0.selection = Fixture.months(2_024, 7, 2_025, 6)
    },
  ]

  static let ofTotals = [
    SAFTFault("a wrong count", ["warning LED-023:1"]) {
      $0.totals = Fixture.totals(3, 125_00, 125_00)
    },
    SAFTFault("a wrong sum of debits", ["warning LED-023:1"]) {
      $0.totals = Fixture.totals(1, 124_00, 125_00)
    },
    SAFTFault("a wrong sum of credits", ["warning LED-023:1"]) {
      $0.totals = Fixture.totals(1, 125_00, 126_00)
    },
    SAFTFault("no totals", []) { $0.totals = "" },
  ]

  @Test func `of one cause only so many are listed, and the others counted`() throws {
    var fixture = Fixture()
    fixture.entries += (2...251).map { number in
      Fixture.transaction("\(number)", "2025-02-01", [Fixture.line("1500", 1_00)])
    }
    let found = try fixture.read().file.findings.compactMap { $0.problem as? LedgerFileProblem }
    #expect(found.count { $0.code == ErrorCode("LED", 4) } == 100)
    #expect(found.last == .moreOfTheSame(ErrorCode("LED", 4), count: 150))
  }

  @Test func `and XML that breaks off keeps what was found before it`() throws {
    var fixture = Fixture()
    fixture.country = "SE"
    let whole = fixture.text
    let text = String(whole.prefix(whole.count - 40))
    let findings = try SAFTFixture.read([text]).file.findings
    #expect(findings.contains { $0.brief == "warning LED-025" })
    #expect(findings.contains { $0.brief == "error LED-002" && $0.line == 29 })
  }

  @Test func `and a document type with entities is refused`() throws {
    let text = Fixture().text.replacing(
      "<AuditFile",
      with: "<!DOCTYPE AuditFile [<!ENTITY a 'b'>]><AuditFile",
      maxReplacements: 1
    )
    let findings = try SAFTFixture.read([text]).file.findings
    #expect(findings.contains { $0.brief == "error LED-003" })
  }

  @Test(arguments: ["<AuditFile xmlns='urn:x'/>", "<html></html>", "#FLAGGA 0", ""])
  func `and what is no SAF-T file is refused`(_ text: String) throws {
    let refusal = try #require(throws: Refusal.self) {
      try SAFTFixture.read([Fixture().text, text])
    }
    #expect(refusal.findings.map(\.brief) == ["error LED-001"])
    #expect(refusal.findings.first?.file == "part2.xml")
  }

  @Test func `amounts of one line whose sum cannot be posted stop the work`() throws {
    var fixture = SAFTFixture()
    let most = "<CreditAmount><Amount>92233720368547758.07</Amount></CreditAmount>"
    let one = "<CreditAmount><Amount>0.01</Amount></CreditAmount>"
    fixture.entries = [
      SAFTFixture.transaction(
        "1",
        "2025-01-10",
        [SAFTFixture.line("1500", 0, after: most + one), SAFTFixture.line("3000", 0)]
      )
    ]
    fixture.totals = "<NumberOfEntries>1</NumberOfEntries>"
    let file = try fixture.read().file
    #expect(!file.isPostable)
    #expect(file.findings.contains { $0.problem.code.description == "LED-011" })
  }
}
