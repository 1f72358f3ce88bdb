import Accounting
import Books
import Database
import Foundation
import TestSupport
import Testing

@testable import Closing

/// What a company demands of its accounts, kept, told, enforced and verified (decision 0050).
@Suite struct AccountControlsTests {
  private static let bank = AccountNumber("1930")

  private func set(
    _ account: String = "1930",
    _ ledger: TestLedger,
    _ change: (inout AccountChange) -> Void
  ) throws -> AccountReport {
    var wanted = AccountChange()
    change(&wanted)
    return try ledger.session.setAccount(AccountNumber(account), wanted, Call())
  }

  private func journal(_ number: Int = 1, account: String = "1930") -> SourceFile {
    let text = """
      series;number;date;account;amount
      J;\(number);2025-03-10;\(account);100
      J;\(number);2025-03-10;2081;-100
      """
    return SourceFile(name: "journal.csv", data: Data(text.utf8))
  }

  private func codes(_ report: JournalImportReport) -> [String] {
    report.findings.map(\.problem.code.description)
  }

  @Test(arguments: TestDatabase.allCases)
  func `controls are kept, told as they are and as they were, and taken off`(
    _ database: TestDatabase
  ) throws {
    let ledger = try TestLedger(database)
    _ = try ledger.session.changeGroup("ar", add: ["anna"], remove: [], Call())
    let before = try ledger.session.books.read {
      try ledger.session.books.company(ledger.key).head()
    }
    let report = try set("1930", ledger) { change in
      change.control.isClosedToEntry = true
      change.control.firstDay = day("2025-01-01")
      change.control.currencies = [.sek, .eur]
      change.control.origins = [.imported]
      change.control.holders = ["anna", "@ar"]
      change.control.openingAccount = AccountNumber("2081")
    }
    #expect(report.account.control.currencies == [.eur, .sek])
    let listed = try ledger.session.accounts(Call()).first {
      $0.number == AccountControlsTests.bank
    }
    #expect(listed == report.account)
    let detail = try ledger.session.account(AccountControlsTests.bank, Call())
    #expect(detail.account == report.account)
    #expect(detail.changed?.by == "anna")
    #expect(
      try ledger.session.account(AccountNumber("2081"), Call()).references == [
        .openingOf([AccountControlsTests.bank])
      ]
    )
    // One is taken off, the others stay; then all are.
    let one = try set("1930", ledger) { $0.control.currencies = [] }
    #expect(one.account.control.currencies.isEmpty && one.account.control.origins == [.imported])
    let none = try set("1930", ledger) { $0.control.clears = true }
    #expect(none.account.control.isEmpty)
    let counts = try ledger.session.books.read { () throws -> [Int] in
      let read = ledger.session.books.company(ledger.key)
      return try [before.sequence, before.sequence + 1, .max].map {
        try read.chart(asOf: $0).controls.count
      }
    }
    #expect(counts == [0, 1, 0])
    // What changes nothing is no record.
    let head = try ledger.fingerprint()
    _ = try set("1930", ledger) { $0.control.clears = true }
    #expect(try ledger.fingerprint() == head)
    #expect(try ledger.isSound())
  }

  @Test(arguments: TestDatabase.allCases)
  func `what is wrong with controls is told at once, and nothing is kept`(
    _ database: TestDatabase
  ) throws {
    let ledger = try TestLedger(database)
    let before = try ledger.fingerprint()
    let codes = try refusal {
      _ = try set("1930", ledger) { change in
        change.control.firstDay = day("2025-02-01")
        change.control.lastDay = day("2025-01-01")
        change.control.origins = [PostingOrigin("typed")]
        change.control.offsetAccount = AccountNumber("1939")
        change.control.holders = ["@gone"]
        change.control.closeClass = .result
      }
    }
    #expect(codes == ["ACC-019", "ACC-020", "ACC-022", "ACC-002", "PER-008"])
    #expect(try ledger.fingerprint() == before)
  }

  @Test(arguments: TestDatabase.allCases)
  func `the gate holds controls for journals, books, runs and contra vouchers`(
    _ database: TestDatabase
  ) throws {
    let ledger = try TestLedger(database)
    let session = ledger.session
    let posted = try ledger.post(
      voucher(
        "2025-01-10",
        line("1940", 100_00, "EUR", booked: 1_100_00),
        line("2081", -100_00, "EUR", booked: -1_100_00)
      )
    )
    _ = try set("1940", ledger) { $0.control.isClosedToEntry = true }
    #expect(try codes(session.importJournal(journal(account: "1940"), Call())) == ["ACC-014"])
    // What another program has booked comes in, and a run posts.
    let file = SIEText(year: 2_025, vouchers: ["A 1 0310 1940 100 2081 -100"]).file
    _ = try session.importSIE(file, LedgerImportOptions(), Call(TestLedger.code))
    try ledger.rate("EUR", "SEK", "2025-01-31", "11.50")
    let revaluation = try ledger.revalue("2025-01").run
    #expect(revaluation.state == .posted)
    // Where only runs may, books do not.
    _ = try set("1940", ledger) { $0.control.origins = [RunKind.fxRevaluation.origin] }
    let other = SIEText(year: 2_025, vouchers: ["A 2 0311 1940 100 2081 -100"]).file
    #expect(
      try refusal { _ = try session.importSIE(other, LedgerImportOptions(), Call(TestLedger.code)) }
        .contains("ACC-018")
    )
    // What stands is taken back, whatever is demanded by now.
    _ = try set("1940", ledger) {
      $0.isBlocked = true
      $0.control.lastDay = day("2024-12-31")
    }
    _ = try session.undo(revaluation.number, on: nil, Call())
    _ = try session.reverse(.id(posted[0].key.sequence), on: nil, Call())
    #expect(
      try refusal { try ledger.post(voucher("2025-01-11", line("1940", 1), line("2081", -1))) }
        == ["VOU-006", "ACC-013", "ACC-018", "ACC-014"]
    )
    #expect(try ledger.isSound())
    let (status, output) = try IndependentVerifier.run([ledger.database.applicationURL])
    #expect(status == 0, "\(output)")
  }

  @Test(arguments: TestDatabase.allCases)
  func `a reason and a right enter what nobody enters, and are kept with the voucher`(
    _ database: TestDatabase
  ) throws {
    let ledger = try TestLedger(database)
    let session = ledger.session
    var options = JournalImportOptions()
    options.override = "avstämning"
    #expect(try codes(session.importJournal(journal(9), options: options, Call())) == ["ACC-030"])
    _ = try set("1930", ledger) { $0.control.isClosedToEntry = true }
    options.override = " "
    #expect(
      try refusal { _ = try session.importJournal(journal(), options: options, Call()) }
        == ["ACC-029"]
    )
    options.override = "avstämning"
    let rehearsed = try session.importJournal(
      journal(),
      options: options,
      Call(isRehearsal: true)
    )
    #expect(codes(rehearsed) == ["ACC-031"])
    #expect(try session.account(AccountControlsTests.bank, Call()).overrides.isEmpty)
    let report = try session.importJournal(journal(), options: options, Call())
    #expect(codes(report) == ["ACC-031"] && report.isPosted)
    let overrides = try session.account(AccountControlsTests.bank, Call()).overrides
    #expect(overrides.map(\.name) == ["J1"] && overrides.map(\.line) == [1])
    #expect(overrides.map(\.act.reason) == ["avstämning"])
    #expect(try session.account(AccountNumber("2081"), Call()).overrides.isEmpty)
    #expect(try ledger.isSound())
    // Another day: nothing else is overridden.
    _ = try set("1930", ledger) { $0.control.lastDay = day("2024-12-31") }
    let late = try session.importJournal(journal(2), options: options, Call())
    #expect(codes(late) == ["ACC-013"])
  }

  @Test(arguments: TestDatabase.allCases)
  func `whoever lacks the right to override is refused, whatever he may post`(
    _ database: TestDatabase
  ) throws {
    let ledger = try TestLedger(database)
    _ = try set("1930", ledger) { $0.control.isClosedToEntry = true }
    let admin = ledger.session()
    _ = try admin.createUser(LedgerUser(name: "dag", fullName: "Dag"), Call())
    func grant(_ right: String) throws {
      let change = RightChange(holder: "dag", rights: [Right(right)], company: TestLedger.code)
      _ = try admin.grantRights(change, Call())
    }
    try grant("post")
    _ = try admin.createToken(of: "dag", "secret", scopes: [], lastDay: nil, Call())
    let dag = Session(
      books: admin.books,
      author: "dag",
      isNamed: true,
      token: "secret",
      clock: { "2026-01-01T00:00:00Z" }
    )
    var options = JournalImportOptions()
    options.override = "avstämning"
    let call = Call(TestLedger.code)
    #expect(
      try refusal { _ = try dag.importJournal(journal(), options: options, call) } == ["RGT-001"]
    )
    try grant("account-override")
    #expect(try dag.importJournal(journal(), options: options, call).isPosted)
  }

  @Test(arguments: TestDatabase.allCases)
  func `a total adds up others, takes no lines, and none that was posted on becomes one`(
    _ database: TestDatabase
  ) throws {
    let ledger = try TestLedger(database)
    let interval = AccountInterval(first: AccountNumber("1900"), last: AccountNumber("1998"))
    try ledger.post(voucher("2025-01-10", line("1930", 70), line("1940", 30), line("2081", -100)))
    #expect(
      try refusal {
        _ = try set("1930", ledger) {
          $0.type = .total
          $0.intervals = [interval]
        }
      } == ["ACC-027"]
    )
    #expect(try refusal { _ = try set("1999", ledger) { $0.type = .total } } == ["ACC-025"])
    let total = try set("1999", ledger) {
      $0.name = "Likvida medel"
      $0.type = .total
      $0.intervals = [interval]
    }
    #expect(total.account.intervals == [interval] && !total.account.isRevalued)
    #expect(
      try refusal { try ledger.post(voucher("2025-01-10", line("1999", 1), line("2081", -1))) }
        == ["ACC-012"]
    )
    var view = TrialBalanceView()
    view.hasTotals = true
    func figures(_ period: String) throws -> [Int64] {
      try ledger.session.trialBalance(year: nil, period: period, showing: view, Call())
        .accountTotals.map(\.figures.amounts.closing)
    }
    #expect(try figures("2025-01") == [100])
    _ = try set("1999", ledger) { $0.control.firstDay = day("2025-03-01") }
    #expect(try figures("2025-02") == [])
    #expect(try figures("2025-03") == [100])
    #expect(try ledger.isSound())
  }

  @Test(arguments: TestDatabase.allCases)
  func `what refers to an account keeps it in the chart, and is told`(
    _ database: TestDatabase
  ) throws {
    let ledger = try TestLedger(database)
    try ledger.post(voucher("2025-01-10", line("1930", 100), line("2081", -100)))
    _ = try set("1930", ledger) {
      $0.control.offsetAccount = AccountNumber("1940")
      $0.control.openingAccount = AccountNumber("2091")
    }
    func references(_ account: String) throws -> [AccountReference] {
      do {
        _ = try ledger.session.retireAccount(AccountNumber(account), Call(isRehearsal: true))
        return []
      } catch let refusal as Refusal {
        guard case AccountError.isUsed(_, let references)? = refusal.findings.first?.problem else {
          return []
        }
        return references
      }
    }
    #expect(try references("1930") == [.postings(periods: 1)])
    #expect(try references("1940") == [.offsetOf([AccountControlsTests.bank])])
    #expect(try references("2091") == [.openingOf([AccountControlsTests.bank])])
    #expect(try references("3960") == [.revaluationProfile])
    #expect(try references("1510") == [])
    _ = try set("1930", ledger) { $0.control.clears = true }
    #expect(try references("1940") == [])
  }

  @Test(arguments: TestDatabase.allCases)
  func `another type for what was posted on is told with the periods that it moves`(
    _ database: TestDatabase
  ) throws {
    let ledger = try TestLedger(database)
    try ledger.post(voucher("2025-02-10", line("1930", 100), line("2081", -100)))
    var change = AccountChange()
    change.type = .expense
    let rehearsed = try ledger.session.setAccount(
      AccountControlsTests.bank,
      change,
      Call(isRehearsal: true)
    )
    #expect(
      rehearsed.findings.map { "\($0.problem)" } == [
        "\(AccountControlError.typeWasChanged(account: AccountControlsTests.bank, from: .asset, to: .expense, periods: ["2025-02"]))"
      ]
    )
    #expect(try set("1940", ledger) { $0.type = .expense }.findings.isEmpty)
  }

  /// What somebody does who then makes the chain fit again, and what is told of the controls.
  private static let forgeries = table(
    """
    account_control SET first_day = '2025-03-10'                         | –                    | –
    account_control SET first_day = '2025-03-11'                         | isInactive           | did not take that day
    account_control SET last_day = '2025-03-09'                          | isInactive           | did not take that day
    account_control SET side = 'debit'                                   | –                    | –
    account_control SET side = 'credit'                                  | isOfOtherSide        | took only credit
    account_allowance SET allowed = 'EUR' WHERE kind = 'currency'        | currencyIsNotAllowed | did not take that currency
    account_allowance SET allowed = 'imported' WHERE kind = 'origin'     | originIsNotAllowed   | took nothing from there
    account_allowance SET allowed = 'cecilia' WHERE kind = 'holder'      | personMayNot         | was not the author's to use
    account_allowance SET allowed = '@gone' WHERE kind = 'holder'        | personMayNot         | was not the author's to use
    account_allowance SET allowed = '@ar' WHERE kind = 'holder'          | –                    | –
    manual_override SET line = 2                                         | isClosedToEntry      | was closed to manual entry
    account_control SET is_closed_to_entry = 0                           | –                    | –
    """
  )

  @Test(arguments: TestDatabase.allCases)
  func `a company whose accounts name a group records who joins and leaves it`(
    _ database: TestDatabase
  ) throws {
    let ledger = try TestLedger(database)
    let session = ledger.session
    func head() throws -> Int64 {
      try session.books.read { try session.books.company(ledger.key).head().sequence }
    }
    _ = try session.changeGroup("ar", add: ["anna"], remove: [], Call())
    let before = try head()
    _ = try session.changeGroup("ar", add: ["bo"], remove: [], Call())
    #expect(try head() == before)
    _ = try set("1930", ledger) { $0.control.holders = ["@ar"] }
    _ = try session.changeGroup("ar", add: ["cecilia"], remove: ["bo"], Call())
    #expect(try head() == before + 2)
    #expect(try ledger.isSound())
  }

  @Test(arguments: TestDatabase.allCases)
  func `a control that did not admit a line is named by both verifiers, one set later is not`(
    _ database: TestDatabase
  ) throws {
    for row in AccountControlsTests.forgeries {
      let ledger = try TestLedger(database)
      _ = try ledger.session.changeGroup("ar", add: ["anna"], remove: [], Call())
      _ = try set("1930", ledger) {
        $0.control.isClosedToEntry = true
        $0.control.currencies = [.sek]
        $0.control.origins = [.entered]
        $0.control.holders = ["anna"]
      }
      try ledger.session.books.write(ledger.key, by: ledger.session.authorship) { open in
        let draft = voucher("2025-03-10", line("1930", 100), line("2081", -100))
        try open.post([draft], by: Poster(name: "anna", override: "prov"))
      }
      // Of another account, and too late to matter.
      _ = try set("2081", ledger) { $0.control.isClosedToEntry = true }
      #expect(try ledger.isSound())
      let owner = try ledger.database.connectAsOwner()
      defer { owner.close() }
      try owner.write {
        try owner.dropTriggers()
        #expect(try owner.execute(Statement(raw: "UPDATE " + row[0])) >= 1)
        try Forger(connection: owner, company: ledger.key).forge()
      }
      let findings = try ledger.session.verify(Call()).flatMap(\.findings)
      let faults = findings.compactMap { finding -> String? in
        guard case .controlDidNotAdmit(_, 1, "1930", let fault)? = finding.problem as? VerifyFinding
        else { return nil }
        return fault.rawValue
      }
      #expect(faults == (row[1] == "–" ? [] : [row[1]]), "\(row) \(findings)")
      let (_, output) = try IndependentVerifier.run([ledger.database.applicationURL])
      #expect(
        output.contains("account 1930 \(row[2])") == (row[2] != "–"),
        "\(row) \(output)"
      )
    }
  }
}
