import Accounting
import Testing

@testable import Formats

/// Records that say something else than they seem to, and what is said of them.
@Suite struct `Records that are not as they should be` {
  private func voucher(_ rows: String) -> String {
    "#VER A 1 20250331 \"Köp\"\n{\n\(rows)\n}\n"
  }

  /// C8: a row whose amount or date a blank has cut, and what is found on line 14.
  private static let rows = [
    ("#TRANS 1930 {} 1 234.50", ["SIE-053 error 14"]),
    ("#TRANS 1930 {} 1 234,50 \"Text\"", ["SIE-053 error 14"]),
    ("#TRANS 1930 {} 1 234 567.50 20250331", ["SIE-053 error 14"]),
    ("#TRANS 1930 {} -1 234", ["SIE-053 error 14"]),
    ("#TRANS 1930 {} 1 0 \"Text\"", ["SIE-053 error 14"]),
    ("#TRANS 1930 {} 1.00 20250331 \"Text\" 234.50", []),
    ("#TRANS 1930 {} 1.00 \"\" \"234.50\"", []),
    // A quoted number is a text where a text may stand, and a day that does not exist is none.
    ("#TRANS 1930 {} 1.00 \"234.50\"", ["SIE-031 warning 14"]),
    ("#TRANS 1930 {} 1.00 20250230", ["SIE-031 warning 14"]),
    ("#TRANS 1930 {} 1.00 Text", ["SIE-031 warning 14"]),
    ("#BTRANS 1930 {} 1 234.50", ["SIE-053 warning 14"]),
  ]

  @Test(arguments: rows) func `C8: a number in the place of a date is an error`(
    _ row: String,
    _ told: [String]
  ) throws {
    let counter =
      row.hasPrefix("#B")
      ? "\n#TRANS 1930 {} 1\n#TRANS 4010 {} -1"
      : "\n#TRANS 4010 {} \(row.contains("-1") ? 1 : -1)"
    #expect(try readRecords(voucher(row + counter)).told == told, "\(row)")
  }

