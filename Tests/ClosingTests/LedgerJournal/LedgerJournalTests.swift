import Accounting
import Books
import Closing
import TestSupport
import Testing

@Suite struct LedgerJournalTests {
  private func ledger(_ database: TestDatabase) throws -> TestLedger {
    let ledger = try TestLedger(database)
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
      VoucherDraft(
        day: day("2025-12-31"),
        kind: .closing,
        period: "2025-close",
        series: "J",
        text: "Justering",
        lines: [line("5010", 5_00), line("2440", -5_00)]
      ),
      voucher("2025-01-20", line("5010", 20_00), line("1930", -20_00))
    )
    return ledger
  }

  private func names(
    _ session: Session,
    _ choose: (inout LedgerJournalChoice) -> Void
  ) throws
    -> [String]
  {
    var choice = LedgerJournalChoice()
    choose(&choice)
    let journal = try session.ledgerJournal(choice, Call()).journal
    #expect(journal.debit == journal.credit)
    for voucher in journal.lines.vouchers {
      let sums = journal.sums(of: voucher)
      #expect(sums.debit == sums.credit && sums.debit > 0 && voucher.lines.count == 2)
      #expect(voucher.registered == "2026-01-01T00:00:00Z" && voucher.author == "anna")
    }
    return journal.vouchers.map { journal.lines.vouchers[$0].name }
  }

  @Test(arguments: TestDatabase.allCases)
  func `every voucher of the periods is listed, as registered or by date`(
    _ database: TestDatabase
  ) throws {
    let session = try ledger(database).session
    let registered = ["IB1", "A1", "A2", "J1", "A3"]
    // Swedish books are in the order of registration unless somebody asks.
    #expect(try names(session) { _ in } == registered)
    #expect(try names(session) { $0.order = .registered } == registered)
    #expect(try names(session) { $0.order = .date } == ["IB1", "A2", "A3", "A1", "J1"])
    #expect(try names(session) { $0.period = "2025-01" } == ["IB1", "A2", "A3"])
    #expect(
      try names(session) {
        $0.period = "2025-02"
        $0.from = "2025-02"
      } == ["A1"]
    )
    #expect(try names(session) { $0.period = "2025-12" } == ["IB1", "A1", "A2", "A3"])
    #expect(try names(session) { $0.layer = .tax } == [])
  }

  @Test(arguments: TestDatabase.allCases)
  func `as of an earlier record it has the vouchers of that time`(
    _ database: TestDatabase
  ) throws {
    let session = try ledger(database).session
    let whole = try session.ledgerJournal(LedgerJournalChoice(), Call())
    let ids = whole.journal.lines.vouchers.map(\.id)
    for (count, id) in ids.enumerated() {
      let then = try session.ledgerJournal(LedgerJournalChoice(), asOf: id, Call())
      #expect(then.journal.lines.vouchers.map(\.id) == Array(ids[...count]))
      #expect(then.sequence == id)
    }
  }

  @Test func `Norwegian books are in order of date`() {
    #expect(LedgerJournal.Order(customaryWith: .ns4102) == .date)
    #expect(LedgerJournal.Order(customaryWith: .bas) == .registered)
  }

  @Test(arguments: TestDatabase.allCases)
  func `a period that is not there or the wrong way round is refused`(
    _ database: TestDatabase
  ) throws {
    let session = try ledger(database).session
    func refused(_ choose: (inout LedgerJournalChoice) -> Void) throws -> [String] {
      var choice = LedgerJournalChoice()
      choose(&choice)
      return try refusal { _ = try session.ledgerJournal(choice, Call()) }
    }
    #expect(try refused { $0.period = "2025-13" } == ["CAL-009"])
    #expect(try refused { $0.year = "1999" } == ["CAL-011"])
    #expect(
      try refused {
        $0.period = "2025-02"
        $0.from = "2025-03"
      } == ["CAL-014"]
    )
  }

  @Test(arguments: TestDatabase.allCases)
  func `lines that do not balance are refused as damaged books`(_ database: TestDatabase) throws {
    let ledger = try ledger(database)
    let owner = try ledger.database.connectAsOwner()
    defer { owner.close() }
    try owner.write {
      try owner.dropTriggers()
      try owner.execute(
        "UPDATE voucher_line SET accounting = accounting + 1 WHERE accounting = 5000"
      )
    }
    #expect(throws: StorageError.isDamaged) {
      _ = try ledger.session.ledgerJournal(LedgerJournalChoice(), Call())
    }
  }
}
