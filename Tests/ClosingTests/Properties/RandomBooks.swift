import Accounting
import Books
import Closing
import TestSupport

extension Dice {
  /// Balanced vouchers of January to March in three currencies and three books.
  mutating func vouchers(_ count: Int) -> [VoucherDraft] {
    let accounts = ["1510", "1930", "1940", "2440", "3001", "5010"]
    return (0..<count).map { _ in
      let code = ["SEK", "EUR", "GBP"][roll(3)]
      let month = roll(3) + 1
      var lines: [VoucherLine] = []
      var (amount, booked, reporting): (Int64, Int64, Int64) = (0, 0, 0)
      for _ in 0...roll(3) {
        let part = Int64(roll(20_001) - 10_000)
        let worth = code == "SEK" ? part : part * 11 + Int64(roll(100))
        let other = Int64(roll(2_001) - 1_000)
        lines.append(
          line(
            accounts[roll(6)],
            part,
            code,
            booked: worth,
            reporting: other,
            costCentre: [nil, "10", "20"][roll(3)]
          )
        )
        (amount, booked, reporting) = (amount - part, booked - worth, reporting - other)
      }
      lines.append(line("2081", amount, code, booked: booked, reporting: reporting))
      return VoucherDraft(
        day: day("2025-0\(month)-1\(roll(10))"),
        series: ["A", "B"][roll(2)],
        text: "slump",
        lines: lines
      )
    }
  }
}

extension TestLedger {
  /// A company with three books and the rates of January's end.
  static func withRates(_ database: TestDatabase) throws -> TestLedger {
    let ledger = try TestLedger(database, reporting: .usd)
    try ledger.rate("SEK", "USD", "2022-12-31", "0.1")
    for (from, rate, other) in [("EUR", "11.4975", "1.17"), ("GBP", "13.2", "1.31")] {
      try ledger.rate(from, "SEK", "2025-01-31", rate)
      try ledger.rate(from, "USD", "2025-01-31", other)
    }
    return ledger
  }

  /// A company with three books and some random vouchers in them.
  static func withVouchers(_ database: TestDatabase, _ dice: inout Dice) throws -> TestLedger {
    let ledger = try withRates(database)
    try ledger.post(dice.vouchers(12))
    return ledger
  }

  func post(_ drafts: [VoucherDraft]) throws {
    _ = try session.books.write(key, by: session.authorship) {
      try $0.post(drafts, by: session.poster)
    }
  }

  /// The trial balances of the months that random books move in, and of the year.
  func trialBalances() throws -> [TrialBalance] {
    try ["2025-01", "2025-02", "2025-03", "2025-close"].map {
      try session.trialBalance(year: nil, period: $0, Call(TestLedger.code)).balance
    }
  }
}
