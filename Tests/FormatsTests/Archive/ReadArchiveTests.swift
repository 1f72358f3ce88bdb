import TestSupport
import Testing

@testable import Formats

@Suite struct ReadArchiveTests {
  private func files(in archive: [UInt8]) throws -> [(name: String, content: [UInt8])] {
    var files: [(name: String, content: [UInt8])] = []
    try archive.withUnsafeBytes { bytes in
      try readArchive(bytes) {
        files.append(($0, []))
      } piece: { piece in
        files[files.count - 1].content += Array(piece)
      }
    }
    return files
  }

  @Test func `files come out as they went in`() throws {
    let large = (0..<200_000).map { UInt8(truncatingIfNeeded: $0 &* 7) }
    let found = try files(in: zipArchive([("2025.se", Array("#FLAGGA 0\n".utf8)), ("a/b", large)]))
    #expect(found.map(\.name) == ["2025.se", "a/b"])
    #expect(found[0].content == Array("#FLAGGA 0\n".utf8))
    #expect(found[1].content == large)
  }

  @Test func `what systems put beside is passed over`() throws {
    let archive = zipArchive([("__MACOSX/x.se", [1]), ("a/.DS_Store", [1]), ("x.se", [2])])
    #expect(try files(in: archive).map(\.name) == ["x.se"])
  }

  @Test(arguments: ["../x.se", "a/../../x.se", "/etc/passwd", "a\\..\\x.se", "C:\\x.se", "..", ""])
  func `a name that climbs refuses the archive`(_ name: String) {
    #expect(throws: ArchiveProblem.self) {
      try files(in: zipArchive([("good.se", [1]), (name, [2])]))
    }
  }

  @Test func `an archive that grows out of all proportion is refused early`() {
    let archive = zipArchive([("zeros", [UInt8](repeating: 0, count: 64 << 20))])
    var handedOver = 0
    #expect(throws: ArchiveProblem.isTooLarge) {
      try archive.withUnsafeBytes { bytes in
        try readArchive(bytes) { _ in
        } piece: {
          handedOver += $0.count
        }
      }
    }
    #expect(handedOver <= archive.count * 100 + (1 << 20))
  }

  @Test func `a truncated archive, or one with a bit turned, ends in a refusal or in files`() {
    let archive = zipArchive([("x.se", Array("#FLAGGA 0\n#FNAMN \"Exempel AB\"\n".utf8))])
    for count in 4..<archive.count { _ = try? files(in: Array(archive[..<count])) }
    for index in archive.indices {
      var damaged = archive
      damaged[index] ^= 0x10
      _ = try? files(in: damaged)
    }
    #expect(throws: ArchiveProblem.self) { try files(in: Array(archive[..<40])) }
  }

  @Test func `what is wrong with its bytes is known, or told as the library tells it`() {
    let content = (0..<9_000).map { UInt8($0 * $0 % 97) + 32 }
    let archive = zipArchive([("j.csv", content)])
    let half = Array(archive[..<(archive.count / 2)])
    #expect(throws: ArchiveProblem.isBroken(reason: .breaksOff)) { try files(in: half) }
    var turned = archive
    for index in archive.count / 2..<archive.count / 2 + 40 { turned[index] ^= 0x5A }
    #expect(throws: ArchiveProblem.isBroken(reason: .isChanged)) { try files(in: turned) }
    let words: [(String, ArchiveFault)] = [
      ("Truncated ZIP file header", .breaksOff), ("Truncated ZIP file data", .breaksOff),
      ("ZIP decompression failed (-5)", .breaksOff), ("ZIP decompression failed (-3)", .isChanged),
      ("ZIP bad CRC: 0x1 should be 0x2", .isChanged),
      ("ZIP uncompressed data is wrong size (read 1, expected 2)", .isChanged),
      (
        "Unsupported ZIP compression method (99: aes)",
        .other(words: "Unsupported ZIP compression method (99: aes)")
      ),
    ]
    for (words, fault) in words { #expect(ArchiveFault(words) == fault, "\(words)") }
  }
}
