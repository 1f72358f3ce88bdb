import Accounting
import TestSupport
import Testing

/// The reporting amount of a line is converted where it is left out (decision 0007).
struct VoucherConversionTests {
  private struct BooksAreGone: Error {}

  private func conversion(
    reporting: Currency? = .eur,
    rates: ((Day) throws -> RateTable)? = nil
  ) throws -> VoucherConversion {
    let company = Company(
      code: "SE01",
      name: "Exempel AB",
      accountingCurrency: .sek,
      reportingCurrency: reporting,
      chartStandard: .bas
    )
    let table = RateTable(
      try [("EUR", "SEK", "10"), ("EUR", "USD", "1.25")].map { from, to, rate in
        ExchangeRate(
          from: try #require(Currency(from)),
          to: try #require(Currency(to)),
          day: try day("2025-01-02"),
          rate: try #require(ExactDecimal(rate)),
          source: "ECB"
        )
      }
    )
    return VoucherConversion(for: company, rates: rates ?? { _ in table })
  }

  private func draft(_ rows: [[String]], on text: String) throws -> VoucherDraft {
    VoucherDraft(
      day: try day(text),
      text: "",
      lines: try rows.map { row in
        let currency = try #require(Currency(row[0]))
        return VoucherLine(
          LedgerAccount(AccountNumber("1930")),
          try #require(Money(decimal: row[1], currency)),
          accounting: try #require(Money(decimal: row[2], .sek)).minorUnits,
          reporting: Money(decimal: row[3], .eur)?.minorUnits
        )
      },
      sourceLine: 7
    )
  }

  /// Vouchers with blank rows between them: currency, amount, kronor, and euro as stated and booked.
  ///
  /// 1 EUR is 10 SEK and 1.25 USD.
  private static let vouchers = """
    SEK | 100     | 100     |       | 10.00
    SEK | -100    | -100    |       | -10.00

    EUR | 7       | 71      |       | 7.00
    EUR | -7      | -71     |       | -7.00

    USD | 12.50   | 99      |       | 10.00
    USD | -12.50  | -99     |       | -10.00

    USD | 12.50   | 99      |       | 9.90
    SEK | -99     | -99     |       | -9.90

    EUR | 7       | 71      |       | 7.00
    SEK | -71     | -71     |       | -7.00

    EUR | -100    | -1100   |       | -100.00
    EUR | 100     | 1000    |       | 100.00
    SEK | 100     | 100     |       | 0.00

    EUR | 7       | 71      |       | 7.00
    SEK | -50     | -50     |       | -4.93
    USD | -2.50   | -21     |       | -2.07

    SEK | 100     | 100     | 11    | 11.00
    SEK | -100    | -100    | -11   | -11.00

    SEK | 100     | 100     | 11    | 11.00
    SEK | -100    | -100    |       | -10.00

    SEK | 0.05    | 0.05    |       | 0.00
    SEK | 0.05    | 0.05    |       | 0.01
    SEK | -0.10   | -0.10   |       | -0.01
    """.split(separator: "\n\n").map(String.init)

  @Test(arguments: vouchers)
  func `each amount that is left out is converted, and the residue settled`(
    _ voucher: String
  ) throws {
    let rows = table(voucher)
    var draft = try draft(rows, on: "2025-01-31")
    let stated = draft
    #expect(try conversion().complete(&draft).isEmpty)
    let booked = draft.lines.map { Money.decimal($0.reporting ?? 0, digits: 2) }
    #expect(booked == rows.map { $0[4] })
    #expect(draft.lines.map(\.accounting) == stated.lines.map(\.accounting))
    #expect(draft.lines.map(\.amount) == stated.lines.map(\.amount))
  }

  @Test func `a company without the book has nothing to convert, and asks for no rates`() throws {
    let none = try conversion(reporting: nil) { _ in throw BooksAreGone() }
    var draft = try draft(table("SEK | 100 | 100 | "), on: "2025-01-31")
    let stated = draft
    #expect(try none.complete(&draft).isEmpty)
    #expect(draft == stated)
  }

  @Test func `a day without a rate is found, with the line of the file`() throws {
    var draft = try draft(table("SEK | 100 | 100 | "), on: "2025-01-01")
    let findings = try conversion().complete(&draft)
    #expect(findings.map { "\($0.problem.code) \($0.line ?? 0)" } == ["RAT-001 7"])
  }

  @Test func `books that cannot be read are a failure, not a finding about the voucher`() throws {
    var draft = try draft(table("SEK | 100 | 100 | "), on: "2025-01-31")
    let broken = try conversion { _ in throw BooksAreGone() }
    #expect(throws: BooksAreGone.self) { try broken.complete(&draft) }
  }

  @Test func `what is in the currency already asks for no rate`() throws {
    let broken = try conversion { _ in throw BooksAreGone() }
    let amount = Money(minorUnits: 1, .eur)
    #expect(try broken.convert(amount, to: .eur, on: try day("2025-01-31")) == amount)
  }
}
