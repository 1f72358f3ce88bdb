import TestSupport
import Testing

/// What may be done with a month and its runs while it is open, on hold and closed for good.
///
/// Every command is rehearsed, so that all of them meet the same books: of March, run 3 is a plan,
/// run 4 is posted, run 5 had nothing to do, run 6 is undone and run 7 undid it.
struct StatusTableTests {
  private static let outcomes = table(
    """
    command                                             | open    | on hold | closed
    fx-revaluation plan --period 2025-03                | done    | PER-001 | PER-001
    fx-revaluation post --period 2025-03                | done    | PER-001 | PER-001
    run post 3                                          | done    | PER-001 | PER-001
    run post 4                                          | done    | done    | done
    run post 5                                          | RUN-004 | RUN-004 | RUN-004
    run post 6                                          | RUN-003 | RUN-003 | RUN-003
    run post 7                                          | RUN-010 | RUN-010 | RUN-010
    run undo 2                                          | PER-001 | PER-001 | PER-001
    run undo 2 --date 2025-04-02                        | done    | done    | done
    run undo 3                                          | done    | done    | done   
    run undo 4                                          | done    | PER-001 | PER-001
    run undo 4 --date 2025-04-02                        | done    | done    | done
    run undo 5                                          | RUN-004 | RUN-004 | RUN-004
    run undo 6                                          | RUN-003 | RUN-003 | RUN-003
    run undo 7                                          | RUN-006 | RUN-006 | RUN-006
    voucher reverse --voucher FX1                       | done    | PER-001 | PER-001
    voucher reverse --voucher FX1 --date 2025-04-02     | done    | done    | done
    voucher reverse --voucher A2 --date 2025-03-20      | done    | PER-001 | PER-001
    import journal march.csv                            | done    | PER-001 | PER-001
    close --period 2025-03                              | done    | CLS-002 | CLS-002
    close --all --period 2025-03                        | done    | CLS-002 | done   
    reopen --period 2025-03 --reason x                  | done    | done    | PER-002
    period open --period 2025-03                        | done    | done    | PER-002
    period hold --period 2025-03                        | done    | done    | PER-002
    period close --period 2025-03 --reason x --confirm  | done    | done    | done
    """
  )

  private static let runs = [
    "fx-revaluation plan --period 2025-03 --account 1941",
    "fx-revaluation post --period 2025-03 --account 1942",
    "fx-revaluation post --period 2025-03 --account 1942",
    "fx-revaluation post --period 2025-03 --account 1943", "run undo 6",
    "period hold --period 2025-01", "period hold --period 2025-02",
  ]

  /// What brings the month into each status of the table.
  private static let statuses = [
    nil, "period hold --period 2025-03", "period close --period 2025-03 --reason x --confirm",
  ]

  private func outcome(_ command: String, _ office: Office) throws -> String {
    let value = try office.json(command + " --dry-run")
    if let code = value["error"]?["code"]?.text { return code }
    let errors = value["findings"]?.array.filter { $0["severity"] == .text("error") } ?? []
    return errors.first?["code"]?.text ?? "done"
  }

  @Test(arguments: TestDatabase.allCases)
  func `the status of a month decides over its runs, vouchers and imports`(
    _ database: TestDatabase
  ) throws {
    for (column, status) in StatusTableTests.statuses.enumerated() {
      let office = try Office(database)
      try office.importSamples()
      for command in StatusTableTests.runs + [status].compactMap({ $0 }) {
        #expect(office.run(command).status == 0, "\(command)")
      }
      try office.write(
        "number;date;account;amount\n1;2025-03-10;1930;1\n1;;3001;-1\n",
        to: "march.csv"
      )
      for row in StatusTableTests.outcomes.dropFirst() {
        #expect(
          try outcome(row[0], office) == row[column + 1],
          "\(row[0]) where March is \(StatusTableTests.outcomes[0][column + 1])"
        )
      }
    }
  }
}
