import Accounting
import TestSupport
import Testing

/// A voucher with every combination of faults is refused with every one of them, and with no other.
struct VoucherFaultsTests {
  /// One thing that is wrong with a voucher that is right otherwise, and what is said of it.
  private struct Fault {
    let name: String
    let code: String
    let spoil: (inout VoucherDraft) throws -> Void
  }

  /// Four lines, two of them in euros and in cost centre 10, for a company that reports in dollars.
  private func right() throws -> VoucherDraft {
    let center = [DimensionValue(dimension: 1, code: "10")]
    func line(
      _ account: String,
      _ amount: Int64,
      _ currency: Currency,
      accounting: Int64,
      _ dimensions: [DimensionValue] = []
    ) -> VoucherLine {
      VoucherLine(
        LedgerAccount(AccountNumber(account), dimensions),
        Money(minorUnits: amount, currency),
        accounting: accounting,
        reporting: accounting / 10
      )
    }
    return VoucherDraft(
      day: try day("2025-03-10"),
      series: "A",
      text: "prov",
      lines: [
        line("1930", 100, .eur, accounting: 1_100, center),
        line("2081", -100, .eur, accounting: -1_100, center),
        line("3001", -500, .sek, accounting: -500), line("5010", 500, .sek, accounting: 500),
      ]
    )
  }

  private func account(_ draft: inout VoucherDraft, _ line: Int, _ code: String) {
    let dimensions = draft.lines[line].ledgerAccount.dimensions
    draft.lines[line].ledgerAccount = LedgerAccount(AccountNumber(code), dimensions)
  }

  private func add(_ draft: inout VoucherDraft, _ line: Int, _ dimension: Int, _ code: String) {
    let old = draft.lines[line].ledgerAccount
    draft.lines[line].ledgerAccount = LedgerAccount(
      old.account,
      old.dimensions + [DimensionValue(dimension: dimension, code: code)]
    )
  }

  private var faults: [Fault] {
    [
      Fault(name: "debit is not credit", code: "VOU-002") {
        $0.lines[0].accounting += 1
      },
      Fault(name: "nor in dollars", code: "VOU-003") {
        $0.lines[0].reporting? += 1
      },
      Fault(name: "an account that is not there", code: "VOU-005") { account(&$0, 0, "1931") },
      Fault(name: "a blocked account", code: "VOU-006") { account(&$0, 1, "1940") },
      Fault(name: "a dimension that is not there", code: "VOU-007") { add(&$0, 2, 7, "X") },
      Fault(name: "a cost centre that is not there", code: "VOU-008") { add(&$0, 3, 1, "11") },
      // C9: a line has one value of a dimension.
      Fault(name: "a cost centre twice", code: "VOU-018") { add(&$0, 1, 1, "10") },
      Fault(name: "a cost centre without a code", code: "VOU-019") { add(&$0, 2, 1, "") },
      Fault(name: "two amounts in kronor", code: "VOU-011") {
        $0.lines[2].amount = Money(minorUnits: -501, .sek)
      },
      Fault(name: "a day outside the years", code: "CAL-006") {
        $0.day = try #require(Day(iso: "2026-01-01"))
      },
    ]
  }

  private func facts(reporting: Currency? = .usd) throws -> PostingFacts {
    PostingFacts(
      company: Company(
        code: "SE01",
        name: "Exempel AB",
        accountingCurrency: .sek,
        reportingCurrency: reporting,
        chartStandard: .bas
      ),
      periods: try control(years: [2_025], held: ["2025-02"]),
      chart: ChartOfAccounts(
        ["1930", "1940", "2081", "3001", "5010"].map { code in
          let number = AccountNumber(code)
          return Account(
            number: number,
            name: code,
            type: AccountType(classOf: number),
            isRevalued: false,
            isBlocked: code == "1940"
          )
        }
      ),
      dimensionValues: [1: ["10"]]
    )
  }

  private func codes(_ draft: VoucherDraft, _ facts: inout PostingFacts) -> [String] {
    do throws(Refusal) {
      let voucher = try Voucher(checking: draft, against: &facts, by: Poster(name: "anna"))
      return voucher.draft == draft && voucher.period.name == "2025-03" ? [] : ["another voucher"]
    } catch {
      return error.findings.map(\.problem.code.description)
    }
  }

