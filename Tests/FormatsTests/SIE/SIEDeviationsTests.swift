import Accounting
import Testing

@testable import Formats

/// The table of what real programs write wrongly, row by row, each with a file written for it.
///
/// Spec nordic/formats 1.6; the header takes lines 1 to 11.
@Suite struct `A row of the table` {
  private func voucher(_ lines: String, _ head: String = "#VER A 1 20250331 \"Köp\"") -> String {
    "\(head)\n{\n\(lines)\n}\n"
  }

  private func names(_ read: SIERead) -> [String] { read.file.accounts.map(\.name) }

  @Test func `UTF-8 under PC8, with or without a byte order mark`() throws {
    let bytes = Array((sieHeader + sieVoucher).utf8)
    for file in [bytes, [0xEF, 0xBB, 0xBF] + bytes] {
      let read = try SIERead(file)
      #expect(read.told == ["SIE-014 info -"])
      #expect(read.problem("SIE-014") == .encodingDiffers(encoding: .utf8))
      #expect(read.file.encoding == "utf-8")
      #expect(read.file.encodingEvidence.first { $0.encoding == "utf-8" }?.bytes == 3)
      #expect(names(read) == ["Bank", "Leverantörsskulder", "Inköp"])
    }
    // One character that a program has cut in two does not make it another encoding.
    let many = Array((sieHeader + "#KONTO 5010 \"Åäö åäö\"\n" + sieVoucher).utf8) + [0xC3, 0x0A]
    #expect(try SIERead(many).file.encoding == "utf-8")
  }

  @Test func `Latin-1 or Windows-1252 under PC8, and the user's word above the bytes`() throws {
    let records = sieHeader + sieVoucher
    let bytes = records.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
    let read = try SIERead(bytes)
    #expect(read.told == ["SIE-014 info -"])
    #expect(names(read) == ["Bank", "Leverantörsskulder", "Inköp"])
    let forced = try SIERead(bytes, .with { $0.encoding = "cp437" })
    #expect(forced.file.encoding == "cp437")
    #expect(names(forced)[2] == "Ink÷p")
    #expect(throws: ImportError.self) { try SIERead(bytes, .with { $0.encoding = "ebcdic" }) }
  }

  @Test func `a byte of Latin-1 in a file of CP437`() throws {
    let path = cp437("#FNR \"C:\\Bokf") + [0xF6] + cp437("ring\\F1\"\n")
    let read = try SIERead(cp437(sieHeader) + path + cp437(sieVoucher))
    #expect(read.file.encoding == "cp437" && read.told == [])
    #expect(names(read)[2] == "Inköp")
  }

  @Test func `text that was stored wrongly is repaired when the user says so`() throws {
    let records = sieHeader + "#KONTO 3010 \"FÃ¶rsÃ¤ljning\"\n" + sieVoucher
    let read = try SIERead(Array(records.utf8))
    #expect(read.told == ["SIE-048 warning -", "SIE-014 info -"])
    #expect(names(read)[2] == "FÃ¶rsÃ¤ljning")
    let repaired = try SIERead(Array(records.utf8), .with { $0.repairsText = true })
    #expect(repaired.told == ["SIE-048 info -", "SIE-014 info -"])
    #expect(names(repaired) == ["Bank", "Leverantörsskulder", "Försäljning", "Inköp"])
  }

  @Test func `letters that have become quotes inside a quoted field`() throws {
    let records = voucher(
      "#TRANS 1930 {1 \"K\"P 1\"} -5 20250331 \"F\"rskott\" 2\n"
        + "#TRANS 4010 {} 5 20250331 \"Ink\"p \"av\" virke\"",
      "#VER A 1 20250331 \"F\"rskott till Lind\""
    )
    let read = try SIERead(records)
    #expect(read.told == ["SIE-036 warning 12"])
    #expect(read.problem("SIE-036") == .quotesUnescaped(count: 3))
    #expect(read.vouchers[0].draft.text == "F\"rskott till Lind")
    #expect(read.vouchers[0].draft.lines.map(\.text) == ["F\"rskott", "Ink\"p \"av"])
    #expect(read.vouchers[0].draft.lines[0].ledgerAccount.dimensions.map(\.code) == ["K\"P 1"])
    #expect(read.vouchers[0].draft.lines.map(\.accounting) == [-500, 500])
  }

