import Accounting
import Closing
import Formats
import Foundation
import TestSupport
import Testing

/// A file that is exported and brought in again is the same books (spec nordic/formats 9.7).
@Suite struct ExportSIETests {
  @Test(arguments: TestDatabase.allCases, [1, 7, 2_025] as [UInt64])
  func `the sample's books come back as they were`(
    _ database: TestDatabase,
    _ seed: UInt64
  ) throws {
    var original: [UInt8] = []
    SampleBooks(vouchers: 300, seed: seed).writeSIE { original += $0 }
    let (first, _) = try expectRoundTrip(database, original)
    #expect(first.findings.isEmpty)
  }

  @Test(
    .enabled(if: sharedData != nil, "../shared/data is absent"),
    arguments: TestDatabase.allCases,
    ["official-example", "visma-compact-itfied-2015", "e-conomic-missing-block"]
  )
  func `a public file's books come back as they were`(
    _ database: TestDatabase,
    _ name: String
  ) throws {
    let folder = try #require(sharedData)
    let data = try Data(contentsOf: folder.appendingPathComponent("sie/\(name).se"))
    _ = try expectRoundTrip(database, Array(data))
  }

  /// Brings `original` in, exports it, brings that in, and exports it again.
  private func expectRoundTrip(
    _ database: TestDatabase,
    _ original: [UInt8]
  ) throws -> (first: ExportReport, second: ExportReport) {
    let books = try ExportedBooks(database)
    let file = try books.importSIE(original)
    let first = try books.exportSIE()
    let exported = try SIEContent(first.bytes)
    #expect(exported.vouchers == (try SIEContent(original)).vouchers)
    #expect(exported.vouchers.count == first.report.vouchers)
    if file.content.footing.foots == true, file.posted == file.content.counts.vouchers + 1 {
      let stated = try SIEContent(original)
      #expect(exported.opening.filter { $0.key.code != "2999" } == stated.opening)
      #expect(exported.closing.filter { $0.key.code != "2999" } == stated.closing)
      #expect(exported.results == stated.results)
    }
    let again = try ExportedBooks(database)
    let result = try again.importSIE(first.bytes)
    #expect(result.content.footing.foots == true)
    #expect(try again.trialBalance().rows == books.trialBalance().rows)
    #expect(try again.session.verify(Call()).allSatisfy(\.isSound))
    let second = try again.exportSIE()
    #expect(second.bytes == first.bytes)
    return (first.report, second.report)
  }

  @Test(arguments: TestDatabase.allCases)
  func `what was posted here comes back, in the accounting currency`(
    _ database: TestDatabase
  ) throws {
    let books = try ExportedBooks.sample(database, seed: 3, withCurrencies: true)
    _ = try books.session.reverse(.number("A2", year: "2025"), on: nil, Call())
    let (bytes, report) = try books.exportSIE()
    #expect(codes(report.findings) == ["EXP-002", "EXP-001"])
    let again = try ExportedBooks(database)
    try again.importSIE(bytes)
    #expect(try again.trialBalance().rows == books.trialBalance().rows)
    #expect(try again.exportSIE().bytes == bytes)
  }

