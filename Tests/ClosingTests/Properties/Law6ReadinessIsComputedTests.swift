import Accounting
import Books
import Closing
import Database
import TestSupport
import Testing

/// Law 6: readiness is computed from the data, never ticked.
@Suite struct Law6ReadinessIsComputedTests {
  private static let months = ["2025-01", "2025-02", "2025-03"]

  /// What every check must say of a period, computed here from the lines, the runs and the periods.
  private func expected(_ period: String, _ ledger: TestLedger) throws -> [String] {
    let lines = try PostedLines(ledger)
    let positions = try ForeignPositions(lines, ledger, through: end(of: period))
    let hasForeign = !positions.positions.isEmpty
    let periods = try ledger.session.periods(year: nil, Call())
    let years = Set(periods.map(\.period.year))
    let here = try #require(periods.first { $0.period.name == period }?.period)
    let months = periods.filter { $0.period.kind == .operating }
    let own = try #require(periods.firstIndex { $0.period == here })
    // The close of an open month holds the opening period of its year.
    let earlier = periods[..<own].filter {
      !($0.period.kind == .opening && $0.period.year == here.year && periods[own].status == .open)
    }
    let open = earlier.filter { $0.status == .open }
    let next = months.first { $0.period.firstDay > here.lastDay }
    let runs = try ledger.runs().filter { $0.period == period && $0.kind == .fxRevaluation }
    let unposted = runs.filter { $0.state == .planned && !isCovered($0, in: runs) }
    let posted = runs.filter { $0.state == .posted }
    let trusted = posted.filter { !isCovered($0, in: runs) }
    let stale = try trusted.filter { try !ledger.run($0.number).staleBecause.isEmpty }
    let sums = lines.lines.reduce([0, 0]) {
      [$0[0] + $1.amounts[1], $0[1] + $1.amounts[2]]
    }
    return [
      told("books-balance", sums.count { $0 != 0 }, "CHK-009"),
      told("voucher-numbers-have-no-gaps", try seriesWithGaps(ledger, here.year), "CHK-008"),
      told(
        "years-have-no-gaps",
        years.contains("2023") && !years.contains("2024") ? 1 : 0,
        "CHK-002"
      ),
      told("suspense-is-empty", try suspense(ledger, lines), "CHK-001"),
      try statesBalances(ledger)
        ? told(
          "imports-foot",
          Array(repeating: "CHK-004", count: try importsThatDoNotFoot(ledger))
            + Array(repeating: "CHK-020", count: try yearsOpeningOtherwise(ledger, lines))
        ) : told("imports-foot", nil, ""),
      told("vouchers-are-imported-once", 0, "IMP-033"),
      told("imports-have-no-warnings", try importsThatWarned(ledger, here.name), "IMP-051"),
      told(
        "accounts-hold-what-they-may",
        try blocked(ledger, lines, through: end(of: period)),
        "ACC-032"
      ),
      told("vouchers-balance-by-value", nil, "DIM-019"),
      told("closing-rates-exist", hasForeign ? 0 : nil, "CHK-005"),
      told(
        "foreign-balances-are-revalued",
        hasForeign ? positions.differing : nil,
        "CHK-006"
      ),
      told(
        "plans-are-posted",
        try unposted.map {
          try ledger.run($0.number).staleBecause.isEmpty ? "CHK-012" : "CHK-014"
        }
      ),
      told("runs-are-current", posted.isEmpty ? nil : stale.count, "CHK-013"),
      sealStands(periods[own], lines),
      earlier.isEmpty
        ? told("earlier-periods-are-held", nil, "")
        : told(
          "earlier-periods-are-held",
          (open.contains { $0.period.kind != .closing } ? ["CHK-003"] : [])
            + (open.contains { $0.period.kind == .closing } ? ["CHK-025"] : [])
        ),
      told("next-period-is-open", next?.status == .open ? 0 : 1, "CHK-011"),
    ]
  }

