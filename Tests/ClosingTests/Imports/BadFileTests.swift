import Accounting
import Books
import Closing
import Foundation
import TestSupport
import Testing

/// Files that must not get into the books, and archives that hold those that may.
@Suite struct BadFileTests {
  private func bytes(_ text: String) -> Data { Data(text.utf8) }

  private static let strangers: [(name: String, start: [UInt8])] = [
    ("empty.se", []), ("page.se", Array("<!doctype html><html><body>Fel</body></html>".utf8)),
    ("photograph.se", [0xFF, 0xD8, 0xFF, 0xE0, 0, 16]), ("sheet.se", [0xD0, 0xCF, 0x11, 0xE0, 1]),
    ("document.se", Array("%PDF-1.7\n".utf8)), ("wide.se", [0xFF, 0xFE, 0x23, 0, 0x46, 0]),
    ("noise.se", [7, 0, 7, 0, 9]), ("saft.se", Array("<AuditFile xmlns='urn:x'/>".utf8)),
  ]

  @Test(arguments: strangers.map(\.name), ["sie", "saft"])
  func `what is no file of books is refused in one sentence and changes nothing`(
    _ name: String,
    _ command: String
  ) throws {
    let stranger = try #require(BadFileTests.strangers.first { $0.name == name })
    let books = try TestDatabase.sqlite.migrated()
    let session = try emptySession(books)
    let codes = try refusal {
      _ = try session.importLedgers(
        [SourceFile(name: name, data: Data(stranger.start))],
        as: command,
        LedgerImportOptions(),
        Call()
      )
    }
    #expect(codes == ["LED-001"])
    #expect(try session.companies().isEmpty)
  }

  @Test(arguments: TestDatabase.allCases)
  func `a file of another company than the one named is refused`(_ database: TestDatabase) throws {
    let books = try database.migrated()
    let session = try emptySession(books)
    let file = SIEText(opening: "1930 100, 2081 -100").file
    _ = try session.importSIE(file, LedgerImportOptions(), Call("A"))
    let other = String(decoding: file.data, as: UTF8.self)
      .replacing("556677-8899", with: "556677-7784").replacing("2025", with: "2026")
    let codes = try refusal {
      _ = try session.importSIE(
        SourceFile(name: "other.se", data: Data(other.utf8)),
        LedgerImportOptions(),
        Call("A")
      )
    }
    #expect(codes == ["CMP-011"])
    #expect(try session.imports(Call("A")).count == 1)
  }

  @Test(arguments: TestDatabase.allCases)
  func `a year that overlaps another is refused`(_ database: TestDatabase) throws {
    let books = try database.migrated()
    let session = try emptySession(books)
    let file = SIEText(opening: "1930 100, 2081 -100").file
    _ = try session.importSIE(file, LedgerImportOptions(), Call())
    let shifted = String(decoding: file.data, as: UTF8.self)
      .replacing("#RAR 0 20250101 20251231", with: "#RAR 0 20250701 20260630")
    let result = try session.importSIE(
      SourceFile(name: "shifted.se", data: Data(shifted.utf8)),
      LedgerImportOptions(),
      Call()
    )
    #expect(!result.isPosted)
    #expect(codes(result.findings).contains("CAL-015"))
    #expect(try session.periods(year: nil, Call()).allSatisfy { $0.period.year == "2025" })
  }

  @Test func `an archive is read as the files in it, and its hash is theirs`() throws {
    let books = try TestDatabase.sqlite.migrated()
    let session = try emptySession(books)
    let plain = SIEText(opening: "1930 100, 2081 -100").file
    let path = FileManager.default.temporaryDirectory
      .appendingPathComponent("bokslut-\(UUID().uuidString).zip")
    defer { try? FileManager.default.removeItem(at: path) }
    try Data(zipArchive([("export/2025.se", Array(plain.data))])).write(to: path)
    let files = try SourceFile.files(at: path.path)
    #expect(files.map(\.name) == ["2025.se"])
    #expect(files[0].data == plain.data)
    let result = try session.importSIE(files[0], LedgerImportOptions(), Call())
    #expect(result.isPosted)
    let again = try session.importSIE(plain, LedgerImportOptions(), Call())
    #expect(again.findings.contains { $0.problem.code.description == "IMP-001" })
    try Data(zipArchive([("../../2025.se", Array(plain.data))])).write(to: path)
    #expect(try refusal { _ = try SourceFile.files(at: path.path) } == ["ZIP-002"])
    try Data(zipArchive([("a.se", [1]), ("b.se", [2])])).write(to: path)
    #expect(try refusal { _ = try SourceFile(path: path.path) } == ["ZIP-006"])
  }

  @Test func `an imported file comes out again as it came`() throws {
    let books = try TestDatabase.sqlite.migrated()
    let session = try emptySession(books)
    let file = SIEText(opening: "1930 100, 2081 -100").file
    let run = try #require(
      try session.importSIE(file, LedgerImportOptions(), Call()).run
    )
    let path = FileManager.default.temporaryDirectory
      .appendingPathComponent("bokslut-\(UUID().uuidString).se")
    defer { try? FileManager.default.removeItem(at: path) }
    try session.writeOriginal(ofImport: run, part: 1, to: path.path, Call())
    #expect(try Data(contentsOf: path) == file.data)
    let again = try refusal {
      try session.writeOriginal(ofImport: run, part: 1, to: path.path, Call())
    }
    #expect(again == ["IMP-018"])
    let missing = try refusal {
      try session.writeOriginal(ofImport: run, part: 2, to: path.path + "x", Call())
    }
    #expect(missing == ["IMP-023"])
  }

  @Test func `two gigabytes of nothing are refused at a glance`() throws {
    let path = FileManager.default.temporaryDirectory
      .appendingPathComponent("bokslut-\(UUID().uuidString).se")
    defer { try? FileManager.default.removeItem(at: path) }
    try Data("#FLAGGA 0\n".utf8).write(to: path)
    let handle = try FileHandle(forWritingTo: path)
    try handle.truncate(atOffset: 2 << 30)
    try handle.close()
    let books = try TestDatabase.sqlite.migrated()
    let session = try emptySession(books)
    let codes = try refusal {
      _ = try session.importSIE(
        try SourceFile(path: path.path),
        LedgerImportOptions(),
        Call()
      )
    }
    #expect(codes == ["LED-001"])
  }
}
