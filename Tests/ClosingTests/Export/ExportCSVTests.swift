import Accounting
import Closing
import Formats
import Foundation
import TestSupport
import Testing

/// A journal that is exported and brought in again is the same journal.
@Suite struct ExportCSVTests {
  @Test(arguments: TestDatabase.allCases, [1, 7, 2_025] as [UInt64])
  func `the journal comes back as it was, in every currency`(
    _ database: TestDatabase,
    _ seed: UInt64
  ) throws {
    let books = try ExportedBooks.sample(database, seed: seed, withCurrencies: true)
    let first = try books.exportCSV()
    #expect(first.report.findings.isEmpty)
    let again = try emptyCopy(of: books, database)
    try again.importJournal(first.bytes)
    #expect(try again.exportCSV().bytes == first.bytes)
    #expect(try again.closing() == books.closing())
    #expect(try again.session.verify(Call()).allSatisfy(\.isSound))
  }

  /// C27: a mark before three digits begins the decimals of a dinar, in our own export too.
  @Test(
    arguments: TestDatabase.allCases,
    [CSVStyle.nordic, CSVStyle(separator: UInt8(ascii: ","), decimalMark: UInt8(ascii: "."))]
  )
  func `C27: a journal in Kuwaiti dinars comes back as it was`(
    _ database: TestDatabase,
    _ style: CSVStyle
  ) throws {
    func books() throws -> TestLedger { try TestLedger(database, accounting: currency("KWD")) }
    func export(_ ledger: TestLedger) throws -> [UInt8] {
      var bytes: [UInt8] = []
      _ = try ledger.session.exportCSV(
        ExportSelection(),
        separator: style.separator,
        decimalMark: style.decimalMark
      ) { bytes += $0 }
      return bytes
    }
    let ledger = try books()
    try ledger.post(
      voucher("2025-01-10", line("1930", 1_234, "KWD"), line("2081", -1_234, "KWD")),
      voucher("2025-01-11", line("1930", 12_345_678, "KWD"), line("2081", -12_345_678, "KWD")),
      voucher("2025-01-12", line("1940", 1_234_56, "EUR", booked: 5), line("2081", -5, "KWD"))
    )
    let bytes = try export(ledger)
    let again = try books()
    let report = try again.session.importJournal(
      SourceFile(name: "j.csv", data: Data(bytes)),
      Call()
    )
    #expect(report.run != nil && codes(report.findings).allSatisfy { $0 == "VOU-023" })
    #expect(try again.session.figures("2025") == ledger.session.figures("2025"))
    #expect(try export(again) == bytes)
  }

  @Test func `texts of vouchers and lines keep apart, with every sign that CSV uses`() throws {
    let ledger = try TestLedger(.sqlite)
    var draft = voucher("2025-03-01", line("1930", 1_00), line("3001", -1_00, costCentre: "10"))
    draft.text = "En \"text\"; på\ntvå rader"
    draft.lines[1].text = "rad; två"
    try ledger.post(draft)
    var bytes: [UInt8] = []
    _ = try ledger.session.exportCSV(ExportSelection()) { bytes += $0 }
    let file = readJournal(bytes)
    #expect(file.findings.isEmpty)
    #expect(file.vouchers.map(\.text) == ["En \"text\"; på\ntvå rader"])
    #expect(file.vouchers[0].lines.map(\.text) == ["", "rad; två"])
    #expect(file.vouchers[0].lines[1].dimensionColumns.map(\.code) == ["10"])
    let point = try ledger.session.exportCSV(
      ExportSelection(),
      separator: UInt8(ascii: ","),
      decimalMark: UInt8(ascii: ".")
    ) { bytes = $0 }
    #expect(point.vouchers == 1)
    #expect(readJournal(bytes).vouchers.map(\.lines.count) == [2])
    #expect(readJournal(bytes).findings.isEmpty)
  }

  @Test func `references that a journal cannot hold apart are told`() throws {
    var text = SIEText()
    text.vouchers = [
      "A 1 0110 5010 1 1930 -1", "A 1 0111 5010 2 1930 -2", "A - 0112 5010 3 1930 -3",
      "A 01 0113 5010 4 1930 -4", "A 1 0114 5010 5 1930 -5", "B 1 0115 5010 6 1930 -6",
    ]
    let books = try ExportedBooks(.sqlite)
    try books.importSIE(Array(text.file.data))
    let problems = try books.exportCSV().report.findings.compactMap { $0.problem as? ExportError }
    #expect(problems == [.referencesAreUnclear(count: 1, first: "A1")])
  }

  /// A company with the accounts, dimensions and year of another, and no vouchers.
  private func emptyCopy(
    of books: ExportedBooks,
    _ database: TestDatabase
  ) throws -> ExportedBooks {
    let copy = try ExportedBooks(database)
    var text = String(
      decoding: try books.exportSIE(nil, SIEExportOptions(isUTF8: true)).bytes,
      as: UTF8.self
    )
    .split(separator: "\r\n")
    text.removeAll { line in
      ["#IB", "#UB", "#RES", "#OIB", "#OUB", "#PSALDO", "#VER", "#TRANS", "{", "}"]
        .contains { line.hasPrefix($0) }
    }
    try copy.importSIE(Array(text.joined(separator: "\n").utf8))
    return copy
  }
}
