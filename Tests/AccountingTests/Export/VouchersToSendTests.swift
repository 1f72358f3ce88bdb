import Accounting
import TestSupport
import Testing

/// What of the vouchers that were posted here goes to the program that the books come from (T-ADD-25).
struct VouchersToSendTests {
  /// What is posted | what the other program has | what goes | what is found.
  ///
  /// Posted: name, month, what it reverses after `of`, a kind or `eur` for reporting currency alone, and
  /// `run` with the run that brought it. There: sent, `+` come home, `*` its own, `again`, `files` with
  /// runs.
  private static let cases = table(
    """
    FX1 3, FX2 3                        |                 | FX1 FX2     |
                                        |                 |             | EXP-018
    FX1 3, FX2 3                        | FX1             | FX2         | EXP-008
    FX1 3, FX2 3                        | FX1 FX2         |             | EXP-008 EXP-018
    FX1 3, FX2 3                        | FX1 again       | FX1 FX2     | EXP-009
    FX1 3, FX2 3                        | +FX1            | FX2         | EXP-010
    FX1 3, FX2 3                        | FX1 +FX1 again  | FX2         | EXP-010
    FX1 3, FX2 3 of FX1                 |                 |             | EXP-011 EXP-018
    FX1 3, FX2 3 of FX1, FX3 3          |                 | FX3         | EXP-011
    FX1 3, FX2 3 of FX1                 | FX1             | FX2         | EXP-008
    FX1 3, FX2 4 of FX1                 |                 | FX1 FX2     |
    FX2 4 of FX1                        |                 |             | EXP-012 EXP-018
    FX2 4 of FX1, FX3 4 of FX2          |                 |             | EXP-011 EXP-018
    FX2 4 of FX1, FX3 5 of FX2          |                 |             | EXP-012 EXP-018
    FX2 4 of FX1                        | FX1             | FX2         |
    FX2 4 of FX1                        | +FX1            | FX2         |
    RE1 4 of A1                         | *A1             | RE1         |
    FX1 3, FX2 3 of FX1, FX3 3 of FX2   |                 | FX3         | EXP-011
    FX1 3, FX2 3 of FX1, FX3 4 of FX2   |                 | FX3         | EXP-011
    FX1 3, FX2 3 of FX1, FX3 3 of FX2   | FX1             |             | EXP-008 EXP-011 EXP-018
    OT1 1 opening, FX1 1                |                 | FX1         | EXP-013
    YE1 12 year-end                     |                 |             | EXP-013 EXP-018
    C1 12 closing                       |                 | C1          | EXP-016
    L1 3 run 5, L2 3 run 5, FX1 3       | files 5         | FX1         | EXP-017
    L1 3 run 5, FX1 3                   | files 5 L1 again | L1 FX1     | EXP-009
    L1 3 run 5, RE1 3 of L1             | files 5         |             | EXP-011 EXP-018
    L1 3 run 5, RE1 4 of L1             | files 5         |             | EXP-017 EXP-012 EXP-018
    L1 3 run 5                          |                 | L1          |
    """
  )

  @Test(arguments: cases) func `each goes once, and not without what it reverses`(
    _ row: [String]
  ) throws {
    let sending = try sending(
      row,
      Company(code: "X", name: "X", accountingCurrency: .sek, chartStandard: .bas)
    )
    #expect(sending.vouchers.map(\.name).joined(separator: " ") == row[2])
    #expect(codes(sending).joined(separator: " ") == row[3])
  }

  /// The same in books with a reporting currency.
  private static let reporting = table(
    """
    FX1 3, FX2 3                        |                 | FX1 FX2     | EXP-015
    FX1 3, FX2 3 eur                    |                 | FX1         | EXP-014 EXP-015
    FX1 3 eur, FX2 4 eur of FX1         |                 |             | EXP-014 EXP-018
    """
  )

