import Accounting
import TestSupport
import Testing

/// What a journal states becomes vouchers in whole minor units; what it leaves out is converted.
struct JournalDraftingTests {
  /// Each row is a line of a journal with what it is booked at in kronor.
  ///
  /// A line with a dash is left out of its voucher. Last come the codes of what is found on the row.
  ///
  /// On the day of the vouchers 1 EUR is 11.50 SEK and 1 USD is 10 SEK; of GBP no rate is known.
  private static let journal = table(
    """
    A1  | 1930 |     | 100    |         |         | 100.00   |
    A1  | 3001 |     |        | -100    |         | -100.00  |
    A2  | 1930 | SEK | 0.5    | 0.50    |         | 0.50     |
    A2  | 3001 | SEK | -0.50  |         |         | -0.50    |

    B1  | 1940 | EUR | 100    |         | 11.4975 | 1149.75  |
    B1  | 2081 |     |        | -1149.75 |        | -1149.75 |
    B2  | 1940 | EUR | 100    |         |         | 1150.00  |
    B2  | 2081 | SEK | -1150  |         |         | -1150.00 |
    B3  | 1940 | EUR | 100    | 1200    |         | 1200.00  |
    B3  | 2081 | SEK | -1200  |         |         | -1200.00 |
    B4  | 1940 | JPY | 1000   |         | 0.075   | 75.00    |
    B4  | 2081 | SEK | -75    |         |         | -75.00   |

    C1  | 1940 | EUR | 100    | 1149.74 | 11.4975 | 1149.74  |
    C1  | 2081 | SEK |        | -1149.74 |        | -1149.74 |
    C2  | 1940 | EUR | 100    | 1149.77 | 11.4975 | 1149.77  | IMP-013
    C2  | 2081 | SEK |        | -1149.77 |        | -1149.77 |
    C3  | 1940 | EUR | 100    | 1149.77 | 11.4975 | 1149.77  |
    C3  | 2440 | EUR | -100   | -1149.77 | 11.4975 | -1149.77 |
    C4  | 1930 | SEK | 100    | 100     | 2       | 100.00   | IMP-013
    C4  | 3001 | SEK | -100   |         |         | -100.00  |

    D1  | 1940 | EUR | 10.33  |         | 1.35    | 13.95    | IMP-015
    D1  | 1941 | EUR | 10.33  |         | 1.35    | 13.95    |
    D1  | 1942 | EUR | 10.34  |         | 1.35    | 13.93    |
    D1  | 2081 | SEK | -41.83 |         |         | -41.83   |
    D2  | 1940 | EUR | 10.33  |         | 1.35    | 13.95    | IMP-014
    D2  | 1941 | EUR | 10.33  |         | 1.35    | 13.95    |
    D2  | 1942 | EUR | 10.34  |         | 1.35    | 13.96    |
    D2  | 2081 | SEK | -41.82 |         |         | -41.82   |
    D3  | 1930 | SEK | 10     |         |         | 10.00    |
    D3  | 2081 | SEK | -9     |         |         | -9.00    |
    D4  | 1940 | EUR | 1      | 10      |         | 10.00    |
    D4  | 2081 | SEK | -9     |         |         | -9.00    |

    E1  | 1940 | GBP | 1      |         |         | –        | RAT-001
    E1  | 2081 | SEK | -1     |         |         | -1.00    |
    E2  | 1940 | EUR | 0.005  |         |         | –        | IMP-011
    E2  | 2081 | SEK | -1     | -1.001  |         | -1.00    | IMP-011
    E3  | 1940 | EUR |        | 10      |         | –        | IMP-012
    E3  | 2081 | SEK | -10    |         |         | -10.00   |
    E4  | 1940 | EUR | 92233720368547758.07 | | 2 | –        | MON-001
    E4  | 2081 | SEK | -1     |         |         | -1.00    |
    E5  | 1940 | GBP | 1      |         |         | –        | RAT-001
    E5  | 1941 | USD | 1      |         |         | 10.00    |
    E5  | 2081 | SEK | -99    |         |         | -99.00   |
    """
  ).filter { $0.count > 1 }

  private func company(reporting: Currency? = nil) -> Company {
    Company(
      code: "SE01",
      name: "Exempel AB",
      accountingCurrency: .sek,
      reportingCurrency: reporting,
      chartStandard: .bas
    )
  }

  private func rates() throws -> RateTable {
    RateTable(
      try [("EUR", "11.50"), ("USD", "10")].map { currency, rate in
        ExchangeRate(
          from: try #require(Currency(currency)),
          to: .sek,
          day: try day("2025-01-31"),
          rate: try #require(ExactDecimal(rate)),
          source: "ECB"
        )
      }
    )
  }

  private func drafting(
    reporting: Currency? = nil,
    columns: [String] = [],
    dimensions: [Dimension] = []
  ) throws -> JournalDrafting {
    let company = company(reporting: reporting)
    let rates = try rates()
    return JournalDrafting(
      for: company,
      columns: columns.map { DimensionColumn($0) },
      dimensions: dimensions,
      conversion: VoucherConversion(for: company) { _ in rates }
    )
  }

