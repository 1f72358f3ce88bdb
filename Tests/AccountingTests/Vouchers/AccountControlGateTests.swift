import Accounting
import TestSupport
import Testing

/// What the gate asks of accounts, for each way in (decision 0050).
struct AccountControlGateTests {
  private static let company = Company(
    code: "SE01",
    name: "Exempel AB",
    accountingCurrency: .sek,
    chartStandard: .bas
  )

  /// What a gate knows, from one voucher to the next.
  private final class Gate {
    var facts: PostingFacts

    init(_ facts: PostingFacts) { self.facts = facts }

    /// The codes for which a voucher is refused.
    func codes(_ draft: VoucherDraft, by poster: Poster = Poster(name: "bo")) -> String {
      do throws(Refusal) {
        _ = try Voucher(checking: draft, against: &facts, by: poster)
        return ""
      } catch {
        return error.findings.map(\.problem.code.description).joined(separator: " ")
      }
    }
  }

  private func made(_ change: (inout ChartOfAccounts) -> Void) throws -> Gate {
    var calendar = FiscalCalendar()
    _ = try calendar.addYear(from: try day("2025-01-01"), to: try day("2025-12-31"))
    var chart = ChartOfAccounts(
      ["1930", "2081", "1999"].map { code in
        let number = AccountNumber(code)
        return Account(
          number: number,
          name: code,
          type: code == "1999" ? .total : AccountType(classOf: number),
          isRevalued: false
        )
      }
    )
    change(&chart)
    let facts = PostingFacts(
      company: AccountControlGateTests.company,
      periods: PeriodControl(
        company: "SE01",
        calendar: calendar,
        groups: ["ar": UserGroup(name: "ar", members: ["anna"])]
      ),
      chart: chart
    )
    return Gate(facts)
  }

  private func draft(
    _ account: String = "1930",
    _ amount: Int64 = 100,
    _ currency: Currency = .sek,
    on text: String = "2025-03-10",
    kind: VoucherKind = .operating,
    reverses: VoucherKey? = nil
  ) throws -> VoucherDraft {
    func line(_ account: String, _ amount: Int64) -> VoucherLine {
      VoucherLine(
        LedgerAccount(AccountNumber(account)),
        Money(minorUnits: amount, currency),
        accounting: amount
      )
    }
    return VoucherDraft(
      day: try day(text),
      kind: kind,
      period: kind == .operating ? nil : kind == .opening ? "2025-open" : "2025-close",
      series: "A",
      text: "prov",
      lines: [line(account, amount), line("2081", 0 - amount)],
      reverses: reverses
    )
  }

  /// A control, and the codes by which it keeps out what is entered, imported, and posted by a run.
  private static let ways = table(
    """
    entry     | ACC-014 |         |
    from      | ACC-013 | ACC-013 | ACC-013
    to        | ACC-013 | ACC-013 | ACC-013
    side      | ACC-015 |         |
    currency  | ACC-016 |         |
    users     | ACC-017 |         |
    entered   |         | ACC-018 | ACC-018
    imported  | ACC-018 |         | ACC-018
    runs      | ACC-018 | ACC-018 |
    all       | ACC-013 ACC-018 ACC-014 ACC-015 ACC-016 ACC-017 | ACC-013 | ACC-013 ACC-018
    balance   |         |         |
    """
  )

  private func control(_ word: String) throws -> AccountControl {
    var control = AccountControl()
    let all = word == "all"
    if all || word == "entry" { control.isClosedToEntry = true }
    if word == "from" { control.firstDay = try day("2025-03-11") }
    if all || word == "to" { control.lastDay = try day("2025-03-09") }
    if all || word == "side" { control.side = .credit }
    if all || word == "currency" { control.currencies = [.eur] }
    if all || word == "users" { control.holders = ["@ar", "cecilia"] }
    if word == "entered" { control.origins = [.entered] }
    if all || word == "imported" { control.origins = [.imported] }
    if word == "runs" { control.origins = [RunKind.fxRevaluation.origin] }
    if word == "balance" { control.balanceSide = .credit }
    return control
  }