  @Test(arguments: reporting) func `what has amounts in the reporting currency alone is left out`(
    _ row: [String]
  ) throws {
    var company = Company(code: "X", name: "X", accountingCurrency: .sek, chartStandard: .bas)
    company.reportingCurrency = .eur
    let sending = try sending(row, company)
    #expect(sending.vouchers.map(\.name).joined(separator: " ") == row[2])
    #expect(codes(sending).joined(separator: " ") == row[3])
  }

  @Test func `every kind of loss is counted, and each voucher that is left out is named`() throws {
    var foreign = try posted("FX1 3", 1)
    foreign.draft.lines[0].amount = Money(minorUnits: 0, .eur)
    let left = try ["OT1 1 opening", "OT2 1 opening"].enumerated()
      .map { try posted($1, Int64($0 + 2)) }
    let sending = VouchersToSend(
      among: [foreign] + left,
      to: .init(),
      of: Company(code: "X", name: "X", accountingCurrency: .sek, chartStandard: .bas)
    )
    #expect(codes(sending) == ["EXP-013", "EXP-002"])
    #expect(
      sending.findings[0].items.compactMap { $0 as? FindingItem }
        == [.voucher("OT1"), .voucher("OT2")]
    )
    #expect(
      sending.findings[1].problem as? ExportError
        == .foreignCurrencyIsLeftOut(vouchers: 1, currencies: [.eur], accounting: .sek)
    )
  }

  private func codes(_ sending: VouchersToSend) -> [String] {
    sending.findings.map(\.problem.code.description)
  }

  private func sending(_ row: [String], _ company: Company) throws -> VouchersToSend {
    let words = row[1].split(separator: " ").map(String.init)
    func keys(_ mark: Character?) -> Set<VoucherKey> {
      Set(
        words.filter { $0.first == mark || mark == nil && $0.first?.isLetter == true }
          .map { key(mark == nil ? $0 : String($0.dropFirst())) }
      )
    }
    let texts = row[0].split(separator: ",").map { $0.trimmingPrefix(" ") }
    return VouchersToSend(
      among: try texts.map {
        try posted(String($0), key(String($0.prefix { $0 != " " })).sequence)
      },
      besides: Set(words.compactMap { Int64($0) }),
      to: .init(sent: keys(nil), returned: keys("+"), own: keys("*")),
      of: company,
      again: words.contains("again")
    )
  }

  /// Every name is a voucher of its own.
  private func key(_ name: String) -> VoucherKey {
    let sequence = name.utf8.reduce(Int64(0)) { $0 * 256 + Int64($1) }
    return VoucherKey(year: "2025", sequence: sequence)
  }

  private func posted(_ text: String, _ sequence: Int64) throws -> PostedVoucher {
    let words = text.split(separator: " ").map(String.init)
    let month = words[1].count == 1 ? "0" + words[1] : words[1]
    func word(after mark: String) -> String? {
      words.firstIndex(of: mark).map { words[$0 + 1] }
    }
    let amount: Int64 = words.contains("eur") ? 0 : 100
    let lines = [("1930", amount), ("3960", -amount)].map { account, amount in
      VoucherLine(
        LedgerAccount(AccountNumber(account)),
        Money(minorUnits: amount, .sek),
        accounting: amount
      )
    }
    return PostedVoucher(
      key: VoucherKey(year: "2025", sequence: sequence),
      number: Int64(words[0].drop { $0.isLetter }),
      draft: VoucherDraft(
        day: try day("2025-\(month)-28"),
        kind: words.compactMap { VoucherKind(rawValue: $0) }.first ?? .operating,
        series: String(words[0].prefix { $0.isLetter }),
        text: "",
        lines: lines,
        reverses: word(after: "of").map(key)
      ),
      period: "2025-\(month)",
      module: .generalLedger,
      run: word(after: "run").flatMap { Int64($0) },
      reversedBy: nil,
      by: "anna",
      at: "",
      hash: []
    )
  }
}