  @Test(arguments: TestDatabase.allCases)
  func `vouchers stand by series and number whatever the order they were posted in`(
    _ database: TestDatabase
  ) throws {
    var text = SIEText()
    text.vouchers = [
      "B 2 0110 5010 1 1930 -1", "A 10 0111 5010 2 1930 -2", "A 9 0112 5010 3 1930 -3",
      "B 1 0113 5010 4 1930 -4", "A X 0114 5010 5 1930 -5", "10 1 0115 5010 6 1930 -6",
    ]
    let books = try ExportedBooks(database)
    try books.importSIE(Array(text.file.data))
    let lines = String(decoding: try books.exportSIE().bytes, as: UTF8.self)
      .split(separator: "\r\n").filter { $0.hasPrefix("#VER") }
    #expect(
      lines.map { $0.split(separator: " ")[1...2].joined(separator: " ") } == [
        "10 1", "A 9", "A 10", "A X", "B 1", "B 2",
      ]
    )
  }

  @Test(arguments: [(2, 900, true), (2, 900, false), (90, 20, true), (90, 20, false)])
  func `many series, and numbers that come backwards, stand in order`(
    _ series: Int,
    _ numbers: Int,
    _ isBackwards: Bool
  ) throws {
    var text = SIEText()
    let order = isBackwards ? Array((1...numbers).reversed()) : Array(1...numbers)
    for number in order {
      for name in 100..<(100 + series) {
        text.vouchers.append("S\(name) \(number) 0110 5010 \(number) 1930 -\(number)")
      }
    }
    let books = try ExportedBooks(.sqlite)
    try books.importSIE(Array(text.file.data))
    let (bytes, report) = try books.exportSIE()
    let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\r\n")
    let expected = (100..<(100 + series)).flatMap { name in
      (1...numbers).map { "S\(name) \($0)" }
    }
    #expect(report.vouchers == expected.count)
    #expect(
      lines.filter { $0.hasPrefix("#VER") }
        .map { $0.split(separator: " ")[1...2].joined(separator: " ") } == expected
    )
    #expect(try SIEContent(bytes).vouchers == SIEContent(Array(text.file.data)).vouchers)
  }

  @Test(arguments: [false, true])
  func `the file reads in with its control sum, and not when a byte has changed`(
    _ isUTF8: Bool
  ) throws {
    let books = try ExportedBooks.sample(.sqlite, seed: 5)
    let options = SIEExportOptions(isUTF8: isUTF8, hasControlSum: true)
    let (bytes, _) = try books.exportSIE(nil, options)
    #expect(try Data(bytes).withUnsafeBytes { try readSIE($0).controlSum } == .right)
    var changed = bytes
    let place = try #require(changed.lastIndex(of: UInt8(ascii: "7")))
    changed[place] = UInt8(ascii: "8")
    #expect(try SIEContent(changed).findings.contains("SIE-011"))
    #expect(try SIEContent(bytes).vouchers == SIEContent(books.exportSIE().bytes).vouchers)
  }

  @Test(arguments: TestDatabase.allCases, [false, true])
  func `the year end is in the next year's opening balances and nowhere else`(
    _ database: TestDatabase,
    _ isOpening: Bool
  ) throws {
    let ledger = try TestLedger(database)
    _ = try ledger.session.createYear(
      day("2026-01-01")...day("2026-12-31"),
      Call()
    )
    try ledger.post(
      voucher("2025-06-10", line("1930", 250_00, costCentre: "10"), line("3001", -250_00)),
      VoucherDraft(
        day: day("2025-12-31"),
        kind: .closing,
        period: "2025-close",
        series: "C",
        text: "Periodisering",
        lines: [line("5010", 50_00), line("2440", -50_00)]
      )
    )
    let before = try lines(ledger, "2025")
    #expect(try codes(report(ledger, "2026").findings) == ["EXP-004"])
    try ledger.post(
      VoucherDraft(
        day: day(isOpening ? "2026-01-01" : "2025-12-31"),
        kind: .yearEnd,
        period: isOpening ? "2026-open" : "2025-close",
        series: "YE",
        text: "Resultat",
        lines: [line("3001", 250_00), line("5010", -50_00), line("2091", -200_00)]
      )
    )
    // The year that it closes still shows its result.
    #expect(try lines(ledger, "2025") == before)
    #expect(before.contains("#RES 0 3001 -250.00"))
    #expect(before.contains("#PSALDO 0 202512 5010 {} 50.00"))
    #expect(before.filter { $0.hasPrefix("#VER") }.count == 2)
    #expect(before.contains { $0.hasPrefix("#VER C 1 20251231 \"Periodisering\"") })
    let next = try lines(ledger, "2026")
    #expect(
      next.filter { ["#IB", "#UB", "#RES", "#OIB", "#OUB"].contains($0.prefix { $0 != " " }) } == [
        "#IB 0 1930 250.00", "#IB 0 2091 -200.00", "#IB 0 2440 -50.00",
        "#OIB 0 1930 {1 10} 250.00", "#UB 0 1930 250.00", "#UB 0 2091 -200.00",
        "#UB 0 2440 -50.00", "#OUB 0 1930 {1 10} 250.00", "#UB -1 1930 250.00",
        "#UB -1 2091 -200.00", "#UB -1 2440 -50.00", "#OUB -1 1930 {1 10} 250.00",
        "#RES -1 3001 -250.00", "#RES -1 5010 50.00",
      ]
    )
    #expect(!next.contains { $0.hasPrefix("#VER") })
    #expect(try codes(report(ledger, "2025").findings) == (isOpening ? [] : ["EXP-003"]))
  }

  private func report(_ ledger: TestLedger, _ year: String) throws -> ExportReport {
    try ledger.session.exportSIE(ExportSelection(year: year), SIEExportOptions()) { _ in }
  }

  private func lines(_ ledger: TestLedger, _ year: String) throws -> [String] {
    var bytes: [UInt8] = []
    _ = try ledger.session.exportSIE(ExportSelection(year: year), SIEExportOptions()) {
      bytes += $0
    }
    return String(decoding: bytes, as: UTF8.self).split(separator: "\r\n").map(String.init)
  }

  @Test func `a currency of three decimals is refused before anything is written`() throws {
    let ledger = try TestLedger(.sqlite, accounting: currency("KWD"))
    var count = 0
    #expect(
      try refusal {
        _ = try ledger.session.exportSIE(ExportSelection(), SIEExportOptions()) {
          count += $0.count
        }
      } == ["EXP-005"]
    )
    #expect(count == 0)
  }

  @Test func `what refuses to take the bytes ends the export`() throws {
    struct Full: Error {}
    let books = try ExportedBooks.sample(.sqlite, seed: 5)
    #expect(throws: Full.self) {
      _ = try books.session.exportSIE(ExportSelection(), SIEExportOptions()) { _ in throw Full() }
    }
    #expect(try books.exportSIE().report.vouchers == 300)
  }

  @Test(arguments: TestDatabase.allCases)
  func `a year longer than a block is read whole and in order`(_ database: TestDatabase) throws {
    var original: [UInt8] = []
    SampleBooks(vouchers: 5_000, seed: 9).writeSIE { original += $0 }
    let books = try ExportedBooks(database)
    try books.importSIE(original)
    let (bytes, report) = try books.exportSIE()
    #expect(report.vouchers == 5_000)
    #expect(try SIEContent(bytes).vouchers == SIEContent(original).vouchers)
  }
}
