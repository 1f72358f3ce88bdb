import Accounting
import Books
import Closing
import TestSupport
import Testing

/// What may move what a year opens with, and what is said of it (cases C2–C4, C41, C50, C51; T-ADD-22).
@Suite struct OpeningCasesTests {
  /// 2025 as another program exports it, with January's rent.
  private let year2025 = SIEText(
    opening: "1930 50000, 2081 -50000",
    vouchers: ["A 1 0115 5010 1000 1930 -1000"]
  )
  /// 2024 closing with what 2025 opens with, but for what is asked.
  private func year2024(closing bank: Int = 50_000, _ vouchers: [String] = []) -> SIEText {
    SIEText(
      year: 2_024,
      opening: "1930 40000, 2081 -40000",
      vouchers: ["A 1 0115 1930 \(bank - 40_000) 2081 \(40_000 - bank)"] + vouchers
    )
  }
  /// A voucher of 2024 from a program that states no balances.
  private let adjustment = SIEText(
    year: 2_024,
    vouchers: ["B 1 1231 5010 200 2440 -200"],
    statesClosing: false
  )

  private func load(_ file: SIEText, _ session: Session) throws -> LedgerImportReport {
    try session.importSIE(file.file, LedgerImportOptions(), Call())
  }

  private func session(_ database: TestDatabase) throws -> Session {
    try emptySession(try database.migrated())
  }

  /// What accounts of a year open with, in whole units.
  private func opening(_ year: String, _ session: Session) throws -> String {
    try session.trialBalance(year: year, period: nil, Call()).balance.rows.compactMap { row in
      guard case .account(let number, _, _) = row.subject, row.amounts.opening != 0 else {
        return nil
      }
      return "\(number) \(row.amounts.opening / 100)"
    }.joined(separator: ", ")
  }

  private func check(_ id: CheckID, _ period: String, _ session: Session) throws -> CheckResult {
    let results = try session.check(period: period, Call()).results
    return try #require(results.first { $0.id == id })
  }

  @Test(arguments: TestDatabase.allCases, [false, true])
  func `C2: a file that states no balances moves no opening, and what it leaves blocks the close`(
    _ database: TestDatabase,
    _ isReversed: Bool
  ) throws {
    let session = try session(database)
    let files = isReversed ? [adjustment, year2025] : [year2025, adjustment]
    let reports = try files.map { try load($0, session) }
    #expect(try opening("2025", session) == "1930 50000, 2081 -50000, 2999 -200")
    let told = codes(reports[1].findings)
    #expect(told.contains("IMP-041") && told.contains("IMP-004"), "\(told)")
    #expect(!told.contains("IMP-003"))
    #expect(try check(.suspenseIsEmpty, "2025-01", session).blocks)
    // Undone, it has moved nothing.
    let run = try #require(reports[isReversed ? 0 : 1].run)
    _ = try session.undo(run, on: nil, Call())
    #expect(try opening("2025", session) == "1930 50000, 2081 -50000")
    #expect(try session.isSound())
  }

  @Test(arguments: TestDatabase.allCases)
  func `C2: a journal of a part of the year before moves no opening either`(
    _ database: TestDatabase
  ) throws {
    let session = try session(database)
    _ = try load(year2025, session)
    _ = try session.createYear(day("2024-01-01")...day("2024-12-31"), Call())
    let journal = """
      series;number;date;account;amount
      J;1;2024-12-31;5010;200,00
      J;1;;2440;-200,00
      """
    let report = try session.importJournal(
      SourceFile(name: "j.csv", data: .init(journal.utf8)),
      Call()
    )
    #expect(codes(report.findings).contains("IMP-041"), "\(codes(report.findings))")
    #expect(try opening("2025", session) == "1930 50000, 2081 -50000, 2999 -200")
  }

