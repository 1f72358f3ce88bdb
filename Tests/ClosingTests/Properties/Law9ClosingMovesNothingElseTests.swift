import Accounting
import Books
import Closing
import TestSupport
import Testing

/// Law 9: closing moves a figure only by the vouchers that its runs list.
@Suite struct Law9ClosingMovesNothingElseTests {
  private func closings(_ balances: [TrialBalance]) -> [[String: Int64]] {
    balances.map { balance in
      var closings: [String: Int64] = [:]
      for row in balance.rows where row.amounts.closing != 0 {
        closings["\(row.subject)"] = row.amounts.closing
      }
      return closings
    }
  }

  @Test(arguments: TestDatabase.allCases, [91, 92, 93] as [UInt64])
  func `close, hold, reopen and close again change nothing but what is listed`(
    _ database: TestDatabase,
    _ seed: UInt64
  ) throws {
    let ledger = try TestLedger.withRates(database)
    var dice = Dice(seed: seed)
    let drafts = dice.vouchers(15)
    _ = try ledger.session.books.write(ledger.key, by: ledger.session.authorship) {
      try $0.post(drafts, by: ledger.session.poster)
    }
    let session = ledger.session
    for month in ["2025-01", "2025-02"] {
      let before = try ledger.trialBalances()
      let closed = try session.close(period: month, Call())
      let after = try ledger.trialBalances()
      // Taking the listed vouchers away again gives what was.
      let listed = closed.steps.flatMap(\.vouchers).compactMap(\.posted)
      let own = try session.vouchers(run: closed.steps[0].run.number, Call())
      #expect(Array(own) == listed.heads)
      var expected = closings(before)
      for (index, period) in ["2025-01", "2025-02", "2025-03", "2025-close"].enumerated()
      where period >= month {
        for line in listed.flatMap(\.draft.lines) {
          let subject = TrialBalanceLine.Subject.account(
            line.ledgerAccount.account,
            name: "Konto \(line.ledgerAccount.account)",
            value: ""
          )
          expected[index]["\(subject)", default: 0] += line.accounting
        }
      }
      #expect(expected.map { $0.filter { $0.value != 0 } } == closings(after))
      var seals = [closed.seal.seal]
      for turn in 1...2 {
        let reopened = try session.reopen(month, because: "varv", exemption: "varv", Call())
        #expect(reopened.before.seal?.name == "intact" && reopened.after.seal?.name == "broken")
        #expect(try ledger.trialBalances() == after)
        if turn == 2 {
          try ledger.change(.hold, month)
          #expect(try ledger.trialBalances() == after)
          try ledger.change(.open, month)
        }
        let again = try session.close(period: month, Call())
        #expect(again.steps.map(\.run.state) == [.nothingToDo])
        #expect(again.replaced?.name == "broken")
        #expect(try ledger.trialBalances() == after)
        #expect(!seals.contains(again.seal.seal))
        seals.append(again.seal.seal)
      }
    }
    #expect(try ledger.isSound())
  }

  @Test(arguments: TestDatabase.allCases)
  func `reopening shows what rests on the period, and refuses what it must`(
    _ database: TestDatabase
  ) throws {
    let ledger = try TestLedger.withRates(database)
    let session = ledger.session
    var dice = Dice(seed: 9)
    let drafts = dice.vouchers(15)
    _ = try session.books.write(ledger.key, by: session.authorship) {
      try $0.post(drafts, by: session.poster)
    }
    let january = try session.close(period: "2025-01", Call())
    _ = try session.close(period: "2025-02", Call())
    let plan = try session.plan(
      FXRevaluation.self,
      FXRevaluationRequest(period: "2025-03"),
      Call()
    )
    func reopen(
      _ period: String,
      _ reason: String?,
      rehearsing: Bool = false
    ) throws
      -> ReopenReport
    {
      try session.reopen(
        period,
        because: reason,
        exemption: reason == nil ? nil : "prov",
        Call(isRehearsal: rehearsing)
      )
    }
    let before = try ledger.fingerprint()
    for reason in [nil, "", "  "] {
      #expect(try refusal { _ = try reopen("2025-01", reason) } == ["PER-006"])
    }
    #expect(try refusal { _ = try reopen("2025-13", "x") } == ["CAL-009"])
    let shown = try reopen("2025-01", "sen faktura", rehearsing: true)
    #expect(try reopen("2025-03", nil).isNothingToDo)
    #expect(try ledger.fingerprint() == before)
    let done = try reopen("2025-01", "sen faktura")
    for report in [shown, done] {
      #expect(report.before.seal == .intact(january.seal))
      guard case .broken(let seal, let change)? = report.after.seal else {
        Issue.record("not broken")
        return
      }
      #expect(seal == january.seal)
      #expect(change.by == "anna" && change.reason == "sen faktura")
      #expect(report.dependents.periods.map(\.period.name) == ["2025-02"])
      let runs = report.dependents.runs.map(\.run.number)
      #expect(runs == [january.steps[0].run.number, runs[1], plan.run.number])
      #expect(report.dependents.runs.allSatisfy { !$0.isStale })
    }
    // What was foretold happens: February's seal is moved, and what read January is stale.
    try ledger.post(
      voucher(
        "2025-01-25",
        line("1940", 5, "EUR", booked: 60, reporting: 6),
        line("2081", -5, "EUR", booked: -60, reporting: -6)
      )
    )
    let states = try session.periods(year: nil, Call())
    #expect(states.first { $0.period.name == "2025-02" }?.seal?.name == "moved")
    for dependent in done.dependents.runs {
      #expect(try !session.run(dependent.run.number, Call()).staleBecause.isEmpty)
    }
    try ledger.change(.close, "2025-01")
    #expect(try refusal { _ = try reopen("2025-01", "x") } == ["PER-002"])
    #expect(try ledger.isSound())
  }
}

extension [PostedVoucher] {
  /// The vouchers without their lines.
  fileprivate var heads: [PostedVoucher] {
    map { voucher in
      var draft = voucher.draft
      draft.lines = []
      return PostedVoucher(
        key: voucher.key,
        number: voucher.number,
        draft: draft,
        period: voucher.period,
        module: voucher.module,
        run: voucher.run,
        reversedBy: voucher.reversedBy,
        by: voucher.by,
        at: voucher.at,
        hash: voucher.hash
      )
    }
  }
}
