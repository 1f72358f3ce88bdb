import Accounting
import Books
import Closing
import TestSupport
import Testing

extension TestLedger {
  /// Books with a row in every table.
  static func full(_ database: TestDatabase) throws -> TestLedger {
    let ledger = try TestLedger(database)
    let session = ledger.session
    try ledger.rate("EUR", "SEK", "2025-01-31", "11")
    try ledger.importRates("from,to,date,rate\nUSD,SEK,2025-01-31,10\n")
    _ = try session.undoRateImport(1, Request())
    _ = try session.changeGroup("team", add: ["anna"], remove: [], Request())
    _ = try session.setAccess(
      .group("team"),
      for: .generalLedger,
      in: "2025-06",
      company: nil,
      because: "prov",
      Request()
    )
    _ = try session.changeGroup("team", add: ["bo"], remove: [], Request())
    _ = try session.setRevaluationProfile(
      RevaluationProfileLine(
        currency: .eur,
        accounts: .all,
        gain: AccountNumber("3960"),
        loss: AccountNumber("7960")
      ),
      lowestLevel: nil,
      company: nil,
      Request()
    )
    let imported = try session.importSIE(
      SIEText(
        year: 2_024,
        opening: "1930 1000, 2081 -900",
        vouchers: ["B 1 0110 5010 100 1930 -100"]
      ).file,
      LedgerImportOptions(company: TestLedger.code),
      Request(key: "k")
    )
    try ledger.keepSomething(ofImport: try #require(imported.run))
    try ledger.post(
      voucher(
        "2025-01-20",
        line("1940", 100_00, "EUR", booked: 1_000_00),
        line("2081", -100_00, "EUR", booked: -1_000_00)
      ),
      voucher("2024-12-20", line("2081", -100_00), line("2999", 100_00))
    )
    let run = try ledger.revalue("2025-01").run.number
    _ = try session.undo(run, on: nil, company: nil, Request())
    _ = try session.close(period: "2025-01", company: nil, Request())
    session.recordRefusal(
      CloseError.isNoMonth("x").code,
      details: "x",
      company: TestLedger.code,
      command: "close",
      key: "r"
    )
    return ledger
  }
}