  /// Whether the lines since a seal leave every opening and movement as it was; nothing is posted to
  /// earlier years here.
  private func sealStands(_ state: PeriodState, _ lines: PostedLines) -> String {
    guard state.status != .open, let seal = state.seal else {
      return told("seal-stands", nil, "")
    }
    if case .broken = seal { return told("seal-stands", 1, "CHK-023") }
    let (first, last) = (state.period.firstDay.description, state.period.lastDay.description)
    var changes: [String: Int64] = [:]
    for line in lines.lines where line.sequence > seal.seal.sequence && line.day <= last {
      for (book, amount) in line.amounts.enumerated().dropFirst() {
        changes[
          "\(line.day < first) \(line.place.prefix(1)) \(line.account) \(book)",
          default: 0
        ] +=
          amount
      }
    }
    return told("seal-stands", changes.values.contains { $0 != 0 } ? 1 : 0, "CHK-021")
  }

  private func end(of month: String) -> String {
    ["2025-01": "2025-01-31", "2025-02": "2025-02-28"][month] ?? "2025-03-31"
  }

  /// A check that found `count` things; nothing where it does not apply.
  private func told(_ name: String, _ count: Int?, _ code: String) -> String {
    guard let count else { return "\(name) not-applicable" }
    return told(name, Array(repeating: code, count: count))
  }

  /// A check that found things with these codes.
  private func told(_ name: String, _ codes: [String]) -> String {
    ([name, codes.isEmpty ? "pass" : "fail"] + codes).joined(separator: " ")
  }

  /// A check without its doubts about rates, which are tried by themselves: what is random here is far
  /// from any rate.
  private func withoutDoubts(_ check: String) -> String {
    let words = check.split(separator: " ").filter { $0 != "CHK-015" }
    let isDoubtOnly = words.count == 2 && words[1] == "fail"
    return isDoubtOnly ? "\(words[0]) pass" : words.joined(separator: " ")
  }

  /// Whether a later run has looked at all that a run looked at, and done what there was to do.
  private func isCovered(_ run: Run, in runs: [Run]) -> Bool {
    runs.contains { later in
      guard later.number > run.number, [.posted, .nothingToDo].contains(later.state) else {
        return false
      }
      guard let accounts = later.lookedAt.accounts else { return true }
      return run.lookedAt.accounts.map { accounts.isSuperset(of: $0) } ?? false
    }
  }

  private func seriesWithGaps(_ ledger: TestLedger, _ year: String) throws -> Int {
    let connection = try ledger.database.connect()
    defer { connection.close() }
    let numbers = try connection.rows(
      "SELECT series, number FROM voucher WHERE fiscal_year = \(year) AND number IS NOT NULL"
    ) { (series: $0.text(0), number: $0.integer(1)) }
    return Dictionary(grouping: numbers, by: \.series).values.count { series in
      series.map(\.number).sorted() != Array(1...Int64(series.count))
    }
  }

  /// Whether an import in force states balances.
  private func statesBalances(_ ledger: TestLedger) throws -> Bool {
    let connection = try ledger.database.connect()
    defer { connection.close() }
    let runs = try connection.rows("SELECT run FROM stated_year") { $0.integer(0) }
    let undone = Set(try ledger.runs().filter { $0.state == .undone }.map(\.number))
    return runs.contains { !undone.contains($0) }
  }

  /// Files that did not foot when they came, of imports that stand.
  private func importsThatDoNotFoot(_ ledger: TestLedger) throws -> Int {
    let connection = try ledger.database.connect()
    defer { connection.close() }
    let runs = try connection.rows("SELECT run FROM import_file WHERE foots = 0") { $0.integer(0) }
    let undone = Set(try ledger.runs().filter { $0.state == .undone }.map(\.number))
    return runs.count { !undone.contains($0) }
  }

