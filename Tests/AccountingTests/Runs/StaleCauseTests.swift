import Accounting
import TestSupport
import Testing

/// Which figures make a run stale: what it read then, and what another look reads now.
struct StaleCauseTests {
  /// A line as `1940 100.00 EUR 11.5 1100.00 8331`.
  ///
  /// Account, balance, rate, what it is booked at in kronor, and the account of the other side; then
  /// `tax` for that layer. `1940/10` is cost centre 10.
  private func line(_ text: String) throws -> FXRevaluationLine {
    let words = text.split(separator: " ").map(String.init)
    let place = words[0].split(separator: "/").map(String.init)
    let published = ExchangeRate(
      from: try #require(Currency(words[2])),
      to: .sek,
      day: try day("2025-03-31"),
      rate: try #require(ExactDecimal(words[3])),
      source: "ECB"
    )
    let rate = try RateResult(legs: [RateLeg(published: published, isReciprocal: false)])
    let balance = try money("\(words[1]) \(words[2])")
    return FXRevaluationLine(
      ledgerAccount: LedgerAccount(
        AccountNumber(place[0]),
        place.dropFirst().map { DimensionValue(dimension: 1, code: $0) }
      ),
      layer: words.last == "tax" ? .tax : .current,
      book: .accounting,
      balance: balance,
      booked: try money("\(words[4]) SEK"),
      target: try rate.effective.convert(balance, to: .sek, rounding: .halfAwayFromZero),
      rate: rate,
      offset: words[5] == "–" ? nil : AccountNumber(words[5])
    )
  }

  private func lines(_ cell: String) throws -> [FXRevaluationLine] { try names(in: cell).map(line) }

  private func told(_ causes: [StaleCause]) -> String {
    causes.map { cause in
      switch cause {
      case .balance(let account, let currency, let then, let now):
        "balance \(account) \(currency) \(then.decimal) → \(now.decimal)"
      case .accountingBalance(let account, let currency, let then, let now):
        "booked \(account) \(currency) \(then.decimal) → \(now.decimal)"
      case .rate(let from, let to, let then, let now): "rate \(from) \(to) \(then) → \(now)"
      case .reversed(let voucher): "reversed \(voucher)"
      case .settings: "settings"
      }
    }.joined(separator: ", ")
  }

  /// What the run saw | what is seen now | why it is stale; nothing where it is not.
  private static let looks = table(
    """
                                        |                                        |
    1940 100.00 EUR 11.5 1100.00 8331   | 1940 100.00 EUR 11.5 1100.00 8331      |
    1940 100.00 EUR 11.5 1100.00 8331   | 1940 100.00 EUR 11.500 1100.00 8331    |
    1940 100.00 EUR 11.5 1100.00 8331   | 1940 120.00 EUR 11.5 1100.00 8331      | balance 1940 EUR 100.00 → 120.00
    1940 100.00 EUR 11.5 1100.00 8331   | 1940 -100.00 EUR 11.5 1100.00 8336     | balance 1940 EUR 100.00 → -100.00
    1940 100.00 EUR 11.5 1100.00 8331   | 1940 100.00 EUR 11.6 1100.00 8331      | rate EUR SEK 11.5 → 11.6
    1940 100.00 EUR 11.5 1100.00 8331   | 1940 100.00 EUR 11.5 1100.01 8331      | booked 1940 EUR 1100.00 → 1100.01
    1940 100.00 EUR 11.5 1100.00 8331   | 1940 100.00 EUR 11.5 1150.00 –         | booked 1940 EUR 1100.00 → 1150.00
    1940 100.00 EUR 11.5 1100.00 8331   | 1940 99.00 EUR 11.6 1101.00 8331       | balance 1940 EUR 100.00 → 99.00, rate EUR SEK 11.5 → 11.6, booked 1940 EUR 1100.00 → 1101.00
    1940 100.00 EUR 11.5 1100.00 8331   | 1940 100.00 EUR 11.5 1100.00 8332      | settings
    1940 100.00 EUR 11.5 1100.00 8331   | 1940 120.00 EUR 11.5 1100.00 8332      | balance 1940 EUR 100.00 → 120.00
    1940 100.00 EUR 11.5 1150.00 –      | 1940 100.00 EUR 11.5 1150.00 –         |
                                        | 1940 100.00 EUR 11.5 1100.00 8331      | balance 1940 EUR 0.00 → 100.00, booked 1940 EUR 0.00 → 1100.00
                                        | 1940 0.00 EUR 11.5 5.00 8336           | booked 1940 EUR 0.00 → 5.00
                                        | 1940 0.00 EUR 11.5 0.00 –              |
    1940 100.00 EUR 11.5 1100.00 8331   |                                        | balance 1940 EUR 100.00 → 0.00
    1940 0.00 EUR 11.5 5.00 8336        |                                        | booked 1940 EUR 5.00 → 0.00
    1940 0.00 EUR 11.5 0.00 –           |                                        |
    1940 100.00 EUR 11.5 1150.00 –      | 1940 100.00 USD 11.5 1150.00 –         | balance 1940 USD 0.00 → 100.00, booked 1940 USD 0.00 → 1150.00, balance 1940 EUR 100.00 → 0.00
    1940 100.00 EUR 11.5 1150.00 –      | 1941 100.00 EUR 11.5 1150.00 –         | balance 1941 EUR 0.00 → 100.00, booked 1941 EUR 0.00 → 1150.00, balance 1940 EUR 100.00 → 0.00
    1940/10 1.00 EUR 11.5 11.50 –       | 1940/20 1.00 EUR 11.5 11.50 –          | balance 1940 1=20 EUR 0.00 → 1.00, booked 1940 1=20 EUR 0.00 → 11.50, balance 1940 1=10 EUR 1.00 → 0.00
    1940 1.00 EUR 11.5 11.50 –          | 1940 2.00 EUR 11.5 11.50 8331, 1940 2.00 EUR 11.5 11.50 8331 tax | balance 1940 EUR 1.00 → 2.00, balance 1940 EUR 0.00 → 2.00, booked 1940 EUR 0.00 → 11.50
    1940 1.00 EUR 11.5 11.50 –, 1941 1.00 EUR 11.5 11.50 – | 1940 1.00 EUR 11.6 11.50 8331, 1941 1.00 EUR 11.6 11.50 8331 | rate EUR SEK 11.5 → 11.6
    1940 1.00 EUR 11.5 11.50 –, 1941 1.00 EUR 11.5 11.50 – | 1941 1.00 EUR 11.5 11.50 –, 1940 1.00 EUR 11.5 11.50 – |
    1940 1.00 EUR 11.5 10.00 8331, 1941 1.00 EUR 11.5 10.00 8331 | 1940 1.00 EUR 11.5 10.00 8332, 1941 1.00 EUR 11.5 10.00 8332 | settings
    """
  )

