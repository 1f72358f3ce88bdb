import Accounting
import CArchive

/// Hands over the files of a ZIP archive, each in pieces, and writes none of them anywhere.
///
/// `begin` is told the name of each file and its place among them; the pieces that follow are lent
/// for the length of the call. Names only ever serve as names: one that climbs out of its folder
/// refuses the archive. What it unpacks to is bounded, so that a small archive cannot fill a disk.
/// Where only some are wanted, the others are passed over.
package func readArchive(
  _ bytes: UnsafeRawBufferPointer,
  only wanted: (_ name: String) -> Bool = { _ in true },
  begin: (_ name: String) throws -> Void,
  piece: (UnsafeRawBufferPointer) throws -> Void
) throws {
  guard let archive = archive_read_new() else {
    throw ArchiveProblem.isBroken(reason: .other(words: ""))
  }
  defer { archive_read_free(archive) }
  archive_read_support_format_zip(archive)
  guard archive_read_open_memory(archive, bytes.baseAddress, bytes.count) == ARCHIVE_OK else {
    throw ArchiveProblem.isBroken(reason: ArchiveFault(archive))
  }
  var files = 0
  var left = largestContent(ofArchive: bytes.count)
  let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 16, alignment: 16)
  defer { buffer.deallocate() }
  while true {
    var entry: OpaquePointer?
    let state = archive_read_next_header(archive, &entry)
    if state == ARCHIVE_EOF { return }
    guard state == ARCHIVE_OK || state == ARCHIVE_WARN, let entry else {
      throw ArchiveProblem.isBroken(reason: ArchiveFault(archive))
    }
    let name = archive_entry_pathname(entry).map { String(cString: $0) } ?? ""
    guard isTame(name) else { throw ArchiveProblem.nameClimbs(file: name) }
    guard archive_entry_is_encrypted(entry) == 0 else {
      throw ArchiveProblem.isEncrypted(file: name)
    }
    guard bokslut_archive_is_file(entry) != 0, !isBeside(name) else { continue }
    files += 1
    guard files <= mostFiles else { throw ArchiveProblem.isTooLarge }
    guard wanted(name) else { continue }
    try begin(name)
    while true {
      let count = archive_read_data(archive, buffer.baseAddress, buffer.count)
      guard count >= 0 else { throw ArchiveProblem.isBroken(reason: ArchiveFault(archive)) }
      if count == 0 { break }
      left -= count
      guard left >= 0 else { throw ArchiveProblem.isTooLarge }
      try piece(UnsafeRawBufferPointer(rebasing: buffer[..<count]))
    }
  }
}

/// The largest exports come in a few dozen files.
private let mostFiles = 1_000

/// Books shrink to a tenth; a hundred times is more than any needs, and 4 GiB more than any has.
func largestContent(ofArchive size: Int) -> Int { min(size * 100 + (1 << 20), 1 << 32) }

/// Whether a name stays within the folder that the archive would be unpacked to, and can be shown.
private func isTame(_ name: String) -> Bool {
  let parts = name.split(omittingEmptySubsequences: false) { $0 == "/" || $0 == "\\" }
  return !name.isEmpty && parts.first?.isEmpty == false && !parts.contains("..")
    && !name.contains(":") && !name.utf8.contains { $0 < 32 || $0 == 127 }
}

/// What programs and systems put beside the files that matter.
private func isBeside(_ name: String) -> Bool {
  let last = name.split(separator: "/").last ?? ""
  return name.hasPrefix("__MACOSX/") || last.hasPrefix(".")
}

/// What is wrong with the bytes of an archive, or of a workbook, which is one.
package enum ArchiveFault: Hashable, Sendable {
  /// It ends before its files do.
  case breaksOff
  /// A file in it is not what was packed.
  case isChanged
  /// What the library says, in its own words.
  case other(words: String)

  fileprivate init(_ archive: OpaquePointer) {
    self.init(archive_error_string(archive).map { String(cString: $0) } ?? "")
  }

  /// The fault that a sentence of the library's means; its numbers are those of zlib.
  init(_ words: String) {
    func says(_ parts: String...) -> Bool { parts.contains { words.contains($0) } }
    if says("runcated", "decompression failed (-5)") {
      self = .breaksOff
    } else if says("decompression failed", "bad CRC", "wrong size") {
      self = .isChanged
    } else {
      self = .other(words: words)
    }
  }
}

/// Why an archive is not opened.
package enum ArchiveProblem: LedgerError, Hashable {
  case isBroken(reason: ArchiveFault)
  /// A name in it would leave the folder that it is unpacked to.
  case nameClimbs(file: String)
  case isEncrypted(file: String)
  case isTooLarge
  case isEmpty
  case holdsSeveral(files: [String])

  package var code: ErrorCode {
    switch self {
    case .isBroken: ErrorCode("ZIP", 1)
    case .nameClimbs: ErrorCode("ZIP", 2)
    case .isEncrypted: ErrorCode("ZIP", 3)
    case .isTooLarge: ErrorCode("ZIP", 4)
    case .isEmpty: ErrorCode("ZIP", 5)
    case .holdsSeveral: ErrorCode("ZIP", 6)
    }
  }
}
