import Accounting
import Testing

@testable import Formats

@Suite struct `What a SIE file has wrong` {
  /// Lines before those that a test writes.
  private let before = 12

  private func voucher(_ lines: String, _ head: String = "#VER A 1 20250331") -> String {
    "\(head)\n{\n\(lines)\n}\n"
  }

  @Test func `a file in order has no findings`() throws {
    let file = try readRecords(sieVoucher)
    #expect(file.told == [])
    #expect(file.isPostable)
    #expect(sieHeader.split(separator: "\n").count + 1 == before)
  }

  @Test func `what holds no record is no SIE file`() {
    for text in ["", " \r\n \t", "Konto;Belopp\n1930;100", "# heading\n#text", "<html>"] {
      #expect(throws: SIEProblem.notSIE) { try readSIE(Array(text.utf8)) }
    }
  }

  @Test func `a text line or a blank one first does no harm`() throws {
    let file = try readSIE(cp437("\nExport\n" + sieHeader + sieVoucher))
    #expect(file.told == ["SIE-032 warning 2"])
    #expect(file.counts.vouchers == 1)
  }

  @Test func `a voucher that does not balance is named with its day and by how much`() throws {
    let file = try readRecords(voucher("#TRANS 1930 {} -100\n#TRANS 4010 {} 60.5"))
    #expect(file.told == ["SIE-002 error \(before)"])
    let name = VoucherName("A1", day: Day(year: 2025, month: 3, day: 31))
    let gap = Money(minorUnits: -3_950, .sek)
    #expect(file.problem("SIE-002") == .voucherDoesNotBalance(name, difference: gap))
  }

  @Test func `each voucher is judged by itself`() throws {
    let file = try readRecords(
      voucher("#TRANS 1930 {} 1", "#VER A 1 20250101")
        + voucher("#TRANS 1930 {} -1", "#VER A 2 20250101")
    )
    #expect(file.told == ["SIE-002 error 12", "SIE-002 error 16"])
  }

  @Test func `a missing or impossible date stops the work`() throws {
    for date in ["", "20250229", "2025-03-31", "20251301", "2025033", "\"\"", "202503310"] {
      let file = try readRecords(voucher("", "#VER A 1 \(date)"))
      #expect(file.told.first == "SIE-003 error 12", "\(date)")
      #expect(!file.isPostable)
    }
  }

  @Test func `an amount that cannot be read stops the work`() throws {
    for (text, code) in [
      ("", 4), ("1,50", 4), ("+1", 4), ("-", 4), ("abc", 4), ("1.005", 5),
      ("99999999999999999.00", 6),
    ] {
      let file = try readRecords(voucher("#TRANS 1930 {} \(text)"))
      #expect(file.told == ["SIE-00\(code) error 14"], "\(text)")
      let balance = try readRecords("#IB 0 1930 \(text)\n")
      #expect(balance.told.first == "SIE-00\(code) error 12", "\(text)")
    }
  }

  @Test func `amounts whose sum cannot be posted stop the work`() throws {
    let most = "92233720368547758.07"
    let file = try readRecords(
      voucher("#TRANS 1930 {} \(most)\n#TRANS 4010 {} -\(most)")
    )
    #expect(file.told == ["SIE-006 error 15"])
  }

  @Test func `a line without an account stops the work`() throws {
    #expect(try readRecords(voucher("#TRANS {} 5")).told == ["SIE-007 error 14"])
    #expect(try readRecords(voucher("#TRANS")).told.contains("SIE-007 error 14"))
    #expect(try readRecords("#UB 0\n" + sieVoucher).told == ["SIE-007 error 12"])
    #expect(try readRecords("#KONTO\n" + sieVoucher).told == ["SIE-007 warning 12"])
  }

  @Test func `a voucher outside the fiscal year stops the work, where the file has the ledger`()
    throws
  {
    for (date, isInside) in [
      ("20241231", false), ("20250101", true), ("20251231", true), ("20260101", false),
    ] {
      func told(_ lines: String, _ balances: String) throws -> [String] {
        try readRecords(voucher(lines, "#VER A 1 \(date)") + balances).told
          .filter { $0.hasPrefix("SIE-008") }
      }
      let balances = "#IB 0 1930 0\n#UB 0 1930 0\n"
      let isFound = isInside ? [] : ["SIE-008 error 12"]
      let isSaid = isInside ? [] : ["SIE-008 warning 12"]
      #expect(try told("#TRANS 1930 {} 0", balances) == isFound, "\(date)")
      // C25: what has vouchers alone leaves the year to the books.
      #expect(try told("#TRANS 1930 {} 0", "") == isSaid, "\(date)")
      // C22: one without lines posts nothing.
      #expect(try told("", balances) == isSaid, "\(date)")
      #expect(try told("#BTRANS 1930 {} 5", balances) == isSaid, "\(date)")
    }
    let odd = voucher("#BTRANS 1930 {} 5", "#VER A 1 20250230") + "#UB 0 1930 0\n"
    #expect(try readRecords(odd).told.contains("SIE-003 warning 12"))
  }

