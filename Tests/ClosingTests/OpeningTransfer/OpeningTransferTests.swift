import Accounting
import Books
import Closing
import TestSupport
import Testing

/// What imported openings left over is moved, and falls with them (spec T-ADD-26).
@Suite struct OpeningTransferTests {
  /// The opening of 2025 lacks the result of the year before: 97,000 on 2999.
  private func books(_ database: TestDatabase) throws -> (books: TestBooks, session: Session) {
    let books = try database.migrated()
    let session = try emptySession(books)
    let text = SIEText(
      opening: "1930 100000, 2081 -3000",
      vouchers: ["A 1 0110 5010 100 1930 -100"],
      statesClosing: false
    )
    let result = try session.importSIE(text.file, LedgerImportOptions(), Call())
    #expect(result.isPosted && codes(result.findings).contains("IMP-004"))
    var change = AccountChange()
    change.name = "Årets resultat"
    _ = try session.setAccount(AccountNumber("2099"), change, Call())
    return (books, session)
  }

  private let wish = OpeningTransferRequest(
    target: AccountNumber("2099"),
    reason: "Resultat 2024 enligt bokslut"
  )

  private func suspense(_ session: Session) throws -> CheckResult.Status? {
    try session.check(period: "2025-01", Call()).results
      .first { $0.id == .suspenseIsEmpty }?.status
  }

  private func opening(_ session: Session, _ account: String) throws -> Int64 {
    try session.trialBalance(year: "2025", period: nil, Call()).balance.rows.first {
      if case .account(let number, _, _) = $0.subject { return number.code == account }
      return false
    }?.amounts.opening ?? 0
  }

  @Test(arguments: TestDatabase.allCases)
  func `a plan is reviewed, posted, explained and undone`(_ database: TestDatabase) throws {
    let (books, session) = try books(database)
    #expect(try suspense(session) == .fail)
    let plan = try session.plan(OpeningTransfer.self, wish, Call())
    #expect(plan.run.state == .planned)
    #expect(plan.examined.map(\.posts.minorUnits) == [97_000_00])
    #expect(try suspense(session) == .fail)
    let posted = try session.postPlan(plan.run.number, Call())
    #expect(posted.run.state == .posted)
    #expect(posted.vouchers.map(\.draft) == plan.vouchers.map { _ in posted.vouchers[0].draft })
    let voucher = try #require(posted.vouchers.first)
    #expect(voucher.posted?.name == "OT1")
    #expect(voucher.draft.kind == .opening && voucher.draft.period == "2025-open")
    #expect(voucher.origins == [1, 1])
    #expect(try opening(session, "2999") == 0)
    #expect(try opening(session, "2099") == -97_000_00)
    #expect(try suspense(session) == .pass)
    let why = try session.why(posted.run.number, line: 1, Call())
    #expect(why.map(\.isEqual) == [true])
    #expect(why.map(\.posted.minorUnits) == [97_000_00])
    #expect(try session.runs(Call()).map(\.isStale) == [false, false])
    #expect(try session.post(OpeningTransfer.self, wish, Call()).run.state == .nothingToDo)
    _ = try session.undo(posted.run.number, on: nil, Call())
    #expect(try opening(session, "2999") == -97_000_00)
    #expect(try opening(session, "2099") == 0)
    #expect(try suspense(session) == .fail)
    #expect(try session.isSound())
    #expect(try IndependentVerifier.firstWrong(books).isEmpty)
  }

