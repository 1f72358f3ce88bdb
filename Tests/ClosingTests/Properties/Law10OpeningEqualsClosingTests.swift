import Accounting
import Books
import Closing
import TestSupport
import Testing

/// Law 10: opening(Y+1) = closing(Y), in whatever order years arrive, grow and are undone.
@Suite struct Law10OpeningEqualsClosingTests {
  /// What a company's books say of every year, where it is not nothing.
  private func standing(_ session: Session, _ company: Int) throws -> [String] {
    let code = "\(550_000_0000 + company)"
    let years = Set(try session.periods(year: nil, Call(code)).map(\.period.year)).sorted()
    return try years.flatMap { year in
      try rows(session, company, year).filter { $0.value != (0, 0) }
        .sorted { $0.key < $1.key }
        .map { "\(year) \($0.key) \($0.value.opening) \($0.value.closing)" }
    }
  }

  /// Opening and closing in whole units, by account or by the year of an untransferred result.
  private func rows(
    _ session: Session,
    _ company: Int,
    _ year: String
  ) throws -> [String: (opening: Int, closing: Int)] {
    let balance = try session.trialBalance(
      year: year,
      period: nil,
      Call("\(550_000_0000 + company)")
    ).balance
    #expect(balance.total.opening == 0 && balance.total.closing == 0)
    var rows: [String: (opening: Int, closing: Int)] = [:]
    for row in balance.rows {
      let name =
        switch row.subject {
        case .account(let number, _, _): number.code
        case .resultNotTransferred(let year): "result \(year)"
        }
      rows[name] = (Int(row.amounts.opening / 100), Int(row.amounts.closing / 100))
    }
    return rows
  }

  /// Where a year whose own file is in the books does not hand over what it closed with.
  private func breaks(
    _ session: Session,
    _ company: Int,
    held years: Set<Int>
  ) throws -> [String] {
    var breaks: [String] = []
    for year in years.sorted() where years.contains(year + 1) {
      let (before, after) = (
        try rows(session, company, "\(year)"), try rows(session, company, "\(year + 1)")
      )
      for account in Set(before.keys).union(after.keys) where account < "3000" {
        let (closing, opening) = (before[account]?.closing ?? 0, after[account]?.opening ?? 0)
        if closing != opening { breaks.append("\(year) \(account) \(closing) \(opening)") }
      }
    }
    return breaks
  }

  /// Three years in a row, three with a gap, and four, in every order.
  @Test(arguments: TestDatabase.allCases, [true, false])
  func `the order in which years arrive changes nothing`(
    _ database: TestDatabase,
    _ transfersResults: Bool
  ) throws {
    var dice = Dice(seed: 10)
    let files = YearFiles(4, from: 2_021, transfersResults: transfersResults, &dice)
    let session = try emptySession(try database.migrated())
    var company = 0
    let four = database == .sqlite ? [[2_021, 2_022, 2_023, 2_024]] : []
    for set in [[2_021, 2_022, 2_023], [2_021, 2_022, 2_024], [2_021, 2_023, 2_024]] + four {
      var first: [String]?
      for order in orders(of: set) {
        company += 1
        var held: Set<Int> = []
        for year in order {
          let result = try session.importSIE(
            files.file(year, company: company),
            LedgerImportOptions(),
            Call()
          )
          #expect(result.isPosted, "\(order) \(year): \(codes(result.findings))")
          held.insert(year)
          #expect(try breaks(session, company, held: held) == [], "\(order) \(year)")
          guard transfersResults else { continue }
          // Every year opens as its own file says, from the moment that it is there.
          #expect(!codes(result.findings).contains("IMP-003"), "\(order) \(year)")
          for known in files.years where held.contains(known.year) {
            let rows = try rows(session, company, "\(known.year)")
            #expect(
              rows.compactMapValues { $0.opening == 0 ? nil : $0.opening } == known.opening,
              "\(order) \(year) \(known.year)"
            )
          }
        }
        let end = try standing(session, company)
        #expect(end == first ?? end, "\(order)")
        first = first ?? end
        if set.count == 4 || set == [2_021, 2_022, 2_023] {
          #expect(!end.contains { $0.contains(" 2999 ") }, "\(order)")
        }
      }
    }
    #expect(try session.isSound())
  }

  /// Files of three years, whole and up to a month, come and go at random; then all go and the whole
  /// years come again.
  @Test(arguments: TestDatabase.allCases, [1, 2, 3, 4, 5, 6, 7, 8] as [UInt64])
  func `whatever came and went, the same years give the same books`(
    _ database: TestDatabase,
    _ seed: UInt64
  ) throws {
    var dice = Dice(seed: seed)
    let (transfersResults, months) = (seed % 4 < 2, seed % 2 == 0 ? [12] : [6, 9, 12])
    let files = YearFiles(4, from: 2_021, transfersResults: transfersResults, &dice)
    let years = [2_021, 2_022, 2_024, 2_023].prefix(database == .sqlite ? 4 : 3)
    let session = try emptySession(try database.migrated())
    func load(_ year: Int, _ month: Int, _ company: Int) throws -> LedgerImportReport {
      try session.importSIE(
        files.file(year, through: month, company: company),
        LedgerImportOptions(),
        Call()
      )
    }
    for year in years { _ = try load(year, 12, 1) }
    let whole = try standing(session, 1)
    var held: [(year: Int, month: Int, run: Int64, posted: Int)] = []
    var story: [String] = []
    func undo(_ index: Int) throws {
      let (year, month, run, posted) = held[index]
      story.append("-\(year)/\(month)")
      let codes = try refusal {
        _ = try session.undo(run, on: nil, Call("5500000002"))
      }
      // Only what a later export of the year goes on from stays until that is undone.
      let isBuiltOn =
        posted > 0 && held.contains { $0.year == year && $0.run > run }
      #expect(codes == (isBuiltOn ? ["RUN-007"] : []), "\(story)")
      if codes.isEmpty { held.remove(at: index) }
    }
    for _ in 0..<14 {
      if !held.isEmpty, dice.roll(3) == 0 {
        try undo(dice.roll(held.count))
      } else {
        let (year, month) = (dice.one(of: Array(years)), dice.one(of: months))
        guard !held.contains(where: { $0.year == year && $0.month == month }) else { continue }
        story.append("+\(year)/\(month)")
        let result = try load(year, month, 2)
        #expect(result.isPosted, "\(story): \(codes(result.findings))")
        if let run = result.run { held.append((year, month, run, result.posted)) }
      }
      let posted = held.filter { $0.posted > 0 }
      #expect(try breaks(session, 2, held: Set(posted.map(\.year))) == [], "\(story)")
      guard transfersResults, months == [12] else { continue }
      // Every year opens as its own file says, whatever of the others is there.
      for known in files.years where posted.contains(where: { $0.year == known.year }) {
        let rows = try rows(session, 2, "\(known.year)")
        #expect(
          rows.compactMapValues { $0.opening == 0 ? nil : $0.opening } == known.opening,
          "\(story) \(known.year)"
        )
      }
    }
    while !held.isEmpty { try undo(dice.roll(held.count)) }
    #expect(try standing(session, 2) == [], "\(story)")
    for year in dice.shuffled(Array(years)) {
      story.append("+\(year)")
      #expect(try load(year, 12, 2).isPosted, "\(story)")
    }
    #expect(try standing(session, 2) == whole, "\(story)")
    #expect(try session.isSound())
  }
}
