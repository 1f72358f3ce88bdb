import Database
import TestSupport
import Testing

/// Each refusal is kept for the audit: who was refused what, why, and in which company's books.
struct AuditTests {
  private static let company = "5566778899"

  /// A refused command of every verb that writes, with the code and whether a company refuses.
  ///
  /// `account set`, `group set` and `database migrate` refuse nothing of the books.
  private static let refused = """
    close --period 2025-close                               | CLS-003 | company
    close --all --period 2025-close                         | CLS-003 | company
    company create 5566778899 --name X --currency SEK       | CMP-002 | company
    account retire 9999                                     | ACC-002 | company
    export sie --type 4i --run 1                            | EXP-019 | company
    company set --name ""                                   | CMP-015 | company
    fx-revaluation plan --period 2025-13                    | CAL-009 | company
    deadline set --vat-term none                            | PER-036 | company
    fx-revaluation post --period 2025-13                    | CAL-009 | company
    fx-revaluation post --run 99                            | RUN-001 | company
    fx-revaluation post --run 1                             | RUN-010 | company
    fx-revaluation profile --gain 1 --loss 2                | FXR-003 | company
    dimension derive --from costCentre=ZZ --to project=-    | DIM-001 | company
    dimension balance --dimension 1 --debit 9999 --credit 9998 --from 2025-01-01 | ACC-002 | company
    dimension fix costCentre --account 9999 --blank         | ACC-002 | company
    dimension set costCentre --value ZZ --suspended yes     | DIM-001 | company
    tag set "1 2"                                           | DIM-022 | company
    tag retire gone                                         | DIM-020 | company
    tag default gone --account 1930 --value 1               | DIM-020 | company
    tag edit gone --none --id 1 --reason x                  | DIM-020 | company
    setup import plan.csv                                   | SET-001 | company
    structure set "" late.se                                | STR-019 | company
    structure activate Gone --from 2025-01-01               | STR-004 | company
    structure retire Gone --from 2025-01-01                 | STR-004 | company
    import journal held.csv                                 | PER-001 | company
    import rates ecb ecb-2025.csv                           | RAT-008 |
    import saft fjordvik-2025.se --company 5566778899       | LED-001 | company
    import sie fjordvik-2025.se                             | IMP-001 | company
    import sie late.se                                      | PER-001 | company
    opening-transfer plan --to 999999 --reason x            | OPT-001 | company
    opening-transfer post --to 999999 --reason x            | OPT-001 | company
    check waive --check suspense-is-empty --period 2025-13 --reason x --until 2099-12-31 | CAL-009 | company
    check unwaive 99 --reason x                             | CHK-031 | company
    approval waive --reason x --company NONE                | CMP-001 |
    approval demand --company NONE                          | CMP-001 |
    delegation give bo check --giver anna --all --reason x  | RGT-027 |
    delegation revoke 99 --reason x                         | RGT-030 |
    close undo 99 --reason x                                | CLS-008 | company
    pass grant --period 2025-13 --holder bo --expires 8h --reason x | CAL-009 | company
    pass revoke 99 --reason x                               | PER-014 | company
    period access --period 2025-13 --module general-ledger --access none | CAL-009 | company
    period add-closing --year 2025 --name 2025-03           | CAL-024 | company
    period close --period 2025-01                           | PER-007 | company
    period create --year 2025-01..2025-12                   | CAL-001 | company
    period divide --period 2025-03 --at 2025-04-01          | CAL-021 | company
    period hold --period 2025-13                            | CAL-009 | company
    period merge --period 2025-01                           | CAL-022 | company
    period open --period 2025-13                            | CAL-009 | company
    period redate --year 2025 --last 2026-07-01             | CAL-012 | company
    period-change apply --period 2025-13 --status open --reason x | CAL-009 | company
    period-change undo 99 --reason x                        | PER-022 |
    period retire --period 2025-close                       | CAL-023 | company
    rate set EUR EUR 2025-03-31 1                           | RAT-005 |
    rate undo 99                                            | RAT-010 |
    reopen --period 2025-13                                 | CAL-009 | company
    run post 99                                             | RUN-001 | company
    run undo 99                                             | RUN-001 | company
    right grant carl read --all                             | RGT-014 |
    right revoke bo close --all                             | RGT-019 |
    token create carl                                       | RGT-014 |
    token revoke 99                                         | RGT-020 |
    user create bo:2                                        | RGT-016 |
    user set carl --active no                               | RGT-014 |
    voucher reverse --id 99999                              | VOU-014 | company
    voucher reverse --voucher A2 --date 2025-02-28          | PER-001 | company
    """

  /// What is kept, by key.
  private func kept(_ office: Office) throws -> [String: String] {
    let connection = try office.books.connect()
    defer { connection.close() }
    let rows = try connection.rows("SELECT refusal, code, company, author, at FROM refusal") {
      let company = $0.optionalText(2) ?? "-"
      return ($0.text(0), "\($0.text(1)) \(company) \($0.text(3)) \($0.text(4))")
    }
    return Dictionary(uniqueKeysWithValues: rows)
  }

  @Test(arguments: TestDatabase.allCases)
  func `each refusal is kept once, with the company whose books refused`(
    _ database: TestDatabase
  ) throws {
    let office = try Office.ready(database)
    office.run("period hold --period 2025-02")
    try office.write(
      "number;date;account;amount\n1;2025-02-10;1930;1,00\n1;;3001;-1,00\n",
      to: "held.csv"
    )
    try office.write(
      try #require(WritingVerbs.files["next.se"])
        .replacing("#RAR 0 20260101 20261231", with: "#RAR 0 20250101 20251231")
        .replacing("20260115", with: "20250210"),
      to: "late.se"
    )
    for row in table(AuditTests.refused) {
      let before = try kept(office)
      let outcome = office.run(row[0])
      #expect(outcome.status == 1, "\(row[0]): \(outcome.output)")
      let company = row[2] == "company" ? AuditTests.company : "-"
      let added = try kept(office).filter { before[$0.key] == nil }.map(\.value)
      #expect(added == ["\(row[1]) \(company) anna \(Office.time)"], "\(row[0])")
    }
  }

  @Test func `every verb that can be refused by the books is tried`() {
    let tried = Set(table(AuditTests.refused).map { Verbs.verb(of: $0[0]) })
    let settings = ["account set", "database migrate", "group set", "late set"]
    #expect(tried == Set(Verbs.writing).subtracting(settings))
  }
}
