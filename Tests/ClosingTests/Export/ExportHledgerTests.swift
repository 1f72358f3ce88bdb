import Accounting
import Closing
import Foundation
import TestSupport
import Testing

/// hledger reads our journal and comes to our figures.
@Suite(.enabled(if: Hledger.program != nil, "hledger is not installed"))
struct ExportHledgerTests {
  @Test(arguments: [1, 7, 2_025] as [UInt64], [false, true])
  func `the balances and statements are ours`(_ seed: UInt64, _ withCurrencies: Bool) throws {
    let database: TestDatabase = seed == 7 ? .postgresql : .sqlite
    let books = try ExportedBooks.sample(database, seed: seed, withCurrencies: withCurrencies)
    for year in [nil, "2025"] {
      let hledger = try Hledger(books.exportHledger(year))
      let balances = try hledger.balances()
      #expect(try balances == books.closing(), "\(year ?? "all years")")
      var expected: [String: Int64] = [:]
      let chart = try types(books)
      for (account, amount) in balances {
        let type = try #require(chart[account])
        #expect((type == .equity) == account.hasPrefix("20"))
        expected[type.rawValue, default: 0] += amount
      }
      let sheet = try hledger.totals("balancesheetequity")
      #expect(sheet["Assets"] == expected["asset"])
      #expect(sheet["Liabilities"] == expected["liability"].map { -$0 })
      #expect(sheet["Equity"] == expected["equity"].map { -$0 })
      #expect(try hledger.totals("balancesheet")["Assets"] == expected["asset"])
      let income = try hledger.totals("incomestatement")
      #expect(income["Revenues"] == expected["income"].map { -$0 })
      #expect(income["Expenses"] == expected["expense"])
      #expect(expected.count == 5 && !expected.values.contains(0))
    }
  }

  private func types(_ books: ExportedBooks) throws -> [String: AccountType] {
    var types: [String: AccountType] = [:]
    for account in try books.session.accounts(Call()) {
      types[account.number.code] = account.type
    }
    return types
  }

  @Test(arguments: [1, 7, 42] as [UInt64], [false, true])
  func `its register has the lines and running balances of our general ledger`(
    _ seed: UInt64,
    _ withCurrencies: Bool
  ) throws {
    for database in TestDatabase.allCases {
      let books = try ExportedBooks.sample(database, seed: seed, withCurrencies: withCurrencies)
      let report = try books.session.generalLedger(GeneralLedgerChoice(), Call())
      let ledger = report.ledger
      let hledger = try Hledger(books.exportHledger(report.selection.year))
      var lines = 0
      for account in ledger.accounts {
        guard case .account(let number, _, _) = account.subject else { continue }
        // Its register has the opening position as a line of its own.
        let opening = account.amounts.opening == 0 ? [] : ["IB \(account.amounts.opening)"]
        let ours = ledger.entries[account.entries].map { entry in
          let line = ledger.lines.lines[entry.line]
          let voucher = ledger.lines.vouchers[line.voucher]
          return "\(voucher.day) \(voucher.name) \(line.accounting) \(entry.balance)"
        }
        lines += ours.count
        // On one day hledger has the order of the journal, as we have that of posting.
        let theirs = try hledger.register(of: number.code)
        #expect(theirs == opening + ours, "\(number)")
      }
      #expect(lines > 800)
    }
  }