  @Test(arguments: looks)
  func `each figure that was read and is another now is told once, with then and now`(
    _ row: [String]
  ) throws {
    #expect(told(staleCauses(try lines(row[0]), try lines(row[1]))) == row[2])
  }

  @Test func `a rate that moves in its last digits is told with the digits that moved`() throws {
    let looks = try [("0.0000587", "0.0000592"), ("11.4975001", "11.4975002")].map { then, now in
      staleCauses(
        [try line("1940 1.00 EUR \(then) 0.00 8331")],
        [try line("1940 1.00 EUR \(now) 0.00 8331")]
      )
    }
    #expect(
      looks.map(told) == [
        "rate EUR SEK 0.0000587 → 0.0000592", "rate EUR SEK 11.4975001 → 11.4975002",
      ]
    )
  }

  @Test func `of every two looks at one balance, each difference is a cause and nothing else is`()
    throws
  {
    // Balance, rate and what it is booked at, each in three values.
    let looks = try (0..<27).map { number in
      let (balance, rate, booked) = (number % 3, number / 3 % 3, number / 9)
      return (balance, rate, booked, try line("1940 \(balance).00 EUR 1\(rate) \(booked).00 8331"))
    }
    for then in looks {
      for now in looks {
        let causes = told(staleCauses([then.3], [now.3])).split(separator: ", ")
        let kinds = causes.compactMap { $0.split(separator: " ").first.map(String.init) }
        var due: [String] = []
        if then.0 != now.0 { due.append("balance") }
        if then.1 != now.1 { due.append("rate") }
        if then.2 != now.2 { due.append("booked") }
        #expect(kinds == due, "\(then) \(now)")
      }
    }
  }

  @Test func `two looks are alike or they are not, whichever came first and in whatever order`()
    throws
  {
    let places = ["1940", "1940/10", "2440"]
    var dice = Dice(seed: 7)
    var alike = 0
    for _ in 0..<400 {
      let looks = try (0..<2).map { _ in
        try places.compactMap { place -> FXRevaluationLine? in
          guard dice.roll(4) > 0 else { return nil }
          return try line("\(place) \(dice.roll(2)).00 EUR 11 \(dice.roll(2)).00 8331")
        }
      }
      let causes = staleCauses(looks[0], looks[1])
      #expect(staleCauses(looks[0], looks[0]).isEmpty)
      #expect(causes.isEmpty == staleCauses(looks[1], looks[0]).isEmpty, "\(looks)")
      #expect(Set(causes).count == causes.count)
      let shuffled = staleCauses(dice.shuffled(looks[0]), dice.shuffled(looks[1]))
      #expect(Set(shuffled) == Set(causes), "\(looks)")
      if causes.isEmpty { alike += 1 }
    }
    #expect(alike > 4)
  }
}
