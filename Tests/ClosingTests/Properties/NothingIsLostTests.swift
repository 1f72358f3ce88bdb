import Accounting
import Books
import Closing
import Database
import Foundation
import TestSupport
import Testing

/// Files of random companies in any order, repeated, undone and closed upon: no voucher of a file that
/// stands is missing or double, and no opening differs from what the newest file of its year states,
/// unless a finding says so.
///
/// `HISTORIES=10000 swift test --filter NothingIsLostTests` walks through as many.
@Suite struct NothingIsLostTests {
  private static let histories =
    ProcessInfo.processInfo.environment["HISTORIES"].flatMap(Int.init) ?? 200

  /// What is in the books by the plain account of a history: the files that stand, in their order.
  private struct Books {
    var standing: [(file: RandomHistory.File, run: Int64)] = []

    var vouchers: Set<RandomHistory.Voucher> { Set(standing.flatMap(\.file.vouchers)) }

    /// What the newest file that states an opening of a year says.
    func opening(_ year: Int) -> [String: Int]? {
      standing.last { $0.file.year == year && $0.file.opening != nil }?.file.opening
    }
  }

  /// The companies of one database.
  private static let batch = 50

  private static let batches = (0..<(histories + batch - 1) / batch).map { $0 }

  @Test(arguments: TestDatabase.allCases, NothingIsLostTests.batches)
  func `no voucher is missing or double, and no opening is other than stated, in silence`(
    _ database: TestDatabase,
    _ batch: Int
  ) throws {
    // PostgreSQL walks through a few of them: the rules are the same, the statements are not.
    let count = database == .sqlite ? NothingIsLostTests.batch : 4
    guard database == .sqlite || batch == 0 else { return }
    let made = try database.migrated()
    let session = try emptySession(made)
    let reader = try made.connect()
    defer { reader.close() }
    for index in 0..<count {
      let company = batch * NothingIsLostTests.batch + index + 1
      try walk(RandomHistory(company: company, seed: UInt64(company)), session, reader)
    }
    #expect(try session.isSound())
  }

  private func walk(
    _ start: RandomHistory,
    _ session: Session,
    _ reader: any Connection
  ) throws {
    var (history, books, story) = (start, Books(), ["\(start.company):"])
    var seen: [RandomHistory.File] = []
    for _ in 0..<8 {
      let before = try openings(history, session)
      var findings: [Finding] = []
      switch history.roll(6) {
      case 0 where !books.standing.isEmpty:
        let index = history.roll(books.standing.count)
        let (file, run) = books.standing[index]
        story.append("-\(file.source.name)")
        do {
          let report = try session.undo(run, on: nil, Call(history.code))
          findings = report.findings
          books.standing.remove(at: index)
        } catch is Refusal {
          story.append("refused")
        }
      case 1 where !books.standing.isEmpty:
        let month = "\(RandomHistory.years[history.roll(3)])-01"
        story.append("close \(month)")
        _ = try? session.close(period: month, Call(history.code))
      default:
        let file =
          history.roll(5) == 0 && !seen.isEmpty ? seen[history.roll(seen.count)] : history.file()
        seen.append(file)
        story.append("+\(file.source.name)")
        let result = try load(file, history, session)
        findings = result.findings
        if let run = result.run {
          books.standing.append((file, run))
        } else {
          story.append("refused")
        }
      }
      guard !books.standing.isEmpty else { continue }
      let held = try posted(history, session, reader)
      // Every voucher once, and none that no file has.
      #expect(held == Set(books.vouchers.map(\.amount)).sorted(), "\(story)")
      try check(books, history, session, story, findings, before)
    }
  }

  private func load(
    _ file: RandomHistory.File,
    _ history: RandomHistory,
    _ session: Session
  ) throws -> (run: Int64?, findings: [Finding]) {
    do {
      if file.isJournal {
        let report = try session.importJournal(file.source, Call(history.code))
        return (report.run, report.findings)
      }
      let report = try session.importSIE(file.source, LedgerImportOptions(), Call())
      return (report.run, report.findings)
    } catch let refusal as Refusal {
      return (nil, refusal.findings)
    }
  }

