import Accounting
import TestSupport
import Testing

/// A file of rates beside those that are stored.
struct CompareRatesTests {
  /// `EURSEK 01-31 11.5`, where wanted with a number of units: `NOKSEK 01-31 95/100`.
  private func rate(_ text: String, type: String = "default") throws -> ExchangeRate {
    let words = text.split(separator: " ").map(String.init)
    let price = words[2].split(separator: "/")
    return ExchangeRate(
      type: type,
      from: try #require(Currency(words[0].prefix(3))),
      to: try #require(Currency(words[0].suffix(3))),
      day: try day("2025-\(words[1])"),
      rate: try #require(ExactDecimal(price[0])),
      unit: price.count == 2 ? try #require(Int64(price[1])) : 1,
      source: "test"
    )
  }

  private func rates(_ text: String) throws -> [ExchangeRate] {
    try text.split(separator: ",").map { try rate(String($0)) }
  }

  private func compare(
    _ published: [ExchangeRate],
    _ stored: [ExchangeRate],
    keepsExisting: Bool = false,
    limit: String = "10"
  ) throws -> RateComparison {
    RateComparison(
      published.enumerated().map { (rate: $0.element, line: $0.offset + 2) },
      with: stored,
      keepsExisting: keepsExisting,
      maximumChange: try #require(ExactDecimal(limit))
    )
  }

  /// Stored, in the file; then how many are new, how many differ and by how many per cent, and the
  /// lines of those that move more than ten per cent.
  private static let files = table(
    """
    | EURSEK 01-02 11                                        | 1 | |
    EURSEK 01-02 11 | EURSEK 01-02 11                        | 0 | |
    EURSEK 01-02 11 | EURSEK 01-02 11.00                     | 0 | |
    EURSEK 01-02 11 | EURSEK 01-02 1100/100                  | 0 | |
    EURSEK 01-02 11 | EURSEK 01-02 11.11                     | 0 | 1.00 |
    EURSEK 01-02 11 | EURSEK 01-02 12.1                      | 0 | 10.00 |
    EURSEK 01-02 11 | EURSEK 01-03 12.1                      | 1 | |
    EURSEK 01-02 11 | EURSEK 01-03 12.11                     | 1 | | 2
    EURSEK 01-02 11 | EURSEK 01-03 9.89                      | 1 | | 2
    EURSEK 01-02 11 | EURSEK 01-03 110                       | 1 | | 2
    EURSEK 01-03 11 | EURSEK 01-02 110                       | 1 | |
    EURSEK 01-02 11 | EURSEK 01-03 13,EURSEK 01-04 13.5      | 2 | | 2
    EURSEK 01-02 11 | EURSEK 01-04 13.5,EURSEK 01-03 13      | 2 | | 3
    EURSEK 01-02 11,EURSEK 01-03 13 | EURSEK 01-04 13.5      | 1 | |
    EURSEK 01-02 11 | USDSEK 01-03 20,EURSEK 01-03 11.1      | 2 | |
    EURSEK 01-02 11 | SEKEUR 01-03 0.0909                    | 1 | |
    EURSEK 01-02 11,EURSEK 01-03 12 | EURSEK 01-02 11.5,EURSEK 01-03 12,EURSEK 01-06 14 | 1 | 4.55 | 4
    """
  )

  @Test(arguments: files)
  func `new rates and changed ones are told, and each that moves much against the one before`(
    _ row: [String]
  ) throws {
    let comparison = try compare(rates(row[1]), rates(row[0]))
    #expect(String(comparison.added.count) == row[2], "\(told(row))")
    let changes = comparison.differences.map { $0.change?.description ?? "?" }
    #expect(changes.joined(separator: " ") == row[3], "\(told(row))")
    let lines = comparison.moves.compactMap(\.line).map(String.init)
    #expect(lines.joined(separator: " ") == (row.count > 4 ? row[4] : ""), "\(told(row))")
    #expect(comparison.warnings.allSatisfy { $0.severity == .warning })
  }

  @Test func `where existing rates are kept, the next is compared with the kept one`() throws {
    let stored = try rates("EURSEK 01-02 11")
    let published = try rates("EURSEK 01-02 20,EURSEK 01-03 11.2")
    let kept = try compare(published, stored, keepsExisting: true)
    #expect(kept.differences.count == 1 && kept.added.count == 1 && kept.warnings.isEmpty)
    let replaced = try compare(published, stored)
    #expect(replaced.moves.compactMap(\.line) == [3])
  }

  @Test func `rates of another type are another series`() throws {
    let stored = [try rate("EURSEK 01-02 11", type: "budget")]
    let comparison = try compare(rates("EURSEK 01-02 20"), stored)
    #expect(comparison.added.count == 1 && comparison.differences.isEmpty)
    #expect(comparison.warnings.isEmpty)
  }

  @Test func `a warning names both days, the change and the limit`() throws {
    let comparison = try compare(
      rates("EURSEK 01-03 12"),
      rates("EURSEK 01-02 11"),
      limit: "2.5"
    )
    #expect(
      comparison.warnings.map { $0.problem as? RateError } == [
        .movesMuch(
          from: .eur,
          to: .sek,
          day: try day("2025-01-03"),
          change: "9.09",
          before: try day("2025-01-02"),
          limit: "2.5"
        )
      ]
    )
  }

  @Test func `a change too large to count is warned of all the same`() throws {
    let comparison = try compare(
      rates("EURSEK 01-03 9223372036854775807"),
      rates("EURSEK 01-02 0.000000000001")
    )
    let problem = comparison.warnings.first?.problem as? RateError
    guard case .movesMuch(_, _, _, let change, _, _)? = problem else {
      Issue.record("no warning")
      return
    }
    #expect(change == "> 10000000")
  }

  /// Currencies that a country pays with, or did; and codes that central banks publish beside them.
  private static let codes = table(
    """
    SEK NOK DKK ISK EUR USD GBP CHF JPY PLN BGN HRK TRY KWD XOF | yes
    DEM FRF ITL FIM ATS BEF ESP PTE GRD IEP LUF NLG SIT EEK LVL LTL SKK CYP MTL | yes
    TRL ROL RUR | yes
    XDR TWI XAU XAG XTS XXX XEU KIX ZZZ | no
    """
  )

  @Test(arguments: codes)
  func `money that a country pays with is told from indices, baskets and metals`(
    _ row: [String]
  ) throws {
    for code in row[0].split(separator: " ") {
      #expect(try #require(Currency(code)).isNational == (row[1] == "yes"), "\(code)")
    }
  }
}

extension RateComparison {
  /// The warnings of values that move much against the one before.
  var moves: [Finding] {
    warnings.filter { finding in
      guard case RateError.movesMuch = finding.problem else { return false }
      return true
    }
  }
}
