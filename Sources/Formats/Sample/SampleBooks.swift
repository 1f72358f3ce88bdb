import Accounting

/// Invented books of any size, the same for the same seed, for demonstrations and measurements.
///
/// A Swedish trading company's year: SIE 4E in SEK, and a journal of what is in other currencies.
/// The combinations of accounts and dimensions are bounded whatever the size, but where a width is
/// asked for.
package struct SampleBooks: Sendable {
  package static let companyName = "Fjordvik Handel AB"
  /// Passes the check of an organisation number and is plainly no one's.
  package static let organisationNumber = "556677-8899"
  /// The years that a sample can be made for.
  package static let years = 1990...2100

  /// Which accounts the SIE file declares.
  package enum Accounts: Sendable {
    /// The whole chart, about 400.
    case all
    /// Those that the books use or that revaluation and the year end need.
    case used
  }

  private let plan: SamplePlan
  private let seed: UInt64
  private let accounts: Accounts
  private let currencies: [SampleCurrency]
  private let rates: SampleRates
  private let positions: [SamplePosition]
  private let currencyVouchers: Int

  /// Prepares books with `vouchers` vouchers in SEK and `currencyVouchers` in other currencies,
  /// besides one for each position brought in.
  ///
  /// `rates` are the euro's published rates; without them, and for days that they do not cover,
  /// plausible ones are made up. `currencies` are the first so many of EUR, USD, NOK, DKK, GBP,
  /// PLN.
  package init(
    vouchers: Int,
    seed: UInt64,
    year: Int = 2025,
    currencyVouchers: Int? = nil,
    currencies: Int = 6,
    rates: [PublishedRate] = [],
    accounts: Accounts = .all,
    width: SampleWidth? = nil
  ) {
    precondition(vouchers >= 0 && SampleBooks.years.contains(year), "\(vouchers), \(year)")
    let plan = SamplePlan(vouchers: vouchers, year: year, width: width)
    let chosen = Array(SampleCurrency.all.prefix(currencies))
    self.plan = plan
    self.seed = seed
    self.accounts = accounts
    self.currencyVouchers = currencyVouchers ?? vouchers / 10
    self.currencies = chosen
    self.rates = SampleRates(
      chosen.map(\.currency),
      published: rates,
      firstDay: plan.firstDay,
      days: 368
    )
    positions = SamplePosition.all(chosen, self.rates, seed: seed)
  }

  /// Writes the books as SIE 4E, chunk by chunk.
  package func writeSIE<Failure: Error>(
    _ write: ([UInt8]) throws(Failure) -> Void
  ) throws(Failure) {
    let opening = SampleOpening(plan: plan, seed: seed, positions: positions)
    var sie = SampleSIE(plan)
    appendTop(&sie, opening)
    var stream = SampleStream(plan: plan, seed: seed, opening: opening)
    while stream.next() {
      sie.append(stream.voucher)
      try sie.writer.output.handOn(to: write)
    }
    try sie.writer.output.handOnAll(to: write)
  }

  /// Writes the vouchers in foreign currencies as a journal CSV, chunk by chunk.
  package func writeJournal<Failure: Error>(
    _ write: ([UInt8]) throws(Failure) -> Void
  ) throws(Failure) {
    var journal = SampleJournal(
      plan: plan,
      currencies: currencies,
      rates: rates,
      positions: positions,
      trade: currencyVouchers,
      seed: seed
    )
    var csv = SampleCSV(plan, currencies)
    csv.appendHeading()
    while let voucher = journal.next() {
      csv.append(voucher)
      try csv.text.handOn(to: write)
    }
    try csv.text.handOnAll(to: write)
  }

  /// The totals stand before the vouchers, so the vouchers are first made once for them alone.
  private func appendTop(_ sie: inout SampleSIE, _ opening: SampleOpening) {
    var stream = SampleStream(plan: plan, seed: seed, opening: opening)
    var isUsed = opening.balances.map { $0 != 0 }
    while stream.next() {
      for line in stream.voucher.lines { isUsed[line.account] = true }
    }
    let closing = stream.balances
    sie.appendHeader()
    sie.append(declared(isUsed, opening))
    sie.appendDimensions()
    sie.append(.opening, year: 0, nonzero(opening.balances, 0..<3_000))
    sie.append(.closing, year: 0, nonzero(closing, 0..<3_000))
    sie.append(.opening, year: -1, opening.before)
    sie.append(.closing, year: -1, nonzero(opening.balances, 0..<3_000))
    sie.append(.result, year: 0, nonzero(closing, 3_000..<9_000))
    sie.append(.result, year: -1, opening.results)
  }

  private func declared(_ isUsed: [Bool], _ opening: SampleOpening) -> [SampleAccount] {
    guard accounts == .used else { return SampleChart.accounts }
    var needed = SampleChart.always.union(opening.results.map(\.account))
    needed.formUnion(opening.before.map(\.account))
    if !currencies.isEmpty { needed.formUnion(SampleChart.foreignTrade) }
    return SampleChart.accounts.filter { isUsed[$0.number] || needed.contains($0.number) }
  }

  private func nonzero(
    _ balances: [Int64],
    _ range: Range<Int>
  ) -> [(account: Int, amount: Int64)] {
    range.filter { balances[$0] != 0 }.map { ($0, balances[$0]) }
  }
}
