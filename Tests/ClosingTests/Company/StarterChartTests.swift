import Accounting
import Books
import Closing
import Formats
import TestSupport
import Testing

/// The accounts that a company begins with, and the keys by which they go to statements and returns.
@Suite struct StarterChartTests {
  private func company(
    _ standard: ChartStandard,
    names: ChartLanguage? = nil,
    on database: TestDatabase
  ) throws -> ExportedBooks {
    let books = try ExportedBooks(database)
    let company = Company(
      code: "PROV",
      name: "Provbolaget AB",
      accountingCurrency: standard == .bas ? .sek : .nok,
      chartStandard: standard
    )
    _ = try books.session.createCompany(
      company,
      year: day("2025-01-01")...day("2025-12-31"),
      chart: .standard,
      names: names,
      Call()
    )
    return books
  }

  @Test(arguments: TestDatabase.allCases, ChartStandard.allCases)
  func `a company begins with every account of its chart, in the language that is asked for`(
    _ database: TestDatabase,
    _ standard: ChartStandard
  ) throws {
    for names in [nil] + ChartLanguage.allCases {
      let books = try company(standard, names: names, on: database)
      let accounts = try books.session.accounts(Call())
      let chart = StarterAccount.chart(standard)
      #expect(accounts.map(\.number) == chart.map(\.number))
      #expect(accounts.map(\.type) == chart.map(\.type))
      #expect(accounts.map(\.name) == chart.map { $0.name(in: names ?? standard.language) })
      for (account, starter) in zip(accounts, chart) {
        #expect(account.statementKey == standard.statementLine(of: starter.number)?.key)
        #expect(account.groupingCode == (standard == .bas ? starter.sruCode : nil))
        #expect(account.grouping == (standard == .bas ? nil : starter.grouping))
      }
      #expect(try books.session.verify(Call()).allSatisfy(\.isSound))
    }
  }

  @Test(arguments: TestDatabase.allCases)
  func `the Swedish field stands in an exported file, and comes in with it again`(
    _ database: TestDatabase
  ) throws {
    let books = try company(.bas, on: database)
    let session = books.session
    let sale = voucher("2025-03-10", line("1930", 100_00, "SEK"), line("3001", -100_00, "SEK"))
    _ = try session.books.write(try session.key(nil), by: session.authorship) {
      try $0.post([sale], by: session.poster)
    }
    var change = AccountChange()
    change.sruCode = "7282"
    _ = try session.setAccount(AccountNumber("1930"), change, Call())
    let file = String(decoding: try books.exportSIE().bytes, as: UTF8.self)
    #expect(file.contains("#SRU 1930 7282\r\n") && file.contains("#SRU 3001 7410\r\n"))
    let again = try ExportedBooks(database)
    try again.importSIE(Array(file.utf8))
    for account in try again.session.accounts(Call()) {
      let code: String? =
        account.number.code == "1930"
        ? "7282" : SRUCode.ofLimitedCompany(account.number, account.type)
      #expect(account.groupingCode == code, "\(account)")
    }
    change.sruCode = ""
    let report = try session.setAccount(AccountNumber("1930"), change, Call())
    #expect(report.account.groupingCode == nil)
    let bare = String(decoding: try books.exportSIE().bytes, as: UTF8.self)
    #expect(!bare.contains("#SRU 1930 ") && bare.contains("#SRU 3001 7410\r\n"))
  }

  @Test(arguments: TestDatabase.allCases)
  func `no grouping of a Norwegian chart is missing or a guess`(_ database: TestDatabase) throws {
    let books = try company(.ns4102, on: database)
    let report = try books.session.exportSAFT(
      ExportSelection(year: "2025"),
      SAFTExportOptions()
    ) { _, _ in }
    let codes = report.findings.map { "\($0.problem.code)" }
    #expect(codes.contains("EXP-030") && !codes.contains("EXP-031") && !codes.contains("EXP-032"))
  }

