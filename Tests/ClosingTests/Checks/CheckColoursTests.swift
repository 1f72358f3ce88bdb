import Accounting
import Books
import Closing
import Database
import TestSupport
import Testing

/// Each check on real books: it turns red with its fault, and green when the fault is settled.
@Suite struct CheckColoursTests {
  @Test(arguments: TestDatabase.allCases, CheckID.allCases)
  func `a check is red while its fault is there, and green when it is settled`(
    _ database: TestDatabase,
    _ check: CheckID
  ) throws {
    let ledger = try TestLedger(database)
    let fault = fault(of: check)
    try fault.commit(ledger)
    let red = try result(of: check, in: fault.period, ledger)
    #expect(red.status == .fail)
    #expect(!red.items.isEmpty)
    try fault.settle(ledger)
    let green = try result(of: check, in: fault.period, ledger)
    #expect(green.status == .pass)
    #expect(green.items.isEmpty)
  }

  @Test(arguments: TestDatabase.allCases)
  func `each check is made once, in the order of the board`(_ database: TestDatabase) throws {
    let report = try TestLedger(database).session.check(period: "2025-03", Call())
    #expect(report.results.map(\.id) == CheckID.allCases)
  }

  /// How a check is made to fail, and how what it found is settled.
  private struct Fault {
    var period = "2025-01"
    let commit: (TestLedger) throws -> Void
    let settle: (TestLedger) throws -> Void
  }

  private func fault(of check: CheckID) -> Fault {
    switch check {
    case .booksBalance:
      Fault(
        commit: {
          try $0.post(voucher("2025-01-10", line("1930", 100), line("2081", -100)))
          try $0.tamper("accounting_debit = accounting_debit + 1", in: "balance_by_account")
        },
        settle: {
          try $0.tamper("accounting_debit = accounting_debit - 1", in: "balance_by_account")
        }
      )
    case .voucherNumbersHaveNoGaps:
      Fault(
        commit: {
          try $0.post(voucher("2025-01-10", line("1930", 100), line("2081", -100)))
          try $0.tamper("number = 2", in: "voucher")
        },
        settle: { try $0.tamper("number = 1", in: "voucher") }
      )
    case .yearsHaveNoGaps:
      Fault(period: "2025-01", commit: { try $0.year(2023) }, settle: { try $0.year(2024) })
    case .suspenseIsEmpty:
      Fault(
        commit: {
          try $0.suspend("2091")
          try $0.post(voucher("2025-01-10", line("1930", 100), line("2091", -100)))
        },
        settle: { try $0.post(voucher("2025-01-11", line("2091", 100), line("2081", -100))) }
      )
    case .accountsHoldWhatTheyMay:
      Fault(
        commit: {
          try $0.post(voucher("2025-01-10", line("1930", 100), line("2081", -100)))
          try $0.block("1930", true)
          try $0.block("1940", true)
        },
        settle: { try $0.block("1930", false) }
      )
    case .vouchersBalanceByValue:
      Fault(
        commit: {
          try $0.post(voucher("2025-01-10", line("1930", 100), line("2081", -100)))
          try $0.post(
            voucher("2025-01-10", line("1930", 100, costCentre: "10"), line("2081", -100))
          )
          try $0.balanceByValue()
        },
        settle: {
          _ = try $0.session.reverse(.number("A2", year: "2025"), on: nil, Call())
        }
      )
    case .importsFoot:
      // The second export lacks a voucher of the first, and so states another balance.
      Fault(
        commit: {
          try $0.importVouchers("A 1 0110 1930 100 2081 -100", "A 2 0210 1930 200 2081 -200")
          try $0.importVouchers("A 1 0110 1930 100 2081 -100", "A 3 0310 1930 300 2081 -300")
        },
        settle: { _ = try $0.session.undo(2, on: nil, Call()) }
      )
    case .vouchersAreImportedOnce:
      // Vouchers without a number, of one day and amount, in two files.
      Fault(
        commit: {
          try $0.importBill("A")
          try $0.importBill("B")
        },
        settle: { _ = try $0.session.undo(2, on: nil, Call()) }
      )
    case .importsHaveNoWarnings:
      // The second export lacks a voucher of the first, which is a warning.
      Fault(
        period: "2025-03",
        commit: {
          try $0.importVouchers("A 1 0110 1930 100 2081 -100", "A 2 0210 1930 200 2081 -200")
          try $0.importVouchers("A 1 0110 1930 100 2081 -100", "A 3 0310 1930 300 2081 -300")
        },
        settle: { _ = try $0.session.undo(2, on: nil, Call()) }
      )
    case .closingRatesExist:
      Fault(commit: { try $0.postPosition() }, settle: { try $0.rate() })
    case .foreignBalancesAreRevalued:
      Fault(
        commit: {
          try $0.postPosition()
          try $0.rate()
        },
        settle: { _ = try $0.revalue("2025-01") }
      )
    case .plansArePosted:
      Fault(
        commit: {
          try $0.postPosition()
          try $0.rate()
          try $0.plan("1940")
        },
        settle: { _ = try $0.session.postPlan(1, Call()) }
      )
    case .runsAreCurrent:
      Fault(
        commit: {
          try $0.postPosition()
          try $0.rate()
          _ = try $0.revalue("2025-01")
          try $0.postPosition()
        },
        settle: { _ = try $0.revalue("2025-01") }
      )
    case .sealStands:
      // A voucher of the year before is in what the month opens with.
      Fault(
        commit: {
          try $0.year(2024)
          _ = try $0.session.close(period: "2025-01", Call())
          try $0.post(voucher("2024-12-10", line("1930", 100), line("2081", -100)))
        },
        settle: { _ = try $0.session.close(period: "2025-01", Call()) }
      )
    case .earlierPeriodsAreHeld:
      Fault(period: "2025-02", commit: { _ in }, settle: { try $0.change("2025-01", .hold) })
    case .nextPeriodIsOpen:
      Fault(
        commit: { try $0.change("2025-02", .hold) },
        settle: { try $0.change("2025-02", .open) }
      )
    }
  }

