import TestSupport
import Testing

/// What cannot be done is refused by name, and leaves the books as they were.
struct RefusalTests {
  /// A command on the sample books, and the code of its refusal.
  ///
  /// March is revalued (run 3), April has a plan (run 4), and 2025-open is on hold.
  private static let refused = table(
    """
    company show --company GONE                                      | CMP-001
    company create "SE 01" --name X --currency SEK                   | CMP-003
    company create 5566778899 --name X --currency SEK                | CMP-002
    company create B --name X --currency SEK --chart gone.csv        | IMP-008
    company create B --name X --currency SEK --year 2025-01..2028-12 | CAL-012
    account list --company GONE                                      | CMP-001
    account set 9999 --name X --company GONE                         | CMP-001
    verify --company GONE                                            | CMP-001
    fx-revaluation plan --period 2025-13                             | CAL-009
    fx-revaluation plan --period 2025-close                          | CLS-003
    fx-revaluation plan --period 2025-open                           | CLS-003
    fx-revaluation plan --period 2025-03 --account 3001              | FXR-008
    fx-revaluation plan --period 2025-03 --account 9999              | FXR-013
    fx-revaluation plan --period 2025-03 --to 2025-04-01             | FXR-009
    fx-revaluation plan --period 2025-03 --date 2025-04-01           | FXR-009
    fx-revaluation plan --period 2025-03 --to 2025-03-20 --date 2025-03-31 | FXR-010
    fx-revaluation plan --period 2025-03 --rate-date 1999-01-01      | RAT-001
    fx-revaluation profile --gain 1930 --loss 7960                   | FXR-011
    fx-revaluation profile --gain 3960 --loss 9999                   | FXR-003
    fx-revaluation post --run 1                                      | RUN-010
    fx-revaluation post --run 99                                     | RUN-001
    run show 99                                                      | RUN-001
    run why 99                                                       | RUN-001
    run why 1                                                        | RUN-011
    run why 3 --line 99                                              | RUN-008
    run post 1                                                       | RUN-010
    run post 99                                                      | RUN-001
    run undo 99                                                      | RUN-001
    run undo 3 --date 2027-01-01                                     | CAL-006
    period access --period 2025-03 --module nonsense --access all    | PER-009
    period access --period 2025-03 --module general-ledger --access nobody | PER-008
    period access --period 2025-13 --module general-ledger --access all | CAL-009
    period close --period 2025-01 --reason x                         | PER-007
    period close --period 2025-01 --confirm                          | PER-006
    period hold --period 2025-13                                     | CAL-009
    period open --period 2025-13                                     | CAL-009
    period list --year 2030                                          | CAL-011
    period create --year 2025-06..2026-05                            | CAL-001
    period create --year 2027-01..2030-12                            | CAL-012
    period redate --year 2030 --last 2031-06-30                      | CAL-011
    period redate --year 2025 --last 2024-12-31                      | CAL-002
    period redate --year 2025 --last 2026-07-01                      | CAL-012
    period redate --year 2025 --last 2025-11-30                      | CAL-020
    period-change undo 99 --reason x                                 | PER-022
    period-change show 99                                            | PER-022
    period-change apply --period 2025-13 --status on-hold --reason x --together | CAL-009
    period create --year 2024-01..2024-12 --pattern last-year        | CAL-026
    period divide --period 2025-03 --at 2025-04-01                   | CAL-021
    period divide --period 2025-03 --at 2025-03-16 --name "a b"      | CAL-025
    period divide --period 2025-13 --at 2025-03-16                   | CAL-009
    period merge --period 2025-01                                    | CAL-022
    period add-closing --year 2025 --name 2025-12                    | CAL-024
    period add-closing --year 2030 --name P13                        | CAL-011
    period retire --period 2025-close                                | CAL-023
    reopen --period 2025-open                                        | PER-006
    reopen --period 2025-13 --reason x                               | CAL-009
    report trial-balance --period 2025-13                            | CAL-009
    report trial-balance --year 2030                                 | CAL-011
    report trial-balance --period 2025-03 --from 2025-04             | CAL-014
    report trial-balance --period 2025-03 --by-dimension nonsense    | CMP-010
    check --period 2025-13                                           | CAL-009
    close --period 2025-13                                           | CAL-009
    close --period 2025-open                                         | CLS-003
    close --all --period 2025-13                                     | CAL-009
    rate show EUR SEK 1999-01-04                                     | RAT-001
    rate show NOK XTS 2025-03-31                                     | RAT-001
    rate set EUR SEK 2025-03-31 0                                    | RAT-004
    rate set SEK SEK 2025-03-31 1                                    | RAT-005
    rate set EUR SEK 2025-03-31 11 --unit 7                          | RAT-006
    rate undo 99                                                     | RAT-010
    voucher show --voucher Z99                                       | VOU-014
    voucher show --id 99999                                          | VOU-014
    voucher reverse --voucher Z99                                    | VOU-014
    voucher reverse --voucher A2 --date 2030-01-01                   | CAL-006
    voucher list --year 2030                                         | CAL-011
    voucher list --period 2025-13                                    | CAL-009
    import journal gone.csv                                          | IMP-008
    import journal fjordvik-2025.se                                  | LED-001
    import sie gone.se                                               | IMP-008
    import sie ecb-2025.csv                                          | SIE-001
    import sie fjordvik-2025.se --encoding klingon                   | IMP-009
    import saft fjordvik-2025.se                                     | LED-001
    import rates ecb gone.csv                                        | IMP-008
    import show 99                                                   | RUN-001
    import show 3                                                    | IMP-021
    import original 99 --output new.csv                              | RUN-001
    import original 3 --output new.csv                               | IMP-021
    import original 2 --output new.csv --part 9                      | IMP-023
    import original 2 --output ecb-2025.csv                          | IMP-018
    export sie --year 2030 --output new.se                           | CAL-011
    export sie --type 4i --run 99 --output new.se                    | RUN-001
    export sie --type 4i --run 1 --output new.se                     | EXP-019
    export sie --type 4i --run 4 --output new.se                     | CHK-012
    export sie --type 4i --period 2025-13 --output new.se            | CAL-009
    export sie --type 4i --year 2030 --output new.se                 | CAL-011
    export csv --year 2030 --output new.csv                          | CAL-011
    export hledger --year 2030 --output new.csv                      | CAL-011
    """
  )

  @Test(arguments: TestDatabase.allCases)
  func `each refusal has its code, says what to do, and changes nothing`(
    _ database: TestDatabase
  ) throws {
    let office = try Office.ready(database)
    let before = office.content()
    for row in RefusalTests.refused {
      let outcome = office.run(row[0] + " --json")
      #expect(outcome.status == 1, "\(row[0])")
      let error = try JSONValue(outcome.output)["error"]
      #expect(error?["code"]?.text == row[1], "\(row[0]): \(outcome.output)")
      #expect(error?["message"]?.text?.isEmpty == false && error?["hint"]?.text?.isEmpty == false)
      let text = office.run(row[0])
      #expect(text.status == 1 && text.output == "", "\(row[0])")
      #expect(text.messages.hasPrefix("\(row[1]) "), "\(row[0]): \(text.messages)")
    }
    #expect(office.content() == before)
  }
}