  /// What is set on an account in turn, and the line that holds from then on or the code of the refusal.
  private static let changes = table(
    """
    2890 | Skatteskulder     |         | Skatteskulder
    2890 | skatteskulder     |         | Skatteskulder
    2890 | Kundfordringar    |         | Kundfordringar
    2890 | Nettoomsattning   |         | ACC-010
    2890 | Nettoomsattning   | expense | Nettoomsattning
    2890 |                   | expense | Nettoomsattning
    2890 |                   | equity  | ACC-010
    2890 | kassa             |         | ACC-009
    2890 | salgsinntekt      |         | ACC-009
    2890 | -                 |         |
    2890 | -                 | equity  | OvrigaKortfristigaSkulder
    2890 | Kundfordringar    | statistical | ACC-010
    8999 | -                 |         | AretsResultat
    """
  )

  @Test(arguments: TestDatabase.allCases)
  func `a line is given, changed and taken back, and one that does not fit is refused`(
    _ database: TestDatabase
  ) throws {
    let books = try company(.bas, on: database)
    let session = books.session
    func listed(_ account: AccountNumber) throws -> String? {
      try session.accounts(Call()).first { $0.number == account }?.statementKey
    }
    for row in StarterChartTests.changes {
      let account = AccountNumber(row[0])
      var change = AccountChange()
      if !row[1].isEmpty { change.statementKey = row[1] == "-" ? "" : row[1] }
      change.type = AccountType(rawValue: row[2])
      let before = try listed(account)
      if row[3].hasPrefix("ACC-") {
        #expect(
          try refusal { _ = try session.setAccount(account, change, Call()) } == [row[3]],
          "\(told(row))"
        )
        #expect(try listed(account) == before, "\(told(row))")
      } else {
        let report = try session.setAccount(account, change, Call())
        #expect(report.account.statementKey ?? "" == row[3], "\(told(row))")
        #expect(try listed(account) ?? "" == row[3], "\(told(row))")
      }
    }
    #expect(try session.verify(Call()).allSatisfy(\.isSound))
  }

  @Test(arguments: TestDatabase.allCases)
  func `what is wrong with keys is told at once, and a rehearsal changes nothing`(
    _ database: TestDatabase
  ) throws {
    let books = try company(.ns4102, on: database)
    let session = books.session
    var change = AccountChange()
    change.grouping = AccountGrouping(category: "balanse", code: "1")
    change.sruCode = "7281"
    change.statementKey = "kassa"
    let account = AccountNumber("1920")
    #expect(
      try refusal { _ = try session.setAccount(account, change, Call()) }
        == ["ACC-008", "ACC-011", "ACC-009"]
    )
    change = AccountChange()
    change.statementKey = "kortsiktigeInvesteringer"
    _ = try session.setAccount(account, change, Call(isRehearsal: true))
    func key() throws -> String? {
      try session.accounts(Call()).first { $0.number == account }?.statementKey
    }
    #expect(try key() == "bankinnskuddKontanter")
    _ = try session.setAccount(account, change, Call())
    #expect(try key() == "kortsiktigeInvesteringer")
    // The same again is nothing to write.
    let number = try session.verify(Call()).map(\.sequence)
    _ = try session.setAccount(account, change, Call())
    #expect(try session.verify(Call()).map(\.sequence) == number)
  }

  @Test(arguments: TestDatabase.allCases)
  func `an account that comes back has the line that it was given`(
    _ database: TestDatabase
  ) throws {
    let session = try company(.bas, on: database).session
    let account = AccountNumber("2890")
    var change = AccountChange()
    change.statementKey = "Skatteskulder"
    _ = try session.setAccount(account, change, Call())
    _ = try session.retireAccount(account, Call())
    let report = try session.setAccount(account, AccountChange(), Call())
    #expect(report.account.statementKey == "Skatteskulder")
    let listed = try session.accounts(Call()).first { $0.number == account }
    #expect(listed?.statementKey == "Skatteskulder" && listed?.groupingCode == "7369")
  }
}
