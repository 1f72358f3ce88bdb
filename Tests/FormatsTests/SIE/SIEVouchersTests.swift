import Accounting
import Testing

@testable import Formats

@Suite struct `The vouchers of a SIE file` {
  @Test func `a voucher is handed over with all that a draft holds`() throws {
    let drafts = try readDrafts(
      "#VER \"A\" 17 20250331 \"Köp av \\\"stol\\\"\" 20250401 EK\n{\n"
        + "  #TRANS 1930 {} -100 20250330 \"Kort\"\n  #TRANS 4010 {1 \"10\" 6 P1} 100.00\n}\n"
    )
    #expect(
      drafts == [
        VoucherDraft(
          day: try #require(Day(year: 2025, month: 3, day: 31)),
          reference: VoucherReference(series: "A", number: "17"),
          text: "Köp av \"stol\"",
          lines: [
            VoucherLine(
              LedgerAccount(AccountNumber("1930")),
              Money(minorUnits: -10_000, .sek),
              accounting: -10_000,
              text: "Kort"
            ),
            VoucherLine(
              LedgerAccount(
                AccountNumber("4010"),
                [
                  DimensionValue(dimension: 1, code: "10"),
                  DimensionValue(dimension: 6, code: "P1"),
                ]
              ),
              Money(minorUnits: 10_000, .sek),
              accounting: 10_000
            ),
          ],
          sourceLine: 12
        )
      ]
    )
  }

  @Test func `vouchers come in the order of the file, empty ones and zero lines too`() throws {
    let drafts = try readDrafts(
      "#VER B 2 20250102\n{\n}\n" + sieVoucher + "#VER B 1 20250101\n{\n#TRANS 1930 {} 0\n}\n"
    )
    #expect(drafts.map(\.reference?.description) == ["B2", "A1", "B1"])
    #expect(drafts.map(\.lines.count) == [0, 2, 1])
    #expect(drafts.map(\.sourceLine) == [12, 15, 20])
  }

  @Test func `added and struck lines are not part of the voucher`() throws {
    let drafts = try readDrafts(
      "#VER A 1 20250101\n{\n#RTRANS 1930 {} 5\n#TRANS 1930 {} 5\n#BTRANS 4010 {} 9\n"
        + "#TRANS 4010 {} -5\n}\n"
    )
    #expect(drafts.map { $0.lines.map(\.accounting) } == [[500, -500]])
  }

  @Test func `a voucher of a pre-system may be without number`() throws {
    let drafts = try readDrafts(
      "#VER \"\" \"\" 20250101\n{\n}\n#VER A \"\" 20250101\n{\n}\n#VER \"\" 3 20250101\n{\n}\n"
    )
    #expect(drafts.map(\.reference?.description) == [nil, "A", "3"])
  }

  @Test func `a brace may follow on the same line, and a line on the brace`() throws {
    let drafts = try readDrafts(
      "#VER A 1 20250101 Text {\n#TRANS 1930 {} 1\n#TRANS 4010 {} -1\n}\n"
        + "#VER A 2 20250101\n{ #TRANS 1930 {} 1\n#TRANS 4010 {} -1\n}\n"
    )
    #expect(drafts.map(\.lines.count) == [2, 2])
    #expect(drafts.map(\.text) == ["Text", ""])
  }

  @Test func `accounts of any length and form keep apart`() throws {
    let accounts = ["1", "10", "1930", "12345678", "123456789", "1234567890", "A\"B", "FEL"]
    let lines = accounts.map { "#TRANS \"\($0)\" {} 1\n#TRANS \($0) {1 a} 1\n#TRANS \($0) {1 b} 1" }
    let drafts = try readDrafts(
      "#VER A 1 20250101\n{\n\(lines.joined(separator: "\n"))\n#TRANS 1 {} -24\n}\n"
    )
    let found = drafts[0].lines.dropLast().map(\.ledgerAccount)
    let expected = accounts.flatMap { account in
      [[], ["a"], ["b"]].map { codes in
        LedgerAccount(AccountNumber(account), codes.map { DimensionValue(dimension: 1, code: $0) })
      }
    }
    #expect(found == expected)
  }

  @Test func `thousands of accounts and objects keep apart`() throws {
    var lines = ""
    for number in 0..<3_000 { lines += "#TRANS \(number) {6 \"P\(number)\"} 1\n" }
    lines += lines
    let drafts = try readDrafts("#VER A 1 20250101\n{\n\(lines)}\n")
    #expect(drafts[0].lines.count == 6_000)
    for (index, line) in drafts[0].lines.enumerated() {
      let number = String(index % 3_000)
      let value = DimensionValue(dimension: 6, code: "P" + number)
      #expect(line.ledgerAccount == LedgerAccount(AccountNumber(number), [value]))
    }
  }

  @Test func `a reader that stops is not handed another voucher`() throws {
    struct Stop: Error {}
    let bytes = cp437(sieHeader + sieVoucher + sieVoucher)
    let file = try readSIE(bytes)
    var count = 0
    #expect(throws: Stop.self) {
      try bytes.withUnsafeBytes { raw in
        try readVouchers(of: file, in: raw) { _ in
          count += 1
          throw Stop()
        }
      }
    }
    #expect(count == 1)
  }

  @Test func `a voucher that is kept is not changed by the next one`() throws {
    let drafts = try readDrafts(sieVoucher + "#VER A 2 20250101\n{\n#TRANS 2440 {} 0\n}\n")
    #expect(drafts[0].lines.map(\.accounting) == [-10_000, 10_000])
    #expect(drafts[1].lines.map(\.ledgerAccount.account.code) == ["2440"])
  }
}