  /// The vouchers of a table; each line's text is the number of its row, from 1.
  private func vouchers(_ rows: [[String]]) throws -> [JournalVoucher] {
    var lines: [String: [JournalLine]] = [:]
    var names: [String] = []
    for (index, row) in rows.enumerated() {
      if lines[row[0]] == nil { names.append(row[0]) }
      lines[row[0], default: []].append(
        JournalLine(
          account: AccountNumber(row[1]),
          currency: Currency(row[2]),
          amount: ExactDecimal(row[3]),
          accounting: ExactDecimal(row[4]),
          rate: ExactDecimal(row[5]),
          text: String(index + 1),
          line: index + 1
        )
      )
    }
    return try names.map { name in
      JournalVoucher(
        reference: VoucherReference(
          series: String(name.prefix(1)),
          number: String(name.dropFirst())
        ),
        day: try day("2025-01-31"),
        text: name,
        lines: lines[name] ?? []
      )
    }
  }

  @Test func `each line is booked at what it states, at its own rate, or at that of the day`()
    throws
  {
    let rows = JournalDraftingTests.journal
    var drafting = try drafting()
    let drafts = try vouchers(rows).map { try drafting.draft($0) }
    var booked: [Int: String] = [:]
    for line in drafts.flatMap(\.lines) {
      booked[try #require(Int(line.text))] = Money.decimal(line.accounting, digits: 2)
    }
    let codes = Dictionary(grouping: drafting.findings) { $0.line ?? 0 }
      .mapValues { $0.map(\.problem.code.description).joined(separator: " ") }
    let outcome = rows.indices.map { index in
      told(rows[index][..<6] + [booked[index + 1] ?? "–", codes[index + 1] ?? ""])
    }
    #expect(outcome == rows.map(told))
  }

  @Test func `a line keeps its account, currency, amount and text`() throws {
    var drafting = try drafting()
    let draft = try #require(try vouchers(JournalDraftingTests.journal).first { $0.text == "B1" })
    let voucher = try drafting.draft(draft)
    #expect(voucher.reference == VoucherReference(series: "B", number: "1"))
    #expect(voucher.text == "B1")
    #expect(voucher.day == draft.day)
    #expect(voucher.sourceLine == draft.lines.first?.line)
    let line = try #require(voucher.lines.first)
    #expect(line.ledgerAccount == LedgerAccount(AccountNumber("1940")))
    #expect(line.amount == Money(minorUnits: 100_00, .eur))
  }

  /// Column, then the dimension that its values are of, or the code of the refusal.
  @Test(arguments: [
    ("Projekt", "6"), ("projekt", "6"), ("PROJECT", "6"), ("costcentre", "1"), ("22", "22"),
    ("Region", "22"), ("Avdelning", "IMP-010"),
  ])
  func `a column of a dimension is known by its name or key`(
    _ column: String,
    _ expected: String
  )
    throws
  {
    var drafting = try drafting(
      columns: [column],
      dimensions: [(1, "Kostnadsställe"), (6, "Projekt"), (22, "Region")].map {
        Dimension(number: $0, name: $1)
      }
    )
    let line = JournalLine(
      account: AccountNumber("1930"),
      dimensions: [DimensionValue(dimension: 7, code: "AB")],
      dimensionColumns: [JournalDimension(column: column, code: "P1")],
      amount: ExactDecimal(mantissa: 1, scale: 0),
      line: 2
    )
    let draft = try drafting.draft(
      JournalVoucher(
        reference: VoucherReference(series: "A", number: "1"),
        day: try day("2025-01-31"),
        text: "",
        lines: [line]
      )
    )
    let values = try #require(draft.lines.first).ledgerAccount.dimensions.filter { $0.code == "P1" }
    let found = drafting.findings.map { "\($0.problem.code)" }
    #expect(values.map { String($0.dimension) } + found == [expected])
    #expect(drafting.findings.allSatisfy { $0.line == 1 })
    #expect(draft.lines.first?.ledgerAccount.dimensions.contains { $0.dimension == 7 } == true)
  }

  @Test func `a stated reporting amount stands, and one left out is converted`() throws {
    var drafting = try drafting(reporting: .eur)
    var lines = try vouchers(
      table(
        """
        A1 | 1930 | SEK | 1150  | | |
        A1 | 3001 | SEK | -1150 | | |
        """
      )
    )[0].lines
    lines[0].reporting = ExactDecimal(mantissa: 9_950, scale: 2)
    let draft = try drafting.draft(
      JournalVoucher(
        reference: VoucherReference(series: "A", number: "1"),
        day: try day("2025-01-31"),
        text: "",
        lines: lines
      )
    )
    #expect(draft.lines.map(\.reporting) == [99_50, -100_00])
    #expect(drafting.findings.isEmpty)
  }
}
