import Accounting
import Closing
import Foundation
import TestSupport

/// The answer `done` where `body` does it, else the code for which it is refused; any other failure is thrown.
func answer<Result>(_ done: String, _ body: () throws -> Result) throws -> String {
  do {
    _ = try body()
    return done
  } catch let refusal as Refusal {
    return refusal.findings.first { $0.severity == .error }?.problem.code.description ?? "nothing"
  } catch let reason as any LedgerError {
    return reason.code.description
  }
}

extension Session {
  static func open(_ url: String) throws -> Session {
    try open(url, as: "anna", clock: { "2025-04-02T09:00:00Z" })
  }

  func closeMonth(_ period: String) throws {
    _ = try close(period: period, Call())
  }

  /// Imports a file of books; what is refused for its content is thrown as well.
  func importBooks(_ name: String, as command: String, key: String? = nil) throws {
    try importBooks(file(name), as: command, key: key)
  }

  /// Imports a file of many vouchers, of a company that each number has of its own.
  func importLargeBooks(_ number: Int) throws {
    let text = BookFiles.files["large.se"]?.replacing("556677-8899", with: "55667\(number)-1111")
    let large = SourceFile(name: "large.se", data: Data((text ?? "").utf8))
    try importBooks(large, as: "sie", key: nil)
  }

  private func importBooks(_ file: SourceFile, as command: String, key: String?) throws {
    let imported = try importLedgers(
      [file],
      as: command,
      LedgerImportOptions(),
      Call(key: key)
    )
    for result in imported where !result.isPosted { throw Refusal(result.findings) }
  }

  /// Imports a journal of one voucher of April, which no other has.
  func importVoucher(_ number: Int, of company: String? = nil) throws {
    let text = """
      series;number;date;account;amount
      P;\(number);2025-04-15;1930;\(number),00
      P;\(number);;3001;-\(number),00

      """
    let file = SourceFile(name: "\(number).csv", data: Data(text.utf8))
    let imported = try importJournal(file, Call(company))
    if imported.run == nil { throw Refusal(imported.findings) }
  }

  func createCompany(_ code: String) throws {
    let company = Company(
      code: code,
      name: code,
      accountingCurrency: .sek,
      chartStandard: .bas
    )
    guard let first = Day(iso: "2025-01-01"), let last = Day(iso: "2025-12-31") else { return }
    _ = try createCompany(company, year: first...last, chart: .standard, Call())
  }

  /// Closes a month of every company by several workers where the database lets them; what became of each.
  func closeEach(_ period: String) throws -> [String] {
    try closeEach(.one(period), Call()).map { outcome in
      switch outcome.what {
      case .closed, .recalled: "closed"
      case .closedAlready: "closed already"
      case .leftOut: "left out"
      case .refused(let findings, board: _): findings.first?.problem.code.description ?? "refused"
      }
    }
  }

  /// Sets what companies share: a group, and a rate.
  func changeShared(_ worker: Int) throws {
    _ = try changeGroup("closers", add: ["user\(worker)"], remove: [], Call())
    guard let day = Day(iso: "2025-05-0\(worker)"), let eur = Currency("EUR"),
      let rate = ExactDecimal("11.5")
    else { return }
    _ = try setRate(
      ExchangeRate(from: eur, to: .sek, day: day, rate: rate, unit: 1, source: "test"),
      Call()
    )
  }

  /// Brings in the books of `BookFiles`, with March revalued by run 3.
  func importBookFiles() throws {
    try importBooks("year.se", as: "sie")
    _ = try importJournal(file("currency.csv"), Call())
    _ = try importRates(file("rates.csv"), from: .csv, RateImportOptions(), Call())
    let march = FXRevaluationRequest(period: "2025-03")
    _ = try post(FXRevaluation.self, march, Call())
  }

  private func file(_ name: String) -> SourceFile {
    SourceFile(name: name, data: Data((BookFiles.files[name] ?? "").utf8))
  }
}
