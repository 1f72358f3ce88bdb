import Accounting
import Testing

@testable import Formats

@Suite struct SampleJournalTests {
  @Test(arguments: [0, 10, 300, 4_000])
  func `the journal is read without a finding, and every voucher balances`(_ count: Int) {
    let file = readJournal(SampleBooks(vouchers: count, seed: 5).journal)
    #expect(file.findings.isEmpty)
    #expect(file.vouchers.count == 18 + count / 10)
    #expect(file.vouchers.map(\.reference.series).allSatisfy { $0 == "V" })
    #expect(file.vouchers.map(\.reference.number) == (1...file.vouchers.count).map { "\($0)" })
    #expect(file.vouchers.map(\.day) == file.vouchers.map(\.day).sorted())
    for voucher in file.vouchers {
      #expect(
        voucher.lines.reduce(0) { $0 + hundredths($1.accounting) } == 0,
        "\(voucher.reference)"
      )
      #expect(voucher.lines.allSatisfy { $0.currency != nil && $0.amount != nil })
      #expect(voucher.lines.allSatisfy { $0.currency != .sek || $0.amount == $0.accounting })
    }
  }

  private func hundredths(_ amount: ExactDecimal?) -> Int64 {
    amount.flatMap { Money(decimal: $0.description, .sek) }?.minorUnits ?? .min
  }

  @Test func `six currencies are traded in`() {
    let file = readJournal(SampleBooks(vouchers: 3_000, seed: 5).journal)
    let currencies = Set(file.vouchers.dropFirst(18).flatMap(\.lines).compactMap(\.currency))
    #expect(currencies.map(\.code).sorted() == ["DKK", "EUR", "GBP", "NOK", "PLN", "SEK", "USD"])
    let accounts = Set(file.vouchers.flatMap(\.lines).map(\.account.code))
    #expect(accounts.isSuperset(of: ["3960", "7960", "3105", "3108", "4515", "4545"]))
  }

  @Test func `opening positions are what the SIE file brings in, moved to their currencies`() {
    let books = SampleBooks(vouchers: 300, seed: 9)
    let opening = SampleReading(books.sie).opening
    let first = readJournal(books.journal).vouchers.prefix(18)
    #expect(first.count == 18)
    for voucher in first {
      let account = Int(voucher.lines[0].account.code) ?? 0
      #expect(voucher.lines.map(\.account) == [voucher.lines[0].account, voucher.lines[0].account])
      #expect(voucher.lines[0].currency == .sek)
      #expect(hundredths(voucher.lines[1].accounting) == opening[account])
    }
    #expect(Set(first.map { $0.lines[0].account }).count == 18)
  }

  @Test func `no position in a currency is settled beyond what it was`() {
    let file = readJournal(SampleBooks(vouchers: 5_000, seed: 2).journal)
    var balances: [AccountNumber: Int64] = [:]
    for line in file.vouchers.flatMap(\.lines) where line.currency != .sek {
      balances[line.account, default: 0] += hundredths(line.amount)
    }
    for currency in SampleCurrency.all {
      #expect(balances[AccountNumber(String(currency.receivable)), default: 0] >= 0)
      #expect(balances[AccountNumber(String(currency.payable)), default: 0] <= 0)
    }
  }
}
