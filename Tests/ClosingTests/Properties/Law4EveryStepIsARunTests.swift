import Accounting
import Books
import Closing
import TestSupport
import Testing

/// Law 4: every step is a run, planned, posted exactly as planned, undone, and known to be stale.
@Suite struct Law4EveryStepIsARunTests {
  private static let months = ["2025-01", "2025-02", "2025-03"]

  private func drafts(_ report: RunReport) -> [VoucherDraft] { report.vouchers.map(\.draft) }

  /// Opening and closing of every row of the trial balances that is not nothing.
  private func standing(_ ledger: TestLedger) throws -> [[String]] {
    try ledger.trialBalances().map { balance in
      balance.rows.filter { ($0.amounts.opening, $0.amounts.closing) != (0, 0) }
        .map { "\($0.subject) \($0.amounts.opening) \($0.amounts.closing)" }
    }
  }

  @Test(arguments: TestDatabase.allCases, [41, 42, 43] as [UInt64])
  func `a plan posts exactly what it showed, or refuses because what it read has changed`(
    _ database: TestDatabase,
    _ seed: UInt64
  ) throws {
    var dice = Dice(seed: seed)
    let ledger = try TestLedger.withVouchers(database, &dice)
    var work = RandomWork(ledger: ledger, dice: dice)
    var shown: [Int64: [VoucherDraft]] = [:]
    var ends: Set<String> = []
    for _ in 0..<40 {
      _ = try work.next().refusals()
      let month = work.dice.one(of: Law4EveryStepIsARunTests.months)
      _ = try refusal {
        let plan = try ledger.planRevaluation(month)
        if plan.run.state == .planned { shown[plan.run.number] = drafts(plan) }
      }
      if work.dice.roll(2) == 0 { _ = try work.next().refusals() }
      guard !shown.isEmpty else { continue }
      let number = work.dice.one(of: shown.keys.sorted())
      let plan = try ledger.run(number)
      guard plan.run.state == .planned else { continue }
      #expect(drafts(plan) == shown[number])
      let before = try ledger.fingerprint()
      var posted: RunReport?
      let codes = try refusal { posted = try ledger.postPlan(number) }
      // Stale is the first thing that stops a plan; what else does is the gate.
      #expect((codes == ["RUN-005"]) == !plan.staleBecause.isEmpty, "\(codes)")
      ends.formUnion(codes)
      guard let posted else {
        #expect(try ledger.fingerprint() == before)
        continue
      }
      ends.insert("posted")
      #expect(drafts(posted) == shown[number])
      #expect(posted.vouchers.allSatisfy { $0.posted?.draft == $0.draft })
      // The same inputs give nothing more to post, and the same plan nothing anew.
      let again = try ledger.revalue(try #require(posted.run.period))
      #expect(again.run.state == .nothingToDo && again.vouchers.isEmpty)
      let after = try ledger.fingerprint()
      #expect(try drafts(ledger.postPlan(number)) == shown[number])
      #expect(try ledger.fingerprint() == after)
    }
    #expect(ends.isSuperset(of: ["posted", "RUN-005"]), "\(ends)")
    #expect(try ledger.isSound())
  }

  @Test(arguments: TestDatabase.allCases, [44, 45, 46] as [UInt64])
  func `an undo restores every opening, net and closing in all three amounts`(
    _ database: TestDatabase,
    _ seed: UInt64
  ) throws {
    let ledger = try TestLedger.withRates(database)
    var dice = Dice(seed: seed)
    let months = Law4EveryStepIsARunTests.months
    func position() throws -> [[String: [Int64]]] { try PostedLines(ledger).positions(months) }
    for month in months {
      try ledger.post(dice.vouchers(8))
      // So that there is always something to revalue, in both books.
      try ledger.post(
        voucher(
          "\(month)-20",
          line("1940", 7_77, "EUR", booked: 80_00, reporting: 9_00),
          line("2081", -7_77, "EUR", booked: -80_00, reporting: -9_00)
        )
      )
      let (before, reported) = (try position(), try standing(ledger))
      let run = try ledger.revalue(month)
      #expect(run.run.state == .posted)
      #expect(try position() != before)
      let undo = try ledger.undo(run.run.number)
      #expect(undo.run.undoes == run.run.number)
      #expect(undo.vouchers.count == run.vouchers.count)
      #expect(try position() == before)
      #expect(try standing(ledger) == reported)
      #expect(try ledger.run(run.run.number).run.state == .undone)
      #expect(try refusal { _ = try ledger.undo(run.run.number) } == ["RUN-003"])
      // What is undone can be done anew, and is the same.
      #expect(try drafts(ledger.revalue(month)) == drafts(run))
    }
    #expect(try ledger.isSound())
  }

  @Test(arguments: TestDatabase.allCases, [47, 48, 49] as [UInt64])
  func `a run is stale when what it read has changed, and at no other time`(
    _ database: TestDatabase,
    _ seed: UInt64
  ) throws {
    var dice = Dice(seed: seed)
    let ledger = try TestLedger.withVouchers(database, &dice)
    var work = RandomWork(ledger: ledger, dice: dice)
    func reading(_ run: Run, _ lines: PostedLines) throws -> ForeignPositions {
      let (through, accounts) = run.lookedAt
      return try ForeignPositions(
        lines,
        ledger,
        through: through,
        accounts: accounts,
        leavingOut: run.number
      )
    }
    var read: [Int64: ForeignPositions] = [:]
    var found: [Bool: Int] = [:]
    for turn in 1...36 {
      let deed = try turn.isMultiple(of: 3) ? work.revaluation() : work.next()
      let codes = try deed.refusals()
      let lines = try PostedLines(ledger)
      let listed = try ledger.session.runs(Call())
      for run in listed.map(\.run) where run.kind == .fxRevaluation && read[run.number] == nil {
        read[run.number] = try reading(run, lines)
      }
      guard turn.isMultiple(of: 4) else { continue }
      for item in listed where item.run.kind == .fxRevaluation {
        let isStale =
          try item.run.state != .undone && reading(item.run, lines) != read[item.run.number]
        #expect(item.isStale == isStale, "\(item.run) after \(deed.name) \(codes)")
        #expect(try ledger.run(item.run.number).staleBecause.isEmpty == !isStale)
        found[isStale, default: 0] += 1
      }
    }
    #expect((found[true] ?? 0) > 3 && (found[false] ?? 0) > 3, "\(found)")
  }
}
