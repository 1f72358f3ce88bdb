import Accounting
import Books
import Closing
import Foundation
import TestSupport
import Testing

/// A company's set-up goes out, is compared and comes in.
@Suite struct SetupImportTests {
  /// A company that has nothing but its own currencies.
  private func addEmpty(_ ledger: TestLedger, _ code: String) throws {
    let company = Company(
      code: code,
      name: "Tom AB",
      accountingCurrency: .sek,
      reportingCurrency: .usd,
      chartStandard: .bas
    )
    try ledger.session.books.writeInstallation(by: ledger.session.authorship) { installation in
      try installation.addCompany(company).close()
    }
  }

  private func export(_ ledger: TestLedger, _ code: String = TestLedger.code) throws -> String {
    var bytes: [UInt8] = []
    _ = try ledger.session.exportSetup(to: { bytes += $0 }, Call(code))
    return String(decoding: bytes, as: UTF8.self)
  }

  private func enrich(_ ledger: TestLedger) throws {
    let session = ledger.session
    _ = try session.dividePeriod("2025-11", at: day("2025-11-10"), named: "N2", Call())
    _ = try session.mergePeriod("2025-09", Call())
    _ = try session.addClosingPeriod("2025-audit", to: "2025", Call())
    _ = try session.createYear(
      day("2027-01-01")...day("2027-12-31"),
      pattern: .weeks([4, 4, 5]),
      Call()
    )
    for (currency, accounts) in [
      (
        nil, RevaluationProfileLine.AccountScope.range(AccountNumber("1900"), AccountNumber("1949"))
      ),
      (Currency("EUR"), .single(AccountNumber("1940"))),
      (nil, .range(AccountNumber("1930"), AccountNumber("1959"))),
      (nil, .range(AccountNumber("1900"), AccountNumber("1949"))),
    ] {
      _ = try session.setRevaluationProfile(
        RevaluationProfileLine(
          currency: currency,
          accounts: accounts,
          gain: AccountNumber("8331"),
          loss: AccountNumber("8336")
        ),
        lowestLevel: .currency,
        Call()
      )
    }
  }

