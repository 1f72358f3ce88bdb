import Accounting
import Books
import Closing
import Foundation

/// Measures inside the process, and prints seconds: those of one voucher, of a whole file, or of one
/// answer; for vouchers the seconds of processor, too.
///
///     Measure one DATABASE-URL COUNT       each voucher in a transaction of its own, durable
///     Measure batch DATABASE-URL COUNT     a thousand vouchers in a transaction
///     Measure check FILE                   the first reading of a SAF-T file
///     Measure vouchers FILE                the second one
///     Measure trial DATABASE-URL PERIOD    a trial balance
///     Measure revalue DATABASE-URL PERIOD  a revaluation by account and currency, as planned
@main enum Measure {
  static func main() throws {
    let words = Array(ProcessInfo.processInfo.arguments.dropFirst())
    if words.count == 2, let reading = ReadingMeasure(rawValue: words[0]) {
      guard let seconds = try reading.seconds(words[1]) else { exit(1) }
      return print(seconds)
    }
    if words.count == 3, let answer = AnswerMeasure(rawValue: words[0]) {
      return print(try answer.seconds(words[1], period: words[2]))
    }
    guard words.count == 3, let count = Int(words[2]), count > 0,
      let size = ["one": 1, "batch": 1_000][words[0]]
    else {
      let usage = """
        usage: Measure one|batch DATABASE-URL COUNT | trial|revalue DATABASE-URL PERIOD
               Measure check|vouchers FILE

        """
      FileHandle.standardError.write(Data(usage.utf8))
      exit(64)
    }
    let session = try Session.open(words[1], as: "bench", clock: { "2025-12-31T00:00:00Z" })
    let company = try newCompany(session)
    try post(1, company, session)
    let start = ContinuousClock.now
    let processorAtStart = clock()
    for _ in 0..<(count / size) { try post(size, company, session) }
    let elapsed = ContinuousClock.now - start
    let processor = Double(clock() - processorAtStart) / Double(CLOCKS_PER_SEC)
    let vouchers = Double(count / size * size)
    print(elapsed.inSeconds / vouchers, processor / vouchers)
  }

  private static func newCompany(_ session: Session) throws -> Int64 {
    let company = Company(
      code: "BENCH",
      name: "Bench",
      accountingCurrency: .sek,
      chartStandard: .bas
    )
    guard let first = Day(year: 2_025, month: 1, day: 1),
      let last = Day(year: 2_025, month: 12, day: 31)
    else { preconditionFailure("days of 2025") }
    _ = try session.createCompany(company, year: first...last, chart: .standard, Call())
    return try session.books.read { try session.books.installation.company("BENCH").key }
  }

  /// Posts vouchers of three lines: a sale, its tax, the receivable.
  private static func post(_ count: Int, _ company: Int64, _ session: Session) throws {
    guard let day = Day(year: 2_025, month: 6, day: 15) else { preconditionFailure("a day") }
    let draft = VoucherDraft(
      day: day,
      series: "A",
      text: "Faktura 10045",
      lines: [("1510", 1_250_00), ("2611", -250_00), ("3001", -1_000_00)].map { account, amount in
        VoucherLine(
          LedgerAccount(AccountNumber(account)),
          Money(minorUnits: amount, .sek),
          accounting: amount
        )
      }
    )
    try session.books.write(company, by: session.authorship) { open in
      _ = try open.post(Array(repeating: draft, count: count), by: session.poster)
    }
  }
}