  @Test func `every combination of faults is told in full`() throws {
    let faults = faults
    var facts = try facts()
    for set in 0..<(1 << faults.count) {
      let chosen = faults.indices.filter { set >> $0 & 1 == 1 }.map { faults[$0] }
      var draft = try right()
      for fault in chosen { try fault.spoil(&draft) }
      // The facts are the same for all, as in a batch, and remember what they have found good.
      #expect(
        codes(draft, &facts).sorted() == chosen.map(\.code).sorted(),
        "\(chosen.map(\.name).joined(separator: ", "))"
      )
    }
  }

  /// What each line of a voucher of two lines has in dollars, and what is said of it by a company that
  /// reports in dollars, and by one that does not.
  private static let reporting = table(
    """
    100 | -100 |                 | VOU-010 VOU-010
    100 | -99  | VOU-003         | VOU-010 VOU-010
    100 | –    | VOU-009 VOU-003 | VOU-010
    –   | -100 | VOU-009 VOU-003 | VOU-010
    0   | –    | VOU-009         | VOU-010
    0   | 0    |                 | VOU-010 VOU-010
    –   | –    | VOU-009 VOU-009 |
    """
  )

  @Test(arguments: reporting)
  func `a line has a reporting amount where there is a book for it, and only there`(
    _ row: [String]
  ) throws {
    var draft = try right()
    draft.lines.removeLast(2)
    for line in 0..<2 { draft.lines[line].reporting = Int64(row[line]) }
    var (with, without) = (try facts(), try facts(reporting: nil))
    #expect(codes(draft, &with).joined(separator: " ") == row[2])
    #expect(codes(draft, &without).joined(separator: " ") == row[3])
  }

  @Test
  func `what a batch has found good is looked at again once the chart or a dimension changes`()
    throws
  {
    var facts = try facts()
    let draft = try right()
    let bank = AccountNumber("1930")
    #expect(codes(draft, &facts) == [])
    facts.chart[bank]?.isBlocked = true
    #expect(codes(draft, &facts) == ["VOU-006"])
    facts.chart[bank] = nil
    #expect(codes(draft, &facts) == ["VOU-005"])
    facts.chart[bank] = Account(number: bank, name: "", type: .asset, isRevalued: false)
    #expect(codes(draft, &facts) == [])
    facts.dimensionValues[1] = []
    #expect(codes(draft, &facts) == ["VOU-008", "VOU-008"])
    facts.dimensionValues = [:]
    #expect(codes(draft, &facts) == ["VOU-007", "VOU-007"])
    facts.dimensionValues = [1: ["10"]]
    #expect(codes(draft, &facts) == [])
    facts.periods.statuses["2025-03"] = PeriodStatusChange(
      period: "2025-03",
      status: .closed,
      by: "bo",
      at: "",
      reason: ""
    )
    #expect(codes(draft, &facts) == ["PER-001"])
  }

  /// Series, number here, reference and text of a voucher of 10 March, record 812 | what a person calls
  /// it before it is posted, and after.
  private static let named = table(
    """
    A |   |       | Hyra | A 2025-03-10 Hyra | 812
    A | 7 |       | Hyra | A 2025-03-10 Hyra | A7
    A | 7 | B12   | Hyra | B12               | A7
      | 7 | B12   | Hyra | B12               | B12
      |   | B12   | Hyra | B12               | B12
    A |   | B12   | Hyra | B12               | B12
      |   |       | Hyra | 2025-03-10 Hyra   | 812
      |   |       |      | 2025-03-10        | 812
    A |   |       |      | A 2025-03-10      | 812
    """
  )

  @Test(arguments: named)
  func `a voucher is called by its number here, else by its file's, else by what it says`(
    _ row: [String]
  ) throws {
    let draft = VoucherDraft(
      day: try day("2025-03-10"),
      series: row[0].isEmpty ? nil : row[0],
      reference: row[2].isEmpty ? nil : VoucherReference(series: "B", number: "12"),
      text: row[3],
      lines: []
    )
    let posted = PostedVoucher(
      key: VoucherKey(year: "2025", sequence: 812),
      number: Int64(row[1]),
      draft: draft,
      period: "2025-03",
      module: .generalLedger,
      run: nil,
      reversedBy: nil,
      by: "",
      at: "",
      hash: []
    )
    #expect([draft.name, posted.name] == Array(row[4...]))
  }
}
