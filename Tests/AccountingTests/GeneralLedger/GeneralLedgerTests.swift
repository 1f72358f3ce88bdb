import Testing

@testable import Accounting

@Suite struct GeneralLedgerTests {
  private static let accounts = ["1930", "3001", "5010"].map { AccountNumber($0) }

  /// Every way in which three vouchers can lie on three days, each with a line on one of two accounts:
  /// the entries of an account ascend by day, then by number in the log, and the balance follows them.
  @Test func `lines stand by account, day and order of posting, each with its balance`() throws {
    for pattern in 0..<(27 * 8) {
      let days = [pattern % 3, pattern / 3 % 3, pattern / 9 % 3]
      let places = [pattern / 27 % 2, pattern / 54 % 2, pattern / 108 % 2]
      var lines = PostedLines(GeneralLedgerTests.accounts.map { LedgerAccount($0) })
      for (index, day) in days.enumerated() {
        lines.add(
          PostedLines.Voucher(
            id: Int64(index + 1),
            day: Day(number: Int32(day)),
            series: "A",
            number: "\(index)",
            text: ""
          )
        )
      }
      for voucher in 0..<3 {
        let amount = Int64(1) << voucher
        lines.addLine(of: voucher, places[voucher], accounting: amount, text: nil, foreign: nil)
        lines.addLine(of: voucher, 2, accounting: -amount, text: nil, foreign: nil)
      }
      let rows = [0, 1, 2].map { (account: Int) -> TrialBalanceLine in
        let sum = (0..<3).map { places[$0] == account ? Int64(1) << Int64($0) : 0 }.reduce(0, +)
        return TrialBalanceLine(
          subject: .account(GeneralLedgerTests.accounts[account], name: "", value: ""),
          figures: TrialBalanceFigures(
            account == 2 ? TrialBalanceAmounts(opening: 100, credit: 7) : .init(debit: sum)
          )
        )
      }
      let made = try GeneralLedger(rows, lines, chart: ChartOfAccounts())
      let ledger = try #require(made, "\(pattern)")
      #expect(ledger.accounts.map(\.entries.count).reduce(0, +) == 6)
      for (index, account) in ledger.accounts.enumerated() {
        let expected: [Int] = (0..<3).filter { index == 2 || places[$0] == index }
          .sorted { (days[$0], $0) < (days[$1], $1) }
        let entries = ledger.entries[account.entries]
        #expect(entries.map { lines.lines[$0.line].voucher } == expected, "\(pattern)")
        var balance = account.amounts.opening
        for (entry, voucher) in zip(entries, expected) {
          balance += (index == 2 ? -1 : 1) << Int64(voucher)
          #expect(entry.balance == balance, "\(pattern)")
        }
        #expect(balance == account.amounts.closing)
      }
      #expect(ledger.total == TrialBalanceAmounts(opening: 100, debit: 7, credit: 7))
    }
  }

  @Test func `lines that do not come to the movements make no ledger`() throws {
    var lines = PostedLines([LedgerAccount(GeneralLedgerTests.accounts[0])])
    lines.add(
      PostedLines.Voucher(id: 1, day: Day(number: 0), series: "A", number: "1", text: "")
    )
    lines.addLine(of: 0, 0, accounting: 5, text: nil, foreign: nil)
    func ledger(_ amounts: TrialBalanceAmounts...) throws -> GeneralLedger? {
      try GeneralLedger(
        amounts.map { amounts in
          TrialBalanceLine(
            subject: .account(GeneralLedgerTests.accounts[0], name: "", value: ""),
            figures: TrialBalanceFigures(amounts)
          )
        },
        lines,
        chart: ChartOfAccounts()
      )
    }
    #expect(try ledger(TrialBalanceAmounts(opening: 3, debit: 5)) != nil)
    #expect(try ledger(TrialBalanceAmounts(debit: 5, credit: 1)) == nil)
    #expect(try ledger(TrialBalanceAmounts(debit: 4)) == nil)
    #expect(try ledger() == nil)
  }
}
