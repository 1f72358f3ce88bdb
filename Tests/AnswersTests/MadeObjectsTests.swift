import Accounting
import Formats
import Foundation
import Messages
import Testing

@testable import Answers
@testable import Closing

/// What programs rely on: every member of every answer, its name, its place and its value.
@Suite struct `Made objects` {
  typealias Made = (json: JSON, text: String)

  private static let sealText = #""seal":"788576ec4f""#
  private static let dependentText = #"""
    {"run":2,"kind":"fx-revaluation","state":"posted","period":"2025-03","vouchers":1200,
    "stale":true}
    """#
  private static let periodText = #"""
    {"company":"SE01","year":"2025","period":"2025-03","kind":"operating","from":"2025-03-01",
    "to":"2025-03-31","status":"on-hold","by":"bo","at":"2025-04-02T09:30:00Z","reason":"räknat",
    "access":{"accounts-payable":"none","general-ledger":"team"},
    "seal":{"state":"moved","seal":"788576ec4f","movedBy":57,"accounts":["1930"],
    "byYearEnd":false},"approval":null}
    """#

  private static func settings() -> [Made] {
    [
      (
        Samples.accounts[0].json,
        #"""
        {"account":"1510","name":"Kundfordringar","type":"asset","revalue":true,"blocked":false,
        "rateType":"budget","reportingRateType":null,"groupingCategory":null,"groupingCode":"2619",
        "statementKey":"Kundfordringar"}
        """#
      ),
      (
        Samples.dimensions[0].json,
        #"""
        {"dimension":6,"key":"project","name":"Projekt","mask":"&#","active":false,
        "values":[{"code":"P8","name":"Gammalt","suspended":false,"from":null,"to":null,"owner":"",
        "group":""},{"code":"P9","name":"Nytt; \"hus\"","suspended":true,"from":"2025-01-01",
        "to":"2025-12-31","owner":"bo","group":"G1"}]}
        """#
      ),
      (
        Samples.company.json,
        #"""
        {"company":"SE01","name":"Exempel AB","organisationNumber":"5566778899","currency":"SEK",
        "reportingCurrency":"EUR","chart":"bas","maximumRateAge":7,"refusesOldRates":false}
        """#
      ),
      (
        Samples.profile.json,
        #"""
        {"level":"currency","lines":[{"currency":null,"accounts":"1500-1599","gain":"3960",
        "loss":"7960"},{"currency":"USD","accounts":"1940","gain":"8331","loss":"8336"}]}
        """#
      ),
      (Samples.groups[0].json, #"{"group":"team","members":["anna","bo"]}"#),
      (
        Samples.standings[0].json,
        #"""
        {"company":"SE01","name":"Exempel AB","closed":"2025-02","next":"2025-03",
        "deadline":\#(MadeDeadlines.late)}
        """#
      ),
      (Samples.periods[0].json, periodText),
      (SealState.intact(Samples.seal).json, #"{"state":"intact",\#(sealText)}"#),
      (
        SealState.broken(Samples.seal, change: Samples.held).json,
        #"""
        {"state":"broken",\#(sealText),"by":"bo","at":"2025-04-02T09:30:00Z","reason":"räknat"}
        """#
      ),
      (
        SealState.differs(Samples.seal, part: "rates").jsonOfPeriod(isRehearsal: false),
        #"{"period":"2025-03","state":"differs",\#(sealText),"part":"rates"}"#
      ),
      (
        ReopenReport(
          company: Samples.company,
          before: Samples.periods[0],
          after: Samples.periods[0],
          dependents: PeriodDependents(
            periods: [Samples.periods[0]],
            runs: [Samples.dependents[0]],
            imports: []
          ),
          close: 7,
          isRehearsal: true
        ).json(in: .en),
        #"""
        {"company":"SE01","period":"2025-03","outcome":"rehearsed","close":7,"before":\#(periodText),
        "after":\#(periodText),"path":null,"findings":[],"dependents":{"periods":[\#(periodText)],
        "revaluations":[\#(dependentText)],"runs":[\#(dependentText)],"imports":[]}}
        """#
      ),
    ]
  }

  private static func rates() throws -> [Made] {
    let question = RateQuestion(
      from: .eur,
      to: .nok,
      type: "default",
      day: Samples.day("2025-04-02")
    )
    return [
      (
        Samples.rates[0].json,
        #"""
        {"from":"EUR","to":"SEK","date":"2025-03-31","rate":"10.8490","unit":1,"type":"default",
        "source":"ECB"}
        """#
      ),
      (
        Samples.rateImports[0].json,
        #"""
        {"import":1,"file":"ecb.csv","source":"ECB","type":"default","sha256":"abc","size":99,
        "first":"2025-01-02","last":"2025-03-31","rates":1500,"added":1499,"changed":1,
        "author":"anna","at":"2025-04-02T09:30:00Z",
        "undone":{"author":"bo","at":"2025-04-03T09:30:00Z"}}
        """#
      ),
      (
        RateImportUndoReport(
          number: 1,
          file: "ecb.csv",
          withdrawn: 3,
          restored: 2,
          findings: []
        ).json(in: .en),
        #"{"import":1,"file":"ecb.csv","withdrawn":3,"restored":2,"findings":[]}"#
      ),
      (
        Samples.differences[0].json,
        #"""
        {"from":"EUR","to":"SEK","date":"2025-03-31","type":"default","old":"10.8490","oldUnit":1,
        "oldSource":"ECB","new":"1084.9","newUnit":10,"change":"900.00"}
        """#
      ),
      // 10.849 × 100 ÷ 95.06, and the other way round.
      (
        try RateResult(legs: Samples.legs).json(of: question, findings: [], in: .en),
        #"""
        {"from":"EUR","to":"NOK","date":"2025-04-02","type":"default","rate":"11.412791920892",
        "reciprocal":"0.087620978892","age":90,"legs":[{"from":"EUR","to":"SEK",
        "date":"2025-03-31","rate":"10.8490","unit":1,"type":"default","source":"ECB",
        "reciprocal":false,"fixed":false},{"from":"NOK","to":"SEK","date":"2025-01-02",
        "rate":"95.06","unit":100,"type":"budget","source":"anna","reciprocal":true,
        "fixed":false}],"findings":[]}
        """#
      ),
    ]
  }

  private static func vouchers() throws -> [Made] {
    [
      (
        Samples.vouchers.json,
        #"""
        [{"company":"SE01","id":12,"year":"2025","series":"A","number":7,"reference":"V3",
        "kind":"operating","date":"2025-03-14","period":"2025-03","layer":"current",
        "text":"Faktura","author":"anna","postedAt":"2025-04-02T09:30:00Z",
        "module":"general-ledger","run":2,"pass":null,"reverses":11,"reversedBy":13,"hash":"00ff",
        "amount":"1050.00"}]
        """#
      ),
      (
        Samples.chosenVouchers.json,
        #"""
        [{"company":"SE01","id":12,"year":"2025","series":"A","number":7,"reference":"V3",
        "kind":"operating","date":"2025-03-14","period":"2025-03","layer":"current",
        "text":"Faktura","author":"anna","postedAt":"2025-04-02T09:30:00Z",
        "module":"general-ledger","run":2,"pass":null,"reverses":11,"reversedBy":13,"hash":"00ff",
        "amount":"1050.00","chosen":"-50.00"}]
        """#
      ),
      (
        .object(Samples.lines[0].members(1, Samples.company)),
        #"""
        {"line":1,"account":"1940","dimensions":{"costCentre":"10"},"currency":"USD",
        "amount":"100.00","accounting":"1050.00","reporting":"95.00","text":"Hyra"}
        """#
      ),
      (
        Samples.detail.json(Samples.company),
        #"""
        {"line":2,"change":"struck","struck":{"account":"3001","dimensions":{"costCentre":"10"},
        "currency":"SEK","amount":"-1050.00","accounting":"-1050.00","reporting":"-95.00",
        "text":""},"date":"2025-03-13","quantity":"4","signature":"AA","customer":"17",
        "supplier":"9","reference":"F 1","dueDate":"2025-04-13",
        "tax":{"code":"3","percentage":"25","base":null,"amount":"2.50"}}
        """#
      ),
      (
        try Samples.trialBalance(split: true).json,
        #"""
        {"company":"SE01","year":"2025","period":"2025-03","currency":"SEK","sequence":57,
        "rows":[{"account":"1510","name":"Kundfordringar","dimensions":{},"opening":"500.00",
        "debit":"1500.00","credit":"0.00","closing":"2000.00"},{"account":"3001",
        "name":"Försäljning","dimensions":{"project":"P9"},"opening":"0.00","debit":"0.00",
        "credit":"1500.00","closing":"-1500.00"},{"account":null,
        "name":"Result 2024, not transferred","opening":"-500.00","debit":"0.00",
        "credit":"0.00","closing":"-500.00"}],"total":{"opening":"0.00","debit":"1500.00",
        "credit":"1500.00","closing":"0.00"}}
        """#
      ),
    ]
  }

  private static func files() -> [Made] {
    let ledger = LedgerImportReport(
      file: "fil.se",
      content: Samples.file,
      company: "SE01",
      companyName: "Prov AB",
      years: ["2024", "2025"],
      findings: [],
      known: 1,
      posted: 1,
      run: 4
    )
    let ledgerText = #"""
      {"file":"fil.se","format":"sie-4e","encoding":"cp437",
      "evidence":[{"encoding":"cp437","characters":4}],"program":"Test 1","company":"SE01",
      "companyName":"Prov AB","year":"2024, 2025","accounts":3,"vouchers":2,"lines":4,"debit":"10.50","credit":"10.50",
      "foots":false,"internalMovement":"0.00",
      "differences":[{"account":"1930","computed":"-100.00","stated":"1234.00"}],
      "repair":{"mistake":"utf8-as-cp437","texts":2,"applied":true,
      "samples":[{"written":"├ñ","meant":"ä"}]},"kept":{"budgets":1,"balances":0,"customers":1,
      "suppliers":1,"taxCodes":1},"known":1,"findings":[],
      """#
    let storedText = #"""
      {"company":"SE01","run":1,"state":"undone","format":"sie-4e","foots":false,"by":"anna",
      "at":"2025-04-02T09:30:00Z","parameters":"fil.se, SIE 4E","files":[{"part":1,
      "file":"fil.se","sha256":"0123456789abcdef","size":17,"kept":true}]
      """#
    return [
      (ledger.json(in: .sv, .posting), ledgerText + #""posted":true,"state":"posted","run":4}"#),
      (
        ledger.json(in: .sv, .rehearsal),
        ledgerText + #""posted":false,"state":"rehearsed","run":null}"#
      ),
      (Samples.imports[0].listedJSON, storedText + "}"),
      (
        Samples.imports[0].json(in: .sv),
        storedText + #"""
          ,"balances":[{"kind":"budget","from":"2025-01-01","to":"2025-01-31","account":"5010",
          "dimensions":{"costCentre":"10"},"amount":"-1234.50"}],"parties":[{"kind":"customer",
          "code":"17","name":"Kund","organisationNumber":"5560000001","account":"1510",
          "opening":"5.00","closing":"1000.00"},{"kind":"supplier","code":"9",
          "name":"Leverantör","organisationNumber":"","account":null,"opening":"0.00",
          "closing":"0.00"}],"taxCodes":[{"code":"3","description":"Utgående",
          "percentage":"25.5","standardCode":"31","country":"NO"}],"findings":[]}
          """#
      ),
      (
        ExportReport(
          company: Samples.company,
          years: ["2025"],
          vouchers: 2,
          lines: 4,
          findings: []
        ).json(in: .en, format: "sie-4e", file: "a.se"),
        #"""
        {"file":"a.se","format":"sie-4e","company":"SE01","years":["2025"],"vouchers":2,"lines":4,
        "findings":[]}
        """#
      ),
    ]
  }

  private static func databases() -> [Made] {
    let backup = BackupReport(
      file: "b.db",
      size: 4_096,
      sha256: "abc",
      logs: [
        BackupReport.Log(company: nil, sequence: 3, hash: "aa", vouchers: 0),
        BackupReport.Log(company: "SE01", sequence: 57, hash: "bb", vouchers: 12),
      ]
    )
    let backupText = #"""
      {"file":"b.db","size":4096,"sha256":"abc","logs":[{"company":null,"sequence":3,
      "hash":"aa","vouchers":0},{"company":"SE01","sequence":57,"hash":"bb","vouchers":12}]
      """#
    let record = LoggedRecord(
      company: "SE01",
      sequence: 12,
      kind: "voucher",
      at: "2025-04-02T09:30:00Z",
      author: "anna",
      voucher: "A7"
    )
    let verify = VerifyReport(
      company: "SE01",
      sequence: 57,
      head: [0xAB],
      counts: VerifyReport.Counts(),
      findings: [Finding(.error, VerifyFinding.authorOrTimeIsMissing(record))],
      faults: 1,
      soundThrough: 11,
      seals: [VerifyReport.SealedPeriod(period: "2025-03", sequence: 41, state: .moved)]
    )
    // C11: a fault that has no record is told by where the log ends.
    let beside = VerifyReport(
      company: "SE01",
      sequence: 57,
      head: [0xAB],
      counts: VerifyReport.Counts(),
      findings: [Finding(.error, VerifyFinding.companyCodeDiffers(kept: "SE02", due: "SE01"))],
      faults: 1,
      soundThrough: 57,
      seals: []
    )
    #expect(beside.json(in: .en).text.contains(#""first":{"company":"SE01","sequence":57,"#))
    return [
      (backup.json, backupText + "}"),
      (backup.json(isRestored: true), backupText + #","restored":true}"#),
      (
        SchemaReport(
          database: "SQLite 3",
          state: "behind",
          migrations: [5, 6],
          applied: ["4 keys"]
        ).json,
        #"{"database":"SQLite 3","schema":"behind","migrations":[5,6],"applied":["4 keys"]}"#
      ),
      (
        DistributionReport(database: "PostgreSQL 15", statements: ["SELECT 1"])
          .json(isRehearsal: true),
        #"{"database":"PostgreSQL 15","statements":["SELECT 1"],"distributed":false}"#
      ),
      (
        verify.json(in: .en),
        #"""
        {"company":"SE01","sequence":57,"vouchers":0,"lines":0,"balances":0,"files":0,"ok":false,
        "faults":1,"first":{"company":"SE01","sequence":12,"kind":"voucher",
        "at":"2025-04-02T09:30:00Z","author":"anna","voucher":"A7"},"soundThrough":11,
        "head":"ab","seals":[{"period":"2025-03","sequence":41,"state":"moved"}],
        "findings":\#([verify.findings[0]].json(in: .en).text)}
        """#
      ),
    ]
  }

  private static func all() throws -> [Made] {
    var made = try settings() + rates() + vouchers() + files() + databases()
    made +=
      try closesAndChanges() + years() + MadeLedgers.all() + MadeJournals.all() + MadeCloses.all()
      + MadeAccounts.all() + MadeControls.all() + MadeLocks.all() + MadeStructures.all()
      + MadeSetups.all()
      + MadeRights.all() + MadeDeadlines.all() + MadeApprovals.all()
    return made
  }

  @Test func `each member has its name, its place and its value`() throws {
    for made in try `Made objects`.all() {
      #expect(made.json.text == made.text.replacing("\n", with: ""))
    }
  }

  /// Runs, checks and closes are held by the files of the sample month, refusals by their own test.
  @Test func `every member that an answer has is written down somewhere`() throws {
    let tests = URL(filePath: #filePath).appending(path: "../..").standardized
    let answers = tests.appending(path: "../Sources/Answers").standardized
    let month = tests.appending(path: "CommandLineTests/Golden/SampleMonth")
    func texts(in folder: URL, _ ending: String) throws -> [String] {
      try FileManager.default.subpathsOfDirectory(atPath: folder.path)
        .filter { $0.hasSuffix(ending) }
        .map { try String(contentsOf: folder.appending(path: $0), encoding: .utf8) }
    }
    let known = try (texts(in: month, ".json") + `Made objects`.all().map(\.text)).joined()
    let members = try texts(in: answers, "+JSON.swift").flatMap { text in
      text.matches(of: #/\(\s*"(\w+)",/#).map { String($0.output.1) }
    }
    #expect(Set(members).count > 150)
    // Of refusals, and of imports of rates, whose shape the month of work holds; and of a voucher that
    // is posted on another day than its document's.
    let elsewhere: Set = [
      "details", "error", "import", "currencies", "documentDate", "numbers",
    ]
    #expect(Set(members).subtracting(elsewhere).filter { !known.contains("\"\($0)\":") } == [])
  }
}
