import Accounting

/// A foreign currency of the sample with the accounts that are kept in it.
struct SampleCurrency: Hashable, Sendable {
  let currency: Currency
  let receivable: Int
  let payable: Int
  let bank: Int
  let isOfEU: Bool
  /// Tenths of the unit that prices of ten euros come to, so that amounts look alike.
  let scale: Int64

  static let all: [SampleCurrency] = [
    SampleCurrency("EUR", 1_512, 2_441, 1_941, isOfEU: true, scale: 10),
    SampleCurrency("USD", 1_513, 2_442, 1_942, isOfEU: false, scale: 11),
    SampleCurrency("NOK", 1_514, 2_443, 1_943, isOfEU: false, scale: 115),
    SampleCurrency("DKK", 1_515, 2_444, 1_944, isOfEU: true, scale: 75),
    SampleCurrency("GBP", 1_517, 2_445, 1_945, isOfEU: false, scale: 9),
    SampleCurrency("PLN", 1_518, 2_446, 1_946, isOfEU: true, scale: 43),
  ]

  private init(
    _ code: String,
    _ receivable: Int,
    _ payable: Int,
    _ bank: Int,
    isOfEU: Bool,
    scale: Int64
  ) {
    guard let currency = Currency(code) else { preconditionFailure("not a currency: \(code)") }
    self.currency = currency
    self.receivable = receivable
    self.payable = payable
    self.bank = bank
    self.isOfEU = isOfEU
    self.scale = scale
  }
}

/// What an account in a foreign currency holds when the year begins.
struct SamplePosition: Hashable, Sendable {
  let account: Int
  /// Index of its currency among those of the books.
  let currency: Int
  /// Minor units of the currency.
  let amount: Int64
  /// Öre, at the last rate before the year.
  let accounting: Int64

  /// The bank account, receivables and payables of each currency.
  static func all(
    _ currencies: [SampleCurrency],
    _ rates: SampleRates,
    seed: UInt64
  ) -> [SamplePosition] {
    var random = SampleRandom(seed: seed ^ 0x5EED)
    var positions: [SamplePosition] = []
    for (index, currency) in currencies.enumerated() {
      let bank = Int64(random.between(180, 320)) * 100_00
      let receivable = Int64(random.between(30, 90)) * 100_00
      let payable = -Int64(random.between(20, 60)) * 100_00
      for (account, amount) in [
        (currency.bank, bank), (currency.receivable, receivable), (currency.payable, payable),
      ] {
        let amount = amount * currency.scale / 10
        let accounting = rates.convert(amount, index, onDay: 0)
        positions.append(
          SamplePosition(
            account: account,
            currency: index,
            amount: amount,
            accounting: accounting
          )
        )
      }
    }
    return positions
  }
}
