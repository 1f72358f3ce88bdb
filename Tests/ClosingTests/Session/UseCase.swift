import Accounting
import Books
import Foundation
import TestSupport

@testable import Closing

/// Everything that `Session` can be asked for, on books in which all of it can be done.
///
/// What writes is rehearsed, so that one use case leaves the same books to the next.
enum UseCase {
  struct Row: Sendable {
    let asked: String
    let verb: String
    let right: String
    let companies: [String]
  }

  static let boReads = RightChange(holder: "bo", rights: [Right("check")], company: nil)

  /// Two companies, and a user: of SE01 an import (run 1), a plan (run 2) and a posted revaluation (run 3).
  static func books(_ database: TestDatabase) throws -> TestLedger {
    let ledger = try TestLedger(database)
    let session = ledger.session
    try ledger.importRates("from,to,date,rate\nEUR,SEK,2025-01-31,11\n")
    for account in ["1940", "1510"] { try ledger.postPosition(on: account) }
    let rows = [1, 3].map { "J;\($0);2025-02-03;5010;7,00\nJ;\($0);;1930;-7,00\n" }
    _ = try session.importJournal(journal(rows.joined()), here)
    try ledger.plan("1940")
    _ = try ledger.revalue("2025-01") { $0.accounts = [AccountNumber("1510")] }
    _ = try session.changeGroup("team", add: ["anna"], remove: [], Call())
    let pass = PassRequest(
      to: .person("bo"),
      period: "2025-06",
      expiry: .after(minutes: 60),
      because: "x"
    )
    _ = try session.grant(pass, Call())
    _ = try session.setDimension(6, DimensionChanges(name: "project"), Call())
    _ = try session.setTag("ref", options: nil, Call())
    _ = try session.setStructure("Old", oldPlanFile, Call())
    _ = try session.activateStructure("Old", version: nil, from: day("2030-01-01"), Call())
    _ = try session.setStructure("Plan", planFile, Call())
    // So that one person may close a period for good.
    _ = try session.waiveSecondPerson(true, because: "x", here)
    _ = try session.createUser(LedgerUser(name: "bo", fullName: "Bo"), Call())
    _ = try session.grantRights(boReads, Call())
    _ = try session.createToken(of: "bo", "x", scopes: [], lastDay: nil, Call())
    _ = try session.createCompany(company("SE02"), year: year(2_025), chart: .standard, Call())
    _ = try session.close(period: "2025-01", Call("SE02"))
    let waiver = WaiverRequest(
      of: .closingRatesExist,
      in: "2025-06",
      because: "x",
      until: year(2_026).upperBound
    )
    _ = try session.waive(waiver, here)
    _ = try session.changePeriods(august, PeriodChange(.hold, because: "x"), Call())
    _ = try session.addClosingPeriod("2025-audit", to: "2025", here)
    return ledger
  }

  static let august = PeriodChoice.named(["2025-08"])

  static func company(_ code: String) -> Company {
    Company(code: code, name: code, accountingCurrency: .sek, chartStandard: .bas)
  }

  static func journal(_ rows: String) -> SourceFile {
    let text = "series;number;date;account;amount\n" + rows
    return SourceFile(name: "j.csv", data: Data(text.utf8))
  }

  static func year(_ year: Int) -> ClosedRange<Day> { day("\(year)-01-01")...day("\(year)-12-31") }

  static let here = Call(TestLedger.code)
  static let rehearsed = Call(TestLedger.code, isRehearsal: true)
  static let rehearsedForAll = Call(isRehearsal: true)

  /// Asks for what a row of the table names; what is written to a file goes to `path` or `write`.
  static func ask(
    _ asked: String,
    _ session: Session,
    path: String,
    write: @escaping ([UInt8]) throws -> Void
  ) throws {
    let isDone =
      try askForRuns(asked, session) || askForPeriods(asked, session)
      || askForSettings(asked, session) || askForRates(asked, session)
      || askForFiles(asked, session, path, write) || askForReports(asked, session)
      || askForRights(asked, session) || askForDimensions(asked, session)
    precondition(isDone, "nothing is called \(asked)")
  }

  private static func askForRuns(_ asked: String, _ session: Session) throws -> Bool {
    let revaluation = FXRevaluationRequest(period: "2025-01")
    let transfer = OpeningTransferRequest(target: AccountNumber("2091"), reason: "saldo")
    switch asked {
    case "fx-revaluation plan": _ = try session.plan(FXRevaluation.self, revaluation, rehearsed)
    case "fx-revaluation post": _ = try session.post(FXRevaluation.self, revaluation, rehearsed)
    case "opening-transfer plan": _ = try session.plan(OpeningTransfer.self, transfer, rehearsed)
    case "opening-transfer post": _ = try session.post(OpeningTransfer.self, transfer, rehearsed)
    case "run list": _ = try session.runs(here)
    case "run post": _ = try session.postPlan(2, rehearsed)
    case "run show": _ = try session.run(3, here)
    case "run undo": _ = try session.undo(3, on: nil, rehearsed)
    case "run why": _ = try session.why(3, line: nil, here)
    case "voucher explain":
      _ = try session.explainGap(2...2, of: "J", year: nil, because: "x", rehearsed)
    case "changes": _ = try session.changes(since: .record(1), here)
    case "voucher list": _ = try session.vouchers(here)
    case "voucher reverse":
      _ = try session.reverse(.number("A1", year: "2025"), on: nil, rehearsed)
    case "voucher show": _ = try session.voucher(.number("A1", year: "2025"), here)
    default: return false
    }
    return true
  }