  @Test(arguments: TestDatabase.allCases)
  func `what a month left over is moved on its last day, and is shown and undone as the rest`(
    _ database: TestDatabase
  ) throws {
    let (books, session) = try books(database)
    let more = try session.importSIE(
      SIEText(
        opening: "1930 100000, 2081 -3000",
        vouchers: ["A 1 0110 5010 100 1930 -100", "A 2 0210 1930 500 2999 -500"],
        statesClosing: false
      ).file,
      LedgerImportOptions(),
      Call()
    )
    #expect(more.isPosted)
    let posted = try session.post(OpeningTransfer.self, wish, Call())
    let vouchers = posted.vouchers.map(\.draft)
    #expect(vouchers.map(\.day.description) == ["2025-01-01", "2025-02-28"])
    #expect(vouchers.map(\.kind) == [.opening, .operating])
    #expect(vouchers.map { $0.lines[1].accounting } == [-97_000_00, -500_00])
    #expect(posted.vouchers.map(\.origins) == [[1, 1], [2, 2]])
    let number = posted.run.number
    #expect(try session.runs(Call()).last?.isStale == false)
    #expect(try session.run(number, Call()).staleBecause == [])
    #expect(try session.why(number, line: 2, Call()).map(\.posted.minorUnits) == [500_00])
    #expect(try suspense(session) == .pass)
    _ = try session.undo(number, on: nil, Call())
    #expect(try suspense(session) == .fail)
    #expect(try session.isSound())
    #expect(try IndependentVerifier.firstWrong(books).isEmpty)
  }

  @Test(arguments: TestDatabase.allCases)
  func `the board names a plan from its first voucher on, and a transfer whose voucher is reversed`(
    _ database: TestDatabase
  ) throws {
    let (_, session) = try books(database)
    func items(_ period: String, _ check: CheckID) throws -> [String] {
      try session.check(period: period, Call()).results.first { $0.id == check }?
        .items.map { "\($0)" } ?? []
    }
    let plan = try session.plan(OpeningTransfer.self, wish, Call()).run.number
    for period in ["2025-01", "2025-06"] {
      #expect(try items(period, .plansArePosted) == ["planIsNotPosted(run: \(plan))"], "\(period)")
    }
    _ = try session.postPlan(plan, Call())
    let again = try session.postPlan(plan, Call())
    #expect(again.wasPostedBefore && codes(again.findings) == ["RUN-015"])
    #expect(try items("2025-01", .plansArePosted) == [])
    #expect(try items("2025-01", .runsAreCurrent) == [])
    _ = try session.reverse(.number("OT1", year: "2025"), on: nil, Call())
    #expect(try session.run(plan, Call()).staleBecause == [.reversed(voucher: "OT1")])
    #expect(try items("2025-06", .runsAreCurrent) == ["postedRunIsStale(run: \(plan))"])
    // Who runs again posts what stands anew, and the earlier run no longer matters.
    let anew = try session.post(OpeningTransfer.self, wish, Call())
    #expect(anew.run.state == .posted)
    #expect(try items("2025-06", .runsAreCurrent) == [])
    #expect(try suspense(session) == .pass)
  }

  @Test(arguments: TestDatabase.allCases)
  func `a plan whose account has become one of the result is out of date`(
    _ database: TestDatabase
  ) throws {
    let (_, session) = try books(database)
    let plan = try session.plan(OpeningTransfer.self, wish, Call()).run.number
    var change = AccountChange()
    change.type = .income
    _ = try session.setAccount(AccountNumber("2099"), change, Call())
    #expect(try session.run(plan, Call()).staleBecause == [.settings])
    #expect(try refusal { _ = try session.postPlan(plan, Call()) } == ["RUN-005"])
    #expect(try suspense(session) == .fail)
  }

