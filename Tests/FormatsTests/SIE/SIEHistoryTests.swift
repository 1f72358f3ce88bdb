import Accounting
import Testing

@testable import Formats

@Suite struct `What a line says beyond the ledger` {
  private func read(_ lines: String) throws -> SIERead {
    try SIERead("#VER A 1 20250331\n{\n\(lines)\n}\n")
  }

  private func detail(_ line: Int?, _ change: (inout LineDetail) -> Void) -> LineDetail {
    var detail = LineDetail(line: line)
    change(&detail)
    return detail
  }

  @Test func `an added line is its twin, with who added it`() throws {
    for (row, twin) in [
      ("1930 {} -5 20250331 Bank 0 EK", "1930 {} -5 20250331 Bank"),
      ("\"1930\" {1 N} -5 \"\" \"Bank\" \"\" EK", "1930 { \"1\" \"N\" } -5 \"\" Bank \"\" \"EK\""),
      // C57: another text, another object or another way to write the amount.
      ("1930 {} -5 20250331 Bank 0 EK", "1930 {1 N} -5.00 20250331 \"Bank, juni\""),
    ] {
      let read = try read("#RTRANS \(row)\n#TRANS \(twin)\n#TRANS 4010 {} 5")
      #expect(read.told == [])
      #expect(read.vouchers[0].draft.lines.map(\.accounting) == [-500, 500])
      let expected = detail(1) {
        $0.change = .added
        $0.signature = "EK"
      }
      #expect(read.vouchers[0].details == [expected])
    }
  }

  @Test func `an added line without its twin is told and is not the ledger's`() throws {
    for rows in [
      "#RTRANS 1930 {} -5\n#TRANS 1930 {} -6\n#TRANS 4010 {} 6",
      "#RTRANS 1930 {} -6\n#TRANS 4010 {} 6\n#TRANS 1930 {} -6",
      "#RTRANS 2440 {} -6\n#TRANS 1930 {} -6\n#TRANS 4010 {} 6",
      "#RTRANS 1930 {} -6\n#BTRANS 4010 {} 1\n#TRANS 1930 {} -6\n#TRANS 4010 {} 6",
      "#RTRANS 1930 {} -6\n#RTRANS 4010 {} 6\n#TRANS 4010 {} 6\n#TRANS 1930 {} -6",
    ] {
      let read = try read(rows)
      #expect(read.told == ["SIE-043 warning 14"], "\(rows)")
      #expect(read.problem("SIE-043") == .addedLinesWithoutTwin(count: 1))
      #expect(read.vouchers[0].draft.lines.count == 2)
    }
    let last = try read("#TRANS 1930 {} 0\n#RTRANS 1930 {} 0")
    #expect(last.told == ["SIE-043 warning 15"])
    let cut = try SIERead("#VER A 1 20250331\n{\n#RTRANS 1930 {} 0\n" + sieVoucher)
    #expect(cut.told.contains("SIE-043 warning 14"))
  }

  @Test func `a struck line stands beside the voucher as it was`() throws {
    let read = try read("#TRANS 1930 {} 0\n#BTRANS 5010 {6 P1} 9.5 20250401 \"Fel konto\" 2 AB")
    #expect(read.told == ["SIE-013 warning 15"])
    let value = DimensionValue(dimension: 6, code: "P1")
    let line = VoucherLine(
      LedgerAccount(AccountNumber("5010"), [value]),
      Money(minorUnits: 950, .sek),
      accounting: 950,
      text: "Fel konto"
    )
    let expected = detail(nil) {
      $0.change = .struck(line)
      $0.day = Day(year: 2025, month: 4, day: 1)
      $0.quantity = "2"
      $0.signature = "AB"
    }
    #expect(read.vouchers[0].details == [expected])
    #expect(read.file.counts.debit == 0)
    #expect(try self.read("#TRANS 1930 {} 0\n#BTRANS 5010 {} x").told == ["SIE-033 warning 15"])
  }

  @Test func `a day that is not the voucher's, a quantity and a signature are kept`() throws {
    let read = try read(
      "#TRANS 1930 {} -5 20250331\n#TRANS 4010 {} 2 20250401\n#TRANS 4010 {} 3 \"\" \"\" 1.5 EK\n"
        + "#TRANS 4010 {} 0 20250331 x 0.00 \"\"\n#TRANS 4010 {} 0 20250230 x"
    )
    let later = detail(2) { $0.day = Day(year: 2025, month: 4, day: 1) }
    let signed = detail(3) {
      $0.quantity = "1.5"
      $0.signature = "EK"
    }
    #expect(read.vouchers[0].details == [later, signed])
  }

  @Test func `each voucher has its own details`() throws {
    let read = try SIERead(
      "#VER A 1 20250331\n{\n#BTRANS 1930 {} 1\n}\n" + "#VER A 2 20250331\n{\n#TRANS 1930 {} 0\n}\n"
    )
    #expect(read.vouchers.map(\.details.count) == [1, 0])
  }
}

@Suite struct `The numbers of a series` {
  private func missing(_ numbers: [Int], series: String = "A") throws -> SIEProblem? {
    let vouchers = numbers.map { "#VER \"\(series)\" \($0) 20250331\n{\n#TRANS 1930 {} 0\n}\n" }
    return try SIERead(vouchers.joined()).problem("SIE-044")
  }

  @Test func `that are missing are told once, as ranges`() throws {
    let numbers = Array(1...11) + Array(13...16) + [20]
    let expected = SIEProblem.numbersMissing(series: "A", missing: [12...12, 17...19], count: 4)
    #expect(try missing(numbers) == expected)
    #expect(try missing(numbers.reversed()) == expected)
    #expect(
      try missing(numbers, series: "")
        == .numbersMissing(series: "", missing: [12...12, 17...19], count: 4)
    )
    #expect(try missing(Array(1...30).reversed()) == nil)
  }

  @Test func `are named however many follow on each other`() throws {
    #expect(
      try missing([1, 2, 80_001, 80_002, 80_004])
        == .numbersMissing(series: "A", missing: [3...80_000, 80_003...80_003], count: 79_999)
    )
    #expect(try missing([1, 103]) == .numbersMissing(series: "A", missing: [2...102], count: 101))
    #expect(
      try missing([9001, 9002, 9101, 9102, 9401, 9501])
        == .numbersMissing(
          series: "A",
          missing: [9003...9100, 9103...9400, 9402...9500],
          count: 495
        )
    )
  }

  @Test func `are none where document numbers do not follow on each other`() throws {
    #expect(try missing((1...30).map { $0 * 7 }) == nil)
  }

  @Test func `are judged series by series, and what is no number not at all`() throws {
    let read = try SIERead(
      ["A 1", "B 2", "A 3", "B 3", "C x", "C y", "D \"\"", "D 1"]
        .map { "#VER \($0) 20250331\n{\n#TRANS 1930 {} 0\n}\n" }.joined()
    )
    #expect(read.told == ["SIE-044 info -"])
    #expect(read.problem("SIE-044") == .numbersMissing(series: "A", missing: [2...2], count: 1))
  }

  @Test func `are many, and the finding stays short`() throws {
    let problem = try missing((1...6_002).filter { $0 % 3 != 0 })
    guard case .numbersMissing(_, let ranges, let count) = problem else {
      Issue.record("nothing is missing")
      return
    }
    #expect(ranges.count == 20 && count == 2_000)
  }
}
