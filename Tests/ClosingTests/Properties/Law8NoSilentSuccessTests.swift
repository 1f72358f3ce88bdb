import Accounting
import Books
import Closing
import TestSupport
import Testing

/// Law 8: a run ends as posted, as nothing to do with what was examined, or as refused with why.
@Suite struct Law8NoSilentSuccessTests {
  @Test(arguments: TestDatabase.allCases, [81, 82, 83] as [UInt64])
  func `every run says how it ended, and asking again posts nothing`(
    _ database: TestDatabase,
    _ seed: UInt64
  ) throws {
    let ledger = try TestLedger.withRates(database)
    var work = RandomWork(ledger: ledger, dice: Dice(seed: seed))
    for _ in 0..<30 {
      let deed = try work.next()
      guard try deed.refusals().isEmpty, deed.isRepeatable else { continue }
      let vouchers = try ledger.session.vouchers(Call()).count
      let codes = try deed.refusals()
      #expect(
        try ledger.session.vouchers(Call()).count == vouchers,
        "\(deed.name): \(codes)"
      )
    }
    var states: Set<RunState> = []
    for run in try ledger.session.runs(Call()).map(\.run) {
      let report = try ledger.session.run(run.number, Call())
      let posted = report.vouchers.filter { $0.posted != nil }.count
      states.insert(run.state)
      switch run.state {
      case .posted: #expect(posted > 0, "\(run)")
      // A plan that was withdrawn has what it examined.
      case .undone:
        #expect(posted > 0 || run.kind.isImport || !report.examined.isEmpty, "\(run)")
      case .planned: #expect(posted == 0 && !report.vouchers.isEmpty, "\(run)")
      case .nothingToDo: #expect(posted == 0, "\(run)")
      }
      if run.kind == .fxRevaluation, run.state == .nothingToDo {
        #expect(report.examined.allSatisfy { $0.posts.minorUnits == 0 }, "\(run)")
      }
    }
    #expect(states.isSuperset(of: [.posted, .nothingToDo]))
    #expect(try ledger.isSound())
  }

  @Test(arguments: TestDatabase.allCases)
  func `an import of nothing new says so, and makes room for itself when it is undone`(
    _ database: TestDatabase
  ) throws {
    let session = try emptySession(try database.migrated())
    let rent = "A 1 0110 5010 100 1930 -100"
    var file = SIEText(opening: "1930 1000, 2081 -1000", vouchers: [rent])
    func load() throws -> LedgerImportReport {
      try session.importSIE(file.file, LedgerImportOptions(), Call())
    }
    let first = try load()
    #expect(first.state == "posted")
    file.statesClosing = false
    for _ in 1...2 {
      let again = try load()
      #expect(again.state == "nothing-to-do")
      #expect(
        again.findings.contains { $0.problem as? ImportError == .nothingToDo(examined: 3) }
      )
      let run = try #require(again.run)
      #expect(try session.run(run, Call()).run.state == .nothingToDo)
      let third = try load()
      #expect(third.state == "refused" && codes(third.findings).contains("IMP-001"))
      let undo = try session.undo(run, on: nil, Call())
      #expect(undo.vouchers.isEmpty)
      #expect(undo.run.state == .nothingToDo)
    }
    #expect(try session.isSound())
  }
}