  @Test(arguments: TestDatabase.allCases, [false, true])
  func `C3: a year before that closes otherwise is told alike in both orders`(
    _ database: TestDatabase,
    _ isReversed: Bool
  ) throws {
    let session = try session(database)
    let before = year2024(closing: 41_000)
    let files = isReversed ? [before, year2025] : [year2025, before]
    let reports = try files.map { try load($0, session) }
    let told = reports[1].findings.compactMap { $0.problem as? ImportError }.compactMap {
      problem -> String? in
      guard case .openingDiffersFromTheBooks(let year, let account, let books, let file) = problem
      else { return nil }
      return "\(year) \(account) \(books) \(file)"
    }
    #expect(
      told == ["2025 1930 41000.00 SEK 50000.00 SEK", "2025 2081 -41000.00 SEK -50000.00 SEK"]
    )
    #expect(try opening("2025", session) == "1930 41000, 2081 -41000")
    let result = try check(.importsFoot, "2025-01", session)
    #expect(result.status == .fail && result.items.map(\.code.description) == ["CHK-020"])
    // Readiness is computed: a year before that closes as stated settles it.
    let correction = SIEText(
      year: 2_024,
      opening: "1930 40000, 2081 -40000",
      vouchers: ["A 1 0115 1930 1000 2081 -1000", "A 2 0116 1930 9000 2081 -9000"]
    )
    _ = try load(correction, session)
    #expect(try check(.importsFoot, "2025-01", session).status == .pass)
  }

  private func closed(_ database: TestDatabase, _ months: Int = 3) throws -> Session {
    let session = try session(database)
    _ = try load(year2025, session)
    for month in 1...months { _ = try session.close(period: "2025-0\(month)", Call()) }
    return session
  }

  private func seals(_ session: Session) throws -> [String] {
    try session.periods(year: nil, Call()).compactMap { $0.seal?.name }
  }

  @Test(arguments: TestDatabase.allCases)
  func `C4: closing a month holds the opening period, which then takes no openings`(
    _ database: TestDatabase
  ) throws {
    let session = try closed(database)
    let opening = try #require(
      session.periods(year: "2025", Call()).first { $0.period.kind == .opening }
    )
    #expect(opening.status == .onHold && opening.change?.isByClose == true)
    #expect(
      try refusal {
        _ = try session.reverse(.number("IB1", year: "2025"), on: nil, Call())
      } == ["IMP-044", "IMP-043"]
    )
    // Nor do undos that are dated into an open month.
    #expect(
      try refusal { _ = try session.undo(1, on: day("2025-04-15"), Call()) }
        == ["IMP-044", "IMP-043"]
    )
    #expect(try seals(session) == ["intact", "intact", "intact"])
    #expect(try check(.sealStands, "2025-02", session).status == .pass)
  }

  @Test(arguments: TestDatabase.allCases)
  func `T-ADD-22: a year before that leaves every opening as it is comes and goes under seals`(
    _ database: TestDatabase
  ) throws {
    let session = try closed(database)
    let report = try load(year2024(), session)
    #expect(report.isPosted)
    #expect(codes(report.findings).contains("IMP-005"), "\(codes(report.findings))")
    #expect(try opening("2025", session) == "1930 50000, 2081 -50000")
    #expect(try seals(session) == ["intact", "intact", "intact"])
    _ = try session.undo(try #require(report.run), on: nil, Call())
    #expect(try opening("2025", session) == "1930 50000, 2081 -50000")
    #expect(try seals(session) == ["intact", "intact", "intact"])
    #expect(try session.isSound())
  }

  @Test(arguments: TestDatabase.allCases)
  func `T-ADD-22: one that would move an opening is refused, with accounts and seals named`(
    _ database: TestDatabase
  ) throws {
    let session = try closed(database)
    let report = try load(year2024(closing: 41_000), session)
    #expect(!report.isPosted)
    #expect(codes(report.findings) == ["IMP-044", "IMP-043"])
    guard
      case .openingIsHeld(_, _, let change, let seals)? = report.findings[0].problem
        as? OpeningError
    else {
      Issue.record("\(report.findings)")
      return
    }
    #expect(change.period == "2025-open" && seals == ["2025-01", "2025-02", "2025-03"])
    // The opening period is opened by name, which breaks every later seal, and then it comes.
    _ = try session.reopen("2025-open", because: "prov", Call())
    #expect(try self.seals(session) == ["broken", "broken", "broken"])
    #expect(try load(year2024(closing: 41_000), session).isPosted)
    #expect(try opening("2025", session) == "1930 41000, 2081 -41000")
    let broken = try check(.sealStands, "2025-02", session)
    #expect(broken.blocks && broken.items.map(\.code.description) == ["CHK-023"])
    // A held month is closed anew without being opened first; the opening is held again.
    _ = try session.close(period: "2025-01", Call())
    #expect(try self.seals(session) == ["intact", "broken", "broken"])
    #expect(
      try refusal { _ = try session.close(period: "2025-01", Call()) } == ["CLS-002"]
    )
    #expect(try session.isSound())
  }

  @Test(arguments: TestDatabase.allCases)
  func `T-ADD-22: reopening a month leaves the opening held, and its later seals whole`(
    _ database: TestDatabase
  ) throws {
    let session = try closed(database)
    _ = try session.reopen("2025-02", because: "prov", exemption: "prov", Call())
    let opening = try session.periods(year: "2025", Call()).first { $0.period.kind == .opening }
    #expect(opening?.status == .onHold)
    #expect(try seals(session) == ["intact", "broken", "intact"])
    #expect(
      try refusal { _ = try session.reopen("2025-open", because: nil, Call()) } == ["PER-006"]
    )
  }

  @Test(arguments: TestDatabase.allCases)
  func `T-ADD-22: what an earlier year's vouchers move fails the check of a held month`(
    _ database: TestDatabase
  ) throws {
    let ledger = try TestLedger(database)
    let session = ledger.session
    _ = try session.createYear(day("2024-01-01")...day("2024-12-31"), Call())
    for month in ["2025-01", "2025-02"] { _ = try session.close(period: month, Call()) }
    try ledger.post(voucher("2024-12-10", line("1930", 100), line("2081", -100)))
    let result = try check(.sealStands, "2025-01", session)
    guard case .isMoved(let period, _, let accounts)? = result.items.first as? SealError else {
      Issue.record("\(result.items)")
      return
    }
    #expect(result.blocks && period == "2025-01")
    #expect(accounts == ["1930", "2081"].map(AccountNumber.init))
    #expect(try seals(session) == ["moved", "moved"])
    // Taken back, the figures are again what they were.
    _ = try session.reverse(.number("A1", year: "2024"), on: nil, Call())
    #expect(try seals(session) == ["intact", "intact"])
    #expect(try check(.sealStands, "2025-01", session).status == .pass)
    #expect(try session.isSound())
  }

  @Test(arguments: TestDatabase.allCases)
  func `T-ADD-22: what an earlier year's end moves only warns`(_ database: TestDatabase) throws {
    let ledger = try TestLedger(database)
    let session = ledger.session
    _ = try session.createYear(day("2024-01-01")...day("2024-12-31"), Call())
    _ = try session.close(period: "2025-01", Call())
    var closing = voucher("2024-12-31", line("1930", 100), line("2081", -100))
    (closing.kind, closing.period) = (.closing, "2024-close")
    try ledger.post(closing)
    let result = try check(.sealStands, "2025-01", session)
    #expect(result.status == .fail && !result.blocks)
    #expect(result.items.map(\.code.description) == ["CHK-022"])
    let replayed = try session.verify(Call()).flatMap(\.seals).map { "\($0.state)" }
    #expect(replayed == ["moved"])
  }

  @Test(arguments: TestDatabase.allCases)
  func `C41: a file without balances is not held against any, and blames no later close`(
    _ database: TestDatabase
  ) throws {
    let session = try session(database)
    _ = try load(year2025, session)
    let invoice = SIEText(vouchers: ["B 1 0301 2440 500 3001 -500"], statesClosing: false)
    let report = try load(invoice, session)
    #expect(codes(report.findings).filter { $0.hasPrefix("IMP") } == [])
    #expect(try check(.importsFoot, "2025-03", session).status == .pass)
  }

  @Test(arguments: TestDatabase.allCases)
  func `C50: an account that nothing was left for is told`(_ database: TestDatabase) throws {
    let session = try session(database)
    var options = LedgerImportOptions()
    options.balanceTo = AccountNumber("2081")
    _ = try load(year2024(), session)
    let vain = try session.importSIE(year2025.file, options, Call())
    #expect(codes(vain.findings).contains("IMP-042"))
    // Where it takes something, a later export of the year leaves it there.
    let other = try self.session(database)
    let gap = SIEText(opening: "1930 500", vouchers: ["A 1 0115 5010 10 1930 -10"])
    let first = try other.importSIE(gap.file, options, Call())
    #expect(!codes(first.findings).contains("IMP-042"))
    // What the user asked for is no difference from the file, then or later.
    #expect(!codes(first.findings).contains("IMP-003"))
    let result = try check(.importsFoot, "2025-01", other)
    #expect(!result.items.map(\.code.description).contains("CHK-020"))
    let grown = SIEText(
      opening: "1930 500",
      vouchers: ["A 1 0115 5010 10 1930 -10", "A 2 0215 5010 10 1930 -10"]
    )
    _ = try load(grown, other)
    #expect(try opening("2025", other) == "1930 500, 2081 -500")
  }

  @Test(arguments: TestDatabase.allCases)
  func `C51: a file that differs is not told to be in the books whole`(
    _ database: TestDatabase
  ) throws {
    let session = try session(database)
    _ = try load(year2024(), session)
    let empty = SIEText(opening: "1930 49000, 2081 -49000")
    let report = try load(empty, session)
    #expect(report.state == "nothing-to-do")
    #expect(codes(report.findings).filter { $0.hasPrefix("IMP") } == ["IMP-003", "IMP-003"])
  }

  @Test(arguments: TestDatabase.allCases)
  func `a later export that states another opening moves it, account by account, until it is held`(
    _ database: TestDatabase
  ) throws {
    let session = try session(database)
    _ = try load(year2025, session)
    func file(_ bank: Int, _ month: String) -> SIEText {
      SIEText(
        opening: "1930 \(bank), 2081 -\(bank)",
        vouchers: ["A 1 0115 5010 1000 1930 -1000", "A 2 \(month)10 5010 1 1930 -1"]
      )
    }
    let second = try load(file(51_000, "02"), session)
    #expect(codes(second.findings).filter { $0 == "IMP-040" }.count == 2)
    #expect(try opening("2025", session) == "1930 51000, 2081 -51000")
    // The newest file of its year says what it opens with, also when it goes.
    _ = try session.undo(try #require(second.run), on: nil, Call())
    #expect(try opening("2025", session) == "1930 50000, 2081 -50000")
    _ = try session.close(period: "2025-01", Call())
    let third = try load(file(52_000, "03"), session)
    #expect(third.isPosted)
    #expect(codes(third.findings).filter { $0 == "IMP-003" }.count == 2)
    #expect(try opening("2025", session) == "1930 50000, 2081 -50000")
    #expect(try check(.importsFoot, "2025-02", session).status == .fail)
    #expect(try session.isSound())
  }

  @Test(arguments: TestDatabase.allCases)
  func `an opening that a person took back by hand stays so, and is told`(
    _ database: TestDatabase
  ) throws {
    let session = try session(database)
    _ = try load(year2025, session)
    _ = try session.reverse(.number("IB1", year: "2025"), on: nil, Call())
    #expect(try check(.importsFoot, "2025-01", session).status == .fail)
    _ = try load(year2024(closing: 41_000), session)
    _ = try session.undo(2, on: nil, Call())
    #expect(try opening("2025", session) == "")
  }
}