  @Test func `a file cut anywhere inside its last voucher is told`() throws {
    let text = sieHeader + sieVoucher
    let whole = cp437(text)
    let header = cp437(sieHeader).count
    for length in header + 19..<whole.count - 2 {
      let file = try readSIE(Array(whole.prefix(length)))
      #expect(!file.isPostable, "\(length)")
      #expect(file.problem("SIE-009") != nil, "\(length)")
    }
  }

  @Test func `an unknown label is told once with its count`() throws {
    let file = try readRecords("#MOMSKOD 1 2\n#UNDERDIMENSION 3\n#MOMSKOD 4\n" + sieVoucher)
    #expect(file.told == ["SIE-012 info 12", "SIE-012 info 13"])
    let problems = file.findings.compactMap { $0.problem as? SIEProblem }
    #expect(problems.contains(.labelUnknown(label: "#MOMSKOD", count: 2)))
    #expect(problems.contains(.labelUnknown(label: "#UNDERDIMENSION", count: 1)))
  }

  @Test func `an undeclared account is told once, where it is first used`() throws {
    let file = try readRecords(
      voucher("#TRANS 5010 {} 1\n#TRANS 5010 {} -1") + "#RES 0 5010 0\n#SRU 5020 7\n"
    )
    #expect(file.told == ["SIE-013 warning 14"])
    #expect(
      file.accounts.last
        == SIEAccount(
          number: AccountNumber("5010"),
          name: "",
          statedType: nil,
          groupingCodes: [],
          isDeclared: false
        )
    )
    #expect(file.counts.accounts == 3)
  }

  @Test func `an account that is no number is told`() throws {
    #expect(try readRecords("#KONTO DIFF Diff\n" + sieVoucher).told == ["SIE-020 warning 12"])
  }

  @Test func `a flag is worth knowing, and where vouchers add up it warns`() throws {
    let flagged = sieHeader.replacingFirstZero + sieVoucher
    let vouchers = try readSIE(cp437(flagged))
    #expect(vouchers.isFlagged)
    #expect(vouchers.told == ["SIE-015 warning -"])
    let ledger = try readSIE(cp437(flagged + "#UB 0 1930 -100\n#RES 0 4010 100\n"))
    #expect(ledger.told == ["SIE-015 info -"])
  }

  @Test func `a reference is repeated only within a date`() throws {
    func vouchers(_ heads: [String]) -> String {
      heads.map { voucher("#TRANS 1930 {} 1\n#TRANS 4010 {} -1", "#VER \($0)") }.joined()
    }
    let repeated = ["A 1 20250131", "A 2 20250131", "A 1 20250131"]
    #expect(try readRecords(vouchers(repeated)).told == ["SIE-016 warning 22"])
    for heads in [
      ["# 1 20250131", "# 1 20250228", "# 1 20250331"], ["A 1 20250131", "B 1 20250131"],
      ["A 3 20250131", "A 1 20250131", "A 2 20250131"], ["A \"\" 20250131", "A \"\" 20250131"],
    ] {
      #expect(try readRecords(vouchers(heads)).told == [], "\(heads)")
    }
    let odd = ["A 5 20250131", "A 1 20250131", "A 1 20250131", "A 5 20250131", "A x 20250131"]
    #expect(
      try readRecords(vouchers(odd + ["A x 20250131", "A y 20250131"])).told
        == [
          "SIE-016 warning 22", "SIE-016 warning 27", "SIE-016 warning 37", "SIE-044 info -",
        ]
    )
  }

  @Test func `an unterminated quote is told for each line`() throws {
    let file = try readRecords(
      voucher("#TRANS 1930 {} 1 20250331 \"abc\n#TRANS 4010 {} -1 20250331 \"def")
    )
    #expect(file.told == ["SIE-017 warning 14", "SIE-017 warning 15"])
  }

  @Test func `a voucher without its block is empty, or takes the lines that follow`() throws {
    let next = "#VER A 2 20250331\n{\n#TRANS 1930 {} 0\n}\n"
    let empty = try readRecords("#VER A 1 20250331\n" + next)
    #expect(empty.told == ["SIE-018 warning 12"])
    let following = "#VER A 1 20250331\n\n#TRANS 1930 {} 1\n#TRANS 4010 {} -1\n}\n" + next
    let taken = try readRecords(following)
    #expect(taken.told == ["SIE-018 warning 12"])
    #expect(taken.counts.lines == 3)
    #expect(try readDrafts(following).map(\.lines.count) == [2, 1])
  }

  @Test func `an empty voucher explains a gap`() throws {
    for block in ["{\n}", "{ }", "{}"] {
      let file = try readRecords("#VER A 1 20250331\n\(block)\n")
      #expect(file.told == ["SIE-019 info 12"])
      #expect(file.counts.vouchers == 1)
    }
  }

  @Test func `a block that another record ends is told`() throws {
    let records = "#VER A 1 20250331\n{\n#TRANS 1930 {} 0\n"
    #expect(
      try readRecords(records + "#VER A 2 20250331\n{\n}\n").told.first == "SIE-029 warning 15"
    )
    #expect(try readRecords(records + "#DIM 1 Avdelning\n").told == ["SIE-029 warning 15"])
    #expect(try readRecords(records + "#TOLKA 1\n}\n").told == ["SIE-012 info 15"])
    #expect(try readRecords(records + "#BTRANS 1930 {} 5\n}\n").told == [])
  }

  @Test func `a line outside any voucher stops the work`() throws {
    #expect(try readRecords("#TRANS 1930 {} 5\n" + sieVoucher).told == ["SIE-030 error 12"])
  }

  @Test func `a text in the place of a line's date is its text`() throws {
    let records = voucher("#TRANS 1930 {} 1 \"Bank\"\n#TRANS 4010 {} -1 20250230 \"Köp\"")
    let file = try readRecords(records)
    #expect(file.told == ["SIE-031 warning 14"])
    #expect(file.problem("SIE-031") == .lineDatesUnreadable(count: 2))
    #expect(try readDrafts(records)[0].lines.map(\.text) == ["Bank", "Köp"])
  }

  @Test func `a field that decides where amounts go must be readable`() throws {
    for record in [
      "#RAR 0 20250101 20251301", "#VALUTA kronor", "#SIETYP 5", "#UB x 1930 5",
      "#RAR x 20250101 20251231",
    ] {
      #expect(try readRecords(record + "\n").told.first == "SIE-033 error 12", "\(record)")
    }
    #expect(try readRecords("#DIM x Avdelning\n" + sieVoucher).told == ["SIE-033 warning 12"])
  }

  @Test func `objects that are no pairs are told and left out`() throws {
    let records = voucher("#TRANS 1930 {1} 1\n#TRANS 4010 {x 1} -1\n#TRANS 4010 {1 A} 0")
    let file = try readRecords(records)
    #expect(file.told == ["SIE-034 warning 14"])
    #expect(file.problem("SIE-034") == .objectsUnreadable(count: 2))
    #expect(try readDrafts(records)[0].lines.map(\.ledgerAccount.dimensions.count) == [0, 0, 1])
  }

  @Test func `a file that says nothing of its company and year is told so`() throws {
    let file = try readSIE(cp437("#FLAGGA 0\n#SIETYP 4\n" + sieVoucher))
    #expect(
      file.told == [
        "SIE-013 warning 5", "SIE-013 warning 6", "SIE-026 warning -", "SIE-027 warning -",
        "SIE-050 info -",
      ]
    )
  }

  @Test func `an organisation number is read with or without century and hyphen`() throws {
    for (written, digits, isRight) in [
      ("556016-0680", "5560160680", true), ("5560160680", "5560160680", true),
      ("165560160680", "5560160680", true), ("16556016-0680", "5560160680", true),
      ("556016-0681", "5560160681", false), ("55601606", nil, false), ("NO123", nil, false),
    ] {
      let file = try readRecords("#ORGNR \(written)\n" + sieVoucher)
      #expect(file.company.organisationNumber == digits)
      #expect(file.company.organisationNumberWritten == written)
      #expect(file.told == (isRight ? [] : ["SIE-028 warning -"]), "\(written)")
    }
  }
}

extension String {
  fileprivate var replacingFirstZero: String {
    guard let zero = firstIndex(of: "0") else { return self }
    return self[..<zero] + "1" + self[index(after: zero)...]
  }
}
