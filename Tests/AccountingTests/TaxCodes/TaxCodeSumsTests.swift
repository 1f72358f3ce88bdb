import Accounting
import TestSupport
import Testing

/// Tax by code: each voucher its lines, `account amount`, behind them `code base tax` where a file has it.
@Suite struct TaxCodeSumsTests {
  private func sums(_ vouchers: [String], _ standard: ChartStandard = .ns4102) throws -> TaxCodeSums
  {
    let rows = vouchers.map { voucher in
      voucher.split(separator: ";").map { $0.split(separator: " ").map(String.init) }
    }
    let accounts = Set(rows.flatMap { $0.map { $0[0] } }).sorted()
    var posted = PostedLines(accounts.map { LedgerAccount(AccountNumber($0)) })
    for place in rows.indices {
      posted.add(
        PostedLines.Voucher(
          id: Int64(place + 1),
          day: Day(number: 0),
          series: "A",
          number: String(place + 1),
          text: ""
        )
      )
    }
    for (voucher, lines) in rows.enumerated() {
      for words in lines {
        posted.addLine(
          of: voucher,
          try #require(accounts.firstIndex(of: words[0])),
          accounting: try #require(Int64(words[1])),
          text: nil,
          foreign: nil
        )
      }
    }
    for (voucher, lines) in rows.enumerated() {
      for (place, words) in lines.enumerated() where words.count > 2 {
        var detail = LineDetail(line: place + 1)
        detail.tax = LineTax(
          code: words[2] == "-" ? "" : words[2],
          percentage: "25",
          base: Int64(words[3]),
          amount: try #require(Int64(words[4]))
        )
        posted.addDetail(of: voucher, detail)
      }
    }
    return try TaxCodeSums(posted, isOfTax: standard.isOfTax)
  }

  @Test(
    arguments: [
      // The code stands on the line of income alone: the tax is what it states.
      (["1500 125;3000 -100 3 100 -25;2700 -25"], ["3: 1 -100 -25 3000"], [], -25),
      // On the line of tax as well: it is counted once, by the account.
      (
        ["1500 125;3000 -100 3 100 -25;2700 -25 3 100 -25"], ["3: 2 -100 -25 2700,3000"], [], -25
      ),
      // On the line of tax alone: the base is what that states.
      (["1500 125;3000 -100;2700 -25 3 100 0"], ["3: 1 -100 -25 2700"], [], -25),
      // No base is stated: it is the line.
      (["1500 125;3000 -100 3 - -25;2700 -25"], ["3: 1 -100 -25 3000"], [], -25),
      // A credit note, whose base a file writes without a sign.
      (["1500 -125;3000 100 3 100 25;2700 25"], ["3: 1 100 25 3000"], [], 25),
      // Input and output in one voucher.
      (
        ["4000 80 1 80 20;2710 20;3000 -40 3 40 -10;2700 -10;1920 -50"],
        ["1: 1 80 20 4000", "3: 1 -40 -10 3000"], [], 10
      ),
      // A line that nobody has coded, and a settlement, stand without a code.
      (["1500 125;3000 -100;2700 -25", "2700 25;2740 -25"], [], ["1 -25", "2 25"], 0),
      // One öre of rounding is not silent.
      (["1500 126;3000 -100 3 100 -25;2700 -26"], ["3: 1 -100 -25 3000"], ["1 -1"], -26),
      // Reverse charge with one side stated: the other has no code.
      (
        ["4000 100 86 100 25;2710 25;2704 -25;1920 -100"], ["86: 1 100 25 4000"], ["1 -25"], 0
      ),
      // A code without tax has a base; tax without a code is told as such.
      (["1920 100;3100 -100 5 100 0"], ["5: 1 -100 0 3100"], [], 0),
      (["1500 125;3000 -100 - 100 -25;2700 -25"], [": 1 -100 -25 3000"], [], -25),
      // Two vouchers of a code.
      (
        ["1500 125;3000 -100 3 100 -25;2700 -25", "1500 -5;3000 4 3 4 1;2700 1"],
        ["3: 2 -96 -24 3000"], [], -24
      ),
      (["1920 5;2740 -5"], [], [], 0), ([], [], [], 0),
    ] as [([String], [String], [String], Int64)]
  )
  func `codes and what has none come to the movement of the accounts`(
    _ vouchers: [String],
    _ codes: [String],
    _ rests: [String],
    _ movement: Int64
  ) throws {
    let made = try sums(vouchers)
    let told = made.codes.map { code in
      let accounts = code.accounts.map(\.code).joined(separator: ",")
      return "\(code.code): \(code.lines) \(code.base) \(code.tax.net) \(accounts)"
    }
    #expect(told == codes)
    #expect(made.withoutCode.map { "\($0.voucher) \($0.amount)" } == rests)
    #expect(made.movement == movement)
    let net = made.codes.map(\.tax.net).reduce(0, +) + made.rest.net
    #expect(net == made.movement)
  }

  @Test(arguments: [
    (ChartStandard.bas, "2610", true), (.bas, "2641", true), (.bas, "26491", true),
    (.bas, "2650", false), (.bas, "1650", false), (.bas, "2609", false), (.bas, "26", false),
    (.ns4102, "2700", true), (.ns4102, "2719", true), (.ns4102, "2740", false),
    (.ns4102, "2690", false), (.ns4102, "x", false),
  ])
  func `accounts of the tax are those of the chart`(
    _ standard: ChartStandard,
    _ account: String,
    _ isOfTax: Bool
  ) {
    #expect(standard.isOfTax(AccountNumber(account)) == isOfTax)
  }

  @Test(
    arguments: [
      // A settlement of output tax and input tax, and a voucher that takes back its own tax.
      (["2700 250;2710 -125;2740 -125", "2700 -9;2700 9"], 259, 134),
      // One line has a code, another has none.
      (["4000 80 1 80 20;2710 20 1 - 20;2704 -5;1920 -95"], 0, 5),
      // The tax of other lines is what one of these is for; nobody knows which.
      (["1500 121;3000 -100 3 100 -25;2700 -26;2710 5"], 4, 0),
    ] as [([String], Int64, Int64)]
  )
  func `what has no code is told by its sides, line by line`(
    _ vouchers: [String],
    _ debit: Int64,
    _ credit: Int64
  ) throws {
    let rest = try sums(vouchers).rest
    #expect(rest.debit == debit && rest.credit == credit)
  }

  @Test func `sides are told apart, and what does not fit is refused`() throws {
    let made = try sums([
      "1500 125;3000 -100 3 100 -25;2700 -25", "1500 -5;3000 4 3 4 1;2700 1",
    ])
    #expect(made.codes[0].tax.debit == 1 && made.codes[0].tax.credit == 25)
    let much = Int64.max
    #expect(throws: MoneyError.self) {
      try sums(["1500 \(much) 3 \(much) 1", "1500 \(much) 3 \(much) 1"])
    }
  }
}