  @Test func `a quote that is not closed, and text that runs over several lines`() throws {
    let records = voucher("#TRANS 1930 {} -5 20250331 \"Till\nLund\"\n#TRANS 4010 {} 5")
    let read = try SIERead(records)
    #expect(read.told == ["SIE-017 warning 14", "SIE-032 warning 15"])
    #expect(read.vouchers[0].draft.lines.map(\.text) == ["Till", ""])
    #expect(read.file.isPostable)
  }

  @Test func `a voucher whose block is missing`() throws {
    let read = try SIERead("#VER A 1 20250331\n#VER A 2 20250331\n{\n#TRANS 1930 {} 0\n}\n")
    #expect(read.told == ["SIE-018 warning 12"])
    #expect(read.vouchers.map(\.draft.lines.count) == [0, 1])
  }

  @Test func `a voucher without rows keeps its number`() throws {
    let one = voucher("#TRANS 1930 {} 0", "#VER A 1 20250331")
    let three = voucher("#TRANS 1930 {} 0", "#VER A 3 20250331")
    for block in ["{\n}", "{ }", "{}"] {
      let read = try SIERead(one + "#VER A 2 20250331\n\(block)\n" + three)
      #expect(read.told == ["SIE-019 info 16"], "\(block)")
      #expect(read.vouchers.map(\.draft.reference?.number) == ["1", "2", "3"])
    }
    #expect(try SIERead(one + three).told == ["SIE-044 info -"])
  }

  @Test func `rows of zero, signed or not, are kept`() throws {
    let read = try SIERead(voucher("#TRANS 1930 {} -0.00\n#TRANS 4010 {} 0\n#TRANS 2440 {} 0.0"))
    #expect(read.told == [])
    #expect(read.vouchers[0].draft.lines.map(\.accounting) == [0, 0, 0])
  }

  @Test func `balances and rows on an undeclared account`() throws {
    let read = try SIERead(
      voucher("#TRANS 5010 {} 5\n#TRANS 1930 {} -5")
        + "#UB 0 1930 -5\n#RES 0 5010 5\n#UB 0 2098 0\n"
    )
    #expect(read.told == ["SIE-013 warning 14", "SIE-013 warning 19"])
    let rent = try #require(read.file.accounts.first { $0.number.code == "5010" })
    #expect(rent.name == "" && rent.type == .expense)
    #expect(read.file.accounts.first { $0.number.code == "2098" }?.type == .equity)
  }

  @Test func `balances on accounts of profit and loss`() throws {
    let balances = "#IB 0 1930 5\n#IB 0 4010 3\n#IB 0 2440 -5\n#UB 0 1930 5\n#UB 0 2440 -5\n"
    let read = try SIERead(balances + "#UB 0 4010 3\n#RES 0 4010 0\n")
    #expect(read.told == ["SIE-037 warning 13"])
    let account = AccountNumber("4010")
    #expect(read.problem("SIE-037") == .resultAccountsHaveBalances(count: 1, first: account))
    #expect(read.file.opening.keys.map(\.code).sorted() == ["1930", "2440"])
    #expect(read.file.footing.foots == true)
    let typed = try SIERead(balances + "#KTYP 4010 T\n#UB 0 4010 3\n")
    #expect(typed.file.opening[account] == 300)
    #expect(!typed.told.contains { $0.hasPrefix("SIE-037") })
  }

  @Test func `closing balances in a file of vouchers check it only where they are complete`() throws
  {
    let complete = try SIERead(sieVoucher + "#UB 0 1930 -100\n")
    #expect(complete.file.format.code == "sie-4e")
    #expect(complete.file.footing.foots == true && !complete.told.contains("SIE-038 info -"))
    let partial = try SIERead(sieVoucher + "#UB 0 1930 900\n")
    #expect(partial.file.format.code == "sie-4e")
    #expect(partial.file.footing.foots == nil && partial.file.footing.differences == [])
    #expect(partial.told == ["SIE-038 info -"])
  }

  @Test func `accounts behind their balances, dimensions behind their vouchers`() throws {
    let records = [
      voucher("#TRANS 1930 {1 N} -100\n#TRANS 4010 {} 100"), "#IB 0 1930 7\n", "#IB 0 2440 -7\n",
      "#UB 0 1930 -93\n", "#UB 0 2440 -7\n", "#RES 0 4010 100\n", "#KTYP 2440 S\n",
      "#OBJEKT 1 N Nord\n", "#DIM 1 Avdelning\n",
    ]
    for order in [records, records.reversed()] {
      let read = try SIERead(order.joined())
      #expect(read.told == [] && read.file.footing.foots == true)
      #expect(read.file.dimensions.map(\.name) == ["Avdelning"])
      #expect(Array(read.file.values.values) == ["Nord"])
    }
  }

