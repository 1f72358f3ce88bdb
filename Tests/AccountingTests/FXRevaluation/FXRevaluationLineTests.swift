import Accounting
import TestSupport
import Testing

/// A line of a revaluation says where its figure comes from, and gives it again from what it holds.
struct FXRevaluationLineTests {
  /// Rates as `1 EUR = 11.4975 SEK`, one after the other; with `÷` where the reciprocal is used.
  private func rate(_ text: String) throws -> RateResult {
    try RateResult(
      legs: try names(in: text).map { name in
        let words = name.split(separator: " ").map(String.init)
        let isReciprocal = words[0] == "÷"
        let parts = isReciprocal ? Array(words.dropFirst()) : words
        return RateLeg(
          published: ExchangeRate(
            from: try #require(Currency(parts[1])),
            to: try #require(Currency(parts[4])),
            day: try day("2025-03-31"),
            rate: try #require(ExactDecimal(parts[3])),
            unit: try #require(Int64(parts[0])),
            source: "ECB",
            sequence: 7
          ),
          isReciprocal: isReciprocal
        )
      }
    )
  }

  private func line(
    _ balance: String,
    booked: String,
    target: String,
    _ rate: String
  ) throws -> FXRevaluationLine {
    FXRevaluationLine(
      ledgerAccount: LedgerAccount(AccountNumber("1940")),
      layer: .current,
      book: .accounting,
      balance: try money(balance),
      booked: try money(booked),
      target: try money(target),
      rate: try self.rate(rate),
      offset: AccountNumber("8331")
    )
  }

  /// The rates used | the balance | its worth, worked out with pencil and paper | what it is booked
  /// at | what is posted.
  private static let derivations = table(
    """
    1 EUR = 11.4975 SEK                          | 1000.00 EUR   | 11497.50 SEK  | 11000.00 SEK | 497.50
    1 EUR = 11.4975 SEK                          | -1000.00 EUR  | -11497.50 SEK | 0.00 SEK     | -11497.50
    100 NOK = 97.40 SEK                          | 250.00 NOK    | 243.50 SEK    | 250.00 SEK   | -6.50
    ÷ 1 SEK = 0.08 EUR                           | 1.00 EUR      | 12.50 SEK     | 12.50 SEK    | 0.00
    ÷ 1 EUR = 1.08 USD, 1 EUR = 11.34 SEK        | 100.00 USD    | 1050.00 SEK   | 1000.00 SEK  | 50.00
    ÷ 1 EUR = 1.20 USD, 1 EUR = 11.00 SEK        | 0.01 USD      | 0.09 SEK      | 0.00 SEK     | 0.09
    ÷ 1 EUR = 160 JPY, 1 EUR = 11.20 SEK         | 1000 JPY      | 70.00 SEK     | 71.00 SEK    | -1.00
    ÷ 1 EUR = 0.32 KWD, 1 EUR = 11.20 SEK        | 1.000 KWD     | 35.00 SEK     | 34.99 SEK    | 0.01
    1 EUR = 11.50 SEK                            | 0.01 EUR      | 0.12 SEK      | 0.00 SEK     | 0.12
    1 EUR = 11.50 SEK                            | -0.01 EUR     | -0.12 SEK     | 0.00 SEK     | -0.12
    1 EUR = 11.49 SEK                            | 0.01 EUR      | 0.11 SEK      | 0.00 SEK     | 0.11
    1 EUR = 0.00000001 SEK                       | 1000000.00 EUR | 0.01 SEK     | 0.00 SEK     | 0.01
    1 EUR = 0.000000004 SEK                      | 1000000.00 EUR | 0.00 SEK     | 7.00 SEK     | -7.00
    """
  )

  @Test(arguments: derivations)
  func `what it posts is its worth at the exact rate, rounded once, less what it is booked at`(
    _ row: [String]
  ) throws {
    let line = try line(row[1], booked: row[3], target: row[2], row[0])
    #expect(line.posts.decimal == row[4])
    #expect(try line.recomputed().decimal == row[4])
  }