  /// Years of which the newest import that stands states another opening than the lines give; the files
  /// of random work state cash and capital.
  private func yearsOpeningOtherwise(_ ledger: TestLedger, _ lines: PostedLines) throws -> Int {
    let connection = try ledger.database.connect()
    defer { connection.close() }
    let undone = Set(try ledger.runs().filter { $0.state == .undone }.map(\.number))
    let runs = try connection.rows("SELECT run, fiscal_year FROM stated_year ORDER BY run") {
      (run: $0.integer(0), year: $0.text(1))
    }
    let suspense = Set(try connection.rows("SELECT account FROM suspense") { $0.text(0) })
    let newest = Dictionary(
      runs.filter { !undone.contains($0.run) }.map { ($0.year, $0.run) }
    ) { _, last in last }
    return try newest.count { year, run in
      let stated = try connection.rows(
        "SELECT account, amount FROM stated_opening WHERE run = \(run)"
      ) { ($0.text(0), $0.integer(1)) }
      var left = Dictionary(stated) { first, _ in first }
      for line in lines.lines where line.account < "3000" && !suspense.contains(line.account) {
        let isBefore = line.day.prefix(4) < year
        guard isBefore || (line.day.prefix(4) == year && line.kind == "opening") else { continue }
        left[line.account, default: 0] -= line.amounts[1]
      }
      return left.values.contains { $0 != 0 }
    }
  }

  /// Imports in force that warned and have a voucher in the period.
  private func importsThatWarned(_ ledger: TestLedger, _ period: String) throws -> Int {
    try ledger.runs().filter { $0.kind.isImport && $0.state == .posted }.count { run in
      let found = try ledger.session.importReport(run.number, Call()).findings
      let vouchers = try ledger.session.vouchers(period: period, run: run.number, Call())
      return !vouchers.isEmpty && found.contains { $0.severity == .warning }
    }
  }

  /// The blocked accounts that have a balance; nothing where none is blocked.
  private func blocked(
    _ ledger: TestLedger,
    _ lines: PostedLines,
    through last: String
  ) throws -> Int? {
    let accounts = try ledger.session.accounts(Call()).filter(\.isBlocked).map(\.number.code)
    guard !accounts.isEmpty else { return nil }
    return accounts.count { account in
      lines.lines.filter { $0.account == account && $0.day <= last }
        .reduce(0) { $0 + $1.amounts[1] } != 0
    }
  }

  /// How many suspense accounts hold something; nothing where there are none.
  private func suspense(_ ledger: TestLedger, _ lines: PostedLines) throws -> Int? {
    let connection = try ledger.database.connect()
    defer { connection.close() }
    let accounts = Set(try connection.rows("SELECT account FROM suspense") { $0.text(0) })
    guard !accounts.isEmpty else { return nil }
    return accounts.count { account in
      lines.lines.filter { $0.account == account }.reduce(0) { $0 + $1.amounts[1] } != 0
    }
  }

  @Test(arguments: TestDatabase.allCases, [61, 62, 63, 64] as [UInt64])
  func `every check says what the lines say, and looking changes nothing`(
    _ database: TestDatabase,
    _ seed: UInt64
  ) throws {
    var dice = Dice(seed: seed)
    let ledger = try TestLedger.withVouchers(database, &dice)
    var work = RandomWork(ledger: ledger, dice: dice)
    var failed: Set<String> = []
    for _ in 0..<12 {
      var names: [String] = []
      for deed in [try work.next(), work.revaluation(), try work.next()] {
        names.append("\(deed.name) \(try deed.refusals())")
      }
      let before = try ledger.fingerprint()
      for month in Law6ReadinessIsComputedTests.months {
        let (checks, computed) = (try ledger.checks(month), try expected(month, ledger))
        #expect(checks.count == computed.count)
        for (check, expected) in zip(checks, computed) {
          #expect(withoutDoubts(check) == expected, "\(month) after \(names)")
        }
        let blocking = try ledger.session.check(period: month, Call())
        #expect(blocking.isReady == !blocking.results.contains(where: \.blocks))
        failed.formUnion(checks.filter { $0.contains(" fail ") }.map { String($0.prefix(6)) })
      }
      #expect(try ledger.fingerprint() == before)
    }
    #expect(failed.count >= 3, "\(failed)")
  }
}