  @Test func `C8: the finding says what stands there`() throws {
    let file = try readRecords(voucher("#TRANS 1930 {} 1 234.50\n#TRANS 4010 {} -1"))
    #expect(
      file.problem("SIE-053")
        == .numberStandsForDate(label: "#TRANS", amount: "1", written: "234.50")
    )
  }

  @Test func `C8: a voucher needs its date where it is due`() throws {
    for header in ["A 1 1 234.50 20250331", "A 20250331 \"Köp\"", "A 1 234 20250331"] {
      let told = try readRecords("#VER \(header)\n{\n}\n").told
      #expect(told.contains("SIE-003 error 12"), "\(header)")
    }
  }

  /// C8: a balance whose amount may go on behind a blank.
  @Test(arguments: [
    ("#UB 0 1930 1 234.50", true), ("#IB 0 1930 1 234", true), ("#RES 0 4010 -1 234,5", true),
    ("#UB 0 1930 12 345 678.00", true), ("#PSALDO 0 202501 1930 {} 1 234.50", true),
    ("#UB 0 1930 1.00 234.50", false), ("#UB 0 1930 1234 500", false),
    ("#UB 0 1930 100 5", false), ("#UB 0 1930 \"100\" 500", false),
    ("#RES 0 7010 617171.14 4885.5", false), ("#UB 0 1930 100 1200", false),
  ])
  func `C8: a balance that may go on behind a blank is an error`(
    _ record: String,
    _ isRefused: Bool
  ) throws {
    let header = sieHeader.replacing("#SIETYP 4", with: "#SIETYP 2")
    let file = try readSIE(cp437(header + record + "\n"))
    let codes = file.findings.map(\.problem.code.description)
    #expect(codes.contains("SIE-054") == isRefused, "\(record)")
    #expect(file.isPostable != isRefused, "\(record)")
  }

  /// C9.
  @Test(arguments: [
    ("{1 10 1 20}", "SIE-055"), ("{1 10 6 P 1 10}", "SIE-055"), ("{\"1\" \"10\" 1 20}", "SIE-055"),
    ("{1 \"\"}", "SIE-056"), ("{1 \" \"}", "SIE-056"), ("{1 10 6 \"\"}", "SIE-056"),
  ])
  func `C9: two objects of one dimension, or none, are an error`(
    _ list: String,
    _ code: String
  ) throws {
    let file = try readRecords(voucher("#TRANS 1930 \(list) 1\n#TRANS 4010 {1 10 6 P} -1"))
    #expect(file.told == ["\(code) error 14"])
    let months = try readRecords("#PSALDO 0 202503 1930 \(list) 1\n" + sieVoucher)
    #expect(months.told == ["SIE-057 warning 12"])
  }

  @Test func `C9: the finding names the dimension and its objects`() throws {
    let file = try readRecords(voucher("#TRANS 1930 {6 P 1 10 1 20} 1\n#TRANS 4010 {} -1"))
    #expect(file.problem("SIE-055") == .dimensionStandsTwice(dimension: 1, objects: ["10", "20"]))
  }

  /// C23: what the ledger does not need is counted, once, and refuses nothing.
  @Test func `C23: records that the ledger does not need never refuse it`() throws {
    let records = """
      #PBUDGET 0 4010 202501 100.00
      #PBUDGET 0 4010 202502 100.00
      #PBUDGET 0 202501 4010 {} 1 234.50
      #OIB 0 1930 {1} 5
      #OUB 0 1930 {1 A} 1.005
      #PSALDO 0 202513 1930 {} 5
      #PSALDO 0 202501 1930 {} x
      #IB -1 1930 x
      #RAR -1 20241231 20240101

      """
    let file = try readRecords(records + sieVoucher)
    #expect(
      file.told == [
        "SIE-057 warning 12", "SIE-057 warning 15", "SIE-057 warning 16", "SIE-057 warning 17",
        "SIE-057 warning 19", "SIE-057 warning 20",
      ]
    )
    let counts = file.findings.compactMap { finding -> String? in
      guard case .recordsNotRead(let label, let count) = finding.problem as? SIEProblem else {
        return nil
      }
      return "\(label) \(count)"
    }
    #expect(counts == ["#PBUDGET 3", "#OIB 1", "#OUB 1", "#PSALDO 2", "#IB 1", "#RAR 1"])
    #expect(file.isPostable)
  }

  @Test func `C23: months are needed where they are what is posted`() throws {
    let header = sieHeader.replacing("#SIETYP 4", with: "#SIETYP 2")
    let months = "#PSALDO 0 202513 1930 {} 5\n#PSALDO 0 202501 1930 {} x\n"
    let file = try readSIE(cp437(header + months))
    #expect(file.told.filter { $0.contains("error") } == ["SIE-033 error 12", "SIE-004 error 13"])
  }

  /// C31.
  @Test func `C31: lines that end in a carriage return are lines`() throws {
    let text = sieHeader + sieVoucher + sieVoucher.replacing("A 1", with: "A 2")
    let old = try SIERead(cp437(text.replacing("\n", with: "\r")))
    let new = try SIERead(cp437(text))
    #expect(old.file.findings.isEmpty && old.file.company.name == "Provbolaget AB")
    #expect(old.vouchers.map(\.draft) == new.vouchers.map(\.draft) && old.vouchers.count == 2)
    #expect(try SIERead(cp437(text.replacing("\n", with: "\r\n"))).vouchers.count == 2)
  }

  /// C54: also of a file without vouchers, and of the year before.
  @Test func `C54: a year that ends before it begins is told as that`() throws {
    for records in ["#UB 0 1930 1\n", sieVoucher] {
      let file = try readRecords("#RAR 0 20250301 20240228\n" + records)
      #expect(file.told.filter { $0.contains("error") } == ["SIE-060 error 12"])
    }
    let none = sieHeader.replacing("#RAR 0 20250101 20251231\n", with: "")
    let broken = try readSIE(cp437(none + "#RAR 0 20250301 20240228\n"))
    #expect(broken.told.first == "SIE-060 error 11")
    // A file of vouchers alone lies in the years of the books.
    #expect(try readSIE(cp437(none + sieVoucher)).told.allSatisfy { !$0.contains("error") })
  }

  /// C42.
  @Test func `C42: class 9 against classes 1–8 is named, in place of the gap it leaves`() throws {
    let records = """
      #IB 0 1930 0.00
      #UB 0 1930 500.00
      #UB 0 2440 -1000.00
      #VER A 1 20250115 "Faktura"
      {
      #TRANS 1930 {} 500.00
      #TRANS 9010 {} 500.00
      #TRANS 2440 {} -1000.00
      }

      """
    let read = try SIERead(records)
    #expect(read.told == ["SIE-013 warning 18", "SIE-058 warning -"])
    #expect(
      read.problem("SIE-058")
        == .internalAccountsMove(
          Money(minorUnits: 500_00, .sek),
          first: AccountNumber("9010")
        )
    )
    #expect(read.file.footing.foots == true && read.file.footing.internalMovement == 500_00)
    let apart = "#VER A 2 20250115 x\n{\n#TRANS 9010 {} -500.00\n#TRANS 9020 {} 500.00\n}\n"
    let kept = try SIERead(sieVoucher + apart)
    #expect(!kept.told.contains { $0.hasPrefix("SIE-058") })
    #expect(kept.file.footing.internalMovement == 0)
  }

  private static let balances = """
    #IB 0 1930 1000.00
    #IB 0 2440 -1000.00
    #UB 0 1930 400.00
    #UB 0 2440 -1000.00
    #RES 0 4010 600.00

    """

  /// C43.
  @Test func `C43: a file of type 4 without any voucher is told, or read as type 1`() throws {
    let asIs = try SIERead(Self.balances)
    #expect(asIs.told == ["SIE-059 warning -"])
    #expect(asIs.problem("SIE-059") == .vouchersAreMissing(accounts: 2))
    #expect(asIs.file.footing.foots == false && asIs.file.netMovements.isEmpty)
    let asked = ReadingChoices.with { $0.readsAsBalances = true }
    let read = try SIERead(Self.balances, asked)
    #expect(read.told == [] && read.file.format.code == "sie-1")
    #expect(
      read.file.netMovements.map(\.amounts) == [
        [AccountNumber("1930"): -600_00, AccountNumber("4010"): 600_00]
      ]
    )
    let months = try SIERead(Self.balances + "#PSALDO 0 202501 4010 {} 600\n", asked)
    #expect(months.file.format.code == "sie-2")
    let vouchers = try SIERead(sieVoucher, asked)
    #expect(vouchers.file.format.code == "sie-4i")
    #expect(vouchers.problem("SIE-064") == .isReadWithVouchers(count: 1))
  }

  @Test func `a company's name without quotation marks is read whole, and told`() throws {
    let read = try SIERead(sieVoucher + "#FNAMN Andra  Bolaget AB\n#KONTO 1940 Bank SEB 2\n")
    #expect(read.file.company.name == "Andra  Bolaget AB")
    #expect(read.problem("SIE-063") == .companyNameIsUnquoted(name: "Andra  Bolaget AB"))
    // The fields behind an account's name are passed over, as the format has it.
    #expect(read.file.accounts.contains { $0.name == "Bank" })
    #expect(try SIERead(sieVoucher + "#FNAMN \"Andra AB\" x\n").file.company.name == "Andra AB")
  }

  /// C56: what comes out is not of these languages.
  @Test func `C56: a repair that gives other letters is none`() throws {
    for word in ["F╒▓rs┼¼ljning", "k╒▓p", "L┼¼n"] {
      #expect(MisreadWords([word]) == nil, "\(word)")
    }
    let text = sieHeader + "#KONTO 3051 \"F╒▓rs┼¼ljning 25%\"\n" + sieVoucher
    let read = try SIERead(Array(text.utf8), .with { $0.repairsText = true })
    #expect(read.file.textRepair == nil)
    #expect(read.file.accounts.contains { $0.name == "F╒▓rs┼¼ljning 25%" })
  }

  /// C69.
  @Test func `C69: a name and texts that lost letters are told`() throws {
    let text =
      sieHeader.replacing("Provbolaget", with: "\u{FFFD}vningsbolaget") + sieVoucher
      + "#KONTO 1940 Kontor å ö\n#KONTO 1941 F\u{FFFD}retagskonto\n"
    let read = try SIERead(Array(text.utf8))
    #expect(
      read.told.filter { !$0.hasPrefix("SIE-014") } == ["SIE-062 warning 7", "SIE-061 warning -"]
    )
    #expect(read.problem("SIE-062") == .textsAreDamaged(count: 2))
  }
}
