import Accounting
import Testing

@Suite struct SuspendedBalancesTests {
  private let bank = AccountNumber("1930")
  private let sales = AccountNumber("3001")
  private let suspense = AccountNumber("2999")

  private func told(_ lines: [VoucherLine]) -> [String] {
    lines.map { "\($0.ledgerAccount.account) \($0.accounting)" }
  }

  @Test func `amounts become lines in order of account, without those that are zero`() {
    let amounts: [AccountNumber: Int64] = [sales: -5, suspense: 0, bank: 5]
    #expect(told(amounts.lines(in: .sek)) == ["1930 5", "3001 -5"])
  }

  @Test func `what amounts leave stands last, on suspense`() throws {
    let amounts: [AccountNumber: Int64] = [sales: -5, bank: 8]
    let lines = try amounts.lines(in: .sek, suspense: suspense)
    #expect(told(lines) == ["1930 8", "3001 -5", "2999 -3"])
  }

  @Test func `what stands on suspense itself is part of what is left`() throws {
    let amounts: [AccountNumber: Int64] = [sales: -5, bank: 8, suspense: 4]
    let lines = try amounts.lines(in: .sek, suspense: suspense)
    #expect(told(lines) == ["1930 8", "3001 -5", "2999 -3"])
    let alone: [AccountNumber: Int64] = [suspense: 4]
    #expect(try alone.lines(in: .sek, suspense: suspense).isEmpty)
  }

  @Test func `sums that do not fit are refused`() throws {
    let amounts: [AccountNumber: Int64] = [bank: .max, sales: 1]
    #expect(throws: Refusal.self) { try amounts.total() }
    #expect(throws: Refusal.self) { try amounts.lines(in: .sek, suspense: suspense) }
    #expect(throws: Refusal.self) { try amounts.less([bank: -1]) }
    let fits: [AccountNumber: Int64] = [bank: .max, sales: 1, suspense: -2]
    #expect(try fits.total() == .max - 1)
    #expect(try fits.less([sales: 1]) == [bank: .max, suspense: -2])
    let line = VoucherLine(LedgerAccount(bank), Money(minorUnits: 1, .sek), accounting: 1)
    #expect(throws: Refusal.self) { try amounts.adding([line]) }
    #expect(try [bank: -1, sales: 2].adding([line]) == [sales: 2])
  }
}
