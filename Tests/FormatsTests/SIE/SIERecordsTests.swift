import Accounting
import Testing

@testable import Formats

/// What the spec says of lexis, records and meaning (nordic/formats 1.1–1.5), sentence by sentence.
@Suite struct `A sentence of the spec` {
  private func voucher(_ lines: String, _ head: String = "#VER A 1 20250331") -> String {
    "\(head)\n{\n\(lines)\n}\n"
  }

  private func without(_ label: String) -> String {
    sieHeader.split(separator: "\n").filter { !$0.hasPrefix("#" + label) }
      .joined(separator: "\n") + "\n"
  }

  @Test func `content tells the dialect of type 4, whatever the file is named`() throws {
    #expect(try SIERead(sieVoucher).file.format.code == "sie-4i")
    for record in ["#IB 0 1930 0", "#UB 0 1930 0", "#RES 0 4010 0", "#IB -1 1930 0"] {
      #expect(try SIERead(sieVoucher + record + "\n").file.format.code == "sie-4e", "\(record)")
    }
  }

  @Test func `a missing type is 1, or 4 where there are vouchers`() throws {
    let header = without("SIETYP")
    let balances = try SIERead(cp437(header + "#IB 0 1930 0\n"))
    #expect(balances.file.format.code == "sie-1" && balances.told == ["SIE-047 info -"])
    #expect(balances.problem("SIE-047") == .typeMissing(readAs: .yearBalances))
    #expect(try SIERead(cp437(header + sieVoucher)).file.format.code == "sie-4i")
  }

  @Test func `a missing currency is SEK and a missing chart is the Swedish one`() throws {
    let read = try SIERead(cp437(without("FORMAT") + sieVoucher))
    #expect(read.told == [])
    #expect(read.file.currency == .sek && read.file.chartStandard == .bas)
    for chart in ["BAS95", "BAS2025", "EUBAS97", "NE2007", "\"\""] {
      #expect(try SIERead("#KPTYP \(chart)\n" + sieVoucher).file.chartStandard == .bas)
    }
  }

  @Test func `a missing year stops the work unless the user names it`() throws {
    let bytes = cp437(without("RAR") + sieVoucher)
    // C20: of vouchers alone it is the one of the books that holds each day.
    #expect(try SIERead(bytes).told == ["SIE-050 info -"])
    #expect(try SIERead(bytes).file.years == [])
    let empty = cp437(without("RAR") + "#RAR 0  \n" + sieVoucher)
    #expect(try SIERead(empty).told == ["SIE-050 info -"])
    let ledger = cp437(without("RAR") + sieVoucher + "#UB 0 1930 5\n")
    #expect(try SIERead(ledger).told.contains("SIE-025 error 11"))
    let first = try #require(Day(year: 2025, month: 1, day: 1))
    let last = try #require(Day(year: 2025, month: 12, day: 31))
    let year = LedgerFileYear(firstDay: first, lastDay: last)
    let named = try SIERead(bytes, .with { $0.year = year })
    #expect(named.told == [] && named.file.years == [year])
    let balances = cp437(without("RAR") + "#SIETYP 1\n#IB 0 1930 5\n#IB 0 2440 -5\n")
    #expect(try SIERead(balances).told == ["SIE-025 error -"])
    // The file's own year counts before the user's.
    let march = LedgerFileYear(firstDay: first, lastDay: first.endOfMonth)
    #expect(try SIERead(sieVoucher, .with { $0.year = march }).file.years == [year])
  }

  @Test func `a year may have any length`() throws {
    for (from, to) in [
      ("20250101", "20250731"), ("20240501", "20250930"), ("20240101", "20260228"),
    ] {
      let read = try SIERead("#RAR 0 \(from) \(to)\n" + sieVoucher)
      #expect(read.told == [] && read.file.years.count == 1, "\(from)")
    }
  }

  @Test func `records that the ledger does not need are read in silence`() throws {
    let read = try SIERead(
      "#TAXAR 2026\n#ENHET 4010 tim\n#PROSA Skrivet utan citat\n#FTYP AB\n#BKOD 62010\n"
        + "#FNR C:\\b\\f1\n#ADRESS \"\" \"Gatan 1\" \"111 11 Orten\"\n#OMFATTN 20250331\n"
        + sieVoucher
    )
    #expect(read.told == [])
  }

  @Test func `fields behind the last known one, and quantities of balances, are ignored`() throws {
    let read = try SIERead(
      "#KONTO 5010 Hyra extra fält\n#IB 0 1930 5.5 12 \"x\"\n#IB 0 2440 -5.50 1\n"
        + "#UB 0 1930 5.5 7\n#UB 0 2440 -5.5\n"
    )
    #expect(read.told == [] && read.file.opening.values.sorted() == [-550, 550])
  }