  @Test(arguments: TestDatabase.allCases)
  func `everything comes again in an empty company, of the same database and of the other`(
    _ database: TestDatabase
  ) throws {
    let ledger = try TestLedger.withEverything(database)
    try enrich(ledger)
    let text = try export(ledger)
    for section in SetupSection.allCases where section != .structureEnds {
      #expect(
        !text.contains("\"\(section.rawValue)\": []"),
        "\(section) is not in the rich company"
      )
    }
    for kind in TestDatabase.allCases {
      let other = kind == database ? ledger : try TestLedger(kind)
      try addEmpty(other, "TOM")
      if kind != database {
        _ = try other.session.changeGroup("team", add: ["anna"], remove: [], Call())
        _ = try other.session.createUser(LedgerUser(name: "bo", fullName: "Bo"), Call())
        try other.rate("EUR", "SEK", "2025-01-31", "11")
      }
      let report = try other.session.importSetup(fileOfSetup(text), Call("TOM"))
      #expect(report.difference.lacking.isEmpty)
      #expect(try export(other, "TOM") == text)
      let known = try head(other, "TOM")
      let again = try other.session.importSetup(fileOfSetup(text), Call("TOM"))
      #expect(again.difference.entries.isEmpty)
      #expect(again.findings.isEmpty)
      #expect(try head(other, "TOM") == known)
      let proofs = try other.session.verify(Call("TOM"))
      #expect(!proofs.contains { !$0.isSound })
    }
    let same = try ledger.session.compareSetup(against: "TOM", Call(TestLedger.code))
    #expect(same.difference.entries.isEmpty)
  }

  private func head(_ ledger: TestLedger, _ code: String) throws -> Int64 {
    let key = try ledger.session.key(code)
    return try ledger.session.books.read {
      try ledger.session.books.company(key).head().sequence
    }
  }

  private func file(_ parts: String) -> SourceFile {
    fileOfSetup("{\"bokslutSetup\": 1,\n\(parts)}")
  }

  private func refused(_ ledger: TestLedger, _ parts: String) throws -> [String] {
    let before = try ledger.fingerprint()
    do {
      _ = try ledger.session.importSetup(file(parts), Call())
      return []
    } catch let refusal as Refusal {
      #expect(try ledger.fingerprint() == before, "something was set")
      return refusal.findings.filter { $0.severity == .error }.map {
        "\($0.problem.code) \($0.file ?? "-"):\($0.line ?? 0)"
      }
    }
  }

  private static let account = #""type": "asset", "revalue": "no", "blocked": "no""#

  @Test(arguments: TestDatabase.allCases)
  func `everything that stands in the way is told at once, with its line, and nothing is set`(
    _ database: TestDatabase
  ) throws {
    let ledger = try TestLedger(database)
    let told = try refused(
      ledger,
      #"""
      "company": [
      {"currency": "NOK", "chart": "bas", "rateAge": "9", "refuseOldRates": "no"}],
      "access": [
      {"period": "2025-03", "module": "bank", "access": "gone"}],
      "accounts": [
      {"account": "1387", "name": "Ny", \#(SetupImportTests.account)},
      {"account": "1388", "name": "Ny", \#(SetupImportTests.account), "offsetAccount": "9999"},
      {"account": "1389", "name": "Ny", \#(SetupImportTests.account), "statementKey": "Gone"}],
      "fixedDimensions": [
      {"account": "1387", "dimension": "1", "code": "99"}],
      "revaluation": [
      {"gain": "3960", "loss": "7777", "lowestLevel": "account"}]
      """#
    )
    #expect(
      told == [
        "SET-009 setup.json:3", "PER-008 setup.json:5", "ACC-009 setup.json:9",
        "ACC-002 setup.json:8",
        "DIM-001 setup.json:11", "FXR-003 setup.json:13",
      ]
    )
  }

  @Test(arguments: TestDatabase.allCases)
  func `a file asks what the commands ask of dimensions, groupings, structures and years`(
    _ database: TestDatabase
  ) throws {
    let ledger = try TestLedger(database)
    #expect(
      try refused(ledger, #""dimensions": [{"dimension": "0", "name": "X", "active": "yes"}]"#)
        == ["SET-007 setup.json:2"]
    )
    let grouped =
      #"{"account": "1387", "name": "Ny", \#(SetupImportTests.account), "grouping": "1"}"#
    #expect(try refused(ledger, #""accounts": [\#(grouped)]"#) == ["SET-005 setup.json:2"])
    let halves = #""balancing": [{"from": "2025-01-01", "dimension": "1"}]"#
    #expect(try refused(ledger, halves) == ["SET-005 setup.json:2", "SET-005 setup.json:2"])
    try ledger.balanceByValue()
    let structure = #"""
      "structures": [
      {"structure": "Plan", "from": "2025-01-01", "line": "1", "segment": "account",
      "criteria": "1000..8999"}]
      """#
    #expect(try refused(ledger, structure) == ["STR-021 setup.json:3"])
  }

  @Test func `lines of revaluation that a file lacks count as they did`() throws {
    let ledger = try TestLedger(.sqlite)
    func set(_ first: String, _ last: String, _ gain: String) throws {
      _ = try ledger.session.setRevaluationProfile(
        RevaluationProfileLine(
          currency: nil,
          accounts: .range(AccountNumber(first), AccountNumber(last)),
          gain: AccountNumber(gain),
          loss: AccountNumber("8336")
        ),
        lowestLevel: nil,
        Call()
      )
    }
    try set("1900", "1999", "8331")
    try set("1940", "1949", "8331")
    _ = try ledger.session.importSetup(
      file(
        #"""
        "revaluation": [
        {"first": "1900", "last": "1999", "gain": "3960", "loss": "8336", "lowestLevel": "account"}]
        """#
      ),
      Call()
    )
    let profile = try ledger.session.revaluationProfile(Call())
    #expect(profile.line(for: AccountNumber("1945"), .eur)?.gain.code == "8331")
    #expect(profile.line(for: AccountNumber("1930"), .eur)?.gain.code == "3960")
  }

  @Test func `a year keeps its periods, and takes closing ones`() throws {
    let ledger = try TestLedger(.sqlite)
    _ = try ledger.session.addClosingPeriod("P13", to: "2025", Call())
    let text = try export(ledger)
    let other = try TestLedger(.sqlite)
    let report = try other.session.importSetup(fileOfSetup(text), Call())
    #expect(report.difference.changes.map { SetupItem.title($0.name) } == ["P13"])
    #expect(try export(other) == text)
    _ = try other.session.dividePeriod("2025-02", at: day("2025-02-15"), named: nil, Call())
    do {
      _ = try ledger.session.importSetup(fileOfSetup(try export(other)), Call())
      Issue.record("another division was taken")
    } catch let refusal as Refusal {
      #expect(refusal.findings.map(\.problem.code.description) == ["SET-011"])
    }
    #expect(
      try refused(ledger, #""years": [{"year": "2026", "from": "2026-01-01", "to": "2026-12-31"}]"#)
        == ["SET-012 setup.json:2"]
    )
  }

  @Test func `what a file lacks stays and is told, and what it takes off an account goes`() throws {
    let ledger = try TestLedger(.sqlite)
    var change = AccountChange()
    change.control.side = .debit
    change.control.firstDay = day("2025-02-01")
    _ = try ledger.session.setAccount(AccountNumber("1930"), change, Call())
    let report = try ledger.session.importSetup(
      file(
        #"""
        "accounts": [
        {"account": "1930", "name": "Konto 1930", "type": "asset", "revalue": "yes",
        "blocked": "no", "side": "credit"}]
        """#
      ),
      Call()
    )
    #expect(report.difference.changes.count == 1)
    #expect(report.findings.map(\.problem.code.description) == ["SET-014"])
    let accounts = try ledger.session.accounts(Call())
    #expect(accounts.count == TestLedger.accounts.count)
    let control = accounts.first { $0.number == AccountNumber("1930") }?.control
    #expect(control?.side == .credit)
    #expect(control?.firstDay == nil)
  }

  @Test func `a rehearsal shows the same and sets nothing`() throws {
    let ledger = try TestLedger(.sqlite)
    let before = try ledger.fingerprint()
    let report = try ledger.session.importSetup(setupFile, UseCase.rehearsed)
    #expect(report.isRehearsal)
    #expect(report.difference.changes.count == 1)
    #expect(try ledger.fingerprint() == before)
  }

  @Test func `an account that was taken out comes again as the file says, not as it was`() throws {
    let ledger = try TestLedger(.sqlite)
    var change = AccountChange()
    (change.name, change.sruCode) = ("Gammal", "7261")
    change.control.side = .debit
    let number = AccountNumber("1388")
    _ = try ledger.session.setAccount(number, change, Call())
    _ = try ledger.session.retireAccount(number, Call())
    _ = try ledger.session.importSetup(setupFile, Call())
    let again = try ledger.session.importSetup(setupFile, Call())
    #expect(again.difference.changes.isEmpty)
  }

  @Test func `a structure comes in a new version, and two that cover an account do not`() throws {
    let ledger = try TestLedger(.sqlite)
    _ = try ledger.session.setStructure("Plan", planFile, Call())
    _ = try ledger.session.activateStructure("Plan", version: nil, from: day("2025-01-01"), Call())
    func cell(_ structure: String, _ criteria: String) -> String {
      #"""
      {"structure": "\#(structure)", "from": "2025-01-01", "line": "1", "segment": "account",
      "criteria": "\#(criteria)"}
      """#
    }
    #expect(
      try refused(ledger, #""structures": [\#(cell("Annan", "1*"))]"#) == ["STR-003 setup.json:2"]
    )
    let report = try ledger.session.importSetup(
      file(#""structures": [\#(cell("Annan", "1*")), \#(cell("Plan", "3*"))]"#),
      Call()
    )
    #expect(report.difference.changes.contains { $0.change == .removed })
    #expect(try ledger.session.structure("Plan", version: nil, Call()).structure.version == 2)
    #expect(
      try refused(ledger, #""structures": [\#(cell("Plan", "4*0"))]"#) == ["STR-011 setup.json:2"]
    )
  }

  @Test func `each part asks for the right of its command`() throws {
    let ledger = try TestLedger(.sqlite)
    _ = try ledger.session.createUser(LedgerUser(name: "bo", fullName: "Bo"), Call())
    _ = try ledger.session.grantRights(
      RightChange(holder: "bo", rights: [Right("setup-import")], company: nil),
      Call()
    )
    _ = try ledger.session.createToken(of: "bo", "x", scopes: [], lastDay: nil, Call())
    let other = ledger.session(of: "bo", token: "x")
    #expect(throws: Refusal.self) { try other.importSetup(setupFile, Call()) }
    _ = try ledger.session.grantRights(
      RightChange(holder: "bo", rights: [Right("account-set")], company: nil),
      Call()
    )
    #expect(try other.importSetup(setupFile, Call()).difference.changes.count == 1)
  }
}
