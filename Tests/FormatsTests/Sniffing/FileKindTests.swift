import TestSupport
import Testing

@testable import Formats

@Suite struct FileKindTests {
  private func kind(_ bytes: [UInt8]) -> FileKind { bytes.withUnsafeBytes { FileKind($0) } }

  @Test func `what a file is, by its first bytes`() {
    let kinds: [(String, FileKind)] = [
      ("", .empty), (" \r\n\t ", .empty), ("\u{FEFF}", .empty), ("#FLAGGA 0", .records),
      ("\n\u{FEFF}x", .text), ("\u{FEFF}  #FLAGGA 0", .records), ("date;account", .text),
      ("<!DOCTYPE HTML PUBLIC><html>", .webPage), ("\n <HTML><head>", .webPage),
      ("[{\"date\":1}]", .json), ("{\"a\":1}", .json), ("%PDF-1.7", .pdf),
      ("PK\u{3}\u{4}", .archive),
      ("BMW;EUR", .text),
      ("GIF89a", .picture), ("....ftypheic", .picture), ("text\u{0}", .binary),
      ("<Sie/>", .xml(XMLRoot(name: "Sie", namespace: ""))),
      (
        "<?xml version='1.0'?>\n<!-- <a> -->\n<n1:AuditFile xmlns:n1='urn:x' a='b'>",
        .xml(XMLRoot(name: "AuditFile", namespace: "urn:x"))
      ),
      ("<!DOCTYPE a [<!ENTITY b 'c'>]><a xmlns=\"d\"/>", .xml(XMLRoot(name: "a", namespace: "d"))),
    ]
    for (text, expected) in kinds { #expect(kind(Array(text.utf8)) == expected, "\(text)") }
    #expect(kind([0xFF, 0xFE, 0x23, 0]) == .wideText)
    #expect(kind([0xFF, 0xD8, 0xFF, 0xE0]) == .picture)
    #expect(kind([0x89, 0x50, 0x4E, 0x47]) == .picture)
    #expect(kind([0xD0, 0xCF, 0x11, 0xE0]) == .spreadsheet)
    #expect(kind([0x42, 0x4D, 9, 9, 0, 0, 0, 0, 0, 0, 54]) == .picture)
    #expect(kind(zipArchive([("x.se", [1])])) == .archive)
    #expect(kind(zipArchive([("[Content_Types].xml", [1])])) == .spreadsheet)
    #expect(kind(zipArchive([("docProps/a.xml", [1]), ("xl/workbook.xml", [1])])) == .workbook)
    #expect(kind(zipArchive([("xl/workbook.bin", [1])])) == .binaryWorkbook)
    #expect(kind(zipArchive([("mimetype", [1]), ("content.xml", [1])])) == .openDocument)
    #expect(kind(compoundFile("EncryptedPackage")) == .lockedWorkbook)
    #expect(kind(compoundFile("Workbook")) == .oldWorkbook)
    #expect(kind(compoundFile("WordDocument")) == .spreadsheet)
  }

  /// A file of OLE2 with one entry in its directory.
  private func compoundFile(_ name: String) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: 1_024)
    bytes.replaceSubrange(0..<4, with: [0xD0, 0xCF, 0x11, 0xE0])
    for (index, unit) in name.utf8.enumerated() { bytes[640 + index * 2] = unit }
    return bytes
  }

  @Test func `an archive that is cut off or turned is read no further than it goes`() {
    let archive = zipArchive([("xl/workbook.xml", [1, 2, 3])])
    for count in 0..<archive.count { _ = kind(Array(archive[..<count])) }
    for index in archive.indices {
      var damaged = archive
      damaged[index] = 0xFF
      _ = kind(damaged)
    }
  }

  @Test func `a workbook that is cut off before its directory is still one`() {
    let workbook = MadeWorkbook([["a"]]).bytes
    #expect(kind(Array(workbook[..<(workbook.count - 30)])) == .workbook)
    #expect(kind(Array(workbook[..<(workbook.count / 2)])) == .workbook)
    let binary = zipArchive([("xl/workbook.bin", [1]), ("xl/sheet.bin", [2])])
    #expect(kind(Array(binary.dropLast(30))) == .binaryWorkbook)
    #expect(kind(Array(zipArchive([("xl.csv", [1])]).dropLast(30))) == .archive)
  }

  @Test func `blanks without end are no file of anything`() {
    #expect(kind([UInt8](repeating: 32, count: 10_000)) == .binary)
  }
}