  @Test(arguments: TestDatabase.allCases)
  func `what a month left over is not taken away while a transfer of it stands`(
    _ database: TestDatabase
  ) throws {
    let books = try database.migrated()
    let session = try emptySession(books)
    // Without closing balances a month of balances that does not sum to zero.
    let file = SIEText(
      opening: "1930 100, 2081 -100",
      vouchers: ["A 1 0210 1930 500 2999 -500"],
      statesClosing: false
    ).file
    let first = SIEText(opening: "1930 100, 2081 -70", vouchers: [], statesClosing: false).file
    #expect(try session.importSIE(first, LedgerImportOptions(), Call()).isPosted)
    let second = try session.importSIE(file, LedgerImportOptions(), Call())
    #expect(second.isPosted)
    var change = AccountChange()
    change.name = "Årets resultat"
    _ = try session.setAccount(AccountNumber("2099"), change, Call())
    let transfer = try session.post(OpeningTransfer.self, wish, Call())
    #expect(transfer.vouchers.map(\.draft.kind).contains(.operating))
    let number = try #require(second.run)
    #expect(try refusal { _ = try session.undo(number, on: nil, Call()) } == ["RUN-014"])
    let voucher = try #require(try session.vouchers(run: number, Call()).last)
    #expect(
      try refusal {
        _ = try session.reverse(.id(voucher.key.sequence), on: nil, Call())
      } == ["RUN-014"]
    )
    // What the transfer itself posted may be reversed, and then so may the import.
    _ = try session.undo(transfer.run.number, on: nil, Call())
    _ = try session.undo(number, on: nil, Call())
    #expect(try session.isSound())
  }

  @Test(arguments: TestDatabase.allCases)
  func `a plan that the books have overtaken is refused`(_ database: TestDatabase) throws {
    let (_, session) = try books(database)
    let plan = try session.plan(OpeningTransfer.self, wish, Call()).run.number
    _ = try session.post(OpeningTransfer.self, wish, Call())
    #expect(try refusal { _ = try session.postPlan(plan, Call()) } == ["RUN-005"])
    #expect(try session.isSound())
  }

  @Test(arguments: TestDatabase.allCases)
  func `the transfer falls when the year before arrives`(_ database: TestDatabase) throws {
    let (_, session) = try books(database)
    let run = try session.post(OpeningTransfer.self, wish, Call()).run.number
    let before = SIEText(
      year: 2_024,
      opening: "1930 3000, 2081 -3000",
      vouchers: ["A 1 0601 1930 97000 3001 -97000"]
    )
    let result = try session.importSIE(before.file, LedgerImportOptions(), Call())
    #expect(result.isPosted)
    #expect(codes(result.findings).contains("RUN-013"))
    #expect(try opening(session, "2999") == 0)
    #expect(try opening(session, "2099") == 0)
    #expect(try opening(session, "1930") == 100_000_00)
    let rows = try session.trialBalance(year: "2025", period: nil, Call()).balance.rows
    #expect(
      rows.contains {
        $0.subject == .resultNotTransferred(year: "2024") && $0.amounts.opening == -97_000_00
      }
    )
    #expect(try suspense(session) == .pass)
    // Nothing of the transfer stands, and there is nothing to transfer: it is not out of date.
    func isStale() throws -> Bool? {
      try session.runs(Call()).first { $0.run.number == run }?.isStale
    }
    func current() throws -> [String] {
      try session.check(period: "2025-01", Call()).results.first { $0.id == .runsAreCurrent }?
        .items.map { "\($0)" } ?? []
    }
    #expect(try isStale() == false)
    #expect(try current() == [])
    #expect(try session.post(OpeningTransfer.self, wish, Call()).run.state == .nothingToDo)
    #expect(try current() == [])
    #expect(try session.isSound())
    // The year before goes again: the opening stands as its file said, the transfer does not.
    _ = try session.undo(try #require(result.run), on: nil, Call())
    #expect(try opening(session, "2999") == -97_000_00)
    #expect(try suspense(session) == .fail)
    #expect(try isStale() == true)
    #expect(try session.isSound())
  }

  @Test(arguments: TestDatabase.allCases)
  func `an opening is not reversed by hand under its transfer`(_ database: TestDatabase) throws {
    let (_, session) = try books(database)
    let run = try session.post(OpeningTransfer.self, wish, Call()).run.number
    let codes = try refusal {
      _ = try session.reverse(.number("IB1", year: "2025"), on: nil, Call())
    }
    #expect(codes == ["RUN-014"])
    _ = try session.undo(run, on: nil, Call())
    _ = try session.reverse(.number("IB1", year: "2025"), on: nil, Call())
    #expect(try opening(session, "2999") == 0)
    #expect(try session.isSound())
  }

  @Test(arguments: TestDatabase.allCases)
  func `undoing the import takes the transfer along`(_ database: TestDatabase) throws {
    let (_, session) = try books(database)
    _ = try session.post(OpeningTransfer.self, wish, Call())
    let undo = try session.undo(1, on: nil, Call())
    #expect(codes(undo.findings).contains("RUN-013"))
    for account in ["1930", "2081", "2099", "2999"] {
      #expect(try opening(session, account) == 0, "\(account)")
    }
    #expect(try session.isSound())
  }
}
