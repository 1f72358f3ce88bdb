import Accounting
import Closing
import Foundation
import TestSupport
import Testing

/// T-SUR-24: hledger and Ledger read the journal alike, in a currency with any number of decimals.
@Suite(.enabled(if: LedgerTool.areInstalled, "hledger and ledger are not installed"))
struct LedgerToolsTests {
  @Test(arguments: ["SEK", "JPY", "KWD"])
  func `T-SUR-24: both come to the same balances`(_ code: String) throws {
    let ledger = try TestLedger(.sqlite, accounting: currency(code))
    try ledger.post(
      voucher("2025-01-10", line("1930", 1_234, code), line("2081", -1_234, code)),
      voucher("2025-01-11", line("1930", 1_234_567, code), line("3001", -1_234_567, code)),
      voucher(
        "2025-01-12",
        line("1940", 100_00, "EUR", booked: 1_005),
        line("3001", -1_005, code)
      )
    )
    var bytes: [UInt8] = []
    _ = try ledger.session.exportHledger(ExportSelection()) { bytes += $0 }
    let journal = try LedgerTool.write(bytes)
    defer { try? FileManager.default.removeItem(at: journal) }
    let expected = try [
      ("1930", 1_235_801), ("1940", 1_005), ("2081", -1_234), ("3001", -1_235_572),
    ]
    .map { account, amount in
      "\(Money(minorUnits: Int64(amount), try #require(Currency(code)))) \(account)"
    }
    #expect(try LedgerTool.balances("hledger", journal, "-N") == expected)
    #expect(try LedgerTool.balances("ledger", journal, "--no-total") == expected)
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(text.contains("\ndecimal-mark .\n"))
  }
}

private enum LedgerTool {
  static let areInstalled = ["hledger", "ledger"].allSatisfy {
    FileManager.default.isExecutableFile(atPath: "/usr/bin/\($0)")
  }

  static func write(_ bytes: [UInt8]) throws -> URL {
    let file = FileManager.default.temporaryDirectory
      .appendingPathComponent("bokslut-\(UUID().uuidString).journal")
    try Data(bytes).write(to: file)
    return file
  }

  /// Balances at cost, as `12.50 SEK 1930`.
  static func balances(_ tool: String, _ journal: URL, _ option: String) throws -> [String] {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/\(tool)")
    process.arguments = ["-f", journal.path, "balance", "-B", "--flat", option]
    process.environment = ["LC_ALL": "C.UTF-8", "HOME": "/nonexistent"]
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let output = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    try #require(process.terminationStatus == 0)
    return String(decoding: output, as: UTF8.self).split(separator: "\n").map {
      $0.split(separator: " ").joined(separator: " ")
    }
  }
}