  @Test func `texts that mean something to hledger are only text`() throws {
    let ledger = try TestLedger(.sqlite)
    var draft = voucher("2025-03-01", line("1930", 1_00), line("3001", -1_00, costCentre: "10"))
    draft.text = "* text; date: soon (x) | y = z"
    for (index, text) in ["date: soon, type:E", "[2025-13-45] a:b ; c\n  1930  5"].enumerated() {
      draft.lines[index].text = text
    }
    try ledger.post(
      draft,
      voucher(
        "2025-03-02",
        line("1940", 10_00, "EUR", booked: 0),
        line("1940", -10_00, "EUR", booked: 0)
      ),
      voucher(
        "2025-03-03",
        line("1940", 10_00, "EUR", booked: -7_00),
        line("1940", -10_00, "EUR", booked: 7_00)
      ),
      voucher("2025-03-04", line("1940", 0, "EUR", booked: 3_00), line("8331", -3_00))
    )
    var change = AccountChange()
    change.name = "type: X, date: never"
    _ = try ledger.session.setAccount(
      AccountNumber("1930"),
      change,
      Call()
    )
    var bytes: [UInt8] = []
    _ = try ledger.session.exportHledger(ExportSelection()) { bytes += $0 }
    let hledger = try Hledger(String(decoding: bytes, as: UTF8.self))
    #expect(
      try hledger.balances() == ["1930": 1_00, "1940": 3_00, "3001": -1_00, "8331": -3_00]
    )
    #expect(try hledger.totals("balancesheet")["Assets"] == 4_00)
    #expect(try hledger.run(["balance", "tag:costCentre=10", "-O", "csv", "-N"]).contains("3001"))
  }

  @Test func `a later year begins with its opening position`() throws {
    let ledger = try TestLedger(.sqlite)
    _ = try ledger.session.createYear(
      day("2026-01-01")...day("2026-12-31"),
      Call()
    )
    try ledger.post(
      voucher("2025-06-10", line("1930", 250_00), line("3001", -250_00)),
      voucher("2026-06-10", line("5010", 40_00), line("1930", -40_00))
    )
    var bytes: [UInt8] = []
    _ = try ledger.session.exportHledger(ExportSelection(year: "2026")) { bytes += $0 }
    let hledger = try Hledger(String(decoding: bytes, as: UTF8.self))
    #expect(
      try hledger.balances() == ["1930": 210_00, "5010": 40_00, "result 2025": -250_00]
    )
    #expect(try hledger.totals("balancesheetequity")["Equity"] == 250_00)
  }
}

/// The program that the journal is written for, with a journal in a folder of its own.
private final class Hledger {
  static let program = ["/usr/bin/hledger", "/usr/local/bin/hledger"].first {
    FileManager.default.isExecutableFile(atPath: $0)
  }

  private let folder: URL

  init(_ journal: String) throws {
    folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("bokslut-hledger-" + UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try Data(journal.utf8).write(to: file("journal"))
    _ = try run(["check"])
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  private func file(_ name: String) -> URL { folder.appendingPathComponent(name) }

  /// What it prints; a journal that it refuses fails the test with its words.
  func run(_ arguments: [String]) throws -> String {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: try #require(Hledger.program))
    process.arguments = ["-f", file("journal").path] + arguments
    process.environment = ["LC_ALL": "C.UTF-8", "HOME": "/nonexistent"]
    for name in ["output", "errors"] { try Data().write(to: file(name)) }
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = try FileHandle(forWritingTo: file("output"))
    process.standardError = try FileHandle(forWritingTo: file("errors"))
    try process.run()
    process.waitUntilExit()
    let said = try String(contentsOf: file("errors"), encoding: .utf8)
    try #require(process.terminationStatus == 0, "\(said)")
    return try String(contentsOf: file("output"), encoding: .utf8)
  }

  /// Balances at cost that are not zero, by account.
  func balances() throws -> [String: Int64] {
    try amounts(["balance", "-B", "--flat", "-N"])
  }

  /// The total of each section of a statement, as it shows it.
  func totals(_ statement: String) throws -> [String: Int64] {
    var totals: [String: Int64] = [:]
    var section = ""
    for cells in try rows([statement, "-B"]) {
      if cells.count == 2, cells[1].isEmpty { section = cells[0] }
      if cells.first == "total" { totals[section] = Hledger.minorUnits(cells.last ?? "") }
    }
    return totals
  }

  /// The lines of an account at cost: day, code, amount and running balance in hundredths; what opens
  /// the year as `IB` and its amount.
  func register(of account: String) throws -> [String] {
    try rows(["register", "-B", "^\(account)$"]).dropFirst().map { cells in
      let amount = try #require(Hledger.minorUnits(cells[5]))
      let balance = try #require(Hledger.minorUnits(cells[6]))
      return cells[2] == "IB" ? "IB \(amount)" : "\(cells[1]) \(cells[2]) \(amount) \(balance)"
    }
  }

  private func amounts(_ arguments: [String]) throws -> [String: Int64] {
    var amounts: [String: Int64] = [:]
    for cells in try rows(arguments).dropFirst() {
      amounts[cells[0]] = Hledger.minorUnits(cells[1])
    }
    return amounts
  }

  private func rows(_ arguments: [String]) throws -> [[String]] {
    try run(arguments + ["-O", "csv"]).split(separator: "\n").map { row in
      row.dropFirst().dropLast().components(separatedBy: "\",\"")
    }
  }

  /// `-12.50 SEK` in hundredths; anything else than one amount in SEK fails.
  private static func minorUnits(_ text: String) -> Int64? {
    if text == "0" { return 0 }
    let words = text.split(separator: " ")
    guard words.count == 2, words[1] == "SEK" else { return nil }
    return Money(decimal: String(words[0]), .sek)?.minorUnits
  }
}