  /// What each year opens with, by account, in whole units; nothing where there is no company yet.
  private func openings(
    _ history: RandomHistory,
    _ session: Session
  ) throws -> [Int: [String: Int]] {
    guard let years = try? session.periods(year: nil, Call(history.code)).map(\.period.year) else {
      return [:]
    }
    var openings: [Int: [String: Int]] = [:]
    for year in Set(years) {
      let balance = try session.trialBalance(year: year, period: nil, Call(history.code)).balance
      var amounts: [String: Int] = [:]
      for row in balance.rows {
        guard case .account(let number, _, _) = row.subject, row.amounts.opening != 0 else {
          continue
        }
        amounts[number.code] = Int(row.amounts.opening / 100)
      }
      openings[Int(year) ?? 0] = amounts
    }
    return openings
  }

  private func check(
    _ books: Books,
    _ history: RandomHistory,
    _ session: Session,
    _ story: [String],
    _ findings: [Finding],
    _ before: [Int: [String: Int]]
  ) throws {
    // Every year opens as its newest file states, or the check of imports says that it does not.
    let after = try openings(history, session)
    let told = try differing(history, session)
    for (year, amounts) in after {
      guard let stated = books.opening(year) else { continue }
      let isAsStated = amounts.filter { $0.key < "2990" } == stated
      #expect(isAsStated != told.contains("\(year)"), "\(story) \(year) \(amounts) \(stated)")
    }
    // What moved is told of each account, but where a year of its own has come or gone.
    for (year, amounts) in after where books.opening(year) != nil && before[year] != nil {
      let moved = Set(amounts.keys).union(before[year]?.keys ?? [:].keys)
        .filter { $0 < "2990" && amounts[$0] != before[year]?[$0] }
      guard wasStated(year, story, books) else { continue }
      let named = Set(findings.compactMap { account(in: $0, of: "\(year)") })
      #expect(moved.isSubset(of: named), "\(story) \(year) \(moved) \(named)")
    }
  }

  /// Whether a file before the last deed had said already what the year opens with.
  private func wasStated(_ year: Int, _ story: [String], _ books: Books) -> Bool {
    books.standing.dropLast().contains { $0.file.year == year && $0.file.opening != nil }
      && story.last?.hasPrefix("+") == true
  }

  private func account(in finding: Finding, of year: String) -> String? {
    switch finding.problem {
    case ImportError.openingDiffersFromTheBooks(year, let account, _, _): account.code
    case OpeningError.opensOtherwise(year, let account, _, _): account.code
    case OpeningError.staysAsStated(year, let account, _, _, _): account.code
    default: nil
    }
  }

  /// The amounts that the books hold as vouchers, in order; each voucher has an amount of its own.
  private func posted(
    _ history: RandomHistory,
    _ session: Session,
    _ reader: any Connection
  ) throws -> [Int] {
    let key = try session.key(history.code)
    return try reader.rows(
      """
      SELECT CAST(SUM(accounting) AS BIGINT) FROM voucher
      JOIN voucher_line AS line ON line.company = voucher.company
        AND line.fiscal_year = voucher.fiscal_year AND line.sequence = voucher.sequence
      WHERE voucher.company = \(key) AND kind = 'operating' AND accounting > 0
        AND reverses IS NULL AND NOT EXISTS (SELECT 1 FROM voucher AS contra
          WHERE contra.company = voucher.company AND contra.reverses = voucher.sequence)
      GROUP BY voucher.sequence ORDER BY 1
      """
    ) { Int($0.integer(0) / 100) }
  }

  /// The years that the check of imports says open otherwise than stated.
  private func differing(_ history: RandomHistory, _ session: Session) throws -> Set<String> {
    let periods = try session.periods(year: nil, Call(history.code))
    guard let month = periods.first(where: { $0.period.kind == .operating })?.period.name else {
      return []
    }
    let results = try session.check(period: month, Call(history.code)).results
    let items = results.first { $0.id == .importsFoot }?.items ?? []
    return Set(
      items.compactMap { item in
        guard case OpeningError.differsFromTheFile(let year, _, _, _, _) = item else { return nil }
        return year
      }
    )
  }
}
