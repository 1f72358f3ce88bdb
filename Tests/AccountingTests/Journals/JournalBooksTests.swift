import Accounting
import TestSupport
import Testing

/// A journal in the books of a company that keeps one in kronor and one in dollars.
struct JournalBooksTests {
  private let company = Company(
    code: "SE01",
    name: "Exempel AB",
    accountingCurrency: .sek,
    reportingCurrency: .usd,
    chartStandard: .bas
  )

  /// On the day of the vouchers 1 EUR is 11.50 SEK and 1.10 USD, and 1 USD is 10 SEK; of GBP no rate is
  /// known.
  private func drafting() throws -> JournalDrafting {
    let rates = RateTable(
      try [("EUR", "SEK", "11.50"), ("EUR", "USD", "1.10"), ("USD", "SEK", "10")].map {
        ExchangeRate(
          from: try #require(Currency($0)),
          to: try #require(Currency($1)),
          day: try day("2025-01-31"),
          rate: try #require(ExactDecimal($2)),
          source: "ECB"
        )
      }
    )
    return JournalDrafting(
      for: company,
      columns: [],
      dimensions: [],
      conversion: VoucherConversion(for: company) { _ in rates }
    )
  }

  private func voucher(_ rows: [[String]]) throws -> JournalVoucher {
    JournalVoucher(
      reference: VoucherReference(series: "A", number: "1"),
      day: try day("2025-01-31"),
      text: "",
      lines: rows.enumerated().map { index, row in
        JournalLine(
          account: AccountNumber(row[0]),
          currency: Currency(row[1]),
          amount: ExactDecimal(row[2]),
          accounting: ExactDecimal(row[3]),
          reporting: ExactDecimal(row[4]),
          rate: ExactDecimal(row[5]),
          line: index + 2
        )
      }
    )
  }

  /// Vouchers with blank rows between them: account, currency, amount, kronor, dollars and rate as the
  /// journal has them; then what is booked in kronor and in dollars, and what is found on the row.
  private static let vouchers = """
    1930 | SEK | 100    |        |        |       | 100.00   | 10.00  |
    3001 | SEK | -100   |        |        |       | -100.00  | -10.00 |

    1930 | USD | 12     |        |        |       | 120.00   | 12.00  |
    3001 | USD | -12    |        |        |       | -120.00  | -12.00 |

    1940 | EUR | 100    |        |        |       | 1150.00  | 110.00 |
    3001 | EUR | -100   |        |        |       | -1150.00 | -110.00 |

    1940 | EUR | 100    |        |        |       | 1150.00  | 115.00 |
    3001 | SEK | -1150  |        |        |       | -1150.00 | -115.00 |

    1940 | EUR | 100    |        |        | 12    | 1200.00  | 120.00 |
    3001 | SEK | -1200  |        |        |       | -1200.00 | -120.00 |

    1940 | EUR | 100    | 1140   | 109    |       | 1140.00  | 109.00 |
    3001 | SEK | -1140  |        | -109   |       | -1140.00 | -109.00 |

    1940 | EUR | 100    | 1140   | 109    |       | 1140.00  | 109.00 |
    3001 | SEK | -1140  |        |        |       | -1140.00 | -109.00 |

    1930 | SEK | 100    |        | 9.999  |       | 100.00   | 10.00  | IMP-011
    3001 | SEK | -100   |        |        |       | -100.00  | -10.00 |

    1930 | SEK | 0.05   |        |        |       | 0.05     | 0.00   |
    1930 | SEK | 0.05   |        |        |       | 0.05     | 0.01   |
    3001 | SEK | -0.10  |        |        |       | -0.10    | -0.01  |

    1940 | EUR | 0.33   |        |        |       | 3.79     | 0.38   | IMP-015
    1941 | EUR | 0.33   |        |        |       | 3.80     | 0.38   |
    3001 | SEK | -7.59  |        |        |       | -7.59    | -0.76  |

    1930 | GBP | 10     | 130    | 12.50  |       | 130.00   | 12.50  |
    3001 | SEK | -130   |        | -12.50 |       | -130.00  | -12.50 |

    1930 | GBP | 10     | 130    |        |       | 130.00   | –      | RAT-001
    3001 | GBP | -10    | -130   |        |       | -130.00  | –      |

    1930 | GBP | 10     | 130    |        |       | 130.00   | 13.00  |
    3001 | SEK | -130   |        |        |       | -130.00  | -13.00 |
    """.split(separator: "\n\n").map(String.init)

  @Test(arguments: vouchers)
  func `each amount that is left out is converted to its book, and what is stated stands`(
    _ text: String
  ) throws {
    let rows = table(text)
    var drafting = try drafting()
    let draft = try drafting.draft(try voucher(rows))
    let booked = draft.lines.map { line in
      [
        Money.decimal(line.accounting, digits: 2),
        line.reporting.map { Money.decimal($0, digits: 2) } ?? "–",
      ]
    }
    #expect(booked == rows.map { Array($0[6..<8]) })
    let codes = rows.indices.map { index in
      drafting.findings.filter { $0.line == index + 2 }.map(\.problem.code.description)
        .joined(separator: " ")
    }
    #expect(codes == rows.map { $0[8] })
  }

  /// In kronor; a half goes away from zero.
  private func worth(_ units: Int64, _ currency: String) -> Int64 {
    switch currency {
    case "EUR": (abs(units) * 23 + 1) / 2 * units.signum()
    case "USD": units * 10
    default: units
    }
  }

  @Test func `journals of made-up lines balance in both books or say why they do not`() throws {
    var dice = Dice(seed: 5)
    var (balanced, found) = (0, 0)
    for _ in 0..<300 {
      let amounts = (0...dice.roll(3)).map { _ in
        (currency: dice.one(of: ["SEK", "EUR", "USD"]), units: Int64(dice.roll(4_001) - 2_000))
      }
      let rows = amounts.map {
        ["1940", $0.currency, Money.decimal($0.units, digits: 2), "", "", ""]
      }
      // The last line takes what the others are worth in kronor, or a few minor units less.
      let sum = amounts.reduce(0) { $0 + worth($1.units, $1.currency) }
      let miss = Int64(dice.roll(7) - 3)
      let last = ["2081", "SEK", Money.decimal(miss - sum, digits: 2), "", "", ""]
      var drafting = try drafting()
      let draft = try drafting.draft(try voucher(rows + [last]))
      let converted = rows.count { $0[1] != "SEK" }
      let left = draft.lines.reduce(0) { $0 + $1.accounting }
      let codes = drafting.findings.map(\.problem.code.description)
      if converted == 0 || miss == 0 {
        #expect(left == miss && codes == [], "\(rows) \(miss)")
      } else if miss.magnitude <= UInt64(converted) {
        #expect(left == 0 && codes == ["IMP-015"], "\(rows) \(miss)")
      } else {
        #expect(left == miss && codes == ["IMP-014"], "\(rows) \(miss)")
      }
      // What balances in kronor balances in dollars, though each line was rounded on its own.
      if left == 0 {
        #expect(draft.lines.reduce(0) { $0 + ($1.reporting ?? 0) } == 0, "\(rows) \(miss)")
        balanced += 1
      } else {
        found += 1
      }
    }
    #expect(balanced > 100 && found > 50)
  }
}
