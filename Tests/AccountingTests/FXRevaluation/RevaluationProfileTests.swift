import Accounting
import TestSupport
import Testing

struct RevaluationProfileTests {
  private func line(
    _ currency: Currency?,
    _ accounts: RevaluationProfileLine.AccountScope,
    _ gain: String
  ) -> RevaluationProfileLine {
    RevaluationProfileLine(
      currency: currency,
      accounts: accounts,
      gain: AccountNumber(gain),
      loss: AccountNumber("L" + gain)
    )
  }

  @Test func `T_FX_8 the lowest level says whether the currency or the account wins`() {
    let lines = [
      line(.eur, .all, "801605"), line(nil, .single(AccountNumber("601400")), "801603"),
    ]
    func gain(_ level: RevaluationProfile.Level, _ currency: Currency) -> String? {
      RevaluationProfile(lowestLevel: level, lines: lines)
        .line(for: AccountNumber("601400"), currency)?.gain.code
    }
    #expect(gain(.currency, .eur) == "801605")
    #expect(gain(.account, .eur) == "801603")
    #expect(gain(.currency, .usd) == "801603")
    #expect(gain(.account, .usd) == "801603")
  }

  @Test func `of equals the later line wins, and without a match there is none`() {
    var profile = RevaluationProfile(lines: [line(nil, .all, "1"), line(nil, .all, "2")])
    #expect(profile.line(for: AccountNumber("1930"), .eur)?.gain.code == "2")
    profile.lines = [line(.usd, .all, "1"), line(nil, .single(AccountNumber("1931")), "2")]
    #expect(profile.line(for: AccountNumber("1930"), .eur) == nil)
  }

  @Test func `every account that BAS revalues by default has a pair of accounts`() {
    let profile = ChartStandard.bas.revaluationProfile
    for number in 1_000...9_999 {
      let account = AccountNumber(String(number))
      guard ChartStandard.bas.revaluesByDefault(account) else { continue }
      #expect(profile.line(for: account, .eur) != nil, "\(account)")
    }
  }

  /// The pairs of BAS: loans given, receivables, other assets, loans taken, payables, the rest.
  private static let basPairs = table(
    """
    1320 | 8231 8236
    1510 | 3960 7960
    1630 | 8331 8336
    1940 | 8331 8336
    2350 | 8431 8436
    2440 | 3960 7960
    2490 | 8431 8436
    2890 | 8431 8436
    2990 | 3960 7960
    """
  )

  @Test(arguments: basPairs)
  func `BAS books the difference where the balance belongs`(_ row: [String]) {
    let line = ChartStandard.bas.revaluationProfile.line(for: AccountNumber(row[0]), .eur)
    #expect("\(line?.gain.code ?? "") \(line?.loss.code ?? "")" == row[1])
  }
}