  @Test func `a worth that is not what the rate gives is found by computing it again`() throws {
    let wrong = try line(
      "1000.00 EUR",
      booked: "0.00 SEK",
      target: "11497.51 SEK",
      "1 EUR = 11.4975 SEK"
    )
    #expect(try wrong.recomputed() != wrong.posts)
  }

  @Test func `its steps go from what was read to what is posted, each rate on its own`() throws {
    let line = try line(
      "100.00 USD",
      booked: "1000.00 SEK",
      target: "1050.00 SEK",
      "÷ 1 EUR = 1.08 USD, 1 EUR = 11.34 SEK"
    )
    let told = line.steps.map { step in
      let value =
        switch step.value {
        case .money(let money): money.description
        case .rate(let rate, let from, let to): "\(from) \(to) \(rate.decimal(digits: 6))"
        case .leg(let leg): "\(leg.isReciprocal ? "÷ " : "")\(leg.text)"
        case .rounding(let rounding): rounding.rawValue
        case .period(let period): period
        }
      return "\(step.what.rawValue) \(step.isRead ? "read" : "computed"): \(value)"
    }
    #expect(
      told == [
        "balance read: 100.00 USD", "published computed: ÷ 1 EUR = 1.08 USD, ECB 2025-03-31",
        "published computed: 1 EUR = 11.34 SEK, ECB 2025-03-31", "rate read: USD SEK 10.5",
        "target computed: 1050.00 SEK", "booked read: 1000.00 SEK",
        "rounding computed: half-away-from-zero", "difference computed: 50.00 SEK",
      ]
    )
  }

  /// What of a line is changed, as far as it can be; then whether that is another thing that the run
  /// looked at, and whether the run's fingerprint is another.
  private static let changes = table(
    """
    nothing    | same    | same
    account    | another | another
    dimensions | another | another
    layer      | another | another
    book       | another | another
    currency   | another | another
    balance    | same    | another
    booked     | same    | another
    offset     | same    | another
    no offset  | same    | another
    rate       | same    | another
    record     | same    | another
    target     | same    | same
    """
  )

  @Test(arguments: changes)
  func `the fingerprint covers all that was read and nothing that was computed`(
    _ row: [String]
  ) throws {
    let before = try changed("nothing")
    let after = try changed(row[0])
    func bytes(_ line: FXRevaluationLine) -> [UInt8] {
      var canonical = CanonicalBytes()
      line.append(to: &canonical)
      return canonical.bytes
    }
    #expect((before.identity == after.identity) == (row[1] == "same"))
    #expect((bytes(before) == bytes(after)) == (row[2] == "same"))
  }

  private func changed(_ what: String) throws -> FXRevaluationLine {
    let published = ExchangeRate(
      from: .eur,
      to: .sek,
      day: try day("2025-03-31"),
      rate: ExactDecimal(mantissa: what == "rate" ? 12 : 11, scale: 0),
      source: "ECB",
      sequence: what == "record" ? 8 : 7
    )
    let dimensions = what == "dimensions" ? [DimensionValue(dimension: 1, code: "10")] : []
    let offset = what == "offset" ? "8336" : "8331"
    return FXRevaluationLine(
      ledgerAccount: LedgerAccount(
        AccountNumber(what == "account" ? "1941" : "1940"),
        dimensions
      ),
      layer: what == "layer" ? .tax : .current,
      book: what == "book" ? .reporting : .accounting,
      balance: Money(minorUnits: what == "balance" ? 101 : 100, what == "currency" ? .usd : .eur),
      booked: Money(minorUnits: what == "booked" ? 1_001 : 1_000, .sek),
      target: Money(minorUnits: what == "target" ? 1_101 : 1_100, .sek),
      rate: try RateResult(legs: [RateLeg(published: published, isReciprocal: false)]),
      offset: what == "no offset" ? nil : AccountNumber(offset)
    )
  }
}