  private func result(
    of check: CheckID,
    in period: String,
    _ ledger: TestLedger
  ) throws -> CheckResult {
    let results = try ledger.session.check(period: period, Call()).results
    return try #require(results.first { $0.id == check })
  }
}

extension TestLedger {
  /// Posts a position of 100 EUR, booked at 1,000 SEK.
  func postPosition(on account: String = "1940") throws {
    try post(
      voucher(
        "2025-01-20",
        line(account, 100_00, "EUR", booked: 1_000_00),
        line("2081", -100_00, "EUR", booked: -1_000_00)
      )
    )
  }

  func rate() throws { try rate("EUR", "SEK", "2025-01-31", "11") }

  /// Plans a revaluation of January over some accounts.
  func plan(_ accounts: String...) throws {
    var request = FXRevaluationRequest(period: "2025-01")
    request.accounts = accounts.map { AccountNumber($0) }
    _ = try session.plan(FXRevaluation.self, request, Call())
  }

  fileprivate func year(_ year: Int) throws {
    _ = try session.createYear(
      day("\(year)-01-01")...day("\(year)-12-31"),
      Call()
    )
  }

  fileprivate func change(_ period: String, _ event: PeriodEvent) throws {
    _ = try session.change(
      period,
      event,
      because: nil,
      exemption: event == .open ? "prov" : nil,
      confirmed: true,
      Call()
    )
  }

  /// Changes the first row of a table behind the program's back.
  fileprivate func tamper(_ change: String, in table: String) throws {
    let owner = try database.connectAsOwner()
    try owner.dropTriggers()
    let order = table == "voucher" ? "sequence" : "account"
    try owner.execute(
      """
      UPDATE \(raw: table) SET \(raw: change)
      WHERE \(raw: order) = (SELECT MIN(\(raw: order)) FROM \(raw: table))
      """
    )
  }

  /// A bill of a journal without a series.
  fileprivate func importBill(_ text: String) throws {
    let rows = VoucherIdentityFiles.bill("2025-01-31", "900,00", text)
    _ = try session.importJournal(VoucherIdentityFiles.journal(rows), Call())
  }

  fileprivate func importVouchers(_ vouchers: String...) throws {
    let imported = try session.importSIE(
      SIEText(vouchers: vouchers).file,
      LedgerImportOptions(),
      Call(TestLedger.code)
    )
    #expect(imported.isPosted)
  }
}

extension TestLedger {
  fileprivate func block(_ account: String, _ isBlocked: Bool) throws {
    var change = AccountChange()
    change.isBlocked = isBlocked
    _ = try session.setAccount(AccountNumber(account), change, Call())
  }
}
