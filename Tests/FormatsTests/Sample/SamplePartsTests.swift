import Accounting
import Testing

@testable import Formats

@Suite struct SamplePartsTests {
  @Test func `chance is SplitMix64`() {
    // The generator's published sequence from 1234567.
    var random = SampleRandom(seed: 1_234_567)
    #expect(
      (0..<3).map { _ in random.next() } == [
        6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423,
      ]
    )
  }

  @Test func `chance keeps to its bounds and reaches them`() {
    var random = SampleRandom(seed: 1)
    for bound in 1...20 {
      #expect(Set((0..<2_000).map { _ in random.below(bound) }) == Set(0..<bound))
    }
    #expect(Set((0..<200).map { _ in random.between(3, 5) }) == [3, 4, 5])
  }

  @Test func `numbers are written as money is`() {
    for hundredths in Int64(-12_000)...12_000 {
      var text = OutputBytes()
      text.append(hundredths: hundredths)
      #expect(text.bytes == Array(Money(minorUnits: hundredths, .sek).decimal.utf8))
    }
    var text = OutputBytes()
    text.append(Int.max)
    #expect(text.bytes == Array(String(Int.max).utf8))
  }

  @Test func `the chart is in order, has no account twice and holds what revaluation needs`() {
    let numbers = SampleChart.accounts.map(\.number)
    #expect(numbers == Set(numbers).sorted())
    #expect((380...450).contains(numbers.count))
    let needed = [
      1_930, 1_941, 1_942, 2_091, 2_099, 3_960, 7_960, 8_231, 8_236, 8_331, 8_336, 8_431, 8_436,
      8_999,
    ]
    #expect(Set(numbers).isSuperset(of: needed))
    #expect(Set(numbers).isSuperset(of: SampleChart.always.union(SampleChart.foreignTrade)))
    for currency in SampleCurrency.all {
      #expect(Set(numbers).isSuperset(of: [currency.bank, currency.receivable, currency.payable]))
    }
  }

  @Test func `every account has a name without quotes and, but for the year's result, a tax code`()
  {
    var encoder = SIEEncoder(.cp437)
    var output = OutputBytes()
    for account in SampleChart.accounts {
      #expect(!account.name.isEmpty && !account.name.contains("\""))
      encoder.append(account.name, to: &output)
      #expect((account.taxCode == nil) == (account.number == 8_999), "\(account.number)")
    }
    #expect(encoder.replaced.isEmpty)
  }

  @Test func `an account's type is that of its class but for financial income`() {
    for account in SampleChart.accounts where account.number < 8_000 {
      let type = AccountType(classOf: AccountNumber(String(account.number)))
      #expect(account.type == type, "\(account.number)")
    }
  }

  @Test func `business days are the weekdays after New Year's Day`() {
    let plan = SamplePlan(vouchers: 100, year: 2_025)
    #expect(plan.businessDays.map(\.count) == [22, 20, 21, 22, 22, 21, 23, 21, 22, 23, 20, 23])
    #expect(plan.businessDays[0].first == 1)
    #expect(plan.businessDays[11].last == 364)
  }
}
