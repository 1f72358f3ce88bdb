import Accounting
import Foundation
import Testing

@testable import Formats

/// The committed demonstration books are what the generator makes of their seed.
@Suite struct DemonstrationTests {
  private static let folder = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Samples")

  private func bytes(_ name: String) throws -> [UInt8] {
    Array(try Data(contentsOf: Self.folder.appending(path: name)))
  }

  private func books() throws -> SampleBooks {
    let rates = readECBRates(try bytes("ecb-2025.csv"))
    #expect(rates.findings.isEmpty)
    return SampleBooks(
      vouchers: 300,
      seed: 2_025,
      currencyVouchers: 31,
      currencies: 3,
      rates: rates.rates,
      accounts: .used
    )
  }

  @Test func `the committed books are made again byte for byte`() throws {
    let books = try books()
    #expect(try bytes("fjordvik-2025.se") == books.sie)
    #expect(try bytes("fjordvik-2025-currency.csv") == books.journal)
    #expect(books.sie.count < 60_000)
  }

  @Test func `the committed books foot`() throws {
    let reading = SampleReading(try bytes("fjordvik-2025.se"))
    #expect(reading.dates.count == 300)
    #expect(reading.sums.allSatisfy { $0 == 0 })
    let ends = reading.closing.values.reduce(0, +) + reading.results.values.reduce(0, +)
    #expect(ends == 0)
  }

  @Test func `what is booked in a currency is at the ECB's rate of its day`() throws {
    let rates = readECBRates(try bytes("ecb-2025.csv")).rates
    let journal = readJournal(try bytes("fjordvik-2025-currency.csv"))
    #expect(journal.vouchers.count == 40)
    var checked = 0
    for voucher in journal.vouchers {
      // The opening positions are at the last rate before the year, New Year's Day having none.
      let published = rates.filter { $0.day <= voucher.day }
      let crowns = published.first { $0.to == .sek }
      for line in voucher.lines where line.currency != .sek && !isSettled(line, voucher) {
        let foreign = published.first { $0.to == line.currency }
        let expected = hundredths(try #require(line.amount), crowns, foreign)
        #expect(line.accounting == ExactDecimal(mantissa: expected, scale: 2), "\(line)")
        checked += 1
      }
    }
    #expect(checked > 50)
  }

  /// A payment takes the receivable or payable down at what it was booked at.
  private func isSettled(_ line: JournalLine, _ voucher: JournalVoucher) -> Bool {
    voucher.text.contains("etalning") && !line.account.code.hasPrefix("19")
  }

  /// Amount × SEK per euro ÷ currency per euro, halves away from zero; all in whole numbers.
  private func hundredths(
    _ amount: ExactDecimal,
    _ crowns: PublishedRate?,
    _ foreign: PublishedRate?
  ) -> Int64 {
    guard let crowns else { return .min }
    let one = ExactDecimal(mantissa: 1, scale: 0)
    let rate = foreign?.rate ?? one
    var top = Int128(amount.mantissa) * Int128(crowns.rate.mantissa)
    var bottom = Int128(rate.mantissa)
    top *= Int128.powerOfTen(2 + rate.scale)
    bottom *= Int128.powerOfTen(amount.scale + crowns.rate.scale)
    let doubled = (top.magnitude * 2 + bottom.magnitude) / (2 * bottom.magnitude)
    return Int64(doubled) * (top < 0 ? -1 : 1)
  }

  @Test func `the extract of the ECB's rates covers the year and its edges`() throws {
    let file = readECBRates(try bytes("ecb-2025.csv"))
    #expect(file.rates.count == 296 * 6)
    #expect(file.rates.first?.day == Day(iso: "2026-01-30"))
    #expect(file.rates.last?.day == Day(iso: "2024-12-02"))
  }
}