  private static func askForSettings(_ asked: String, _ session: Session) throws -> Bool {
    switch asked {
    case "account list": _ = try session.accounts(here)
    case "account show": _ = try session.account(AccountNumber("1930"), here)
    case "account retire":
      _ = try session.retireAccount(AccountNumber("2091"), rehearsed)
    case "account set":
      var change = AccountChange()
      change.name = "Annat"
      _ = try session.setAccount(AccountNumber("1930"), change, rehearsed)
    case "company create":
      _ = try session.createCompany(company("SE03"), year: nil, chart: .standard, rehearsedForAll)
    case "company list": _ = try session.companies()
    case "company set":
      var change = CompanyChange()
      change.name = "Annat AB"
      _ = try session.setCompany(change, rehearsed)
    case "company show": _ = try session.company(here)
    case "group list": _ = try session.groups()
    case "group set":
      _ = try session.changeGroup("team", add: ["bo"], remove: [], rehearsedForAll)
    case "profile set":
      let line = RevaluationProfileLine(
        currency: .eur,
        accounts: .all,
        gain: AccountNumber("3960"),
        loss: AccountNumber("7960")
      )
      _ = try session.setRevaluationProfile(line, lowestLevel: nil, rehearsed)
    case "profile show": _ = try session.revaluationProfile(here)
    default: return false
    }
    return true
  }

  private static func askForRates(_ asked: String, _ session: Session) throws -> Bool {
    switch asked {
    case "import rates":
      let file = SourceFile(
        name: "r.csv",
        data: Data("from,to,date,rate\nEUR,SEK,2025-02-28,12\n".utf8)
      )
      _ = try session.importRates(file, from: .csv, RateImportOptions(), rehearsedForAll)
    case "rate imports": _ = try session.rateImports()
    case "rate list": _ = try session.rates(type: nil, from: nil, to: nil, since: nil)
    case "rate set":
      let rate = ExchangeRate(
        from: .eur,
        to: .sek,
        day: day("2025-02-28"),
        rate: decimal("12"),
        source: "x"
      )
      _ = try session.setRate(rate, rehearsedForAll)
    case "rate show":
      let (type, day) = (ExchangeRate.defaultType, day("2025-01-31"))
      _ = try session.rate(from: .eur, to: .sek, type: type, on: day)
    case "rate undo": _ = try session.undoRateImport(1, rehearsedForAll)
    default: return false
    }
    return true
  }

  private static func askForFiles(
    _ asked: String,
    _ session: Session,
    _ path: String,
    _ write: @escaping ([UInt8]) throws -> Void
  ) throws -> Bool {
    let selection = ExportSelection(company: TestLedger.code)
    func load(_ file: SourceFile, _ command: String, _ call: Call) throws {
      _ = try session.importLedgers([file], as: command, LedgerImportOptions(), call)
    }
    let sie = SIEText(vouchers: ["B 1 0110 5010 100 1930 -100"]).file
    switch asked {
    case "backup": _ = try session.backUp(to: path)
    case "export csv": _ = try session.exportCSV(selection, to: write)
    case "export hledger": _ = try session.exportHledger(selection, to: write)
    case "export saft":
      _ = try session.exportSAFT(selection, SAFTExportOptions()) { try write($1) }
    case "export sie": _ = try session.exportSIE(selection, SIEExportOptions(), to: write)
    case "export sie 4i":
      _ = try session.sendSIE(.year(nil), SIEExportOptions(), rehearsed, to: write)
    case "import journal":
      let file = journal("J;2;2025-02-04;5010;8,00\nJ;2;;1930;-8,00\n")
      _ = try session.importJournal(file, rehearsed)
    case "import list": _ = try session.imports(here)
    case "import original": try session.writeOriginal(ofImport: 1, part: 1, to: path, here)
    case "import saft":
      let text = SAFTText(
        accounts: ["1920 0 5", "3000 0 -5"],
        vouchers: ["1 2025-03-10 1920 5 3000 -5"]
      )
      try load(text.file(), "saft", rehearsedForAll)
    case "import show": _ = try session.importReport(1, here)
    case "import sie": try load(sie, "sie", rehearsed)
    case "import sie of the file": try load(sie, "sie", rehearsedForAll)
    default: return false
    }
    return true
  }

  private static func askForReports(_ asked: String, _ session: Session) throws -> Bool {
    switch asked {
    case "general ledger": _ = try session.generalLedger(GeneralLedgerChoice(), here)
    case "ledger journal": _ = try session.ledgerJournal(LedgerJournalChoice(), here)
    case "report tax-codes": _ = try session.taxCodes(TaxCodesChoice(), here)
    case "report trial-balance":
      _ = try session.trialBalance(year: nil, period: "2025-01", here)
    case "verify": _ = try session.verify(here)
    case "verify all": _ = try session.verify(Call())
    default: return false
    }
    return true
  }
}
