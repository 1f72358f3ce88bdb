/// The rate at which a currency was irrevocably tied to the euro (spec B1.1.5).
///
/// The Council of the European Union fixes it in a regulation, with six significant figures, and
/// forbids rounding it or using its reciprocal as a rate: an amount is divided by it.
package struct FixedRate: Hashable, Sendable {
  package let currency: Currency
  /// One euro is so many of the currency, from its first day on.
  package let published: ExchangeRate

  /// The rate of `currency`, where it is fixed on `day`.
  package static func inForce(_ currency: Currency, on day: Day) -> FixedRate? {
    guard let fixed = byCurrency[currency], fixed.published.day <= day else { return nil }
    return fixed
  }

  /// Every currency that the euro has replaced, in the order in which it did.
  package static let all: [FixedRate] = {
    let table = """
      1999 ATS 13.7603
      1999 BEF 40.3399
      1999 DEM 1.95583
      1999 ESP 166.386
      1999 FIM 5.94573
      1999 FRF 6.55957
      1999 IEP 0.787564
      1999 ITL 1936.27
      1999 LUF 40.3399
      1999 NLG 2.20371
      1999 PTE 200.482
      2001 GRD 340.750
      2007 SIT 239.640
      2008 CYP 0.585274
      2008 MTL 0.429300
      2009 SKK 30.1260
      2011 EEK 15.6466
      2014 LVL 0.702804
      2015 LTL 3.45280
      2023 HRK 7.53450
      2026 BGN 1.95583
      """
    return table.split(separator: "\n").map { row in
      let fields = row.split(separator: " ")
      guard let year = Int(fields[0]), let day = Day(year: year, month: 1, day: 1),
        let currency = Currency(fields[1]), let rate = ExactDecimal(fields[2])
      else { preconditionFailure("not a fixed rate: \(row)") }
      return FixedRate(
        currency: currency,
        published: ExchangeRate(
          type: ExchangeRate.fixed,
          from: .eur,
          to: currency,
          day: day,
          rate: rate,
          source: ExchangeRate.fixed
        )
      )
    }
  }()

  private static let byCurrency = Dictionary(
    all.map { ($0.currency, $0) },
    uniquingKeysWith: { first, _ in first }
  )
}

extension ExchangeRate {
  /// The type and source of a rate that law has fixed; no record of a log brings one in.
  static let fixed = "fixed"

  /// Whether law has fixed it, so that it does not age.
  package var isFixed: Bool {
    sequence == 0 && type == ExchangeRate.fixed && source == ExchangeRate.fixed
  }
}