  @Test func `a sub-dimension's object is the same, written whole or apart`() throws {
    let read = try SIERead(
      "#DIM 20 Region\n#UNDERDIM 21 Lag 20\n#OBJEKT 20 01 Nord\n#OBJEKT 21 0101 \"Lag ett\"\n"
        + "#PSALDO 0 202503 4010 {21 \"0101\"} 1\n"
        + voucher(
          "#TRANS 4010 {20 01 21 01} 1\n#TRANS 4010 {21 0101} 1\n#TRANS 1930 {20 01 21 09} -2"
        )
    )
    let region = DimensionValue(dimension: 20, code: "01")
    let team = DimensionValue(dimension: 21, code: "0101")
    #expect(
      read.vouchers[0].draft.lines.map(\.ledgerAccount.dimensions)
        == [[region, team], [team], [region, DimensionValue(dimension: 21, code: "09")]]
    )
    #expect(read.file.kept.balances.map(\.ledgerAccount.dimensions) == [[team]])
    #expect(read.file.values[team] == "Lag ett")
  }

  @Test func `control characters are blanks, and told with their first line`() throws {
    for byte: UInt8 in [0, 1, 7, 0x1B, 127] {
      let name = cp437("#KONTO 5010 \"Hyra") + [byte, byte] + cp437("lokal\"\n")
      let read = try SIERead(cp437(sieHeader) + name + cp437(sieVoucher))
      #expect(read.told == ["SIE-041 warning 12"], "\(byte)")
      #expect(read.problem("SIE-041") == .controlCharacters(count: 2))
      #expect(read.file.accounts.last?.name == "Hyra  lokal")
    }
    for end: [UInt8] in [[0x1A], [0x1A, 0, 0, 0], [0]] {
      #expect(try SIERead(cp437(sieHeader + sieVoucher) + end).told == [], "\(end)")
    }
  }

  @Test func `a line may be as long as the file, and a finding may not`() throws {
    let long = String(repeating: "x", count: 1_000_000)
    let read = try SIERead(
      "#KONTO 5010 \"\(long)\"\n#VALUTA \(long)\n#\(long) 1\n#VER A \"\(long)\" 2025\(long)\n{\n}\n"
        + voucher("#TRANS 1930 {} \(long)")
    )
    #expect(read.file.accounts.last?.name.utf8.count == long.utf8.count)
    #expect(
      read.told.map { $0.prefix(7) } == ["SIE-033", "SIE-012", "SIE-003", "SIE-019", "SIE-004"]
    )
    for finding in read.file.findings {
      #expect(String(describing: finding.problem).utf8.count < 400, "\(finding.problem.code)")
    }
  }

  @Test func `what is wrong on every line is told a thousand times and then counted`() throws {
    let lines = String(repeating: "#TRANS 1930 {} x\n", count: 1_234)
    let labels = (0..<1_500).map { "#L\($0) 1\n" }.joined()
    let read = try SIERead(labels + voucher(lines))
    #expect(read.told.filter { $0.hasPrefix("SIE-004") }.count == 1_000)
    #expect(read.told.filter { $0.hasPrefix("SIE-012") }.count == 1_000)
    #expect(read.told.contains("SIE-049 error -"))
    #expect(read.problem("SIE-049") == .moreOfTheSame(ErrorCode("SIE", 4), count: 234))
    #expect(read.problem("SIE-032") == .linesPassedOver(count: 500))
  }

  @Test func `a wrong control sum is an error until the user accepts it`() throws {
    let text = "#KSUMMA\n" + sieVoucher + "#KSUMMA 123456789\n"
    let read = try SIERead(text)
    #expect(read.told == ["SIE-011 error 18"] && read.file.overrides == [])
    let accepted = try SIERead(text, .with { $0.acceptsControlSum = true })
    guard case .controlSumDiffers(_, let computed) = accepted.problem("SIE-011") else {
      Issue.record("no SIE-011")
      return
    }
    #expect(accepted.told == ["SIE-011 warning 18"] && accepted.file.isPostable)
    #expect(accepted.file.overrides == ["#KSUMMA 123456789, computed \(computed)"])
    for right in ["\(computed)", "\(Int32(bitPattern: computed))", "00\(computed)"] {
      let read = try SIERead("#KSUMMA\n" + sieVoucher + "#KSUMMA \(right)\n")
      #expect(read.told == [], "\(right)")
    }
    let cut = try SIERead("#KSUMMA\n" + sieVoucher, .with { $0.acceptsControlSum = true })
    #expect(cut.told == ["SIE-010 error -"])
  }
}