  @Test(arguments: ways)
  func `a control binds the ways in that it is for`(_ row: [String]) throws {
    let control = try control(row[0])
    for (column, origin) in [.entered, .imported, RunKind.fxRevaluation.origin].enumerated() {
      let gate = try made { $0.controls[AccountNumber("1930")] = control }
      let poster = Poster(name: "bo", origin: origin)
      #expect(try gate.codes(draft(), by: poster) == row[column + 1], "\(row[0]) \(origin)")
    }
  }

  @Test(arguments: ways)
  func `no control binds a contra voucher, an opening or a year-end`(_ row: [String]) throws {
    let control = try control(row[0])
    let gate = try made { $0.controls[AccountNumber("1930")] = control }
    let contra = try draft(reverses: VoucherKey(year: "2025", sequence: 3))
    #expect(gate.codes(contra) == "")
    #expect(try gate.codes(draft(on: "2025-01-01", kind: .opening)) == "")
    #expect(try gate.codes(draft(on: "2025-12-31", kind: .yearEnd)) == "")
    let adjustment = try gate.codes(draft(on: "2025-12-31", kind: .closing))
    #expect(adjustment.isEmpty == (row[1].isEmpty || row[0] == "from"))
  }

  /// Days, sides, currencies and persons that a control takes and does not.
  @Test
  func `what a control is about is judged for each voucher, however often it was good before`()
    throws
  {
    var control = AccountControl()
    control.firstDay = try day("2025-03-01")
    control.lastDay = try day("2025-03-31")
    control.side = .debit
    control.currencies = [.sek]
    control.holders = ["@ar"]
    let gate = try made { $0.controls[AccountNumber("1930")] = control }
    let anna = Poster(name: "anna")
    for _ in 0..<3 {
      #expect(try gate.codes(draft(on: "2025-03-01"), by: anna) == "")
      #expect(try gate.codes(draft(on: "2025-03-31"), by: anna) == "")
      #expect(try gate.codes(draft("1930", 0), by: anna) == "")
      #expect(try gate.codes(draft(on: "2025-02-28"), by: anna) == "ACC-013")
      #expect(try gate.codes(draft(on: "2025-04-01"), by: anna) == "ACC-013")
      #expect(try gate.codes(draft("1930", -1), by: anna) == "ACC-015")
      #expect(try gate.codes(draft()) == "ACC-017")
    }
  }

  @Test func `a reason lets in what nobody enters, and nothing else`() throws {
    for row in AccountControlGateTests.ways {
      let control = try control(row[0])
      let gate = try made { $0.controls[AccountNumber("1930")] = control }
      let poster = Poster(name: "bo", override: "avstämning")
      let left = row[1].split(separator: " ").filter { $0 != "ACC-014" }.joined(separator: " ")
      #expect(try gate.codes(draft(), by: poster) == left, "\(row[0])")
      guard left.isEmpty else { continue }
      let voucher = try Voucher(checking: try draft(), against: &gate.facts, by: poster)
      #expect(voucher.overridden == (control.isClosedToEntry ? [1] : []))
    }
  }

  @Test func `an account that was blocked since takes a contra voucher, and then nothing else`()
    throws
  {
    let gate = try made { $0[AccountNumber("1930")]?.isBlocked = true }
    let contra = try draft(reverses: VoucherKey(year: "2025", sequence: 3))
    for _ in 0..<2 {
      #expect(gate.codes(contra) == "")
      #expect(try gate.codes(draft()) == "VOU-006")
    }
  }

  @Test func `a total takes no lines, not even of a contra voucher`() throws {
    let gate = try made { _ in }
    #expect(try gate.codes(draft("1999")) == "ACC-012")
    let contra = try draft("1999", reverses: VoucherKey(year: "2025", sequence: 3))
    #expect(gate.codes(contra) == "ACC-012")
  }

  @Test func `every line of a voucher that breaks a control is told`() throws {
    var control = AccountControl()
    control.isClosedToEntry = true
    let gate = try made {
      $0.controls[AccountNumber("1930")] = control
      $0.controls[AccountNumber("2081")] = control
    }
    #expect(try gate.codes(draft()) == "ACC-014 ACC-014")
  }
}