  @Test func `a blank or text line first, and the flag not first`() throws {
    let late = sieHeader.split(separator: "\n", maxSplits: 1).reversed().joined(separator: "\n")
    #expect(try SIERead(cp437("\r\n \n" + late + "\n" + sieVoucher)).told == [])
    #expect(try SIERead(cp437("Export\n" + late + "\n" + sieVoucher)).told == ["SIE-032 warning 1"])
  }

  @Test func `trailing blanks, tabs, indented rows, quoted numbers and dimensions`() throws {
    let records =
      " \t#VER\t\"A\"  \"1\"\t\"20250331\" \"Köp\"  \r\n  {\t\r\n"
      + "\t\t#TRANS \"1930\" {\"1\" \"N\"}\t\"-100.00\" \t\r\n   #TRANS 4010 { 1\tN } 100 \r\n }  \r\n"
    let read = try SIERead(records + "#DIM \"1\" \"Avdelning\"\n#IB \"0\" \"1930\" \"5.0\"\n")
    #expect(read.vouchers[0].draft.lines.map(\.accounting) == [-10_000, 10_000])
    let value = [DimensionValue(dimension: 1, code: "N")]
    #expect(read.vouchers[0].draft.lines.map(\.ledgerAccount.dimensions) == [value, value])
    #expect(read.file.opening == [AccountNumber("1930"): 500])
  }

  @Test func `codes of the tax form that are 0, 2 or 3`() throws {
    let read = try SIERead("#SRU 1930 0\n#SRU 1930 7281\n#SRU 2440 2\n#SRU 4010 3\n" + sieVoucher)
    #expect(read.told == [])
    #expect(read.file.accounts.map(\.groupingCode) == ["7281", nil, nil])
  }

  @Test func `what is no SIE file is told by what it is`() {
    for (bytes, kind) in [
      (Array("<!DOCTYPE html><html></html>".utf8), FileKind.webPage), ([], .empty),
      ([0x50, 0x4B, 0x03, 0x04, 0, 0], .archive), (Array(" \r\n\t".utf8), .empty),
      (Array("{\"a\": 1}".utf8), .json), ([0xFF, 0xFE, 0x23, 0], .wideText),
    ] {
      #expect(throws: LedgerFileProblem.isOfAnotherKind(kind: kind, wanted: "SIE")) {
        try SIERead(bytes)
      }
    }
    #expect(throws: SIEProblem.notSIE) { try SIERead(Array("# Rubrik\ntext\n".utf8)) }
  }

  @Test func `a header alone holds nothing to post`() throws {
    let read = try SIERead("")
    #expect(read.told == ["SIE-042 warning -"] && read.file.isPostable)
    #expect(read.vouchers.isEmpty && read.file.counts.accounts == 3)
  }

  @Test func `dates in another form, or that do not exist, spoil their voucher alone`() throws {
    for date in ["2025-03-31", "20250229", "250331", "20251301"] {
      let read = try SIERead(
        voucher("#TRANS 1930 {} 5\n#TRANS 4010 {} -5", "#VER A 1 \(date)")
          + voucher("#TRANS 1930 {} 7\n#TRANS 4010 {} -6", "#VER A 2 20250331")
      )
      #expect(read.told == ["SIE-003 error 12", "SIE-002 error 17"], "\(date)")
      #expect(read.vouchers.map(\.draft.reference?.number) == ["2"])
    }
  }

  @Test func `a flag says in a file of vouchers that they are read in already`() throws {
    func flagged(_ records: String) throws -> [String] {
      try SIERead(cp437("#FLAGGA 1\n" + sieHeader.dropFirst(10) + records)).told
    }
    #expect(try flagged(sieVoucher) == ["SIE-015 warning -"])
    #expect(try flagged(sieVoucher + "#UB 0 1930 -100\n#RES 0 4010 100\n") == ["SIE-015 info -"])
  }

  @Test func `organisation numbers with century, of twelve digits, or with a wrong digit`() throws {
    for (written, told) in [
      ("16556016-0680", []), ("165560160680", []), ("5560160680", []), ("20556016-0680", []),
      ("55601606-80", []), ("556016-0681", ["SIE-028 warning -"]), ("\"\"", ["SIE-027 warning -"]),
    ] as [(String, [String])] {
      let read = try SIERead("#ORGNR \(written)\n" + sieVoucher)
      #expect(read.told == told, "\(written)")
      if told.isEmpty { #expect(read.file.company.organisationNumber == "5560160680") }
    }
  }
}
