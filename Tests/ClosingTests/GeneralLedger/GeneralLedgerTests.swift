import Accounting
import Books
import Closing
import TestSupport
import Testing

/// What every general ledger is held against: the trial balance of the same choice, which is read from
/// balances and not from lines.
///
/// Returns the number of its lines.
private func agrees(
  _ session: Session,
  _ choice: GeneralLedgerChoice,
  asOf: Int64? = nil
) throws -> Int {
  let balance = try session.trialBalance(
    year: choice.year,
    period: choice.period,
    from: choice.from,
    includesYearEnd: choice.includesYearEnd,
    layer: choice.layer,
    asOf: asOf,
    Call()
  ).balance
  let ledger = try session.generalLedger(choice, asOf: asOf, Call()).ledger
  let shown = Dictionary(
    uniqueKeysWithValues: ledger.accounts.map { ($0.subject, $0.amounts) }
  )
  for row in balance.rows { #expect(shown[row.subject] == row.amounts, "\(row) of \(choice)") }
  // Beside these only accounts that come to nothing.
  #expect(ledger.accounts.filter { !$0.amounts.isNothing }.count == balance.rows.count)
  #expect(ledger.total == balance.total, "\(choice)")
  for account in ledger.accounts {
    var running = account.amounts.opening
    var last: (Day, Int64)?
    for entry in ledger.entries[account.entries] {
      let line = ledger.lines.lines[entry.line]
      let voucher = ledger.lines.vouchers[line.voucher]
      running += line.accounting
      #expect(entry.balance == running)
      if let last { #expect(last <= (voucher.day, voucher.id)) }
      last = (voucher.day, voucher.id)
    }
    #expect(running == account.amounts.closing)
  }
  return ledger.entries.count
}

@Suite struct GeneralLedgerTests {
  /// Two years with an opening, closing, year-end and reversed vouchers, another currency, a layer of its
  /// own, and an account that the chart does not have.
  private func ledger(_ database: TestDatabase) throws -> TestLedger {
    let ledger = try TestLedger(database)
    _ = try ledger.session.createYear(day("2026-01-01")...day("2026-12-31"), Call())
    try ledger.post(
      VoucherDraft(
        day: day("2025-01-01"),
        kind: .opening,
        series: "IB",
        text: "IB",
        lines: [line("2091", -100_00), line("1930", 100_00)]
      ),
      voucher("2025-02-10", line("1930", 50_00), line("3001", -50_00)),
      voucher(
        "2025-01-20",
        line("1940", 10_00, "EUR", booked: 115_00, costCentre: "10"),
        line("1930", -115_00)
      ),
      voucher("2025-03-05", line("5010", 20_00, costCentre: "20"), line("1930", -20_00)),
      VoucherDraft(
        day: day("2025-12-31"),
        kind: .closing,
        period: "2025-close",
        series: "J",
        text: "Justering",
        lines: [line("5010", 5_00), line("2440", -5_00)]
      ),
      voucher("2026-01-15", line("1930", 7_00), line("3001", -7_00)),
      VoucherDraft(
        day: day("2025-06-30"),
        layer: .tax,
        series: "S",
        text: "Skatt",
        lines: [line("5010", 3_00), line("2440", -3_00)]
      )
    )
    _ = try ledger.session.reverse(.number("A3", year: "2025"), on: day("2025-03-20"), Call())
    return ledger
  }

  private func transfer(_ isOpening: Bool) -> VoucherDraft {
    VoucherDraft(
      day: day(isOpening ? "2026-01-01" : "2025-12-31"),
      kind: .yearEnd,
      period: isOpening ? "2026-open" : "2025-close",
      series: "YE",
      text: "Årets resultat",
      lines: [line("3001", 50_00), line("5010", -5_00), line("2091", -45_00)]
    )
  }

  @Test(arguments: TestDatabase.allCases, [nil, false, true])
  func `opening, debit, credit and closing of every account are those of the trial balance`(
    _ database: TestDatabase,
    _ transferInOpening: Bool?
  ) throws {
    let ledger = try ledger(database)
    if let transferInOpening { try ledger.post(transfer(transferInOpening)) }
    let session = ledger.session
    var entries = 0
    for year in ["2025", "2026"] {
      for includesYearEnd in [false, true] {
        var choice = GeneralLedgerChoice()
        choice.year = year
        choice.includesYearEnd = includesYearEnd
        for layer in [PostingLayer.current, .tax] {
          choice.layer = layer
          entries += try agrees(session, choice)
        }
        choice.layer = .current
        for from in ["\(year)-02", "\(year)-close"] {
          choice.from = from
          entries += try agrees(session, choice)
        }
        choice.year = nil
        choice.period = "\(year)-03"
        choice.from = nil
        entries += try agrees(session, choice)
        choice.from = "\(year)-02"
        entries += try agrees(session, choice)
      }
    }
    #expect(entries > 60)
    // Without a choice it is the last year that has vouchers, as the trial balance has it.
    #expect(try session.generalLedger(GeneralLedgerChoice(), Call()).selection.year == "2026")
  }

  @Test(arguments: TestDatabase.allCases)
  func `at each record of the log it is the trial balance of that time`(
    _ database: TestDatabase
  ) throws {
    let ledger = try ledger(database)
    let last = try ledger.session.trialBalance(year: nil, period: nil, Call()).sequence
    var counts: [Int] = []
    for sequence in 4...last {
      var choice = GeneralLedgerChoice()
      choice.year = "2025"
      counts.append(try agrees(ledger.session, choice, asOf: sequence))
    }
    #expect(counts == counts.sorted())
    #expect(counts.last == 10)
  }

  @Test(arguments: TestDatabase.allCases)
  func `books of every kind have a ledger that comes to their trial balance`(
    _ database: TestDatabase
  ) throws {
    let ledger = try TestLedger.withEverything(database)
    for year in ["2024", "2025"] {
      var choice = GeneralLedgerChoice()
      choice.year = year
      #expect(try agrees(ledger.session, choice) > 0)
    }
  }

  @Test(arguments: TestDatabase.allCases)
  func `lines are picked by account, range and dimension`(_ database: TestDatabase) throws {
    let session = try ledger(database).session
    func accounts(_ texts: [String], _ dimension: (String, String)? = nil) throws -> [String] {
      var choice = GeneralLedgerChoice()
      choice.year = "2025"
      choice.accounts = texts
      choice.dimension = dimension.map { (name: $0.0, value: $0.1) }
      let ledger = try session.generalLedger(choice, Call()).ledger
      return ledger.accounts.map { account in
        guard case .account(let number, _, _) = account.subject else { return "result" }
        let amounts = account.amounts
        return "\(number) \(amounts.opening) \(amounts.debit) \(amounts.credit)"
          + " (\(account.entries.count))"
      }
    }
    #expect(
      try accounts(["1930"]) == ["1930 10000 7000 13500 (4)"]
    )
    #expect(
      try accounts(["1000-1999", "5010"])
        == ["1930 10000 7000 13500 (4)", "1940 0 11500 0 (1)", "5010 0 2500 2000 (3)"]
    )
    // An account with nothing on it is shown where it is named, and left out of a range.
    #expect(try accounts(["1510"]) == ["1510 0 0 0 (0)"])
    #expect(try accounts(["1500-1599"]) == [])
    #expect(try accounts([], ("costCentre", "10")) == ["1940 0 11500 0 (1)"])
    #expect(try accounts(["5010"], ("1", "20")) == ["5010 0 2000 2000 (2)"])
    #expect(try accounts(["5010"], ("costCentre", "")) == ["5010 0 500 0 (1)"])
  }

  @Test(arguments: TestDatabase.allCases)
  func `every account, range and period that is not there is told at once`(
    _ database: TestDatabase
  ) throws {
    let session = try ledger(database).session
    var choice = GeneralLedgerChoice()
    choice.accounts = ["1999", "1930", "6000-6999"]
    choice.period = "2025-13"
    #expect(
      try refusal { _ = try session.generalLedger(choice, Call()) }
        == ["CAL-009", "ACC-002", "ACC-007"]
    )
    choice.period = nil
    #expect(
      try refusal { _ = try session.generalLedger(choice, Call()) } == ["ACC-002", "ACC-007"]
    )
    choice.accounts = []
    choice.dimension = (name: "costCentre", value: "99")
    #expect(try refusal { _ = try session.generalLedger(choice, Call()) } == ["CMP-019"])
    choice.dimension = (name: "shop", value: "1")
    #expect(try refusal { _ = try session.generalLedger(choice, Call()) } == ["CMP-010"])
  }

  /// An account that was used and then is in no chart, as books before the chart was kept had it.
  @Test func `an account that the chart does not have is shown without a name`() throws {
    let ledger = try ledger(.sqlite)
    let owner = try ledger.database.connectAsOwner()
    defer { owner.close() }
    try owner.write {
      try owner.dropTriggers()
      try owner.execute("UPDATE combination SET account = '1999' WHERE account = '1940'")
      try owner.execute("UPDATE balance_by_account SET account = '1999' WHERE account = '1940'")
    }
    var choice = GeneralLedgerChoice()
    choice.year = "2025"
    #expect(try agrees(ledger.session, choice) == 10)
    choice.accounts = ["1999"]
    let shown = try ledger.session.generalLedger(choice, Call()).ledger
    #expect(shown.accounts.map(\.subject) == [.account(AccountNumber("1999"), name: "", value: "")])
  }

  @Test(arguments: TestDatabase.allCases)
  func `lines that do not come to the balances are refused as damaged books`(
    _ database: TestDatabase
  ) throws {
    let ledger = try ledger(database)
    let owner = try ledger.database.connectAsOwner()
    defer { owner.close() }
    try owner.write {
      try owner.dropTriggers()
      try owner.execute(
        """
        UPDATE balance_by_account SET accounting_debit = accounting_debit + 1
        WHERE account = '5010' AND period = '2025-03'
        """
      )
    }
    #expect(throws: StorageError.isDamaged) {
      var choice = GeneralLedgerChoice()
      choice.year = "2025"
      _ = try ledger.session.generalLedger(choice, Call())
    }
  }
}
